import { expect, it } from "vitest";
import { observed, official } from "../compile/figure.fixture.ts";
import { countOrigins, originOf } from "./origin.ts";
import type { Observation } from "./types.ts";

const arithmetic: Observation["source"] = {
  kind: "arithmetic",
  formula: "sum",
  operands: ["a", "b"],
  words: "1 + 2 = 3",
};
const text = observed("text", "stated", { value: 1 });
const row: Observation = { ...official({ value: 2 }), id: "row", basis: "official" };
const total: Observation = { ...row, id: "total", source: arithmetic };
const derived: Observation = { ...text, id: "derived", basis: "derived", source: arithmetic };

it("tells a published row from a total that was added up from such rows", () => {
  expect([text, row, total, derived].map(originOf)).toEqual([
    "stated",
    "published",
    "totalled",
    "derived",
  ]);
});

it("counts each figure once", () => {
  expect(countOrigins([text, row, row, total, derived])).toEqual({
    stated: 1,
    published: 2,
    totalled: 1,
    derived: 1,
  });
});
