import { describe, expect, it } from "vitest";
import { nationSince, tiesSince } from "./founding.ts";

describe("years that anniversaries count from", () => {
  it("ties are those of the two, in either order", () => {
    expect(tiesSince("VNM", "LAO")).toBe(1962);
    expect(tiesSince("LAO", "VNM")).toBe(1962);
    expect(tiesSince("VNM", "FRA")).toBeUndefined();
  });
  it.each([
    ["VNM", "national", 1945],
    ["SGP", "national", 1965],
    ["IDN", "independence", 1945],
    // Another day of the same state, and states that count their days otherwise, are not known.
    ["CHN", "independence", undefined],
    ["IND", "independence", undefined],
    ["IND", "republic", undefined],
  ] as const)("%s, %s day: %s", (area, day, year) => {
    expect(nationSince(area, day)).toBe(year);
  });
});
