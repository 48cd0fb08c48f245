/** Whose a figure is, and what the words of a rule do not say elsewhere. Sentences of our own. */
import { describe } from "vitest";
import { testDated } from "./testing.ts";

describe("whose it is", () => {
  testDated([
    [
      "Mexico's surplus with Canada",
      "2020-05-05",
      "In March China had the largest surplus with Canada, at $4 billion. Other countries with positive balances were Germany, with $2 billion, Spain with $1.5 billion, and Italy with $700 million.",
      [
        "trade-balance CHN<CAN 4000m USD 2020-03",
        "trade-balance ESP<CAN 1500m USD 2020-03",
        "trade-balance ITA<CAN 700m USD 2020-03",
      ],
    ],
    [
      "U.S. trade",
      "1995-02-18",
      "America's deficits with Japan and China both rose last year. The Japanese gap climbed 11 percent while the trade gap with China grew by 30 percent to $29 billion.",
      ["growth of trade-balance USA<CHN 0.3 ratio 1994", "trade-balance USA<CHN -29000m USD 1994"],
    ],
    [
      "U.S. and Japan",
      "1994-12-21",
      "Through May 1994 the U.S. shortfall with Japan in merchandise trade stood at $23 billion.",
      ["trade-balance USA<JPN -23000m USD 1994-01/1994-05"],
    ],
    [
      "A visit to Chile",
      "2015-03-16",
      "Chile is Vietnam ’s 19th largest trading partner.",
      ["trade-partner-rank VNM<CHL 19 rank 2015-03 (overall)"],
    ],
    [
      "Nepal's visitors",
      "2017-04-16",
      "Nepal counted 210,000 visitors in the first quarter. China left Thailand behind to rank as its second source, with 31,000 tourists.",
      ["tourists NPL<CHN 31000 person 2017-01/2017-03"],
    ],
    [
      "Students of Nepal",
      "2017-12-27",
      "In 2014 some 48,000 Nepalese students were enrolled at foreign universities. Australia was the favourite destination with 22,000 students. Japan came next with 9,000.",
      ["students AUS<NPL 22000 person 2014", "students JPN<NPL 9000 person 2014"],
    ],
    [
      "Vietnam's students in Japan",
      "2016-04-16",
      "By May 2015 Vietnam came third among the homes of foreign students in Japan, with 31,000 students, numbers of the Japan Student Guidance Organisation showed.",
      ["students JPN<VNM 31000 person 2015-05"],
    ],
    [
      "Laos and Vietnam",
      "2019-12-16",
      "Since January three Vietnamese-funded projects in Laos have been completed.",
      [],
    ],
  ]);
});

describe("what the same words do not say", () => {
  testDated([
    [
      "Laos and Korea",
      "2023-07-16",
      "Korea invested $900 million in Laos, including $400 million in energy in 2022.",
      ["fdi-capital LAO<KOR 900m USD 2022 flow", "fdi-capital LAO<KOR 400m USD 2022 flow"],
    ],
    [
      "Peru and Chile",
      "2023-09-16",
      "Trade between Peru and Chile is forecast to rise to $5 billion next year from $4 billion this year.",
      [],
    ],
    [
      "Peru and Chile",
      "2023-05-16",
      "Peru's exports to Chile are expected to fall to $2 billion in 2024 from $2.5 billion in 2023.",
      [],
    ],
    [
      "Peru and Chile",
      "2023-05-16",
      "Peru has a deficit with Chile in bilateral trade, which was worth $4 billion in 2022.",
      ["trade-turnover PER<CHL 4000m USD 2022"],
    ],
    [
      "Korea and Vietnam",
      "2024-05-16",
      "Trade was worth $79 billion in 2023. South Korea's total registered investment in Vietnam climbed to $85.9 billion, up 5 percent year on year.",
      [
        "trade-turnover KOR<VNM 79000m USD 2023",
        "fdi-capital VNM<KOR 85900m USD 2024-05 stock",
        "growth of fdi-capital VNM<KOR 0.05 ratio 2024-05 base 2023-05",
      ],
    ],
    [
      "Peru and Chile",
      "2023-05-16",
      "Peru's exports to Chile have totalled $900 million from the third quarter of 2022.",
      ["exports PER<CHL 900m USD 2022-07/.."],
    ],
    [
      "Peru and Chile",
      "2023-05-16",
      "Peru's exports to Chile were $2 billion and close to a record in 2021.",
      ["exports PER<CHL 2000m USD 2021"],
    ],
    [
      "Laos and Thailand",
      "2023-05-16",
      "Laos received 90,000 Thai visitors in April, almost equal to the 91,000 Chinese visitors it had in March.",
      ["tourists LAO<THA 90000 person 2023-04", "tourists LAO<CHN 91000 person 2023-03"],
    ],
    [
      "China and Laos",
      "2023-05-16",
      "China's share in the Laos trade logistics company came to 60 percent.",
      [],
    ],
    [
      "Thailand and Laos",
      "2023-05-16",
      "Women's share in trade between Laos and Thailand was 60 percent in 2022.",
      [],
    ],
    [
      "Peru and Chile",
      "2023-05-16",
      "Chile cut duties on a large share of imports from Peru from 9 percent to 6 percent in 2012.",
      [],
    ],
    [
      "China and Laos",
      "2023-05-16",
      "The share of coal in China's imports from Laos rose from 20 percent in 2020 to 35 percent in 2022.",
      [],
    ],
    [
      "Thailand",
      "2023-05-16",
      "Indian firms invest in Thailand through Singapore which is its second largest trading partner in the region.",
      [],
    ],
    [
      "Peru and Chile",
      "2013-09-19",
      "The April numbers are out, and they show Peru's trade with Chile up. Exports of Peru to Chile came to $90 million.",
      ["exports PER<CHL 90m USD 2013-04"],
    ],
    [
      "Korea's students",
      "2023-05-16",
      "In 2012 there were 54,000 Korean students overseas. In 2016 there were 10,000 foreign students in Korea. Some 19,000 Korean students studied in China.",
      ["students CHN<KOR 19000 person 2012 about"],
    ],
    [
      "Australia and Japan",
      "2023-05-16",
      "Thanks to high prices for iron ore, Australia's exports to Japan increased 12 percent in 2022.",
      ["growth of exports AUS<JPN 0.12 ratio 2022"],
    ],
  ]);
});
