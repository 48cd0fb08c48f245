import { describe, expect, it } from "vitest";
import { placesOf } from "../places/places.ts";
import { rolesOf } from "../places/roles.ts";
import { tokenize } from "../words/tokenize.ts";
import { withoutTellers } from "./asides.ts";
import { holderBefore, isOfBloc, ownerBefore } from "./holder.ts";
import {
  isPartial,
  joinedPair,
  ofAllCountries,
  ofManySubjects,
  type Reach,
  saysBoth,
  saysTotal,
  unknownPartner,
  withWorld,
} from "./reach.ts";

/** A whole sentence as what its figure reaches; the figure is written as 999. */
function reachOf(text: string): Reach {
  const tokens = tokenize(text);
  const at = tokens.findIndex((token) => token.w === "999");
  const roles = rolesOf(tokens, placesOf(tokens));
  return {
    tokens,
    left: roles.filter((role) => role.to <= at),
    right: roles.filter((role) => role.from > at),
    start: 0,
    at,
    to: at + 1,
    end: tokens.length,
  };
}

describe("many partners together", () => {
  it.each([
    "exports to the two countries were 999",
    "goods from the six nations were 999",
    "exports to a total of six markets were 999",
    "trade with all other countries was 999",
    "goods of all other nations were 999",
    "the total for all countries was 999",
    "exports to its many markets were 999",
    "exports to their various markets were 999",
    "arrivals of most nations were 999",
    "999 from other countries",
    "investors from 34 countries and territories put in 999",
    "arrivals from 12 nations were 999",
  ])("%s", (text) => {
    expect(ofAllCountries(reachOf(text))).toBe(true);
  });

  it.each([
    "exports to two countries were 999",
    "exports by the two countries were 999",
    "exports to the big countries were 999",
    "exports to the two firms were 999",
    "exports to the total of six markets were 999",
    "exports to a sum of six markets were 999",
    "a total in six markets was 999",
    "a total of big markets was 999",
    "a total of six countless markets was 999",
    "trade like all other countries was 999",
    "trade with all big countries was 999",
    "trade with any other land country was 999",
    "all countries had 999",
    "exports to our many markets were 999",
    "exports to many firms of countries were 999",
  ])("not: %s", (text) => {
    expect(ofAllCountries(reachOf(text))).toBe(false);
  });

  it("looks no further than the words of the figure", () => {
    const reach = reachOf("exports were 999 and those to all countries more");
    expect(ofAllCountries(reach)).toBe(true);
    expect(ofAllCountries({ ...reach, end: reach.to + 2 })).toBe(false);
    expect(ofAllCountries({ ...reach, start: 7 })).toBe(false);
  });
});

describe("the pair that is known", () => {
  it.each([
    "trade of the two countries was 999",
    "the two-way trade was 999",
    "the two sides had 999",
    "bilateral trade was 999",
    "mutual trade was 999",
    "goods sold to each other were 999",
    "trade between them was 999",
    "exports to the neighbour were 999",
    "exports there were 999",
    "exports to that country were 999",
    "goods from that market were 999",
  ])("%s", (text) => {
    expect(saysBoth(reachOf(text))).toBe(true);
  });

  it.each([
    "two ports had 999",
    "each had 999",
    "each firm had 999",
    "one another's, other goods were 999",
    "trade between us was 999",
    "trade with them, between us, was 999",
    "exports to that firm were 999",
    "exports by that country were 999",
    "exports to this country, that was 999",
  ])("not: %s", (text) => {
    expect(saysBoth(reachOf(text))).toBe(false);
  });

  it("looks no further than the words of the figure", () => {
    const reach = reachOf("exports were 999 and both grew");
    expect(saysBoth(reach)).toBe(true);
    expect(saysBoth({ ...reach, end: reach.to + 1 })).toBe(false);
  });
});

describe("a total over all partners", () => {
  it.each([
    "overall exports were 999",
    "exports worldwide were 999",
    "the whole country exported 999",
    "the total was 999",
    "of all that, total trade was 999",
    "in the total was 999",
    "all American exports were 999",
    "all its imports were 999",
  ])("%s", (text) => {
    expect(saysTotal(reachOf(text))).toBe(true);
  });

  it.each([
    "of the total, exports were 999",
    "of this total, exports were 999",
    "of that total, exports were 999",
    "foreign trade was 999",
    "in all, exports were 999",
    "above all else, trade was 999",
    "exports were 999",
  ])("not: %s", (text) => {
    expect(saysTotal(reachOf(text))).toBe(false);
  });

  it.each([
    ["trade between Laos and the world was 999", true],
    ["trade with the world was 999", true],
    ["trade of the world was 999", true],
    ["trade in the world was 999", false],
    ["trade with our world was 999", false],
    ["trade was 999 with the world", false],
    ["trade with the whole was 999", false],
  ])("with the world: %s", (text, expected) => {
    expect(withWorld(reachOf(text))).toBe(expected);
  });
});

describe("several subjects, each with an amount of its own", () => {
  it.each([
    ["India, Germany and Malaysia saw their surpluses reach 999", true],
    ["India and Germany saw their surpluses reach 999", false],
    ["India, Germany and Malaysia saw its surplus reach 999", false],
    ["exports to India, Germany and Malaysia with their surplus of 999", false],
    ["India, Germany and Malaysia had 999 of their own", false],
    ["their surplus was 999", false],
  ])("%s", (text, expected) => {
    expect(ofManySubjects(reachOf(text))).toBe(expected);
  });
});

describe("a part of a country", () => {
  it.each([
    ["the northern province took 999", true],
    ["the retail sector came third with 999", true],
    ["coastal provinces such as these had 999", true],
    ["coastal provinces had 999", false],
    ["firms in the province had 999", true],
    ["the company had 999", false],
    ["Vietnam had 999", false],
    ["the province grew; exports were 999", false],
    ["the province said exports were 999", false],
    ["in the province Vietnam had 999", false],
    ["the sector of 999", false],
    ["according to the city bank, exports were 999", false],
    ["according to others, the city bank had 999", true],
  ])("%s", (text, expected) => {
    expect(isPartial(reachOf(text))).toBe(expected);
  });
});

describe("a partner that is named and is no country", () => {
  it.each([
    ["exports to Shanghai were 999", true],
    ["exports to the Shanghai area were 999", true],
    ["exports, to Shanghai, were 999", true],
    ["exports and with Shanghai were 999", true],
    ["exports to its port were 999", false],
    ["exports to China were 999", false],
    ["exports to May were 999", false],
    ["exports of Shanghai were 999", false],
    ["exports sold to Shanghai were 999", false],
    ["exports were 999, to Shanghai", true],
    ["exports to", false],
  ])("%s", (text, expected) => {
    expect(unknownPartner(reachOf(text), 1)).toBe(expected);
  });
});

describe("whose an amount is that stands right behind a country", () => {
  it.each([
    ["surpluses with Laos (999)", "LAO", undefined],
    ["surpluses with Laos (some 999)", "LAO", undefined],
    ["surpluses with Laos (at the most 999)", undefined, undefined],
    ["followed by Japan with 999", "JPN", undefined],
    ["followed by Japan at 999", "JPN", undefined],
    ["followed by Japan in 999", undefined, undefined],
    ["followed by China 1, Vietnam 999", "VNM", undefined],
    ["followed by the Philippines 999", "PHL", undefined],
    ["and the Philippines 999", "PHL", undefined],
    ["to the Philippines 999", undefined, undefined],
    ["Laos 999", undefined, undefined],
    ["Japan came next with 999", "JPN", undefined],
    ["Japan sold goods with 999", undefined, undefined],
    ["Japan came in third place in the ranking with 999", undefined, undefined],
    ["Japan ranked second with 999", "JPN", undefined],
    ["Japan and China came next with 999", undefined, undefined],
    ["Laos than Japan with 999", "JPN", undefined],
    ["goods to Japan with 999", undefined, undefined],
    ["goods of Japan with 999", undefined, undefined],
    ["and that of Japan at 999", "JPN", undefined],
    ["and that to Japan at 999", undefined, undefined],
    ["South Korea's 999", undefined, "KOR"],
    ["Laos' 999", undefined, "LAO"],
    ["South Korea's record 999", undefined, "KOR"],
    ["South Korea's own big 999", undefined, undefined],
    ["South Korea 999", undefined, undefined],
    ["the EU's 999", undefined, undefined],
    ["behind Japan with 999", undefined, undefined],
    ["there were 999", undefined, undefined],
  ])("%s", (text, holder, owner) => {
    expect(holderBefore(reachOf(text))).toBe(holder);
    expect(ownerBefore(reachOf(text))).toBe(owner);
  });

  it("is told apart from an amount of a bloc", () => {
    expect(isOfBloc(reachOf("followed by the EU with 999"))).toBe(true);
    expect(holderBefore(reachOf("followed by the EU with 999"))).toBeUndefined();
    expect(isOfBloc(reachOf("followed by Japan with 999"))).toBe(false);
    expect(isOfBloc(reachOf("there were 999"))).toBe(false);
  });
});

describe("two countries as one party", () => {
  it.each([
    ["trade between Laos and China was 999", { home: "LAO", partner: "CHN" }],
    ["China-Laos trade was 999", { home: "CHN", partner: "LAO" }],
    ["China and Japan, like Laos and Thailand, had 999", { home: "LAO", partner: "THA" }],
    ["exports to China, Japan and Laos were 999", undefined],
    ["exports to Laos from China were 999", undefined],
    ["trade between Laos and the EU was 999", undefined],
    ["trade between the EU and Laos was 999", undefined],
    ["excluding Laos and China it was 999", undefined],
    ["between China and Beijing it was 999", undefined],
    ["China had 999", undefined],
  ])("%s", (text, expected) => {
    expect(joinedPair(reachOf(text).left)).toEqual(expected);
  });
});

describe("who only tells of a figure", () => {
  it.each([
    ["exports to Laos were up, China's customs said, at 999", ["LAO"]],
    ["exports to Laos were up, data from China's customs showed, at 999", ["LAO"]],
    ["exports to Laos were up, according to China, at 999", ["LAO"]],
    ["exports to Laos were up, China's customs found, at 999", ["LAO", "CHN"]],
    ["exports to Laos were up as China's customs said, at 999", ["LAO", "CHN"]],
    ["exports to Laos were up, China's customs said at 999", ["LAO", "CHN"]],
  ])("%s", (text, expected) => {
    expect(withoutTellers(reachOf(text)).left.map(({ code }) => code)).toEqual(expected);
  });
});
