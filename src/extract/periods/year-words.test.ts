/** How far the words of a year go, and how a time stands to its figure. */
import { describe, expect, it } from "vitest";
import { parsePeriod } from "../../model/period.ts";
import { timeIn } from "../testing.ts";
import type { Calendar } from "./calendar.ts";

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
