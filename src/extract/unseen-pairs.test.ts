/** Whose figures of trade are, told in ways that the grammar was not written for. Sentences of our own. */
import { describe, expect, it } from "vitest";
import { figureLines } from "./testing.ts";

type Row = [title: string, text: string, lines: string[]];

const read = (title: string, text: string) => figureLines(text, { title, published: "2024-02-05" });
const test = (rows: Row[]) =>
  it.each<Row>(rows)("%s: %s", (title, text, lines) => {
    expect(read(title, text)).toEqual(lines);
  });

const GERMANY =
  "Germany's trade with Poland was 170 billion euros in 2023, which made Poland the fifth largest trading partner of Germany.";
const POLISH = [
  "trade-turnover DEU<POL 170000m EUR 2023",
  "trade-partner-rank DEU<POL 5 rank 2023 (overall)",
];

describe("a list of partners goes on with the year of the first, whatever a clause tells of another one", () => {
  test([
    [
      "Germany and Poland",
      `${GERMANY} Italy, which Poland passed in 2019, traded goods worth 155 billion euros with Germany.`,
      [...POLISH, "trade-turnover ITA<DEU 155000m EUR 2023"],
    ],
    [
      "Germany and Poland",
      `${GERMANY} China stayed in the top position with 253 billion euros, and the United States came second with 252 billion euros.`,
      [
        ...POLISH,
        "trade-partner-rank DEU<CHN 1 rank 2023 (overall)",
        "trade-turnover DEU<CHN 253000m EUR 2023",
        "trade-partner-rank DEU<USA 2 rank 2023 (overall)",
        "trade-turnover DEU<USA 252000m EUR 2023",
      ],
    ],
    [
      "India and Nepal",
      "India's exports to Nepal were 7 billion dollars in 2023. Nepal, which adopted a new constitution in 2015, sold India goods worth 800 million dollars.",
      ["exports IND<NPL 7000m USD 2023", "exports NPL<IND 800m USD 2023"],
    ],
    [
      "Brazil and China",
      "Trade between Brazil and China was 157 billion dollars in 2023. The United States, which China overtook in 2009, did 75 billion dollars of trade with Brazil.",
      ["trade-turnover BRA<CHN 157000m USD 2023", "trade-turnover USA<BRA 75000m USD 2023"],
    ],
    // An amount in the clause is of its own time.
    [
      "Laos and Vietnam",
      "In 2023 Laos, which bought goods worth 500 million dollars from Vietnam in 2022, exported goods worth 1 billion dollars to Vietnam.",
      ["imports LAO<VNM 500m USD 2022", "exports LAO<VNM 1000m USD 2023"],
    ],
  ]);
});

describe("trade that a sentence without a number opens with is what the next one tells of", () => {
  test([
    [
      "China and Laos",
      "Chinese firms had invested 5 billion dollars in Laos as of 2022. Bilateral trade is growing as well. In 2023 it reached 7 billion dollars, up 20 percent.",
      [
        "fdi-capital LAO<CHN 5000m USD 2022 stock",
        "trade-turnover CHN<LAO 7000m USD 2023",
        "growth of trade-turnover CHN<LAO 0.2 ratio 2023",
      ],
    ],
    [
      "China and Laos",
      "Chinese firms had invested 5 billion dollars in Laos as of 2022. Trade between China and Thailand has expanded too. It stood at 126 billion dollars in 2023.",
      ["fdi-capital LAO<CHN 5000m USD 2022 stock", "trade-turnover CHN<THA 126000m USD 2023"],
    ],
    [
      "Japan and Vietnam",
      "Japan exported goods worth 20 billion dollars to Vietnam in 2023. The deficit has narrowed. It was 3 billion dollars, down from 4 billion dollars.",
      [
        "exports JPN<VNM 20000m USD 2023",
        "trade-balance JPN<VNM -3000m USD 2023",
        "trade-balance JPN<VNM -4000m USD 2022",
      ],
    ],
    // What only speaks of trade in passing opens no topic.
    [
      "China and Laos",
      "Chinese firms had invested 5 billion dollars in Laos as of 2022. A railway that lifted trade followed. It rose to 6 billion dollars in 2023.",
      ["fdi-capital LAO<CHN 5000m USD 2022 stock", "fdi-capital LAO<CHN 6000m USD 2023 flow"],
    ],
  ]);
});

describe("what the other one reports is of the same time, and of its own count", () => {
  test([
    [
      "Thailand and Laos",
      "Thailand reported 7 billion dollars in trade with Laos in 2022, against the 6 billion dollars which Laos reported for the same year.",
      ["trade-turnover THA<LAO 7000m USD 2022", "trade-turnover LAO<THA 6000m USD 2022"],
    ],
    [
      "India and China",
      "India recorded trade of 136 billion dollars with China in 2022, compared with 126 billion dollars that China recorded in 2021.",
      ["trade-turnover IND<CHN 136000m USD 2022", "trade-turnover CHN<IND 126000m USD 2021"],
    ],
    [
      "India and China",
      "India recorded imports of 98 billion dollars from China in 2022, against 118 billion dollars that China reported for the same year.",
      ["imports IND<CHN 98000m USD 2022"],
    ],
  ]);
});

describe("behind a colon what was is told, whatever was hoped before it", () => {
  test([
    [
      "Cambodia and Thailand",
      "Thai exports to Cambodia rose 5 percent in 2023, while imports from Cambodia grew 8 percent. That would end a decline: Thai media put the volume at 9 billion dollars in 2021 and 8 billion dollars in 2022.",
      [
        "growth of exports THA<KHM 0.05 ratio 2023",
        "growth of imports THA<KHM 0.08 ratio 2023",
        "trade-turnover KHM<THA 9000m USD 2021",
        "trade-turnover KHM<THA 8000m USD 2022",
      ],
    ],
    [
      "India and Nepal",
      "A new road would change much: in 2022 trade between India and Nepal came to 9 billion dollars.",
      ["trade-turnover IND<NPL 9000m USD 2022"],
    ],
    [
      "India and Nepal",
      "The plan would be ambitious: trade of 15 billion dollars between India and Nepal.",
      [],
    ],
  ]);
});

describe("who alone is ahead of a partner is neither what 'it' is nor whose the next figures are", () => {
  test([
    [
      "Uganda and Kenya",
      "Kenya's exports to Uganda were worth 900 million dollars in 2022. Only Pakistan, which took 950 million dollars, bought more. Shipments to Uganda came to 80 million dollars in January 2023.",
      ["exports KEN<UGA 900m USD 2022", "exports KEN<UGA 80m USD 2023-01"],
    ],
    [
      "Italy and Serbia",
      "Italy's exports to Serbia reached 2.4 billion euros in 2022. Only Germany and China sold more. Imports were 2 billion euros.",
      ["exports ITA<SRB 2400m EUR 2022", "imports ITA<SRB 2000m EUR 2022"],
    ],
  ]);
});

describe("'it' behind a balance is the balance, whoever it is with", () => {
  test([
    [
      "Japan's trade with the U.S.",
      "Exports to the U.S. dropped 1 percent to 9 billion dollars in May 2022. The surplus with the U.S. rose 9 percent to 4 billion dollars. It was below the record 5 billion dollars of April.",
      [
        "growth of exports JPN<USA -0.01 ratio 2022-05",
        "exports JPN<USA 9000m USD 2022-05",
        "growth of trade-balance JPN<USA 0.09 ratio 2022-05",
        "trade-balance JPN<USA 4000m USD 2022-05",
        "trade-balance JPN<USA 5000m USD 2022-04",
      ],
    ],
    [
      "Peru and the UK",
      "Exports to the UK rose 8 percent in 2022. It bought goods worth 600 million dollars from Peru.",
      ["growth of exports PER<GBR 0.08 ratio 2022", "imports GBR<PER 600m USD 2022"],
    ],
  ]);
});

describe("a balance in one's dealings with another is that of all trade", () => {
  test([
    [
      "Kenya and Uganda",
      "That left Kenya with a deficit of 260 million dollars in its dealings with Uganda in 2022.",
      ["trade-balance KEN<UGA -260m USD 2022"],
    ],
    [
      "Peru and Chile",
      "In 2022 Peru ran a surplus of 300 million dollars in its dealings with Chile.",
      ["trade-balance PER<CHL 300m USD 2022"],
    ],
  ]);
});
