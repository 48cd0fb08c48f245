import { expect, it } from "vitest";
import { RECONCILED } from "../../model/reporter.ts";
import type { Observation } from "../../model/types.ts";
import { reported } from "../figure.fixture.ts";
import { outOfLine } from "./outliers.ts";

/** A series from 2001 on. */
const series = (values: number[], fields = {}) =>
  values.map((value, i) =>
    reported(`${2001 + i}`, { indicator: "exports", period: `${2001 + i}`, value, ...fields }),
  );
const found = (observations: Observation[]) =>
  outOfLine(observations).map((check) => check.observations[0]);

it("says what stands out, from what, and by how much", () => {
  expect(outOfLine(series([100, 300, 100]))).toEqual([
    {
      kind: "outlier",
      verdict: "note",
      observations: ["2002", "2001", "2003"],
      stated: 300,
      computed: 100,
      difference: 2,
      message:
        "The exports reported by Vietnam for 2002, 300 USD, is out of line with 100 USD the year before and 100 USD the year after.",
    },
  ]);
});

it("says of a reconciled flow only whose it is, for nobody reports it", () => {
  const flow = series([100, 300, 100], { indicator: "trade-balance", scope: RECONCILED });
  expect(outOfLine(flow)[0]?.message).toContain("The trade balance of Vietnam for 2002");
});

it.each([
  ["just twice as large", [100, 200, 100], []],
  ["more than twice", [100, 201, 100], ["2002"]],
  ["half as large again", [100, 150, 100], []],
  ["just half", [100, 50, 100], []],
  ["less than half", [100, 49, 100], ["2002"]],
  ["two thirds", [100, 66, 100], []],
  ["a step up that lasts", [100, 350, 350], []],
  ["a step down that lasts", [350, 100, 100], []],
  ["a rise before a fall to next to nothing", [100, 120, 1], []],
  ["a fall after next to nothing", [1, 0.8, 100], []],
  ["the first and the last", [300, 100, 300], ["2002"]],
])("%s", (_, values, years) => {
  expect(found(series(values))).toEqual(years);
});

it("a zero, or less, is no neighbour", () => {
  expect(found(series([100, 150, 0]))).toEqual([]);
  expect(found(series([100, 300, -100]))).toEqual([]);
});

it.each([
  ["indicator", { indicator: "imports" }],
  ["reporter", { refArea: "CHN" }],
  ["partner", { counterpartArea: "LAO" }],
  ["unit", { unit: "CNY" }],
  ["measure", { measure: "stock" }],
  ["scope", { scope: RECONCILED }],
] as const)("what has another %s is no neighbour", (_, other) => {
  const [before, own, after] = series([100, 300, 100]) as [Observation, Observation, Observation];
  expect(found([before, own, { ...after, ...other }])).toEqual([]);
  // It is none for those that are alike either, and stands in for no year of theirs.
  expect(found([{ ...own, ...other }, before, own, after])).toEqual(["2002"]);
});

it("what does not say that it is a flow is one", () => {
  const [before, own, after] = series([100, 300, 100]) as [Observation, Observation, Observation];
  expect(found([before, { ...own, measure: "flow" }, after])).toEqual(["2002"]);
});

it("only whole years of official statistics are looked at, of two publishers the first", () => {
  const [before, own, after] = series([100, 300, 100]) as [Observation, Observation, Observation];
  const claimed = (o: Observation): Observation => ({ ...o, basis: "stated" });
  expect(found([before, claimed(own), after])).toEqual([]);
  expect(found([claimed(before), own, after])).toEqual([]);
  expect(found([before, { ...own, period: "2002-01/2002-06" }, after])).toEqual([]);
  expect(found([before, { ...own, period: null }, after])).toEqual([]);
  const rival = { ...own, id: "rival", value: 110 };
  expect(found([before, own, rival, after])).toEqual(["2002"]);
  expect(found([before, rival, own, after])).toEqual([]);
});

it("a bound is neither out of line nor a neighbour", () => {
  const [before, own, after] = series([4e6, 1e6, 5e6]) as [Observation, Observation, Observation];
  const least = (o: Observation): Observation => ({ ...o, high: null, qualifier: "at-least" });
  expect(found([before, own, after])).toEqual(["2002"]);
  expect(found([before, least(own), after])).toEqual([]);
  expect(found([least(before), own, after])).toEqual([]);
  // It stands in for no value that another publisher gives.
  expect(found([before, least(own), { ...own, id: "rival" }, after])).toEqual(["rival"]);
});
