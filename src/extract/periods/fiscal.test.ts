import { describe, expect, test } from "vitest";
import { figureLines, leftLines, type Setting } from "../testing.ts";

const INDIA: Setting = { title: "Vietnam and India", published: "2019-08-20" };
const CHINA: Setting = { title: "Vietnam and China", published: "2019-08-20" };
const JAPAN: Setting = { title: "Vietnam and Japan", published: "2019-08-20" };
const UNKNOWN = "of a fiscal year whose months are not said";

describe("a fiscal year is twelve months, whichever they are", () => {
  test.each<[string, Setting, string[]]>([
    [
      "In the fiscal year 2016/17 trade between Vietnam and India was 10 billion dollars, against 9 billion in 2015/16.",
      INDIA,
      [
        "trade-turnover VNM<IND 10000m USD 2016-04/2017-03",
        "trade-turnover VNM<IND 9000m USD 2015-04/2016-03",
      ],
    ],
    [
      "The financial year runs from July to June. In fiscal 2016/17 trade between Vietnam and China was 80 billion dollars.",
      CHINA,
      ["trade-turnover VNM<CHN 80000m USD 2016-07/2017-06"],
    ],
    [
      "In fiscal 2016-17 (April-March) trade between Vietnam and China was 80 billion dollars.",
      CHINA,
      ["trade-turnover VNM<CHN 80000m USD 2016-04/2017-03"],
    ],
    [
      "In FY2017 trade between Vietnam and China was 80 billion dollars.",
      CHINA,
      ["trade-turnover VNM<CHN 80000m USD 2017"],
    ],
    [
      "In the last fiscal year trade between Vietnam and China was 80 billion dollars.",
      CHINA,
      ["trade-turnover VNM<CHN 80000m USD 2018"],
    ],
    [
      "In the current fiscal year trade between Vietnam and China is 80 billion dollars.",
      CHINA,
      ["trade-turnover VNM<CHN 80000m USD 2019-01/2019-08-20"],
    ],
    [
      "In the first half of fiscal 2017 trade between Vietnam and China was 40 billion dollars.",
      CHINA,
      ["trade-turnover VNM<CHN 40000m USD 2017-01/2017-06"],
    ],
    [
      "In the first half of 2018 trade between Vietnam and China was 40 billion dollars, against 35 billion dollars in the same half of FY2016.",
      CHINA,
      [
        "trade-turnover VNM<CHN 40000m USD 2018-01/2018-06",
        "trade-turnover VNM<CHN 35000m USD 2016-01/2016-06",
      ],
    ],
    [
      "In the current fiscal year trade between Vietnam and China is 80 billion dollars.",
      { ...CHINA, published: "2019" },
      ["trade-turnover VNM<CHN 80000m USD 2019"],
    ],
    [
      "In fiscal 2017 trade between Vietnam and Japan was 40 billion dollars.",
      JAPAN,
      ["trade-turnover VNM<JPN 40000m USD 2017-04/2018-03"],
    ],
    [
      "In fiscal 2017-18 trade between Vietnam and Japan was 40 billion dollars.",
      JAPAN,
      ["trade-turnover VNM<JPN 40000m USD 2017-04/2018-03"],
    ],
    [
      "In the last fiscal year trade between Vietnam and Japan was 40 billion dollars.",
      JAPAN,
      ["trade-turnover VNM<JPN 40000m USD 2018-04/2019-03"],
    ],
    [
      "From 2016 to 2017 trade between Vietnam and China was 160 billion dollars.",
      CHINA,
      ["trade-turnover VNM<CHN 160000m USD 2016/2017"],
    ],
  ])("%s", (text, setting, figures) => {
    expect(figureLines(text, setting)).toEqual(figures);
  });
});

describe("one of two calendar years whose first month is not known is left alone", () => {
  test.each<[string, string[]]>([
    [
      "In the fiscal year 2016/17 trade between Vietnam and China was 80 billion dollars.",
      ["80 billion dollars"],
    ],
    [
      "In the 2016-17 fiscal year trade with China was 80 billion dollars, against 70 billion in 2015-16.",
      ["80 billion dollars", "70 billion"],
    ],
    [
      "In the first half of fiscal 2016/17 trade between Vietnam and China was 40 billion dollars.",
      ["40 billion dollars"],
    ],
    ["In fiscal 2016/17 trade between Vietnam and China grew 5 percent.", ["5 percent"]],
    ["In fiscal 2016/17 China was Vietnam's largest trading partner.", ["largest trading partner"]],
  ])("%s", (text, quotes) => {
    expect(figureLines(text, CHINA)).toEqual([]);
    expect(leftLines(text, CHINA)).toEqual(quotes.map((quote) => `${quote}: ${UNKNOWN}`));
  });
});
