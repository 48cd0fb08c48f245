/** Words that are run together or broken, and where an agency closes its story. */
import { describe, expect, it } from "vitest";
// Tells which words are of places.
import "../places/places.ts";
import { otherStories } from "./tail.ts";
import { tokenize } from "./tokenize.ts";

it.each([
  ["touristsvisit", "tourists visit"],
  ["exportsto", "exports to"],
  ["billiondollars", "billion dollars"],
  ["andChina", "and china"],
  ["BorderTreaty", "border treaty"],
  ["McDonald", "mcdonald"],
  ["exports", "exports"],
  ["ex\u00adports", "exports"],
  ["ofto", "ofto"],
  ["rice", "rice"],
  ["China's", "china 's"],
  ["China\u2019s", "china 's"],
  ["U.S. firms", "u.s. firms"],
  ["at 5 a.m. today", "at 5 a.m. today"],
  ["8,200", "8,200"],
  ["1991,18", "1991 , 18"],
  ["1,06,706", "1,06,706"],
  ["6,6 billion", "6,6 billion"],
  ["6,6 firms", "6 , 6 firms"],
  ["39,86 percent", "39,86 percent"],
  ["8th", "8"],
  ["8the", "8 the"],
])("%s", (text, expected) => {
  expect(
    tokenize(text)
      .map(({ w }) => w)
      .join(" "),
  ).toBe(expected);
});

describe("the mark of an agency", () => {
  const STORY = "Trade grew by much.";
  it.each([
    [`${STORY}/.`, true],
    [`${STORY}/.\n`, true],
    [`${STORY}/.\nVNA\nMore.`, true],
    [`${STORY}/. -VNA\nMore.`, true],
    [`${STORY}/.\nVNA/CVN\nMore.`, true],
    [`${STORY}/.\nVNA more\nMore.`, false],
    [`${STORY}/.\nThe VNA\nMore.`, false],
    [`${STORY}/.\nVNA/X\nMore.`, false],
    [`${STORY}/. and/.\nVNA\nMore.`, true],
    [`${STORY}\nVNA\nMore.`, false],
  ])("%j", (text, closes) => {
    const [first] = otherStories(text);
    const at = text.lastIndexOf("/.") + 2;
    expect(first).toEqual(closes && at < text.length ? { start: at, end: text.length } : undefined);
  });
});
