/** How far the words of a time go, what it is, and how it stands to its figure. */
import { describe, expect, it } from "vitest";
import { parsePeriod, printPeriod } from "../../model/period.ts";
import { tokenize } from "../words/tokenize.ts";
import type { Calendar } from "./calendar.ts";
import { fiscalYear } from "./fiscal.ts";
import { periodAt } from "./periods.ts";

/** A text of 20 March 2024, after a figure of the first half of 2023. */
const CALENDAR: Calendar = {
  published: { year: 2024, month: 3, day: 20 },
  current: parsePeriod("2023-01/2023-06"),
  home: "IND",
};

/** The first time in a text: "2019-01/2019-06 during: first half of 2019 (printed year)"; "" where there is none. */
function timeIn(text: string, calendar: Partial<Calendar> = {}): string {
  const tokens = tokenize(text);
  for (let i = 0; i < tokens.length; i++) {
    const node = periodAt(tokens, i, { ...CALENDAR, ...calendar });
    if (!node) continue;
    const period = node.fiscal ? fiscalYear(node.fiscal, "IND") : node.period;
    const words = tokens.slice(node.from, node.to).map(({ w }) => w);
    const more = [
      node.printedYear && "printed year",
      node.toDate && "to date",
      node.relative,
      node.years && `${node.years} years`,
    ].filter(Boolean);
    const rest = more.length > 0 ? ` (${more.join(", ")})` : "";
    return `${period ? printPeriod(period) : "open"} ${node.role}: ${words.join(" ")}${rest}`;
  }
  return "";
}

describe("years", () => {
  it.each([
    ["in 2018 exports rose", "2018 during: 2018 (printed year)"],
    ["in 2018", "2018 during: 2018 (printed year)"],
    ["2018 the", "2018 during: 2018 (printed year)"],
    ["2018 trade", "2018 during: 2018 (printed year)"],
    ["2018 Chinese exports", "2018 during: 2018 (printed year)"],
    ["in 2018 Chinese tourists", "2018 during: 2018 (printed year)"],
    ["1800, then", "1800 during: 1800 (printed year)"],
    ["2100, then", "2100 during: 2100 (printed year)"],
    ["2018 Chinese tourists", ""],
    ["2018 projects", ""],
    ["2018 USD", ""],
    ["2018 %", ""],
    ["2018 $", ""],
    ["$ 2018", ""],
    ["no 2018", ""],
    ["1799, then", ""],
    ["2101, then", ""],
    ["20180, then", ""],
    ["in the 1990s", "1990/1999 during: 1990 s (printed year)"],
    ["2015-2019", "2015/2019 during: 2015 - 2019 (printed year)"],
    ["2015-19 period", "2015/2019 during: 2015 - 19 period (printed year)"],
    ["from 2015 to 2019", "2015/2019 during: 2015 to 2019 (printed year)"],
    ["the period 2015 to 2019", "2015/2019 during: 2015 to 2019 (printed year)"],
    ["between 2015 and 2019", "2015/2019 during: 2015 and 2019 (printed year)"],
    ["in 2015 and 2019", "2015 during: 2015 (printed year)"],
    ["in 2015 to 2019 goods", "2015 during: 2015 (printed year)"],
    ["in 2019-2015", "2019 during: 2019 (printed year)"],
    ["between 2015 and 30", "2015 during: 2015 (printed year)"],
    ["in full-year 2022", "2022 during: full - year 2022 (printed year)"],
    ["in calendar 2022", "2022 during: calendar 2022 (printed year)"],
    ["in calendar year 2022", "2022 during: calendar year 2022 (printed year)"],
    ["for the full year 2022", "2022 during: full year 2022 (printed year)"],
    ["for the full year", "2023 during: full year"],
    ["last year", "2023 during: last year"],
    ["past year", "2023 during: past year"],
    ["that year", "2023 during: that year"],
    ["in the same year", "2023 during: same year"],
    ["the previous year", "2022 during: previous year"],
    ["the following year", "2024 during: following year"],
    ["next year", "2025 during: next year"],
    ["last year-end", "2023-12 as-of: year - end"],
  ])("%s", (text, expected) => {
    expect(timeIn(text)).toBe(expected);
  });

  it.each<[string, Partial<Calendar>, string]>([
    ["for the full year", { current: parsePeriod("2024-01/2024-02") }, "open during: full year"],
    ["that year", { said: parsePeriod("2019-05") }, "2019 during: that year"],
    ["the following year", { said: parsePeriod("2019-05") }, "2020 during: following year"],
    ["the next year", { said: parsePeriod("2019-05") }, "2020 during: next year"],
    ["next year", { said: parsePeriod("2019-05") }, "2025 during: next year"],
    ["the previous year", { current: undefined }, "2023 during: previous year"],
    ["last year", { published: undefined }, "open during: last year"],
    ["this year", { published: undefined }, "open during: this year"],
    ["this year", { current: undefined }, "2024-01/2024-03-20 during: this year (to date)"],
    ["this year", { current: parsePeriod("2024-01/2024-02") }, "2024-01/2024-02 during: this year"],
    ["this year", { current: parsePeriod("2024-02") }, "2024-01/2024-02 during: this year"],
  ])("%s, after %o", (text, calendar, expected) => {
    expect(timeIn(text, calendar)).toBe(expected);
  });
});

describe("times told by another", () => {
  it.each([
    ["a year earlier", "2022-01/2022-06 during: year earlier (year-before)"],
    ["one year ago", "2022-01/2022-06 during: one year ago (year-before)"],
    ["the year before", "2022-01/2022-06 during: the year before (year-before)"],
    ["from the year-earlier period", "2022-01/2022-06 base: year - earlier period (year-before)"],
    ["the year-ago level", "2022-01/2022-06 base: year - ago (year-before)"],
    ["year earlier", "2022-01/2022-06 during: year earlier (year-before)"],
    ["five years ago", "2019 during: five years ago"],
    ["two decades ago", "2004 during: two decades ago"],
    ["five years earlier", "2018-01/2018-06 during: five years earlier (year-before, 5 years)"],
    ["five years before", "2018-01/2018-06 during: five years before (year-before, 5 years)"],
    ["a year later", "2024 during: a year later"],
    ["one year later", "2024 during: one year later"],
    ["a year after", ""],
    ["five years later", ""],
    ["five years after", ""],
    ["the three years to 2019", "2017/2019 during: three years to 2019 (printed year)"],
    ["the three years ending 2019", "2017/2019 during: three years ending 2019 (printed year)"],
    ["over the past five years", "open during: five years"],
    ["the same period last year", "2023-01/2023-06 during: same period last year"],
    ["the same period of 2021", "2021-01/2021-06 during: same period of 2021 (printed year)"],
    ["the same 2021 period", "2021-01/2021-06 during: same 2021 period (printed year)"],
    [
      "the corresponding months of 2021",
      "2021-01/2021-06 during: corresponding months of 2021 (printed year)",
    ],
    [
      "the same period the previous year",
      "2022-01/2022-06 during: same period the previous year (year-before)",
    ],
    [
      "the same period a year earlier",
      "2022-01/2022-06 during: same period a year earlier (year-before)",
    ],
    ["the same period", "2023-01/2023-06 during: same period (same)"],
    ["the same goods", ""],
    ["in the period", "2023-01/2023-06 during: the period (same)"],
    ["in that quarter", "2023-01/2023-06 during: that quarter (same)"],
    ["in the period of growth", ""],
    ["last year's first half", "2023-01/2023-06 during: last year 's first half (printed year)"],
    ["2021's second quarter", "2021-04/2021-06 during: 2021 ' s second quarter (printed year)"],
    ["2021's June", "2021-06 during: 2021 ' s june (printed year)"],
    ["one year after the deal", ""],
    [
      "last year's corresponding period",
      "2022-01/2022-06 during: last year 's corresponding period (year-before)",
    ],
    ["so far this year", "2024-01/2024-03-20 during: so far this year (to date)"],
    ["so far in 2024", "2024-01/2024-03-20 during: so far in 2024 (to date)"],
    ["in the year to date", "2024-01/2024-03-20 during: year to date (to date)"],
    ["year-to-date", "2024-01/2024-03-20 during: year - to - date (to date)"],
    [
      "since the beginning of the year",
      "2024-01/2024-03-20 during: beginning of the year (to date)",
    ],
    ["since the start of this year", "2024-01/2024-03-20 during: start of this year (to date)"],
    [
      "from the beginning of the year to mid-February",
      "2024-01/2024-02 during: beginning of the year to mid - february (to date)",
    ],
    ["since early this year", "2024-01/2024-03-20 during: early this year (to date)"],
    ["last month", "2024-02 during: last month"],
    ["this month", "2024-03 during: this month"],
    ["last quarter", "2023-10/2023-12 during: last quarter"],
    ["this quarter", "2023-01/2023-06 during: this quarter (same)"],
    ["in the past decade", "open during: the past decade"],
    ["in recent years", "open during: recent years"],
    ["last week", "open during: last week"],
    ["in the past few years", "open during: the past few years"],
    ["in the past couple of years", "open during: the past couple of years"],
    ["the summer of 2020", "open during: the summer of 2020"],
    ["a summer festival", ""],
    ["few years", ""],
  ])("%s", (text, expected) => {
    expect(timeIn(text)).toBe(expected);
  });

  it.each<[string, Partial<Calendar>, string]>([
    [
      "a month earlier",
      { current: parsePeriod("2023-01") },
      "2022-12 during: month earlier (month-before)",
    ],
    [
      "a month earlier",
      { current: parsePeriod("2023-05") },
      "2023-04 during: month earlier (month-before)",
    ],
    [
      "the previous month",
      { current: parsePeriod("2023-05") },
      "2023-04 during: previous month (month-before)",
    ],
    ["the previous month", {}, "2024-02 during: previous month"],
    ["last month", { published: { year: 2024, month: 1, day: 5 } }, "2023-12 during: last month"],
    ["last month", { published: undefined }, "open during: last month"],
    [
      "last quarter",
      { published: { year: 2024, month: 4, day: 5 } },
      "2024-01/2024-03 during: last quarter",
    ],
    [
      "last quarter",
      { published: { year: 2024, month: 12, day: 5 } },
      "2024-07/2024-09 during: last quarter",
    ],
    [
      "so far this year",
      { published: { year: 2024, month: 12, day: undefined } },
      "2024-01/2024-11 during: so far this year (to date)",
    ],
    [
      "so far this year",
      { published: { year: 2024, month: 5, day: undefined } },
      "2024-01/2024-05 during: so far this year (to date)",
    ],
    ["so far this year", { published: undefined }, "open during: so far this year (to date)"],
    [
      "so far this year",
      { current: parsePeriod("2024-01/2024-02") },
      "2024-01/2024-02 during: so far this year (to date)",
    ],
    [
      "the year to date",
      { current: parsePeriod("2020-05"), near: true },
      "2020-01/2020-05 during: year to date (to date)",
    ],
    [
      "the year to date",
      { current: parsePeriod("2020-05") },
      "2024-01/2024-03-20 during: year to date (to date)",
    ],
    [
      "the same period last year",
      { current: undefined },
      "open during: same period last year (year-before)",
    ],
    ["a year later", { said: parsePeriod("2015") }, "2016 during: a year later"],
    ["ten years later", { said: parsePeriod("2005") }, "2015 during: ten years later"],
    ["two decades later", { said: parsePeriod("1995") }, "2015 during: two decades later"],
    ["a year on", { said: parsePeriod("2015") }, ""],
    [
      "the same year",
      { current: parsePeriod("2021-04/2022-03") },
      "2021-04/2022-03 during: same year (same)",
    ],
    [
      "a year earlier",
      { current: parsePeriod("2020-02-29") },
      "2019-02 during: year earlier (year-before)",
    ],
    ["a year earlier", { current: undefined }, "open during: year earlier (year-before)"],
  ])("%s, after %o", (text, calendar, expected) => {
    expect(timeIn(text, calendar)).toBe(expected);
  });
});

describe("parts of a year", () => {
  it.each([
    ["Q3 2019", "2019-07/2019-09 during: q 3 2019 (printed year)"],
    ["1H2019", "2019-01/2019-06 during: 1 h 2019 (printed year)"],
    ["H2 2019", "2019-07/2019-12 during: h 2 2019 (printed year)"],
    ["9M 2023", "2023-01/2023-09 during: 9 m 2023 (printed year)"],
    ["Q5 2019", "2019 during: 2019 (printed year)"],
    ["H3 2019", "2019 during: 2019 (printed year)"],
    ["13M 2023", "2023 during: 2023 (printed year)"],
    ["the first half", "2023-01/2023-06 during: first half"],
    ["the first quarter", "2024-01/2024-03 during: first quarter"],
    ["the second quarter", "2023-04/2023-06 during: second quarter"],
    ["the latter half of 2019", "2019-07/2019-12 during: latter half of 2019 (printed year)"],
    ["the last half of 2019", "2019-07/2019-12 during: last half of 2019 (printed year)"],
    [
      "the first half-year of 2019",
      "2019-01/2019-06 during: first half - year of 2019 (printed year)",
    ],
    ["the final quarter of 2019", "2019-10/2019-12 during: final quarter of 2019 (printed year)"],
    ["the last quarter of 2019", "2019-10/2019-12 during: last quarter of 2019 (printed year)"],
    ["the 2nd quarter of 2019", "2019-04/2019-06 during: 2 quarter of 2019 (printed year)"],
    ["the first-quarter", "2024-01/2024-03 during: first - quarter"],
    ["the third half of 2019", "2019 during: 2019 (printed year)"],
    ["the first month of 2019", "2019-01 during: first month of 2019 (printed year)"],
    ["the second month of 2019", "2019-02 during: second month of 2019 (printed year)"],
    ["in the third month", "2024-03 during: third month"],
    ["for the third month in a row", ""],
    ["in the third month running", ""],
    [
      "the first nine months of 2019",
      "2019-01/2019-09 during: first nine months of 2019 (printed year)",
    ],
    [
      "the first three quarters of 2019",
      "2019-01/2019-09 during: first three quarters of 2019 (printed year)",
    ],
    ["the first 12 months of 2019", "2019 during: first 12 months of 2019 (printed year)"],
    ["the first 13 months of 2019", "2019 during: 2019 (printed year)"],
    ["the first 5 quarters of 2019", "2019 during: 2019 (printed year)"],
    [
      "the first-nine-month period of 2019",
      "2019-01/2019-09 during: first - nine - month period of 2019 (printed year)",
    ],
    [
      "the last three months of 2019",
      "2019-10/2019-12 during: three months of 2019 (printed year)",
    ],
    ["the past two months", "2024-01/2024-02 during: two months"],
    ["the past five months", "open during: five months"],
    ["in the six months", "2023-01/2023-06 during: six months"],
    ["in the same six months", "2023-01/2023-06 during: six months (same)"],
    ["in the nine months", "2023-01/2023-09 during: nine months"],
    ["nine months went by", ""],
    [
      "the nine months to September 2021",
      "2021-01/2021-09 during: nine months to september 2021 (printed year)",
    ],
    [
      "the nine months ended June 30, 2021",
      "2020-10/2021-06 during: nine months ended june 30 , 2021 (printed year)",
    ],
    ["the nine months through June", "2022-10/2023-06 during: nine months through june"],
    ["in November 2019", "2019-11 during: november 2019 (printed year)"],
    ["in Nov. 2019", "2019-11 during: nov . 2019 (printed year)"],
    ["in Sept 2019", "2019-09 during: sept 2019 (printed year)"],
    ["on 30 November 2019", "2019-11-30 during: 30 november 2019 (printed year)"],
    ["on November 30, 2019", "2019-11-30 during: november 30 , 2019 (printed year)"],
    ["on the 3rd of May 2019", "2019-05-03 during: 3 of may 2019 (printed year)"],
    ["31 April 2019", "2019-04 during: 31 april 2019 (printed year)"],
    [
      "from 13 to 15 October 2013",
      "2013-10-13/2013-10-15 during: 13 to 15 october 2013 (printed year)",
    ],
    ["October 13-15, 2013", "2013-10-13/2013-10-15 during: october 13 - 15 , 2013 (printed year)"],
    ["$ 5 May 2019", "2019-05 during: may 2019 (printed year)"],
    ["in May alone", "2023-05 during: may"],
    ["in May last year", "2023-05 during: may last year"],
    ["in February", "2024-02 during: february"],
    ["in March", "2024-03 during: march"],
    ["in April", "2023-04 during: april"],
    ["last November", "2023-11 during: last november"],
    ["last February", "2024-02 during: last february"],
    ["last March", "2023-03 during: last march"],
    ["May grow", ""],
    ["may 2019", "2019 during: 2019 (printed year)"],
    ["in May", "2023-05 during: may"],
    ["May 5", "2023-05-05 during: may 5"],
    ["in April and May", "2023-04/2023-05 during: april and may"],
    ["January-July 2023", "2023-01/2023-07 during: january - july 2023 (printed year)"],
    ["January through July", "2023-01/2023-07 during: january through july"],
    ["November to February", "2023-11/2024-02 during: november to february"],
    ["between January and July", "2023-01/2023-07 during: january and july"],
    [
      "the January-April period of 2022",
      "2022-01/2022-04 during: january - april period of 2022 (printed year)",
    ],
    [
      "January 5 to March 3, 2022",
      "2022-01-05/2022-03-03 during: january 5 to march 3 , 2022 (printed year)",
    ],
    [
      "January 2019 to November 2020",
      "2019-01/2020-11 during: january 2019 to november 2020 (printed year)",
    ],
    [
      "in January, February and March 2023",
      "2023-01/2023-03 during: january , february and march 2023 (printed year)",
    ],
    ["in January and March 2023", "2024-01 during: january"],
    ["the end of 2019", "2019-12 as-of: end of 2019 (printed year)"],
    ["end-2019", "2019-12 as-of: end - 2019 (printed year)"],
    ["at year-end", "2023-12 as-of: year - end"],
    ["year-end 2019", "2019-12 as-of: year - end 2019 (printed year)"],
    ["mid-2019", "2019 as-of: mid - 2019 (printed year)"],
    ["late May 2019", "2019-05 as-of: late may 2019 (printed year)"],
    ["the end of last November", "2023-11 as-of: end of last november"],
    [
      "the end of the first half of 2019",
      "2019-06 as-of: end of the first half of 2019 (printed year)",
    ],
    ["the year ended March 2022", "2021-04/2022-03 during: year ended march 2022 (printed year)"],
    [
      "the year that ended on December 31, 2022",
      "2022 during: year that ended on december 31 , 2022 (printed year)",
    ],
  ])("%s", (text, expected) => {
    expect(timeIn(text)).toBe(expected);
  });

  it.each<[string, Partial<Calendar>, string]>([
    [
      "in the second",
      { current: parsePeriod("2023-01/2023-03") },
      "2023-04/2023-06 during: second",
    ],
    [
      "in the second",
      { current: parsePeriod("2023-01/2023-06") },
      "2023-07/2023-12 during: second",
    ],
    ["in the second year", { current: parsePeriod("2023-01/2023-03") }, ""],
    ["in the second", { current: parsePeriod("2023-02/2023-04") }, ""],
    ["in the second", { current: parsePeriod("2023") }, ""],
    ["in a second", { current: parsePeriod("2023-01/2023-03") }, ""],
    [
      "the first half of the year",
      { current: parsePeriod("2020-05"), near: true },
      "2020-01/2020-06 during: first half of the year",
    ],
    [
      "the first half of the year",
      { current: parsePeriod("2020-05") },
      "2023-01/2023-06 during: first half of the year",
    ],
    ["in May", { current: parsePeriod("2019-04"), near: true }, "2019-05 during: may"],
    ["in May", { current: parsePeriod("2023-04"), near: true }, "2023-05 during: may"],
    ["in May", { published: undefined }, "2023-05 during: may"],
    ["in May", { published: undefined, current: undefined }, "open during: may"],
    [
      "in May",
      { published: { year: 2024, month: undefined, day: undefined } },
      "2024-05 during: may",
    ],
    ["last May", { published: undefined }, "open during: last may"],
    [
      "last May",
      { published: { year: 2024, month: undefined, day: undefined } },
      "2023-05 during: last may",
    ],
    ["the full-year figure", { near: true }, "2023 during: full - year"],
    ["the full-year figure", {}, ""],
  ])("%s, after %o", (text, calendar, expected) => {
    expect(timeIn(text, calendar)).toBe(expected);
  });
});

describe("how a time stands to its figure", () => {
  it.each([
    ["up 5 percent from 2017", "base"],
    ["up 5 percent on 2017", "base"],
    ["on 2017", "base"],
    ["up 5 percent over 2017", "base"],
    ["over 2017", "during"],
    ["a rise over last year", "base"],
    ["from 2017", "since"],
    ["from 2017 on", "since"],
    ["up 5 percent from 2017 onwards", "since"],
    ["up 5 percent from January to May 2017", "base"],
    ["from January to May 2017", "during"],
    ["up 5 percent, from 2017", "since"],
    ["compared with 2017", "base"],
    ["compared to that of 2017", "base"],
    ["in comparison to 2017", "base"],
    ["with 2017", "during"],
    ["than in 2017", "base"],
    ["than it was in 2017", "base"],
    ["than 5 in 2017", "during"],
    ["than that, in 2017", "during"],
    ["against 2017", "base"],
    ["vs. 2017", "base"],
    ["5 percent above 2017", "base"],
    ["goods above 2017", "during"],
    ["over that in 2017", "base"],
    ["from what was recorded in 2017", "during"],
    ["over the value recorded in 2017", "base"],
    ["compared with the value in 2017", "base"],
    ["the value in 2017", "during"],
    ["3 percent higher than the value of their trade in 2017", "base"],
    ["up 5 percent to the 2017 level", "base"],
    ["the 2017 level", "during"],
    ["as of 2017", "as-of"],
    ["as at 2017", "as-of"],
    ["by 2017", "as-of"],
    ["until 2017", "as-of"],
    ["through 2017", "as-of"],
    ["to 2017", "as-of"],
    ["up to 2017", "as-of"],
    ["of 2017", "during"],
    ["since 2017", "since"],
    ["the lowest since 2017", "base"],
    ["the biggest gain since 2017", "base"],
    ["the gain since 2017", "since"],
    ["the first drop in exports to Laos since 2017", "base"],
    ["the first goods to Laos since 2017", "since"],
    ["the first drop, since 2017", "since"],
    ["Since Japan resumed aid in 2017", "since"],
    ["Since Japan resumed aid, in 2017", "during"],
    ["Since then in 2017", "since"],
    ["in 2017", "during"],
  ])("%s is %s", (text, role) => {
    expect(timeIn(text).replace(/^\S+ (\S+):.*/, "$1")).toBe(role);
  });
});

describe("fiscal years", () => {
  it.each([
    ["in FY 2020-21", "2020-04/2021-03 during: fy 2020 - 21 (printed year)"],
    ["in FY21", "2020-04/2021-03 during: fy 21 (printed year)"],
    ["in FY20-21", "2020-04/2021-03 during: fy 20 - 21 (printed year)"],
    ["in fiscal year 2021", "2020-04/2021-03 during: fiscal year 2021 (printed year)"],
    ["in the 2020-21 fiscal year", "2020-04/2021-03 during: 2020 - 21 fiscal year (printed year)"],
    ["in the 2021 financial year", "2020-04/2021-03 during: 2021 financial year (printed year)"],
    ["in the 2021 financial crisis", "2021 during: 2021 (printed year)"],
    ["in 2020-21", "2020-04/2021-03 during: 2020 - 21 (printed year)"],
    ["in 2020-2021", "2020-04/2021-03 during: 2020 - 2021 (printed year)"],
    ["in 2019-2021", "2019/2021 during: 2019 - 2021 (printed year)"],
    ["in the current fiscal year", "2023-04/2024-03-20 during: current fiscal year"],
    ["in the last fiscal year", "2022-04/2023-03 during: last fiscal year"],
    ["in the last financial crisis", ""],
    ["in the previous fiscal", "2021-04/2022-03 during: previous fiscal"],
    [
      "in the current fiscal year (2020-21)",
      "2020-04/2021-03 during: current fiscal year ( 2020 - 21 ) (printed year)",
    ],
    [
      "in the current fiscal year, FY21",
      "2020-04/2021-03 during: current fiscal year , fy 21 (printed year)",
    ],
    ["in the recently concluded fiscal year", "2022-04/2023-03 during: fiscal year"],
    ["in the outgoing fiscal year", "2023-04/2024-03 during: outgoing fiscal year"],
    ["in the first half of FY21", "2020-04/2020-09 during: first half of fy 21 (printed year)"],
    ["in Q4 of FY21", "2021-01/2021-03 during: q 4 of fy 21 (printed year)"],
    ["in July of FY21", "2020-07 during: july of fy 21 (printed year)"],
    ["in February of FY21", "2021-02 during: february of fy 21 (printed year)"],
    ["in July-February of FY21", "2020-07/2021-02 during: july - february of fy 21 (printed year)"],
    ["in FY21 (Jul-Dec)", "2020-07/2020-12 during: fy 21 ( jul - dec ) (printed year)"],
    [
      "in 2020-21 (up to January)",
      "2020-04/2021-01 during: 2020 - 21 ( up to january ) (printed year)",
    ],
    ["in FY21 (Jul, Dec)", "2020-04/2021-03 during: fy 21 (printed year)"],
    [
      "in the first seven months (April-October) of FY21",
      "2020-04/2020-10 during: first seven months ( april - october ) of fy 21 (printed year)",
    ],
    ["in the same period of FY21", "2021-01/2021-06 during: same period of fy 21 (printed year)"],
    [
      "in fiscal 2021, which ended in March, exports",
      "2020-04/2021-03 during: fiscal 2021 , which ended in march (printed year)",
    ],
    [
      "in fiscal 2021, which ended well, exports",
      "2020-04/2021-03 during: fiscal 2021 (printed year)",
    ],
  ])("%s", (text, expected) => {
    expect(timeIn(text)).toBe(expected);
  });
});
