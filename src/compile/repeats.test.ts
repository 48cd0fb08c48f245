import { describe, expect, it } from "vitest";
import type { Observation } from "../model/types.ts";
import { observed, reported, stated } from "./figure.fixture.ts";
import { foldRepeats } from "./repeats.ts";

const claim = (id: string, fields: Partial<Observation> = {}): Observation => ({
  ...observed(id, "stated", { value: 100 }),
  source: stated({ value: 100 }, id).source,
  ...fields,
});
const kept = (...claims: Observation[]) => foldRepeats(claims).map(({ id }) => id);

it("a claim that is made again is one, with where and when it was made again", () => {
  const [one, ...others] = foldRepeats([claim("a"), claim("b"), claim("c")]);
  expect(others).toEqual([]);
  expect(one).toMatchObject({
    id: "a",
    repeats: [
      { period: "2018", source: { document: "b" } },
      { period: "2018", source: { document: "c" } },
    ],
  });
});

it("a claim that is made again keeps what its text says, and how sure that was read", () => {
  const said = { low: 99, high: 101, reporter: "VNM", confidence: 0.7, periodFromDocument: true };
  const [one] = foldRepeats([
    claim("a", { confidence: 0.9 }),
    claim("b", { ...said, layer: "own" }),
  ]);
  expect(one?.repeats).toMatchObject([{ ...said, layer: "own", source: { document: "b" } }]);
  expect(one?.confidence).toBe(0.9);
  expect(one?.reporter).toBeUndefined();
});

it("what was folded before keeps what it has, and what is given stays as it is", () => {
  const [before] = foldRepeats([claim("a"), claim("b")]) as [Observation];
  const given = structuredClone(before);
  const [after] = foldRepeats([before, claim("c")]);
  expect(after?.repeats).toHaveLength(2);
  expect(before).toEqual(given);
});

it.each<[string, Partial<Observation>]>([
  ["indicator", { indicator: "exports" }],
  ["value", { value: 101 }],
  ["unit", { unit: "CNY" }],
  ["hedge", { qualifier: "about" }],
  ["partner", { counterpartArea: "LAO" }],
  ["measure", { measure: "stock" }],
  ["period", { period: "2019" }],
  ["part", { scope: "goods" }],
  ["base", { base: "2008" }],
  ["thing that is counted", { what: "forums" }],
  ["whole", { of: "exports" }],
  ["time, which is every year,", { rate: "annual" }],
])("with another %s it is another claim", (_, other) => {
  expect(kept(claim("a"), claim("b", other))).toEqual(["a", "b"]);
});

describe("whose trade it is", () => {
  const turned = { refArea: "CHN", counterpartArea: "VNM" };
  it("does not matter where both trade with each other", () => {
    expect(kept(claim("a"), claim("b", turned))).toEqual(["a"]);
    const growth = { indicator: "growth", of: "trade-turnover", unit: "ratio" };
    expect(kept(claim("a", growth), claim("b", { ...growth, ...turned }))).toEqual(["a"]);
  });
  it("matters where one sells and the other buys", () => {
    const exports = { indicator: "exports" };
    expect(kept(claim("a", exports), claim("b", { ...exports, ...turned }))).toEqual(["a", "b"]);
  });
});

describe("whose statistics a text names", () => {
  const by = (id: string, reporter?: string) => claim(id, { reporter });
  it("is not told by all that say the same", () => {
    expect(kept(by("a"), by("b", "CHN"))).toEqual(["a"]);
    expect(kept(by("a", "CHN"), by("b"))).toEqual(["a"]);
  });
  it("tells two claims apart where both name one", () => {
    expect(kept(by("a", "VNM"), by("b", "CHN"))).toEqual(["a", "b"]);
    expect(kept(by("a", "VNM"), by("b", "CHN"), by("c", "CHN"))).toEqual(["a", "b"]);
    expect(kept(by("a"), by("b", "VNM"), by("c", "CHN"))).toEqual(["a", "c"]);
  });
});

describe("a period", () => {
  const undated = (period: string, fields = {}) => ({
    period,
    periodFromDocument: true,
    ...fields,
  });
  it("that is only the texts' own dates does not tell two claims apart", () => {
    expect(kept(claim("a", undated("2020")), claim("b", undated("2023")))).toEqual(["a"]);
  });
  it("that one of them names does", () => {
    expect(kept(claim("a", undated("2020")), claim("b", { period: "2023" }))).toEqual(["a", "b"]);
    expect(kept(claim("a", { period: "2020" }), claim("b", undated("2023")))).toEqual(["a", "b"]);
  });
  it("of a rank is told by the date: that it still holds is news", () => {
    const rank = { unit: "rank" };
    expect(kept(claim("a", undated("2020", rank)), claim("b", undated("2023", rank)))).toEqual([
      "a",
      "b",
    ]);
  });
  it("that nobody knows is not the same as another", () => {
    expect(kept(claim("a", { period: null }), claim("b", { period: null }))).toEqual(["a", "b"]);
    expect(kept(claim("a", { period: "2005?" }), claim("b", { period: "2005?" }))).toEqual([
      "a",
      "b",
    ]);
  });
});

it("what no text says is not folded into a claim", () => {
  const row = { ...reported("row", { value: 100 }), basis: "stated" as const };
  expect(kept(claim("a"), row)).toEqual(["a", "row"]);
});
