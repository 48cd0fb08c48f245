import { describe, expect, it } from "vitest";
import { figureLines } from "../testing.ts";

describe("what a change is measured from", () => {
  it.each([
    // From one year to another.
    [
      "Trade between Vietnam and China grew sixfold from 2011 to 2021.",
      "multiple of trade-turnover VNM<CHN 6 multiple 2021 base 2011",
    ],
    [
      "Trade between Vietnam and China doubled between 2011 and 2021.",
      "multiple of trade-turnover VNM<CHN 2 multiple 2021 base 2011",
    ],
    [
      "Vietnam's exports to China grew an average of 9% a year from 2011 to 2021.",
      "growth of exports VNM<CHN 0.09 ratio 2011/2021 (annual average)",
    ],
    // A year alone is that year where no months are said.
    [
      "Vietnam's exports to China were four times that of 2011.",
      "multiple of exports VNM<CHN 4 multiple 2024-06 base 2011",
    ],
    [
      "Vietnam's exports to China in March 2024 were 9% higher than in 2023.",
      "growth of exports VNM<CHN 0.09 ratio 2024-03 base 2023-03",
    ],
  ])("%s", (text, line) => {
    expect(figureLines(text)).toEqual([line]);
  });
});
