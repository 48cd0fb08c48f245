/** Sums, shares and balances told in ways that the grammar was not written for. Sentences of our own. */
import { describe, expect, it } from "vitest";
import { figureLines, leftLines } from "./testing.ts";

type Row = [title: string, text: string, lines: string[]];

const published = "2024-08-12";
const test = (rows: Row[]) =>
  it.each<Row>(rows)("%s: %s", (title, text, lines) => {
    expect(figureLines(text, { title, published })).toEqual(lines);
  });
const left = (rows: Row[]) =>
  it.each<Row>(rows)("%s: %s", (title, text, lines) => {
    expect(figureLines(text, { title, published })).toEqual([]);
    expect(leftLines(text, { title, published })).toEqual(lines);
  });

describe("export and import turnover with two sums is one of each", () => {
  test([
    [
      "Peru and Chile",
      "Peru's export and import turnover with Chile was $2 billion and $1.5 billion, respectively, in 2023.",
      ["exports PER<CHL 2000m USD 2023", "imports PER<CHL 1500m USD 2023"],
    ],
    [
      "Peru and Chile",
      "Peru's export and import turnover with Chile came to $3.1 billion and $3.5 billion in 2022 and 2023.",
      ["trade-turnover PER<CHL 3100m USD 2022", "trade-turnover PER<CHL 3500m USD 2023"],
    ],
  ]);
});

describe("a share may be of a whole with its time or its amount", () => {
  test([
    [
      "Kenya and Uganda",
      "Uganda took 12 percent of Kenya's 2023 exports.",
      ["share of Kenya's 2023 exports KEN<UGA 0.12 ratio 2023"],
    ],
    [
      "Kenya and Uganda",
      "Uganda took 12 percent of last year's exports of Kenya.",
      ["share of exports of Kenya KEN<UGA 0.12 ratio 2023"],
    ],
    [
      "Kenya and Uganda",
      "In 2023 Uganda accounted for 11.8 percent of Kenya's $7.2 billion in exports.",
      ["share of Kenya's $7.2 billion in exports KEN<UGA 0.118 ratio 2023"],
    ],
    [
      "Kenya and Uganda",
      "In 2023 Kenya held 9.4 percent of Uganda's $10 billion import market.",
      ["share of Uganda's $10 billion import market UGA<KEN 0.094 ratio 2023"],
    ],
  ]);
});

describe("the trade of the two that a share is of may have its amount behind it", () => {
  test([
    [
      "Laos and Thailand",
      "Lao exports to Thailand were $2.5 billion in 2023. They so made up 41 percent of the bilateral trade, which came to $6.1 billion, up 3.2 percent from $5.9 billion a year earlier.",
      [
        "exports LAO<THA 2500m USD 2023",
        "share of the bilateral trade LAO<THA 0.41 ratio 2023",
        "trade-turnover LAO<THA 6100m USD 2023",
        "growth of trade-turnover LAO<THA 0.032 ratio 2023",
        "trade-turnover LAO<THA 5900m USD 2022",
      ],
    ],
  ]);
});

describe("how much of an earlier level there is, is no growth and no share, and the level's year is not that of the amount", () => {
  test([
    [
      "Thailand and Japan",
      "Japanese arrivals in Thailand reached 900,000 in 2023, 52 percent of the pre-crisis level in 2019.",
      ["tourists THA<JPN 900000 person 2023"],
    ],
    [
      "Thailand and Japan",
      "Japanese arrivals in Thailand reached 900,000, twice those of 2022 and 52 percent of the pre-pandemic 2019.",
      [
        "tourists THA<JPN 900000 person 2024-08",
        "multiple of tourists THA<JPN 2 multiple 2024-08 base 2022",
      ],
    ],
    [
      "Thailand and Japan",
      "Japanese arrivals in Thailand reached 900,000 in 2023, equal to 52 percent of the 2019 figure.",
      ["tourists THA<JPN 900000 person 2023"],
    ],
  ]);
});

describe("people who live somewhere are no students, though these were told of before", () => {
  test([
    [
      "Nepal and Australia",
      "Some 60,000 Nepali students are enrolled in Australia, and more than 170,000 Nepali people live there.",
      ["students AUS<NPL 60000 person 2024-08 about"],
    ],
  ]);
});

describe("a verb of change and its 'by' may be left out behind the first of a list", () => {
  test([
    [
      "Brazil and Argentina",
      "In 2023 exports to Argentina grew by $1.4 billion (9.1 percent) to $16.7 billion, imports from Argentina by $0.6 billion (4.6 percent) to $13.7 billion, and the surplus by $0.8 billion (36.4 percent) to $3 billion.",
      [
        "growth of exports BRA<ARG 0.091 ratio 2023",
        "exports BRA<ARG 16700m USD 2023",
        "growth of imports BRA<ARG 0.046 ratio 2023",
        "imports BRA<ARG 13700m USD 2023",
        "growth of trade-balance BRA<ARG 0.364 ratio 2023",
        "trade-balance BRA<ARG 3000m USD 2023",
      ],
    ],
  ]);
});

describe("a share of a change is none of what is traded", () => {
  left([
    [
      "Brazil and Argentina",
      "Cars made up about half of that rise in exports.",
      ["about half: a percentage without a direction or a whole"],
    ],
  ]);
});

describe("a balance is of the one named first, of the one that is ranked, or of the one it is told of", () => {
  test([
    [
      "Chile and Peru",
      "The Chile-Peru trade deficit came to $400 million in 2023.",
      ["trade-balance CHL<PER -400m USD 2023"],
    ],
    [
      "Chile and Peru",
      "The Chilean-Peruvian surplus rose 4 percent in 2023.",
      ["growth of trade-balance CHL<PER 0.04 ratio 2023"],
    ],
    [
      "Chile and Peru",
      "Brazil had the largest surplus with Peru in 2023, at $3 billion, followed by Chile with $400 million.",
      ["trade-balance BRA<PER 3000m USD 2023", "trade-balance CHL<PER 400m USD 2023"],
    ],
    [
      "Peru and its neighbours",
      "Peru ran its largest deficit with Brazil in 2023, at $3 billion, followed by Chile with $400 million.",
      ["trade-balance PER<BRA -3000m USD 2023", "trade-balance PER<CHL -400m USD 2023"],
    ],
    [
      "Chile and Peru",
      "Chile's surplus with Peru was $400 million in 2023. The country with the largest surplus with Peru was Brazil, which posted a positive balance of $3 billion. Colombia came third, with a surplus of $300 million, followed by Ecuador with $200 million.",
      [
        "trade-balance CHL<PER 400m USD 2023",
        "trade-balance BRA<PER 3000m USD 2023",
        "trade-balance COL<PER 300m USD 2023",
        "trade-balance ECU<PER 200m USD 2023",
      ],
    ],
    [
      "Chile's trade with Peru",
      "Chile's largest surplus was with Peru, at $400 million, in 2023. Ecuador was next with a surplus of $200 million.",
      ["trade-balance CHL<PER 400m USD 2023", "trade-balance CHL<ECU 200m USD 2023"],
    ],
    [
      "Chile and Peru",
      "Chile's unadjusted surplus with Peru shrank 12 percent in May 2024.",
      ["growth of trade-balance CHL<PER -0.12 ratio 2024-05"],
    ],
    [
      "Chile and Peru",
      "Chile bought less from Peru than it sold there in the first half of 2024 and ended the period with a surplus of $90 million.",
      ["trade-balance CHL<PER 90m USD 2024-01/2024-06"],
    ],
  ]);
});

describe("what is to be changed is so, and so is a rank beside a name, whatever is planned", () => {
  test([
    [
      "Chile and Peru",
      "Lima wants Santiago to cut its $400 million trade surplus with Peru.",
      ["trade-balance CHL<PER 400m USD 2024-08"],
    ],
    [
      "Chile and Peru",
      "The two hope to double their $3 billion trade by easing the rules of transit.",
      ["trade-turnover CHL<PER 3000m USD 2024-08"],
    ],
    [
      "Chile and Peru",
      "Chile plans tariff cuts to please Peru, the country's third largest trading partner.",
      ["trade-partner-rank CHL<PER 3 rank 2024-08 (overall)"],
    ],
  ]);
  left([
    [
      "Chile and Peru",
      "Lima wants Santiago to cut the surplus to $100 million.",
      ["$100 million: a target, forecast or plan, not what was"],
    ],
    [
      "Chile and Peru",
      "Chile hopes to become, within five years, Peru's largest trading partner.",
      [
        "five: a length of time",
        "largest trading partner: a target, forecast or plan, not what was",
      ],
    ],
  ]);
});

describe("a share said with 'or' and its amount is no change", () => {
  test([
    [
      "Fiji and Japan",
      "Japan is the biggest source of aid to Fiji, with a share of 31 percent or $120 million.",
      ["share of total FJI<JPN 0.31 ratio 2024-08", "aid FJI<JPN 120m USD 2024-08"],
    ],
  ]);
});

describe("a time that opens a sentence without figures dates the next", () => {
  test([
    [
      "Peru and Chile",
      "In 2023, Peru's economy shrank. Trade with Chile came to $3.5 billion.",
      ["trade-turnover PER<CHL 3500m USD 2023"],
    ],
    [
      "Peruvian students in Chile",
      "In the 2022-2023 school year, Chile was again the second choice of students abroad. There were 12,400 Peruvian students at Chilean universities.",
      ["students CHL<PER 12400 person 2022/2023"],
    ],
    [
      "Peru and Chile",
      "Since trade between Peru and Chile peaked in 2021 at $4.2 billion, it has fallen each year to reach $3.5 billion in 2023.",
      ["trade-turnover PER<CHL 4200m USD 2021", "trade-turnover PER<CHL 3500m USD 2023"],
    ],
  ]);
});

describe("the world's largest economies and giants stand for one of the two", () => {
  test([
    [
      "Chile's trade with China",
      "Chile and China trade more than ever. Chile's exports to the world's second-largest economy were $38 billion in 2023.",
      ["exports CHL<CHN 38000m USD 2023"],
    ],
    [
      "Chile and Peru",
      "U.S.-India trade came to $124 billion in 2023, making the Asian giant the ninth trading partner of the world's biggest economy.",
      [
        "trade-turnover USA<IND 124000m USD 2023",
        "trade-partner-rank USA<IND 9 rank 2023 (overall)",
      ],
    ],
  ]);
});

describe("bilateral agreements are counted, and a span of years before them is not", () => {
  test([
    [
      "Chile and Peru",
      "Peru is a partner with 140 bilateral agreements.",
      ["count CHL<PER 140 count 2024-08"],
    ],
    ["Chile and Peru", "They signed the 2021-2025 bilateral agreements.", []],
  ]);
});

describe("projects may be numbered by the verb behind them", () => {
  test([
    [
      "Fiji and Japan",
      "Japanese-invested projects in Fiji numbered 214 by the end of 2023, with capital of $1.3 billion.",
      [
        "fdi-projects FJI<JPN 214 project 2023-12 stock",
        "fdi-capital FJI<JPN 1300m USD 2023-12 stock",
      ],
    ],
    [
      "Fiji and Japan",
      "Japan's investment projects in Fiji rose to 214 by the end of 2023.",
      ["fdi-projects FJI<JPN 214 project 2023-12 stock"],
    ],
  ]);
  left([
    [
      "Fiji and Japan",
      "Japan's projects in Fiji reached 14 provinces.",
      ["14: a count that is no tie between the two"],
    ],
  ]);
});
