/** Figures whose topic, time or pair is told in another part of the sentence, or in the one before. */
import { describe, expect, it } from "vitest";
import { figureLines, leftLines } from "./testing.ts";

const KHMER = { title: "Vietnam and Cambodia" };
const LAOS = { title: "Laos and Thailand" };
const KOREA = { published: "2022-12-20", title: "Korea and Thailand" };
const ROW = { published: "1987-04-08", title: "U.S.-Japan trade row" };

describe("so much a year over several years is an average", () => {
  const AVERAGE = "growth of trade-turnover VNM<KHM 0.17 ratio 2016/2020 (annual average)";
  it.each([
    ["Trade between Vietnam and Cambodia grew 17 percent annually from 2016 to 2020.", [AVERAGE]],
    ["From 2016 to 2020 trade with Cambodia grew by 17 percent a year.", [AVERAGE]],
    [
      "Between 2016 and 2020, trade with Cambodia expanded at an annual rate of 17 percent.",
      [AVERAGE],
    ],
    [
      "Trade with Cambodia grew 5 percent in 2021. From 2016 to 2020 the pace was 17 percent annually.",
      ["growth of trade-turnover VNM<KHM 0.05 ratio 2021", AVERAGE],
    ],
    // From the first to the last of the years.
    [
      "Trade between Vietnam and Cambodia grew 170 percent from 2016 to 2020.",
      ["growth of trade-turnover VNM<KHM 1.7 ratio 2020 base 2016"],
    ],
  ])("%s", (text, figures) => {
    expect(figureLines(text, KHMER)).toEqual(figures);
  });
});

describe("'the same period' behind several years goes from their first to their last", () => {
  it.each([
    [
      "From 2011 to 2020 Vietnam's total exports tripled. Over the same period, exports to Cambodia multiplied by 12 times and imports by nine times.",
      [
        "multiple of exports VNM<KHM 12 multiple 2020 base 2011",
        "multiple of imports VNM<KHM 9 multiple 2020 base 2011",
      ],
    ],
    [
      "From 2011 to 2020 trade with Cambodia tripled. Over the same period, exports to Cambodia grew 250 percent.",
      [
        "multiple of trade-turnover VNM<KHM 3 multiple 2020 base 2011",
        "growth of exports VNM<KHM 2.5 ratio 2020 base 2011",
      ],
    ],
    [
      "From 2011 to 2020 trade with Cambodia was worth $38 billion. In the same period, exports to Cambodia were $25 billion.",
      ["trade-turnover VNM<KHM 38000m USD 2011/2020", "exports VNM<KHM 25000m USD 2011/2020"],
    ],
    // Months are measured against nothing that is said.
    [
      "In the first half of 2023 trade with Cambodia fell 5 percent. In the same period, exports to Cambodia grew 25 percent.",
      [
        "growth of trade-turnover VNM<KHM -0.05 ratio 2023-01/2023-06",
        "growth of exports VNM<KHM 0.25 ratio 2023-01/2023-06",
      ],
    ],
  ])("%s", (text, figures) => {
    expect(figureLines(text, KHMER)).toEqual(figures);
  });
});

describe("told behind, or before", () => {
  it.each<[string, string[]]>([
    // "From" opens the sentence.
    [
      "From $1.2 billion in 2003, trade between Laos and Thailand climbed to $7.6 billion in 2022.",
      ["trade-turnover LAO<THA 1200m USD 2003", "trade-turnover LAO<THA 7600m USD 2022"],
    ],
    [
      "From just $300 million in 1995, Thai exports to Laos grew to $4.9 billion in 2023, and imports from Laos to $3 billion.",
      [
        "exports THA<LAO 300m USD 1995",
        "exports THA<LAO 4900m USD 2023",
        "imports THA<LAO 3000m USD 2023",
      ],
    ],
    [
      "From 120,000 in 2010, the number of Thai visitors to Laos rose to 1.4 million in 2023.",
      ["tourists LAO<THA 120000 person 2010", "tourists LAO<THA 1.4m person 2023"],
    ],
    // "It" is the trade that a sentence without figures was about.
    [
      "Trade with Thailand is vital for Laos.\n\nIt reached $3 billion in the first five months.",
      ["trade-turnover LAO<THA 3000m USD 2024-01/2024-05"],
    ],
    [
      "Two-way trade was a bright spot of the ties of Laos and Thailand, officials said on May 7. It came to $7.6 billion in 2023.",
      ["trade-turnover LAO<THA 7600m USD 2023"],
    ],
    ["Trade ministers of Laos and Thailand met. It was worth $1.2 billion in 2023.", []],
    // "On the year", "year-on-year" before its noun.
    [
      "In May trade between Laos and Thailand was $600 million, down 18% on the year.",
      [
        "trade-turnover LAO<THA 600m USD 2024-05",
        "growth of trade-turnover LAO<THA -0.18 ratio 2024-05 base 2023-05",
      ],
    ],
    [
      "In May Laos posted a 12 percent year-on-year gain in exports to Thailand.",
      ["growth of exports LAO<THA 0.12 ratio 2024-05 base 2023-05"],
    ],
    [
      "The slide came despite a 9.5 pct on-year jump in Laos' imports from Thailand in May.",
      ["growth of imports LAO<THA 0.095 ratio 2024-05 base 2023-05"],
    ],
    // The name of an office is no bloc.
    [
      "According to the Asia-Africa Market Department, trade between Laos and Thailand was $7.6 billion in 2023.",
      ["trade-turnover LAO<THA 7600m USD 2023"],
    ],
    [
      "Trade was $7.6 billion in 2023, the Asian Development Bank said.",
      ["trade-turnover LAO<THA 7600m USD 2023"],
    ],
  ])("%s", (text, figures) => {
    expect(figureLines(text, LAOS)).toEqual(figures);
  });

  it("but Asia itself is no country", () => {
    expect(leftLines("Exports to Asia were $5 billion in 2023.", LAOS)).toEqual([
      "$5 billion: trade with a bloc, not a country",
    ]);
  });
});

describe("a stock is of the day that a rank was of", () => {
  it.each([
    [
      "As of March 2022 South Korea was the fourth largest investor in Thailand. Its registered capital of $9 billion represented 5% of all foreign investment in the country.",
      [
        "investor-rank THA<KOR 4 rank 2022-03",
        "fdi-capital THA<KOR 9000m USD 2022-03 stock",
        "share of all foreign investment in the country THA<KOR 0.05 ratio 2022-03",
      ],
    ],
    [
      "By the end of June 2022 Korea was Thailand's third largest investor. It had 2,100 valid projects there.",
      ["investor-rank THA<KOR 3 rank 2022-06", "fdi-projects THA<KOR 2100 project 2022-06 stock"],
    ],
    [
      "By March 2022 Korea had invested $5 billion in 600 projects in Thailand, which placed the country fifth among 90 investors.",
      [
        "fdi-capital THA<KOR 5000m USD 2022-03 stock",
        "fdi-projects THA<KOR 600 project 2022-03 stock",
        "investor-rank THA<KOR 5 rank 2022-03",
      ],
    ],
  ])("%s", (text, figures) => {
    expect(figureLines(text, KOREA)).toEqual(figures);
  });
});

it("'it' is the one that the same sentence is about", () => {
  expect(
    figureLines(
      "Japan failed to keep the pact.\n\nIn Taiwan, an official spoke. The island ran a worldwide trade surplus of 10 billion dlrs in 1985, 80 pct of it with the U.S.",
      ROW,
    ),
  ).toEqual(["share of it with the U.S. TWN<USA 0.8 ratio 1985"]);
});

describe("who gives most is who gives what is told of next", () => {
  const MEDICINE =
    "Japan is the largest provider of medicine. Grant aid was 60 million USD in 2021.";
  it.each([
    [
      "Korea has invested $9 billion in Thailand. It is also the third largest provider of ODA. Loans from the Rural Progress Fund came to $300 million in 2014-2018.",
      KOREA,
      ["fdi-capital THA<KOR 9000m USD 2022-12 stock", "aid THA<KOR 300m USD 2014/2018 (loans)"],
    ],
    [
      "Japan is the biggest donor of aid to Laos. Grants came to 60 million USD in 2021.",
      LAOS,
      ["aid LAO<JPN 60m USD 2021 (grants)"],
    ],
    [
      "Japan remained Laos' largest provider of ODA. In 2021 loans totalled 60 million USD.",
      LAOS,
      ["aid LAO<JPN 60m USD 2021 (loans)"],
    ],
    [MEDICINE, LAOS, []],
  ])("%s", (text, setting, figures) => {
    expect(figureLines(text, setting)).toEqual(figures);
  });
});
