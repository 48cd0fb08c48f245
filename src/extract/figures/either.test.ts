import { describe, expect, test } from "vitest";
import { figureLines, leftLines } from "../testing.ts";

const TRADE = "trade-turnover VNM<CHN 72000m USD 2016";
const EXPORTS = "exports VNM<CHN 20000m USD 2016";
const UNSURE = "five times: nothing says what it measures";

describe("a multiple of what was told before, where that is two things", () => {
  test.each([
    "; that is five times the level of 2006.",
    ". That is five times the figure of 2006.",
    ", and this was five times the level of 2006.",
  ])("exports of 20 billion%s", (rest) => {
    const text = `Trade between Vietnam and China was 72 billion dollars in 2016, with exports of 20 billion${rest}`;
    expect(figureLines(text)).toEqual([TRADE, EXPORTS]);
    expect(leftLines(text)).toEqual([UNSURE]);
  });

  test.each<[string, string]>([
    [". That is five times the exports of 2006.", "multiple of exports"],
    [", which is five times the level of 2006.", "multiple of exports"],
  ])("exports of 20 billion%s", (rest, multiple) => {
    const text = `Trade between Vietnam and China was 72 billion dollars in 2016, with exports of 20 billion${rest}`;
    expect(figureLines(text)).toEqual([
      TRADE,
      EXPORTS,
      `${multiple} VNM<CHN 5 multiple 2016 base 2006`,
    ]);
  });

  test("is of the one thing that was told", () => {
    expect(
      figureLines(
        "Trade between Vietnam and China was 72 billion dollars in 2016. That is five times the level of 2006.",
      ),
    ).toEqual([TRADE, "multiple of trade-turnover VNM<CHN 5 multiple 2016 base 2006"]);
  });
});

describe("amounts on both sides of 'versus' are amounts", () => {
  const SETTING = { published: "2017-02-15", title: "Vietnam and China" };
  const BEFORE = "In 2016 trade between Vietnam and China was 72 billion dollars.";
  test.each<[string, string[]]>([
    [
      "Vietnam's exports to China were 20 billion vs. 17 billion in 2015.",
      [EXPORTS, "exports VNM<CHN 17000m USD 2015"],
    ],
    [
      "Vietnam's exports to China were 20 billion in 2016 versus 17 billion in 2015.",
      [EXPORTS, "exports VNM<CHN 17000m USD 2015"],
    ],
    ["Vietnam sent 20 versus 17 ships to China in 2016.", []],
  ])("%s", (sentence, figures) => {
    expect(figureLines(`${BEFORE} ${sentence}`, SETTING)).toEqual([TRADE, ...figures]);
  });

  test("without a currency they say that they have none", () => {
    expect(
      leftLines("Vietnam's exports to China were 20 billion vs. 17 billion in 2016.", SETTING),
    ).toEqual(["20 billion: a number without a unit", "17 billion: a number without a unit"]);
  });
});
