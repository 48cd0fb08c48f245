/** Places in rankings and what those who hold them have, told in ways that the grammar was not written for. Sentences of our own. */
import { describe } from "vitest";
import { testDated } from "./testing.ts";

describe("who passes another has its place, and the other its own amount", () => {
  testDated([
    [
      "Kenya and Uganda",
      "2014-12-17",
      "Kenya has taken the place of Tanzania as Uganda's second trading partner.",
      ["trade-partner-rank UGA<KEN 2 rank 2014-12 (overall)"],
    ],
    [
      "China and Laos",
      "2014-12-17",
      "China has taken the place of Thailand as the country's second trading partner.",
      ["trade-partner-rank LAO<CHN 2 rank 2014-12 (overall)"],
    ],
    [
      "Peru's trade",
      "2020-02-06",
      "China finished 2019 as Peru's top trade partner with $23 billion, edging out the United States, with $14 billion. Brazil came a distant third at $4 billion, down 15 percent from 2018.",
      [
        "trade-partner-rank PER<CHN 1 rank 2019 (overall)",
        "trade-turnover PER<CHN 23000m USD 2019",
        "trade-turnover PER<USA 14000m USD 2019",
        "trade-partner-rank PER<BRA 3 rank 2019 (overall)",
        "trade-turnover PER<BRA 4000m USD 2019",
        "growth of trade-turnover PER<BRA -0.15 ratio 2019 base 2018",
      ],
    ],
    [
      "Investors in Peru",
      "2018-05-30",
      "Spain was the largest of 62 foreign investors in Peru last year with $900 million.",
      ["investor-rank PER<ESP 1 rank 2017", "fdi-capital PER<ESP 900m USD 2017 flow"],
    ],
    [
      "Peru's trade",
      "2024-06-06",
      "Chile led Peru's trading partners in April with $7 billion in total trade, 16 percent of Peru's total, followed by Brazil with $6 billion (15 percent) and Mexico with $4 billion (10 percent).",
      [
        "trade-turnover PER<CHL 7000m USD 2024-04",
        "share of Peru's total PER<CHL 0.16 ratio 2024-04",
        "trade-turnover PER<BRA 6000m USD 2024-04",
        "share of Peru's total PER<BRA 0.15 ratio 2024-04",
        "trade-turnover PER<MEX 4000m USD 2024-04",
        "share of Peru's total PER<MEX 0.1 ratio 2024-04",
      ],
    ],
    [
      "Peru's trade",
      "2024-06-06",
      "Chile led Peru's trading partners in April with $7 billion in total trade. Brazil had $6 billion and Mexico $4 billion.",
      [
        "trade-turnover PER<CHL 7000m USD 2024-04",
        "trade-turnover PER<BRA 6000m USD 2024-04",
        "trade-turnover PER<MEX 4000m USD 2024-04",
      ],
    ],
  ]);
});

describe("a group of visitors belongs to the country that owns it", () => {
  testDated([
    [
      "Visitors to Peru",
      "2024-04-02",
      "The Chileans are Peru's second largest group of visitors, with 138,000 in January and February.",
      ["tourists PER<CHL 138000 person 2024-01/2024-02"],
    ],
    [
      "Students in Kenya",
      "2024-04-02",
      "Ugandans are Kenya's largest group of foreign students, with 14,000.",
      ["students KEN<UGA 14000 person 2024-04"],
    ],
    [
      "Lao students",
      "2015-11-03",
      "About 3,200 Lao students are in China, 600 of them on scholarships from the Chinese government.",
      ["students CHN<LAO 3200 person 2015-11 about", "students CHN<LAO 600 person 2015-11"],
    ],
  ]);
});

describe("which time and which side a clause is of", () => {
  testDated([
    [
      "Peru and Chile",
      "2013-12-13",
      "Chilean businesses have committed nearly $35 billion to 166 projects in Peru, of which $5.7 billion came in the first 11 months of this year.",
      [
        "fdi-capital PER<CHL 35000m USD 2013-12 stock about",
        "fdi-projects PER<CHL 166 project 2013-12 stock",
        "fdi-capital PER<CHL 5700m USD 2013-01/2013-11 flow",
      ],
    ],
    [
      "Peru and Chile",
      "2008-12-23",
      "Chile has put $1.27 billion into 182 projects in Peru, including 39 projects this year worth $320 million.",
      [
        "fdi-capital PER<CHL 1270m USD 2008-12 stock",
        "fdi-projects PER<CHL 182 project 2008-12 stock",
        "fdi-projects PER<CHL 39 project 2008-01/2008-12-23 flow",
        "fdi-capital PER<CHL 320m USD 2008-01/2008-12-23 flow",
      ],
    ],
    [
      "Peru and China",
      "2023-03-23",
      "Peru's exports to China were $23 billion in 2022, including 15 billion of copper.",
      ["exports PER<CHN 23000m USD 2022"],
    ],
    [
      "Visitors to Peru",
      "2016-10-06",
      "In nine months Chilean arrivals totalled 2 million, 55 percent up and 28 percent of the total.",
      [
        "tourists PER<CHL 2m person 2016-01/2016-09",
        "growth of tourists PER<CHL 0.55 ratio 2016-01/2016-09",
        "share of the total PER<CHL 0.28 ratio 2016-01/2016-09",
      ],
    ],
    [
      "Peru and Chile",
      "2013-05-17",
      "Since the pact took effect in 2004 Peru's exports to Chile have grown 420 percent.",
      ["growth of exports PER<CHL 4.2 ratio 2004/.. base 2004"],
    ],
    [
      "Peru and Chile",
      "2017-06-04",
      "Bilateral trade was $3 billion in 2016, with Peru $300 million in deficit.",
      ["trade-turnover PER<CHL 3000m USD 2016", "trade-balance PER<CHL -300m USD 2016"],
    ],
    [
      "Peru and Chile",
      "2010-07-12",
      "Trade of Peru and Chile came to $3 billion last year, of which $1.3 billion was Peruvian goods.",
      ["trade-turnover PER<CHL 3000m USD 2009", "exports PER<CHL 1300m USD 2009"],
    ],
    [
      "Kenya and Uganda",
      "2012-12-20",
      "Kenya's exports to Uganda were $498 million in 2011, or 8 percent of its exports to the world.",
      [
        "exports KEN<UGA 498m USD 2011",
        "share of its exports to the world KEN<UGA 0.08 ratio 2011",
      ],
    ],
  ]);
});
