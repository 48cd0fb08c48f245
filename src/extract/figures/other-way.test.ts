import { expect, it } from "vitest";
import { figureLines } from "../testing.ts";

const setting = { title: "Peru and Chile", published: "2023-05-10" };
const BOTH = ["exports PER<CHL 600m USD 2022", "imports PER<CHL 900m USD 2022"];

it.each([
  "Peru's exports to Chile were 600 million USD in 2022. Shipments in the opposite direction rose to 900 million USD.",
  "Peru's Chile-bound shipments were 600 million USD in 2022; those in the other direction came to 900 million USD.",
  "Peru sold Chile goods worth 600 million USD in 2022, while 900 million USD came the other way.",
  "Peru's exports to Chile were 600 million USD in 2022; trade in the reverse direction was 900 million USD.",
])("%s", (text) => {
  expect(figureLines(text, setting)).toEqual(BOTH);
});

it.each([
  "Chile's exports to Peru were 900 million USD in 2022. In the opposite direction, Peru's exports to Chile came to 600 million USD.",
  "Peru bought goods worth 900 million USD from Chile in 2022. In the other direction, Peru exported goods worth 600 million USD to Chile.",
  "Peru's imports from Chile were 900 million USD in 2022. Shipments in the opposite direction came to 600 million USD.",
  "Peru's imports from Chile were 900 million USD in 2022. Shipments in the opposite direction slipped 3 percent to 600 million USD.",
  "Peru's imports from Chile were 900 million USD in 2022. In the opposite direction, Peru's exports to Chile rose 3 percent to 600 million USD.",
])("countries that are named, or what it is called, may tell the way: %s", (text) => {
  expect(figureLines(text, setting).at(-1)).toBe("exports PER<CHL 600m USD 2022");
});

it("what went the other way fell where others rose", () => {
  const text =
    "Peru's exports to Chile rose 5 percent in 2022. Imports went the other way, dropping 9 percent.";
  expect(figureLines(text, setting)).toEqual([
    "growth of exports PER<CHL 0.05 ratio 2022",
    "growth of imports PER<CHL -0.09 ratio 2022",
  ]);
});

it("a sentence that only says that it was the other way round turns nothing", () => {
  const text =
    "Exports to Chile were 600 million USD in 2022, and imports 900 million USD. It was the other way round in 2020.";
  expect(figureLines(text, { ...setting, title: "Peru's trade with Chile" })).toEqual(BOTH);
});

it.each([
  [
    "China-bound exports from Peru fell 3 percent in 2022.",
    "growth of exports PER<CHN -0.03 ratio 2022",
  ],
  [
    "Peru's exports to China were off 3 percent in 2022.",
    "growth of exports PER<CHN -0.03 ratio 2022",
  ],
  [
    "Peru's China-bound exports were worth 9 billion USD in 2022.",
    "exports PER<CHN 9000m USD 2022",
  ],
])("%s", (text, line) => {
  expect(figureLines(text, setting)).toEqual([line]);
});
