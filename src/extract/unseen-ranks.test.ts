/** Ranks told in ways that the grammar was not written for. Sentences of our own. */
import { describe, expect, it } from "vitest";
import { figureLines } from "./testing.ts";

type Row = [title: string, text: string, lines: string[]];

const read = (title: string, text: string) => figureLines(text, { title, published: "2024-03-31" });

describe("a place among others", () => {
  it.each<Row>([
    [
      "Thailand and Japan",
      "In 2023 Japan was again first among the foreign investors in Thailand. Singapore was second and China third.",
      [
        "investor-rank THA<JPN 1 rank 2023",
        "investor-rank THA<SGP 2 rank 2023",
        "investor-rank THA<CHN 3 rank 2023",
      ],
    ],
    [
      "Kenya and Uganda",
      "Uganda was third among the buyers of Kenyan goods in 2023.",
      ["trade-partner-rank KEN<UGA 3 rank 2023 (exports)"],
    ],
    [
      "Kenya and Uganda",
      "In 2023 Uganda was number two among Kenya's export markets.",
      ["trade-partner-rank KEN<UGA 2 rank 2023 (exports)"],
    ],
    [
      "Peru and Chile",
      "Chile, which in 2023 was fourth amongst the trading partners of Peru, lost ground.",
      ["trade-partner-rank PER<CHL 4 rank 2023 (overall)"],
    ],
    [
      "Poland and Germany",
      "In trade through October 2023, Germany is still No. 1 among Poland's partners, at $150 billion.",
      [
        "trade-partner-rank POL<DEU 1 rank 2023-10 (overall)",
        "trade-turnover POL<DEU 150000m USD 2023-01/2023-10",
      ],
    ],
    ["Kenya and Uganda", "In 2023 Uganda was second among the countries that grow tea.", []],
    [
      "Kenya and Uganda",
      "Uganda is Kenya's largest trading partner. Kenya is second, and Uganda sixth, in the growing of tea.",
      ["trade-partner-rank KEN<UGA 1 rank 2024-03 (overall)"],
    ],
  ])("%s: %s", (title, text, lines) => {
    expect(read(title, text)).toEqual(lines);
  });
});

describe("a list that was headed by someone", () => {
  it.each<Row>([
    [
      "Kenya and Uganda",
      "In 2023 Uganda topped the list of Kenya's trading partners. In 2010 the list was headed by Tanzania.",
      [
        "trade-partner-rank KEN<UGA 1 rank 2023 (overall)",
        "trade-partner-rank KEN<TZA 1 rank 2010 (overall)",
      ],
    ],
    [
      "Vietnam and Singapore",
      "Singapore was the largest investor in Vietnam in 2023. In 2019 the table had been led by South Korea.",
      ["investor-rank VNM<SGP 1 rank 2023", "investor-rank VNM<KOR 1 rank 2019"],
    ],
    ["Vietnam and Singapore", "The list of the fastest ports was headed by Singapore.", []],
  ])("%s: %s", (title, text, lines) => {
    expect(read(title, text)).toEqual(lines);
  });
});

describe("who is named in brackets is not who the next rank is of", () => {
  it.each<Row>([
    [
      "Thailand and Japan",
      "For Thailand, Japan is the second-largest export market (China is the first) and the third-largest trading partner (after China and Malaysia).",
      [
        "trade-partner-rank THA<JPN 2 rank 2024-03 (exports)",
        "trade-partner-rank THA<JPN 3 rank 2024-03 (overall)",
      ],
    ],
    [
      "Thailand and Japan",
      "Japan is Thailand's largest source of imports (China comes second) and its third-largest export market.",
      [
        "trade-partner-rank THA<JPN 1 rank 2024-03 (imports)",
        "trade-partner-rank THA<CHN 2 rank 2024-03 (imports)",
        "trade-partner-rank THA<JPN 3 rank 2024-03 (exports)",
      ],
    ],
  ])("%s: %s", (title, text, lines) => {
    expect(read(title, text)).toEqual(lines);
  });
});

describe("a place whose noun stands before, or is said of those that have something", () => {
  it.each<Row>([
    [
      "Peru and Chile",
      "Among Peru's trading partners Chile is at present the sixth largest.",
      ["trade-partner-rank PER<CHL 6 rank 2024-03 (overall)"],
    ],
    [
      "Peru and Chile",
      "Of Peru's investors, Chile is now the second largest.",
      ["investor-rank PER<CHL 2 rank 2024-03"],
    ],
    [
      "Poland and Germany",
      "As an investor, Germany belongs to the top 10 among the countries with plants in Poland.",
      ["investor-rank POL<DEU 10 rank 2024-03 at-most"],
    ],
    [
      "Peru and Chile",
      "As an investor, Chile belonged to the top five among the countries with firms in Peru.",
      ["investor-rank PER<CHL 5 rank 2024-03 at-most"],
    ],
    ["Peru and Chile", "Among the islands of Chile this one is the second largest.", []],
  ])("%s: %s", (title, text, lines) => {
    expect(read(title, text)).toEqual(lines);
  });
});

describe("the share of one that is ranked", () => {
  it.each<Row>([
    [
      "Peru and Chile",
      "Chile was Peru's largest trading partner in 2022 with 12 percent, and Brazil followed with 10 percent.",
      [
        "trade-partner-rank PER<CHL 1 rank 2022 (overall)",
        "share of total trade PER<CHL 0.12 ratio 2022",
        "share of total trade PER<BRA 0.1 ratio 2022",
      ],
    ],
    [
      "Kenya and Uganda",
      "In 2022 Kenya's largest export market was Uganda with a share of 12 percent, followed by Tanzania (7 percent).",
      [
        "trade-partner-rank KEN<UGA 1 rank 2022 (exports)",
        "share of total exports KEN<UGA 0.12 ratio 2022",
        "share of total exports KEN<TZA 0.07 ratio 2022",
      ],
    ],
    [
      "Argentina and China",
      "Brazil was Argentina's largest trade partner in 2015. No. 1 now is China with 21.3 percent, followed by Chile with 8 percent.",
      [
        "trade-partner-rank ARG<BRA 1 rank 2015 (overall)",
        "trade-partner-rank ARG<CHN 1 rank 2024-03 (overall)",
        "share of total trade ARG<CHN 0.213 ratio 2024-03",
        "share of total trade ARG<CHL 0.08 ratio 2024-03",
      ],
    ],
    // Growth, and a share of what is not said.
    [
      "Peru and Chile",
      "Chile was Peru's largest export market in 2022 with 12 percent growth.",
      [
        "trade-partner-rank PER<CHL 1 rank 2022 (exports)",
        "growth of exports PER<CHL 0.12 ratio 2022",
      ],
    ],
    [
      "Peru and Chile",
      "Chile was the largest investor in Peru in 2022 with 12 percent.",
      ["investor-rank PER<CHL 1 rank 2022"],
    ],
    ["Peru and Chile", "Peru sells copper to all the world. No. 1 is Chile with 28 percent.", []],
  ])("%s: %s", (title, text, lines) => {
    expect(read(title, text)).toEqual(lines);
  });
});

describe("a rank that goes on with that of the title", () => {
  it.each<Row>([
    [
      "Vietnam remains South Korea's third biggest trade partner",
      "South Korea's trade with Vietnam hit $79 billion in 2023. Vietnam outstripped Japan in that year to retain the third spot.",
      [
        "trade-turnover KOR<VNM 79000m USD 2023",
        "trade-partner-rank KOR<VNM 3 rank 2023 (overall)",
      ],
    ],
    [
      "Chile is Peru's second largest investor",
      "In 2023 Chile rose to second place. Chile sent 12,000 tourists in that year, in second place.",
      ["investor-rank PER<CHL 2 rank 2023", "tourists PER<CHL 12000 person 2023"],
    ],
    ["Chile and Peru are neighbours", "In 2023 Chile rose to second place.", []],
    ["Chile is Peru's second largest investor", "Chile ranked second in copper in 2023.", []],
  ])("%s: %s", (title, text, lines) => {
    expect(read(title, text)).toEqual(lines);
  });
});

describe("who was pushed from a place is not the one that holds it", () => {
  it.each<Row>([
    [
      "Trade of Germany",
      "Poland has ousted Great Britain from its position as Germany's fifth largest trading partner.",
      ["trade-partner-rank DEU<POL 5 rank 2024-03 (overall)"],
    ],
    [
      "Trade of Peru",
      "In 2019 Chile dethroned Brazil as Peru's largest trading partner.",
      ["trade-partner-rank PER<CHL 1 rank 2019 (overall)"],
    ],
    [
      "Trade of Peru",
      "Chile has pushed Brazil from its place as Peru's largest export market.",
      ["trade-partner-rank PER<CHL 1 rank 2024-03 (exports)"],
    ],
  ])("%s: %s", (title, text, lines) => {
    expect(read(title, text)).toEqual(lines);
  });
});

describe("what 'ranks' a country is told before", () => {
  it.each<Row>([
    [
      "Thailand and Japan",
      "In 2023 Japanese companies invested 3 billion dollars in Thailand. That ranks Japan third among foreign investors, after Singapore and China.",
      ["fdi-capital THA<JPN 3000m USD 2023 flow", "investor-rank THA<JPN 3 rank 2023"],
    ],
    [
      "Peru and Chile",
      "Trade with Chile was 4 billion dollars in 2023, which ranks Chile fourth among Peru's trading partners.",
      ["trade-turnover PER<CHL 4000m USD 2023", "trade-partner-rank PER<CHL 4 rank 2023 (overall)"],
    ],
  ])("%s: %s", (title, text, lines) => {
    expect(read(title, text)).toEqual(lines);
  });
});

describe("a place gained by moving past another, and goods that come from the one that ranks", () => {
  it.each<Row>([
    [
      "Uganda and Kenya",
      "Uganda has moved past Tanzania to become the fourth largest destination for goods from Kenya in 2023.",
      ["trade-partner-rank KEN<UGA 4 rank 2023 (exports)"],
    ],
    [
      "News",
      "In 2023 Chile leapfrogged Brazil to become the second largest market for exports from Peru.",
      ["trade-partner-rank PER<CHL 2 rank 2023 (exports)"],
    ],
    [
      "News",
      "In 2023 Poland climbed past Italy to become Germany's fifth largest trading partner.",
      ["trade-partner-rank DEU<POL 5 rank 2023 (overall)"],
    ],
    [
      "News",
      "In 2023 Uganda took over as Kenya's largest export market from Tanzania.",
      ["trade-partner-rank KEN<UGA 1 rank 2023 (exports)"],
    ],
  ])("%s: %s", (title, text, lines) => {
    expect(read(title, text)).toEqual(lines);
  });
});

describe("the place of a country among those where another invests is none of an investor", () => {
  it.each<Row>([
    [
      "Vietnam and Laos",
      "Laos ranks first among the 70 countries and territories where Vietnamese companies have invested. Vietnam is the third largest investor in Laos.",
      ["investor-rank LAO<VNM 3 rank 2024-03"],
    ],
    [
      "Peru and Chile",
      "In 2023 Peru came second among the countries in which Chilean firms have invested.",
      [],
    ],
    [
      "Peru and Chile",
      "In 2023 Chile came second among the countries that have invested in Peru.",
      ["investor-rank PER<CHL 2 rank 2023"],
    ],
  ])("%s: %s", (title, text, lines) => {
    expect(read(title, text)).toEqual(lines);
  });
});
