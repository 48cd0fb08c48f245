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
        "investor-rank VNM<KOR 2 rank 2024-03",
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
