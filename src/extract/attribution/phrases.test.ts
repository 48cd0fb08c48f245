/** The words around an office that tell that it gives a figure. */
import { describe, expect, it } from "vitest";
import { placesOf } from "../places/places.ts";
import { tokenize } from "../words/tokenize.ts";
import { officesIn } from "./offices.ts";
import { citedFrom, isLast, saidUntil } from "./phrases.ts";

function lastOffice(text: string) {
  const tokens = tokenize(text);
  const office = officesIn(tokens, placesOf(tokens)).at(-1);
  if (!office) throw new Error(`no office is named in: ${text}`);
  return { tokens, office };
}

describe("words in front", () => {
  it.each([
    ["it was 5 billion, according to China's customs", "according to"],
    ["it was 5 billion, according to the latest data from China's customs", "according to the"],
    ["it was 5 billion, citing China's customs", "citing"],
    ["it was 5 billion, citing recent China's customs", "citing"],
    ["it was 5 billion (China's customs)", "("],
    ["it was 5 billion (China's customs say", undefined],
    ["it was 5 billion, based on China's data", "based on"],
    ["it was 5 billion, on China's data", "on"],
    ["it was 5 billion by China's data", "by"],
    ["it was 5 billion, said China's customs", "said"],
    ["it was 5 billion, as counted by China's customs", "as counted by"],
    ["it was 5 billion, counted by China's customs", "counted by"],
    ["it was sold to China's customs", undefined],
    ["it was led by China's customs", undefined],
    ["it was sent to China's customs", undefined],
  ])("%s", (text, expected) => {
    const { tokens, office } = lastOffice(text);
    const from = citedFrom(tokens, office);
    const words = from === undefined ? undefined : tokens.slice(from, office.from);
    expect(words?.map(({ w }) => w).join(" ")).toBe(expected);
  });
});

describe("words behind", () => {
  it.each([
    ["China's customs said it was 5", "said", false],
    ["China's customs also said it was 5", "also said", false],
    ["China's customs on Tuesday said it was 5", "on tuesday said", false],
    ["China's customs (GAC) said it was 5", "( gac ) said", false],
    ["China's data show that it was 5", "show", false],
    ["China's customs, however, put it at 5", ", however , put", false],
    ["China's customs, for their part, said it was 5", ", for their part , said", false],
    ["China's customs, by contrast, grew", undefined, false],
    ["China's customs, Laos says, put it at 5", undefined, false],
    ["China's customs, however put it at 5", undefined, false],
    ["it was 5, China's customs said.", "said", true],
    ["it was 5, China's customs said on Tuesday.", "said", true],
    ["it was 5, China's customs said on goods.", "said", false],
    ["China's customs grew", undefined, false],
    ["China's data released on Tuesday show that it was 5", "released on tuesday show", false],
    ["China's customs in the long run of the many years of the plan said", undefined, false],
  ])("%s", (text, expected, last) => {
    const { tokens, office } = lastOffice(text);
    const to = saidUntil(tokens, office.to);
    const words = to === undefined ? undefined : tokens.slice(office.to, to);
    expect(words?.map(({ w }) => w).join(" ")).toBe(expected);
    if (to !== undefined) expect(isLast(tokens, to)).toBe(last);
  });
});
