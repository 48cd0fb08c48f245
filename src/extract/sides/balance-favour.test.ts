/** A gap told by the one whom it favours. */
import { expect, it } from "vitest";
import { figureLines } from "../testing.ts";

const setting = { title: "Peru's trade with Chile", published: "2024-08-12" };

it.each([
  [
    "Peru's trade gap with Chile has grown. The gap in favour of Chile was $5 billion in 2023.",
    "trade-balance PER<CHL -5000m USD 2023",
  ],
  [
    "Peru sells more to its neighbour. The gap in Chile's favour was $5 billion in 2023.",
    "trade-balance PER<CHL -5000m USD 2023",
  ],
  [
    "The trade gap between Peru and Chile was $5 billion in 2023 in favour of Chile.",
    "trade-balance PER<CHL -5000m USD 2023",
  ],
])("a gap in one's favour is of two: %s", (text, line) => {
  expect(figureLines(text, setting)).toEqual([line]);
});

it("what was earned of trade just told of", () => {
  const text =
    "Trade between Peru and Chile rose to $8 billion in 2023. Peru earned $5 billion of this from exports to Chile.";
  expect(figureLines(text, setting)).toEqual([
    "trade-turnover PER<CHL 8000m USD 2023",
    "exports PER<CHL 5000m USD 2023",
  ]);
});
