import { describe, expect, it } from "vitest";
import type { Observation } from "../model/types.ts";
import { observed, reported, stated } from "./figure.fixture.ts";
import {
  isOthersCount,
  levelFrom,
  officialCounts,
  officialLevels,
  pairKey,
  sameMeasure,
  statedLevel,
} from "./find.ts";

const TURNED = { refArea: "CHN", counterpartArea: "VNM" };

const level = (id: string, document: string, fields: Partial<Observation> = {}): Observation => ({
  ...observed(id, "stated", { value: 100 }),
  source: stated({ value: 100 }, document).source,
  ...fields,
});
const growth = (fields: Partial<Observation> = {}) =>
  level("growth", "note", { indicator: "growth", of: "trade-turnover", unit: "ratio", ...fields });

it("a pair is the same in either order where both trade with each other", () => {
  const [one, other] = [level("a", "note"), level("b", "note", TURNED)];
  expect(pairKey(one, "trade-turnover")).toBe(pairKey(other, "trade-turnover"));
  expect(pairKey(one, "exports")).not.toBe(pairKey(other, "exports"));
  expect(pairKey(one, "students")).not.toBe(pairKey(other, "students"));
});

describe("the level that a claim of a text is about", () => {
  const found = (claim: Observation, ...levels: Observation[]) =>
    statedLevel([claim, ...levels], claim, claim.of, claim.period)?.id;

  it("is that of its own text, else the first of another", () => {
    expect(found(growth(), level("a", "other"), level("b", "third"))).toBe("a");
    expect(found(growth(), level("a", "other"), level("b", "note"))).toBe("b");
    expect(found(growth(), level("a", "note", TURNED))).toBe("a");
  });

  it.each<[string, Partial<Observation>]>([
    ["another year", { period: "2017" }],
    ["no year", { period: null }],
    ["a part", { scope: "goods" }],
    ["another partner", { counterpartArea: "LAO" }],
    ["something else", { indicator: "exports" }],
    ["what stands, where it was added", { measure: "stock" }],
    ["what is worked out", { basis: "derived" }],
    ["what is official", { basis: "official" }],
    ["every year", { rate: "annual" }],
  ])("is not of %s", (_, other) => {
    expect(found(growth({ measure: "flow" }), level("a", "note", { measure: "flow" }))).toBe("a");
    expect(
      found(growth({ measure: "flow" }), level("a", "note", { measure: "flow", ...other })),
    ).toBe(undefined);
  });

  describe("is of the count that the claim is of", () => {
    const own = (id: string, reporter?: string) => level(id, "note", { reporter });
    const other = (id: string, reporter?: string) => level(id, "other", { reporter });
    it.each<[string, string | undefined, Observation[], string | undefined]>([
      ["named alike", "CHN", [own("a"), own("b", "CHN")], "b"],
      ["named alike in another text", "CHN", [other("a"), other("b", "CHN")], "b"],
      ["named by neither", undefined, [own("a", "CHN"), own("b")], "b"],
      ["named by the claim alone", "CHN", [own("a")], "a"],
      ["named by the claim alone, beside another's", "VNM", [own("a"), own("b", "CHN")], "a"],
      ["named by the level alone", undefined, [other("a"), own("b", "CHN")], "b"],
      ["of its own text rather than of one unnamed", "CHN", [other("a"), own("b")], "b"],
      [
        "of neither where its text tells of two",
        undefined,
        [own("a", "CHN"), own("b", "VNM")],
        undefined,
      ],
      ["never the other's", "VNM", [own("a", "CHN")], undefined],
      ["nor an unnamed one of another text", "VNM", [own("a", "CHN"), other("b")], undefined],
      ["but its own of another text", "VNM", [own("a", "CHN"), other("b", "VNM")], "b"],
    ])("%s", (_, reporter, levels, expected) => {
      expect(found(growth({ reporter }), ...levels)).toBe(expected);
    });
  });
});

it("what was worked out from a claim is found by it", () => {
  const made = (id: string, operand: string): Observation => ({
    ...observed(id, "derived", { value: 1, period: "2017" }),
    source: { kind: "arithmetic", formula: "undo-growth", operands: [operand], words: "" },
  });
  const all = [growth(), made("a", "other"), made("b", "growth")];
  expect(levelFrom(all, growth())?.id).toBe("b");
  expect(levelFrom([growth()], growth())).toBe(undefined);
});

describe("the official counts of a level", () => {
  const row = (id: string, fields = {}) => {
    const [refArea = "", indicator] = id.split(" ");
    const counterpartArea = refArea === "VNM" ? "CHN" : "VNM";
    return reported(id, { value: 1, refArea, counterpartArea, indicator, ...fields });
  };
  const counts = (claim: Observation, ...rows: Observation[]) =>
    officialCounts([claim, ...rows], claim).map(({ id }) => id);

  const BOTH = ["VNM", "CHN"].flatMap((area) =>
    ["exports", "imports", "trade-turnover", "trade-balance", "students"].map((indicator) =>
      row(`${area} ${indicator}`),
    ),
  );

  it.each<[string, Partial<Observation>, string[]]>([
    ["exports", {}, ["VNM exports", "CHN imports"]],
    ["imports", {}, ["VNM imports", "CHN exports"]],
    ["exports", TURNED, ["CHN exports", "VNM imports"]],
    ["exports", { reporter: "CHN" }, ["CHN imports", "VNM exports"]],
    ["exports", { reporter: "VNM" }, ["VNM exports", "CHN imports"]],
    ["trade-turnover", {}, ["VNM trade-turnover", "CHN trade-turnover"]],
    ["trade-turnover", { reporter: "CHN" }, ["CHN trade-turnover", "VNM trade-turnover"]],
    ["trade-balance", {}, ["VNM trade-balance"]],
    ["students", {}, ["VNM students"]],
  ])("of %s, %o", (indicator, fields, ids) => {
    expect(counts(level("claim", "note", { indicator, ...fields }), ...BOTH)).toEqual(ids);
  });

  it("are of the same time, whole, and no stock beside a flow", () => {
    const claim = level("claim", "note", { indicator: "students", measure: "stock" });
    const rows = [
      row("VNM students", { period: "2017" }),
      row("VNM students", { scope: "goods" }),
      row("VNM students", { measure: "flow" }),
    ];
    expect(counts(claim, ...rows)).toEqual([]);
    expect(officialLevels([...BOTH], claim, undefined, "2018")).toEqual([]);
    expect(officialLevels([...BOTH], claim, "students", null)).toEqual([]);
  });
});

describe("another's count", () => {
  const [vietnam, china] = ["VNM", "CHN"].map((refArea) =>
    reported("row", { value: 1, refArea }),
  ) as [Observation, Observation];
  it.each<[string, Partial<Observation>, boolean, boolean]>([
    ["turnover is of both", {}, false, false],
    ["unless one of them is named", { reporter: "CHN" }, true, false],
    ["exports are of who exports", { indicator: "exports" }, false, true],
    ["unless the other is named", { indicator: "exports", reporter: "CHN" }, true, false],
    ["growth is of what it is of", { indicator: "growth", of: "exports" }, false, true],
    ["of turnover, that of both", { indicator: "growth", of: "trade-turnover" }, false, false],
  ])("%s", (_, fields, ofVietnam, ofChina) => {
    const claim = level("claim", "note", fields);
    expect(isOthersCount(claim, vietnam)).toBe(ofVietnam);
    expect(isOthersCount(claim, china)).toBe(ofChina);
  });
});

it.each([
  ["stock", "stock", true],
  ["flow", "stock", false],
  [undefined, "stock", true],
  ["flow", undefined, true],
] as const)("a %s and a %s may be the same: %s", (a, b, same) => {
  const [one, other] = [level("a", "a", { measure: a }), level("b", "b", { measure: b })];
  expect(sameMeasure(one, other)).toBe(same);
});
