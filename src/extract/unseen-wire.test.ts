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
      "Nepal continued to top the list with 94,000 students in Japan.",
      ["students JPN<NPL 94000 person 2023-05"],
    ],
  ]);
});
