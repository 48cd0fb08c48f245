/** Times that run up to a day or month, or as far as the text has told of the year. */
import { describe, expect, it } from "vitest";
import { figureLines } from "../testing.ts";

const thai = (text: string) =>
  figureLines(text, { published: "2019-10-29", title: "Vietnam and Thailand" });
const japan = (text: string) =>
  figureLines(text, { published: "2016-12-19", title: "Japan and Thailand" });

describe("from the beginning of a year", () => {
  it.each([
    [
      "From the beginning of 2019 to April 20, Thai companies invested 250 million USD in 18 new projects in Vietnam.",
      [
        "fdi-capital VNM<THA 250m USD 2019-01/2019-04-20 flow",
        "fdi-projects VNM<THA 18 project 2019-01/2019-04-20 flow",
      ],
    ],
    [
      "Thai investors put 250 million USD into Vietnam from the start of 2018 through November 15.",
      ["fdi-capital VNM<THA 250m USD 2018-01/2018-11-15 flow"],
    ],
    [
      "Between the start of 2019 and the end of March, Vietnam exported 1.3 billion USD of goods to Thailand.",
      ["exports VNM<THA 1300m USD 2019-01/2019-03"],
    ],
    [
      "Some 700,000 Vietnamese tourists visited Thailand from the beginning of 2019 until September.",
      ["tourists THA<VNM 700000 person 2019-01/2019-09 about"],
    ],
    // A year without an end is no such time.
    [
      "Since the beginning of 2018, Thai companies have invested 250 million USD in Vietnam.",
      ["fdi-capital VNM<THA 250m USD 2018/.. stock"],
    ],
    [
      "From the beginning of 2018 to March 2019, Thai companies invested 250 million USD in Vietnam.",
      ["fdi-capital VNM<THA 250m USD 2018-01/2019-03 flow"],
    ],
  ])("%s", (text, figures) => {
    expect(thai(text)).toEqual(figures);
  });
});

describe("'this year' behind months of the last", () => {
  const first = "trade-turnover VNM<THA 9000m USD 2019-01/2019-08";
  it.each([
    [
      "Vietnam's trade with Thailand was 9 billion USD in the first eight months of 2019. A surplus of 50 million USD in January-August 2018 gave way to a deficit of 1.2 billion USD this year.",
      [
        first,
        "trade-balance VNM<THA 50m USD 2018-01/2018-08",
        "trade-balance VNM<THA -1200m USD 2019-01/2019-08",
      ],
    ],
    [
      "Vietnam's trade with Thailand was 9 billion USD in the first eight months of 2019. Exports fell from 3.3 billion USD in the same months of 2018 to 3 billion USD this year.",
      [
        first,
        "exports VNM<THA 3300m USD 2018-01/2018-08",
        "exports VNM<THA 3000m USD 2019-01/2019-08",
      ],
    ],
    // Where nothing of this year was told, up to the day.
    [
      "Vietnam's exports to Thailand were 5.5 billion USD in 2018 and 4 billion USD this year.",
      ["exports VNM<THA 5500m USD 2018", "exports VNM<THA 4000m USD 2019-01/2019-10-29"],
    ],
  ])("%s", (text, figures) => {
    expect(thai(text)).toEqual(figures);
  });
});

describe("so much more 'annually' than a year before makes no yearly amount", () => {
  const rank = "trade-partner-rank VNM<THA 1 rank 2019-08 (within ASEAN)";
  it.each([
    [
      "Thailand was Vietnam's largest supplier in ASEAN in August. Vietnam's exports to Thailand were 480 million USD, down 4.2% annually, while imports from Thailand were worth 990 million USD.",
      [
        rank,
        "exports VNM<THA 480m USD 2019-08",
        "growth of exports VNM<THA -0.042 ratio 2019-08 base 2018-08",
        "imports VNM<THA 990m USD 2019-08",
      ],
    ],
    [
      "Thailand was Vietnam's largest supplier in ASEAN in August. Imports from Thailand, up by 6 per cent annually, came to 990 million USD.",
      [
        rank,
        "growth of imports VNM<THA 0.06 ratio 2019-08 base 2018-08",
        "imports VNM<THA 990m USD 2019-08",
      ],
    ],
    [
      "Thailand was Vietnam's largest supplier in ASEAN in August. Trade is worth 17 billion USD annually.",
      [rank],
    ],
  ])("%s", (text, figures) => {
    expect(thai(text)).toEqual(figures);
  });
});

describe("investment measured against a year earlier 'through' a month", () => {
  it.each([
    [
      "Japan's direct investment in Thailand fell 6.3 percent on-year to $2.1 billion through September.",
      [
        "growth of fdi-capital THA<JPN -0.063 ratio 2016-01/2016-09 base 2015-01/2015-09",
        "fdi-capital THA<JPN 2100m USD 2016-01/2016-09 flow",
      ],
    ],
    [
      "Through the end of October, Japanese investment in Thailand was up 12 percent from a year earlier at $3.2 billion.",
      [
        "growth of fdi-capital THA<JPN 0.12 ratio 2016-01/2016-10 base 2015-01/2015-10",
        "fdi-capital THA<JPN 3200m USD 2016-01/2016-10 flow",
      ],
    ],
    // A stock, and one that nothing says more of.
    [
      "Japan's stock of investment in Thailand rose 12 percent year-on-year to $62 billion through September.",
      [
        "growth of fdi-capital THA<JPN 0.12 ratio 2016-09 base 2015-09",
        "fdi-capital THA<JPN 62000m USD 2016-09 stock",
      ],
    ],
    [
      "Japan's registered investment in Thailand came to $62 billion through September 2016.",
      ["fdi-capital THA<JPN 62000m USD 2016-09 stock"],
    ],
    [
      "Japan's investment in Thailand grew 5 percent year-on-year to $62 billion by September 2016.",
      [
        "growth of fdi-capital THA<JPN 0.05 ratio 2016-09 base 2015-09",
        "fdi-capital THA<JPN 62000m USD 2016-09 stock",
      ],
    ],
  ])("%s", (text, figures) => {
    expect(japan(text)).toEqual(figures);
  });
});
