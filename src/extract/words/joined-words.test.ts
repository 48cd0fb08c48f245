/** Words that are run together or broken, and where an agency closes its story. */
import { describe, expect, it } from "vitest";
// Tells which words are of places.
import "../places/places.ts";
import { otherStories } from "./tail.ts";
import { tokenize } from "./tokenize.ts";
import { forgetSpellings } from "./words.ts";

describe("words that are run together", () => {
  it.each([
    // One of the two is a word of substance.
    ["touristsvisit", "tourists visit"],
    ["exportsto", "exports to"],
    ["billiondollars", "billion dollars"],
    ["thecountry", "the country"],
    ["andexports", "and exports"],
    ["bysales", "by sales"],
    ["tovisit", "to visit"],
    ["ofexchanged", "of exchanged"],
    ["laosunder", "laos under"],
    ["acrosslaos", "across laos"],
    ["twentyprojects", "twenty projects"],
    ["largestexports", "largest exports"],
    // A verb of change with its preposition.
    ["roseby", "rose by"],
    ["fellto", "fell to"],
    ["rosefrom", "rose from"],
    // Ordinary words, and those that are too short to tell.
    ["ofto", "ofto"],
    ["upto", "upto"],
    ["withtheir", "withtheir"],
    ["withstand", "withstand"],
    ["undertake", "undertake"],
    ["overcome", "overcome"],
    ["income", "income"],
    ["asset", "asset"],
    ["rice", "rice"],
    ["moreover", "moreover"],
    ["fallout", "fallout"],
    ["cutin", "cutin"],
    ["thericebowl", "thericebowl"],
    ["laosand", "laosand"],
    ["intolaos", "intolaos"],
    ["acrossfdi", "acrossfdi"],
    ["fdiacross", "fdiacross"],
    ["exports", "exports"],
    ["important", "important"],
    ["ixexports", "ixexports"],
    ["exportsqx", "exportsqx"],
    ["exportsa", "exportsa"],
    ["aexports", "aexports"],
  ])("%s", (text, expected) => {
    forgetSpellings();
    // The first time, and again.
    for (let time = 0; time < 2; time++)
      expect(
        tokenize(text)
          .map(({ w }) => w)
          .join(" "),
      ).toBe(expected);
  });
});

describe("the mark of an agency", () => {
  const STORY = "Trade grew by much.";
  it.each([
    [`${STORY}/.`, true],
    [`${STORY}/.\n`, true],
    [`${STORY}/.\nVNA\nMore.`, true],
    [`${STORY}/. -VNA\nMore.`, true],
    [`${STORY}/.\nVNA/CVN\nMore.`, true],
    [`${STORY}/. VN`, true],
    [`${STORY}/.\nVNA \nMore.`, true],
    [`${STORY}/. The ministry told the press so in a note on the day after.`, false],
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
