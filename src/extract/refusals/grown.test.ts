import { describe, expect, it } from "vitest";
import { figureLines, leftLines } from "../testing.ts";

const setting = { title: "Peru's trade with Chile", published: "2024-08-12" };
const EXPORTS = "growth of exports PER<CHL 0.08 ratio 2023";

describe("growth of one thing is not that of all trade", () => {
  it.each([
    [
      "Peru's exports to Chile rose 8 percent in 2023, led by coffee, up 30 percent.",
      ["30 percent: only the part in coffee"],
    ],
    [
      "Peru's exports to Chile rose 8 percent in 2023, led by coffee, up 30 percent, and cocoa, which rose 15 percent.",
      ["30 percent: only the part in coffee", "15 percent: only the part in cocoa"],
    ],
    [
      "Peru's exports to Chile rose 8 percent in 2023, helped by onions and garlic, which were up by 72 percent.",
      ["72 percent: only the part in garlic"],
    ],
    [
      "Peru's exports to Chile rose 8 percent in 2023, with sales of rice jumping 40 percent.",
      ["40 percent: only the part in rice"],
    ],
    [
      "Peru's exports to Chile rose 8 percent in 2023, with purchases of Peruvian tyres down by 13 percent.",
      ["13 percent: only the part in tyres"],
    ],
    [
      "Peru's exports to Chile rose 8 percent in 2023, while electronics surged 20 percent.",
      ["20 percent: only the part in electronics"],
    ],
  ])("%s", (text, lines) => {
    expect(figureLines(text, setting)).toEqual([EXPORTS]);
    expect(leftLines(text, setting)).toEqual(lines);
  });
});

describe("growth of all trade stays, whatever is said in passing", () => {
  it.each([
    "Peru's exports to Chile, mainly coffee, rose 8 percent in 2023.",
    "Peru's exports to Chile, including coffee, were up 8 percent in 2023.",
    "Peru's exports to Chile nevertheless rose 8 percent in 2023.",
    "In 2023 Peru's exports to Chile were strong, edging up 8 percent.",
    "In 2023 Peru's exports to Chile, hit by drought, still grew by 8 percent.",
  ])("%s", (text) => {
    expect(figureLines(text, setting)).toEqual([EXPORTS]);
  });

  it.each([
    "Peru's exports to Chile reached $5 billion in 2023 thanks to a new railway, up 8 percent.",
    "Peru's exports to Chile reached $5 billion in 2023. The figure rose 8 percent.",
  ])("%s", (text) => {
    expect(figureLines(text, setting)).toEqual(["exports PER<CHL 5000m USD 2023", EXPORTS]);
  });
});
