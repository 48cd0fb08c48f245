import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { UNNAMED } from "../../model/reporter.ts";
import { LANGUAGES } from "../i18n/language.ts";
import { english } from "../i18n/test-words.ts";
import { FIELDS, SORTS } from "../words/columns.ts";
import { decodeView, encodeView, ignoredInWords } from "./address.ts";
import { type Choices, canonical } from "./choices.ts";
import { type Pair, USUAL_PAIR } from "./pair.ts";
import { BASES, CHECK_STATUSES, DEFAULT_VIEW, MEASURES, MODES, SCALES, type View } from "./view.ts";

const choices: Choices = {
  pair: USUAL_PAIR,
  pairs: [],
  years: [1991, 2025],
  reporters: ["VNM", "CHN", UNNAMED],
  bases: BASES,
  indicators: ["trade-turnover", "exports"],
  checks: CHECK_STATUSES,
  partners: ["CHN", "LAO"],
  kinds: ["milestone", "visit"],
  documents: ["a text", "b&c=d", "điện"],
  compared: [2008, 2022],
  observations: new Set(["one.VNM.2018", "two/1991_2018"]),
};

/** A view and what is told, without the choices. */
const read = (search: string) => {
  const { view, ignored } = decodeView(search, () => choices);
  return { view, ignored };
};

/** What is told of an address, in English. */
const told = (search: string) =>
  read(search).ignored.map((ignored) => ignoredInWords(english, ignored));

const year = fc.integer({ min: 1991, max: 2025 });
const subset = <T>(all: T[]) => fc.option(fc.subarray(all));
const views = fc
  .record({
    language: fc.option(fc.constantFrom(...LANGUAGES)),
    years: fc.tuple(fc.option(year), fc.option(year)),
    reporters: subset(choices.reporters),
    bases: subset(choices.bases),
    indicators: subset(choices.indicators),
    checks: subset(choices.checks),
    documents: subset(choices.documents),
    partners: subset(choices.partners),
    kinds: subset(choices.kinds),
    measure: fc.constantFrom(...MEASURES),
    mode: fc.constantFrom(...MODES),
    base: fc.option(year),
    scale: fc.constantFrom(...SCALES),
    nearest: fc.boolean(),
    mirror: fc.option(year),
    compare: fc.option(fc.uniqueArray(year, { minLength: 2, maxLength: 4 })),
    search: fc.string({ unit: "grapheme" }),
    sort: fc.option(fc.constantFrom(...SORTS)),
    columns: subset([...FIELDS]),
    point: fc.option(fc.constantFrom(...choices.observations)),
  })
  .map(({ years: [a, b], ...rest }): View => {
    const backward = a !== null && b !== null && a > b;
    return canonical(
      { pair: USUAL_PAIR, ...rest, from: backward ? b : a, to: backward ? a : b },
      choices,
    );
  });

describe("a view in the address", () => {
  test("reads back as it was written, with nothing ignored", () =>
    fc.assert(
      fc.property(views, (view) => {
        expect(read(encodeView(view))).toEqual({ view, ignored: [] });
      }),
    ));

  test("no query string makes it throw or gives a view outside the choices", () =>
    fc.assert(
      fc.property(fc.webQueryParameters(), (query) => {
        const { view } = read(query);
        expect(read(encodeView(view)).view).toEqual(view);
      }),
      // Queries of any length take their time to make up.
      { numRuns: 40 },
    ));

  test("no value of a setting makes it throw or gives a view outside the choices", () => {
    const names = ["lang", "from", "to", "reporter", "check", "partner", "measure", "mode", "base"];
    const name = fc.constantFrom(
      ...names,
      "basis",
      "indicator",
      "text",
      "scale",
      "years",
      "point",
      "sort",
    );
    const known = fc.constantFrom("1991", "2008", "2008-2022-2024", "share", "balance", "index");
    const value = fc.oneof(known, fc.constantFrom("", "CHN", "note", "zh", "exports"), fc.string());
    fc.assert(
      fc.property(fc.array(fc.tuple(name, value)), (pairs) => {
        const { view } = read(new URLSearchParams(pairs).toString());
        expect(read(encodeView(view))).toEqual({ view, ignored: [] });
      }),
    );
  });

  test("names a pair that the page does not open with, in its order", () => {
    const pairs: Pair[] = [
      ["VNM", "LAO"],
      ["LAO", "VNM"],
    ];
    for (const pair of pairs) {
      const query = encodeView({ ...DEFAULT_VIEW, pair });
      expect(query).toBe(`pair=${pair.join("-")}`);
      const { view, ignored } = decodeView(query, (asked) => ({ ...choices, pair: asked }));
      expect({ view, ignored }).toEqual({ view: { ...DEFAULT_VIEW, pair }, ignored: [] });
    }
  });

  test("a pair that is none, or that the data has no figure of, is told", () => {
    expect(told("pair=VNM-LAO")).toEqual([
      "pair “VNM-LAO” was ignored: the data has no figure between these two countries.",
    ]);
    const form = "expected two different countries by their three-letter codes, as VNM-LAO";
    for (const pair of ["VNM-VNM", "laos", "VNM-ZZZ", ""])
      expect(told(`pair=${pair}`)).toEqual([`pair “${pair}” was ignored: ${form}.`]);
    expect(told("pair=CHN-VNM")).toEqual([]);
  });

  test("the default view is an empty address", () => expect(encodeView(DEFAULT_VIEW)).toBe(""));

  test("nothing chosen is not the same as everything", () => {
    const none = { ...DEFAULT_VIEW, bases: [] };
    expect(encodeView(none)).toBe("basis=");
    expect(read("basis=").view.bases).toEqual([]);
  });

  test("of years in the wrong order the one that is told is dropped, the other holds", () => {
    expect(read("from=2020&to=2010").view).toEqual({ ...DEFAULT_VIEW, to: 2010 });
    expect(told("from=2020&to=2010")).toEqual(["from “2020” was ignored: it comes after to=2010."]);
  });

  test.each([
    ["from=1700", "from “1700” was ignored"],
    ["to=soon", "to “soon” was ignored"],
    ["basis=guessed", "basis “guessed” was ignored"],
    ["lang=fr", "expected en, vi, zh"],
    ["scale=cubic", "expected linear, log"],
    ["measure=weight", "expected turnover, exports, imports, balance"],
    ["mode=cubed", "expected absolute, index, growth, share"],
    ["base=1066", "a year from 1991 to 2025"],
    ["nearest=perhaps", "expected yes"],
    ["mirror=soon", "a year from 1991 to 2025"],
    ["indicator=rainfall", "expected trade-turnover, exports"],
    ["check=perhaps", "expected agrees"],
    ["partner=FRA", "expected CHN, LAO"],
    ["years=2008-2008", "two to 4 different years"],
    ["years=2008", "two to 4 different years"],
    ["years=2008-2009-2010-2011-2012", "two to 4 different years"],
    ["years=2008-1066", "two to 4 different years"],
    ["sort=size", "expected indicator, -indicator"],
    ["column=size", "expected indicator, refArea"],
    ["point=nowhere", "no such figure"],
    ["point=trade-turnover.VNM.CHN.2018.own-1thnew", "a text of somebody’s own"],
    ["colour=red", "no such setting"],
  ])("%s is ignored and told", (query, words) => {
    expect(read(query).view).toEqual(DEFAULT_VIEW);
    expect(told(query)).toHaveLength(1);
    expect(told(query)[0]).toContain(words);
  });

  test("two years of an old address and four of a new one are read in their order", () => {
    expect(read("years=2022-2008").view.compare).toEqual([2022, 2008]);
    expect(read("years=2022-1991-2008-2024").view.compare).toEqual([2022, 1991, 2008, 2024]);
  });

  test("a mode that the measure does not have is told; shares of the turnover are those of exports", () => {
    const balance = read("measure=balance&mode=index");
    expect(balance.view).toEqual({ ...DEFAULT_VIEW, measure: "balance" });
    expect(told("measure=balance&mode=index")).toEqual([
      "mode “index” was ignored: a balance passes through zero, so it has no index and no growth.",
    ]);
    const share = read("mode=share");
    expect(share).toEqual({
      view: { ...DEFAULT_VIEW, measure: "exports", mode: "share" },
      ignored: [],
    });
    const whole = read("measure=turnover&mode=share");
    expect(told("measure=turnover&mode=share")).toEqual([
      "measure “turnover” was ignored: shares are of the turnover itself.",
    ]);
    expect(whole.view).toEqual(share.view);
  });

  test("trade whose reporter is not named is asked for by a word of its own", () => {
    const view = { ...DEFAULT_VIEW, reporters: [UNNAMED] };
    expect(encodeView(view)).toBe("reporter=unnamed");
    expect(read("reporter=unnamed")).toEqual({ view, ignored: [] });
  });

  test("the table of figures is asked for as it is searched, sorted and cut", () => {
    const view = {
      ...DEFAULT_VIEW,
      search: "106.7 việt",
      sort: "-value" as const,
      columns: ["indicator" as const, "value" as const],
    };
    const query = "search=106.7+vi%E1%BB%87t&sort=-value&column=indicator&column=value";
    expect(encodeView(view)).toBe(query);
    expect(read(query)).toEqual({ view, ignored: [] });
    // What names the rows is never left out.
    expect(read("column=value").view.columns).toEqual(["indicator", "value"]);
    expect(read("column=").view.columns).toEqual(["indicator"]);
  });

  test("what is good in a bad address is kept", () =>
    expect(read("from=2008&basis=stated&basis=guessed").view).toEqual({
      ...DEFAULT_VIEW,
      from: 2008,
      bases: ["stated"],
    }));
});

test("a parameter that is read elsewhere is judged by what it may be there, and unknown without", () => {
  const told = (search: string, elsewhere?: Record<string, string[]>) =>
    decodeView(search, () => choices, elsewhere).ignored.map(({ why }) => why.key);
  expect(told("theme=dark", { theme: ["light", "dark"] })).toEqual([]);
  expect(told("theme=red", { theme: ["light", "dark"] })).toEqual(["ignored.options"]);
  expect(told("theme=dark")).toEqual(["ignored.unknown"]);
});
