import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { bounds, tidy } from "./interval.ts";

describe("tidy", () => {
  it.each([
    [0.1 + 0.2, 0.3],
    [100 * 1.1, 110],
    [0.0871, 0.0871],
    [-0.07 * 100, -7],
    [172e9, 172e9],
  ])("%s is %s", (value, expected) => {
    expect(tidy(value)).toBe(expected);
  });

  it("is what twelve digits in writing are", () => {
    const numbers = fc.double({ noNaN: true, noDefaultInfinity: true }).filter((x) => x % 1 !== 0);
    const between = fc.double({ min: 0.01, max: 1e9, noNaN: true }).filter((x) => x % 1 !== 0);
    fc.assert(
      fc.property(fc.oneof(numbers, between), (value) => {
        expect(tidy(value)).toBe(Number(value.toPrecision(12)));
      }),
    );
  });
});

describe("bounds", () => {
  it.each([
    [
      "106.7 billion",
      { value: 106.7e9, unit: 1e8, scaled: true },
      "exact",
      false,
      106.65e9,
      106.75e9,
    ],
    ["20 billion", { value: 20e9, unit: 1e9, scaled: true }, "exact", false, 19.5e9, 20.5e9],
    [
      "8.71 percent",
      { value: 0.0871, unit: 0.0001, scaled: true },
      "exact",
      false,
      0.08705,
      0.08715,
    ],
    ["3,300 times", { value: 3300, unit: 1, scaled: false }, "exact", false, 3250, 3350],
    ["nine times", { value: 9, unit: 1, scaled: false, quotient: true }, "exact", false, 8.5, 9.5],
    ["120 times", { value: 120, unit: 1, scaled: false, quotient: true }, "exact", false, 115, 125],
    ["2,000 students", { value: 2000, unit: 1, scaled: false }, "exact", false, 1500, 2500],
    ["2,739 projects", { value: 2739, unit: 1, scaled: false }, "exact", false, 2739, 2739],
    ["about 5 million", { value: 5e6, unit: 1e6, scaled: true }, "about", false, 4.5e6, 5.5e6],
    ["about 20 billion", { value: 20e9, unit: 1e9, scaled: true }, "about", false, 15e9, 25e9],
    ["nearly 60", { value: 60, unit: 1, scaled: false }, "about", true, 55, 60],
    [
      "nearly a fall of 5 percent",
      { value: -0.05, unit: 0.01, scaled: true },
      "about",
      true,
      -0.05,
      -0.045,
    ],
    [
      "over 25.8 billion",
      { value: 25.8e9, unit: 1e8, scaled: true },
      "at-least",
      false,
      25.8e9,
      null,
    ],
    ["under 3 billion", { value: 3e9, unit: 1e9, scaled: true }, "at-most", false, null, 3e9],
  ] as const)("%s", (_, printed, qualifier, nearly, low, high) => {
    expect(bounds(printed, qualifier, nearly)).toEqual({ low, high });
  });

  it("always holds the value", () => {
    const printed = fc.record({
      value: fc.integer({ min: 0, max: 1e9 }),
      unit: fc.constant(1),
      scaled: fc.boolean(),
    });
    fc.assert(
      fc.property(
        printed,
        fc.constantFrom("exact", "about", "at-least", "at-most"),
        fc.boolean(),
        (number, qualifier, nearly) => {
          const { low, high } = bounds(number, qualifier, nearly);
          expect(low ?? number.value).toBeLessThanOrEqual(number.value);
          expect(high ?? number.value).toBeGreaterThanOrEqual(number.value);
        },
      ),
    );
  });
});
