/** Levels that a change over some years leads to. */
import { expect, it } from "vitest";
import { figureLines } from "../testing.ts";

const setting = { title: "Peru and Chile", published: "2023-05-10" };
const TRIPLED = "multiple of trade-turnover PER<CHL 3 multiple 2022 base 2012";

it.each([
  "Trade between Peru and Chile tripled between 2012 and 2022 to $9 billion.",
  "Trade between Peru and Chile tripled between 2012 and 2022, to $9 billion.",
  "Trade between Peru and Chile tripled between 2012 and 2022, reaching $9 billion.",
  "Between 2012 and 2022 trade between Peru and Chile tripled to $9 billion.",
  "From 2012 to 2022 trade between Peru and Chile tripled, to $9 billion.",
])("the level at the end is of the last year: %s", (text) => {
  expect(figureLines(text, setting)).toEqual([TRIPLED, "trade-turnover PER<CHL 9000m USD 2022"]);
});

it.each([
  "Trade between Peru and Chile grew 12 percent between 2021 and 2022, reaching $9 billion.",
  "Trade between Peru and Chile grew 12 percent from 2021 to 2022, to $9 billion.",
])("two years in turn are no fiscal year where words join them: %s", (text) => {
  expect(figureLines(text, setting)).toEqual([
    "growth of trade-turnover PER<CHL 0.12 ratio 2022 base 2021",
    "trade-turnover PER<CHL 9000m USD 2022",
  ]);
});

it("what was sold over the years is of all of them", () => {
  expect(
    figureLines("Between 2012 and 2022 Peru sold Chile goods worth $9 billion.", setting),
  ).toEqual(["exports PER<CHL 9000m USD 2012/2022"]);
});
