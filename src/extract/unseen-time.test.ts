/** Times told in ways that the grammar was not written for. Sentences of our own. */
import { describe, expect, it } from "vitest";
import { figureLines } from "./testing.ts";

type Row = [title: string, text: string, lines: string[]];

const read = (title: string, text: string) => figureLines(text, { title, published: "2024-08-18" });

describe("how it had moved before is of its own time, which the text leaves again", () => {
  it.each<Row>([
    [
      "India and Bangladesh",
      "In 2023 India's exports to Bangladesh fell 8 percent, following a jump of 60 percent in 2021. Imports from Bangladesh grew 4 percent.",
      [
        "growth of exports IND<BGD -0.08 ratio 2023",
        "growth of exports IND<BGD 0.6 ratio 2021",
        "growth of imports IND<BGD 0.04 ratio 2023",
      ],
    ],
    [
      "India and Bangladesh",
      "In 2023 India's exports to Bangladesh were 11 billion dollars. Imports grew 4 percent, after dropping by 2 percent in 2022.",
      [
        "exports IND<BGD 11000m USD 2023",
        "growth of imports IND<BGD 0.04 ratio 2023",
        "growth of imports IND<BGD -0.02 ratio 2022",
      ],
    ],
    [
      "Korea and Vietnam",
      "Korea's exports to Vietnam rose 7.1 percent in July after falling 3 percent a month earlier. Imports from Vietnam slid 2 percent.",
      [
        "growth of exports KOR<VNM 0.071 ratio 2024-07",
        "growth of exports KOR<VNM -0.03 ratio 2024-06 base 2024-05",
        "growth of imports KOR<VNM -0.02 ratio 2024-07",
      ],
    ],
    [
      "Korea and Vietnam",
      "Korea's exports to Vietnam reached 5.1 billion dollars in July after rising 3 percent in June. Imports were 2 billion.",
      [
        "exports KOR<VNM 5100m USD 2024-07",
        "growth of exports KOR<VNM 0.03 ratio 2024-06",
        "imports KOR<VNM 2000m USD 2024-07",
      ],
    ],
    // The direction is that of its own verb, not of the one behind it.
    [
      "Laos and Thailand",
      "Thai exports to Laos slipped 2 percent following growth of 9 percent in 2022.",
      [
        "growth of exports THA<LAO -0.02 ratio 2024-08",
        "growth of exports THA<LAO 0.09 ratio 2022",
      ],
    ],
  ])("%s: %s", (title, text, lines) => {
    expect(read(title, text)).toEqual(lines);
  });
});

describe("'since' a year that a clause tells of", () => {
  it.each<Row>([
    [
      "Laos and Thailand",
      "Since 1994, when the bridge opened, Thai firms have invested 3 billion dollars in Laos.",
      ["fdi-capital LAO<THA 3000m USD 1994/.. stock"],
    ],
    [
      "Poland and Ukraine",
      "Since 2004, when it joined the union, Poland has run up a surplus of $50 billion with Ukraine.",
      ["trade-balance POL<UKR 50000m USD 2004/.."],
    ],
    // In the clause itself, the amount is of that year.
    [
      "Laos and Thailand",
      "Trade between Laos and Thailand has grown eightfold since 1994, when it was worth 300 million dollars.",
      [
        "multiple of trade-turnover LAO<THA 8 multiple 1994/.. base 1994",
        "trade-turnover LAO<THA 300m USD 1994",
      ],
    ],
    [
      "Laos and Thailand",
      "It was the widest gap since 2008, when, the ministry said, Laos had sold 300 million dollars' worth of goods to Thailand.",
      ["exports LAO<THA 300m USD 2008"],
    ],
  ])("%s: %s", (title, text, lines) => {
    expect(read(title, text)).toEqual(lines);
  });
});

describe("a time that is compared with", () => {
  it.each<Row>([
    [
      "India and Bangladesh",
      "In the first seven months of 2023, exports from India to Bangladesh fell 8 percent over the same time period in the previous year to $5.7 billion.",
      [
        "growth of exports IND<BGD -0.08 ratio 2023-01/2023-07 base 2022-01/2022-07",
        "exports IND<BGD 5700m USD 2023-01/2023-07",
      ],
    ],
    [
      "Peru and Chile",
      "In 2016 exports to Chile and imports from there were $2 billion and $1 billion, up 15 percent and 9 percent, respectively, from 2015.",
      [
        "exports PER<CHL 2000m USD 2016",
        "imports PER<CHL 1000m USD 2016",
        "growth of exports PER<CHL 0.15 ratio 2016 base 2015",
        "growth of imports PER<CHL 0.09 ratio 2016 base 2015",
      ],
    ],
  ])("%s: %s", (title, text, lines) => {
    expect(read(title, text)).toEqual(lines);
  });
});
