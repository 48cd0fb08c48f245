/** What is said of now, up to a day or over many years: stocks and flows, and which time they have. */
import { describe, expect, it } from "vitest";
import { figureLines, leftLines } from "../testing.ts";

describe("the time of amounts up to a day", () => {
  it.each([
    // Flows run from January, stocks are of that time.
    [
      "As of May 2023 trade between Vietnam and China was $50 billion.",
      "trade-turnover VNM<CHN 50000m USD 2023-01/2023-05",
    ],
    [
      "As of December 2023 trade between Vietnam and China was $150 billion.",
      "trade-turnover VNM<CHN 150000m USD 2023",
    ],
    [
      "As of the end of 2023 trade between Vietnam and China was $150 billion.",
      "trade-turnover VNM<CHN 150000m USD 2023",
    ],
    [
      "As of May 2023 there were 5,000 Vietnamese students in China.",
      "students CHN<VNM 5000 person 2023-05",
    ],
    [
      "Since 2015 5,000 Vietnamese students have studied in China.",
      "students CHN<VNM 5000 person 2015/..",
    ],
    [
      "As of 10 May 2023 China had invested $25 billion in Vietnam.",
      "fdi-capital VNM<CHN 25000m USD 2023-05-10 stock",
    ],
    [
      "From 1991 to 2023 China invested $25 billion in Vietnam.",
      "fdi-capital VNM<CHN 25000m USD 1991/2023 stock",
    ],
    [
      "From 2020 to 2023 China invested $5 billion in Vietnam.",
      "fdi-capital VNM<CHN 5000m USD 2020/2023 flow",
    ],
    [
      "In 2023 China invested a total of $5 billion in Vietnam.",
      "fdi-capital VNM<CHN 5000m USD 2023 flow",
    ],
    [
      "In the week to 20 May trade between Vietnam and China was $1 billion.",
      "trade-turnover VNM<CHN 1000m USD no period",
    ],
    [
      "China has invested a total of $25 billion in Vietnam.",
      "fdi-capital VNM<CHN 25000m USD 2024-06 stock",
    ],
    [
      "In 2023 China's cumulative investment in Vietnam was $25 billion.",
      "fdi-capital VNM<CHN 25000m USD 2023 stock",
    ],
    [
      "Over the past five years trade between Vietnam and China was $600 billion.",
      "trade-turnover VNM<CHN 600000m USD no period",
    ],
  ])("%s", (text, line) => {
    expect(figureLines(text)).toEqual([line]);
  });

  it.each<[string, string[]]>([
    [
      "China invested $5 billion in Vietnam in 2023, up from $4 billion in 2022.",
      ["fdi-capital VNM<CHN 5000m USD 2023 flow", "fdi-capital VNM<CHN 4000m USD 2022 flow"],
    ],
    [
      "Chinese investment in Vietnam totalled $25 billion at the end of 2023, up from $20 billion a year earlier.",
      [
        "fdi-capital VNM<CHN 25000m USD 2023-12 stock",
        "fdi-capital VNM<CHN 20000m USD 2022-12 stock",
      ],
    ],
    [
      "As of 2023 Vietnam had 20 projects in China worth $2 billion. Registered capital in Chinese projects in Vietnam was $5 billion.",
      [
        "fdi-projects CHN<VNM 20 project 2023 stock",
        "fdi-capital CHN<VNM 2000m USD 2023 stock",
        "fdi-capital VNM<CHN 5000m USD 2023 stock",
      ],
    ],
    [
      "In May China's investment in Vietnam was $300 million, up from $200 million a month earlier.",
      ["fdi-capital VNM<CHN 300m USD 2024-05 flow", "fdi-capital VNM<CHN 200m USD 2024-04 flow"],
    ],
    [
      "By the end of May China had invested $30 billion in Vietnam, up from $29 billion in April.",
      [
        "fdi-capital VNM<CHN 30000m USD 2024-05 stock",
        "fdi-capital VNM<CHN 29000m USD 2024-04 stock",
      ],
    ],
    [
      "In May 2024 China sent 300,000 tourists to Vietnam, up from 200,000 tourists a month earlier.",
      ["tourists VNM<CHN 300000 person 2024-05", "tourists VNM<CHN 200000 person 2024-04"],
    ],
    [
      "Vietnam's trade with China was $15 billion in February 2024 from $12 billion in January. Its exports were $6 billion from $5 billion.",
      [
        "trade-turnover VNM<CHN 15000m USD 2024-02",
        "trade-turnover VNM<CHN 12000m USD 2024-01",
        "exports VNM<CHN 6000m USD 2024-02",
        "exports VNM<CHN 5000m USD 2024-01",
      ],
    ],
    [
      "Vietnam had invested $2 billion in 63 projects (end of 2023) in China.",
      [
        "fdi-capital CHN<VNM 2000m USD 2023-12 stock",
        "fdi-projects CHN<VNM 63 project 2023-12 stock",
      ],
    ],
    [
      "Vietnam's exports to China were 1.2 trillion yen (8 billion dollars) in fiscal 2014.",
      ["exports VNM<CHN 1200000m JPY 2014", "exports VNM<CHN 8000m USD 2014"],
    ],
    [
      "Vietnam's exports to China were $5 billion in 2023 (2022: $4 billion). Imports were $8 billion.",
      [
        "exports VNM<CHN 5000m USD 2023",
        "exports VNM<CHN 4000m USD 2022",
        "imports VNM<CHN 8000m USD 2023",
      ],
    ],
    [
      "In the first half of 2023 Vietnam's exports to China came to $5 billion and in the same period its imports to $8 billion.",
      ["exports VNM<CHN 5000m USD 2023-01/2023-06", "imports VNM<CHN 8000m USD 2023-01/2023-06"],
    ],
    [
      "In the first half of 2023 Vietnam's exports to China came to $5 billion. In the same period of 2022 they were $4 billion.",
      ["exports VNM<CHN 5000m USD 2023-01/2023-06", "exports VNM<CHN 4000m USD 2022-01/2022-06"],
    ],
    [
      "In May Vietnam's imports from China were $6 billion, up 9% from a month earlier and 4% from a year earlier.",
      [
        "imports VNM<CHN 6000m USD 2024-05",
        "growth of imports VNM<CHN 0.09 ratio 2024-05 base 2024-04",
        "growth of imports VNM<CHN 0.04 ratio 2024-05 base 2023-05",
      ],
    ],
  ])("%s", (text, lines) => {
    expect(figureLines(text)).toEqual(lines);
  });
});

describe("a share behind amounts of an earlier year", () => {
  it.each([
    ["The United States takes 20 percent of Vietnam's exports.", "USA 0.2 ratio 2024-06"],
    ["China accounts for a fifth of Vietnam's exports.", "CHN 0.2 ratio 2024-06"],
    ["China took 20 percent of Vietnam's exports.", "CHN 0.2 ratio 2022"],
    ["China, which takes 20 percent of Vietnam's exports, is far.", "CHN 0.2 ratio 2022"],
  ])("%s", (text, line) => {
    const before = "In 2022 Vietnam's exports to China were $5 billion.";
    expect(figureLines(`${before} ${text}`)[1]).toBe(`share of Vietnam's exports VNM<${line}`);
  });
});

describe("times still to come", () => {
  it.each(["in August 2024", "on 20 June 2024", "in 2025"])("%s is left alone", (time) => {
    const text = `Trade between Vietnam and China reached $15 billion ${time}.`;
    expect(figureLines(text)).toEqual([]);
    expect(leftLines(text)).toEqual(["$15 billion: a period still to come"]);
  });

  it.each([
    ["in May 2024", "2024-05"],
    ["on 10 June 2024", "2024-06-10"],
    ["on 15 June 2024", "2024-06-15"],
  ])("%s is past", (time, period) => {
    expect(figureLines(`Trade between Vietnam and China reached $15 billion ${time}.`)).toEqual([
      `trade-turnover VNM<CHN 15000m USD ${period}`,
    ]);
  });
});
