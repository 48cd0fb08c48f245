/** Balances, fiscal years and neighbours, told in ways that the grammar was not written for. Sentences of our own. */
import { describe } from "vitest";
import { testDated } from "./testing.ts";

describe("what a balance is held against has a time of its own", () => {
  testDated([
    [
      "Peru and Chile",
      "2023-10-02",
      "Trade between Peru and Chile was $2.4 billion in the first eight months. Peru's deficit with Chile was $310 million in the period, nearly $40 million above the figure of 2022.",
      [
        "trade-turnover PER<CHL 2400m USD 2023-01/2023-08",
        "trade-balance PER<CHL -310m USD 2023-01/2023-08",
      ],
    ],
    [
      "Peru and Chile",
      "2023-10-02",
      "In January and February trade between Peru and Chile was worth $500 million. That left Peru with a surplus of $20 million, against a trade deficit of $35 million in the same two months of 2022.",
      [
        "trade-turnover PER<CHL 500m USD 2023-01/2023-02",
        "trade-balance PER<CHL 20m USD 2023-01/2023-02",
        "trade-balance PER<CHL -35m USD 2022-01/2022-02",
      ],
    ],
    [
      "Chile's surplus with Peru",
      "1989-04-10",
      "Chile was the seventh largest trading partner of Peru last year and had a surplus of 80 mln dlrs with it. In January it was 9 mln dlrs, down 2 mln from a year earlier.",
      [
        "trade-partner-rank PER<CHL 7 rank 1988 (overall)",
        "trade-balance CHL<PER 80m USD 1988",
        "trade-balance CHL<PER 9m USD 1989-01",
      ],
    ],
    [
      "Chile's surplus with Peru",
      "1989-04-10",
      "Chile's surplus with Peru rose to a record 12 mln dlrs in March, exceeding the previous high of 11 mln set in January./nExports to Peru grew 4 pct to 30 mln dlrs.",
      [
        "trade-balance CHL<PER 12m USD 1989-03",
        "trade-balance CHL<PER 11m USD 1989-01",
        "growth of exports CHL<PER 0.04 ratio 1989-03",
        "exports CHL<PER 30m USD 1989-03",
      ],
    ],
  ]);
});

describe("years are told by those that ended, that growth is measured from, or that something happened in", () => {
  testDated([
    [
      "Bangladesh and Nepal",
      "2018-08",
      "Bangladesh's trade gap with Nepal widened to $71 million in the fiscal year that has just ended, from $63 million in FY17.",
      [
        "trade-balance BGD<NPL -71m USD 2017-07/2018-06",
        "trade-balance BGD<NPL -63m USD 2016-07/2017-06",
      ],
    ],
    [
      "Peru and Chile",
      "2022-01-20",
      "Trade between Peru and Chile was a bright point. It amounted to $3.4 billion, up 30 percent against 2020.",
      [
        "trade-turnover PER<CHL 3400m USD 2021",
        "growth of trade-turnover PER<CHL 0.3 ratio 2021 base 2020",
      ],
    ],
    [
      "Peru and Chile",
      "2021-06-20",
      "Trade between Peru and Chile amounted to $1.4 billion, up 30 percent against 2020.",
      [
        "trade-turnover PER<CHL 1400m USD 2021-06",
        "growth of trade-turnover PER<CHL 0.3 ratio 2021-06 base 2020-06",
      ],
    ],
    [
      "Chile's trade with Peru",
      "1989-04-10",
      "Chile's trade with Peru was 300 mln dlrs in 1988. In 1981, when Santiago turned to Tokyo for loans, trade was 90 mln dlrs and Chile's surplus 5 mln.",
      [
        "trade-turnover CHL<PER 300m USD 1988",
        "trade-turnover CHL<PER 90m USD 1981",
        "trade-balance CHL<PER 5m USD 1981",
      ],
    ],
  ]);
});

describe("neighbours are told by where they lie", () => {
  testDated([
    [
      "Vietnam and Japan",
      "2012-11-06",
      "Vietnam's exports to Japan were $1.1 billion in September. Vietnam ran a deficit of $1.4 billion with its northern neighbour in the month.",
      ["exports VNM<JPN 1100m USD 2012-09", "trade-balance VNM<CHN -1400m USD 2012-09"],
    ],
    [
      "Mexico and the United States",
      "2012-11-06",
      "Mexico's exports to the United States rose 3 percent to $24 billion in September, while imports from its northern neighbor fell 1 percent to $17 billion.",
      [
        "growth of exports MEX<USA 0.03 ratio 2012-09",
        "exports MEX<USA 24000m USD 2012-09",
        "growth of imports MEX<USA -0.01 ratio 2012-09",
        "imports MEX<USA 17000m USD 2012-09",
      ],
    ],
    [
      "Cambodia and China",
      "2012-11-06",
      "Cambodia's exports to China rose 14 percent to $20 million in September, while its imports from the Asian giant grew 2 percent to $170 million.",
      [
        "growth of exports KHM<CHN 0.14 ratio 2012-09",
        "exports KHM<CHN 20m USD 2012-09",
        "growth of imports KHM<CHN 0.02 ratio 2012-09",
        "imports KHM<CHN 170m USD 2012-09",
      ],
    ],
  ]);
});

describe("who sold, who paid, and what is both together", () => {
  testDated([
    [
      "Kenya's exports to Uganda",
      "2024-08-12",
      "Kenya's exports to Uganda rose last year, when earnings from Uganda climbed 9 percent to $930 million.",
      ["growth of exports KEN<UGA 0.09 ratio 2023", "exports KEN<UGA 930m USD 2023"],
    ],
    [
      "Kenya and Uganda",
      "2024-08-12",
      "The ministry put trade between Kenya and Uganda, exports and imports together, at $1.3 billion in 2023.",
      ["trade-turnover KEN<UGA 1300m USD 2023"],
    ],
    [
      "Kenya and Uganda",
      "2024-08-12",
      "Kenya's exports to Uganda rose by 9 percent to $930 million in 2023, while Uganda's exports to Kenya fell by 5 percent to $340 million.",
      [
        "growth of exports KEN<UGA 0.09 ratio 2023",
        "exports KEN<UGA 930m USD 2023",
        "growth of exports UGA<KEN -0.05 ratio 2023",
        "exports UGA<KEN 340m USD 2023",
      ],
    ],
    [
      "Kenya and Uganda",
      "2024-08-12",
      "With a total of 60 projects worth over $500 million, Kenya has become a major investor in Uganda.",
      [
        "fdi-projects UGA<KEN 60 project 2024-08 stock",
        "fdi-capital UGA<KEN 500m USD 2024-08 stock at-least",
      ],
    ],
    [
      "Kenya and Uganda",
      "2024-08-12",
      "The bureau estimates exports to Uganda at $470 million in the first half of 2024. For 2024 as a whole it sees Kenyan exports to Uganda at $1 billion.",
      ["exports KEN<UGA 470m USD 2024-01/2024-06"],
    ],
    [
      "Kenya's trade",
      "2024-08-12",
      "In July Kenya earned $80 million from exports to Uganda. The neighbour so made up 12 percent of its total export value.",
      [
        "exports KEN<UGA 80m USD 2024-07",
        "share of its total export value KEN<UGA 0.12 ratio 2024-07",
      ],
    ],
  ]);
});

describe("who is passed, and what is ranked, keeps its own number", () => {
  testDated([
    [
      "Fiji and Australia",
      "2019-06-02",
      "In 2018 New Zealand was the second largest source of visitors to Fiji with 198,000, a rise of 8 percent, behind Australia with 366,000 (up 1 percent) and ahead of China with 49,000 (up 2 percent).",
      [
        "tourists FJI<NZL 198000 person 2018",
        "growth of tourists FJI<NZL 0.08 ratio 2018",
        "tourists FJI<AUS 366000 person 2018",
        "growth of tourists FJI<AUS 0.01 ratio 2018",
        "tourists FJI<CHN 49000 person 2018",
        "growth of tourists FJI<CHN 0.02 ratio 2018",
      ],
    ],
    [
      "Peru and Chile",
      "2019-06-02",
      "In 2018 Chile became Peru's fifth largest trading partner. Trade with Chile was $3.1 billion, against $2.9 billion for Ecuador and $2.2 billion for Bolivia.",
      [
        "trade-partner-rank PER<CHL 5 rank 2018 (overall)",
        "trade-turnover PER<CHL 3100m USD 2018",
        "trade-turnover PER<ECU 2900m USD 2018",
        "trade-turnover PER<BOL 2200m USD 2018",
      ],
    ],
    [
      "Peru and Chile",
      "2019-06-02",
      "Peru sold goods worth $300 million to Chile in the first quarter. Last year trade came to $3.1 billion, and Chile slipped from fourth place. Imports were $200 million in the quarter.",
      [
        "exports PER<CHL 300m USD 2019-01/2019-03",
        "trade-turnover PER<CHL 3100m USD 2018",
        "imports PER<CHL 200m USD 2019-01/2019-03",
      ],
    ],
    [
      "Peru and Chile",
      "2019-06-02",
      "Chilean investment in Peru adds up to $18 billion.",
      ["fdi-capital PER<CHL 18000m USD 2019-06 stock"],
    ],
  ]);
});

describe("what stands beside a topic decides what it is", () => {
  testDated([
    [
      "Fiji and Australia",
      "2019-06-20",
      "China held the largest surplus in trade with Australia in May, at $90 million.",
      ["trade-balance CHN<AUS 90m USD 2019-05"],
    ],
    [
      "Fiji and Australia",
      "2019-06-20",
      "Australia is the biggest provider of development aid to Fiji, with total capital of about $700 million.",
      ["aid FJI<AUS 700m USD 2019-06 about"],
    ],
    [
      "Fiji and Australia",
      "2019-06-20",
      "Trade between Fiji and Australia came to $800 million in 2018. The sum had already met their commitment to bring trade to $700 million. It is estimated to reach $900 million for the whole of this year.",
      ["trade-turnover FJI<AUS 800m USD 2018"],
    ],
  ]);
});

describe("a level compared with keeps the sides of the one before, whatever the title names", () => {
  testDated([
    [
      "Trade with Chile",
      "2023-12-10",
      "Peru's trade surplus with Chile narrowed to $75 billion in the first 11 months from $88 billion a year before. With Brazil, the deficit was $49 billion.",
      [
        "trade-balance PER<CHL 75000m USD 2023-01/2023-11",
        "trade-balance PER<CHL 88000m USD 2022-01/2022-11",
      ],
    ],
  ]);
});
