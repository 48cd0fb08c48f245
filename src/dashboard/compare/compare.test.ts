import { describe, expect, it } from "vitest";
import { observed } from "../../compile/figure.fixture.ts";
import type { Check, Observation } from "../../model/types.ts";
import { DEFAULT_VIEW } from "../filters/view.ts";
import { english } from "../i18n/test-words.ts";
import { china, indicators, rows } from "./compare.fixture.ts";
import { comparableYears, compareYears } from "./compare.ts";
import { headline } from "./headline.ts";
import {
  cautions,
  comparableWords,
  growthHead,
  otherWords,
  rowSubject,
  sideNote,
} from "./words.ts";

const only = (observations: Observation[], years: number[]) => {
  const [row, ...more] = rows(observations, years);
  expect(more).toEqual([]);
  if (!row) throw new Error("there is no row");
  return row;
};
const chosen = (observations: Observation[], years: [number, number]) =>
  only(observations, years).sides.map((side) => side.observation?.id);

describe("which value stands for a year", () => {
  const arrivals = { indicator: "tourists", unit: "person" };

  it("is the official one before the stated before the derived, the others named", () => {
    const all = [
      observed("derived", "derived", { ...arrivals, value: 3, period: "2018" }),
      observed("stated", "stated", { ...arrivals, value: 2, period: "2018" }),
      observed("official", "official", { ...arrivals, value: 1, period: "2018" }),
      observed("later", "official", { ...arrivals, value: 4, period: "2019" }),
    ];
    expect(chosen(all, [2018, 2019])).toEqual(["official", "later"]);
    expect(only(all, [2018, 2019]).ends[0].others.map((o) => o.id)).toEqual(["stated", "derived"]);
    expect(chosen(all.slice(0, 2), [2018, 2019])).toEqual(["stated", undefined]);
  });

  it("is never a part-year held against a whole year", () => {
    const row = only(
      [
        observed("whole", "official", { ...arrivals, value: 100, period: "2018" }),
        observed("part", "stated", { ...arrivals, value: 99, period: "2019-01/2019-11" }),
      ],
      [2018, 2019],
    );
    expect(row.change).toBeUndefined();
    expect(sideNote(english, row.ends[1])).toBe("only the first 11 months of 2019");
    expect(cautions(english, row).join()).toContain("different lengths of time");
  });

  it("is a part-year where both years have the same months and not both the whole", () => {
    const parts = [
      observed("whole", "official", { ...arrivals, value: 100, period: "2018" }),
      observed("a", "derived", { ...arrivals, value: 90, period: "2018-01/2018-11" }),
      observed("b", "stated", { ...arrivals, value: 99, period: "2019-01/2019-11" }),
    ];
    expect(chosen(parts, [2018, 2019])).toEqual(["a", "b"]);
    expect(only(parts, [2018, 2019]).change?.ratio?.value).toBeCloseTo(1.1, 12);
    const whole = observed("full", "official", { ...arrivals, value: 110, period: "2019" });
    expect(chosen([...parts, whole], [2018, 2019])).toEqual(["whole", "full"]);
    const cut = observed("d", "stated", {
      ...arrivals,
      value: 97,
      period: "2019-01-01/2019-11-15",
    });
    expect(only([...parts.slice(0, 2), cut], [2018, 2019]).change).toBeUndefined();
    const other = observed("c", "stated", { ...arrivals, value: 50, period: "2020-01/2020-07" });
    expect(only([...parts, other], [2019, 2020]).change).toBeUndefined();
  });

  it("is the latest date of the year for a stock, with the years between the dates", () => {
    const stock = { indicator: "fdi-capital", measure: "stock" as const };
    const row = only(
      [
        observed("march", "official", { ...stock, value: 10, period: "2016-03" }),
        observed("december", "official", { ...stock, value: 11, period: "2016-12-31" }),
        observed("november", "official", { ...stock, value: 22, period: "2023-11-30" }),
      ],
      [2016, 2023],
    );
    expect(row.sides.map((side) => side.observation?.id)).toEqual(["december", "november"]);
    expect(row.years).toBeCloseTo(6 + 11 / 12, 2);
    expect(cautions(english, row).join()).toContain("6.9 years lie between");
  });

  it("is not a figure of no year, an uncertain year or an open period", () => {
    const loose = [
      observed("rate", "stated", {
        ...arrivals,
        value: 5,
        period: "2020-01",
        rate: "annual",
      }),
      observed("doubt", "stated", { value: 5, period: "2020?" }),
      observed("open", "stated", {
        indicator: "trade-partner-rank",
        unit: "rank",
        value: 1,
        period: "2020/..",
      }),
    ];
    expect(rows(loose, [2019, 2020])).toEqual([]);
    const base = observed("base", "official", { ...arrivals, value: 4, period: "2019" });
    const row = only([...loose, base], [2019, 2020]);
    expect(sideNote(english, row.ends[1])).toMatch(
      /^no value of 2020 itself; a text says .* a year/,
    );
  });

  it("is not a claim that a later text only repeats", () => {
    const claim = observed("claim", "stated", {
      indicator: "students",
      unit: "person",
      value: 11000,
      period: "2020-01",
    });
    const { source } = claim;
    if (source.kind !== "text") throw new Error("the fixture is stated");
    const repeated = { ...claim, repeats: [{ period: "2023-12", source }] };
    const row = only([repeated], [2020, 2023]);
    expect(row.change).toBeUndefined();
    expect(sideNote(english, row.ends[1])).toBe(
      "no new value for 2023; a text only repeats 11,000 students",
    );
  });
});

it("says where the filters have left a value out, and not where there is none", () => {
  const all = [
    observed("a", "official", { value: 1, period: "2018" }),
    observed("b", "official", { value: 2, period: "2019" }),
  ];
  const shown = all.slice(0, 1);
  const [row] = compareYears({ indicators, checks: [], observations: all }, shown, [2018, 2019]);
  if (!row) throw new Error("there is no row");
  expect(row.sides.map((side) => side.filtered)).toEqual([false, true]);
  expect(sideNote(english, row.ends[1])).toBe("2019 is left out by the filters");
  expect(sideNote(english, only(shown, [2018, 2019]).ends[1])).toBe("no value for 2019");
});

describe("rows", () => {
  it("keep reporters, stock and flow, and scopes apart", () => {
    const found = rows(
      [
        observed("v", "official", { value: 1 }),
        observed("c", "official", { value: 2, ...china }),
        observed("s", "official", { indicator: "fdi-capital", value: 3, measure: "stock" }),
        observed("f", "official", { indicator: "fdi-capital", value: 4, measure: "flow" }),
        observed("r", "stated", { indicator: "trade-partner-rank", unit: "rank", value: 5 }),
        observed("a", "stated", {
          indicator: "trade-partner-rank",
          unit: "rank",
          value: 6,
          scope: "exports",
        }),
      ],
      [2018, 2019],
    );
    expect(found.map((row) => row.ends[0].observation?.id)).toEqual(["v", "c", "s", "f", "r", "a"]);
  });

  it("leave out what compares two periods already", () => {
    expect(
      rows(
        [observed("g", "stated", { indicator: "growth", unit: "ratio", value: 0.1, base: "2017" })],
        [2018, 2019],
      ),
    ).toEqual([]);
  });

  it("give a rank a difference and nothing else", () => {
    const rank = { indicator: "trade-partner-rank", unit: "rank" };
    const row = only(
      [
        observed("a", "stated", { ...rank, value: 7, period: "2019-11" }),
        observed("b", "stated", { ...rank, value: 3, low: 3, high: 4, period: "2023-12" }),
      ],
      [2019, 2023],
    );
    expect(row.change).toEqual({ difference: { value: -4, low: -4, high: -3 } });
  });
});

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

describe("of more than two years", () => {
  const years = [2018, 2019, 2022, 2024];
  const counted = [
    observed("a", "official", { value: 100, period: "2018" }),
    observed("b", "official", { value: 110, period: "2019" }),
    observed("c", "official", { value: 150, period: "2022" }),
    observed("far", "official", { value: 90, period: "2016" }),
  ];
  const nearby = (observations: Observation[]) =>
    compareYears({ indicators, checks: [], observations }, observations, years, {
      ...DEFAULT_VIEW,
      nearest: true,
    });

  it("those furthest apart that have a value of the same are held against each other", () => {
    const row = only(counted, years);
    expect(row.ends.map(({ year }) => year)).toEqual([2018, 2022]);
    expect(row.change?.ratio?.value).toBe(1.5);
    expect(row.years).toBe(4);
    expect(comparableWords(english, [row], years)).toBe(
      "1 of 1 rows have values of two or more of these years that cover the same span of time.",
    );
  });

  it("a part of a year is no value of a row of whole years, and not said to be left out", () => {
    const part = observed("p", "official", { value: 60, period: "2024-01/2024-06" });
    const row = only([...counted, part], years);
    expect(row.ends.map(({ year }) => year)).toEqual([2018, 2022]);
    expect(row.sides[3]).toMatchObject({ observation: undefined, filtered: false, others: [part] });
  });

  it("none borrows a value that stands in the row already, nor one further off than that", () => {
    const [row] = nearby(counted);
    expect(row?.sides.map(({ observation }) => observation?.id)).toEqual([
      "a",
      "b",
      "c",
      undefined,
    ]);
    const [later] = nearby(counted.slice(1));
    expect(later?.sides[0]).toMatchObject({ year: 2018, observation: undefined });
  });

  it("a row that borrows is counted as such", () => {
    const later = observed("d", "official", { value: 200, period: "2025" });
    const found = nearby([...counted, later]);
    expect(found[0]?.ends.map(({ nearest }) => nearest)).toEqual([undefined, 2025]);
    expect(comparableWords(english, found, years)).toBe(
      "1 of 1 rows can be compared, 1 of them with the value of the nearest year.",
    );
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

it("says that growth runs forward where the years are swapped", () => {
  expect(growthHead(english, [2008, 2022])).toBe("Growth a year");
  expect(growthHead(english, [2022, 2008])).toBe("Growth a year, from 2008 on to 2022");
});

it("names another value for the same year with its basis and, where it differs, its period", () => {
  expect(otherWords(english, observed("o", "stated", { value: 20e9, period: "2008" }), 2008)).toBe(
    "20 bn USD (stated in a text)",
  );
  expect(
    otherWords(english, observed("o", "derived", { value: 9e9, period: "2018-01/2018-11" }), 2018),
  ).toBe("9 bn USD (worked out, first 11 months of 2018)");
});

it("lists the years that have anything to compare", () => {
  const all = [
    observed("a", "official", { value: 1, period: "2018" }),
    observed("b", "official", {
      value: 1,
      period: "2016-03",
      indicator: "fdi-capital",
      measure: "stock",
    }),
    observed("c", "stated", { value: 1, period: "2010?" }),
    observed("d", "stated", {
      value: 1,
      period: "2012",
      base: "2011",
      indicator: "growth",
      unit: "ratio",
    }),
  ];
  expect(comparableYears({ indicators }, all)).toEqual([2016, 2018]);
});
