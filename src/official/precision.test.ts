import fc from "fast-check";
import { expect, test } from "vitest";
import { printedInterval } from "./precision.ts";

test.each([
  ["118000000000", "USD", 117.5e9, 118.5e9],
  ["106706000000", "USD", 106.7055e9, 106.7065e9],
  ["1079700000", "USD", 1079.65e6, 1079.75e6],
  ["21400000", "USD", 21.35e6, 21.45e6],
  ["4000000", "person", 3.95e6, 4.05e6],
  ["-5000", "USD", -5050, -4950],
  ["4966468", "person", 4966468, 4966468],
  ["407", "project", 407, 407],
  ["90", "project", 90, 90],
  ["7", "rank", 7, 7],
  ["0", "USD", 0, 0],
  ["0.12", "ratio", 0.115, 0.125],
  ["1.20", "ratio", 1.195, 1.205],
  ["10.0", "USD", 9.95, 10.05],
])("%s %s", (printed, unit, low, high) => {
  const interval = printedInterval(printed, unit);
  expect(interval.low).toBeCloseTo(low, 9);
  expect(interval.high).toBeCloseTo(high, 9);
});

test.each([
  ["5", "USD", 6, 4.5e6, 5.5e6],
  ["0.5", "USD", 9, 0.45e9, 0.55e9],
  ["40.0", "USD", 9, 39.95e9, 40.05e9],
  ["57", "USD", 9, 56.5e9, 57.5e9],
  ["5", "person", 6, 4.5e6, 5.5e6],
  ["4.966468", "person", 6, 4966468, 4966468],
  ["1250", "USD", -2, 12.45, 12.55],
])("%s %s times ten to the %i", (printed, unit, shift, low, high) => {
  const interval = printedInterval(printed, unit, shift);
  expect(interval.low).toBeCloseTo(low, 9);
  expect(interval.high).toBeCloseTo(high, 9);
});

test("the interval holds the value and is at most a tenth of it wide", () => {
  fc.assert(
    fc.property(fc.integer({ min: 10, max: 1e12 }), (value) => {
      const { low, high } = printedInterval(String(value), "USD");
      expect(low).toBeLessThanOrEqual(value);
      expect(high).toBeGreaterThanOrEqual(value);
      expect(high - low).toBeLessThanOrEqual(value / 10);
    }),
  );
});
