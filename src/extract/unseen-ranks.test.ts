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
      "Mexico and the United States",
      "In trade through November 2023, Mexico is still No. 1 among the trading partners of the United States, at $738 billion.",
      [
        "trade-partner-rank USA<MEX 1 rank 2023-11 (overall)",
        "trade-turnover USA<MEX 738000m USD 2023-01/2023-11",
      ],
    ],
    ["Kenya and Uganda", "In 2023 Uganda was second among the countries that grow tea.", []],
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
