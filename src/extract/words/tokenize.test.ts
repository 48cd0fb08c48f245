import { describe, expect, it } from "vitest";
import { paragraphs, sentences } from "./sentences.ts";
import { tokenize } from "./tokenize.ts";

const words = (text: string) => tokenize(text).map((token) => token.w);

describe("tokenize", () => {
  it.each([
    [
      "glued number and word",
      "worth 12.5billion of2019",
      ["worth", "12.5", "billion", "of", "2019"],
    ],
    ["glued lower-case words", "tourists" + "visit", ["tourists", "visit"]],
    ["a capital inside a word", "Laos andChina", ["laos", "and", "china"]],
    [
      "an ordinary compound stays whole",
      "understanding within investors",
      ["understanding", "within", "investors"],
    ],
    ["groups of three", "8,200.75 and 1991,18", ["8,200.75", "and", "1991", ",", "18"]],
    [
      "possessives, curly and straight",
      "China’s and Laos' trade",
      ["china", "'s", "and", "laos", "'", "trade"],
    ],
    ["a possessive glued to a name", "countries’Xyz", ["countries", "'", "xyz"]],
    ["soft hyphens and non-breaking spaces", "ex\u00adports\u00a0rose", ["exports", "rose"]],
    ["initials", "the U.S. and U.K", ["the", "u.s.", "and", "u.k."]],
    ["ordinals", "8th, 22nd and 1st", ["8", ",", "22", "and", "1"]],
    ["dashes", "2015–2019 − now", ["2015", "-", "2019", "-", "now"]],
  ])("%s", (_, text, expected) => {
    expect(words(text)).toEqual(expected);
  });

  it("keeps true offsets", () => {
    const text = "\ufeffTrade “hit” 12.5billion\r\nUSD";
    for (const token of tokenize(text))
      expect(text.slice(token.start, token.end).length).toBeGreaterThan(0);
    expect(tokenize(text).map((token) => text.slice(token.start, token.end))).toEqual([
      "Trade",
      "“",
      "hit",
      "”",
      "12.5",
      "billion",
      "USD",
    ]);
  });
});

const split = (text: string) =>
  [...paragraphs(text)].flatMap(({ start, end }) =>
    [...sentences(tokenize(text, start, end))].map((one) => text.slice(one.start, one.end)),
  );

describe("sentences", () => {
  it.each([
    [
      "abbreviations do not end one",
      "Mr. Lee met No. 2 on Dec. 12. They talked.",
      ["Mr. Lee met No. 2 on Dec. 12.", "They talked."],
    ],
    [
      "initials at an end",
      "Exports went to the U.S. The rest stayed.",
      ["Exports went to the U.S.", "The rest stayed."],
    ],
    [
      "a missing space",
      "It was so in general.Trade rose.",
      ["It was so in general.", "Trade rose."],
    ],
    ["decimals", "It rose 2.5 percent. Then it fell.", ["It rose 2.5 percent.", "Then it fell."]],
    ["a closing quote", 'He said "we agree." Trade rose.', ['He said "we agree."', "Trade rose."]],
    [
      "wrapped lines go on",
      "Exports to Laos rose\nin May. Imports\nfell.",
      ["Exports to Laos rose\nin May.", "Imports\nfell."],
    ],
    ["blank lines part", "A title\n\nThe text.", ["A title", "The text."]],
    ["a dateline is no part", "HANOI, May 5 (VNA) -- Trade rose.", ["Trade rose."]],
  ])("%s", (_, text, expected) => {
    expect(split(text)).toEqual(expected);
  });
});
