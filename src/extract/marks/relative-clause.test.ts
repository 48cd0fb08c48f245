/** Whose an amount is that a clause behind it tells of. */
import { describe, expect, it } from "vitest";
import { figureLines } from "../testing.ts";

describe("an amount with a clause of its own", () => {
  it.each<[title: string, text: string, lines: string[]]>([
    [
      "Laos and Vietnam",
      "Thailand's exports to Laos came to $4 billion in 2018, against $2.6 billion that Laos sold to Thailand.",
      ["exports THA<LAO 4000m USD 2018", "exports LAO<THA 2600m USD 2018"],
    ],
    [
      "Peru and Chile",
      "Peru sold Chile goods worth $2.6 billion in 2018, compared with $1.4 billion that it bought from Chile.",
      ["exports PER<CHL 2600m USD 2018", "imports PER<CHL 1400m USD 2018"],
    ],
    [
      "Kenya and Uganda",
      "Kenyan exports to Uganda were worth $900 million in 2022, more than the $300 million of goods Uganda had exported to Kenya.",
      ["exports KEN<UGA 900m USD 2022", "exports UGA<KEN 300m USD 2022"],
    ],
    [
      "Japan and Thailand",
      "Thai firms invested $1 billion in Japan in 2020, against the $6 billion that Japan invested in Thailand.",
      ["fdi-capital JPN<THA 1000m USD 2020 flow", "fdi-capital THA<JPN 6000m USD 2020 flow"],
    ],
    // Held against an earlier time, which the clause names.
    [
      "Kenya and Uganda",
      "In 2022 Kenya exported goods worth $900 million to Uganda, up from the $700 million that it exported in 2019. Imports were $350 million.",
      [
        "exports KEN<UGA 900m USD 2022",
        "exports KEN<UGA 700m USD 2019",
        "imports KEN<UGA 350m USD 2022",
      ],
    ],
    // A country in the clause before has no part in the trade that is told of.
    [
      "India and Bangladesh",
      "India sold Bangladesh $9.2 billion worth of goods in 2018. Nepal's deficit with India is no smaller: Indian exports to Nepal amounted to $7.7 billion.",
      ["exports IND<BGD 9200m USD 2018", "exports IND<NPL 7700m USD 2018"],
    ],
    [
      "India and Bangladesh",
      "India sold Bangladesh $9.2 billion worth of goods in 2018. Bangladesh's deficit with China is wider: Chinese exports to Bangladesh came to $13.6 billion.",
      ["exports IND<BGD 9200m USD 2018", "exports CHN<BGD 13600m USD 2018"],
    ],
    [
      "Mexico and Canada",
      "Trade with Canada grew while Mexico's imports from China reached $100 billion in 2021.",
      ["imports MEX<CHN 100000m USD 2021"],
    ],
  ])("%s: %s", (title, text, lines) => {
    expect(figureLines(text, { title })).toEqual(lines);
  });
});
