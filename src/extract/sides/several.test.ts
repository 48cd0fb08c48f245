import { expect, it } from "vitest";
import { figureLines, leftLines } from "../testing.ts";

const SEVERAL = "of several countries together";

it.each([
  ["Vietnam sold $64 billion of goods to China and Thailand in 2022.", "$64 billion"],
  ["Vietnam's imports from China and Laos came to $120 billion in 2022.", "$120 billion"],
  ["Vietnam's trade with China and Laos came to $177 billion in 2022.", "$177 billion"],
  ["Vietnam and Laos bought $119 billion of goods from China in 2022.", "$119 billion"],
  ["China invested $3 billion in Laos, Cambodia and Vietnam in 2022.", "$3 billion"],
  ["Vietnam welcomed 5 million tourists from China and Japan in 2019.", "5 million"],
  [
    "Vietnam's trade with China and the rest of East Asia was $300 billion in 2022.",
    "$300 billion",
  ],
  ["Vietnam's exports to China and other markets were $90 billion in 2022.", "$90 billion"],
])("a number of several countries is of none of them: %s", (text, quote) => {
  expect(figureLines(text)).toEqual([]);
  expect(leftLines(text)).toEqual([`${quote}: ${SEVERAL}`]);
});

it.each([
  ["Vietnam and China traded goods worth $175 billion in 2022.", "VNM<CHN 175000m USD 2022"],
  ["Trade between China and Vietnam came to $175 billion in 2022.", "CHN<VNM 175000m USD 2022"],
  [
    "China, Japan and Korea are big markets; Vietnam's trade with China was $175 billion in 2022.",
    "VNM<CHN 175000m USD 2022",
  ],
])("the two of a pair are no group of several: %s", (text, line) => {
  expect(figureLines(text)).toEqual([`trade-turnover ${line}`]);
});

it.each([
  [
    "Vietnam-China trade, including Hong Kong and Macau, was $180 billion in 2022.",
    "trade-turnover VNM<CHN 180000m USD 2022 (including Hong Kong and Macau)",
  ],
  [
    "Vietnam's exports to China, excluding crude oil, were $51 billion in 2022.",
    "exports VNM<CHN 51000m USD 2022 (excluding crude oil)",
  ],
  [
    "Vietnam's exports to China (excluding Hong Kong) were $52 billion in 2022.",
    "exports VNM<CHN 52000m USD 2022",
  ],
])("what is taken in or left out is told as scope: %s", (text, line) => {
  expect(figureLines(text)).toEqual([line]);
});
