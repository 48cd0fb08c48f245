/** Times told by another or by the day of writing, and how far their words go. */
import { describe, expect, it } from "vitest";
import { parsePeriod } from "../../model/period.ts";
import { timeIn } from "../testing.ts";
import type { Calendar } from "./calendar.ts";

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
