/** The times of a sentence once all of it is marked; it is of June 2024. */
import { describe, expect, it } from "vitest";
import { printPeriod } from "../../model/period.ts";
import { marked } from "../testing.ts";

const timesIn = (text: string) =>
  marked(text).annotated.periods.map(({ period }) => (period ? printPeriod(period) : "open"));

describe("a year that is printed once", () => {
  it.each([
    // Of the later month, for one before it.
    ["exports fell in November and rose in December 2019 to 999", ["2019-11", "2019-12"]],
    ["exports fell in Sept. and rose in December 2019 to 999", ["2019-09", "2019-12"]],
    ["exports fell in December and rose in November 2019 to 999", ["2023-12", "2019-11"]],
    ["exports fell in May and rose in May 2019 to 999", ["2024-05", "2019-05"]],
    ["exports fell in May last year and rose in June 2019 to 999", ["2023-05", "2019-06"]],
    ["exports fell in May; they rose in June 2019 to 999", ["2024-05", "2019-06"]],
    ["exports of 999 fell in May from June 2019", ["2024-05", "2019-06"]],
    ["exports fell by May and rose in June 2019 to 999", ["2024-05", "2019-06"]],
    ["exports fell in May and rose by June 2019 to 999", ["2024-05", "2019-06"]],
    ["exports fell on May 5 and rose in June 2019 to 999", ["2024-05-05", "2019-06"]],
    ["exports fell in May and rose on June 5, 2019 to 999", ["2024-05", "2019-06-05"]],
    ["exports fell in May and rose in 2019 to 999", ["2024-05", "2019"]],
    [
      "exports fell in the first quarter and rose in June 2019 to 999",
      ["2024-01/2024-03", "2019-06"],
    ],
    ["exports fell in May and rose in June-July 2019 to 999", ["2024-05", "2019-06/2019-07"]],
    ["exports fell in May 2018 and rose in June 2019 to 999", ["2018-05", "2019-06"]],
    // Of the earlier month, for one behind it.
    ["exports were 5 in January 2023 and 999 in March", ["2023-01", "2023-03"]],
    ["exports were 5 in January 2023; they were 999 in March", ["2023-01", "2023-03"]],
    ["exports were 5 in March 2023 and 999 in January", ["2023-03", "2024-01"]],
    ["exports were 5 in March 2023 and 999 in March", ["2023-03", "2024-03"]],
    ["exports were 5 in January 2023, from 999 in March", ["2023-01", "2024-03"]],
    ["exports grew from January 2023 to 999 in March", ["2023-01", "2024-03"]],
    ["exports were 5 in January 2023 and this time 999 in March", ["2023-01", "2024-03"]],
    ["exports were 5 in January 2023 and 999 by March", ["2023-01", "2024-03"]],
    ["exports were 5 by January 2023 and 999 in March", ["2023-01", "2024-03"]],
    ["exports were 5 on January 7, 2023 and 999 in March", ["2023-01-07", "2024-03"]],
    ["exports were 5 in January 2023 and 999 on March 7", ["2023-01", "2024-03-07"]],
    ["exports were 5 in 2023 and 999 in March", ["2023", "2024-03"]],
    ["exports were 5 in January-February 2023 and 999 in March", ["2023-01/2023-02", "2024-03"]],
    ["exports were 5 in January 2023 and 999 in March-May", ["2023-01", "2024-03/2024-05"]],
    ["exports were 5 in January 2023 and 999 in March last year", ["2023-01", "2023-03"]],
    ["exports were 5 in January and 999 in March", ["2024-01", "2024-03"]],
  ])("%s", (text, expected) => {
    expect(timesIn(text)).toEqual(expected);
  });
});

describe("the time of what came before or after", () => {
  it.each([
    ["Before the virus spread in 2020, exports were 999", ["open"]],
    ["After the rules changed in 2020, exports were 999", ["open"]],
    ["Trade, before the virus spread in 2020, was 999", ["open"]],
    ["Years after ties were restored in 1991, exports were 999", ["open"]],
    ["Long after ties were restored in 1991, exports were 999", ["1991"]],
    ["Before the virus in 2020, exports were 999", ["open"]],
    ["Before it fell in 2020, exports were 999", ["open"]],
    ["Before falling in 2020, exports were 999", ["open"]],
    ["After exports grew to 999 in 2020, they fell", ["2020"]],
    ["After that, exports grew in 2020 to 999", ["2020"]],
    ["After the virus spread by 2020, exports were 999", ["2020"]],
    ["After 999 goods spread in 2020", ["2020"]],
    [
      "After the long and very hard days of that virus that at last spread all over in 2020, 999",
      ["2020"],
    ],
  ])("%s", (text, expected) => {
    expect(timesIn(text)).toEqual(expected);
  });
});

/** The time that the number is said to be of where the words next to it do not tell. */
function toldIn(text: string): string | undefined {
  const period = marked(text).item.told?.period;
  return period && printPeriod(period);
}

describe("levels at both ends of some years", () => {
  it.each([
    ["between 2013 and 2023 trade grew from 999 million USD to 45 million USD", "2013"],
    ["between 2013 and 2023 trade grew from 45 million USD to 999 million USD", "2023"],
    ["trade grew from 999 million USD to 45 million USD between 2013 and 2023", "2013"],
    [
      "trade grew from just 999 million USD to a record 45 million USD between 2013 and 2023",
      "2013",
    ],
    ["in 2013-23 trade grew from 45 million USD to 999 million USD", "2023"],
    ["between 2013 and 2023 trade more than doubled to 999 million USD", "2023"],
    ["between 2013 and 2023 trade rose by 60 percent to 999 million USD", "2023"],
    ["between 2013 and 2023 trade, rising, came to 999 million USD", undefined],
    ["between 2013 and 2023 trade came to 999 million USD", undefined],
    ["between 2013 and 2023 trade fell from 999 million USD", undefined],
    ["between 2013 and 2023 trade was 999 million USD", undefined],
    [
      "between 2013 and 2023 trade grew from 999 million USD and exports to 45 million USD",
      undefined,
    ],
    ["between 2013 and 2023 trade grew from 999 million USD in 2015 to 45 million USD", undefined],
    ["between 2013 and 2023 trade grew from 999 million USD to 45 percent", undefined],
    ["between 2013 and 2023 trade grew from 45 million USD to 999 million USD in 2022", undefined],
    ["in 2023 trade grew from 999 million USD to 45 million USD", undefined],
    ["between May 2013 and May 2023 trade grew from 999 million USD to 45 million USD", undefined],
    ["trade grew from 999 million USD to 45 million USD, between 2013 and 2023", undefined],
    [
      "trade grew from 999 million USD to 45 million USD and projects between 2013 and 2023",
      undefined,
    ],
    ["over the five years to 2023 trade doubled to 999 million USD", "2023"],
    ["over the five years to 2023 trade grew from 999 million USD to 45 million USD", undefined],
  ])("%s", (text, expected) => {
    expect(toldIn(text)).toBe(expected);
  });
});

describe("the level of the time compared with", () => {
  it.each([
    ["up 5 percent over 2022, when it was 999 million USD", "2022"],
    ["up 5 percent over 2022, when rice came in at 999 million USD", "2022"],
    ["up 5 percent over 2022 (999 million USD)", "2022"],
    ["up 5 percent over 2022, which was 999 million USD", "2022"],
    ["up 5 percent over 2022 to 999 million USD", undefined],
    ["up 5 percent over 2022, and rice was 999 million USD", undefined],
    ["up 5 percent over 2022; when it was 999 million USD", undefined],
    ["in 2022, when it was 999 million USD", undefined],
    ["since 2022, when it was 999 million USD", "2022"],
    ["since 2022, which was 999 million USD", undefined],
    ["since 2010-2022, when it was 999 million USD", "2022"],
    [
      "up 5 percent over 2022, in a month of good days when much of it was 999 million USD",
      undefined,
    ],
    ["up 5 percent over 2022 on exports, when 7 projects were 999 million USD", undefined],
  ])("%s", (text, expected) => {
    expect(toldIn(text)).toBe(expected);
  });
});

describe("a number that is said for comparison", () => {
  it.each([
    ["up from 999 million USD", true],
    ["against 999 million USD", true],
    ["vs. 999 million USD", true],
    ["more than in rice, after 999 million USD", true],
    ["third after 999 million USD for China", false],
    ["third after 999 million USD for rice", true],
    ["up from just a record 999 million USD", true],
    ["edging past South Korea's 999 million USD", true],
    ["beyond the South Korea's 999 million USD", true],
    ["near South Korea's 999 million USD", false],
    ["up on 999 million USD", true],
    ["5 percent on 999 million USD", true],
    ["spent on 999 million USD", false],
    ["compared with 999 million USD", true],
    ["in comparison to 999 million USD", true],
    ["with 999 million USD", false],
    ["rose to 999 million USD", false],
    ["five times the 999 million USD", true],
    ["twice as much as the 999 million USD", true],
    ["five times as the 999 million USD", true],
    ["five times for the 999 million USD", false],
    ["five times in that year, the 999 million USD", false],
    ["five projects the 999 million USD", false],
    ["from 5 million USD in February and 999 million USD", true],
    ["of 5 million USD in February and 999 million USD", false],
    ["from 5 million USD in the month of February and 999 million USD", false],
    ["up from 620 million baht (999 million USD)", true],
    ["to 620 million baht (999 million USD)", false],
    ["it was 999 million USD", false],
  ])("%s", (text, expected) => {
    expect(marked(text).item.compared).toBe(expected);
  });
});
