/** Of when figures of trade are, told in ways that the grammar was not written for. Sentences of our own. */
import { describe, expect, it } from "vitest";
import { figureLines } from "./testing.ts";

type Row = [title: string, text: string, lines: string[]];

const read = (title: string, text: string) => figureLines(text, { title, published: "2023-10-10" });
const test = (rows: Row[]) =>
  it.each<Row>(rows)("%s: %s", (title, text, lines) => {
    expect(read(title, text)).toEqual(lines);
  });

describe("what a level 'compares with' is of its own time, which the text does not go on with", () => {
  test([
    [
      "Thailand and Laos",
      "Thai exports to Laos were 400 million dollars in June. This compares with 380 million dollars in June 2022. Imports rose 4 percent.",
      [
        "exports THA<LAO 400m USD 2023-06",
        "exports THA<LAO 380m USD 2022-06",
        "growth of imports THA<LAO 0.04 ratio 2023-06",
      ],
    ],
    [
      "Germany and Poland",
      "German imports from Poland came to 6 billion euros in August. The figure compares with 5 billion euros in August last year. Exports to Poland were 7 billion euros.",
      [
        "imports DEU<POL 6000m EUR 2023-08",
        "imports DEU<POL 5000m EUR 2022-08",
        "exports DEU<POL 7000m EUR 2023-08",
      ],
    ],
  ]);
});

describe("'the two previous fiscal years' are not the one before", () => {
  test([
    [
      "Bangladesh and India",
      "In FY23 Bangladesh's imports from India were 10 billion dollars. Exports to India were 2 billion dollars, after steady growth in the two previous fiscal years. Trade was 12 billion dollars.",
      [
        "imports BGD<IND 10000m USD 2022-07/2023-06",
        "exports BGD<IND 2000m USD 2022-07/2023-06",
        "trade-turnover BGD<IND 12000m USD 2022-07/2023-06",
      ],
    ],
    [
      "Pakistan and China",
      "Pakistan's exports to China were 2 billion dollars in FY23, as in the previous three financial years. Imports were 9 billion dollars.",
      ["exports PAK<CHN 2000m USD 2022-07/2023-06", "imports PAK<CHN 9000m USD 2022-07/2023-06"],
    ],
  ]);
});

describe("a growth in brackets behind a change is of the time of that change", () => {
  test([
    [
      "Germany and Poland",
      "Germany's deficit with Poland shrank by 2 billion euros (25 percent) in 2022 to 6 billion euros.",
      ["growth of trade-balance DEU<POL -0.25 ratio 2022", "trade-balance DEU<POL -6000m EUR 2022"],
    ],
    [
      "Japan and Thailand",
      "Japan's exports to Thailand rose by $4 billion (9 percent) in 2022. Imports fell by $1 billion (3 percent) in 2021.",
      ["growth of exports JPN<THA 0.09 ratio 2022", "growth of imports JPN<THA -0.03 ratio 2021"],
    ],
  ]);
});

describe("one month of a longer time, told 'alone', ends with its paragraph", () => {
  test([
    [
      "Thailand and Laos",
      "In the first half of 2023 Thai exports to Laos were 2.3 billion dollars. In June alone they came to 400 million dollars, up 4 percent.\n\nImports from Laos were 1.2 billion dollars.",
      [
        "exports THA<LAO 2300m USD 2023-01/2023-06",
        "exports THA<LAO 400m USD 2023-06",
        "growth of exports THA<LAO 0.04 ratio 2023-06",
        "imports THA<LAO 1200m USD 2023-01/2023-06",
      ],
    ],
    [
      "China and Brazil",
      "China's imports from Brazil were 110 billion dollars in 2022. In December alone imports were 8 billion dollars.\n\nExports to Brazil rose 15 percent to 62 billion dollars.",
      [
        "imports CHN<BRA 110000m USD 2022",
        "imports CHN<BRA 8000m USD 2022-12",
        "growth of exports CHN<BRA 0.15 ratio 2022",
        "exports CHN<BRA 62000m USD 2022",
      ],
    ],
    // The paragraph itself goes on with the month.
    [
      "China and Brazil",
      "China's imports from Brazil were 90 billion dollars in the first nine months. In September alone imports rose 5 percent. Exports fell 2 percent.",
      [
        "imports CHN<BRA 90000m USD 2023-01/2023-09",
        "growth of imports CHN<BRA 0.05 ratio 2023-09",
        "growth of exports CHN<BRA -0.02 ratio 2023-09",
      ],
    ],
    // A month behind the time told before is no part of it.
    [
      "Japan and India",
      "Japan's exports to India were 14 billion dollars in 2022. In August 2023 alone they were 1.4 billion dollars.\n\nImports were 600 million dollars.",
      [
        "exports JPN<IND 14000m USD 2022",
        "exports JPN<IND 1400m USD 2023-08",
        "imports JPN<IND 600m USD 2023-08",
      ],
    ],
  ]);
});

describe("'so far this year' behind a past year is what the text told of this one", () => {
  test([
    [
      "Vietnam and Japan",
      "Vietnam's exports to Japan came to 17 billion dollars in the first nine months of 2023. Imports were 23 billion dollars in 2022 and have reached 16 billion dollars so far this year.",
      [
        "exports VNM<JPN 17000m USD 2023-01/2023-09",
        "imports VNM<JPN 23000m USD 2022",
        "imports VNM<JPN 16000m USD 2023-01/2023-09",
      ],
    ],
    [
      "Chile and Peru",
      "Trade between Chile and Peru was 2 billion dollars in January-August. It was 3.4 billion dollars in 2021, 3.5 billion dollars in 2022, and has fallen so far this year. Chile's exports have come to 1 billion dollars so far in 2023.",
      [
        "trade-turnover CHL<PER 2000m USD 2023-01/2023-08",
        "trade-turnover CHL<PER 3400m USD 2021",
        "trade-turnover CHL<PER 3500m USD 2022",
        "exports CHL<PER 1000m USD 2023-01/2023-10-10",
      ],
    ],
  ]);
});

describe("'the six months' are those told before, with whatever month they begin", () => {
  test([
    [
      "Kenya and Uganda",
      "Kenya's imports from Uganda reached 500 million dollars in July-December 2022. Its exports to Uganda were worth 700 million dollars in the six months. In the same half of the previous year they had come to 600 million dollars.",
      [
        "imports KEN<UGA 500m USD 2022-07/2022-12",
        "exports KEN<UGA 700m USD 2022-07/2022-12",
        "exports KEN<UGA 600m USD 2021-07/2021-12",
      ],
    ],
    [
      "Peru and Chile",
      "Peru's exports to Chile were 400 million dollars in April-June 2023. Imports came to 300 million dollars in the three months.",
      ["exports PER<CHL 400m USD 2023-04/2023-06", "imports PER<CHL 300m USD 2023-04/2023-06"],
    ],
    // Fewer months than were told of before: those that the year begins with.
    [
      "Peru and Chile",
      "Peru's exports to Chile were 900 million dollars in July-December 2022. Imports came to 300 million dollars in the three months of 2023.",
      ["exports PER<CHL 900m USD 2022-07/2022-12", "imports PER<CHL 300m USD 2023-01/2023-03"],
    ],
  ]);
});

describe("a growth between two months is of the one before it, where the second goes on with the amounts", () => {
  test([
    [
      "Kenya and Uganda",
      "Kenya's exports to Uganda came to 95 million dollars in January, a growth of 35 percent, and to 94 million dollars in February, up 17 percent, before rising to 126 million dollars in March.",
      [
        "exports KEN<UGA 95m USD 2023-01",
        "growth of exports KEN<UGA 0.35 ratio 2023-01",
        "exports KEN<UGA 94m USD 2023-02",
        "growth of exports KEN<UGA 0.17 ratio 2023-02",
        "exports KEN<UGA 126m USD 2023-03",
      ],
    ],
    [
      "Spain and Morocco",
      "Spanish imports from Morocco stood at 700 million euros in 2021, up 9 percent, but at 650 million euros in 2022.",
      [
        "imports ESP<MAR 700m EUR 2021",
        "growth of imports ESP<MAR 0.09 ratio 2021",
        "imports ESP<MAR 650m EUR 2022",
      ],
    ],
    // One that leads to an amount is of its time.
    [
      "Spain and Morocco",
      "Spanish imports from Morocco rose 9 percent, to 700 million euros in 2022.",
      ["growth of imports ESP<MAR 0.09 ratio 2022", "imports ESP<MAR 700m EUR 2022"],
    ],
  ]);
});

describe("'by more than a third' is compared with no time", () => {
  test([
    [
      "Laos and Thailand",
      "Trade between Laos and Thailand shrank by more than a quarter in the first four months of 2023.",
      ["growth of trade-turnover LAO<THA -0.25 ratio 2023-01/2023-04 at-most"],
    ],
    [
      "Spain and Morocco",
      "Morocco's exports to Spain grew by more than a third in 2022.",
      ["growth of exports MAR<ESP 0.333333 ratio 2022 at-least"],
    ],
  ]);
});

describe("the same months of the year before are a glance back, from which the next paragraph returns", () => {
  test([
    [
      "Cambodia and Laos",
      "Trade between Cambodia and Laos hit 207 million dollars by the end of September. In the same months of 2022 it was 130 million dollars.\n\nCambodia's exports to Laos jumped 79 percent to 34 million dollars.",
      [
        "trade-turnover KHM<LAO 207m USD 2023-01/2023-09",
        "trade-turnover KHM<LAO 130m USD 2022-01/2022-09",
        "growth of exports KHM<LAO 0.79 ratio 2023-01/2023-09",
        "exports KHM<LAO 34m USD 2023-01/2023-09",
      ],
    ],
    [
      "Peru and Chile",
      "Peru's exports to Chile were 400 million dollars in the first quarter of 2023. In the first quarter of 2022 they were 350 million dollars.\n\nImports came to 300 million dollars.",
      [
        "exports PER<CHL 400m USD 2023-01/2023-03",
        "exports PER<CHL 350m USD 2022-01/2022-03",
        "imports PER<CHL 300m USD 2023-01/2023-03",
      ],
    ],
  ]);
});

describe("'with June included' is from January to June", () => {
  test([
    [
      "Kenya and Uganda",
      "Kenya's exports to Uganda were 207 million dollars in the first five months of 2023. With June included they are estimated at 240 million dollars, a rise of 58 percent.",
      [
        "exports KEN<UGA 207m USD 2023-01/2023-05",
        "exports KEN<UGA 240m USD 2023-01/2023-06 about",
        "growth of exports KEN<UGA 0.58 ratio 2023-01/2023-06",
      ],
    ],
    [
      "Kenya and Uganda",
      "Kenya's exports to Uganda were 207 million dollars in the first five months of 2023. In June they were 40 million dollars.",
      ["exports KEN<UGA 207m USD 2023-01/2023-05", "exports KEN<UGA 40m USD 2023-06"],
    ],
  ]);
});

describe("a growth between two years of which clauses tell more is not of the time of writing", () => {
  test([
    [
      "Kenya and Uganda",
      "Trade between Kenya and Uganda grew ninefold between 1992, when ties were restored, and 2014, when it was worth 900 million dollars.",
      ["trade-turnover KEN<UGA 900m USD 2014"],
    ],
    [
      "Kenya and Uganda",
      "Trade between Kenya and Uganda grew ninefold between 1992 and 2014.",
      ["multiple of trade-turnover KEN<UGA 9 multiple 2014 base 1992"],
    ],
  ]);
});
