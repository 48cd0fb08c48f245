/** Sentences that stand near to what other rules read, and must be read otherwise. Sentences of our own. */
import { describe, expect, it } from "vitest";
import { figureLines } from "./testing.ts";

type Row = [text: string, lines: string[]];

const read = (rows: Row[]) =>
  it.each<Row>(rows)("%s", (text, lines) => {
    expect(figureLines(text, { title: "Peru and Chile", published: "2024-03-05" })).toEqual(lines);
  });

describe("amounts behind a rank in goods, told as the one who ranks counts them", () => {
  read([
    [
      "Chile was Peru's biggest supplier in 2023, with exports of $6 billion and imports of $11 billion.",
      [
        "trade-partner-rank PER<CHL 1 rank 2023 (imports)",
        "exports PER<CHL 6000m USD 2023",
        "imports PER<CHL 11000m USD 2023",
      ],
    ],
    [
      "Peru's imports from Chile rose 5 percent in 2023. Chile is the world's largest market.",
      ["growth of imports PER<CHL 0.05 ratio 2023"],
    ],
  ]);
});

describe("what has been so since an event is of no later year, what came of it is", () => {
  read([
    [
      "Trade between Chile and Peru has recovered since the border reopened and reached $5 billion in 2022.",
      ["trade-turnover CHL<PER 5000m USD 2022"],
    ],
    [
      "Peru's exports to Chile fell for the first time since the pandemic in 2023, dropping 5 percent to $57 million.",
      ["growth of exports PER<CHL -0.05 ratio 2023", "exports PER<CHL 57m USD 2023"],
    ],
    [
      "Chilean firms have put $4 billion into Peru since normalisation in 1991.",
      ["fdi-capital PER<CHL 4000m USD 1991/.. stock"],
    ],
  ]);
});

describe("people who flee or work are no visitors", () => {
  read([
    ["Peru welcomed 1.5 million Venezuelans in 2022.", []],
    ["The number of Peruvians going to Chile to work reached 80,000 in 2023.", []],
  ]);
});

describe("an amount of its own is no sum of those before", () => {
  read([
    [
      "Peru exported $3 billion to Chile in 2023 and imported $2 billion, and granted it loans totalling $5 billion.",
      [
        "exports PER<CHL 3000m USD 2023",
        "imports PER<CHL 2000m USD 2023",
        "aid CHL<PER 5000m USD 2023 (loans)",
      ],
    ],
  ]);
});

describe("what is told beside leaves the time and the part alone", () => {
  read([
    [
      "Trade between Peru and Chile was $9 billion in 2023. Exports to Chile, most of which is fruit, came to $2 billion in the first two months.",
      ["trade-turnover PER<CHL 9000m USD 2023", "exports PER<CHL 2000m USD 2024-01/2024-02"],
    ],
    [
      "Foreign investors put $36 billion into Peru in 2023. Of this, $4 billion came from Chile, which led in the energy sector.",
      ["fdi-capital PER<CHL 4000m USD 2023 flow"],
    ],
    [
      "Peru's annual exports to Chile rose 17 percent in 2022-23 to $1.6 billion.",
      ["growth of exports PER<CHL 0.17 ratio 2022/2023", "exports PER<CHL 1600m USD 2022/2023"],
    ],
    [
      "Peru's exports to Chile were $4 billion in 2022, down from $5 billion in 2021, and $6 billion in 2020. Imports were $2 billion.",
      [
        "exports PER<CHL 4000m USD 2022",
        "exports PER<CHL 5000m USD 2021",
        "exports PER<CHL 6000m USD 2020",
        "imports PER<CHL 2000m USD 2022",
      ],
    ],
    [
      "Peru's trade with Chile passed $5 billion in 2023, and so the $4 billion they had set for 2025.",
      ["trade-turnover PER<CHL 5000m USD 2023 at-least"],
    ],
  ]);
});

describe("capital and ranks of now", () => {
  read([
    [
      "Trade reached $5 billion last year. In investment, Chile is ranked first among 89 foreign investors in Peru, with 250 projects.",
      [
        "trade-turnover PER<CHL 5000m USD 2023",
        "investor-rank PER<CHL 1 rank 2024-03",
        "fdi-projects PER<CHL 250 project 2024-03 stock",
      ],
    ],
    [
      "Chile's registered capital in Peru was more than $8 billion from 1988 to September 2022.",
      ["fdi-capital PER<CHL 8000m USD 1988/2022-09 stock at-least"],
    ],
  ]);
});

it("a short name in brackets may own", () => {
  const text = "Vietnam is the Republic of Korea (RoK)'s fourth largest trading partner.";
  expect(figureLines(text, { title: "Vietnam and Korea", published: "2024-03-05" })).toEqual([
    "trade-partner-rank KOR<VNM 4 rank 2024-03 (overall)",
  ]);
});
