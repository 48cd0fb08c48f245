import { describe, expect, test } from "vitest";
import { figureLines, leftLines } from "../testing.ts";

const of = (value: string, period: string) => `exports VNM<CHN ${value}m USD ${period}`;
const SEVERAL = "of several times together";

describe("as many times as numbers, each of its own", () => {
  test.each<[string, string[]]>([
    [
      "were 2, 3 and 4 billion dollars in the second, third and fourth quarter of 2018",
      [of("2000", "2018-04/2018-06"), of("3000", "2018-07/2018-09"), of("4000", "2018-10/2018-12")],
    ],
    [
      "were 2 billion and 3 billion dollars in the third and fourth quarters of 2018, respectively",
      [of("2000", "2018-07/2018-09"), of("3000", "2018-10/2018-12")],
    ],
    [
      "were 2 and 3 billion dollars in the first and second half of 2018",
      [of("2000", "2018-01/2018-06"), of("3000", "2018-07/2018-12")],
    ],
    [
      "were 2 billion dollars in the first and 3 billion in the second quarter of 2018",
      [of("2000", "2018-01/2018-03"), of("3000", "2018-04/2018-06")],
    ],
    [
      "were 2, 3 and 4 billion dollars in 2015, 2017 and 2018",
      [of("2000", "2015"), of("3000", "2017"), of("4000", "2018")],
    ],
    [
      "were 2 billion, 3 billion and 4 billion dollars in January, April and July 2018",
      [of("2000", "2018-01"), of("3000", "2018-04"), of("4000", "2018-07")],
    ],
    [
      "rose 5 and 6 percent in the third and fourth quarters of 2018",
      [
        "growth of exports VNM<CHN 0.05 ratio 2018-07/2018-09",
        "growth of exports VNM<CHN 0.06 ratio 2018-10/2018-12",
      ],
    ],
  ])("exports %s", (rest, figures) => {
    expect(figureLines(`Vietnam's exports to China ${rest}.`)).toEqual(figures);
  });

  test.each<[string, string[]]>([
    [
      "In the first and second quarters of 2018 Vietnam's exports to China were 2 billion and 3 billion dollars.",
      [of("2000", "2018-01/2018-03"), of("3000", "2018-04/2018-06")],
    ],
    [
      "In January and February 2018, exports and imports between Vietnam and China were 2 billion and 3 billion dollars, respectively.",
      [of("2000", "2018-01/2018-02"), "imports VNM<CHN 3000m USD 2018-01/2018-02"],
    ],
    [
      "In January and February 2018 Vietnam's exports to China and its imports from China were 2 and 3 billion dollars, respectively.",
      [of("2000", "2018-01/2018-02"), "imports VNM<CHN 3000m USD 2018-01/2018-02"],
    ],
    [
      "In 2015 and 2017 Vietnam's exports to China were 2 and 3 billion dollars, and imports rose in 2018.",
      [of("2000", "2015"), of("3000", "2017")],
    ],
    [
      "In 2015 and 2017 Vietnam's exports to China were 2 and 3 billion dollars, more than in 2014.",
      [of("2000", "2015"), of("3000", "2017")],
    ],
    [
      "Vietnam's exports to China were 2 and 3 billion dollars in 2012-2014 and 2015-2017.",
      [of("2000", "2012/2014"), of("3000", "2015/2017")],
    ],
    // Another number has a time of its own.
    [
      "Vietnam's exports to China were 2 billion dollars in 2015 and rose in 2017.",
      [of("2000", "2015")],
    ],
    [
      "Vietnam's exports to China were 5 billion dollars in 2015 and as of May 2017 6 billion dollars.",
      [of("5000", "2015"), of("6000", "2017-01/2017-05")],
    ],
    [
      "Vietnam's exports to China were 2 billion dollars in the first quarter, and 3 billion dollars in the second.",
      [of("2000", "2024-01/2024-03"), of("3000", "2024-04/2024-06")],
    ],
    // One time that is counted in quarters.
    [
      "In the first two quarters of 2018 Vietnam's exports to China were 5 billion dollars.",
      [of("5000", "2018-01/2018-06")],
    ],
  ])("%s", (text, figures) => {
    expect(figureLines(text)).toEqual(figures);
  });
});

describe("one number of times that are listed, or more times than numbers", () => {
  test.each<[string, string[]]>([
    [
      "In the first and second quarters of 2018 Vietnam's exports to China were 5 billion dollars.",
      ["5 billion dollars"],
    ],
    [
      "Vietnam's exports to China were 2 billion and 3 billion dollars in 2015, 2017 and 2018.",
      ["2 billion", "3 billion dollars"],
    ],
    [
      "Vietnam's exports to China and Laos were 2 billion and 3 billion dollars in 2015 and 2017.",
      ["2 billion", "3 billion dollars"],
    ],
  ])("%s", (text, quotes) => {
    expect(figureLines(text)).toEqual([]);
    expect(leftLines(text)).toEqual(quotes.map((quote) => `${quote}: ${SEVERAL}`));
  });
});
