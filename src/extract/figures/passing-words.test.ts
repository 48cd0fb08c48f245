/** What a sentence without figures leaves for those behind it. */
import { describe, expect, it } from "vitest";
import type { Memory, Pair } from "../memory/context.ts";
import { placesOf } from "../places/places.ts";
import { rolesOf } from "../places/roles.ts";
import { tokenize } from "../words/tokenize.ts";
import { mayHoldFigures, notePair, noteSubject, noteTotals } from "./passing.ts";

/** What is known once a sentence of a text on two countries is passed. */
function passed(text: string, note: typeof notePair, main?: Pair): Memory {
  const tokens = tokenize(text);
  const memory = { main, calendar: {}, said: new Map() } as unknown as Memory;
  note(rolesOf(tokens, placesOf(tokens)), tokens, memory);
  return memory;
}

it.each([
  ["Trade rose by 5.", true],
  ["China came third.", true],
  ["China is the largest partner.", true],
  ["China is the most important partner.", true],
  ["China is the most open partner.", false],
  ["Trade doubled.", true],
  ["Two ministers met.", false],
  ["The number one partner came.", true],
  ["One percent left.", true],
  ["Trade rose.", false],
])("may hold a figure: %s", (text, expected) => {
  expect(mayHoldFigures(tokenize(text))).toBe(expected);
});

describe("the two countries", () => {
  it.each([
    ["Laos traded with China.", "LAO CHN"],
    ["Laos traded with China and China with Laos.", "LAO CHN"],
    ["Laos traded with China and Japan.", undefined],
    ["Laos traded with the EU and China.", "LAO CHN"],
    ["Laos traded with China after Japan.", "LAO CHN"],
    ["Laos traded in Beijing.", undefined],
    ["Laos traded with Beijing and Tokyo.", undefined],
    ["Vientiane and Beijing traded.", "LAO CHN"],
    ["China traded with Vietnam.", "VNM CHN"],
    ["Laos traded.", undefined],
  ])("%s", (text, expected) => {
    const { pair } = passed(text, notePair, { home: "VNM", partner: "CHN" });
    expect(pair && `${pair.home} ${pair.partner}`).toBe(expected);
  });
});

describe("what it stands for", () => {
  it.each([
    ["Laos grew.", "LAO"],
    ["Laos's trade grew.", "LAO"],
    ["Lao trade grew.", "LAO"],
    ["It saw Lao trade grow.", undefined],
    ["In the last of the months it saw Lao trade grow.", "LAO"],
    ["In China, Laos grew.", "LAO"],
    ["In China it grew.", undefined],
    ["Behind China, Laos grew.", "LAO"],
    ["The EU grew.", undefined],
  ])("%s", (text, expected) => {
    expect(passed(text, noteSubject).subject).toBe(expected);
  });

  it.each([
    ["ASEAN's trade grew.", true],
    ["Trade with ASEAN grew.", undefined],
    ["ASEAN traded with Laos's firms.", false],
    ["Laos grew.", false],
  ])("is a bloc: %s", (text, expected) => {
    expect(passed(text, noteSubject).ofBloc).toBe(expected);
  });
});

it.each([
  ["The world surplus of China grew.", "CHN"],
  ["The global surplus grew.", ""],
  ["Global firms grew in China.", undefined],
  ["The U.S. deficit rose.", "USA"],
  ["The U.S. deficit with China rose.", undefined],
  ["The deficit with China rose.", undefined],
  ["U.S. trade rose.", undefined],
  ["Chinese exports rose.", "CHN"],
])("whose totals are told: %s", (text, expected) => {
  expect(passed(text, noteTotals).totals).toBe(expected);
});
