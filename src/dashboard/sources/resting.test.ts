import { expect, it } from "vitest";
import type { Check } from "../../model/types.ts";
import { english } from "../i18n/test-words.ts";
import { observation, official, textSource } from "../test-data.ts";
import { checksOn, countOf, workedOutFrom } from "./resting.ts";

const derived = (id: string, ...operands: string[]) =>
  observation({
    id,
    basis: "derived",
    source: { kind: "arithmetic", formula: "divide-by-multiple", operands, words: "x" },
  });

it("finds what was worked out from one text alone, at any remove", () => {
  const all = [
    observation({ id: "a1" }),
    observation({ id: "b1", source: textSource("b") }),
    official("CHN", "2018", 1, { id: "row" }),
    derived("first", "a1"),
    derived("second", "first"),
    derived("both", "a1", "b1"),
    derived("mixed", "a1", "row"),
    derived("lost", "gone"),
  ];
  const found = workedOutFrom(all);
  expect([...found.keys()]).toEqual(["a"]);
  expect(found.get("a")?.map(({ id }) => id)).toEqual(["first", "second"]);
});

it("keeps a check while any of its figures is shown", () => {
  const check = (id: string, ...observations: string[]): Check => ({
    id,
    kind: "multiple",
    verdict: "agrees",
    observations,
    message: id,
  });
  const checks = [check("one", "a", "b"), check("two", "b", "c"), check("three", "d")];
  expect(checksOn(checks, new Set(["b"])).map(({ id }) => id)).toEqual(["one", "two"]);
  expect(checksOn(checks, new Set())).toEqual([]);
});

it("counts with what the filters leave out", () => {
  expect(countOf(english, 3, 3)).toBe("3");
  expect(countOf(english, 0, 3)).toBe("0 of 3");
});
