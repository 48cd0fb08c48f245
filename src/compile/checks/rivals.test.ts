import { describe, expect, it } from "vitest";
import type { Observation } from "../../model/types.ts";
import { reported } from "../figure.fixture.ts";
import { rivalRows } from "./rivals.ts";

const row = (
  id: string,
  value: number,
  valuation?: "FOB" | "CIF",
  fields: Partial<Observation> = {},
): Observation => ({
  ...reported(id, { indicator: "imports", value, period: "2019" }, valuation),
  ...fields,
});
const messages = (...rows: Observation[]) => rivalRows(rows).map(({ message }) => message);

it("names two official figures of one thing and how far they are apart, the later against the first", () => {
  expect(rivalRows([row("a", 100), row("b", 125), row("c", 100)])).toEqual([
    {
      kind: "between-official",
      verdict: "differs",
      stated: 125,
      computed: 100,
      difference: 0.25,
      observations: ["b", "a"],
      message: "Two official figures of Vietnam for 2019: 125 USD and 100 USD (+25%).",
    },
  ]);
});

it("says nothing of two that agree as far as they are printed", () => {
  const printed = { low: 99.5, high: 100.5 };
  expect(messages(row("a", 100, undefined, printed), row("b", 100.4))).toEqual([]);
});

it("says nothing of a bound that the other is beyond, and how far the other is below it at least", () => {
  const over = row("a", 100, undefined, { high: null, qualifier: "at-least" });
  expect(messages(over, row("b", 130))).toEqual([]);
  expect(messages(row("b", 130), over)).toEqual([]);
  expect(messages(over, row("b", 80))).toEqual([
    "Two official figures of Vietnam for 2019: 80 USD and at least 100 USD (-20% or further off).",
  ]);
});

describe("freight is named where one has it and the other has not", () => {
  const FIRST = " The first has freight and insurance in it (CIF), the second has not (FOB).";
  const SECOND = " The second has freight and insurance in it (CIF), the first has not (FOB).";
  it.each([
    ["the first named", "FOB", "CIF", FIRST],
    ["the second named", "CIF", "FOB", SECOND],
    ["both", "CIF", "CIF", ""],
    ["neither", "FOB", "FOB", ""],
    ["who knows", undefined, "CIF", ""],
    ["who knows of the other", "CIF", undefined, ""],
  ] as const)("%s", (_, known, later, said) => {
    expect(messages(row("a", 100, known), row("b", 125, later))).toEqual([
      `Two official figures of Vietnam for 2019: 125 USD and 100 USD (+25%).${said}`,
    ]);
  });
});

it.each([
  ["indicator", { indicator: "exports" }],
  ["reporter", { refArea: "CHN", counterpartArea: "VNM" }],
  ["partner", { counterpartArea: "LAO" }],
  ["unit", { unit: "CNY" }],
  ["measure", { measure: "stock" }],
  ["scope", { scope: "reconciled" }],
  ["period", { period: "2020" }],
] as const)("another %s is another thing", (_, other) => {
  expect(messages(row("a", 100), row("b", 125, undefined, other))).toEqual([]);
});

it("what does not say that it is a flow is one", () => {
  expect(messages(row("a", 100), row("b", 125, undefined, { measure: "flow" }))).toHaveLength(1);
});

it("of two without a period nobody knows that they are of one", () => {
  const undated = { period: null };
  expect(messages(row("a", 100, undefined, undated), row("b", 125, undefined, undated))).toEqual(
    [],
  );
});

it("what was added up from rows is no row", () => {
  const total: Observation = {
    ...row("b", 125),
    source: { kind: "arithmetic", formula: "sum", operands: ["x", "y"], words: "x + y" },
  };
  expect(messages(row("a", 100), total)).toEqual([]);
  expect(messages(total, row("a", 100))).toEqual([]);
});
