import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Observation, StatedFigure } from "../../model/types.ts";
import { reported, stated } from "../figure.fixture.ts";
import { betweenTexts } from "./between.ts";

/** Claims in their order, each in the text that its id begins with: "a", "b.2". */
const claims = (said: [id: string, fields: Partial<StatedFigure> & { value: number }][]) =>
  said.map(
    ([id, fields]): Observation => ({
      ...stated(fields, id.split(".")[0]),
      id,
      basis: "stated",
    }),
  );
const pairs = (observations: Observation[]) =>
  betweenTexts(observations).map((check) => check.observations.join());

describe("two texts on one thing", () => {
  it("are held against each other, the later against the earlier", () => {
    const [found] = betweenTexts(
      claims([
        ["a", { value: 100e9 }],
        ["b", { value: 110e9 }],
      ]),
    );
    expect(found).toMatchObject({
      kind: "between-texts",
      verdict: "differs",
      observations: ["b", "a"],
      message: "Two texts on 2018: 110 bn USD and 100 bn USD (+10%).",
    });
  });

  it("are seen to differ in print", () => {
    const [found] = betweenTexts(
      claims([
        ["a", { value: 100_001_000_000 }],
        ["b", { value: 100_000_000_000 }],
      ]),
    );
    expect(found?.message).toBe("Two texts on 2018: 100 bn USD and 100.001 bn USD (-0.001%).");
  });

  it("a bound is no agreement with what is beyond it", () => {
    const over: [string, Partial<StatedFigure> & { value: number }] = [
      "a",
      { value: 100e9, high: null, qualifier: "at-least" },
    ];
    const told = (value: number) =>
      betweenTexts(claims([over, ["b", { value }]])).map(({ verdict, message }) => [
        verdict,
        message,
      ]);
    expect(told(1000e9)).toEqual([
      ["note", "Two texts on 2018: 1 tn USD and at least 100 bn USD."],
    ]);
    expect(told(80e9)).toEqual([
      ["differs", "Two texts on 2018: 80 bn USD and at least 100 bn USD (-20% or further off)."],
    ]);
  });

  it("of three all are", () => {
    const three = claims([
      ["a", { value: 100 }],
      ["b", { value: 130 }],
      ["c", { value: 110 }],
    ]);
    expect(pairs(three)).toEqual(["b,a", "c,a", "c,b"]);
  });

  it("of more, the nearest and the furthest that came before", () => {
    const four = claims([
      ["a", { value: 100 }],
      ["b", { value: 130 }],
      ["c", { value: 110 }],
      ["d", { value: 112 }],
    ]);
    expect(pairs(four).filter((pair) => pair.startsWith("d"))).toEqual(["d,c", "d,b"]);
  });

  it("says nothing of what one text says twice", () => {
    const one = claims([
      ["a.1", { value: 100 }],
      ["a.2", { value: 110 }],
    ]);
    expect(pairs(one)).toEqual([]);
    expect(pairs([...one, ...claims([["b", { value: 104 }]])])).toEqual(["b,a.1", "b,a.2"]);
  });

  it.each<[string, Partial<StatedFigure>]>([
    ["another year", { period: "2019" }],
    ["no year of its own", { periodFromDocument: true }],
    ["no period", { period: null }],
    ["another pair", { counterpartArea: "LAO" }],
    ["another unit", { unit: "CNY" }],
    ["a stock", { measure: "stock" }],
    ["a part", { scope: "services" }],
  ])("holds nothing against %s", (_, fields) => {
    expect(
      pairs(
        claims([
          ["a", { value: 100 }],
          ["b", { value: 110, ...fields }],
        ]),
      ),
    ).toEqual([]);
  });

  it("holds one country's count against itself", () => {
    const counted = claims([
      ["a", { value: 100, reporter: "CHN" }],
      ["b", { value: 110, reporter: "CHN" }],
      ["c", { value: 80, reporter: "VNM" }],
    ]);
    expect(pairs(counted)).toEqual(["b,a"]);
  });

  describe("of which one names nobody's statistics", () => {
    /** What China and Vietnam report of 2018, and of the year before. */
    const china = (value: number, period = "2018") =>
      reported(`China ${period}`, { value, period, refArea: "CHN", counterpartArea: "VNM" });
    const vietnam = (value: number, period = "2018") =>
      reported(`Vietnam ${period}`, { value, period });
    const said = [
      ["a", { value: 150 }],
      ["b", { value: 172, reporter: "VNM" }],
      ["c", { value: 230, reporter: "CHN" }],
      ["d", { value: 160 }],
    ] as [string, Partial<StatedFigure> & { value: number }][];

    it("are held against each other where that is taken for the count of the other", () => {
      // That of the reference area, Vietnam: d is nearest to a and furthest from b.
      expect(pairs(claims(said))).toEqual(["b,a", "d,a", "d,b"]);
      const turned = { refArea: "CHN", counterpartArea: "VNM" };
      const chinese = said.map(([id, fields]): (typeof said)[0] => [id, { ...fields, ...turned }]);
      expect(pairs(claims(chinese))).toEqual(["c,a", "d,a", "d,c"]);
    });

    it("are so by whose official count it is right by", () => {
      const rows = [vietnam(172), china(160)];
      // 160 is China's count, 150 is nobody's and so the reference area's.
      expect(pairs([...claims(said), ...rows])).toEqual(["b,a", "d,a", "d,c"]);
      const [, ...rest] = said;
      // Where both count as much, either's it may be.
      expect(pairs([...claims(rest), vietnam(160), china(160)])).toEqual(["d,b", "d,c"]);
      expect(pairs([...claims(rest), vietnam(160)])).toEqual(["d,b"]);
      expect(pairs([...claims(rest), { ...china(160), unit: "CNY" }])).toEqual(["d,b"]);
    });

    it("as are two changes", () => {
      const change = (value: number, reporter?: string) => ({
        ...{ indicator: "growth", of: "trade-turnover", unit: "ratio" },
        ...{ value, low: value, high: value, reporter },
      });
      const told = (value: number, ...rows: Observation[]) =>
        pairs([
          ...claims([
            ["a", change(0.5, "CHN")],
            ["b", change(0.4, "VNM")],
            ["c", change(value)],
          ]),
          ...rows,
        ]);
      expect(told(0.25)).toEqual(["c,b"]);
      expect(told(0.25, china(100, "2017"), china(125))).toEqual(["c,a"]);
      expect(told(0.25, china(100, "2017"), china(150))).toEqual(["c,b"]);
      expect(told(0.25, china(100, "2017"), { ...china(125), unit: "CNY" })).toEqual(["c,b"]);
    });

    it("are so of exports, which are the count of who exports", () => {
      const goods = { indicator: "exports" };
      const two = (reporter: string) =>
        pairs(
          claims([
            ["a", { ...goods, value: 100 }],
            ["b", { ...goods, value: 130, reporter }],
          ]),
        );
      expect(two("VNM")).toEqual(["b,a"]);
      expect(two("CHN")).toEqual([]);
    });
  });
});

describe("of many texts", () => {
  it("each is held against what is nearest and furthest of the texts before its own", () =>
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.nat(5), fc.integer({ min: 1, max: 60 })), { maxLength: 30 }),
        (said) => {
          const inOrder = said.toSorted(([a], [b]) => a - b);
          const all = claims(inOrder.map(([text, value], i) => [`${text}.${i}`, { value }]));
          const textOf = ({ id }: Observation) => id.split(".")[0];
          const byId = new Map(all.map((claim) => [claim.id, claim]));
          const checks = betweenTexts(all);
          all.forEach((claim, i) => {
            const before = all.slice(0, i).filter((one) => textOf(one) !== textOf(claim));
            const away = (one: Observation) => Math.abs(one.value - claim.value);
            const found = checks.flatMap(({ observations: [later, earlier = ""] }) =>
              later === claim.id ? (byId.get(earlier) ?? []) : [],
            );
            expect(found.length).toBe(new Set(found).size);
            expect(found.every((one) => before.includes(one))).toBe(true);
            expect(found.length).toBeLessThanOrEqual(2);
            if (before.length === 0) return;
            expect(Math.min(...found.map(away))).toBe(Math.min(...before.map(away)));
            expect(Math.max(...found.map(away))).toBe(Math.max(...before.map(away)));
          });
        },
      ),
    ));

  it("ten thousand that all disagree give no more than two findings each, one text or many", () => {
    const many = (text: (i: number) => string) =>
      claims(
        Array.from({ length: 10_000 }, (_, i) => [
          text(i),
          { value: 1000 + ((i * 7919) % 10_007) },
        ]),
      );
    expect(betweenTexts(many((i) => `t${i}`)).length).toBeLessThan(20_000);
    // Half of them in each of two texts: the second against the first.
    const halves = betweenTexts(many((i) => (i < 5000 ? `a.${i}` : `b.${i}`)));
    expect(halves.length).toBeLessThanOrEqual(10_000);
    expect(halves.every(({ observations: [later] }) => later?.startsWith("b"))).toBe(true);
  });
});
