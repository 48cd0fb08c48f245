/** Several fiscal years told as one time. */
import { describe, expect, it } from "vitest";
import { figureLines } from "../testing.ts";

const setting = { title: "Bangladesh and India", published: "2009-03-12" };

describe("what several fiscal years make together is of all of them", () => {
  it.each([
    "Bangladesh's deficit with India added up to $12 billion from FY 2001-02 to FY 2007-08.",
    "Bangladesh's deficit with India was $12 billion from 2001-02 to 2007-08 together.",
    "Between FY2001-02 and FY2007-08 Bangladesh's deficit with India came to $12 billion.",
    "Bangladesh's deficit with India totalled $12 billion over FY2002-FY2008.",
  ])("%s", (text) => {
    expect(figureLines(text, setting)).toEqual([
      "trade-balance BGD<IND -12000m USD 2001-07/2008-06",
    ]);
  });

  it("two levels are of a year each", () => {
    const text =
      "Bangladesh's exports to India between 2006-07 and 2007-08 were $0.2 billion and $0.3 billion.";
    expect(figureLines(text, setting)).toEqual([
      "exports BGD<IND 200m USD 2006-07/2007-06",
      "exports BGD<IND 300m USD 2007-07/2008-06",
    ]);
  });

  it("a level that grew from one to another is of the last one", () => {
    const text =
      "Bangladesh's exports to India rose from FY 2001-02 to FY 2007-08 to reach $358 million.";
    expect(figureLines(text, setting)).toEqual(["exports BGD<IND 358m USD 2007-07/2008-06"]);
  });
});

it("the same period of the previous one is a year before", () => {
  const text =
    "Exports to India were $127 million in the first seven months of FY09, against the $153 million of the same period of the previous one.";
  expect(figureLines(text, setting)).toEqual([
    "exports BGD<IND 127m USD 2008-07/2009-01",
    "exports BGD<IND 153m USD 2007-07/2008-01",
  ]);
});
