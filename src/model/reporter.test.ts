import { expect, it } from "vitest";
import { mayBeOneCount, mirrorOf, RECONCILED, reporterOf, UNNAMED } from "./reporter.ts";

const turnover = { basis: "stated", indicator: "trade-turnover", refArea: "VNM" } as const;

it("names no reporter for trade that a text states or that is worked out from one", () => {
  expect(reporterOf(turnover)).toBe(UNNAMED);
  expect(reporterOf({ ...turnover, basis: "derived" })).toBe(UNNAMED);
  expect(reporterOf({ ...turnover, indicator: "growth", of: "exports" })).toBe(UNNAMED);
});

it("takes trade for the count of the country whose statistics a text names, whichever is the reference area", () => {
  expect(reporterOf({ ...turnover, reporter: "CHN" })).toBe("CHN");
  expect(reporterOf({ ...turnover, basis: "derived", reporter: "CHN" })).toBe("CHN");
  expect(reporterOf({ ...turnover, indicator: "growth", of: "imports", reporter: "CHN" })).toBe(
    "CHN",
  );
});

it("takes official trade as the reference area's, and people and capital as the host's", () => {
  expect(reporterOf({ ...turnover, basis: "official", refArea: "CHN" })).toBe("CHN");
  expect(reporterOf({ ...turnover, indicator: "students" })).toBe("VNM");
});

it("takes no country for the reporter of a flow that was reconciled from the reports of both", () => {
  expect(reporterOf({ ...turnover, basis: "official", scope: RECONCILED })).toBe(RECONCILED);
});

it.each([
  ["exports", "imports"],
  ["imports", "exports"],
  ["trade-turnover", "trade-turnover"],
  // The surplus of one is the deficit of the other: with another sign.
  ["trade-balance", undefined],
  ["students", undefined],
])("what the other side calls %s is %s", (indicator, mirror) => {
  expect(mirrorOf(indicator)).toBe(mirror);
});

it.each([
  [undefined, undefined, true],
  ["VNM", undefined, true],
  [undefined, "CHN", true],
  ["CHN", "CHN", true],
  ["VNM", "CHN", false],
])("counts of %s and %s may be one: %j", (one, other, may) => {
  expect(mayBeOneCount({ reporter: one }, { reporter: other })).toBe(may);
});
