import { expect, it } from "vitest";
import { compareValues } from "./verdict.ts";

const about = (value: number, half = 0) => ({ value, low: value - half, high: value + half });

it.each([
  ["equal as printed", about(106.7, 0.05), about(106.706), "agrees"],
  ["equal as far as the reference is printed", about(175.57, 0.005), about(175.7, 0.55), "agrees"],
  ["nine for 8.78", about(9, 0.5), about(8.7785), "rounds"],
  ["twenty for 20.8, the zero not significant", about(20, 0.5), about(20.8), "rounds"],
  ["nine for 12.1", about(9, 0.5), about(12.07), "differs"],
  ["a hundred for 145, however many zeros", about(100, 0.5), about(145), "differs"],
  ["a small but printed difference", about(175.57, 0.005), about(175.9), "differs"],
] as const)("%s", (_, stated, reference, verdict) => {
  expect(compareValues(stated, reference).verdict).toBe(verdict);
});

it("gives the share by which the stated value is off", () => {
  expect(compareValues(about(90), about(100)).difference).toBeCloseTo(-0.1, 12);
});
