import { expect, it } from "vitest";
import { isRange, sizeOf } from "./range.ts";

it.each([
  ["between 170 and 175", 170, 170, 175, true],
  ["a fall of 10 to 12", -10, -12, -10, true],
  ["nearly 175", 175, 174.5, 175, false],
  ["a fall of nearly 10", -10, -10, -9.5, false],
  ["about 170", 170, 165, 175, false],
  ["170", 170, 170, 170, false],
  ["over 170", 170, 170, null, false],
  ["under 170", 170, null, 170, false],
])("%s is a range: %j", (_, value, low, high, is) => {
  expect(isRange({ basis: "stated", value, low, high })).toBe(is);
});

it.each(["derived", "official"] as const)(
  "a %s figure is none, wherever its value lies",
  (basis) => {
    expect(isRange({ basis, value: 10, low: 10, high: 20 })).toBe(false);
  },
);

it.each([
  ["a fall of 10 to 12", -10, -12, -10, 10, 10, 12],
  ["a fall of over 10", -10, null, -10, 10, 10, null],
  ["a fall of under 10", -10, -10, null, 10, null, 10],
  ["a rise of 10 to 12", 10, 10, 12, 10, 10, 12],
  ["nothing", 0, -1, 1, 0, -1, 1],
])("%s without its sign", (_, value, low, high, size, least, most) => {
  expect(sizeOf({ value, low, high })).toEqual({ value: size, low: least, high: most });
});
