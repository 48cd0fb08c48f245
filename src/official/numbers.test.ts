import fc from "fast-check";
import { expect, test } from "vitest";
import { isGap, plainNumber } from "./numbers.ts";

test.each([
  ["40120345678.25", 0, "40120345678.25"],
  ["57.7", 9, "57700000000"],
  ["1234.5678", 3, "1234567.8"],
  ["1.06704E+11", 0, "106704000000"],
  ["2.5e-3", 0, "0.0025"],
  ["1e21", 0, "1000000000000000000000"],
  [".5", 0, "0.5"],
  ["5.", 0, "5"],
  ["007", 0, "7"],
  ["0", 6, "0"],
  ["-12.30", 0, "-12.30"],
  ["+4", 0, "4"],
])("%s times ten to the %i is %s", (text, shift, plain) => {
  expect(plainNumber(text, shift)).toBe(plain);
});

test.each(["", ".", "-", "1,234", "1 234", "12a", "NaN", "Infinity", "0x10", "1e999", "--1"])(
  "%j is no number",
  (text) => {
    expect(plainNumber(text)).toBeUndefined();
  },
);

test("whatever way a number is printed, it is the same number", () => {
  fc.assert(
    fc.property(
      fc.double({ noNaN: true, noDefaultInfinity: true, min: -1e30, max: 1e30 }),
      (value) => {
        fc.pre(Math.abs(value) > 1e-90 || value === 0);
        expect(Number(plainNumber(String(value)))).toBe(value + 0);
        expect(Number(plainNumber(value.toExponential()))).toBe(value + 0);
      },
    ),
  );
});

test.each(["", "NaN", "nan", "NA", "n/a", "null", ".."])("%j is a gap", (text) => {
  expect(isGap(text)).toBe(true);
});

test.each(["0", "-", "none of it"])("%j is none", (text) => {
  expect(isGap(text)).toBe(false);
});
