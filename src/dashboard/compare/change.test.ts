import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { annualGrowth, changeBetween } from "./change.ts";

const exact = (value: number) => ({ value, low: value, high: value });
const within = (value: number, half: number) => ({ value, low: value - half, high: value + half });

describe("changes between two values", () => {
  it("doubling in a year and quadrupling in two are both growth by 100 percent a year", () => {
    expect(changeBetween(exact(10), exact(20), 1).growth?.value).toBeCloseTo(1, 12);
    expect(changeBetween(exact(10), exact(40), 2).growth?.value).toBeCloseTo(1, 12);
  });

  it("carries the bounds of both sides", () => {
    const { difference, ratio, growth } = changeBetween(within(100, 10), within(200, 20), 1);
    expect(difference).toEqual({ value: 100, low: 70, high: 130 });
    expect(ratio?.low).toBeCloseTo(180 / 110, 12);
    expect(ratio?.high).toBeCloseTo(220 / 90, 12);
    expect(growth?.low).toBeCloseTo(180 / 110 - 1, 12);
    expect(growth?.high).toBeCloseTo(220 / 90 - 1, 12);
  });

  it("leaves a side without a bound without one in the result", () => {
    const atLeast = { value: 50, low: 50, high: null };
    expect(changeBetween(exact(25), atLeast, 1)).toEqual({
      difference: { value: 25, low: 25, high: null },
      ratio: { value: 2, low: 2, high: null },
      growth: { value: 1, low: 1, high: null },
    });
  });

  it("compares two deficits by their amounts", () => {
    const { difference, ratio } = changeBetween(within(-10, 1), within(-30, 3), 5);
    expect(difference.value).toBe(-20);
    expect(ratio?.value).toBe(3);
    expect(ratio?.low).toBeCloseTo(27 / 11, 12);
  });

  it("gives no ratio across or from zero, no growth within a year", () => {
    expect(changeBetween(exact(-5), exact(5), 3).ratio).toBeUndefined();
    expect(changeBetween(exact(0), exact(5), 3).ratio).toBeUndefined();
    expect(changeBetween(exact(4), exact(5), 0.5).growth).toBeUndefined();
    expect(changeBetween(exact(4), exact(5), 0).growth).toBeUndefined();
  });

  const amount = fc.double({ min: 1, max: 1e6, noNaN: true });
  const span = fc.integer({ min: 1, max: 60 });

  it("grows back to the second value", () => {
    fc.assert(
      fc.property(amount, amount, span, (a, b, years) => {
        const grown = a * (1 + annualGrowth(b / a, years)) ** years;
        expect(grown / b).toBeCloseTo(1, 6);
      }),
    );
  });

  it("gives the same growth whichever year comes first, and bounds around it", () => {
    fc.assert(
      fc.property(amount, amount, span, (a, b, years) => {
        const half = (value: number) => within(value, value / 4);
        const there = changeBetween(half(a), half(b), years).growth;
        const back = changeBetween(half(b), half(a), -years).growth;
        expect(there?.low).toBeLessThanOrEqual(there?.value as number);
        expect(there?.high).toBeGreaterThanOrEqual(there?.value as number);
        for (const key of ["value", "low", "high"] as const) {
          const [one, other] = [there?.[key] as number, back?.[key] as number];
          expect((1 + one) / (1 + other)).toBeCloseTo(1, 8);
        }
      }),
    );
  });
});
