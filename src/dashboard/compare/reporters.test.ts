import { describe, expect, it } from "vitest";
import { observed } from "../../compile/figure.fixture.ts";
import type { Check } from "../../model/types.ts";
import { english } from "../i18n/test-words.ts";
import { china, rows } from "./compare.fixture.ts";
import { headline } from "./headline.ts";
import { cautions, rowSubject, sideNote } from "./words.ts";

describe("two reporters", () => {
  const vietnam = observed("v", "official", { value: 200, period: "2018" });
  const older = observed("c", "official", { value: 10, period: "1991", ...china });

  it("are held against each other only where neither has both years, and marked", () => {
    const found = rows([vietnam, older], [1991, 2018]);
    expect(found.map(({ crosses, change }) => [crosses, change?.ratio?.value])).toEqual([
      [false, undefined],
      [false, undefined],
      [true, 20],
    ]);
    const crossing = found.at(-1);
    if (!crossing) throw new Error("no crossing row");
    expect(rowSubject(english, crossing)).toBe(
      "as reported by China for 1991 and by Vietnam for 2018",
    );
    expect(cautions(english, crossing).join()).toContain("Crosses reporters");
    expect(headline(english, found, [1991, 2018])).toContain("cannot be compared within one count");
  });

  it("have an empty cell for each year between the first and the last", () => {
    const between = observed("v08", "official", { value: 20, period: "2008" });
    const [first, second, crossing] = rows([vietnam, older, between], [1991, 2008, 2018]);
    expect(crossing?.crosses).toBe(true);
    expect(crossing?.sides.map(({ year, observation }) => [year, observation?.id])).toEqual([
      [1991, "c"],
      [2008, undefined],
      [2018, "v"],
    ]);
    expect(crossing?.sides.map((side) => sideNote(english, side))).toEqual([
      undefined,
      undefined,
      undefined,
    ]);
    expect(crossing?.change?.ratio?.value).toBe(20);
    // Vietnam's own count has two of the years: 200 / 20.
    expect(first?.change?.ratio?.value).toBe(10);
    expect(first && cautions(english, first)).toEqual([
      "Difference, ratio and growth here are between 2008 and 2018.",
    ]);
    expect(second?.change).toBeUndefined();
  });

  it("are not crossed where one of them has both years", () => {
    const both = observed("c2", "official", { value: 300, period: "2018", ...china });
    expect(rows([vietnam, older, both], [1991, 2018]).some((row) => row.crosses)).toBe(false);
  });

  it("mirror each other's exports and imports", () => {
    const bought = observed("i", "official", {
      indicator: "imports",
      value: 9,
      period: "1991",
      ...china,
    });
    const sold = observed("e", "official", { indicator: "exports", value: 90, period: "2018" });
    const crossing = rows([bought, sold], [1991, 2018]).filter((row) => row.crosses);
    expect(crossing.map((row) => row.sides.map((side) => side.observation?.id))).toEqual([
      ["i", "e"],
    ]);
    expect(crossing.map((row) => rowSubject(english, row))).toEqual([
      "of goods from Vietnam to China, as reported by China for 1991 and by Vietnam for 2018",
    ]);
    const exports = { indicator: "exports", value: 9, period: "1991", ...china };
    const exported = observed("x", "official", exports);
    const imported = observed("m", "official", { indicator: "imports", value: 90, period: "2018" });
    const turned = rows([exported, imported], [1991, 2018]).filter((row) => row.crosses);
    expect(turned.map((row) => rowSubject(english, row))).toEqual([
      "of goods from China to Vietnam, as reported by China for 1991 and by Vietnam for 2018",
    ]);
  });

  it("are marked where a check found a derived value to rest on both", () => {
    const claim = observed("claim", "stated", { value: 200, period: "2018" });
    const derived = observed("d", "derived", { value: 10, period: "1991" });
    const check: Check = {
      id: "x",
      kind: "across-reporters",
      verdict: "note",
      observations: ["multiple", "claim", "d"],
      message: "m",
    };
    expect(rows([claim, derived], [1991, 2018])[0]?.crosses).toBe(false);
    const [row] = rows([claim, derived], [1991, 2018], [check]);
    expect(row && cautions(english, row).join()).toContain("Seems to cross reporters");
    const later = observed("l", "stated", { value: 210, period: "2019" });
    expect(rows([claim, later], [2018, 2019], [check])[0]?.crosses).toBe(false);
  });
});

describe("trade that a text states", () => {
  const claims = [
    observed("c08", "stated", { value: 20e9, period: "2008" }),
    observed("c22", "stated", { value: 180e9, period: "2022" }),
  ];
  const customs = [
    observed("v08", "official", { value: 21e9, period: "2008" }),
    observed("v22", "official", { value: 168e9, period: "2022" }),
  ];

  it("has a row of its own after the named reporters': no text says whose count it is", () => {
    const found = rows([...claims, ...customs], [2008, 2022]);
    expect(
      found.map((row) => [
        rowSubject(english, row),
        row.ends[0].observation?.id,
        row.change?.ratio?.value,
      ]),
    ).toEqual([
      ["as reported by Vietnam", "v08", 8],
      ["Vietnam with China, reporter not named", "c08", 9],
    ]);
    expect(found.flatMap((row) => row.sides.flatMap((side) => side.others))).toEqual([]);
  });

  it("is never crossed with what a country reports", () => {
    const [first, last] = [claims.slice(0, 1), customs.slice(1)];
    const found = rows([...first, ...last], [2008, 2022]);
    expect(found.map(({ change, crosses }) => [change, crosses])).toEqual([
      [undefined, false],
      [undefined, false],
    ]);
  });

  it("is named in the row of a reporter that has no value for the year, from either side", () => {
    const other = observed("c", "official", { value: 9e9, period: "2022", ...china });
    const found = rows([...claims, ...customs.slice(1), other], [2008, 2022]);
    expect(found.map((row) => sideNote(english, row.ends[0]))).toEqual([
      "no value for 2008; in texts, no reporter read: 20 bn USD (stated in a text)",
      "no value for 2008; in texts, no reporter read: 20 bn USD (stated in a text)",
      undefined,
    ]);
  });

  it("leads only where no country reports both years", () => {
    const years: [number, number] = [2008, 2022];
    expect(headline(english, rows([...claims, ...customs], years), years)).toContain(
      "reported by Vietnam",
    );
    expect(headline(english, rows(claims, years), years)).toBe(
      "Trade turnover of Vietnam with China (reporter not named) grew 9-fold from 2008 to 2022, 17% a year",
    );
  });
});
