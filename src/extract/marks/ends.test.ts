import { describe, expect, it } from "vitest";
import { figureLines, leftLines } from "../testing.ts";

describe("levels at both ends of some years", () => {
  it.each([
    "Between 2013 and 2021 trade between Vietnam and China grew from 50 billion to 165 billion USD.",
    "From 2013 to 2021, trade between Vietnam and China went from 50 billion USD to 165 billion USD.",
    "Trade between Vietnam and China rose between 2013 and 2021 from 50 billion to 165 billion USD.",
    "Trade between Vietnam and China rose from 50 billion USD to 165 billion USD between 2013 and 2021.",
    "Trade between Vietnam and China rose from 50 billion USD to 165 billion USD from 2013 to 2021.",
    "In 2013-2021 trade between Vietnam and China climbed from just 50 billion USD to a record 165 billion USD.",
  ])("are of the first and the last: %s", (text) => {
    expect(figureLines(text)).toEqual([
      "trade-turnover VNM<CHN 50000m USD 2013",
      "trade-turnover VNM<CHN 165000m USD 2021",
    ]);
  });

  it.each([
    [
      "Vietnam's exports to China climbed to 55 billion USD from 13 billion USD between 2013 and 2021.",
      ["exports VNM<CHN 55000m USD 2021", "exports VNM<CHN 13000m USD 2013"],
    ],
    [
      "Between 2013 and 2021, Vietnam's exports to China rose from 13 billion USD to 55 billion USD and its imports from 36 billion USD to 110 billion USD.",
      [
        "exports VNM<CHN 13000m USD 2013",
        "exports VNM<CHN 55000m USD 2021",
        "imports VNM<CHN 36000m USD 2013",
        "imports VNM<CHN 110000m USD 2021",
      ],
    ],
    [
      "Trade between Vietnam and China tripled between 2013 and 2021, from 50 billion USD to 165 billion USD.",
      [
        "multiple of trade-turnover VNM<CHN 3 multiple 2021 base 2013",
        "trade-turnover VNM<CHN 50000m USD 2013",
        "trade-turnover VNM<CHN 165000m USD 2021",
      ],
    ],
    [
      "Between 2013 and 2021, Vietnam's exports to China more than tripled to 55 billion USD.",
      [
        "multiple of exports VNM<CHN 3 multiple 2021 at-least base 2013",
        "exports VNM<CHN 55000m USD 2021",
      ],
    ],
    [
      "Between 2013 and 2021, trade between Vietnam and China grew by 230 percent.",
      ["growth of trade-turnover VNM<CHN 2.3 ratio 2021 base 2013"],
    ],
    // Of another pair, from the level that it leads from on.
    [
      "Trade between Vietnam and China doubled to 171 billion USD between 2013 and 2023, while Vietnam's trade with Laos went from 1.1 billion USD to 1.6 billion USD.",
      [
        "multiple of trade-turnover VNM<CHN 2 multiple 2023 base 2013",
        "trade-turnover VNM<CHN 171000m USD 2023",
        "trade-turnover VNM<LAO 1100m USD 2013",
        "trade-turnover VNM<LAO 1600m USD 2023",
      ],
    ],
    [
      "Between 2013 and 2023 Vietnam's exports to China grew from 13 billion USD to 61 billion USD and those to Laos from 0.4 billion USD to 0.6 billion USD.",
      [
        "exports VNM<CHN 13000m USD 2013",
        "exports VNM<CHN 61000m USD 2023",
        "exports VNM<LAO 400m USD 2013",
        "exports VNM<LAO 600m USD 2023",
      ],
    ],
    // A year of their own, and sums, are not of the ends.
    [
      "Trade between Vietnam and China rose from 50 billion USD in 2013 to 165 billion USD in 2021.",
      ["trade-turnover VNM<CHN 50000m USD 2013", "trade-turnover VNM<CHN 165000m USD 2021"],
    ],
    [
      "Between 2013 and 2021 trade between Vietnam and China came to 900 billion USD.",
      ["trade-turnover VNM<CHN 900000m USD 2013/2021"],
    ],
    [
      "From January to May 2024 trade between Vietnam and China rose 5 percent to 70 billion USD.",
      [
        "growth of trade-turnover VNM<CHN 0.05 ratio 2024-01/2024-05",
        "trade-turnover VNM<CHN 70000m USD 2024-01/2024-05",
      ],
    ],
  ])("%s", (text, lines) => {
    expect(figureLines(text)).toEqual(lines);
  });

  it.each([
    [
      "Trade between Vietnam and China rose in five years from 106 billion USD to 165 billion USD in 2021.",
      ["trade-turnover VNM<CHN 165000m USD 2021"],
      "106 billion USD: of an earlier time that is not said",
    ],
    [
      "In 2021 Vietnam's imports from China were 110 billion USD. Within a decade trade with China had gone from 50 billion USD to 165 billion USD in 2021.",
      ["imports VNM<CHN 110000m USD 2021", "trade-turnover VNM<CHN 165000m USD 2021"],
      "50 billion USD: of an earlier time that is not said",
    ],
    [
      "In the five years to 2021 trade between Vietnam and China rose from 106 billion USD to 165 billion USD.",
      ["trade-turnover VNM<CHN 165000m USD 2021"],
      "106 billion USD: of an earlier time that is not said",
    ],
    [
      "In the 1990s trade between Vietnam and China climbed to 2 billion USD.",
      [],
      "2 billion USD: growth over years that are not said",
    ],
    [
      "Trade between Vietnam and China hovered between 133 and 165 billion USD from 2019 to 2021.",
      [],
      "133 and 165 billion USD: a range over some years",
    ],
  ])("leaves alone what is of no year that is told: %s", (text, lines, left) => {
    expect(figureLines(text)).toEqual(lines);
    expect(leftLines(text)).toContain(left);
  });
});

describe("an amount told again in brackets", () => {
  it("is of the time of the amount", () => {
    expect(
      figureLines(
        "Trade between Vietnam and China was 4,000 trillion dong (165 billion dollars) in 2021, up from 3,100 trillion dong (133 billion dollars).",
      ),
    ).toEqual([
      "trade-turnover VNM<CHN 4000000000m VND 2021",
      "trade-turnover VNM<CHN 165000m USD 2021",
      "trade-turnover VNM<CHN 3100000000m VND 2020",
      "trade-turnover VNM<CHN 133000m USD 2020",
    ]);
  });
});

it.each([
  "Between 2013 and 2023 Vietnam's trade with Laos fell from 2 billion USD, a record, to 1 billion USD.",
  "Vietnam's trade with Laos fell from 2 billion USD, a record high at the time, to 1 billion USD between 2013 and 2023.",
  "Between 2013 and 2023 trade with Laos fell from a record of 2 billion USD to just 1 billion USD.",
  "From 2013 to 2023 trade with Laos dropped from 2 billion USD, the highest level that the two had ever seen, to a low of 1 billion USD.",
])("an aside or a word for the level leaves both ends their years: %s", (text) => {
  expect(figureLines(text)).toEqual([
    "trade-turnover VNM<LAO 2000m USD 2013",
    "trade-turnover VNM<LAO 1000m USD 2023",
  ]);
});

it("an end too far from the other is not of all the years", () => {
  const text =
    "Between 2013 and 2023 trade with Laos went down from 2 billion USD, a record and a surprise to all, to 1 billion USD.";
  expect(figureLines(text)).toEqual([]);
});
