/** Wrong readings that wire copy and releases invite: other times, other things, goals, increments. Sentences of our own. */
import { describe, expect, it } from "vitest";
import { figureLines } from "./testing.ts";

type Row = [title: string, published: string, text: string, lines: string[]];

const test = (rows: Row[]) =>
  it.each<Row>(rows)("%s, %s: %s", (title, published, text, lines) => {
    expect(figureLines(text.replaceAll("/n", "\n\n"), { title, published })).toEqual(lines);
  });

describe("a time that is looked back at dates nothing behind it", () => {
  test([
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
  test([
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
  test([
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
  test([
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
  test([
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
      ["trade-partner-rank PER<CHL 1 rank 2023-05 (overall)"],
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
  test([
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
  test([
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

describe("whose it is", () => {
  test([
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
  test([
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
