/** Where sentences and paragraphs end. */
import { describe, expect, it } from "vitest";
// Tells which words are of places.
import "../places/places.ts";
import { paragraphs, sentences } from "./sentences.ts";
import { tokenize } from "./tokenize.ts";

const sentencesOf = (text: string) =>
  [...sentences(tokenize(text))].map(({ start, end }) => text.slice(start, end));
const paragraphsOf = (text: string) =>
  [...paragraphs(text)].map(({ start, end }) => text.slice(start, end));

describe("sentences", () => {
  // A bar where one ends.
  it.each([
    "Trade grew. | It was good.",
    "Trade grew! | It was good.",
    "Trade grew? | It was good.",
    "Trade grew!It was good.",
    "Trade grew, it was good.",
    "Trade grew. | 5 firms came.",
    "Trade grew. | $5 came.",
    'Trade grew. | "It was good."',
    'He said "trade grew." | It was good.',
    "It grew (by far.) | It was good.",
    'He said "trade grew" It was good.',
    'He said "trade grew." it was good.',
    "Trade grew. | (It was good.)",
    "Trade grew. | however it fell.",
    "Trade of co. it fell.",
    "Trade of no. it fell.",
    "Trade of rice at the ocean. | it fell.",
    "Trade of tea. it fell.",
    "Trade was 5. | It fell.",
    "Trade was 5. it fell.",
    "Mr. Minh came.",
    "Tk. 5 was paid.",
    "It cost approx. 5.",
    "Acme Co. Ltd. sold more.",
    "Acme Co. | The firm sold more.",
    "Acme Co. | China bought it.",
    "In Jan. China bought it.",
    "Acme Co. Steel grew.",
    "In Jan. 5 firms came.",
    "It was 1.2 bln. US dollars.",
    "It was 1.2 bln. dollars.",
    "It was 1.2 bln. | Trade grew.",
    "J. Smith came.",
    "It was $773.4B. | Overall it grew.",
    "Goods of the U.S. | The firm sold more.",
    "Goods of the U.S. Steel firm grew.",
    "It was on.Two-way",
    "It was GDP.Two-way",
    "It was so.A",
    "It was general.A",
    '"Trade grew." | It was good.',
    "Trade was 5,200. it fell.",
    "It was sold by Acme Co . | Trade grew.",
    "Goods of J. Smith came.",
    "In 2019 J. Smith came.",
    "At noon The Firm sold more.",
    'He said "it grew!" | It fell.',
    "(It grew.) | It fell.",
    ". | It grew.",
  ])("%s", (marked) => {
    const parts = marked.split(" | ");
    expect(sentencesOf(parts.join(" "))).toEqual(parts);
  });

  it.each([
    ["It was so in general.Trade grew.", ["It was so in general.", "Trade grew."]],
    ["It was in 2019.Trade grew.", ["It was in 2019.", "Trade grew."]],
    ["It was in on.Trade grew.", ["It was in on.Trade grew."]],
    ["It was the GDP.Trade grew.", ["It was the GDP.Trade grew."]],
    ["It was general.trade grew.", ["It was general.trade grew."]],
    // What stands before the story itself.
    ["HANOI, Jan. 5 (VNA) -- Trade grew.", ["Trade grew."]],
    ["Hanoi (VNA) - Trade grew.", ["Trade grew."]],
    ["Hanoi (VNA) – Trade grew.", ["Trade grew."]],
    ["Hanoi (VNA)-Trade grew.", ["Hanoi (VNA)-Trade grew."]],
    ["Hanoi was first - Trade grew.", ["Hanoi was first - Trade grew."]],
    ["- Trade grew.", ["- Trade grew."]],
  ])("%s", (text, expected) => {
    expect(sentencesOf(text)).toEqual(expected);
  });

  it("are cut where they never end", () => {
    const [first, second] = [...sentences(tokenize("rice ".repeat(400)))];
    expect(first?.tokens.length).toBe(251);
    expect(second?.tokens.length).toBe(149);
  });
});

const LONG =
  "Trade of the two countries grew in a month that saw many ships come and go, which the ministry says is no news.";

describe("paragraphs", () => {
  it.each<[string, string[]]>([
    ["One.\n\nTwo.", ["One.", "Two."]],
    ["One.\n\n\n\nTwo.", ["One.", "Two."]],
    ["One.\n \t\nTwo.", ["One.", "Two."]],
    ["One and\ntwo.", ["One and\ntwo."]],
    ["A heading.\nIt goes on", ["A heading.", "It goes on"]],
    ["A heading.\nit goes on", ["A heading.\nit goes on"]],
    ["A heading\nIt goes on", ["A heading\nIt goes on"]],
    ["A heading!\n5 came", ["A heading!", "5 came"]],
    [
      "A line of words that is wide enough to be wrapped.\nIt goes on",
      ["A line of words that is wide enough to be wrapped.\nIt goes on"],
    ],
    [`${LONG}\nIt goes on`, [LONG, "It goes on"]],
    [`${LONG}\nand goes on`, [`${LONG}\nand goes on`]],
    [`${LONG}\n\nand goes on`, [LONG, "and goes on"]],
    ["", []],
    ["One", ["One"]],
    ["One\n", ["One"]],
  ])("%j", (text, expected) => {
    expect(paragraphsOf(text)).toEqual(expected);
  });
});
