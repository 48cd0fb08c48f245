import { describe, expect, test } from "vitest";
import { figureLines, leftLines } from "../testing.ts";

const BEFORE = "In 2010 trade between Vietnam and China was 27 billion dollars.";
const TOLD = "trade-turnover VNM<CHN 27000m USD 2010";
const trade = (value: string, period: string) => `trade-turnover VNM<CHN ${value}m USD ${period}`;

describe("what a change leads from is never of the year before the sentence before", () => {
  test.each<[string, string[]]>([
    [
      "In 2016 it fell from 72 billion dollars to 68 billion.",
      [trade("72000", "2015"), trade("68000", "2016")],
    ],
    [
      "In 2016 trade between Vietnam and China rose from 66 billion dollars to 72 billion.",
      [trade("66000", "2015"), trade("72000", "2016")],
    ],
    [
      "Trade between Vietnam and China rose from 66 billion dollars in 2015 to 72 billion in 2016.",
      [trade("66000", "2015"), trade("72000", "2016")],
    ],
    [
      "Trade between Vietnam and China rose 9 percent in 2016, from 66 billion dollars to 72 billion.",
      [
        "growth of trade-turnover VNM<CHN 0.09 ratio 2016",
        trade("66000", "2015"),
        trade("72000", "2016"),
      ],
    ],
    [
      "In the first seven months of 2016 trade between Vietnam and China rose from 36 billion dollars to 38 billion.",
      [trade("36000", "2015-01/2015-07"), trade("38000", "2016-01/2016-07")],
    ],
    [
      "Trade between Vietnam and China rose from 36 billion dollars to 38 billion between January and July 2016.",
      [trade("36000", "2015-01/2015-07"), trade("38000", "2016-01/2016-07")],
    ],
  ])("%s", (sentence, figures) => {
    expect(figureLines(`${BEFORE} ${sentence}`)).toEqual([TOLD, ...figures]);
  });
});

describe("where the sentence says no time, it is held against the time of the sentence before", () => {
  const exports = (value: string, period: string) => `exports VNM<CHN ${value}m USD ${period}`;
  const imports = (value: string, period: string) => `imports VNM<CHN ${value}m USD ${period}`;
  test.each<[string, string[]]>([
    [
      "In 2016 Vietnam's exports to China were 22 billion dollars. Its imports rose from 49 billion dollars to 50 billion.",
      [exports("22000", "2016"), imports("49000", "2015"), imports("50000", "2016")],
    ],
    [
      "In the first half of 2016 Vietnam's exports to China were 10 billion dollars. Its imports fell from 24 billion dollars to 23 billion over the same period.",
      [
        exports("10000", "2016-01/2016-06"),
        imports("24000", "2015-01/2015-06"),
        imports("23000", "2016-01/2016-06"),
      ],
    ],
    // The two times that the sentence before holds against each other.
    [
      "Vietnam's exports to China rose from 10 billion dollars in 2010 to 22 billion in 2016. Its imports went from 20 billion dollars to 50 billion.",
      [
        exports("10000", "2010"),
        exports("22000", "2016"),
        imports("20000", "2010"),
        imports("50000", "2016"),
      ],
    ],
    [
      "Vietnam's exports to China rose to 2 billion dollars in May from 1.9 billion in April. Imports fell from 5 billion dollars to 4.5 billion.",
      [
        exports("2000", "2016-05"),
        exports("1900", "2016-04"),
        imports("5000", "2016-04"),
        imports("4500", "2016-05"),
      ],
    ],
    // The month before, or the same month of the year before.
    [
      "Vietnam's exports to China were 2 billion dollars in May. Imports fell from 5 billion dollars to 4.5 billion.",
      [exports("2000", "2016-05"), imports("4500", "2016-05")],
    ],
    [
      "In 2016 Vietnam's exports to China were 22 billion dollars. By then its imports had risen from 30 billion dollars to 50 billion.",
      [exports("22000", "2016"), imports("50000", "2016")],
    ],
  ])("%s", (text, figures) => {
    expect(figureLines(text, { published: "2017-01-20" })).toEqual(figures);
  });
});

describe("it is left alone where it may be of any earlier time", () => {
  test.each<[string, string, string]>([
    // The year is said of where the change has led to.
    [
      "Trade between Vietnam and China rose from 50 billion dollars to 72 billion in 2016.",
      trade("72000", "2016"),
      "50 billion dollars",
    ],
    [
      "By 2016 trade between Vietnam and China had risen from 50 billion dollars to 72 billion.",
      trade("72000", "2016"),
      "50 billion dollars",
    ],
    // No year doubles trade more than once.
    [
      "In 2016 trade between Vietnam and China rose from 32 million dollars to 72 billion.",
      trade("72000", "2016"),
      "32 million dollars",
    ],
    // Of the quarter before, or of that of the year before.
    [
      "In the third quarter of 2016 trade between Vietnam and China rose from 15 billion dollars to 17 billion.",
      trade("17000", "2016-07/2016-09"),
      "15 billion dollars",
    ],
  ])("%s", (sentence, figure, quote) => {
    const text = `${BEFORE} ${sentence}`;
    expect(figureLines(text)).toEqual([TOLD, figure]);
    expect(leftLines(text)).toEqual([`${quote}: of an earlier time that is not said`]);
  });
});
