import { expect, it } from "vitest";
import { figureLines, leftLines } from "../testing.ts";

it.each([
  "Trade between Vietnam and China in 2022 was 30 times larger than Vietnam-Laos trade.",
  "Vietnam's exports to China in 2022 were 60 times its exports to Laos.",
  "Vietnam's imports from China in 2022 were twice its exports to China.",
  "Vietnam's exports to China in 2022 were twice those to Japan.",
])("a comparison with another pair or kind of trade is no growth: %s", (text) => {
  expect(figureLines(text)).toEqual([]);
  expect(leftLines(text).map((line) => line.split(": ")[1])).toEqual([
    "times that compare no two sizes",
  ]);
});

const BEFORE = "Trade between Vietnam and Japan was 45 billion USD in 2023. ";

it("trade with a third country is no multiple of what was told before, nor of whom it is sure", () => {
  const text = `${BEFORE}Trade with China, in comparison, was four times as large, at 172 billion USD.`;
  expect(figureLines(text, { title: "Japan and Vietnam" })).toEqual([
    "trade-turnover VNM<JPN 45000m USD 2023",
  ]);
  expect(leftLines(text)).toHaveLength(2);
});

it.each([
  [
    "Vietnam's trade with China was four times as large, at 172 billion USD.",
    ["trade-turnover VNM<CHN 172000m USD 2023"],
  ],
  ["Vietnam's trade with China was 172 billion USD.", ["trade-turnover VNM<CHN 172000m USD 2023"]],
  [
    "Vietnam's trade with China was 172 billion USD, four times as large as in 2012.",
    [
      "trade-turnover VNM<CHN 172000m USD 2023",
      "multiple of trade-turnover VNM<CHN 4 multiple 2023 base 2012",
    ],
  ],
])("trade with a third country is read where both are named: %s", (text, lines) => {
  expect(figureLines(BEFORE + text).slice(1)).toEqual(lines);
});

it("a fraction of trade with a third country is no share", () => {
  expect(
    figureLines(
      "Vietnam's trade with Japan in 2023 was five times Vietnam's trade with Laos and a third of its trade with China.",
    ),
  ).toEqual([]);
});

it("a comparison with another time is a multiple of it", () => {
  expect(figureLines("Vietnam's exports to China in 2022 were six times those of 2010.")).toEqual([
    "multiple of exports VNM<CHN 6 multiple 2022 base 2010",
  ]);
});

it.each([
  [
    "Vietnam's exports to China made up 16% of the total in 2022, up from 11% in 2012.",
    ["share of the total VNM<CHN 0.16 ratio 2022", "share of the total VNM<CHN 0.11 ratio 2012"],
  ],
  [
    "China accounted for 16% of Vietnam's total exports in 2022, down from 17% in 2021.",
    [
      "share of Vietnam's total exports VNM<CHN 0.16 ratio 2022",
      "share of Vietnam's total exports VNM<CHN 0.17 ratio 2021",
    ],
  ],
])("what a share was before is a share too: %s", (text, lines) => {
  expect(figureLines(text)).toEqual(lines);
});
