/** Shares whose whole is told before them, or is that of the other side. */
import { expect, it } from "vitest";
import { figureLines } from "../testing.ts";

it.each<[string, string[]]>([
  ["Of Vietnam's exports 17 percent went to China in 2023.", ["Vietnam's exports VNM<CHN 0.17"]],
  [
    "In 2023, of Thailand's total imports, 24 percent came from China.",
    ["Thailand's total imports THA<CHN 0.24"],
  ],
  [
    "Of Vietnam's exports in 2023, 17 percent were sold to China and 7 percent to Japan.",
    ["Vietnam's exports VNM<CHN 0.17", "Vietnam's exports VNM<JPN 0.07"],
  ],
  // Of a part, of other things, or told of no country.
  ["Of Vietnam's exports of rice 17 percent went to China in 2023.", []],
  ["Of Vietnam's exports to the region, 17 percent went to China in 2023.", []],
  ["Of Vietnam's exports to China 17 percent went by rail in 2023.", []],
  ["Of the firms that send exports abroad 17 percent went to China in 2023.", []],
  ["Of Vietnam's exports in 2023, 17 percent were textiles.", []],
])("a whole before its share: %s", (text, figures) => {
  expect(figureLines(text)).toEqual(figures.map((figure) => `share of ${figure} ratio 2023`));
});

it.each([
  [
    "Vietnam's exports to Laos took 5 percent of the country's imports in 2023.",
    "imports LAO<VNM 0.05 ratio 2023",
  ],
  [
    "In 2022 Thai exports to Laos accounted for 50 percent of the country's imports.",
    "imports LAO<THA 0.5 ratio 2022",
  ],
  [
    "In 2022 Thailand's imports from Laos made up 30 percent of the country's exports.",
    "exports LAO<THA 0.3 ratio 2022",
  ],
  // Its own.
  [
    "Vietnam's exports to Laos made up 5 percent of the country's exports in 2023.",
    "exports VNM<LAO 0.05 ratio 2023",
  ],
  [
    "Vietnam's imports from Laos made up 2 percent of the country's imports in 2023.",
    "imports VNM<LAO 0.02 ratio 2023",
  ],
])("'the country' is the one whose flow it is: %s", (text, figure) => {
  expect(figureLines(text)).toEqual([`share of the country's ${figure}`]);
});
