import { describe, expect, it } from "vitest";
import { figureLines } from "../testing.ts";

describe("a bloc that a sentence before was about", () => {
  it.each([
    "ASEAN's trade with China rose in 2023. It imported goods worth 111 billion USD from China.",
    "The European Union traded more with China in 2023. Its imports from China were 111 billion USD.",
    "ASEAN's trade with China rose in 2023. It exported goods worth 11 billion USD to China. It imported goods worth 19 billion USD from China.",
  ])("is 'it': %s", (text) => {
    expect(figureLines(text)).toEqual([]);
  });

  it("is left behind where a country is the subject again", () => {
    expect(
      figureLines(
        "ASEAN's trade with China rose in 2023. Vietnam did well. It exported goods worth 11 billion USD to China in 2023.",
      ),
    ).toEqual(["exports VNM<CHN 11000m USD 2023"]);
  });
});

describe("what a sentence without figures was about", () => {
  const thai = (text: string, published = "2014-12-17") =>
    figureLines(text, { title: "Thailand and Myanmar", published });

  it.each([
    [
      "Thailand sold Myanmar goods worth $4 billion in 2013. Thailand has long run a surplus with Myanmar. The figure was $0.4 billion in 2011.",
      "trade-balance THA<MMR 400m USD 2011",
    ],
    [
      "Thailand sold Myanmar goods worth $4 billion in 2013. Myanmar has run a deficit with Thailand for years. It was $0.4 billion in 2011.",
      "trade-balance MMR<THA -400m USD 2011",
    ],
    [
      "Thailand sold Myanmar goods worth $4 billion in 2013. Myanmar's exports to Thailand have grown for a decade. They were worth $1 billion in 2008.",
      "exports MMR<THA 1000m USD 2008",
    ],
    [
      "Thailand sold Myanmar goods worth $4 billion in 2013. Trade between the two countries has grown since they built the bridge. It stood at $7 billion last year.",
      "trade-turnover THA<MMR 7000m USD 2013",
    ],
    [
      "Trade between Thailand and Laos was $5 billion in 2013. Thai imports from Myanmar rose strongly last year. They reached $3 billion.",
      "imports THA<MMR 3000m USD 2013",
    ],
    // Of more than one thing: as if it had not been said.
    [
      "Thailand sold Myanmar goods worth $4 billion in 2013. Officials spoke of imports and of the deficit. The figure was $3 billion in 2011.",
      "exports THA<MMR 3000m USD 2011",
    ],
  ])("is what the next goes on with: %s", (text, line) => {
    expect(thai(text).at(-1)).toBe(line);
  });
});

describe("a sentence on the trade of two tells with whom the next ones trade", () => {
  const setting = { title: "Peru and Chile", published: "2024-08-12" };

  it.each([
    "The minister gave the House figures on Peru's trade with Chile.",
    "Trade between Peru and Chile has grown for a decade.",
  ])("%s", (text) => {
    const next = "In 2023 Peru's exports were $3 billion and its imports $1 billion.";
    expect(figureLines(`${text} ${next}`, setting)).toEqual([
      "exports PER<CHL 3000m USD 2023",
      "imports PER<CHL 1000m USD 2023",
    ]);
  });

  it("nor one on the trade of others, behind figures of these two", () => {
    const text =
      "Peru exported goods worth $2 billion to Chile in 2023. Analysts pointed to trade between Chile and China. Imports were $9 billion.";
    expect(figureLines(text, setting)).toEqual([
      "exports PER<CHL 2000m USD 2023",
      "imports PER<CHL 9000m USD 2023",
    ]);
  });

  it("but of total exports it does not", () => {
    const text = "Peru's trade with Chile is growing. In 2023 its total exports were $60 billion.";
    expect(figureLines(text, setting)).toEqual([]);
  });
});
