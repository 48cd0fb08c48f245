/** Whom and what is told beside the main line of a sentence: asides, what a partner is called, what comes in return. Sentences of our own. */
import { describe, expect, it } from "vitest";
import { figureLines } from "./testing.ts";

type Row = [text: string, lines: string[]];

const read = (rows: Row[]) =>
  it.each<Row>(rows)("%s", (text, lines) => {
    expect(figureLines(text, { title: "Trade figures", published: "2024-03-05" })).toEqual(lines);
  });

describe("a country named behind what it is called is the partner", () => {
  read([
    [
      "Peru's exports to its largest market, China, were 23 billion dollars in 2023.",
      ["trade-partner-rank PER<CHN 1 rank 2023 (exports)", "exports PER<CHN 23000m USD 2023"],
    ],
    [
      "Laos's imports from its western neighbour, Thailand, rose 5 percent in 2023.",
      ["growth of imports LAO<THA 0.05 ratio 2023"],
    ],
    [
      "Canada's surplus with its biggest customer, the U.S., shrank to 16 billion dollars in 2023.",
      ["trade-partner-rank CAN<USA 1 rank 2023 (exports)", "trade-balance CAN<USA 16000m USD 2023"],
    ],
    [
      "Kenya's exports to Uganda, its largest market, were 800 million dollars in 2023.",
      ["trade-partner-rank KEN<UGA 1 rank 2024-03 (exports)", "exports KEN<UGA 800m USD 2023"],
    ],
    [
      "In trade with its northern neighbour, Mexico earned 475 billion dollars from exports to the U.S. in 2023.",
      ["exports MEX<USA 475000m USD 2023"],
    ],
  ]);
});

describe("'with which' makes a country the partner in its clause alone", () => {
  read([
    [
      "Ghana sold goods worth 3 billion dollars to Togo in 2023. Benin, with which it had a deficit of 200 million dollars, came next.",
      ["exports GHA<TGO 3000m USD 2023", "trade-balance GHA<BEN -200m USD 2023"],
    ],
    [
      "Ghana sold goods worth 3 billion dollars to Togo in 2023. Benin, to which it exported 200 million dollars, came next.",
      ["exports GHA<TGO 3000m USD 2023", "exports GHA<BEN 200m USD 2023"],
    ],
    [
      "Mexico was hit, while Canada, with which the United States ran a deficit of 60 billion dollars in 2023, was spared.",
      ["trade-balance USA<CAN -60000m USD 2023"],
    ],
    [
      "Japan, with which Chile shares an ocean, bought goods worth 9 billion dollars from Chile in 2023.",
      ["imports JPN<CHL 9000m USD 2023"],
    ],
  ]);
});

describe("what a clause between commas tells of is not what the verb behind it moves", () => {
  read([
    [
      "Ghana's trade with Togo was 3 billion dollars in 2023. Cement exports, which make up 10 percent of shipments to that country, fell 9 percent.",
      ["trade-turnover GHA<TGO 3000m USD 2023"],
    ],
    [
      "Ghana's exports to Togo were 3 billion dollars in 2023. Rice, which accounted for a third of the exports, was up 10 percent.",
      ["exports GHA<TGO 3000m USD 2023"],
    ],
    [
      "Ghana's exports to Togo, which made up 17 percent of its total exports, rose 6 percent to 3 billion dollars in 2023.",
      [
        "share of its total exports GHA<TGO 0.17 ratio 2023",
        "growth of exports GHA<TGO 0.06 ratio 2023",
        "exports GHA<TGO 3000m USD 2023",
      ],
    ],
    [
      "Ghana's exports to Togo, which were worth 2 billion dollars in 2022, rose to 3 billion in 2023.",
      ["exports GHA<TGO 2000m USD 2022", "exports GHA<TGO 3000m USD 2023"],
    ],
  ]);
});

describe("one of the goods has its share of the trade of two, and no country", () => {
  read([
    [
      "India's exports to Nepal were 7 billion dollars in 2023. Petroleum accounted for 20 per cent of the exports.",
      ["exports IND<NPL 7000m USD 2023"],
    ],
    [
      "India's exports to Nepal were 7 billion dollars in 2023. Diesel was the largest item, accounting for a fifth of the shipments.",
      ["exports IND<NPL 7000m USD 2023"],
    ],
    [
      "Some 480,000 Chinese visited Laos in 2023. Women made up 55 percent of the visitors.",
      ["tourists LAO<CHN 480000 person 2023 about"],
    ],
    [
      "India's exports to Nepal were 7 billion dollars in 2023. The neighbour accounted for 2 per cent of the exports.",
      ["exports IND<NPL 7000m USD 2023", "share of the exports IND<NPL 0.02 ratio 2023"],
    ],
    [
      "Some 480,000 Chinese visited Laos in 2023. They accounted for 20 percent of the visitors.",
      ["tourists LAO<CHN 480000 person 2023 about", "share of the visitors LAO<CHN 0.2 ratio 2023"],
    ],
    [
      "Laos exported goods worth 3.9 billion dollars to Thailand in 2022, of which electricity brought in 2.1 billion, while imports were 3.7 billion.",
      ["exports LAO<THA 3900m USD 2022", "imports LAO<THA 3700m USD 2022"],
    ],
  ]);
});

describe("an amount that is so many exports goes the way that they go", () => {
  read([
    [
      "China-Cambodia trade was 12 billion dollars in 2023, of which 1.5 billion was exports from Cambodia.",
      ["trade-turnover CHN<KHM 12000m USD 2023", "exports KHM<CHN 1500m USD 2023"],
    ],
    [
      "Trade between Mexico and the U.S. was 798 billion dollars in 2023. About 475 billion of it was imports from Mexico.",
      ["trade-turnover MEX<USA 798000m USD 2023", "imports USA<MEX 475000m USD 2023 about"],
    ],
    [
      "China-Cambodia trade was 12 billion dollars in 2023, of which 1.5 billion was Cambodian exports.",
      ["trade-turnover CHN<KHM 12000m USD 2023", "exports KHM<CHN 1500m USD 2023"],
    ],
  ]);
});

describe("what comes in return goes the other way", () => {
  read([
    [
      "Kenya sold goods worth 800 million dollars to Uganda in 2023 and took 300 million in return.",
      ["exports KEN<UGA 800m USD 2023", "imports KEN<UGA 300m USD 2023"],
    ],
    [
      "Kenya bought goods worth 800 million dollars from Uganda in 2023. In return, Uganda purchased Kenyan goods worth 300 million dollars.",
      ["imports KEN<UGA 800m USD 2023", "imports UGA<KEN 300m USD 2023"],
    ],
    [
      "China sold goods worth 3 billion dollars to Laos in 2023 and Laos sold 4 billion in return (up 14 percent).",
      [
        "exports CHN<LAO 3000m USD 2023",
        "exports LAO<CHN 4000m USD 2023",
        "growth of exports LAO<CHN 0.14 ratio 2023",
      ],
    ],
  ]);
});

describe("'it' behind a time is what was told before, no country", () => {
  read([
    [
      "Peru's trade surplus with the U.S. widened to 800 million dollars in January. Exports to the U.S. rose to 900 million dollars, while imports climbed to 100 million. The surplus totalled 7 billion dollars last year. In 2022 it was 6 billion.",
      [
        "trade-balance PER<USA 800m USD 2024-01",
        "exports PER<USA 900m USD 2024-01",
        "imports PER<USA 100m USD 2024-01",
        "trade-balance PER<USA 7000m USD 2023",
        "trade-balance PER<USA 6000m USD 2022",
      ],
    ],
    [
      "Peru's exports to Japan were 2 billion dollars in 2022. In 2023 it bought 3 billion dollars worth of goods from Peru.",
      ["exports PER<JPN 2000m USD 2022", "imports JPN<PER 3000m USD 2023"],
    ],
  ]);
});

describe("who takes so much of all exports does not sell them", () => {
  read([
    [
      "Canada's surplus with the United States shrank to 16 billion dollars in 2023. The U.S. took 77 percent of all exports and supplied 68 percent of imports.",
      [
        "trade-balance CAN<USA 16000m USD 2023",
        "share of all exports CAN<USA 0.77 ratio 2023",
        "share of imports CAN<USA 0.68 ratio 2023",
      ],
    ],
    [
      "Laos's exports to China were 2 billion dollars in 2023. China accounted for 30 percent of total exports.",
      ["exports LAO<CHN 2000m USD 2023", "share of total exports LAO<CHN 0.3 ratio 2023"],
    ],
  ]);
});

describe("dollars without a country are those that the text told first", () => {
  read([
    [
      "Canada's surplus with the United States fell to 1.1 billion Canadian dollars in December. Exports to that country were 7.3 billion dollars.",
      ["trade-balance CAN<USA 1100m CAD 2023-12", "exports CAN<USA 7300m CAD 2023-12"],
    ],
    [
      "Singapore's exports to China were 50 billion Singapore dollars (37 billion U.S. dollars) in 2023. Imports came to 30 billion dollars.",
      [
        "exports SGP<CHN 50000m SGD 2023",
        "exports SGP<CHN 37000m USD 2023",
        "imports SGP<CHN 30000m USD 2023",
      ],
    ],
    [
      "Chile's exports to Peru were 900 billion Chilean pesos in 2023 and its imports 500 billion pesos.",
      ["exports CHL<PER 900000m CLP 2023", "imports CHL<PER 500000m CLP 2023"],
    ],
    [
      "Singapore's exports to Malaysia were 30 billion U.S. dollars in 2023, or 40 billion Singapore dollars. Imports came to 25 billion dollars.",
      [
        "exports SGP<MYS 30000m USD 2023",
        "exports SGP<MYS 40000m SGD 2023",
        "imports SGP<MYS 25000m USD 2023",
      ],
    ],
    [
      "Canada's exports to the United States were 35 billion Canadian dollars in December. Imports came to 28 billion U.S. dollars.",
      ["exports CAN<USA 35000m CAD 2023-12", "imports CAN<USA 28000m USD 2023-12"],
    ],
  ]);
});

describe("a month between two of another year each is of the first one's", () => {
  read([
    [
      "Peru's exports to Japan rose to 190 million dollars in February from 170 million in January and 140 million in February 2023.",
      [
        "exports PER<JPN 190m USD 2024-02",
        "exports PER<JPN 170m USD 2024-01",
        "exports PER<JPN 140m USD 2023-02",
      ],
    ],
    [
      "Peru's exports to Japan fell to 150 million dollars in November and rose to 180 million in December 2019.",
      ["exports PER<JPN 150m USD 2019-11", "exports PER<JPN 180m USD 2019-12"],
    ],
  ]);
});

describe("what a figure fell from 'over the same period' is of the time before", () => {
  read([
    [
      "Peru's exports to Japan were 2 billion dollars in 2023. Its imports fell to 1.8 billion dollars from 2.1 billion over the same period.",
      [
        "exports PER<JPN 2000m USD 2023",
        "imports PER<JPN 1800m USD 2023",
        "imports PER<JPN 2100m USD 2022",
      ],
    ],
    [
      "Peru's exports to Japan were 200 million dollars in January. Its imports were 300 million dollars in the same period.",
      ["exports PER<JPN 200m USD 2024-01", "imports PER<JPN 300m USD 2024-01"],
    ],
    [
      "Japan's surplus with South Korea narrowed to 390 million dollars in January from 440 million in December and 455 million a year before.",
      [
        "trade-balance JPN<KOR 390m USD 2024-01",
        "trade-balance JPN<KOR 440m USD 2023-12",
        "trade-balance JPN<KOR 455m USD 2023-01",
      ],
    ],
  ]);
});

describe("a surplus in the trade with a country is held against a surplus", () => {
  read([
    [
      "Peru had a deficit of 49 million dollars in its trade with Japan in 2023, down from 60 million in 2022.",
      ["trade-balance PER<JPN -49m USD 2023", "trade-balance PER<JPN -60m USD 2022"],
    ],
    [
      "Peru's deficit was 29 million dollars in its trade with Japan, which was worth 3 billion in 2023.",
      ["trade-balance PER<JPN -29m USD 2023", "trade-turnover PER<JPN 3000m USD 2023"],
    ],
  ]);
});

describe("what came in from all is of no two, and what others put in beside it is of its time", () => {
  read([
    ["Nepal got 3 billion dollars in foreign direct investment in 2023.", []],
    [
      "Mexico's exports to the United States were 475 billion dollars in 2023. In that year it attracted 36 billion dollars in foreign direct investment.",
      ["exports MEX<USA 475000m USD 2023"],
    ],
    [
      "Chinese firms invested 1.1 billion dollars in Laos in 2023, ahead of those from Thailand with 300 million.",
      ["fdi-capital LAO<CHN 1100m USD 2023 flow", "fdi-capital LAO<THA 300m USD 2023 flow"],
    ],
    [
      "Chinese firms invested 1.1 billion dollars in Laos in 2023, while Thai companies have invested 5 billion.",
      ["fdi-capital LAO<CHN 1100m USD 2023 flow", "fdi-capital LAO<THA 5000m USD 2024-03 stock"],
    ],
    ["Laos saw 480,000 Chinese tourists in 2023.", ["tourists LAO<CHN 480000 person 2023"]],
  ]);
});

describe("amounts beside a rank that is of nobody said are left with it", () => {
  read([
    [
      "Chile bought goods worth 3.2 billion dollars from Peru in 2023, making it the country's largest export market, ahead of Brazil with 2.2 billion dollars.",
      ["imports CHL<PER 3200m USD 2023"],
    ],
    [
      "Peru's exports to Chile were 3.2 billion dollars in 2023, ahead of Brazil with 2.2 billion dollars.",
      ["exports PER<CHL 3200m USD 2023", "exports PER<BRA 2200m USD 2023"],
    ],
  ]);
});
