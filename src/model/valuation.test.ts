import { expect, it } from "vitest";
import { freightIn, valuationOf } from "./valuation.ts";

const row = (valuation?: "CIF" | "FOB", indicator = "imports") => ({
  indicator,
  source: { kind: "statistics", publisher: "Customs", confidence: "high", valuation } as const,
});

it("a flow is valued with its freight or without, turnover as both", () => {
  expect(valuationOf(row("CIF"))).toBe("CIF");
  expect(valuationOf(row("CIF", "trade-turnover"))).toBeUndefined();
  expect(valuationOf(row())).toBeUndefined();
});

it.each([
  ["CIF", "FOB", "first"],
  ["FOB", "CIF", "second"],
  ["CIF", "CIF", "neither"],
  [undefined, "CIF", "neither"],
  ["CIF", undefined, "neither"],
] as const)("of %s and %s %s has the freight in it", (one, other, which) => {
  expect(freightIn(row(one), row(other))).toBe(which);
});
