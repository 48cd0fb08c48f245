import { describe, expect, it } from "vitest";
import { figureLines, leftLines } from "../testing.ts";

describe("months told in turn", () => {
  it.each([
    [
      "Vietnam's exports to China were 4.3 billion USD and 7.3 billion USD in January and February 2024, respectively.",
      ["exports VNM<CHN 4300m USD 2024-01", "exports VNM<CHN 7300m USD 2024-02"],
    ],
    [
      "In May and June 2023 Vietnam's exports to China were 4.3 billion USD and 7.3 billion USD respectively.",
      ["exports VNM<CHN 4300m USD 2023-05", "exports VNM<CHN 7300m USD 2023-06"],
    ],
    [
      "Vietnam's exports to China grew 4 percent and 7 percent in January and February 2024, respectively.",
      [
        "growth of exports VNM<CHN 0.04 ratio 2024-01",
        "growth of exports VNM<CHN 0.07 ratio 2024-02",
      ],
    ],
    // Those without a unit have it from the last.
    [
      "Vietnam's exports to China were 4.3 and 7.3 billion USD in January and February 2024 respectively.",
      ["exports VNM<CHN 4300m USD 2024-01", "exports VNM<CHN 7300m USD 2024-02"],
    ],
    [
      "China's imports from Vietnam came to 12, 13 and 14 bn USD in October, November and December respectively.",
      [
        "imports CHN<VNM 12000m USD 2023-10",
        "imports CHN<VNM 13000m USD 2023-11",
        "imports CHN<VNM 14000m USD 2023-12",
      ],
    ],
    [
      "Trade between Vietnam and China grew by about 4, 5 and 6.5 percent in April, May and June 2023 respectively.",
      [
        "growth of trade-turnover VNM<CHN 0.04 ratio 2023-04 about",
        "growth of trade-turnover VNM<CHN 0.05 ratio 2023-05",
        "growth of trade-turnover VNM<CHN 0.065 ratio 2023-06",
      ],
    ],
    [
      "Trade between Vietnam and China was worth 9 and 11.5 billion USD in 2004 and 2006 respectively.",
      ["trade-turnover VNM<CHN 9000m USD 2004", "trade-turnover VNM<CHN 11500m USD 2006"],
    ],
    [
      "Vietnam sent 12 and 14 thousand students to China in 2018 and 2019 respectively.",
      ["students CHN<VNM 12000 person 2018", "students CHN<VNM 14000 person 2019"],
    ],
    // The word may be left out where there is nothing else to tell in turn of.
    [
      "Vietnam's exports to China in January and February 2023, according to customs, were 5 and 6 billion USD.",
      ["exports VNM<CHN 5000m USD 2023-01", "exports VNM<CHN 6000m USD 2023-02"],
    ],
    [
      "Vietnam's exports to China were 5, 6 and 7 billion USD in January, February and April 2023.",
      [
        "exports VNM<CHN 5000m USD 2023-01",
        "exports VNM<CHN 6000m USD 2023-02",
        "exports VNM<CHN 7000m USD 2023-04",
      ],
    ],
    [
      "In January and February 2024 Vietnam's exports to China were 4.3 billion USD and 7.3 billion USD.",
      ["exports VNM<CHN 4300m USD 2024-01", "exports VNM<CHN 7300m USD 2024-02"],
    ],
    [
      "Trade between Vietnam and China came to 9 billion, 8 billion and 10 billion USD in July, August, and September 2023.",
      [
        "trade-turnover VNM<CHN 9000m USD 2023-07",
        "trade-turnover VNM<CHN 8000m USD 2023-08",
        "trade-turnover VNM<CHN 10000m USD 2023-09",
      ],
    ],
  ])("%s", (text, lines) => {
    expect(figureLines(text)).toEqual(lines);
  });

  it.each([
    "Vietnam's exports to China were 11.6 billion USD in January and February 2024.",
    "In January and February 2024 Vietnam's exports to China came to 11.6 billion USD.",
    "In January and February Vietnam's exports to China came to 11.6 billion USD.",
  ])("are one stretch where nothing is told in turn: %s", (text) => {
    expect(figureLines(text)).toEqual(["exports VNM<CHN 11600m USD 2024-01/2024-02"]);
  });

  it.each([
    "Trade between Vietnam and China was 36 billion USD in April, May and June 2023.",
    "In April, May, and June 2023 Vietnam and China traded goods worth 36 billion USD with each other.",
  ])("are one stretch of three in the same way: %s", (text) => {
    expect(figureLines(text)).toEqual(["trade-turnover VNM<CHN 36000m USD 2023-04/2023-06"]);
  });

  it.each([
    "Trade between Vietnam and China was 25 billion USD in March and November 2023.",
    "In 2019 and 2021 trade between Vietnam and China was 25 billion USD.",
    "In 2019, 2020 and 2021, trade between Vietnam and China was 25 billion USD.",
    "In March, April and June 2023 trade between Vietnam and China was 25 billion USD.",
    "Trade between Vietnam and China was 25 billion USD in March 2021 and March 2022.",
    "Trade between Vietnam and China was 25 billion USD in the first quarter and second half of 2023.",
    "Trade between Vietnam and China was 25 billion USD in 2019, 2020 and 2021.",
    "Trade between Vietnam and China was 25 billion USD in the first and third quarters of 2023.",
  ])("are no stretch that one number could be of: %s", (text) => {
    expect(figureLines(text)).toEqual([]);
    expect(leftLines(text)).toEqual(["25 billion USD: of several times together"]);
  });

  it.each([
    [
      "Vietnam's exports to China were 41 billion USD in 2019, and 2020 brought 49 billion USD.",
      ["41000m USD 2019", "49000m USD 2020"],
    ],
    [
      "Vietnam's exports to China were 12, 13 and 14 billion USD in the second, third and fourth quarters of 2023.",
      ["12000m USD 2023-04/2023-06", "13000m USD 2023-07/2023-09", "14000m USD 2023-10/2023-12"],
    ],
    [
      "Vietnam's exports to China were 25 and 30 billion USD in the first and second halves of 2023.",
      ["25000m USD 2023-01/2023-06", "30000m USD 2023-07/2023-12"],
    ],
    [
      "Vietnam's exports to China were 48 and 61 billion USD in 2020 and 2023.",
      ["48000m USD 2020", "61000m USD 2023"],
    ],
  ])("are of one number each: %s", (text, lines) => {
    expect(figureLines(text)).toEqual(lines.map((line) => `exports VNM<CHN ${line}`));
  });

  it("are one stretch where countries are told in turn", () => {
    expect(
      figureLines(
        "Vietnam's exports to China and Laos were 5 billion and 1 billion USD in January and February 2024.",
      ),
    ).toEqual([
      "exports VNM<CHN 5000m USD 2024-01/2024-02",
      "exports VNM<LAO 1000m USD 2024-01/2024-02",
    ]);
  });

  it.each([
    "China's exports and imports with Vietnam were 24.3 billion USD and 17.3 billion USD in January and February 2024, respectively.",
    "Vietnam's exports to and imports from China were 5 and 11 billion USD in January and February 2024, respectively.",
    "In 2021 and 2022 Vietnam's exports to China and its imports from China were 5 and 11 billion USD, respectively.",
    "Vietnam's exports to China and Laos were 5 and 1 billion USD in January and February 2024, respectively.",
    "Vietnam's exports to China and to Laos were 5 and 1 billion USD in 2021 and 2023, respectively.",
    "In March and April 2024, exports from Vietnam to China and Laos rose by 4 percent and 6 percent respectively.",
  ])("are left alone where sides are told in turn as well: %s", (text) => {
    expect(figureLines(text)).toEqual([]);
    expect(leftLines(text)).toHaveLength(2);
  });

  it.each([
    [
      "Vietnam's exports to China, Laos and Thailand were 5, 1 and 2 billion USD in January and February 2024, respectively.",
      "2024-01/2024-02",
    ],
    [
      "Vietnam's exports to China, Laos and Thailand were 5, 1 and 2 billion USD in 2023, respectively.",
      "2023",
    ],
  ])("are not told in turn where there are more numbers: %s", (text, period) => {
    expect(figureLines(text)).toEqual([
      `exports VNM<CHN 5000m USD ${period}`,
      `exports VNM<LAO 1000m USD ${period}`,
      `exports VNM<THA 2000m USD ${period}`,
    ]);
  });
});
