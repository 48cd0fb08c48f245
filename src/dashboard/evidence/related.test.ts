import { expect, it } from "vitest";
import { observed } from "../../compile/figure.fixture.ts";
import type { Check, Dataset } from "../../model/types.ts";
import { worstFirst } from "../checks/verdict.ts";
import { relatedTo } from "./related.ts";

const check = (id: string, verdict: Check["verdict"], difference?: number): Check => ({
  id,
  kind: "claim-official",
  verdict,
  difference,
  observations: ["level"],
  message: id,
});
const level = observed("level", "stated", { value: 100 });
const derived = {
  ...observed("derived", "derived", { value: 10, period: "1991" }),
  source: {
    kind: "arithmetic" as const,
    formula: "divide-by-multiple" as const,
    operands: ["level", "gone"],
    words: "100 ÷ 10 = 10",
  },
};
const dataset: Dataset = {
  version: 1,
  indicators: [],
  documents: [],
  events: [],
  links: [],
  leftAlone: [],
  observations: [
    level,
    derived,
    observed("mirror", "official", { value: 140, refArea: "CHN", counterpartArea: "VNM" }),
    observed("exports", "official", { value: 60, indicator: "exports" }),
    observed("next", "official", { value: 110, period: "2019" }),
    observed("same", "official", { value: 101, period: "2018-01/2018-12" }),
  ],
  checks: [check("fine", "agrees"), check("off", "differs", -0.2), check("near", "rounds", 0.04)],
};
const ids = (found: { id: string }[]) => found.map(({ id }) => id);

it("finds what else is known of the same thing and period, from either side of the trade", () => {
  expect(ids(relatedTo(level, dataset).same)).toEqual(["mirror", "same"]);
});

it("follows arithmetic both ways and admits an operand that is missing", () => {
  expect(ids(relatedTo(level, dataset).dependents)).toEqual(["derived"]);
  expect(relatedTo(derived, dataset).operands.map((o) => o?.id)).toEqual(["level", undefined]);
});

it("lists the checks that name it, the worst first", () => {
  expect(ids(relatedTo(level, dataset).checks)).toEqual(["off", "near", "fine"]);
  expect(relatedTo(derived, dataset).checks).toEqual([]);
});

it("puts the larger contradiction before the smaller, whatever its sign", () => {
  const checks = [
    check("small", "differs", 0.01),
    check("note", "note"),
    check("large", "differs", -0.3),
  ];
  expect(ids(worstFirst(checks))).toEqual(["large", "small", "note"]);
});
