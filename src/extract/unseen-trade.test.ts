/** Trade told in ways that the grammar was not written for: whose it is, and which side of it. Sentences of our own. */
import { describe, expect, it } from "vitest";
import { figureLines } from "./testing.ts";

/** The title and the text, and the figures in it. */
type Row = [title: string, text: string, lines: string[]];

describe("a balance in the trade of two", () => {
  it.each<Row>([
    [
      "Thailand and Malaysia",
      "In 2019 Thailand ran a deficit of $1.4 billion in its trade with Malaysia.",
      ["trade-balance THA<MYS -1400m USD 2019"],
    ],
    [
      "Laos and China",
      "A deficit of about 300 million dollars in bilateral trade with China was recorded by Laos in 2016.",
      ["trade-balance LAO<CHN -300m USD 2016 about"],
    ],
    [
      "Mexico and Canada",
      "Mexico's surplus rose to $8.2 billion in its trade with Canada in 2021, against total trade of $45 billion.",
      ["trade-balance MEX<CAN 8200m USD 2021", "trade-turnover MEX<CAN 45000m USD 2021"],
    ],
    [
      "Indonesia and Singapore",
      "Since 2004 Indonesia has had a cumulative deficit of $60 billion in its trade with Singapore.",
      ["trade-balance IDN<SGP -60000m USD 2004/.."],
    ],
    // A balance that is told of before, in a clause of its own.
    [
      "Japan and Germany",
      "Japan's surplus with Germany fell, and 44 billion euros in trade passed between them in 2020.",
      ["trade-turnover JPN<DEU 44000m EUR 2020"],
    ],
  ])("%s: %s", (title, text, lines) => {
    expect(figureLines(text, { title, published: "2024-06-15" })).toEqual(lines);
  });
});

describe("whole exports or imports beside a part of them", () => {
  it.each<Row>([
    [
      "Vietnam and China",
      "Trade with China was $140 billion in 2023. The country's export revenue fell 7 percent but exports to China still fetched $61 billion.",
      ["trade-turnover VNM<CHN 140000m USD 2023", "exports VNM<CHN 61000m USD 2023"],
    ],
    [
      "Kenya and Uganda",
      "Trade between Kenya and Uganda was $1.2 billion in 2022. Kenyan imports rose 3 percent in 2023, while imports from Uganda rose 5 percent.",
      ["trade-turnover KEN<UGA 1200m USD 2022", "growth of imports KEN<UGA 0.05 ratio 2023"],
    ],
    // Beside another partner they are those of the partner told of before.
    [
      "Kenya and Uganda",
      "Trade between Kenya and Uganda was $1.2 billion in 2022. Exports were 900 million, while exports to Tanzania were 400 million.",
      [
        "trade-turnover KEN<UGA 1200m USD 2022",
        "exports KEN<UGA 900m USD 2022",
        "exports KEN<TZA 400m USD 2022",
      ],
    ],
    [
      "Japan and the United States",
      "Japan's trade surplus with the United States was $4.2 billion in November 2023. A day later Washington reported a U.S. trade deficit of $63 billion for that month.",
      ["trade-balance JPN<USA 4200m USD 2023-11"],
    ],
  ])("%s: %s", (title, text, lines) => {
    expect(figureLines(text, { title, published: "2024-06-15" })).toEqual(lines);
  });
});

describe("goods that go from one to the other, and what is paid for them", () => {
  it.each<Row>([
    [
      "Peru and Chile",
      "Goods worth 3 billion dollars came to Peru from Chile in 2016, while Chile spent 2 billion on Peruvian goods.",
      ["exports CHL<PER 3000m USD 2016", "imports CHL<PER 2000m USD 2016"],
    ],
    [
      "Kenya and Uganda",
      "In 2022 products worth $900 million went from Kenya to Uganda.",
      ["exports KEN<UGA 900m USD 2022"],
    ],
    [
      "Peru and Chile",
      "In 2016 exports to Chile brought Peru 3 billion dollars, and imports from there cost it 2 billion.",
      ["exports PER<CHL 3000m USD 2016", "imports PER<CHL 2000m USD 2016"],
    ],
    [
      "Laos and Thailand",
      "In 2020 imports from Thailand cost Laos about 4 billion dollars, up 6 percent.",
      ["imports LAO<THA 4000m USD 2020 about", "growth of imports LAO<THA 0.06 ratio 2020"],
    ],
    // What something else costs.
    [
      "Laos and Thailand",
      "The bridge for exports to Thailand, which opened in 2006, cost 70 million dollars.",
      [],
    ],
  ])("%s: %s", (title, text, lines) => {
    expect(figureLines(text, { title, published: "2024-06-15" })).toEqual(lines);
  });
});

describe("paragraphs of wrapped lines that are only set in", () => {
  it("leave the trade of two behind as others do", () => {
    const text = `    Ottawa has asked Tokyo to narrow its surplus with
Canada, which reached 2.4 billion dollars in 1986.
    The envoy called the harvest good and the yen too
cheap.
    She spoke to farmers in the north, where she had
opened a fair.
    Japan's exports rose 9 percent in the last quarter
of 1986, an office in Tokyo told the press.
`;
    expect(figureLines(text, { title: "Japanese surplus", published: "1987-02-03" })).toEqual([
      "trade-balance JPN<CAN 2400m USD 1986",
    ]);
  });
});

describe("'its highest level', and 'it' behind a clause on something else", () => {
  it.each<Row>([
    [
      "Peru and Chile",
      "Trade between Peru and Chile was $3 billion in 2023. Its peak, $3.5 billion, was reached in 2012, when exports to Chile jumped; in 2015 it fell to $2.1 billion.",
      [
        "trade-turnover PER<CHL 3000m USD 2023",
        "trade-turnover PER<CHL 3500m USD 2012",
        "trade-turnover PER<CHL 2100m USD 2015",
      ],
    ],
    [
      "Peru and Chile",
      "Peru's exports to Chile were $3 billion in 2023. Their lowest level was $0.5 billion, in 2002; by 2010 they had risen to $1.5 billion.",
      [
        "exports PER<CHL 3000m USD 2023",
        "exports PER<CHL 500m USD 2002",
        "exports PER<CHL 1500m USD 2010",
      ],
    ],
    [
      "Peru and Chile",
      "Peru's exports to Chile were $3 billion in 2023. Their record of $3.5 billion dates from 2012.",
      ["exports PER<CHL 3000m USD 2023", "exports PER<CHL 3500m USD 2012"],
    ],
    [
      "Peru and Chile",
      "Chilean investment in Peru reached $3 billion in 2023. Its lowest level, $100 million, was seen in 1995.",
      ["fdi-capital PER<CHL 3000m USD 2023 flow", "fdi-capital PER<CHL 100m USD 1995 flow"],
    ],
    // Of the one or of the other, and of something else.
    [
      "Peru and Chile",
      "Trade between Peru and Chile was $3 billion in 2023, with exports of $1 billion. Its peak was $3.5 billion in 2012.",
      ["trade-turnover PER<CHL 3000m USD 2023", "exports PER<CHL 1000m USD 2023"],
    ],
    [
      "Peru and Chile",
      "Trade between Peru and Chile was $3 billion in 2023. The value of tickets was $3.5 million in 2012.",
      ["trade-turnover PER<CHL 3000m USD 2023"],
    ],
  ])("%s: %s", (title, text, lines) => {
    expect(figureLines(text, { title, published: "2024-06-15" })).toEqual(lines);
  });
});

describe("a share of what is made at home", () => {
  it("is one of those exports", () => {
    const text =
      "Chile was Peru's biggest export market in 2022, taking 12 percent of locally produced exports.";
    expect(figureLines(text, { title: "Peru and Chile", published: "2024-06-15" })).toEqual([
      "trade-partner-rank PER<CHL 1 rank 2022 (exports)",
      "share of locally produced exports PER<CHL 0.12 ratio 2022",
    ]);
  });
});

describe("'the decline', 'the rise' behind what declined or rose", () => {
  it.each<Row>([
    [
      "Peru and Chile",
      "Peru's surplus with Chile shrank to $1.2 billion in 2022. The decline, a 15 percent drop, was the first in ten years.",
      ["trade-balance PER<CHL 1200m USD 2022", "growth of trade-balance PER<CHL -0.15 ratio 2022"],
    ],
    [
      "Peru and Chile",
      "Peru's exports to Chile rose to $3.7 billion in 2022. The increase of 15 percent was the sharpest in ten years.",
      ["exports PER<CHL 3700m USD 2022", "growth of exports PER<CHL 0.15 ratio 2022"],
    ],
    // Of the one or of the other; and of something else.
    [
      "Peru and Chile",
      "Peru's trade with Chile reached $3.7 billion in 2022, with exports of $2 billion. The rise of 15 percent was the sharpest in ten years.",
      ["trade-turnover PER<CHL 3700m USD 2022", "exports PER<CHL 2000m USD 2022"],
    ],
    [
      "Peru and Chile",
      "Peru's trade with Chile reached $3.7 billion in 2022. The fall in prices, of 15 percent, was the sharpest in ten years.",
      ["trade-turnover PER<CHL 3700m USD 2022"],
    ],
  ])("%s: %s", (title, text, lines) => {
    expect(figureLines(text, { title, published: "2024-06-15" })).toEqual(lines);
  });
});

describe("shares of which the whole is told before, or is trade with a bloc", () => {
  it.each<Row>([
    [
      "Peru and Chile",
      "Exports to Chile took the largest share of all Peruvian exports, reaching 12 percent in 2022.",
      ["share of all Peruvian exports PER<CHL 0.12 ratio 2022"],
    ],
    [
      "Kenya and Uganda",
      "Uganda had the largest share of Kenya's exports, at 12 percent, in 2022.",
      ["share of Kenya's exports KEN<UGA 0.12 ratio 2022"],
    ],
    [
      "Indonesia and Singapore",
      "In 2022 Singapore was Indonesia's largest partner within ASEAN, with bilateral trade making up 32 percent of Indonesia's total trade with the group.",
      [
        "trade-partner-rank IDN<SGP 1 rank 2022 (within ASEAN)",
        "share of Indonesia's total trade with the group IDN<SGP 0.32 ratio 2022",
      ],
    ],
    [
      "Indonesia and Singapore",
      "In 2022 ASEAN took 20 percent of Indonesia's exports, and bilateral trade with Singapore grew.",
      [],
    ],
  ])("%s: %s", (title, text, lines) => {
    expect(figureLines(text, { title, published: "2024-06-15" })).toEqual(lines);
  });
});

describe("two growths in turn, of the two amounts right before", () => {
  it.each<Row>([
    [
      "Trade of Peru",
      "Chile was Peru's largest export market in 2021 with $3 billion, up 7 percent, followed by Brazil with $2 billion and Bolivia with $1 billion, up 15 percent and 9 percent, respectively.",
      [
        "trade-partner-rank PER<CHL 1 rank 2021 (exports)",
        "exports PER<CHL 3000m USD 2021",
        "growth of exports PER<CHL 0.07 ratio 2021",
        "exports PER<BRA 2000m USD 2021",
        "exports PER<BOL 1000m USD 2021",
        "growth of exports PER<BRA 0.15 ratio 2021",
        "growth of exports PER<BOL 0.09 ratio 2021",
      ],
    ],
    [
      "Trade of Peru",
      "In 2021 Peru received 900,000 tourists from Chile and 200,000 from Brazil, up 15 percent and 9 percent, respectively.",
      [
        "tourists PER<CHL 900000 person 2021",
        "tourists PER<BRA 200000 person 2021",
        "growth of tourists PER<CHL 0.15 ratio 2021",
        "growth of tourists PER<BRA 0.09 ratio 2021",
      ],
    ],
  ])("%s: %s", (title, text, lines) => {
    expect(figureLines(text, { title, published: "2024-06-15" })).toEqual(lines);
  });
});
