/** What one sold and bought, told in words of its own, and what it is held against. Sentences of our own. */
import { describe } from "vitest";
import { testDated } from "./testing.ts";

describe("flows in other words than exports and imports", () => {
  testDated([
    [
      "Chile and Peru",
      "2006-02-11",
      "Peru bought $2.4 billion of goods from Chile in 2005 and sold it $1.1 billion.",
      ["imports PER<CHL 2400m USD 2005", "exports PER<CHL 1100m USD 2005"],
    ],
    [
      "Chile and Peru",
      "2011-04-28",
      "In the first quarter of 2011 Peru's shipments to Chile came to $180 million and purchases to $500 million.",
      ["exports PER<CHL 180m USD 2011-01/2011-03", "imports PER<CHL 500m USD 2011-01/2011-03"],
    ],
    [
      "Chile and Peru",
      "2005-06-20",
      "Peru sold $105 million of goods to Chile in 2001. In 2004, sales hit $516 million. In 2005 car sales were $90 million.",
      ["exports PER<CHL 105m USD 2001", "exports PER<CHL 516m USD 2004"],
    ],
    [
      "Chile and Peru",
      "2018-03-09",
      "Peru overtook Bolivia to become Chile's fourth-largest export market in 2015, when shipments reached $2.7 billion. They swelled to $3.2 billion in 2016.",
      [
        "trade-partner-rank CHL<PER 4 rank 2015 (exports)",
        "exports CHL<PER 2700m USD 2015",
        "exports CHL<PER 3200m USD 2016",
      ],
    ],
  ]);
});

describe("what is held against an amount is of its partner", () => {
  testDated([
    [
      "Peru's deficit",
      "1987-02-27",
      "Peru's deficit with Bolivia was 99 mln dlrs in January, compared with 118 mln in December. With Chile it was 43 mln dlrs, vs 53 mln, and with Brazil 14 mln, vs 13 mln.",
      [
        "trade-balance PER<BOL -99m USD 1987-01",
        "trade-balance PER<BOL -118m USD 1986-12",
        "trade-balance PER<CHL -43m USD 1987-01",
        "trade-balance PER<CHL -53m USD 1986-12",
        "trade-balance PER<BRA -14m USD 1987-01",
        "trade-balance PER<BRA -13m USD 1986-12",
      ],
    ],
    [
      "Peru's deficit with Chile",
      "2024-07-22",
      "Peru's deficit with Chile widened to $392 million in the first half from $233 million a year earlier, and compares with $495 million for all of 2023.",
      [
        "trade-balance PER<CHL -392m USD 2024-01/2024-06",
        "trade-balance PER<CHL -233m USD 2023-01/2023-06",
        "trade-balance PER<CHL -495m USD 2023",
      ],
    ],
    [
      "Chile and Peru",
      "2021-02-05",
      "In 2020 Chile was Peru's second-largest trading partner with $2.1 billion. Chile had led in 2019, when all trade was $614 billion. Peru's imports from Chile were $1.2 billion.",
      [
        "trade-partner-rank PER<CHL 2 rank 2020 (overall)",
        "trade-turnover PER<CHL 2100m USD 2020",
        "imports PER<CHL 1200m USD 2020",
      ],
    ],
  ]);
});
