import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  add,
  borne,
  boundOf,
  bySignificantDigits,
  contains,
  digitsApart,
  divide,
  isOpen,
  outward,
  overlap,
  subtract,
} from "./interval.ts";

const positive = fc.double({ min: 0.001, max: 1e12, noNaN: true });
const interval = fc
  .tuple(positive, positive)
  .map(([a, b]) => ({ low: Math.min(a, b), high: Math.max(a, b) }));
const within = (i: { low: number; high: number }, share: number) =>
  Math.min(i.high, Math.max(i.low, i.low + (i.high - i.low) * share));

describe("interval arithmetic", () => {
  it("holds the result of any values the operands may have", () => {
    const share = fc.double({ min: 0, max: 1, noNaN: true });
    fc.assert(
      fc.property(interval, interval, share, share, (a, b, s, t) => {
        const x = within(a, s);
        const y = within(b, t);
        for (const [result, exact] of [
          [add(a, b), x + y],
          [subtract(a, b), x - y],
          [divide(a, b), x / y],
        ] as const) {
          const slack = 1e-9 * (Math.abs(exact) + a.high + b.high);
          expect(result.low).toBeLessThanOrEqual(exact + slack);
          expect(result.high).toBeGreaterThanOrEqual(exact - slack);
        }
      }),
    );
  });

  it("is as narrow as the operands allow", () => {
    const [a, b] = [
      { low: 10, high: 20 },
      { low: 2, high: 5 },
    ];
    expect(add(a, b)).toEqual({ low: 12, high: 25 });
    expect(subtract(a, b)).toEqual({ low: 5, high: 18 });
    expect(divide(a, b)).toEqual({ low: 2, high: 10 });
  });

  const known = { low: 1, high: 2 };
  const over = { low: 10, high: null };
  const under = { low: null, high: 4 };
  it.each([
    ["known + over", add, known, over, { low: 11, high: null }],
    ["over + known", add, over, known, { low: 11, high: null }],
    ["known + under", add, known, under, { low: null, high: 6 }],
    ["under + known", add, under, known, { low: null, high: 6 }],
    ["known - over", subtract, known, over, { low: null, high: -8 }],
    ["over - known", subtract, over, known, { low: 8, high: null }],
    ["known - under", subtract, known, under, { low: -3, high: null }],
    ["under - known", subtract, under, known, { low: null, high: 3 }],
    ["known / over", divide, known, over, { low: null, high: 0.2 }],
    ["over / known", divide, over, known, { low: 5, high: null }],
    ["known / under", divide, known, under, { low: 0.25, high: null }],
    ["under / known", divide, under, known, { low: null, high: 4 }],
  ])("keeps an open bound open: %s", (_, operation, a, b, expected) => {
    expect(operation(a, b)).toEqual(expected);
  });

  it("has no upper bound where the divisor reaches zero", () => {
    expect(divide(known, { low: 0, high: 4 })).toEqual({ low: 0.25, high: null });
    expect(divide(known, { low: -1, high: 4 })).toEqual({ low: 0.25, high: null });
  });

  it("sees intervals that touch as overlapping, and an open side as reaching any value", () => {
    expect(overlap({ low: 1, high: 2 }, { low: 2, high: 3 })).toBe(true);
    expect(overlap({ low: 1, high: 1.9 }, { low: 2, high: 3 })).toBe(false);
    expect(overlap({ low: 2, high: 3 }, { low: 1, high: 2 })).toBe(true);
    expect(overlap({ low: 2, high: 3 }, { low: 1, high: 1.9 })).toBe(false);
    const high = { low: 900, high: 901 };
    const low = { low: 1, high: 4 };
    const atLeast = { low: 5, high: null };
    const atMost = { low: null, high: 5 };
    for (const [a, b, expected] of [
      [atLeast, high, true],
      [atLeast, low, false],
      [atMost, low, true],
      [atMost, high, false],
      [atLeast, atMost, true],
    ] as const) {
      expect(overlap(a, b)).toBe(expected);
      expect(overlap(b, a)).toBe(expected);
    }
  });
});

it.each([
  [20_000_000_000, 15_000_000_000, 25_000_000_000],
  [3300, 3250, 3350],
  [175.57, 175.565, 175.575],
  [0.0871, 0.08705, 0.08715],
  [7, 6.5, 7.5],
  [-3300, -3350, -3250],
  [0, 0, 0],
])("reads %d with its trailing zeros as not significant", (value, low, high) => {
  const interval = bySignificantDigits(value);
  expect(interval.low).toBeCloseTo(low, 9);
  expect(interval.high).toBeCloseTo(high, 9);
});

describe("what is known of one end alone", () => {
  const over = { low: 10, high: null };
  const under = { low: null, high: 20 };
  const between = { low: 10, high: 20 };
  const unknown = { low: null, high: null };

  it("is a bound", () => {
    expect(boundOf(over)).toEqual({ qualifier: "at-least", value: 10 });
    expect(boundOf(under)).toEqual({ qualifier: "at-most", value: 20 });
    expect([between, unknown].map(boundOf)).toEqual([undefined, undefined]);
    expect([over, under, between, unknown].map(isOpen)).toEqual([true, true, false, true]);
  });

  it.each([
    ["all of itself", over, over, true],
    ["what lies within", over, between, true],
    ["what lies within on the other side", under, between, true],
    ["no more than lies within", between, over, false],
    ["nothing below", over, under, false],
    ["nothing above", under, over, false],
    ["what is less wide", over, { low: 11, high: null }, true],
    ["what is wider", over, { low: 9, high: null }, false],
    ["what is less wide below", under, { low: null, high: 19 }, true],
    ["what is wider below", under, { low: null, high: 21 }, false],
    ["anything, where nothing is known", unknown, over, true],
  ] as const)("holds %s", (_, a, b, held) => {
    expect(contains(a, b)).toBe(held);
  });

  it.each([
    ["at-least", 13.3618, 3, 13.3],
    ["at-most", 13.3618, 3, 13.4],
    ["at-least", 8074.53, 4, 8074],
    ["at-most", 34.208333e6, 4, 34.21e6],
    ["at-least", -0.0349, 2, -0.035],
    ["at-most", -0.0349, 2, -0.034],
    ["at-least", 30, 3, 30],
    ["at-most", 30, 3, 30],
    // 0.1 + 0.2 is a little more than 0.3.
    ["at-most", 0.1 + 0.2, 3, 0.3],
    ["at-least", 0, 3, 0],
  ] as const)(
    "is rounded to the side on which it holds: %s %d",
    (qualifier, value, digits, shown) => {
      expect(outward({ qualifier, value }, digits)).toBe(shown);
    },
  );
});

describe("a value that was worked out has the digits that its interval bears", () => {
  it.each([
    // 105.75 bn USD ÷ (1 + 8.71%), each rounded in its last digit
    [
      105.75e9 / 1.0871,
      105.745e9 / 1.08715,
      105.755e9 / 1.08705,
      97.2772e9,
      97.26808e9,
      97.28624e9,
    ],
    // 106.7 bn USD ÷ 3,300
    [106.7e9 / 3300, 106.65e9 / 3350, 106.75e9 / 3250, 32.33e6, 31.835e6, 32.847e6],
    [200, 147.5, 244, 200, 147.5, 244],
    [1 / 3, 0.3, 0.4, 0.333, 0.3, 0.4],
    [-1 / 3, -0.4, -0.3, -0.333, -0.4, -0.3],
  ])("%d (%d to %d) is %d (%d to %d)", (value, low, high, ...expected) => {
    const told = borne({ value, low, high });
    expect([told.value, told.low, told.high]).toEqual(expected);
  });

  it("and holds all that it held, hardly more", () =>
    fc.assert(
      fc.property(
        fc.double({ min: 1e-3, max: 1e13, noNaN: true }),
        fc.double({ min: 1e-6, max: 0.9, noNaN: true }),
        (value, share) => {
          const exact = { value, low: value * (1 - share), high: value * (1 + share) };
          const told = borne(exact);
          const width = exact.high - exact.low;
          expect(told.low).toBeLessThanOrEqual(exact.low + width * 1e-9);
          expect(told.high).toBeGreaterThanOrEqual(exact.high - width * 1e-9);
          expect(told.high - told.low).toBeLessThanOrEqual(width * 1.03);
          expect(told.value).toBeGreaterThanOrEqual(told.low);
          expect(told.value).toBeLessThanOrEqual(told.high);
        },
      ),
    ));
});

it.each([
  ["as many as are wanted where that shows it", 19.4584, 20, 5],
  ["more where the two would look alike", 234.8954, 234.92, 6],
  ["none more of what is printed whole", 234.92, 234.8954, 5],
  ["none more of what is no other", 234.8954, 234.8954, 5],
  ["as many below zero", -234.8954, -234.92, 6],
  ["all that there are at most", 1 / 3, 1 / 3 + Number.EPSILON, 15],
])("digits in which two are apart: %s", (_, value, other, digits) => {
  expect(digitsApart(value, other, 5)).toBe(digits);
});
