import { describe, expect, it } from "vitest";
import { figureLines, leftLines } from "../testing.ts";

const JAPAN = { title: "Vietnam and Japan", published: "2023-03-02" };
const read = (text: string) => figureLines(text, JAPAN);

describe("growth", () => {
  it.each([
    [
      "The growth of Vietnam's exports to Japan was minus 1.6% in 2022.",
      ["growth of exports VNM<JPN -0.016 ratio 2022"],
    ],
    [
      "Vietnam's exports to Japan in 2022: a growth of -5.4%.",
      ["growth of exports VNM<JPN -0.054 ratio 2022"],
    ],
    [
      "Vietnam's trade with Japan escalated by 24.5 percent in 2022.",
      ["growth of trade-turnover VNM<JPN 0.245 ratio 2022"],
    ],
    // The topic stands with the level that the change leads to.
    [
      "In 2022 there was a jump of 11 percent to 48 billion USD in trade between Vietnam and Japan.",
      [
        "growth of trade-turnover VNM<JPN 0.11 ratio 2022",
        "trade-turnover VNM<JPN 48000m USD 2022",
      ],
    ],
    // The change in money is no level.
    [
      "Vietnam's exports to Japan were 24 billion USD in 2022, an increase of 20 percent, or 4 billion USD.",
      ["exports VNM<JPN 24000m USD 2022", "growth of exports VNM<JPN 0.2 ratio 2022"],
    ],
    // The base is a figure of its own, with a period of its own.
    [
      "Vietnam's exports to Japan dipped to 23 billion USD in 2022 from 24 billion USD in 2021.",
      ["exports VNM<JPN 23000m USD 2022", "exports VNM<JPN 24000m USD 2021"],
    ],
    // A level that another is set beside is exact.
    [
      "Vietnam's exports to Japan were 24 billion USD in 2022, well above the 20 billion USD of 2021.",
      ["exports VNM<JPN 24000m USD 2022", "exports VNM<JPN 20000m USD 2021"],
    ],
  ])("%s", (text, lines) => {
    expect(read(text)).toEqual(lines);
  });

  it.each([
    [
      "Growth of Vietnam's exports to Japan slowed to 5 percent in 2022 from 12 percent.",
      "12 percent: of an earlier time that is not said",
    ],
    [
      "Vietnam's exports to Japan rose in 2022 to 110 percent of the year's plan.",
      "110 percent: a target, forecast or plan, not what was",
    ],
    [
      "The two sides agreed to raise Vietnam's trade with Japan to 60 billion USD.",
      "60 billion USD: a target, forecast or plan, not what was",
    ],
  ])("leaves alone: %s", (text, line) => {
    expect(leftLines(text, JAPAN)).toContain(line);
  });

  it("reads what was, beside what is hoped", () => {
    expect(
      read("The two sides agreed to boost trade, which reached 48 billion USD in 2022."),
    ).toEqual(["trade-turnover VNM<JPN 48000m USD 2022"]);
  });
});

describe("multiples", () => {
  it.each([
    [
      "Trade between Vietnam and Japan rose 1.5 times in 2022 compared to 2018.",
      ["multiple of trade-turnover VNM<JPN 1.5 multiple 2022 base 2018"],
    ],
    [
      "Vietnam's exports to Japan were four times as large in 2022 as in 2010.",
      ["multiple of exports VNM<JPN 4 multiple 2022 base 2010"],
    ],
    [
      "Trade between Vietnam and Japan, at 48 billion USD in 2022, was nearly twice the 2012 figure of 25 billion USD.",
      [
        "trade-turnover VNM<JPN 48000m USD 2022",
        "multiple of trade-turnover VNM<JPN 2 multiple 2022 about base 2012",
        "trade-turnover VNM<JPN 25000m USD 2012",
      ],
    ],
    [
      "Vietnam's exports to Japan have tripled since 2005, from 8 billion USD to 24 billion USD in 2022.",
      [
        "multiple of exports VNM<JPN 3 multiple 2022 base 2005",
        "exports VNM<JPN 8000m USD 2005",
        "exports VNM<JPN 24000m USD 2022",
      ],
    ],
  ])("%s", (text, lines) => {
    expect(read(text)).toEqual(lines);
  });
});

describe("shares", () => {
  it.each([
    [
      "Japan's share of Vietnam's exports fell to 7 percent in 2022 from 12 percent in 2015.",
      [
        "share of Vietnam's exports VNM<JPN 0.07 ratio 2022",
        "share of Vietnam's exports VNM<JPN 0.12 ratio 2015",
      ],
    ],
    [
      "Some 7 percent of Vietnam's exports went to Japan in 2022.",
      ["share of Vietnam's exports VNM<JPN 0.07 ratio 2022 about"],
    ],
    [
      "Tokyo took about two pct of Vietnam's exports in 2022.",
      ["share of Vietnam's exports VNM<JPN 0.02 ratio 2022 about"],
    ],
    [
      "Japan made up 10 percent of the country's total trade in 2022.",
      ["share of the country's total trade VNM<JPN 0.1 ratio 2022"],
    ],
    [
      "Vietnam's exports to Japan were 24 billion USD in 2022 (up 12 percent, 7 percent of the total).",
      [
        "exports VNM<JPN 24000m USD 2022",
        "growth of exports VNM<JPN 0.12 ratio 2022",
        "share of the total VNM<JPN 0.07 ratio 2022",
      ],
    ],
  ])("%s", (text, lines) => {
    expect(read(text)).toEqual(lines);
  });

  it("leaves the part that a commodity has in the trade of the two", () => {
    expect(read("Textiles took up 15 percent of Vietnam's exports to Japan in 2022.")).toEqual([]);
  });
});

describe("which way it goes, whether it is a rate a year, and the whole of a share", () => {
  it.each<[string, string[]]>([
    // No word of change is its own.
    ["Vietnam's exports to Japan changed 6 percent in higher value terms in 2022.", []],
    ["Vietnam's exports to Japan in 2022 were 6 percent off the level above.", []],
    ["In 2022 Vietnam's exports to Japan rose twice.", []],
    // The word "annual" before a number says a rate a year only with a span.
    [
      "Vietnam's annual exports to Japan rose 6 percent in 2022.",
      ["growth of exports VNM<JPN 0.06 ratio 2022"],
    ],
    [
      "Vietnam's exports to Japan grew at an annual 6 percent between 2010 and 2020.",
      ["growth of exports VNM<JPN 0.06 ratio 2010/2020 (annual average)"],
    ],
    [
      "Vietnam's exports to Japan rose 6 percent in 2022, higher than the average of ASEAN.",
      ["growth of exports VNM<JPN 0.06 ratio 2022"],
    ],
    // Shares.
    [
      "In 2022 Japan's proportion of Vietnam's exports was 7 percent.",
      ["share of Vietnam's exports VNM<JPN 0.07 ratio 2022"],
    ],
    [
      "In 2022 trade with Japan made up 7 percent of the rising trade of Vietnam.",
      ["share of the rising trade of Vietnam VNM<JPN 0.07 ratio 2022"],
    ],
    [
      "In 2022 Japan's firms accounted for a combined share by capital of 15 percent of Vietnam's FDI.",
      ["share of Vietnam's FDI VNM<JPN 0.15 ratio 2022"],
    ],
    [
      "In 2022 Japan took 7 percent of Vietnam's exports from 8 percent a year earlier.",
      [
        "share of Vietnam's exports VNM<JPN 0.07 ratio 2022",
        "share of Vietnam's exports VNM<JPN 0.08 ratio 2021",
      ],
    ],
    [
      "In 2022 Laos took 2 percent of Thai exports and 1 percent of Vietnamese exports.",
      [
        "share of Thai exports THA<LAO 0.02 ratio 2022",
        "share of Vietnamese exports VNM<LAO 0.01 ratio 2022",
      ],
    ],
    [
      "Japan's share of Vietnam's exports rose from 6 percent in 2020 to 7 percent in 2022.",
      [
        "share of Vietnam's exports VNM<JPN 0.06 ratio 2020",
        "share of Vietnam's exports VNM<JPN 0.07 ratio 2022",
      ],
    ],
    // The size of the whole, and of the share.
    [
      "In 2022 trade with Japan made up 7 percent of Vietnam's total trade worth 730 billion USD.",
      ["share of Vietnam's total trade VNM<JPN 0.07 ratio 2022"],
    ],
    [
      "In 2022 trade with Japan made up 7 percent of Vietnam's total trade valued at 730 billion USD.",
      ["share of Vietnam's total trade VNM<JPN 0.07 ratio 2022"],
    ],
    [
      "In 2022 trade with Japan made up 7 percent of Vietnam's total trade, worth 48 billion USD.",
      [
        "share of Vietnam's total trade VNM<JPN 0.07 ratio 2022",
        "trade-turnover VNM<JPN 48000m USD 2022",
      ],
    ],
  ])("%s", (text, lines) => {
    expect(read(text)).toEqual(lines);
  });
});
