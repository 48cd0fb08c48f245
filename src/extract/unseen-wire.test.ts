/** Wrong readings that wire copy and releases invite: other times, other things, goals, increments. Sentences of our own. */
import { describe } from "vitest";
import { testDated } from "./testing.ts";

describe("a time that is looked back at dates nothing behind it", () => {
  testDated([
    [
      "Peru and Chile",
      "2013-09-19",
      "Peru's deficit with Chile grew by 30 percent in July. Ministers met over a 2012 fishing pact that was to help in narrowing the trade gap./nPeru's imports from Chile rose 12 percent.",
      [
        "growth of trade-balance PER<CHL 0.3 ratio 2013-07",
        "growth of imports PER<CHL 0.12 ratio 2013-07",
      ],
    ],
    [
      "Peru's deficit with Chile",
      "2013-09-19",
      "Peru's total deficit was $900 million in July. Last year's deficit came to $7 billion./nPeru's imports from Chile rose 12 percent.",
      ["growth of imports PER<CHL 0.12 ratio 2013-07"],
    ],
    [
      "Peru and Chile",
      "2013-09-19",
      "Trade between Peru and Chile rose to a record $4 billion in 2012. The previous record for trade of the two, $3.5 billion, was reached in 2008. Peruvian exports to Chile were worth $1.4 billion.",
      [
        "trade-turnover PER<CHL 4000m USD 2012",
        "trade-turnover PER<CHL 3500m USD 2008",
        "exports PER<CHL 1400m USD 2012",
      ],
    ],
    [
      "Peru and Chile",
      "2013-09-19",
      "In 2012 Chile took 5 percent of Peru's exports, less than Brazil alone, as in 2010. Peru's imports from Chile were $1.2 billion.",
      ["share of Peru's exports PER<CHL 0.05 ratio 2012", "imports PER<CHL 1200m USD 2012"],
    ],
    [
      "Cambodia and Laos",
      "2021-04-28",
      "Cambodia's exports to Laos rose in the first quarter of this year, despite the spread of COVID-19./nIn the reviewed period they were worth 12 million USD.",
      ["exports KHM<LAO 12m USD 2021-01/2021-03"],
    ],
  ]);
});

describe("a level that another one nearly equals has a time of its own", () => {
  testDated([
    [
      "Peru and Chile",
      "2006-11-10",
      "Trade of Peru and Chile was worth $1.8 billion from January to October. It was 24 percent higher than a year earlier and already close to the $1.9 billion registered in all of 2005. Peru's exports rose 26 percent.",
      [
        "trade-turnover PER<CHL 1800m USD 2006-01/2006-10",
        "growth of trade-turnover PER<CHL 0.24 ratio 2006-01/2006-10 base 2005-01/2005-10",
        "trade-turnover PER<CHL 1900m USD 2005",
        "growth of exports PER<CHL 0.26 ratio 2006-01/2006-10",
      ],
    ],
    [
      "Peru and Chile",
      "2017-06-10",
      "In the year to the end of March 2017 Peru and Chile traded $3.2 billion worth of goods.",
      ["trade-turnover PER<CHL 3200m USD 2016-04/2017-03"],
    ],
  ]);
});

describe("goals are no figures, what they start from is one", () => {
  testDated([
    [
      "Peru and Chile",
      "2023-05-16",
      "Peru and Chile are working towards lifting their trade to $6 billion in the years ahead.",
      [],
    ],
    [
      "Peru and Chile",
      "2023-05-16",
      "They agreed to double trade to $6 billion by 2021 from $3 billion in 2016.",
      ["trade-turnover PER<CHL 3000m USD 2016"],
    ],
    [
      "Peru and Chile",
      "2023-05-16",
      "Peru handed over a list of 48 projects, costing some $2 billion, in which it would like Chile to invest.",
      [],
    ],
  ]);
});

describe("what lies between two levels is neither of them", () => {
  testDated([
    [
      "Peru and Chile",
      "2023-05-16",
      "Peru's deficit with Chile in the first quarter is $20 million smaller than a year ago.",
      [],
    ],
    [
      "Students from Peru",
      "2023-05-16",
      "In 2022 Peru had 4,300 students in Chile, up 210 students from 2021.",
      ["students CHL<PER 4300 person 2022"],
    ],
    [
      "Students from Peru",
      "2023-05-16",
      "In 2022 Peru had 4,300 students in Chile, down 75 from the year before.",
      ["students CHL<PER 4300 person 2022"],
    ],
  ]);
});

describe("who trades with whom", () => {
  testDated([
    [
      "Peru and Chile",
      "2023-05-16",
      "Trade between Peru and rival Chile grew in 2022, with Peru reporting a deficit of $300 million.",
      ["trade-balance PER<CHL -300m USD 2022"],
    ],
    [
      "Bolivia",
      "2023-05-16",
      "Peru's exports to landlocked Bolivia came to $800 million in 2022.",
      ["exports PER<BOL 800m USD 2022"],
    ],
    [
      "Peru and Chile",
      "2023-05-16",
      "Peru has close relations with Chile which is its biggest trading partner in the region of the Andes.",
      ["trade-partner-rank PER<CHL 1 rank 2023-05 (within the region)"],
    ],
    [
      "Japan and Canada",
      "1992-05-19",
      "Japan's trade gap with Canada widened to a $320 million surplus in April from $210 million a year earlier.",
      ["trade-balance JPN<CAN 320m USD 1992-04", "trade-balance JPN<CAN 210m USD 1991-04"],
    ],
  ]);
});

describe("numbers of other things", () => {
  testDated([
    [
      "Sri Lanka and India",
      "2023-05-16",
      "In April 19,000 Indians visited Sri Lanka. Arrivals had fallen after the attacks, which left 200 dead and over 400 injured.",
      ["tourists LKA<IND 19000 person 2023-04"],
    ],
    [
      "Laos and China",
      "2023-05-16",
      "In April Laos received 90,000 Chinese tourists. The number of visitors to the country rose 14 percent.",
      ["tourists LAO<CHN 90000 person 2023-04"],
    ],
    [
      "Students in Japan",
      "2023-05-16",
      "Nepal continued to top the list with 40,000 students in Japan.",
      ["students JPN<NPL 40000 person 2023-05"],
    ],
  ]);
});

describe("shares, parts and times that stand beside a figure", () => {
  testDated([
    [
      "Laos and China",
      "2023-05-16",
      "More visitors raised China's share of arrivals in Laos from only 7 percent in 2014 to 15 percent in 2019.",
      [
        "share of arrivals in Laos LAO<CHN 0.07 ratio 2014",
        "share of arrivals in Laos LAO<CHN 0.15 ratio 2019",
      ],
    ],
    [
      "Laos and China",
      "2023-05-16",
      "In 2022 the structure of trade changed: China's share in the imports of Laos was 21.5 percent.",
      ["share of the imports of Laos LAO<CHN 0.215 ratio 2022"],
    ],
    [
      "Laos and Korea",
      "2023-07-16",
      "Korea has put 900 million dollars into Laos, including 40 million in the first half of 2023.",
      [
        "fdi-capital LAO<KOR 900m USD 2023-07 stock",
        "fdi-capital LAO<KOR 40m USD 2023-01/2023-06 flow",
      ],
    ],
    [
      "Peru and Chile",
      "2023-05-16",
      "In January to March Peru sold Chile goods worth $300 million, a 12% increase over the volume last year.",
      [
        "exports PER<CHL 300m USD 2023-01/2023-03",
        "growth of exports PER<CHL 0.12 ratio 2023-01/2023-03 base 2022-01/2022-03",
      ],
    ],
    [
      "India and Nepal",
      "2009-08-20",
      "India's trade with Nepal in the year 2008-09 is 1.9 billion dollars and is expected to reach 3 billion dollars.",
      ["trade-turnover IND<NPL 1900m USD 2008-04/2009-03"],
    ],
    [
      "Russia and China",
      "2019-03-08",
      "In 2018 trade between Russia and China for the first time passed $90 billion — the goal set by both presidents — and amounted to $96 billion.",
      ["trade-turnover RUS<CHN 90000m USD 2018 at-least", "trade-turnover RUS<CHN 96000m USD 2018"],
    ],
    [
      "Malaysia and China",
      "2024-09-14",
      "Trade between China and Malaysia was worth $117 billion in the first seven months of 2024.\n\nChina's direct investment in Malaysia grew to $1.2 billion, a year-on-year rise of 28 percent.",
      [
        "trade-turnover CHN<MYS 117000m USD 2024-01/2024-07",
        "fdi-capital MYS<CHN 1200m USD 2024-01/2024-07 flow",
        "growth of fdi-capital MYS<CHN 0.28 ratio 2024-01/2024-07 base 2023-01/2023-07",
      ],
    ],
    [
      "U.S. and Canada",
      "2024-03-02",
      "U.S. trade with Canada was $59 billion in January, a 3% y/y decrease.",
      [
        "trade-turnover USA<CAN 59000m USD 2024-01",
        "growth of trade-turnover USA<CAN -0.03 ratio 2024-01",
      ],
    ],
  ]);
});
