/** Money behind a rank in trade that names no other thing. */
import { expect, it } from "vitest";
import { figureLines } from "../testing.ts";

const setting = { title: "Trade", published: "2024-08-12" };
const amounts = (text: string) =>
  figureLines(text, setting).filter((line) => !line.startsWith("trade-partner-rank"));

it.each([
  [
    "Chile was Peru's largest trading partner in 2022, with $4 billion, ahead of Brazil.",
    ["trade-turnover PER<CHL 4000m USD 2022"],
  ],
  [
    "Chile was the No. 1 trading partner of Peru in August 2023, with $4 billion, as in the months before.",
    ["trade-turnover PER<CHL 4000m USD 2023-08"],
  ],
  [
    "Chile was Peru's second-largest trading partner in 2022 at $4 billion, followed by Brazil with $3 billion.",
    ["trade-turnover PER<CHL 4000m USD 2022", "trade-turnover PER<BRA 3000m USD 2022"],
  ],
])("what partners trade: %s", (text, lines) => {
  expect(amounts(text)).toEqual(lines);
});

it.each([
  [
    "Chile was the top exporter to Peru in 2022, with shipments of $4 billion, 3.8% more than a year earlier.",
    ["exports CHL<PER 4000m USD 2022", "growth of exports CHL<PER 0.038 ratio 2022 base 2021"],
  ],
  [
    "Chile was the biggest buyer of Peruvian goods in 2022, with imports of $4 billion.",
    ["imports CHL<PER 4000m USD 2022"],
  ],
  [
    "Chile was Peru's largest supplier in 2022, with imports of $4 billion and exports of $3 billion.",
    ["imports PER<CHL 4000m USD 2022", "exports PER<CHL 3000m USD 2022"],
  ],
  [
    "Chile was Peru's largest export market in 2022, with exports of $4 billion and imports of $3 billion.",
    ["exports PER<CHL 4000m USD 2022", "imports PER<CHL 3000m USD 2022"],
  ],
])("the goods go the way of the rank: %s", (text, lines) => {
  expect(amounts(text)).toEqual(lines);
});
