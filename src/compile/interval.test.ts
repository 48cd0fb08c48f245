import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { add, bySignificantDigits, divide, overlap, subtract } from "./interval.ts";

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

  it("keeps an open bound open", () => {
    const over = { low: 10, high: null };
    expect(add(over, { low: 1, high: 2 })).toEqual({ low: 11, high: null });
    expect(subtract({ low: 1, high: 2 }, over)).toEqual({ low: null, high: -8 });
    expect(divide({ low: 1, high: 2 }, over)).toEqual({ low: null, high: 0.2 });
    expect(divide({ low: 1, high: 2 }, { low: 0, high: 4 })).toEqual({ low: 0.25, high: null });
  });

  it("sees intervals that touch as overlapping, and an open side as reaching any value", () => {
    expect(overlap({ low: 1, high: 2 }, { low: 2, high: 3 })).toBe(true);
    expect(overlap({ low: 1, high: 1.9 }, { low: 2, high: 3 })).toBe(false);
    expect(overlap({ low: 5, high: null }, { low: 900, high: 901 })).toBe(true);
    expect(overlap({ low: 5, high: null }, { low: 1, high: 4 })).toBe(false);
  });
});

it.each([
  [20_000_000_000, 15_000_000_000, 25_000_000_000],
  [3300, 3250, 3350],
  [175.57, 175.565, 175.575],
  [0.0871, 0.08705, 0.08715],
  [7, 6.5, 7.5],
])("reads %d with its trailing zeros as not significant", (value, low, high) => {
  const interval = bySignificantDigits(value);
  expect(interval.low).toBeCloseTo(low, 9);
  expect(interval.high).toBeCloseTo(high, 9);
});
