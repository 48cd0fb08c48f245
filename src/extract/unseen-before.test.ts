/** Figures whose time or sides a heading or the sentence before tells. Sentences of our own. */
import { describe, expect, it } from "vitest";
import { figureLines } from "./testing.ts";

type Row = [title: string, text: string, lines: string[]];

const read = (title: string, text: string) => figureLines(text, { title, published: "2022-08-05" });
const test = (rows: Row[]) =>
  it.each<Row>(rows)("%s: %s", (title, text, lines) => {
    expect(read(title, text)).toEqual(lines);
  });

describe("a heading that names a time dates the paragraph below it", () => {
  test([
    [
      "Thailand and Laos",
      "Trade in 2020\n\nTwo-way trade of Thailand and Laos was 6 billion USD.\n\nFirst half of 2022\n\nThailand's imports from Laos rose by 17.4% year on year to 1.5 billion USD.",
      [
        "trade-turnover THA<LAO 6000m USD 2020",
        "growth of imports THA<LAO 0.174 ratio 2022-01/2022-06 base 2021-01/2021-06",
        "imports THA<LAO 1500m USD 2022-01/2022-06",
      ],
    ],
    [
      "Poland and Germany",
      "2021\n\nGerman exports to Poland came to 78 billion euros.",
      ["exports DEU<POL 78000m EUR 2021"],
    ],
    // The words under a picture are no heading.
    [
      "Thailand and Laos",
      "Thai exports to Laos were 4 billion USD in 2021.\n\nThe border gate in 2012\n\nLao exports to Thailand were 3 billion USD.",
      ["exports THA<LAO 4000m USD 2021", "exports LAO<THA 3000m USD 2021"],
    ],
    [
      "Thailand and Laos",
      "Thai exports to Laos were 4 billion USD in 2021.\n\nPhoto: A trade fair in 2012\n\nLao exports to Thailand were 3 billion USD.",
      ["exports THA<LAO 4000m USD 2021", "exports LAO<THA 3000m USD 2021"],
    ],
    // The month of publication dates the page; a line with a verb is a sentence; a later time is a plan.
    [
      "Poland and Germany",
      "German exports to Poland rose to 78 billion euros in 2021.\n\nAugust 2022\n\nPoland's exports were 69 billion euros.",
      ["exports DEU<POL 78000m EUR 2021", "exports POL<DEU 69000m EUR 2021"],
    ],
    [
      "Poland and Germany",
      "German exports to Poland rose to 78 billion euros in 2021.\n\nOutlook for 2023\n\nPoland's exports were 69 billion euros.",
      ["exports DEU<POL 78000m EUR 2021", "exports POL<DEU 69000m EUR 2021"],
    ],
  ]);
});

describe("two months that a total adds up are one span", () => {
  test([
    [
      "Thailand and Japan",
      "Arrivals from Thailand in Japan numbered 48,200 in May. The total for April and May came to 91,400. That is 31.5 percent above the level of the same two months in 2019.",
      [
        "tourists JPN<THA 48200 person 2022-05",
        "tourists JPN<THA 91400 person 2022-04/2022-05",
        "growth of tourists JPN<THA 0.315 ratio 2022-04/2022-05 base 2019-04/2019-05",
      ],
    ],
    [
      "Chile and Peru",
      "In January and February combined, Chile's exports to Peru were 300 million USD.",
      ["exports CHL<PER 300m USD 2022-01/2022-02"],
    ],
    // Months apart make no span, and numbers in turn are each of its own.
    [
      "Chile and Peru",
      "The total of Chile's exports to Peru in March and May was 300 million USD.",
      [],
    ],
  ]);
});

describe("'that year' is the one told of, not one that it is compared with", () => {
  test([
    [
      "Thailand and Laos",
      "Laos was Thailand's 13th largest export market in 2021, up from 22nd place in 2012. It took 1.9% of Thailand's exports in that year.",
      [
        "trade-partner-rank THA<LAO 13 rank 2021 (exports)",
        "trade-partner-rank THA<LAO 22 rank 2012 (exports)",
        "share of Thailand's exports THA<LAO 0.019 ratio 2021",
      ],
    ],
    [
      "Bangladesh and Japan",
      "Bangladesh's exports to Japan were 1.3 billion USD in FY 2020-21. Its imports in that year were 2 billion USD.",
      ["exports BGD<JPN 1300m USD 2020-07/2021-06", "imports BGD<JPN 2000m USD 2020-07/2021-06"],
    ],
  ]);
});

describe("'they' are the goods that the sentence before told of", () => {
  test([
    [
      "The US and Thailand",
      "U.S. goods imports from Thailand stood at 47 billion USD in 2021, 25 percent more than in 2020. They made up 1.6 percent of overall U.S. goods imports.",
      [
        "imports USA<THA 47000m USD 2021",
        "growth of imports USA<THA 0.25 ratio 2021 base 2020",
        "share of overall U.S. goods imports USA<THA 0.016 ratio 2021",
      ],
    ],
    // A sentence between, or goods of another direction: who they are is not said.
    [
      "The US and Thailand",
      "U.S. imports from Thailand stood at 47 billion USD in 2021. Foreign firms make most of these goods. They accounted for 17 percent of U.S. imports.",
      ["imports USA<THA 47000m USD 2021"],
    ],
    [
      "The US and Thailand",
      "U.S. imports from Thailand stood at 47 billion USD in 2021. They accounted for 17 percent of Thailand's exports.",
      ["imports USA<THA 47000m USD 2021"],
    ],
  ]);
});

describe("who 'ranks' is ranked at the time of writing", () => {
  test([
    [
      "The US and Canada",
      "Mexico was the largest trading partner of the United States in 2021.\n\nCanada ranks second, after Mexico, among the trading partners of the United States.",
      [
        "trade-partner-rank USA<MEX 1 rank 2021 (overall)",
        "trade-partner-rank USA<CAN 2 rank 2022-08 (overall)",
      ],
    ],
    // A partner in development is ranked in nothing that is traded.
    ["India and Laos", "India is the biggest development partner of Laos.", []],
    [
      "India and Laos",
      "India is the biggest trade and development partner of Laos.",
      ["trade-partner-rank LAO<IND 1 rank 2022-08 (overall)"],
    ],
  ]);
});

describe("fiscal years are those of who says that it counts itself", () => {
  test([
    [
      "India and Bangladesh",
      "According to Indian statistics, two-way trade was 9.3 billion USD in 2017-18. In fiscal 2019-20 Bangladesh sold goods worth 1.1 billion USD to India, its own statistics show.",
      [
        "trade-turnover IND<BGD 9300m USD 2017-04/2018-03",
        "exports BGD<IND 1100m USD 2019-07/2020-06",
      ],
    ],
    [
      "India and Bangladesh",
      "According to Indian statistics, two-way trade was 9.3 billion USD in 2017-18. In fiscal 2019-20 Bangladesh sold goods worth 1.1 billion USD to India from its own ports.",
      [
        "trade-turnover IND<BGD 9300m USD 2017-04/2018-03",
        "exports BGD<IND 1100m USD 2019-04/2020-03",
      ],
    ],
  ]);
});

describe("a line that trade stays above is no amount of it", () => {
  test([
    [
      "The US and Thailand",
      "Imports from Thailand fell to 3.4 billion USD in February. They have remained above the four-billion-dollar line since April.",
      ["imports USA<THA 3400m USD 2022-02"],
    ],
    [
      "The US and Thailand",
      "U.S. imports from Thailand stayed above 30 billion USD in 2021.",
      ["imports USA<THA 30000m USD 2021 at-least"],
    ],
  ]);
});
