import { describe, expect, it } from "vitest";
import { figureLines, leftLines } from "../testing.ts";

const SEVERAL = expect.stringContaining("of several times together");

describe("a time that opens a clause of its own", () => {
  it.each([
    // Months.
    [
      "Vietnam's exports to China were 5 billion USD in August, and September brought 6 billion USD.",
      ["exports VNM<CHN 5000m USD 2023-08", "exports VNM<CHN 6000m USD 2023-09"],
    ],
    [
      "Vietnam's exports to China reached 5.1 billion USD in March, and April exports stood at 5.4 billion USD.",
      ["exports VNM<CHN 5100m USD 2024-03", "exports VNM<CHN 5400m USD 2024-04"],
    ],
    [
      "Vietnam's exports to China came to 5 billion USD in April and May brought 6 billion USD.",
      ["exports VNM<CHN 5000m USD 2024-04", "exports VNM<CHN 6000m USD 2024-05"],
    ],
    [
      "Vietnam's exports to China fell 5 percent in November and December's drop was 6 percent.",
      [
        "growth of exports VNM<CHN -0.05 ratio 2023-11",
        "growth of exports VNM<CHN -0.06 ratio 2023-12",
      ],
    ],
    [
      "Vietnam's exports to China were nearly five billion USD in July, August and September were worse.",
      ["exports VNM<CHN 5000m USD 2023-07 about"],
    ],
    [
      "Vietnam's exports to China were 9 billion USD in May and June 2023, and July brought 6 billion USD.",
      ["exports VNM<CHN 9000m USD 2023-05/2023-06", "exports VNM<CHN 6000m USD 2023-07"],
    ],
    // Years, and months of a year.
    [
      "Trade between Vietnam and China was 133 billion USD in 2020, and 2021 saw 166 billion USD.",
      ["trade-turnover VNM<CHN 133000m USD 2020", "trade-turnover VNM<CHN 166000m USD 2021"],
    ],
    [
      "Trade between Vietnam and China was 175 billion USD in 2022 and last year 172 billion USD.",
      ["trade-turnover VNM<CHN 175000m USD 2022", "trade-turnover VNM<CHN 172000m USD 2023"],
    ],
    [
      "Trade between Vietnam and China was $175 billion in 2022 and last year $172 billion.",
      ["trade-turnover VNM<CHN 175000m USD 2022", "trade-turnover VNM<CHN 172000m USD 2023"],
    ],
    [
      "Trade between Vietnam and China rose 5 percent in 2022, and 2023 seemed no worse.",
      ["growth of trade-turnover VNM<CHN 0.05 ratio 2022"],
    ],
    [
      "Trade between Vietnam and China stood at 133 billion USD in 2020, 2019 and 2018 having brought less.",
      ["trade-turnover VNM<CHN 133000m USD 2020"],
    ],
    [
      "Vietnam's exports to China were 4 billion USD in March 2023, and April 2023 saw 5 billion USD.",
      ["exports VNM<CHN 4000m USD 2023-03", "exports VNM<CHN 5000m USD 2023-04"],
    ],
  ])("is not listed with the one before: %s", (text, lines) => {
    expect(figureLines(text)).toEqual(lines);
  });

  it.each([
    "Vietnam's exports to China in January and February were 9 billion USD.",
    "In January and February exports from Vietnam to China rose to 9 billion USD.",
    "The 9 billion USD of exports to China in January and February was a record for Vietnam.",
    "Vietnam's exports to China of 9 billion USD in January and February were a record.",
    "Vietnam's exports to China were 9 billion USD in January and February thanks to new orchards.",
    "Vietnam's exports to China were 9 billion USD in January and February this year, customs said.",
    "Vietnam's exports to China stood at 9 billion USD in January and February, more than ever.",
    "Vietnam sold China in January and February goods worth 9 billion USD.",
    "Vietnam's exports to China reaching 9 billion USD in January and February were a record.",
  ])("is none where a list of months is all that tells the time: %s", (text) => {
    expect(figureLines(text)).toEqual(["exports VNM<CHN 9000m USD 2024-01/2024-02"]);
  });

  it.each([
    "Vietnam's exports to China were 5 billion USD in August, and September 2023.",
    "Vietnam's exports to China were 5 billion USD in March and May.",
    "Vietnam's exports to China were 5 billion USD in 2019 and 2020, and 2021 brought less.",
    "Vietnam's exports to China were 5 billion USD in 2019, 2020 and 2021, and 2022 brought less.",
    "Vietnam's exports to China were 5 billion USD in 2019, 2020, and 2021 brought less.",
    "Vietnam's exports to China sank to 5 billion USD in 2020 and 2021 with the lockdowns.",
    "Vietnam's exports to China rose in May and June was weaker at 5 billion USD.",
    "Vietnam's exports to China rose sharply in May and June was weaker at 5 billion USD.",
  ])("is not made up of a list, nor of what may be one: %s", (text) => {
    expect(figureLines(text)).toEqual([]);
    expect(leftLines(text)).toEqual([SEVERAL]);
  });
});
