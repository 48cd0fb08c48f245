/** Parts of a year, and how far their words go. */
import { describe, expect, it } from "vitest";
import { parsePeriod } from "../../model/period.ts";
import { timeIn } from "../testing.ts";
import type { Calendar } from "./calendar.ts";

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
