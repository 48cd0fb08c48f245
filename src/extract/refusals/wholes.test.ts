/** The number that a share is of. */
import { expect, it } from "vitest";
import { figureLines, testRule } from "../testing.ts";
import { isWhole } from "./wholes.ts";

testRule(
  "a number that a share is of",
  isWhole,
  [
    "19.8 percent of the 999 million visitors came from China",
    "Of the 999 million USD approved, 65 percent came from abroad",
    "It was busy: of the 999 million visitors there, Chinese made up 70 percent",
    "Of 999 million visitors, Koreans accounted for 20 percent",
  ],
  [
    "Of the 999 million visitors from China, Koreans made up 20 percent",
    "Of the 999 million visitors from China, 20 percent were women",
    "Exports were 999 million USD, and Chinese made up 70 percent",
    "9 percent of exports, or 999 million USD",
  ],
);

it("the part of projects that a country has is of the same kind as the whole", () => {
  const text = "In the first half of 2023 Japan had 122 of the 452 new projects in Laos.";
  expect(figureLines(text, { title: "Laos and Japan", published: "2023-08" })).toEqual([
    "fdi-projects LAO<JPN 122 project 2023-01/2023-06 flow",
  ]);
});
