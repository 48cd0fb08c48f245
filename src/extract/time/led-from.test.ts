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
  ])("%s", (sentence, figures) => {
    expect(figureLines(`${BEFORE} ${sentence}`)).toEqual([TOLD, ...figures]);
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
      "In the first quarter of 2016 trade between Vietnam and China rose from 15 billion dollars to 17 billion.",
      trade("17000", "2016-01/2016-03"),
      "15 billion dollars",
    ],
  ])("%s", (sentence, figure, quote) => {
    const text = `${BEFORE} ${sentence}`;
    expect(figureLines(text)).toEqual([TOLD, figure]);
    expect(leftLines(text)).toEqual([`${quote}: of an earlier time that is not said`]);
  });
});
