/** Years, months and lists that go on from sentence to sentence. Sentences of our own. */
import { describe, expect, it } from "vitest";
import { figureLines, leftLines, testDated } from "./testing.ts";

describe("the month that a fiscal year is said to end in tells how the text counts the others", () => {
  testDated([
    [
      "Nepal and India",
      "2019-11-02",
      "Nepal's purchases from India rose 9 percent in the 2018-19 fiscal year, which ended in March. Nepal bought Indian goods worth $7.8 billion in FY19 and $7.1 billion in FY18.",
      [
        "growth of imports NPL<IND 0.09 ratio 2018-04/2019-03",
        "imports NPL<IND 7800m USD 2018-04/2019-03",
        "imports NPL<IND 7100m USD 2017-04/2018-03",
      ],
    ],
  ]);
});

describe("spans may be told by their months, or from a year to a month", () => {
  testDated([
    [
      "Nepal and India",
      "2019-11-02",
      "Imports from India came to $6.4 billion in the 10 months from August 2018 to May 2019.",
      ["imports NPL<IND 6400m USD 2018-08/2019-05"],
    ],
    [
      "Nepal and China",
      "2019-11-02",
      "Chinese firms invested $400 million in Nepal between 2012 and June 2019.",
      ["fdi-capital NPL<CHN 400m USD 2012/2019-06 stock"],
    ],
    [
      "Nepal and China",
      "2019-11-02",
      "Chinese firms have put a combined $400 million into Nepal since its board of investment began to keep records in the 1990s.",
      ["fdi-capital NPL<CHN 400m USD 2019-11 stock"],
    ],
  ]);
});

describe("a month long ago is left with its paragraph", () => {
  testDated([
    [
      "Canada's trade with Brazil",
      "2018-05-04",
      "Canada's deficit with Brazil shrank to $120 million in March from $150 million in March 2017. In June 2014 Canada ran a deficit of $90 million with Brazil./nTrade between the two was up 4 percent from a year earlier. Imports from Brazil came to $400 million.",
      [
        "trade-balance CAN<BRA -120m USD 2018-03",
        "trade-balance CAN<BRA -150m USD 2017-03",
        "trade-balance CAN<BRA -90m USD 2014-06",
        "growth of trade-turnover CAN<BRA 0.04 ratio 2018-03 base 2017-03",
        "imports CAN<BRA 400m USD 2018-03",
      ],
    ],
  ]);
});

describe("what is still to come sets no scene, and what was last year's was so", () => {
  testDated([
    [
      "Canada's trade with Brazil",
      "2018-05-04",
      "Canada sold goods worth $500 million to Brazil in the first quarter. For the whole of 2018 it expects to sell $2 billion worth./nThe United States is the biggest buyer of Canadian goods. It took in $80 billion worth.",
      [
        "exports CAN<BRA 500m USD 2018-01/2018-03",
        "trade-partner-rank CAN<USA 1 rank 2018-05 (exports)",
        "exports CAN<USA 80000m USD 2018-01/2018-03",
      ],
    ],
    [
      "Canada's trade with Brazil",
      "2018-05-04",
      "If the forecast holds, Canada's deficit with Brazil will be 10 percent below last year's $1.4 billion.",
      ["trade-balance CAN<BRA -1400m USD 2017"],
    ],
  ]);
});

describe("investors are ranked in the country that the ranks before were of", () => {
  testDated([
    [
      "Investors in Laos",
      "2012-07-01",
      "Vietnam is now the biggest foreign investor in Laos, ahead of Thailand. Thailand, the top investor between 2006 and 2010, fell back as Vietnamese capital came to $400 million in the first half of this year. Korean firms committed to only six projects worth $20 million in the period./nKorea is still one of the biggest investors there. It is now fourth with $600 million.",
      [
        "investor-rank LAO<VNM 1 rank 2012-07",
        "investor-rank LAO<THA 1 rank 2006/2010",
        "fdi-capital LAO<VNM 400m USD 2012-01/2012-06 flow",
        "fdi-projects LAO<KOR 6 project 2012-01/2012-06 flow",
        "fdi-capital LAO<KOR 20m USD 2012-01/2012-06 flow",
        "investor-rank LAO<KOR 4 rank 2012-07",
        "fdi-capital LAO<KOR 600m USD 2012-07 stock",
      ],
    ],
  ]);
});

describe("shares go on with the whole that was said first", () => {
  testDated([
    [
      "Kenya and Uganda",
      "2024-08-12",
      "Uganda accounted for 12 percent of Kenya's total exports in 2023, while Pakistan took 8 percent and Tanzania 6 percent.",
      [
        "share of Kenya's total exports KEN<UGA 0.12 ratio 2023",
        "share of Kenya's total exports KEN<PAK 0.08 ratio 2023",
        "share of Kenya's total exports KEN<TZA 0.06 ratio 2023",
      ],
    ],
    [
      "Kenya and Uganda",
      "2024-08-12",
      "Kenya earned $900 million from exports to Uganda in 2023. The market made up 12 percent of the country's total export revenue.",
      [
        "exports KEN<UGA 900m USD 2023",
        "share of the country's total export revenue KEN<UGA 0.12 ratio 2023",
      ],
    ],
    [
      "Kenya and Uganda",
      "2024-08-12",
      "Kenyan goods accounted for 9 percent of Uganda's import market in 2023.",
      ["share of Uganda's import market UGA<KEN 0.09 ratio 2023"],
    ],
    [
      "Peru's trade",
      "2024-08-12",
      "Peru's trade deficit was $900 million in July./nBrazil accounted for a third of the deficit with $300 million./nThe deficit with Chile was $100 million.",
      [
        "share of the deficit PER<BRA 0.333333 ratio 2024-07",
        "trade-balance PER<BRA -300m USD 2024-07",
        "trade-balance PER<CHL -100m USD 2024-07",
      ],
    ],
  ]);
});

describe("who buys, sells and ranks is told by its place in the sentence", () => {
  testDated([
    [
      "Kenya and Uganda",
      "2024-08-12",
      "Uganda bought $900 million worth of goods from Kenya in 2023, which makes the country its second largest supplier.",
      ["imports UGA<KEN 900m USD 2023", "trade-partner-rank UGA<KEN 2 rank 2023 (imports)"],
    ],
    [
      "Kenya and Uganda",
      "2024-08-12",
      "The UK continued to be the third biggest buyer of Kenyan goods, taking in $400 million worth in 2023.",
      ["trade-partner-rank KEN<GBR 3 rank 2023 (exports)", "exports KEN<GBR 400m USD 2023"],
    ],
    [
      "Kenya's trade with Uganda",
      "2024-08-12",
      "Trade rose on Kenya's sales in 2023. Its exports to Uganda grew 4 percent to $900 million, while imports from the western neighbour fell 5 percent to $300 million.",
      [
        "growth of exports KEN<UGA 0.04 ratio 2023",
        "exports KEN<UGA 900m USD 2023",
        "growth of imports KEN<UGA -0.05 ratio 2023",
        "imports KEN<UGA 300m USD 2023",
      ],
    ],
    [
      "Laos and Thailand",
      "2024-08-12",
      "Thailand is Laos's second biggest trading partner, behind China, and its biggest in the ASEAN region.",
      [
        "trade-partner-rank LAO<THA 2 rank 2024-08 (overall)",
        "trade-partner-rank LAO<THA 1 rank 2024-08 (within ASEAN)",
      ],
    ],
    [
      "Kenya and Uganda",
      "2024-08-12",
      "Kenya's exports to Uganda came to $80 million in July. That brought the seven-month total to $520 million.",
      ["exports KEN<UGA 80m USD 2024-07", "exports KEN<UGA 520m USD 2024-01/2024-07"],
    ],
    [
      "Kenya and Uganda",
      "2024-08-12",
      "Kenya's surplus with Uganda reached $600 million in the cited period of 2023.",
      ["trade-balance KEN<UGA 600m USD 2023"],
    ],
  ]);
});

describe("a sentence that only looks back, and those that the text has left", () => {
  testDated([
    [
      "Canada's trade with Brazil",
      "2018-01-20",
      "Canada's surplus with Brazil rose 8 percent to $910 million last year. It was $840 million in 2016. In December the surplus stood at $70 million, down from $80 million in November.",
      [
        "growth of trade-balance CAN<BRA 0.08 ratio 2017",
        "trade-balance CAN<BRA 910m USD 2017",
        "trade-balance CAN<BRA 840m USD 2016",
        "trade-balance CAN<BRA 70m USD 2017-12",
        "trade-balance CAN<BRA 80m USD 2017-11",
      ],
    ],
    [
      "Kenya's exports to Uganda",
      "2024-08-12",
      "Kenya's exports to Uganda came to $430 million in the first half. Uganda was the third biggest market for Kenyan goods after Pakistan, with $510 million, and the Netherlands, with $460 million. It took 9 percent of the total./nImports from Uganda fell 3 percent to $150 million.",
      [
        "exports KEN<UGA 430m USD 2024-01/2024-06",
        "trade-partner-rank KEN<UGA 3 rank 2024-01/2024-06 (exports)",
        "exports KEN<PAK 510m USD 2024-01/2024-06",
        "exports KEN<NLD 460m USD 2024-01/2024-06",
        "share of the total KEN<UGA 0.09 ratio 2024-01/2024-06",
        "growth of imports KEN<UGA -0.03 ratio 2024-01/2024-06",
        "imports KEN<UGA 150m USD 2024-01/2024-06",
      ],
    ],
    [
      "Kenya and Uganda",
      "2024-08-12",
      "As of June, Kenya had 90 valid projects in Uganda worth $700 million. Uganda ranks second among the 31 countries that Kenya invests in. Farming took the lion's share with 30 projects worth $400 million.",
      [
        "fdi-projects UGA<KEN 90 project 2024-06 stock",
        "fdi-capital UGA<KEN 700m USD 2024-06 stock",
      ],
    ],
  ]);
});

describe("what is no level and of no two countries", () => {
  it.each<[string, string]>([
    [
      "Kenya's shipments to Uganda increased by a modest $15 million in 2023.",
      "$15 million: an increase or decrease, not a level",
    ],
    [
      "There are six countries whose purchases from Kenya are worth more than $500 million.",
      "more than $500 million: of several countries together",
    ],
  ])("%s", (text, reason) => {
    const setting = { title: "Kenya and Uganda", published: "2024-08-12" };
    expect(figureLines(text, setting)).toEqual([]);
    expect(leftLines(text, setting)).toContain(reason);
  });
});

describe("verbs of rise and fall", () => {
  it.each<[string, string]>([
    ["sank 12 percent", "-0.12"],
    ["skidded 12 percent", "-0.12"],
    ["cooled 12 percent", "-0.12"],
    ["cratered 12 percent", "-0.12"],
    ["softened 12 percent", "-0.12"],
    ["saw a collapse of 12 percent", "-0.12"],
    ["saw a 12 percent retreat", "-0.12"],
    ["rallied 12 percent", "0.12"],
    ["strengthened 12 percent", "0.12"],
    ["snowballed 12 percent", "0.12"],
    ["saw a 12 percent upswing", "0.12"],
    ["saw a 12 percent improvement", "0.12"],
  ])("Kenya's exports to Uganda %s", (words, value) => {
    const [line] = figureLines(`Kenya's exports to Uganda ${words} in 2023.`, {
      title: "Kenya and Uganda",
      published: "2024-08-12",
    });
    expect(line).toBe(`growth of exports KEN<UGA ${value} ratio 2023`);
  });
});
