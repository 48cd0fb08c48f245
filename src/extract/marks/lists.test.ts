import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { extract } from "../extract.ts";
import { figureLines } from "../testing.ts";

const figuresIn = (text: string) =>
  extract({ id: "test", text, title: "Vietnam and China", published: "2024-06-15" }).figures;

const HEDGES = ["", "nearly ", "about ", "more than ", "under ", "up to "];
const UNITS = [
  ["exports to China and Japan rose by ", " percent in 2023"],
  ["exports to China and Japan rose ", " times in 2023"],
  ["exports to China and Japan rose ", " fold in 2023"],
  ["exports to China and Japan were ", " billion USD in 2023"],
  ["exports to China and Japan were ", " mln dlrs in 2023"],
  ["exports to and imports from China were ", " trillion dong in 2023"],
] as const;

describe("a unit that stands behind the last number of a list", () => {
  it("is that of the others as if each had it", () => {
    const number = fc.integer({ min: 20, max: 999 }).map((tenths) => {
      return tenths % 3 === 0 ? `${tenths / 10}` : `${Math.ceil(tenths / 10)}`;
    });
    const hedge = fc.constantFrom(...HEDGES);
    const list = fc.tuple(fc.constantFrom(...UNITS), hedge, number, hedge, number);
    fc.assert(
      fc.property(list, ([[before, unit], first, a, second, b]) => {
        const read = (own: string) =>
          figuresIn(
            `Vietnam's ${before}${first}${a}${own} and ${second}${b}${unit}, respectively.`,
          ).map(({ value, low, high, qualifier, unit }) => ({ value, low, high, qualifier, unit }));
        const shared = read("");
        expect(shared).toHaveLength(2);
        expect(shared[0]).toEqual(read(unit.split(" in ")[0] as string)[0]);
      }),
      { numRuns: 60 },
    );
  });

  it.each([
    [
      "Vietnam's exports to China and Japan rose by 4 and 6 percent in 2023, respectively.",
      [
        [0.035, 0.045],
        [0.055, 0.065],
      ],
    ],
    [
      "Vietnam's exports to China and Japan grew 3 and 4 times in 2023, respectively.",
      [
        [2.5, 3.5],
        [3.5, 4.5],
      ],
    ],
    [
      "Vietnam's exports to China and Japan were nearly 61 and 24 billion USD in 2023, respectively.",
      [
        [60.5e9, 61e9],
        [23.5e9, 24.5e9],
      ],
    ],
  ])("keeps how far a number is rounded: %s", (text, bounds) => {
    expect(figuresIn(text).map(({ low, high }) => [low, high])).toEqual(bounds);
  });

  it.each([
    "Vietnam's exports to and imports from China in chapter 8, 24 billion USD and 27 billion USD in 2023 respectively.",
    "In phase 3, 24 and 27 billion USD in 2023 were Vietnam's exports to and imports from China respectively.",
    "Vietnam's exports to and imports from China under heading 85, 24 and 27 billion USD in 2023, respectively.",
    "Vietnam's exports to and imports from China, those of zone 4, were 24 and 27 billion USD in 2023, respectively.",
    "Vietnam's exports to and imports from China were 8, 24 and 27 billion USD in 2023, respectively.",
    "Vietnam's exports to and imports from China were 8, 24 billion USD and 27 billion USD in 2023, respectively.",
  ])("is not that of a number that is none of so many: %s", (text) => {
    expect(figureLines(text).filter((line) => !/ (24000|27000)m USD 2023$/.test(line))).toEqual([]);
  });

  it.each<[string, string[]]>([
    [
      "In 2022 and 2023 China had 120 and 170 projects in Vietnam.",
      [
        "fdi-projects VNM<CHN 120 project 2022 stock",
        "fdi-projects VNM<CHN 170 project 2023 stock",
      ],
    ],
    [
      "In 2023 Vietnam's exports to China and Laos were 61 billion and 600 million USD, respectively.",
      ["exports VNM<CHN 61000m USD 2023", "exports VNM<LAO 600m USD 2023"],
    ],
    [
      "In 2022 and 2023 Vietnam's exports to China were 58, and 61 billion USD.",
      ["exports VNM<CHN 58000m USD 2022", "exports VNM<CHN 61000m USD 2023"],
    ],
    // Not one unit for all: one has its own, or is no number in digits.
    [
      "In 2021, 2022 and 2023 Vietnam's exports to China were 56 billion USD, 58 and 61 billion USD.",
      [],
    ],
    ["In 2022 and 2023 Vietnam's exports to China were 58 and sixty billion USD.", []],
    ["In 2023 Vietnam's exports to China and Japan were 61 and 0 billion USD, respectively.", []],
  ])("is shared by those before it where they are told in turn: %s", (text, figures) => {
    expect(figureLines(text)).toEqual(figures);
  });
});
