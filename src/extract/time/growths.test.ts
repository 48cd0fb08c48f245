/** From when to when a growth runs, and of when the level is that it is told with. */
import { describe, expect, it } from "vitest";
import { figureLines, leftLines } from "../testing.ts";

const EXPORTS = "Vietnam's exports to China";

describe("a growth is measured from", () => {
  it.each([
    [`In 2023 ${EXPORTS} rose 5 percent on-year.`, "2023 base 2022"],
    [`In 2023 ${EXPORTS} rose 5 percent year-on-year.`, "2023 base 2022"],
    [`In 2023 ${EXPORTS} rose 5 percent year on year.`, "2023 base 2022"],
    [`In 2023 ${EXPORTS} rose 5 percent yoy.`, "2023 base 2022"],
    [`In 2023 ${EXPORTS} rose annually by 5 percent.`, "2023 base 2022"],
    [`In March 2024 ${EXPORTS} rose 5 percent yr-on-yr.`, "2024-03 base 2023-03"],
    [`In 2023 ${EXPORTS} rose 5 percent on China's demand.`, "2023"],
    [`In 2023 ${EXPORTS} rose 5 percent in on-line shops.`, "2023"],
    [`In a year of storms, in 2023, ${EXPORTS} rose 5 percent.`, "2023"],
    [`In March 2024 ${EXPORTS} rose 5 percent from the previous month.`, "2024-03 base 2024-02"],
    [`In January 2024 ${EXPORTS} rose 5 percent from a month earlier.`, "2024-01 base 2023-12"],
    [`In March 2024 ${EXPORTS} rose 5 percent from a year earlier.`, "2024-03 base 2023-03"],
    [`In 2023 ${EXPORTS} rose 5 percent from two years earlier.`, "2023 base 2021"],
    [`In 2023 ${EXPORTS} rose 5 percent over 2021.`, "2023 base 2021"],
    [`In March 2024 ${EXPORTS} rose 5 percent over February 2024.`, "2024-03 base 2024-02"],
    // A whole year that months are held against is its same months.
    [`In March 2024 ${EXPORTS} rose 5 percent over 2022.`, "2024-03 base 2022-03"],
    [
      `In the first quarter of 2024 ${EXPORTS} rose 5 percent over 2023.`,
      "2024-01/2024-03 base 2023-01/2023-03",
    ],
    [
      `In the first quarter of 2024 ${EXPORTS} rose 5 percent over the first quarter of 2022.`,
      "2024-01/2024-03 base 2022-01/2022-03",
    ],
    [
      `By the end of March 2024 ${EXPORTS} had grown 5 percent over the same period in 2022.`,
      "2024-01/2024-03 base 2022-01/2022-03",
    ],
    [
      `In the first three months of 2024 ${EXPORTS} rose 5 percent over the same period of 2023.`,
      "2024-01/2024-03 base 2023-01/2023-03",
    ],
    [
      `In the first three months of 2024 ${EXPORTS} rose 5 percent over March 2023.`,
      "2024-01/2024-03 base 2023-03",
    ],
  ])("%s", (text, expected) => {
    expect(figureLines(text)).toEqual([`growth of exports VNM<CHN 0.05 ratio ${expected}`]);
  });
});

describe("a multiple is measured from", () => {
  const line = (rest: string) => `multiple of trade-turnover VNM<CHN ${rest}`;
  it.each([
    ["Between 2011 and 2021 trade of Vietnam and China doubled.", ["2 multiple 2021 base 2011"]],
    ["Trade of Vietnam and China grew sixfold from 2011 to 2021.", ["6 multiple 2021 base 2011"]],
    [
      "In 2021 trade of Vietnam and China was six times that of 2011.",
      ["6 multiple 2021 base 2011"],
    ],
    ["Since 2011 trade of Vietnam and China has doubled.", ["2 multiple 2011/.. base 2011"]],
  ])("%s", (text, expected) => {
    expect(figureLines(text)).toEqual(expected.map(line));
  });

  it("the level that is named, in its year", () => {
    expect(
      figureLines(`In 2023 ${EXPORTS} were 61 billion USD, five times the 12 billion USD of 2010.`),
    ).toEqual([
      "exports VNM<CHN 61000m USD 2023",
      "multiple of exports VNM<CHN 5 multiple 2023 base 2010",
      "exports VNM<CHN 12000m USD 2010",
    ]);
    expect(
      figureLines(
        `${EXPORTS} rose fivefold from 12 billion USD in 2010 to 61 billion USD in 2023.`,
      ),
    ).toEqual([
      "multiple of exports VNM<CHN 5 multiple 2023 base 2010",
      "exports VNM<CHN 12000m USD 2010",
      "exports VNM<CHN 61000m USD 2023",
    ]);
  });
});

describe("the level that a year's change starts from is of the year before", () => {
  const lines = (from: number, to: number, before: string, now: string) => [
    `exports VNM<CHN ${from}m USD ${before}`,
    `exports VNM<CHN ${to}m USD ${now}`,
  ];
  it.each([
    ["fell from 65 billion USD to 61 billion USD", 65000, 61000],
    // No change of one year is more than to twice as much, or to half.
    ["rose from 30 billion USD to 60 billion USD", 30000, 60000],
    ["fell from 60 billion USD to 30 billion USD", 60000, 30000],
  ])("in 2023 they %s", (change, from, to) => {
    expect(figureLines(`In 2023 ${EXPORTS} ${change}.`)).toEqual(lines(from, to, "2022", "2023"));
  });

  it.each([
    [`In 2023 ${EXPORTS} rose from 20 billion USD to 61 billion USD.`, "61000m USD 2023"],
    [`In 2023 ${EXPORTS} fell from 61 billion USD to 20 billion USD.`, "20000m USD 2023"],
    [`${EXPORTS} fell from 65 billion USD to 61 billion USD in 2023.`, "61000m USD 2023"],
    [`By 2023 ${EXPORTS} had fallen from 65 billion USD to 61 billion USD.`, "61000m USD 2023"],
    [`In 2023 ${EXPORTS} had fallen from 65 billion USD to 61 billion USD.`, "61000m USD 2023"],
    [`In March 2024 ${EXPORTS} fell from 6.5 billion USD to 6.1 billion USD.`, "6100m USD 2024-03"],
    [
      `In five years ${EXPORTS} rose from 50 billion USD to 61 billion USD in 2023.`,
      "61000m USD 2023",
    ],
    [
      `Over a decade ${EXPORTS} rose from 50 billion USD to 61 billion USD in 2023.`,
      "61000m USD 2023",
    ],
  ])("but of a time that is not said: %s", (text, line) => {
    expect(figureLines(text)).toEqual([`exports VNM<CHN ${line}`]);
    expect(leftLines(text).filter((left) => left.includes("USD"))).toEqual([
      expect.stringMatching(/: of an earlier time that is not said$|: of a time that is not said$/),
    ]);
  });

  it.each([
    `In the 1990s ${EXPORTS} grew to 9 billion USD.`,
    `In the 1990s ${EXPORTS} were 1 to 9 billion USD.`,
  ])("no year of a stretch: %s", (text) => {
    expect(figureLines(text)).toEqual([]);
  });
});

describe("a level that is of now, whatever it is held against", () => {
  it.each([
    "stand at 61 billion USD, from 10 billion USD in 2012",
    "are worth 61 billion USD, up from 10 billion USD in 2012",
    "have again grown to 61 billion USD, from 10 billion USD in 2012",
    "have been steadily growing to 61 billion USD, from 10 billion USD in 2012",
    "now reach 61 billion USD, against 10 billion USD in 2012",
    "have now reached 61 billion USD, against 10 billion USD in 2012",
    "are 61 billion USD today, against 10 billion USD in 2012",
  ])("%s", (said) => {
    expect(figureLines(`${EXPORTS} ${said}.`)).toEqual([
      "exports VNM<CHN 61000m USD 2024-06",
      "exports VNM<CHN 10000m USD 2012",
    ]);
  });

  it.each([
    "grew to 61 billion USD, from 10 billion USD in 2012",
    "as they have learnt grew to 61 billion USD, from 10 billion USD in 2012",
  ])("and one that is not: %s", (said) => {
    expect(figureLines(`${EXPORTS} ${said}.`)).toEqual(["exports VNM<CHN 10000m USD 2012"]);
  });
});

describe("each number in its turn", () => {
  it.each([
    [
      `In 2021, 2022 and 2023 ${EXPORTS} were 56 billion USD, 57 billion USD and 61 billion USD respectively.`,
      ["56000m USD 2021", "57000m USD 2022", "61000m USD 2023"],
    ],
    [
      `${EXPORTS} were 57 billion USD and 61 billion USD in 2022 and 2023 respectively.`,
      ["57000m USD 2022", "61000m USD 2023"],
    ],
    [
      `${EXPORTS} were 57 and 61 billion USD respectively in 2022 and 2023.`,
      ["57000m USD 2022", "61000m USD 2023"],
    ],
    [
      `In 2022 and 2023, ${EXPORTS} were 57 billion USD and 61 billion USD.`,
      ["57000m USD 2022", "61000m USD 2023"],
    ],
  ])("%s", (text, expected) => {
    expect(figureLines(text)).toEqual(expected.map((line) => `exports VNM<CHN ${line}`));
  });
});
