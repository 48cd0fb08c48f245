import { describe, expect, it } from "vitest";
import { parsePeriod, printPeriod } from "../../model/period.ts";
import { tokenize } from "../words/tokenize.ts";
import { fiscalYear } from "./fiscal.ts";
import { type PeriodNode, periodAt } from "./periods.ts";

/** The first period of a text, published in March 2024, after a figure of the first half of 2023. */
function first(text: string, current = "2023-01/2023-06"): PeriodNode | undefined {
  const tokens = tokenize(text);
  const calendar = {
    published: { year: 2024, month: 3, day: 20 },
    current: parsePeriod(current),
    home: "IND",
  };
  for (let i = 0; i < tokens.length; i++) {
    const node = periodAt(tokens, i, calendar);
    if (node) return node;
  }
  return undefined;
}

const printed = (node: PeriodNode | undefined) => {
  const period = node?.fiscal ? fiscalYear(node.fiscal, "IND") : node?.period;
  return period ? printPeriod(period) : undefined;
};

describe("periods", () => {
  it.each([
    ["in 2018", "2018"],
    ["of2018", "2018"],
    ["in November 2019", "2019-11"],
    ["on Nov. 30, 2019", "2019-11-30"],
    ["on 30 November 2019", "2019-11-30"],
    ["from 13 to 15 October 2013", "2013-10-13/2013-10-15"],
    ["in the first 11 months of 2019", "2019-01/2019-11"],
    ["in the first eleven months of last year", "2023-01/2023-11"],
    ["in the 11 months of 2019", "2019-01/2019-11"],
    ["the nine months to September 2021", "2021-01/2021-09"],
    ["the six months ended March 31, 2022", "2021-10/2022-03"],
    ["in the first half of 2016", "2016-01/2016-06"],
    ["in the opening half of 2016", "2016-01/2016-06"],
    ["in the second half of last year", "2023-07/2023-12"],
    ["in H1 2019", "2019-01/2019-06"],
    ["in the third quarter of 2019", "2019-07/2019-09"],
    ["in Q3 2019", "2019-07/2019-09"],
    ["in the first three quarters of 2019", "2019-01/2019-09"],
    ["in Jan-Jul 2023", "2023-01/2023-07"],
    ["in Jan.-July", "2023-01/2023-07"],
    ["from January to May 2023", "2023-01/2023-05"],
    ["between January and July last year", "2023-01/2023-07"],
    ["the January-April period of 2022", "2022-01/2022-04"],
    ["in January and February", "2024-01/2024-02"],
    ["last year", "2023"],
    ["so far this year", "2024-01/2024-03-20"],
    ["last November", "2023-11"],
    ["as of last September", "2023-09"],
    ["in December", "2023-12"],
    ["in February", "2024-02"],
    ["the same period last year", "2023-01/2023-06"],
    ["the same period of 2021", "2021-01/2021-06"],
    ["a year earlier", "2022-01/2022-06"],
    ["the year before", "2022-01/2022-06"],
    ["in the period", "2023-01/2023-06"],
    ["the six months", "2023-01/2023-06"],
    ["as of the end of last November", "2023-11"],
    ["by the end of 2019", "2019-12"],
    ["at end-2019", "2019-12"],
    ["in 2015-2019", "2015/2019"],
    ["in FY 2020-21", "2020-04/2021-03"],
    ["in FY21", "2020-04/2021-03"],
    ["in fiscal 2021", "2020-04/2021-03"],
    ["in the financial year ended March 2022", "2021-04/2022-03"],
    ["in 2008-09", "2008-04/2009-03"],
    ["in full-year 2022", "2022"],
    ["last month", "2024-02"],
  ])("%s", (text, expected) => {
    expect(printed(first(text))).toBe(expected);
  });

  it.each([
    ["sold 2019 new tractors"],
    ["worth $2000"],
    ["under 2000 projects"],
    ["the people may come"],
    ["over the next five years"],
  ])("%s names no period", (text) => {
    expect(printed(first(text))).toBeUndefined();
  });

  it.each([
    ["up 5 percent from 2017", "base"],
    ["up 5 percent over the same period last year", "base"],
    ["nine times higher than in 2008", "base"],
    ["compared with 2008", "base"],
    ["since 2004", "since"],
    ["as of July 2016", "as-of"],
    ["by July 2016", "as-of"],
    ["in 2016", "during"],
    ["from January to May 2016", "during"],
    ["over January to March", "during"],
  ])("%s is %s", (text, role) => {
    expect(first(text)?.role).toBe(role);
  });

  it.each([
    ["in the first half of the current fiscal year", "2023-07/2023-12"],
    ["in the first 8 months of this fiscal", "2023-07/2024-02"],
    ["eight months in the current fiscal year 2022-23", "2022-07/2023-02"],
    ["in H1 FY23", "2022-07/2022-12"],
    ["in Q3 of FY2022-23", "2023-01/2023-03"],
    ["in July-April of FY24", "2023-07/2024-04"],
    ["during the July-February period of the 2021-22 fiscal", "2021-07/2022-02"],
    ["in January-March of FY24", "2024-01/2024-03"],
    ["in December of the previous fiscal year", "2021-12"],
    ["the first month of the 2022-23 fiscal year", "2022-07"],
    ["in FY23 (July-May)", "2022-07/2023-05"],
    ["in the last fiscal year", "2022-07/2023-06"],
    ["in the previous fiscal", "2021-07/2022-06"],
    ["in the current fiscal year", "2023-07/2024-03-20"],
    ["in the same half of FY21", "2021-01/2021-06"],
    ["the same period of the previous fiscal", "2022-01/2022-06"],
  ])("%s, where fiscal years begin in July", (text, expected) => {
    const node = first(text);
    const period = node?.fiscal && fiscalYear(node.fiscal, "BGD");
    expect(period && printPeriod(period)).toBe(expected);
  });

  it.each([
    "in 2022 billion-dong contracts",
    "since 2022 thousand-year-old ties",
    "as of 2022 million tonnes",
    "by 2022 million-dollar deals",
    "during 2022 thousand people",
  ])("takes a year for one though a scale word follows: %s", (text) => {
    expect(printed(first(text))).toMatch(/^2022/);
  });

  it.each([
    "of 2000 million USD",
    "in 2000 million dollars",
    "rose by 2000 billion dong",
    "of 1900 million tonnes",
    "in 2050 thousand",
    "in 19.5 million cases",
    "in 2000 percent",
  ])("takes an amount for none: %s", (text) => {
    expect(first(text)).toBeUndefined();
  });

  it("takes the year before twelve months to March as twelve months too", () => {
    expect(printed(first("the previous year", "2021-04/2022-03"))).toBe("2020-04/2021-03");
    expect(printed(first("the previous year", "2021"))).toBe("2020");
  });

  it("leaves a relative year open where no date of publication is known", () => {
    const tokens = tokenize("last year");
    expect(
      periodAt(tokens, 0, { published: undefined, current: undefined, home: "" })?.period,
    ).toBeUndefined();
  });

  it("counts fiscal years as their country does", () => {
    const of = (area: string, spanned: boolean) => {
      const period = fiscalYear({ year: 2021, span: spanned }, area);
      return period && printPeriod(period);
    };
    expect(of("BGD", true)).toBe("2020-07/2021-06");
    expect(of("IND", false)).toBe("2020-04/2021-03");
    expect(of("JPN", false)).toBe("2021-04/2022-03");
    expect(of("USA", false)).toBe("2020-10/2021-09");
    expect(of("VNM", false)).toBe("2021");
    expect(of("VNM", true)).toBeUndefined();
  });
});
