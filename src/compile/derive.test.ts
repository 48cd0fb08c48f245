import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { daysIn, parsePeriod, printPeriod } from "../model/period.ts";
import type { Observation } from "../model/types.ts";
import { basePeriod, fromClaims, officialTotals } from "./derive.ts";
import { observed, reported } from "./figure.fixture.ts";

const level = (value: number, low: number | null = value, high: number | null = value) =>
  observed("level", "stated", { value, low, high });
const times = (value: number, fields = {}) =>
  observed("claim", "stated", {
    indicator: "multiple",
    of: "trade-turnover",
    unit: "multiple",
    base: "2008",
    value,
    ...fields,
  });
const growth = (value: number, fields = {}) =>
  times(value, { indicator: "growth", unit: "ratio", base: undefined, ...fields });
const wordsOf = (made: Pick<Observation, "source">[]) =>
  made.map(({ source }) => (source.kind === "arithmetic" ? source.words : source.kind));

describe("a level over its multiple, and one whose growth is undone", () => {
  it("keep whose they are, what they rest on, and the interval of both", () => {
    const turnover = { ...level(600, 590, 610), measure: "flow" as const };
    const claim = times(3, { low: 2.5, high: 4, measure: "flow" });
    expect(fromClaims([turnover, claim])).toEqual([
      {
        indicator: "trade-turnover",
        refArea: "VNM",
        counterpartArea: "CHN",
        unit: "USD",
        measure: "flow",
        period: "2008",
        value: 200,
        low: 147.5,
        high: 244,
        qualifier: "about",
        basis: "derived",
        source: {
          kind: "arithmetic",
          formula: "divide-by-multiple",
          operands: ["level", "claim"],
          words: "600 USD ÷ 3 = 200 USD (150 USD to 240 USD)",
        },
      },
    ]);
    const [undone] = fromClaims([level(600), growth(0.5, { low: 0.25, high: 1 })]);
    expect(undone).toMatchObject({ period: "2017", value: 400, low: 300, high: 480 });
    expect(undone?.source).toMatchObject({
      formula: "undo-growth",
      operands: ["level", "claim"],
      words: "600 USD ÷ (1 + 50%) = 400 USD (300 USD to 480 USD)",
    });
  });

  it.each([
    [
      "as many digits as they bear and one more",
      level(100, 99, 101),
      "33.3 USD (33 USD to 33.7 USD)",
    ],
    ["two at least", level(100, 10, 300), "33 USD (3.3 USD to 100 USD)"],
    ["six at most", level(100), "33.3333 USD (33.3333 USD to 33.3333 USD)"],
    ["no upper bound where there is none", level(100, 90, null), "at least 30 USD"],
    // 110 / 3 is 36.666..., which 36.66 is not.
    ["no lower one either", level(100, null, 110), "at most 36.67 USD"],
  ])("are told with %s", (_, one, words) => {
    expect(wordsOf(fromClaims([one, times(3)]))).toEqual([expect.stringMatching(/^.* = /)]);
    expect(wordsOf(fromClaims([one, times(3)]))[0]?.split(" = ")[1]).toBe(words);
  });

  it("a fall is undone by what is left", () => {
    const [before] = fromClaims([level(300), growth(-0.25, { low: -0.5, high: null })]);
    // It fell by a half at most: 300 is no less than a half of what was.
    expect(before).toMatchObject({ value: 600, low: null, high: 600, qualifier: "at-most" });
    expect(wordsOf([before as Observation])).toEqual([
      "300 USD ÷ (1 − at most 50%) = at most 600 USD",
    ]);
    const [open] = fromClaims([level(300), growth(-0.25, { low: null, high: 0.5 })]);
    expect(open).toMatchObject({ low: 200, high: null });
  });

  it("a bound gives a bound, and two bounds that leave it open give nothing", () => {
    const over = { high: null, qualifier: "at-least" } as const;
    // 205.2 bn over more than 6,000 is less than 34.2 m; 205.25 bn over as much is 34.208333 m.
    const now = level(205.2e9, 205.15e9, 205.25e9);
    const [least] = fromClaims([now, times(6000, { low: 6000, ...over })]);
    expect(least).toMatchObject({ low: null, qualifier: "at-most" });
    expect(least?.value).toBe(least?.high);
    expect(least?.high).toBe(34_208_400);
    expect(wordsOf([least as Observation])).toEqual([
      "205.2 bn USD ÷ at least 6,000 = at most 34.21 m USD",
    ]);
    const open = { ...level(100, 100, null), qualifier: "at-least" } as const;
    expect(fromClaims([open, times(5)])).toMatchObject([
      { value: 20, low: 20, high: null, qualifier: "at-least" },
    ]);
    expect(fromClaims([open, times(5, { low: 5, ...over })])).toEqual([]);
  });

  it("a range stands in brackets in what is worked out", () => {
    const words = (...stated: Observation[]) => wordsOf(fromClaims(stated))[0]?.split(" = ")[0];
    expect(words(level(170, 170, 175), times(5, { low: 5, high: 6 }))).toBe(
      "(170 USD to 175 USD) ÷ (5 to 6)",
    );
    expect(words(level(170), growth(0.1, { low: 0.1, high: 0.12 }))).toBe(
      "170 USD ÷ (1 + (10% to 12%))",
    );
    expect(words(level(170), growth(-0.1, { low: -0.12, high: -0.1 }))).toBe(
      "170 USD ÷ (1 − (10% to 12%))",
    );
  });

  it.each([
    ["a level that is nothing", level(0), times(3)],
    ["a deficit", level(-5), times(3)],
    ["a multiple that is nothing", level(5), times(0)],
    ["a multiple below nothing", level(5), times(-2)],
    ["a fall to nothing", level(5), growth(-1)],
    ["a fall below nothing", level(5), growth(-2)],
    ["a multiple of no period that is named", level(5), times(3, { base: undefined })],
    ["a multiple of a level that no text states", level(5), times(3, { of: "exports" })],
    ["a share", level(5), times(3, { indicator: "share" })],
  ])("%s gives none", (_, ...stated) => {
    expect(fromClaims(stated)).toEqual([]);
  });

  it("what a text states of the base itself stands", () => {
    const before = observed("before", "stated", { value: 190, period: "2008" });
    expect(fromClaims([level(600), times(3), before])).toEqual([]);
  });
});

it.each([
  ["the one that is named", { base: "2010" }, "2010"],
  ["the year before", {}, "2017"],
  ["the same months of the year before", { period: "2018-01/2018-09" }, "2017-01/2017-09"],
  ["through 28 February", { period: "2024-01-01/2024-02-29" }, "2023-01-01/2023-02-28"],
  ["through 29 February", { period: "2025-01-01/2025-02-28" }, "2024-01-01/2024-02-29"],
  ["the same day of February", { period: "2025-02-14" }, "2024-02-14"],
  ["28 February", { period: "2024-02-28" }, "2023-02-28"],
  ["the same end of a year", { period: "2024-12-25/2025-12-31" }, "2023-12-25/2024-12-31"],
  ["the year before, as doubtful", { period: "2018?" }, "2017?"],
  ["none before the first year", { period: "0000" }, undefined],
  ["none without a period", { period: null }, undefined],
  ["none without an end", { period: "2004/.." }, undefined],
  ["none without a year", { period: "XXXX-10" }, undefined],
  ["none of a multiple, which need not be of a year", { indicator: "multiple" }, undefined],
])("the base of a growth is %s", (_, fields, base) => {
  expect(basePeriod(growth(0.5, fields))).toBe(base);
});

it("the base of a growth can be read wherever there is one", () => {
  const date = fc
    .record({ year: fc.integer({ min: 0, max: 9999 }), month: fc.integer({ min: 1, max: 12 }) })
    .chain(({ year, month }) =>
      fc.oneof(
        fc.constant({ year }),
        fc.constant({ year, month }),
        // The ends of months are where years differ.
        fc.integer({ min: 0, max: 2 }).map((k) => ({ year, month, day: daysIn(month, year) - k })),
        fc.integer({ min: 1, max: daysIn(month, year) }).map((day) => ({ year, month, day })),
      ),
    );
  const period = fc
    .tuple(date, fc.option(date))
    .map(([start, end]) => printPeriod({ start, end: end ?? start }))
    .filter((text) => parsePeriod(text) !== undefined);
  fc.assert(
    fc.property(period, (text) => {
      const base = basePeriod(growth(0.5, { period: text }));
      expect(base === undefined || parsePeriod(base) !== undefined).toBe(true);
      // Only the first year that can be written has none before it.
      if (!text.startsWith("0000")) expect(base).toBeDefined();
    }),
  );
});

describe("turnover and balance of official exports and imports", () => {
  const row = (indicator: string, value: number, fields: Partial<Observation> = {}) => ({
    ...reported(indicator, { indicator, value }),
    ...fields,
  });
  const told = (...rows: Observation[]) =>
    officialTotals(rows).map(({ indicator, value }) => [indicator, value]);

  it("tell their arithmetic", () => {
    const totals = officialTotals([row("exports", 40), row("imports", 60)]);
    expect(totals.map(({ source }) => source)).toEqual([
      {
        kind: "arithmetic",
        formula: "sum",
        operands: ["exports", "imports"],
        words: "exports 40 USD + imports 60 USD = 100 USD",
      },
      {
        kind: "arithmetic",
        formula: "difference",
        operands: ["exports", "imports"],
        words: "exports 40 USD − imports 60 USD = -20 USD",
      },
    ]);
    expect(totals).toMatchObject([{ basis: "official" }, { basis: "official" }]);
  });

  it.each([
    ["exact", "exact", "exact"],
    ["about", "about", "about"],
    ["exact", "about", "about"],
  ] as const)("of %s and %s are %s", (a, b, both) => {
    const rows = [row("exports", 40, { qualifier: a }), row("imports", 60, { qualifier: b })];
    expect(officialTotals(rows).map(({ qualifier }) => qualifier)).toEqual([both, both]);
  });

  it("of a bound are bounds, and of two what they leave", () => {
    const over = (indicator: string, value: number) =>
      row(indicator, value, { low: value, high: null, qualifier: "at-least" });
    const told = (...rows: Observation[]) =>
      officialTotals(rows).map(({ value, low, high, qualifier }) => [value, low, high, qualifier]);
    expect(told(row("exports", 40), over("imports", 60))).toEqual([
      [100, 100, null, "at-least"],
      [-20, null, -20, "at-most"],
    ]);
    // More than 40 less more than 60 may be anything.
    expect(told(over("exports", 40), over("imports", 60))).toEqual([[100, 100, null, "at-least"]]);
    const [sum] = officialTotals([row("exports", 40), over("imports", 60)]);
    expect(sum?.source).toMatchObject({
      words: "exports 40 USD + imports at least 60 USD = at least 100 USD",
    });
  });

  it("are added up where they are not published themselves", () => {
    const rows = [row("exports", 40), row("imports", 60)];
    expect(told(...rows, row("trade-balance", -21))).toEqual([["trade-turnover", 100]]);
    expect(told(...rows, row("trade-turnover", 99))).toEqual([["trade-balance", -20]]);
    // Those of another year, currency, part or country are others.
    for (const other of [
      { period: "2017" },
      { unit: "CNY" },
      { scope: "goods" },
      { refArea: "LAO" },
    ])
      expect(told(...rows, row("trade-balance", -21, other))).toHaveLength(2);
  });

  it("are added up for each publisher, and once", () => {
    const by = (publisher: string, indicator: string, value: number): Observation => ({
      ...row(indicator, value, { id: `${publisher} ${indicator}` }),
      source: { kind: "statistics", publisher, confidence: "high" },
    });
    const office = [by("office", "exports", 40), by("office", "imports", 60)];
    const fund = [by("fund", "exports", 50), by("fund", "imports", 70)];
    const first = officialTotals(office).map((total, i) => ({ ...total, id: `total ${i}` }));
    expect(told(...office, ...first)).toEqual([]);
    expect(told(...office, ...first, ...fund)).toEqual([
      ["trade-turnover", 120],
      ["trade-balance", -20],
    ]);
  });

  it.each([
    ["another year", { period: "2017" }],
    ["another currency", { unit: "CNY" }],
    ["another country", { refArea: "CHN" }],
    ["another partner", { counterpartArea: "LAO" }],
    ["a part", { scope: "goods" }],
  ])("never mix what is of %s", (_, other) => {
    expect(told(row("exports", 40), row("imports", 60, other))).toEqual([]);
    expect(told(row("exports", 40, other), row("imports", 60))).toEqual([]);
  });

  it("of a part, and of no period, are none", () => {
    for (const fields of [{ scope: "goods" }, { period: null }])
      expect(told(row("exports", 40, fields), row("imports", 60, fields))).toEqual([]);
  });
});
