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
