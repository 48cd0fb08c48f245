/** A change whose beginning is told before what changed. */
import { describe, expect, it } from "vitest";
import { figureLines } from "../testing.ts";

describe("where a change began, told ahead", () => {
  it.each<[text: string, lines: string[]]>([
    [
      "From $2 billion in 2001, trade between Peru and Chile rose to $3 billion in 2010.",
      ["trade-turnover PER<CHL 2000m USD 2001", "trade-turnover PER<CHL 3000m USD 2010"],
    ],
    [
      "From 90,000 in 1992, the number of Chilean tourists to Peru increased tenfold to 900,000 in 2011.",
      [
        "tourists PER<CHL 90000 person 1992",
        "multiple of tourists PER<CHL 10 multiple 2011",
        "tourists PER<CHL 900000 person 2011",
      ],
    ],
    [
      "From just $300 million in 1994, imports from Chile grew to $1.2 billion in 2011, and exports to $1.9 billion.",
      [
        "imports PER<CHL 300m USD 1994",
        "imports PER<CHL 1200m USD 2011",
        "exports PER<CHL 1900m USD 2011",
      ],
    ],
    [
      "From 200 in 1994, the number of Peruvian students in Chile increased to 2,100 in 2011.",
      ["students CHL<PER 200 person 1994", "students CHL<PER 2100 person 2011"],
    ],
    [
      "From $300 million in 1994, Chilean investment in Peru grew to $11 billion in 2011.",
      ["fdi-capital PER<CHL 300m USD 1994 flow", "fdi-capital PER<CHL 11000m USD 2011 flow"],
    ],
    // Of when it was is not said.
    [
      "From $300 million, imports from Chile grew to $1.2 billion in 2011.",
      ["imports PER<CHL 1200m USD 2011"],
    ],
    // Nothing changed from there.
    [
      "From 1,200 offices in 2009, the agency reported that trade with Chile rose to $3 billion in 2010.",
      ["trade-turnover PER<CHL 3000m USD 2010"],
    ],
  ])("%s", (text, lines) => {
    expect(figureLines(text, { title: "Peru and Chile", published: "2012-09-01" })).toEqual(lines);
  });
});
