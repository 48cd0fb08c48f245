/** Investment told in ways that the grammar was not written for. Sentences of our own. */
import { describe, expect, it } from "vitest";
import { figureLines } from "./testing.ts";

type Row = [title: string, text: string, lines: string[]];

const read = (title: string, text: string) => figureLines(text, { title, published: "2024-03-31" });

describe("parts of what all invested together", () => {
  it.each<Row>([
    [
      "Vietnam and Singapore",
      "Vietnam attracted $36 billion of FDI in 2023. Of this, $6.8 billion came from Singapore, followed by Japan with 6.5 billion.",
      ["fdi-capital VNM<SGP 6800m USD 2023 flow", "fdi-capital VNM<JPN 6500m USD 2023 flow"],
    ],
    [
      "Thailand and Japan",
      "Foreign direct investment of 9 billion dollars flowed into Thailand in 2023, including 2.5 billion from Japan and 1.8 billion from China.",
      ["fdi-capital THA<JPN 2500m USD 2023 flow", "fdi-capital THA<CHN 1800m USD 2023 flow"],
    ],
    [
      "Japan and Thailand",
      "The Thai board of investment said that direct investments of $9 billion came into the country in 2023. Of that, $2.5 billion was Japanese, with China ahead of Japan at $3 billion.",
      ["fdi-capital THA<JPN 2500m USD 2023 flow", "fdi-capital THA<CHN 3000m USD 2023 flow"],
    ],
    [
      "Vietnam and South Korea",
      "Foreign investment in Vietnam stood at $470 billion at the end of 2023. Of this, $86 billion came from South Korea and $74 billion from Japan.",
      [
        "fdi-capital VNM<KOR 86000m USD 2023-12 stock",
        "fdi-capital VNM<JPN 74000m USD 2023-12 stock",
      ],
    ],
    [
      "Vietnam and South Korea",
      "In 2022 foreign investors put $27 billion into Vietnam. Of that, $6.5 billion was from Singapore, with South Korea ranking second with $4.9 billion.",
      [
        "fdi-capital VNM<SGP 6500m USD 2022 flow",
        "investor-rank VNM<KOR 2 rank 2022",
        "fdi-capital VNM<KOR 4900m USD 2022 flow",
      ],
    ],
    // One investor's, who was named before.
    [
      "Japan and Thailand",
      "Japan is Thailand's top investor. Its direct investments of 9 billion dollars came into the country in 2023.",
      ["investor-rank THA<JPN 1 rank 2024-03", "fdi-capital THA<JPN 9000m USD 2023 flow"],
    ],
    [
      "Japan and Thailand",
      "Japanese direct investment of 9 billion dollars flowed into the kingdom in 2023.",
      ["fdi-capital THA<JPN 9000m USD 2023 flow"],
    ],
  ])("%s: %s", (title, text, lines) => {
    expect(read(title, text)).toEqual(lines);
  });
});

describe("another investor before or behind the one that is ranked", () => {
  it.each<Row>([
    [
      "Vietnam and South Korea",
      "In 2016 South Korea was second among the investors in Vietnam, with Japan ahead of it at $5.4 billion.",
      ["investor-rank VNM<KOR 2 rank 2016", "fdi-capital VNM<JPN 5400m USD 2016 flow"],
    ],
    [
      "Laos and Thailand",
      "Thai firms invested $400 million in Laos in 2019, with Vietnam behind them at $200 million.",
      ["fdi-capital LAO<THA 400m USD 2019 flow", "fdi-capital LAO<VNM 200m USD 2019 flow"],
    ],
    [
      "Peru and Chile",
      "Peru's trade with Chile was worth $4 billion in 2019, with Brazil third at $3 billion.",
      ["trade-turnover PER<CHL 4000m USD 2019", "trade-turnover PER<BRA 3000m USD 2019"],
    ],
  ])("%s: %s", (title, text, lines) => {
    expect(read(title, text)).toEqual(lines);
  });
});

describe("capital of projects, and investment that goes on between the two", () => {
  it.each<Row>([
    [
      "Peru and Chile",
      "With 40 projects by August 2023, capitalised at $2.3 billion, Chile came fourth amongst foreign investors in Peru.",
      [
        "fdi-projects PER<CHL 40 project 2023-08 stock",
        "fdi-capital PER<CHL 2300m USD 2023-08 stock",
        "investor-rank PER<CHL 4 rank 2023-08",
      ],
    ],
    [
      "Laos and Thailand",
      "Thailand has 260 projects in Laos. Investment cooperation is doing well, with registered investment in Laos reaching $191 million in 2023.",
      ["fdi-projects LAO<THA 260 project 2024-03 stock", "fdi-capital LAO<THA 191m USD 2023 flow"],
    ],
    // Of all investors, as far as is said.
    [
      "Laos and Thailand",
      "Thailand has 260 projects in Laos. Registered investment in Laos reached $1.2 billion in 2023.",
      ["fdi-projects LAO<THA 260 project 2024-03 stock"],
    ],
  ])("%s: %s", (title, text, lines) => {
    expect(read(title, text)).toEqual(lines);
  });
});

describe("growth of arrivals beside the place where it was told", () => {
  it.each<Row>([
    [
      "Cambodia and Vietnam",
      "Cambodia received 470,000 Vietnamese tourists in 2023, an increase of 4.6 percent compared to 2022, the minister said in Hanoi.",
      [
        "tourists KHM<VNM 470000 person 2023",
        "growth of tourists KHM<VNM 0.046 ratio 2023 base 2022",
      ],
    ],
    [
      "Peru and Chile",
      "In 2023 Peru welcomed 900,000 Chilean visitors, up 12 percent, according to a speech at the tourism fair in Bolivia.",
      ["tourists PER<CHL 900000 person 2023", "growth of tourists PER<CHL 0.12 ratio 2023"],
    ],
  ])("%s: %s", (title, text, lines) => {
    expect(read(title, text)).toEqual(lines);
  });
});

describe("the ratio of two levels", () => {
  it.each<Row>([
    [
      "Peru and Chile",
      "Chilean investment in Peru went from $200 million in 1996 to $5.1 billion in 2016, or 25.5 times.",
      [
        "fdi-capital PER<CHL 200m USD 1996 flow",
        "fdi-capital PER<CHL 5100m USD 2016 flow",
        "multiple of fdi-capital PER<CHL 25.5 multiple 2016 base 1996",
      ],
    ],
    // So many times something happened.
    [
      "Peru and Chile",
      "Trade between Peru and Chile grew from $2 billion in 2003 to $3 billion in 2011, or nine times in ten years.",
      ["trade-turnover PER<CHL 2000m USD 2003", "trade-turnover PER<CHL 3000m USD 2011"],
    ],
  ])("%s: %s", (title, text, lines) => {
    expect(read(title, text)).toEqual(lines);
  });
});

describe("all who come, and what they spend", () => {
  it.each<Row>([
    [
      "Peru and Chile",
      "Chilean visitors to Peru came to 900,000 in 2016. Total visitor arrivals rose 5 percent, and visitor spending by 3 percent.",
      ["tourists PER<CHL 900000 person 2016"],
    ],
    [
      "Peru and Chile",
      "Total arrivals from Chile rose 5 percent to 900,000 in 2016, and tourism receipts by 3 percent.",
      ["growth of tourists PER<CHL 0.05 ratio 2016", "tourists PER<CHL 900000 person 2016"],
    ],
  ])("%s: %s", (title, text, lines) => {
    expect(read(title, text)).toEqual(lines);
  });
});

describe("one of the sources or markets of tourists", () => {
  it.each<Row>([
    [
      "Kenya and Uganda",
      "Kenya is one of Uganda's main sources of tourists, with 280,000 arrivals in 2023.",
      ["tourists UGA<KEN 280000 person 2023"],
    ],
    [
      "India and Nepal",
      "India is among Nepal's biggest markets for tourism, with 300,000 visitors in 2023.",
      ["tourists NPL<IND 300000 person 2023"],
    ],
  ])("%s: %s", (title, text, lines) => {
    expect(read(title, text)).toEqual(lines);
  });
});
