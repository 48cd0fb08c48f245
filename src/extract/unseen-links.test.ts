/** Figures tied to those around them in ways that the grammar was not written for. Sentences of our own. */
import { describe } from "vitest";
import { testDated } from "./testing.ts";

describe("what a country did, told by a clause", () => {
  testDated([
    [
      "Peru and Chile",
      "2019-07-12",
      "Peru shipped goods worth $2 billion to Chile. What it bought came to $350 million.",
      ["exports PER<CHL 2000m USD 2019-07", "imports PER<CHL 350m USD 2019-07"],
    ],
    [
      "Peru and Chile",
      "2019-07-12",
      "Peru's exports to Chile came to $2 billion. What Peru bought in return was worth $350 million.",
      ["exports PER<CHL 2000m USD 2019-07", "imports PER<CHL 350m USD 2019-07"],
    ],
    [
      "Peru and Chile",
      "2019-07-12",
      "Trade of Peru and Chile was $3 billion in five months, of which $1.2 billion was what Peru sold.",
      [
        "trade-turnover PER<CHL 3000m USD 2019-01/2019-05",
        "exports PER<CHL 1200m USD 2019-01/2019-05",
      ],
    ],
  ]);
});

describe("who is ranked, and who ranks", () => {
  testDated([
    [
      "Vietnam and Japan",
      "2020-01-20",
      "The Japanese side is the second largest investor with 4,000 projects worth $59 billion.",
      [
        "investor-rank VNM<JPN 2 rank 2020-01",
        "fdi-projects VNM<JPN 4000 project 2020-01 stock",
        "fdi-capital VNM<JPN 59000m USD 2020-01 stock",
      ],
    ],
    [
      "Kenya and Uganda",
      "2020-01-20",
      "Uganda's trade with Kenya was $1.1 billion in 2019, making its neighbour the third largest partner after China and India.",
      ["trade-turnover UGA<KEN 1100m USD 2019", "trade-partner-rank UGA<KEN 3 rank 2019 (overall)"],
    ],
    [
      "Kenya and Uganda",
      "2020-01-20",
      "Uganda's exports to Kenya were $500 million in 2019, making the neighbouring country its second largest market.",
      ["exports UGA<KEN 500m USD 2019", "trade-partner-rank UGA<KEN 2 rank 2019 (exports)"],
    ],
    [
      "Vietnam and Thailand",
      "2005-10-31",
      "Thailand has invested $1.4 billion in 130 projects in Vietnam, which makes it ninth among 74 investors.",
      [
        "fdi-capital VNM<THA 1400m USD 2005-10 stock",
        "fdi-projects VNM<THA 130 project 2005-10 stock",
        "investor-rank VNM<THA 9 rank 2005-10",
      ],
    ],
    [
      "Investors in Laos",
      "2011-04-11",
      "China was the largest foreign investor in Laos with $2.7 billion between 2000 and 2010. Thailand came second with $2.6 billion.",
      [
        "investor-rank LAO<CHN 1 rank 2000/2010",
        "fdi-capital LAO<CHN 2700m USD 2000/2010 stock",
        "investor-rank LAO<THA 2 rank 2000/2010",
        "fdi-capital LAO<THA 2600m USD 2000/2010 stock",
      ],
    ],
  ]);
});

describe("an earlier level is of its own time and dates nothing behind it", () => {
  testDated([
    [
      "Peru and Chile",
      "2014-03-10",
      "Peru exported $1.7 billion of goods to Chile last year. A decade ago exports were $400 million.",
      ["exports PER<CHL 1700m USD 2013", "exports PER<CHL 400m USD 2004"],
    ],
    [
      "Peru and Chile",
      "2014-03-10",
      "Peru's trade with Chile was $3 billion last year. A decade earlier it had been $1 billion.",
      ["trade-turnover PER<CHL 3000m USD 2013", "trade-turnover PER<CHL 1000m USD 2003"],
    ],
    [
      "Peru and Chile",
      "2006-11-15",
      "Peru's trade with Chile was $1.2 billion in the first ten months of this year, close to the $1.3 billion of all of 2005. Its exports were $700 million.",
      [
        "trade-turnover PER<CHL 1200m USD 2006-01/2006-10",
        "trade-turnover PER<CHL 1300m USD 2005",
        "exports PER<CHL 700m USD 2006-01/2006-10",
      ],
    ],
    [
      "Peru and Chile",
      "2006-11-15",
      "Peru's trade with Chile was $1.2 billion in the first ten months of this year, nearly as much as the $1.3 billion of all of 2005. Its exports were $700 million.",
      [
        "trade-turnover PER<CHL 1200m USD 2006-01/2006-10",
        "trade-turnover PER<CHL 1300m USD 2005",
        "exports PER<CHL 700m USD 2006-01/2006-10",
      ],
    ],
    [
      "Peru and Chile",
      "2022-07-14",
      "In the first five months of the year Peru's trade with Chile reached $2 billion, 19 percent ahead of the same months of 2021.",
      [
        "trade-turnover PER<CHL 2000m USD 2022-01/2022-05",
        "growth of trade-turnover PER<CHL 0.19 ratio 2022-01/2022-05 base 2021-01/2021-05",
      ],
    ],
    [
      "Peru and Chile",
      "2022-07-14",
      "Trade between Peru and Chile has gone past $2 billion.",
      ["trade-turnover PER<CHL 2000m USD 2022-07 at-least"],
    ],
    [
      "Peru's surplus",
      "1988-02-16",
      "Peru's trade surplus with Chile declined to $97 million in January from $128 million a year ago as Chilean exports to Peru surged.",
      ["trade-balance PER<CHL 97m USD 1988-01", "trade-balance PER<CHL 128m USD 1987-01"],
    ],
    [
      "Vietnam and Laos",
      "2017-11-11",
      "As of November 2016 Laos had 8 projects in Vietnam worth $70 million. Vietnamese firms had 270 projects there worth $5 billion.",
      [
        "fdi-projects VNM<LAO 8 project 2016-11 stock",
        "fdi-capital VNM<LAO 70m USD 2016-11 stock",
        "fdi-projects LAO<VNM 270 project 2016-11 stock",
        "fdi-capital LAO<VNM 5000m USD 2016-11 stock",
      ],
    ],
  ]);
});

describe("a share of the total is of what the sentence before told", () => {
  testDated([
    [
      "Visitors to Peru",
      "2024-08-14",
      "Peru welcomed 2 million foreign arrivals from January to July. Chileans made up 26 percent of the total, Mexicans 6 percent.",
      [
        "share of the total PER<CHL 0.26 ratio 2024-01/2024-07",
        "share of the total PER<MEX 0.06 ratio 2024-01/2024-07",
      ],
    ],
    [
      "Peru's exports",
      "2024-08-14",
      "Peru's exports came to $67 billion in 2023. China accounted for 35 percent of the total.",
      ["share of the total PER<CHN 0.35 ratio 2023"],
    ],
    [
      "Peru's exports",
      "2024-08-14",
      "Peru's exports to China came to $23 billion in 2023. Copper made up 70 percent of the total.",
      ["exports PER<CHN 23000m USD 2023"],
    ],
  ]);
});

describe("what is no tie of the two is left alone", () => {
  testDated([
    [
      "Peru and Chile",
      "2022-10-15",
      "Peru's trade with Chile was $300 million in August. Port Tacna held on to first place among the country's gateways. Its total commerce rose 7 percent to $90 million.",
      ["trade-turnover PER<CHL 300m USD 2022-08"],
    ],
    [
      "Peru and Chile",
      "2022-10-15",
      "Peru's trade with Chile was $300 million in August. Tacna, in the south, rose to second place among the border crossings. Its trade increased 29 percent to $80 million.",
      ["trade-turnover PER<CHL 300m USD 2022-08"],
    ],
    [
      "Peru and Chile",
      "2020-02-15",
      "Peru's imports from Chile were $1.4 billion in 2019. Growth came chiefly from fuels, which added $67 million.",
      ["imports PER<CHL 1400m USD 2019"],
    ],
    [
      "Peru and Chile",
      "1987-04-20",
      "Peru plans to buy Chilean goods. The list takes in $110 million of capital goods and $70 million of farm products from Chile.",
      [],
    ],
    [
      "Peru and Chile",
      "2006-11-15",
      "Trade between Peru and Chile was $1.2 billion in ten months. The office estimates trade for the full year at $1.5 billion.",
      ["trade-turnover PER<CHL 1200m USD 2006-01/2006-10"],
    ],
  ]);
});

describe("who supplies aid gives it", () => {
  testDated([
    [
      "Kenya and Japan",
      "2001-06-04",
      "Japan is Kenya's biggest ODA supplier, with more than $750 million in 1992-2000.",
      ["aid KEN<JPN 750m USD 1992/2000 at-least"],
    ],
    [
      "Kenya and Japan",
      "2001-06-04",
      "Japan trades with Kenya. It is also the biggest ODA supplier, with more than $750 million in 1992-2000.",
      ["aid KEN<JPN 750m USD 1992/2000 at-least"],
    ],
  ]);
});

describe("what only looks like one of these is read as before", () => {
  testDated([
    [
      "Peru and Chile",
      "2019-02-10",
      "Peru's exports to Chile dropped 15 percent ahead of year's end, to $3 billion in December.",
      ["growth of exports PER<CHL -0.15 ratio 2018-12", "exports PER<CHL 3000m USD 2018-12"],
    ],
    [
      "Kenya and Uganda",
      "2024-06-06",
      "Uganda's trade with Kenya was $1.6 billion in 2023. Kenya had $800 million in exports.",
      ["trade-turnover UGA<KEN 1600m USD 2023", "exports KEN<UGA 800m USD 2023"],
    ],
    [
      "Kenya and Uganda",
      "2013-12-13",
      "Uganda's trade with Kenya was $900 million, of which $500 million was exports, in the first ten months of this year.",
      [
        "trade-turnover UGA<KEN 900m USD 2013-01/2013-10",
        "exports UGA<KEN 500m USD 2013-01/2013-10",
      ],
    ],
    [
      "Japan and Kenya",
      "2014-04-20",
      "Japan's exports to China were 12.6 trillion yen in 2013. Imports were 17.6 trillion.",
      ["exports JPN<CHN 12600000m JPY 2013", "imports JPN<CHN 17600000m JPY 2013"],
    ],
    [
      "China and Laos",
      "2012-07-12",
      "China has invested $5 billion in Laos, making the country its largest foreign investor.",
      ["fdi-capital LAO<CHN 5000m USD 2012-07 stock"],
    ],
    [
      "Vietnam and Laos",
      "2017-11-11",
      "By the end of 2010, Vietnam had 200 projects in Laos. Laos has 8 projects in Vietnam worth $70 million.",
      [
        "fdi-projects LAO<VNM 200 project 2010-12 stock",
        "fdi-projects VNM<LAO 8 project 2017-11 stock",
        "fdi-capital VNM<LAO 70m USD 2017-11 stock",
      ],
    ],
    [
      "Peru and China",
      "2024-06-06",
      "Exports to China made up 35 percent of the total, and imports from China were $14 billion (28 percent).",
      ["share of the total PER<CHN 0.35 ratio 2024-06", "imports PER<CHN 14000m USD 2024-06"],
    ],
    [
      "Visitors to Peru",
      "2024-06-06",
      "Chilean tourists in Peru numbered 900,000. Cusco received 12 percent of the total.",
      ["tourists PER<CHL 900000 person 2024-06"],
    ],
    [
      "Vietnam and Laos",
      "2022-10-15",
      "Laos and Vietnam want better roads. Landlocked Laos needs access to a port. Its exports to Vietnam reached $600 million in 2021.",
      ["exports LAO<VNM 600m USD 2021"],
    ],
    [
      "Vietnam and Laos",
      "2014-04-20",
      "Ties with Laos were upgraded a decade ago, and Vietnam has invested $5 billion there.",
      ["fdi-capital LAO<VNM 5000m USD 2014-04 stock"],
    ],
    [
      "Peru and Chile",
      "2007-01-15",
      "Peru's exports to Chile rose 12 percent for the full year to $1.8 billion.",
      ["growth of exports PER<CHL 0.12 ratio 2006", "exports PER<CHL 1800m USD 2006"],
    ],
    [
      "China and Vietnam",
      "2024-04-20",
      "China's exports to Vietnam came to $137 billion in 2023. Vietnamese customs recorded $28 billion in the first quarter, up 24 percent.",
      [
        "exports CHN<VNM 137000m USD 2023",
        "exports CHN<VNM 28000m USD 2024-01/2024-03",
        "growth of exports CHN<VNM 0.24 ratio 2024-01/2024-03",
      ],
    ],
    [
      "Vietnam and Laos",
      "2024-04-20",
      "Vietnam's trade with Laos was $1.6 billion in 2023. Flood damage in Laos was heavy, and Laos put it at $370 million.",
      ["trade-turnover VNM<LAO 1600m USD 2023"],
    ],
  ]);
});
