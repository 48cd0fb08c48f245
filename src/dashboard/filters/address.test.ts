import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { UNNAMED } from "../../model/reporter.ts";
import type { Basis } from "../../model/types.ts";
import { LANGUAGES } from "../i18n/language.ts";
import { decodeView, encodeView } from "./address.ts";
import { BASES, type Choices, canonical, DEFAULT_VIEW, type View } from "./view.ts";

const choices: Choices = {
  years: [1991, 2025],
  reporters: ["VNM", "CHN", UNNAMED],
  bases: BASES,
  documents: ["a text", "b&c=d", "điện"],
  observations: new Set(["one.VNM.2018", "two/1991_2018"]),
};

const year = fc.integer({ min: 1991, max: 2025 });
const subset = <T>(all: T[]) => fc.option(fc.subarray(all));
const views = fc
  .record({
    language: fc.option(fc.constantFrom(...LANGUAGES)),
    years: fc.tuple(fc.option(year), fc.option(year)),
    reporters: subset(choices.reporters),
    bases: subset<Basis>(BASES),
    documents: subset(choices.documents),
    scale: fc.constantFrom("linear" as const, "log" as const),
    compare: fc.option(fc.tuple(year, year).filter(([a, b]) => a !== b)),
    point: fc.option(fc.constantFrom(...choices.observations)),
  })
  .map(({ years: [a, b], ...rest }): View => {
    const backward = a !== null && b !== null && a > b;
    return canonical({ ...rest, from: backward ? b : a, to: backward ? a : b }, choices);
  });

describe("a view in the address", () => {
  test("reads back as it was written, with nothing ignored", () =>
    fc.assert(
      fc.property(views, (view) => {
        expect(decodeView(encodeView(view), choices)).toEqual({ view, ignored: [] });
      }),
    ));

  test("no query string makes it throw or gives a view outside the choices", () =>
    fc.assert(
      fc.property(fc.webQueryParameters(), (query) => {
        const { view } = decodeView(query, choices);
        expect(decodeView(encodeView(view), choices).view).toEqual(view);
      }),
      // Queries of any length take their time to make up.
      { numRuns: 40 },
    ));

  test("the default view is an empty address", () => expect(encodeView(DEFAULT_VIEW)).toBe(""));

  test("nothing chosen is not the same as everything", () => {
    const none = { ...DEFAULT_VIEW, bases: [] };
    expect(encodeView(none)).toBe("basis=");
    expect(decodeView("basis=", choices).view.bases).toEqual([]);
  });

  test.each([
    ["from=1700", "from “1700” was ignored"],
    ["to=soon", "to “soon” was ignored"],
    ["from=2020&to=2010", "it comes after to=2010"],
    ["basis=guessed", "basis “guessed” was ignored"],
    ["lang=fr", "expected en, vi, zh"],
    ["scale=cubic", "expected linear or log"],
    ["years=2008-2008", "two different years"],
    ["point=nowhere", "no such figure"],
    ["colour=red", "no such setting"],
  ])("%s is ignored and told", (query, words) => {
    const { view, ignored } = decodeView(query, choices);
    expect(view).toEqual(DEFAULT_VIEW);
    expect(ignored).toHaveLength(1);
    expect(ignored[0]).toContain(words);
  });

  test("trade whose reporter is not named is asked for by a word of its own", () => {
    const view = { ...DEFAULT_VIEW, reporters: [UNNAMED] };
    expect(encodeView(view)).toBe("reporter=unnamed");
    expect(decodeView("reporter=unnamed", choices)).toEqual({ view, ignored: [] });
  });

  test("what is good in a bad address is kept", () =>
    expect(decodeView("from=2008&basis=stated&basis=guessed", choices).view).toEqual({
      ...DEFAULT_VIEW,
      from: 2008,
      bases: ["stated"],
    }));
});
