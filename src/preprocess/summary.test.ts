import { expect, test } from "vitest";
import { observed, official } from "../compile/figure.fixture.ts";
import type { Observation } from "../model/types.ts";
import { summary } from "./summary.ts";

test("totals of official rows and what is worked out from texts are counted apart", () => {
  const arithmetic: Observation["source"] = {
    kind: "arithmetic",
    formula: "sum",
    operands: ["a", "b"],
    words: "x",
  };
  const row: Observation = { ...official({ value: 1 }), id: "row", basis: "official" };
  const observations = [
    observed("s", "stated", { value: 1 }),
    row,
    { ...row, source: arithmetic },
    { ...row, source: arithmetic },
    { ...observed("d", "derived", { value: 1 }), source: arithmetic },
  ];
  expect(
    summary({
      version: 1,
      indicators: [],
      documents: [],
      observations,
      events: [],
      links: [],
      leftAlone: [],
      checks: [],
    }),
  ).toBe(
    "1 figure from 0 texts, 1 official row, 2 added up from them, 1 worked out from texts, 0 events, 0 checks",
  );
});
