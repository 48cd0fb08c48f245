/** What a dated sentence tells of, where it was, and how it is put in short. */
import { describe, expect, it } from "vitest";
import { tokenize } from "../words/tokenize.ts";
import { cueIn, placesIn, titleOf } from "./event-words.ts";

describe("what kind of event it is", () => {
  it.each([
    ["They signed a treaty", "agreement signed"],
    ["They met for talks", "exchange met"],
    ["He paid a visit", "visit paid"],
    ["Ties were established", "milestone established"],
    ["A firm was established", undefined],
    ["Trade grew", undefined],
    ["The friendship association spoke", undefined],
    ["A friendship gathering was held", "exchange friendship"],
    ["During that official visit they signed it", "agreement signed"],
    ["On the visit they signed it", "agreement signed"],
    ["During that official visit they came", "visit visit"],
    ["After that official visit they signed it", "visit visit"],
    ["During that very long and quite official visit they signed it", "visit visit"],
    ["A visit on which they signed it", "visit visit"],
  ])("%s", (text, expected) => {
    const tokens = tokenize(text);
    const cue = cueIn(tokens, 0, tokens.length, 0);
    expect(cue && `${cue.kind} ${tokens[cue.at]?.w}`).toBe(expected);
  });

  it("is told by the word nearest to the date", () => {
    const tokens = tokenize("They signed it and then held a long festival in May");
    expect(cueIn(tokens, 0, tokens.length, 0)?.kind).toBe("agreement");
    expect(cueIn(tokens, 0, tokens.length, tokens.length - 1)?.kind).toBe("exchange");
    expect(cueIn(tokens, 3, tokens.length, 0)?.kind).toBe("exchange");
    expect(cueIn(tokens, 0, 3, tokens.length)?.kind).toBe("agreement");
    expect(cueIn(tokens, 3, 5, 0)).toBeUndefined();
  });
});

describe("where it was", () => {
  it.each<[string, string[]]>([
    ["They met in Hai Phong", ["Hai Phong"]],
    ["They met at Mong Cai and in Lang Son", ["Mong Cai", "Lang Son"]],
    ["They met in Mong Cai and at Mong Cai", ["Mong Cai"]],
    ["They met between Mong Cai and Lang Son", ["Mong Cai"]],
    ["They met near the northern border city of Lao Cai", ["Lao Cai"]],
    ["They met in the province of Ha Giang", ["Ha Giang"]],
    ["They spoke of Ha Giang", []],
    ["They met in Ha Giang's hall", []],
    ["They met in Phan Rang-Thap Cham", ["Phan Rang-Thap Cham"]],
    ["They met in the Gulf of Tonkin", ["Gulf of Tonkin"]],
    ["They met in the Bay of Tonkin", ["Bay"]],
    ["They met in the Party hall", []],
    ["They met in a hall", []],
    ["They met in X", []],
    ["They met with Hai Phong", []],
  ])("%s", (text, expected) => {
    const tokens = tokenize(text);
    expect(placesIn(tokens, 0, tokens.length, [], text)).toEqual(expected);
  });

  it("is no place that is taken as a country, nor one outside the stretch", () => {
    const text = "They met in Hai Phong";
    const tokens = tokenize(text);
    expect(placesIn(tokens, 0, tokens.length, [{ from: 3, to: 5 }], text)).toEqual([]);
    expect(placesIn(tokens, 0, tokens.length, [{ from: 4, to: 5 }], text)).toEqual(["Hai"]);
    expect(placesIn(tokens, 0, 4, [], text)).toEqual(["Hai"]);
    expect(placesIn(tokens, 3, 5, [], text)).toEqual([]);
  });
});

describe("how it is put in short", () => {
  /** The title of a text whose date is the words in braces. */
  function titleIn(marked: string): string {
    const text = marked.replace(/[{}]/g, "");
    const tokens = tokenize(text);
    const [open, close] = [marked.indexOf("{"), marked.indexOf("}") - 1];
    const from = tokens.findIndex(({ start }) => start >= open);
    const to = tokens.findIndex(({ start }) => start >= close);
    const dates = open < 0 ? [] : [{ from, to: to < 0 ? tokens.length : to }];
    return titleOf(tokens, 0, tokens.length, dates, text);
  }

  it.each([
    ["They signed a treaty in {May 2019}.", "They signed a treaty"],
    ["In {May 2019}, they signed a treaty.", "They signed a treaty"],
    ["They signed, on {5 May 2019}, a treaty.", "They signed, a treaty"],
    ["They signed a treaty (the third) in {May 2019}.", "They signed a treaty"],
    ["They signed a treaty (the (very) third) in {May 2019}.", "They signed a treaty"],
    ["According to the page, they signed it in {May 2019}.", "They signed it"],
    ["However, they signed it in {May 2019}.", "They signed it"],
    ["Minh said that in {2019} they signed it.", "They signed it"],
    ["Minh said they signed it in {2019}.", "They signed it"],
    ["In {2019} they signed it, Minh said.", "They signed it, Minh said"],
    ['They held a "friendship" week in {2019}.', 'They held a "friendship" week'],
    ["A state-level visit was paid in {2019}.", "A state-level visit was paid"],
    ["The end - a visit - came in {2019}.", "The end - a visit - came"],
    ["The {2019}", "The"],
    ["{2019}", "2019"],
    ["They held talks of\u00adten in {2019}.", "They held talks often"],
  ])("%s", (marked, expected) => {
    expect(titleIn(marked)).toBe(expected);
  });

  it("is cut where it is long", () => {
    const clause =
      "They signed a treaty on goods and people that cross the border of the two at the many gates of the north and west";
    expect(titleIn(`${clause}, and went home.`)).toBe(clause);
    expect(
      titleIn(`${clause} and of the east and of the south where ships come and go at night.`),
    ).toBe(
      "They signed a treaty on goods and people that cross the border of the two at the many gates of the north and ...",
    );
  });
});
