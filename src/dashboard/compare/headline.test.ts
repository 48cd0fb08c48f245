import { describe, expect, it } from "vitest";
import { observed } from "../../compile/figure.fixture.ts";
import { english } from "../i18n/test-words.ts";
import { china, rows } from "./compare.fixture.ts";
import { headline } from "./headline.ts";

describe("the headline", () => {
  const grown = [
    observed("a", "official", { value: 20e9, period: "2008" }),
    observed("b", "official", { value: 160e9, period: "2022" }),
  ];

  it("says what grew how much by whose count", () => {
    const sentence =
      "Trade turnover as reported by Vietnam grew 8-fold from 2008 to 2022, 16% a year";
    expect(headline(english, rows(grown, [2008, 2022]), [2008, 2022])).toBe(sentence);
    expect(headline(english, rows(grown, [2022, 2008]), [2022, 2008])).toBe(sentence);
  });

  const said = (first: Parameters<typeof observed>[2], second: typeof first) => {
    const two = [
      observed("a", "official", { period: "2015", ...first }),
      observed("b", "official", { period: "2021", ...second }),
    ];
    const [there, back] = [
      headline(english, rows(two, [2015, 2021]), [2015, 2021]),
      headline(english, rows(two, [2021, 2015]), [2021, 2015]),
    ];
    expect(back).toBe(there);
    return there.replace("Trade turnover as reported by Vietnam ", "");
  };
  const floor = { high: null, qualifier: "at-least" } as const;
  const ceiling = { low: null, qualifier: "at-most" } as const;

  it("keeps the hedge of either value", () => {
    expect(said({ value: 100 }, { value: 120, ...floor })).toBe(
      "rose by at least 20% from 2015 to 2021, at least 3% a year",
    );
    expect(said({ value: 100 }, { value: 300, ...floor })).toMatch(/^grew at least 3-fold /);
    expect(said({ value: 100, ...floor }, { value: 80 })).toMatch(/^fell by at least 20% /);
    expect(said({ value: 100, ...floor }, { value: 120 })).toBe(
      "rose by at most 20%, if at all, from 2015 to 2021",
    );
    expect(said({ value: 100 }, { value: 80, ...floor })).toMatch(
      /^fell by at most 20%, if at all/,
    );
    expect(said({ value: 100 }, { value: 100, ...floor })).toMatch(/^did not fall /);
    expect(said({ value: 100 }, { value: 100, ...ceiling })).toMatch(/^did not rise /);
    const rough = { value: 100, low: 99, high: 101, qualifier: "about" } as const;
    expect(said(rough, { value: 250 })).toBe(
      "grew about 2.5-fold from 2015 to 2021, about 16.5% a year",
    );
  });

  it("is silent on what two floors leave open, and gives the bounds where the direction is open", () => {
    expect(said({ value: 100, ...floor }, { value: 120, ...floor })).toMatch(
      /^No two figures shown/,
    );
    expect(said({ value: 100 }, { value: 102, low: 95, high: 110 })).toBe(
      "changed by something between -5% and 10% from 2015 to 2021",
    );
  });

  it("calls a deficit that worsens no rise", () => {
    expect(said({ value: -20e9 }, { value: -30e9 })).toMatch(/: the deficit grew by 50% from 2015/);
    expect(said({ value: -30e9 }, { value: -15e9 })).toMatch(/: the deficit shrank by 50% from/);
  });

  it("does not depend on the order of the data or on what else is shown", () => {
    const texts = [observed("t", "stated", { value: 1, period: "2008" })];
    const chinese = grown.map((o) => ({ ...o, ...china, id: `${o.id}-chn` }));
    for (const all of [
      [...chinese, ...texts, ...grown],
      [...grown, ...chinese],
    ])
      expect(
        rows(all, [2008, 2022])
          .map((row) => row.reporter)
          .slice(0, 2),
      ).toEqual(["VNM", "CHN"]);
  });

  const crossed = [
    observed("a", "official", { ...china, value: 32e6, period: "1991" }),
    observed("b", "official", { value: 64e9, period: "2018" }),
  ];

  it("is of one count where one has both years, never of two counters though a higher indicator has them", () => {
    const imports = { ...china, indicator: "imports" };
    const all = [
      ...crossed,
      observed("c", "official", { ...imports, value: 10e6, period: "1991" }),
      observed("d", "official", { ...imports, value: 60e9, period: "2018" }),
    ];
    // (60e9 / 10e6) ** (1 / 27) - 1 = 0.380
    expect(headline(english, rows(all, [1991, 2018]), [1991, 2018])).toBe(
      "Imports as reported by China grew 6,000-fold from 1991 to 2018, 38% a year",
    );
  });

  it("says that two counts cannot be compared where nothing else is there", () => {
    expect(headline(english, rows(crossed, [1991, 2018]), [1991, 2018])).toBe(
      "1991 and 2018 cannot be compared within one count: the figures for them come from two countries",
    );
  });

  it("keeps to the years that one count has where the last has none of it", () => {
    const years = [2018, 2019, 2024];
    const all = [
      observed("a", "official", { value: 100e9, period: "2018" }),
      observed("b", "official", { value: 150e9, period: "2019" }),
      observed("c", "official", { ...china, value: 260e9, period: "2024" }),
    ];
    expect(headline(english, rows(all, years), years)).toBe(
      "Trade turnover as reported by Vietnam rose by 50% from 2018 to 2019",
    );
  });

  it("leaves the yearly rate out over one year, where it is the change", () => {
    const years = [2016, 2017];
    const all = [
      observed("a", "official", { value: 100e9, period: "2016" }),
      observed("b", "official", { value: 250e9, period: "2017" }),
    ];
    const sentence = "Trade turnover as reported by Vietnam grew 2.5-fold from 2016 to 2017";
    expect(headline(english, rows(all, years), years)).toBe(sentence);
    expect(headline(english, rows(all, years.toReversed()), years)).toBe(sentence);
  });

  it("says so where there is nothing to compare", () => {
    expect(headline(english, rows(grown, [2008, 2009]), [2008, 2009])).toBe(
      "No two figures shown of 2008 and 2009 can be held against each other",
    );
    expect(headline(english, [], [2000, 2001])).toBe("No figure is shown for 2000 and 2001");
  });
});
