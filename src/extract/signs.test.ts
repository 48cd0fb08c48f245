import { expect, it } from "vitest";
import { figureLines, leftLines } from "./testing.ts";

it.each([
  ["Vietnam had a trade balance with China of -$60 billion in 2022.", "-60000m"],
  ["The trade balance with China was minus 60 billion USD for Vietnam in 2022.", "-60000m"],
  [
    "The trade gap between Vietnam and China was $60 billion in 2022, in China's favour.",
    "-60000m",
  ],
  [
    "The balance of trade between Vietnam and China was $6 billion in favour of Vietnam in 2022.",
    "6000m",
  ],
  ["Vietnam's trade surplus with China was $6 billion in 2022.", "6000m"],
])("a balance has the sign that the text gives it: %s", (text, value) => {
  expect(figureLines(text)).toEqual([`trade-balance VNM<CHN ${value} USD 2022`]);
});

it("a balance without a sign is left alone", () => {
  const text = "Vietnam had a trade balance with China of $60 billion in 2022.";
  expect(figureLines(text)).toEqual([]);
  expect(leftLines(text)).toEqual(["$60 billion: which side has the surplus is not said"]);
});

it.each([
  "Vietnam's daily exports to China were $150 million in 2022.",
  "Vietnam exported $150 million of goods to China every day in 2022.",
  "Each week in 2022, Vietnam exported $1 billion of goods to China.",
])("an amount a day or week is no sum of a year: %s", (text) => {
  expect(figureLines(text)).toEqual([]);
  expect(leftLines(text).map((line) => line.split(": ")[1])).toEqual([
    "an amount a day or week, not a year",
  ]);
});

it.each([
  [
    "Trade between Vietnam and China averaged $14 billion in each month of 2022.",
    "trade-turnover VNM<CHN 14000m USD 2022 (monthly average)",
  ],
  [
    "Chinese arrivals in Vietnam averaged 480,000 a month in 2019.",
    "tourists VNM<CHN 480000 person 2019 (monthly average)",
  ],
  [
    "In the 1990s trade between Vietnam and China averaged 700 million USD a year.",
    "trade-turnover VNM<CHN 700m USD 1990/1999 (annual average)",
  ],
])("an average is told as one: %s", (text, line) => {
  expect(figureLines(text)).toEqual([line]);
});

it.each([
  [
    "Vietnam's exports to China and Japan were $58 billion and $24 billion in 2022.",
    ["exports VNM<CHN 58000m USD 2022", "exports VNM<JPN 24000m USD 2022"],
  ],
  [
    "Vietnam's trade with China and with Laos was $175 billion and $1.7 billion in 2022.",
    ["trade-turnover VNM<CHN 175000m USD 2022", "trade-turnover VNM<LAO 1700m USD 2022"],
  ],
  [
    "Vietnam's exports to China in 2022 were $58 billion, or $159 million a day.",
    ["exports VNM<CHN 58000m USD 2022"],
  ],
  [
    "Vietnam-China trade reached 175 billion USD in 2022, of which 58 billion USD came from Vietnam's exports and 117 billion USD from its imports.",
    [
      "trade-turnover VNM<CHN 175000m USD 2022",
      "exports VNM<CHN 58000m USD 2022",
      "imports VNM<CHN 117000m USD 2022",
    ],
  ],
  [
    "Vietnam's trade with China in 2022.\n- Exports: 58 billion USD\n- Imports: 117 billion USD",
    ["exports VNM<CHN 58000m USD 2022", "imports VNM<CHN 117000m USD 2022"],
  ],
  [
    "Exports to China from Vietnam (58 billion USD in 2022) were a record.",
    ["exports VNM<CHN 58000m USD 2022"],
  ],
  [
    "Vietnam's imports from China, at $117 billion in 2022, dwarfed its exports, at $58 billion.",
    ["imports VNM<CHN 117000m USD 2022", "exports VNM<CHN 58000m USD 2022"],
  ],
])("each number of a list has its own: %s", (text, lines) => {
  expect(figureLines(text)).toEqual(lines);
});

it.each([
  [
    "Vietnam had a surplus of $3 billion with China in 2021. The gap stood at $5 billion in 2022.",
    "trade-balance VNM<CHN 5000m USD 2022",
  ],
  [
    "Vietnam enjoys a trade surplus with China. This imbalance came to $5 billion in 2022.",
    "trade-balance VNM<CHN 5000m USD 2022",
  ],
  [
    "Vietnam had a deficit of $3 billion with China in 2021. The trade gap stood at $5 billion in 2022.",
    "trade-balance VNM<CHN -5000m USD 2022",
  ],
])("a gap is on the side that was told before: %s", (text, line) => {
  expect(figureLines(text).at(-1)).toBe(line);
});
