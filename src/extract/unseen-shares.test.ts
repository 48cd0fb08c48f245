/** Shares, ranks and multiples of trade, told in ways that the grammar was not written for. Sentences of our own. */
import { describe, expect, it } from "vitest";
import { figureLines } from "./testing.ts";

type Row = [title: string, text: string, lines: string[]];

const read = (title: string, text: string) => figureLines(text, { title, published: "2024-08-12" });
const test = (rows: Row[]) =>
  it.each<Row>(rows)("%s: %s", (title, text, lines) => {
    expect(read(title, text)).toEqual(lines);
  });

describe("a share may come to 'a record 6 percent', and an amount be told as equal to it", () => {
  test([
    [
      "Germany and Poland",
      "Poland's share of German trade in goods climbed to a record 6.2 percent in 2023. The percentage is equivalent to 170 billion euros.",
      [
        "share of German trade in goods DEU<POL 0.062 ratio 2023",
        "trade-turnover DEU<POL 170000m EUR 2023",
      ],
    ],
    [
      "Japan and Thailand",
      "Thailand's share of Japan's imports rose to a new high of 3.6 percent in the first half. That share corresponds to 13 billion dollars.",
      [
        "share of Japan's imports JPN<THA 0.036 ratio 2024-01/2024-06",
        "imports JPN<THA 13000m USD 2024-01/2024-06",
      ],
    ],
    [
      "India and Nepal",
      "India's share of Nepal's exports slipped to just 64 percent in 2023.",
      ["share of Nepal's exports NPL<IND 0.64 ratio 2023"],
    ],
  ]);
});

describe("a country may have taken its part of an amount", () => {
  test([
    [
      "Thailand and Laos",
      "Thailand's exports amounted to 284 billion dollars in 2023, of which Laos took 1.7 percent.",
      ["share of total THA<LAO 0.017 ratio 2023"],
    ],
    [
      "Germany and Poland",
      "Germany's exports came to 1,560 billion euros in 2023, of which Poland, its fifth largest market, bought just 6 percent.",
      [
        "trade-partner-rank DEU<POL 5 rank 2024-08 (exports)",
        "share of total DEU<POL 0.06 ratio 2023",
      ],
    ],
    // Neither goods nor a third country have a share of what the two trade.
    [
      "Germany and Poland",
      "German exports to Poland were 90 billion euros in 2023, of which cars took 12 percent.",
      ["exports DEU<POL 90000m EUR 2023"],
    ],
    [
      "Germany and Poland",
      "German exports to Poland were 90 billion euros in 2023, of which Italy took 12 percent.",
      ["exports DEU<POL 90000m EUR 2023"],
    ],
  ]);
});

describe("a rank is of the time of what it is told with", () => {
  test([
    [
      "Poland and Germany",
      "Trade between Poland and Germany came to 13 billion dollars in June. Germany was Poland's largest trading partner for the third month in a row. Czechia ranked No. 2 at 4 billion dollars.",
      [
        "trade-turnover POL<DEU 13000m USD 2024-06",
        "trade-partner-rank POL<DEU 1 rank 2024-06 (overall)",
        "trade-partner-rank POL<CZE 2 rank 2024-06 (overall)",
        "trade-turnover POL<CZE 4000m USD 2024-06",
      ],
    ],
    [
      "Brazil and China",
      "Brazil's exports to China were 9 billion dollars in May. China was the largest buyer of Brazilian goods for the fourth straight month.",
      ["exports BRA<CHN 9000m USD 2024-05", "trade-partner-rank BRA<CHN 1 rank 2024-05 (exports)"],
    ],
    // A run of years says nothing of a month.
    [
      "Brazil and China",
      "Brazil's exports to China were 9 billion dollars in May. China is the largest buyer of Brazilian goods for the fifteenth straight year.",
      ["exports BRA<CHN 9000m USD 2024-05", "trade-partner-rank BRA<CHN 1 rank 2024-08 (exports)"],
    ],
    [
      "Japan and Thailand",
      "Thailand's share of Japan's imports was 3.6 percent in the first half. It reflects Thailand's position as the ninth largest supplier of Japan.",
      [
        "share of Japan's imports JPN<THA 0.036 ratio 2024-01/2024-06",
        "trade-partner-rank JPN<THA 9 rank 2024-01/2024-06 (imports)",
      ],
    ],
    [
      "Laos and Thailand",
      "Laos imported goods worth 2.3 billion dollars from Thailand between January and May. By Lao figures, Vietnam is the third largest source of imports, with 200 million dollars in the period.",
      [
        "imports LAO<THA 2300m USD 2024-01/2024-05",
        "trade-partner-rank LAO<VNM 3 rank 2024-01/2024-05 (imports)",
        "imports LAO<VNM 200m USD 2024-01/2024-05",
      ],
    ],
    [
      "India and Germany",
      "In 2023 Germany was the eighth largest destination of India's exports and came close to China, the fourth largest market.",
      [
        "trade-partner-rank IND<DEU 8 rank 2023 (exports)",
        "trade-partner-rank IND<CHN 4 rank 2023 (exports)",
      ],
    ],
  ]);
});

describe("what is sold in the other country is exported there", () => {
  test([
    [
      "Vietnam and Laos",
      "Trade between Vietnam and Laos was 1 billion dollars in the first half. Vietnamese goods sold in Laos accounted for 400 million dollars of it, 2 percent more than a year earlier.",
      [
        "trade-turnover VNM<LAO 1000m USD 2024-01/2024-06",
        "exports VNM<LAO 400m USD 2024-01/2024-06",
        "growth of exports VNM<LAO 0.02 ratio 2024-01/2024-06 base 2023-01/2023-06",
      ],
    ],
    [
      "Germany and Poland",
      "Polish goods sold in Germany were worth 96 billion euros in 2023.",
      ["exports POL<DEU 96000m EUR 2023"],
    ],
  ]);
});

describe("the biggest projects have a share of what was invested, which is none of the country", () => {
  test([
    [
      "Japan and Thailand",
      "In 2022 Japanese companies invested 2 billion dollars in Thailand in 190 projects. The ten biggest projects made up 70 percent.",
      ["fdi-capital THA<JPN 2000m USD 2022 flow", "fdi-projects THA<JPN 190 project 2022 flow"],
    ],
    [
      "Laos and China",
      "In 2023 Chinese companies invested 800 million dollars in Laos. The three largest deals alone accounted for more than 60 percent of the sum.",
      ["fdi-capital LAO<CHN 800m USD 2023 flow"],
    ],
    [
      "Japan and Thailand",
      "In 2022 Japanese companies invested 2 billion dollars in Thailand. Their investments made up 25 percent of the total.",
      ["fdi-capital THA<JPN 2000m USD 2022 flow", "share of the total THA<JPN 0.25 ratio 2022"],
    ],
  ]);
});

describe("multiples and parts", () => {
  test([
    [
      "Thailand and China",
      "Trade between the two countries has multiplied 50 times, from 2.5 billion dollars in 1995 to 125 billion dollars in 2023.",
      [
        "multiple of trade-turnover THA<CHN 50 multiple 2023 base 1995",
        "trade-turnover THA<CHN 2500m USD 1995",
        "trade-turnover THA<CHN 125000m USD 2023",
      ],
    ],
    [
      "Japan and Thailand",
      "Half of the rise came from plastics, exports of which doubled from 1 billion dollars in 2022 to 2 billion dollars in 2023.",
      [],
    ],
    [
      "Japan and Thailand",
      "The gain came from steel products, imports of which rose 12 percent to 3 billion dollars in 2023.",
      [],
    ],
  ]);
});

describe("what only looks like a share, a rank, a stock of today or a time of another", () => {
  test([
    [
      "Poland and Germany",
      "Germany was Poland's largest trading partner in 2023, with 12 percent annual growth.",
      ["trade-partner-rank POL<DEU 1 rank 2023 (overall)"],
    ],
    // A share, where nothing follows, not even a full stop.
    [
      "Poland and Germany",
      "Germany was Poland's largest trading partner in 2023, with 23 percent",
      [
        "trade-partner-rank POL<DEU 1 rank 2023 (overall)",
        "share of total trade POL<DEU 0.23 ratio 2023",
      ],
    ],
    [
      "Poland and Germany",
      "Germany took 28 percent of Poland's exports in 2023, while exports to Czechia rose to 21 billion euros (5 percent).",
      [
        "share of Poland's exports POL<DEU 0.28 ratio 2023",
        "exports POL<CZE 21000m EUR 2023",
        "growth of exports POL<CZE 0.05 ratio 2023",
      ],
    ],
    [
      "Poland and Germany",
      "After overtaking Japan, Poland's largest trading partner in 2023 was Germany.",
      ["trade-partner-rank POL<DEU 1 rank 2023 (overall)"],
    ],
    [
      "Poland and Germany",
      "In 2023 Poland's investment in Germany was 2 billion euros, and Czechia's investment in Germany, which is growing, was 1 billion euros.",
      ["fdi-capital DEU<POL 2000m EUR 2023 flow", "fdi-capital DEU<CZE 1000m EUR 2023 flow"],
    ],
    [
      "Poland and Germany",
      "Poland's exports to Germany, which recovered strongly in 2023, came to 91 billion euros.",
      ["exports POL<DEU 91000m EUR 2023"],
    ],
    [
      "Poland and Germany",
      "Poland's exports to Germany, according to the statistics office, which has data up to November 2023, came to 85 billion euros.",
      ["exports POL<DEU 85000m EUR 2023-01/2023-11"],
    ],
    [
      "Poland and Germany",
      "The two have set a clear target: balanced trade of 200 billion euros.",
      [],
    ],
    [
      "Poland and Germany",
      "Polish exports to Germany multiplied by 10 times and its imports by 8 times between 1995 and 2023.",
      ["multiple of imports POL<DEU 8 multiple 2023 base 1995"],
    ],
  ]);
});
