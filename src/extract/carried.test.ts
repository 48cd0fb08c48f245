/** Figures whose partner, topic, currency or time is told in other ways, and what looks like one and is none. */
import { describe, expect, it } from "vitest";
import { figureLines, leftLines } from "./testing.ts";

const SETTING = { title: "Vietnam and Japan", published: "2023-11-15" };
const US = { title: "Mexico and the United States", published: "2023-11-15" };

describe("what a figure is of", () => {
  it.each([
    [
      "the former and the latter",
      "In 2022 Japan's imports from Vietnam came to 300 billion yen and its exports there to 200 billion yen; the former rose 9 percent and the latter fell 3 percent.",
      [
        "imports JPN<VNM 300000m JPY 2022",
        "exports JPN<VNM 200000m JPY 2022",
        "growth of imports JPN<VNM 0.09 ratio 2022",
        "growth of exports JPN<VNM -0.03 ratio 2022",
      ],
    ],
    [
      "the total of two parts that follow",
      "In 2022 weaker demand cut the total to 40 billion USD, with exports of 22 billion USD and imports of 18 billion USD.",
      [
        "trade-turnover VNM<JPN 40000m USD 2022",
        "exports VNM<JPN 22000m USD 2022",
        "imports VNM<JPN 18000m USD 2022",
      ],
    ],
    [
      "money spent on a country's goods",
      "In 2022 Vietnam spent 20 billion USD on Japanese goods, 12 percent more than in 2021.",
      ["imports VNM<JPN 20000m USD 2022", "growth of imports VNM<JPN 0.12 ratio 2022 base 2021"],
    ],
    [
      "imports and exports in one sum",
      "In 2022 Vietnam's imports and exports to Japan totaled 40 billion USD.",
      ["trade-turnover VNM<JPN 40000m USD 2022"],
    ],
    [
      "a favourable balance",
      "Vietnam's favourable balance with Japan was 2 billion USD in 2022, 15 percent above 2021.",
      [
        "trade-balance VNM<JPN 2000m USD 2022",
        "growth of trade-balance VNM<JPN 0.15 ratio 2022 base 2021",
      ],
    ],
    [
      "trips of people",
      "Japanese made 1.2 million trips to Vietnam in 2019.",
      ["tourists VNM<JPN 1.2m person 2019"],
    ],
    [
      "growth since a year, of the time of its amount",
      "In 2022 trade between Vietnam and Japan was 48 billion USD, up 500 percent since 2004.",
      [
        "trade-turnover VNM<JPN 48000m USD 2022",
        "growth of trade-turnover VNM<JPN 5 ratio 2022 base 2004",
      ],
    ],
    [
      "two growths with one sign",
      "In 2022 Japan's imports from Vietnam and its exports to Vietnam grew by 7.5 and 3.5 percent, respectively.",
      ["growth of imports JPN<VNM 0.075 ratio 2022", "growth of exports JPN<VNM 0.035 ratio 2022"],
    ],
  ])("%s", (_, text, lines) => {
    expect(figureLines(text, SETTING)).toEqual(lines);
  });
});

describe("who it is of", () => {
  it.each([
    [
      "the one that something is sold",
      "In 2022 Mexico sold the United States goods worth 450 billion USD.",
      ["exports MEX<USA 450000m USD 2022"],
    ],
    [
      "those who are listed with a surplus",
      "In 2022 Mexico had a surplus of 130 billion USD with the United States. Other countries with a surplus were Japan with 68 billion USD and Germany with 74 billion USD.",
      [
        "trade-balance MEX<USA 130000m USD 2022",
        "trade-balance JPN<USA 68000m USD 2022",
        "trade-balance DEU<USA 74000m USD 2022",
      ],
    ],
    [
      "the same two again",
      "While Mexico was the United States No. 1 trade partner in August 2023, it is in second spot behind Canada for the first half of 2023.",
      [
        "trade-partner-rank USA<MEX 1 rank 2023-08 (overall)",
        "trade-partner-rank USA<MEX 2 rank 2023-01/2023-06 (overall)",
      ],
    ],
    [
      "a largest one after another is the second",
      "Canada is now Mexico's largest export market after the United States.",
      ["trade-partner-rank MEX<CAN 2 rank 2023-11 (exports)"],
    ],
  ])("%s", (_, text, lines) => {
    expect(figureLines(text, US)).toEqual(lines);
  });
});

describe("currencies", () => {
  it.each([
    ["RM2.5 billion", "2500m MYR"],
    ["Rp 30 trillion", "30000000m IDR"],
    ["R$6 billion", "6000m BRL"],
    ["Mex$40 billion", "40000m MXN"],
    ["PHP 9 billion", "9000m PHP"],
    ["MYR 9 bln", "9000m MYR"],
    ["Tk. 4,213.86 crores", "42138.6m BDT"],
    ["Tk 1,06,706 crore", "1067060m BDT"],
    ["US$8.2bil", "8200m USD"],
    ["$6,6 billion", "6600m USD"],
    ["9,000 billion đồng", "9000000m VND"],
    ["eleven-point-two billion dollars", "11200m USD"],
    ["36-point-five billion dollars", "36500m USD"],
    ["21 thousand 46 million dollars", "21046m USD"],
  ])("%s", (amount, size) => {
    expect(figureLines(`In 2022 Vietnam's exports to Japan were ${amount}.`, SETTING)).toEqual([
      `exports VNM<JPN ${size} 2022`,
    ]);
  });

  it("takes no amount in one that is not known for dollars", () => {
    const text =
      "Vietnam's exports to Japan were 24 billion USD in 2022. Exports to Poland were 12 billion zloty in 2022.";
    expect(figureLines(text, SETTING)).toEqual(["exports VNM<JPN 24000m USD 2022"]);
  });
});

it("reads a number with a letter and nothing else", () => {
  expect(figureLines("0b", SETTING)).toEqual([]);
});

describe("times", () => {
  it.each([
    ["In the past ten months of this year", "2023-01/2023-10"],
    ["Over the last nine months of 2023", "2023-01/2023-09"],
    ["During the last ten months", "2023-01/2023-10"],
  ])("%s", (time, period) => {
    expect(
      figureLines(`${time}, Vietnam's exports to Japan were 19 billion USD.`, SETTING),
    ).toEqual([`exports VNM<JPN 19000m USD ${period}`]);
  });
});

describe("numbers that are left alone", () => {
  it.each([
    [
      "more than two countries trade",
      "In 2022 Vietnam's exports to Japan were $106,706 billion.",
      "$106,706 billion: more than any two countries trade or invest",
    ],
    [
      "a price",
      "In 2022 Japan bought Vietnamese goods such as steak at $24 a pound.",
      "$24: a price",
    ],
    [
      "an amount of a bloc",
      "Japan's imports from Vietnam were 22 billion USD in 2022. It was followed by the EU with 13 billion USD.",
      "13 billion USD: of a bloc or region, not a country",
    ],
    [
      "a headline on what is to come",
      "Vietnam's deficit with Japan to cross $5 billion",
      "$5 billion: a target, forecast or plan, not what was",
    ],
    [
      "the current account",
      "In 2022 Vietnam's current account balance with Japan showed a surplus of 400 million USD.",
      "400 million USD: of the current account, not of trade",
    ],
    [
      "a count a day",
      "Nearly one million Japanese tourists cross the borders of Vietnam each day.",
      "Nearly one million: a count a day, not a year",
    ],
    [
      "a share of a market",
      "Exports to Japan rose in 2022, lifting the market share of Vietnam's garments to nearly 1 percent.",
      "nearly 1 percent: a share of a market",
    ],
    [
      "a town that is no country",
      "Japanese investment in Vietnam was 3 billion USD in 2022, followed by Haiphong with 2 billion USD.",
      "2 billion USD: of one port, city or company",
    ],
    [
      "a record of one's own",
      "Japan invested 3 billion USD in Vietnam in 2022, the largest sum in history.",
      "largest sum: a record of one's own, no rank",
    ],
  ])("%s", (_, text, line) => {
    expect(leftLines(text, SETTING)).toContain(line);
  });
});
