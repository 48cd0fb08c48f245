/** Whose statistics the words of a sentence name. */
import { expect, it } from "vitest";
import { placesOf } from "../places/places.ts";
import { tokenize } from "../words/tokenize.ts";
import { mayName, officesIn } from "./offices.ts";

/** "CHN data: china 's customs figures"; with "shared" where two countries are named together. */
function officesOf(text: string): string[] {
  const tokens = tokenize(text);
  return officesIn(tokens, placesOf(tokens)).map(({ area, data, shared, from, to }) => {
    const words = tokens.slice(from, to).map(({ w }) => w);
    return `${[area, data && "data", shared && "shared"].filter(Boolean).join(" ")}: ${words.join(" ")}`;
  });
}

it.each<[string, string[]]>([
  ["China's customs said", ["CHN: china 's customs"]],
  ["China's customs figures show", ["CHN data: china 's customs figures"]],
  ["Chinese data show", ["CHN data: chinese data"]],
  ["Chinese trade data show", ["CHN data: chinese trade data"]],
  ["the latest Chinese data show", ["CHN data: latest chinese data"]],
  [
    "China's General Administration of Customs said",
    ["CHN: china 's general administration of customs"],
  ],
  ["China's Ministry of Commerce said", ["CHN: china 's ministry of commerce"]],
  ["China's Ministry of Health said", []],
  ["China's Commerce Department said", []],
  ["China's statistical office said", ["CHN: china 's statistical office"]],
  [
    "the General Department of Vietnam Customs said",
    ["VNM: general department of vietnam customs"],
  ],
  ["China's customs duties rose", []],
  ["Chinese data centres grew", []],
  ["Beijing's figures exports were", ["CHN data: beijing 's figures"]],
  ["China's growth was big", []],
  ["China's agencies said", []],
  ["the Ministry of Commerce of China said", ["CHN: ministry of commerce of china"]],
  ["data from Vietnam show", ["VNM data: data from vietnam"]],
  ["data from the United States show", ["USA data: data from the united states"]],
  ["data on Vietnam show", []],
  ["data from Vietnam Airlines", []],
  ["data from Vietnamese firms", []],
  ["goods from Vietnam", []],
  ["data from Vietnam's firms", []],
  [
    "according to China's data, and 5 according to Vietnam's, it rose",
    ["CHN data: china 's data", "VNM data: vietnam 's"],
  ],
  ["according to Vietnam's, it rose", []],
  ["according to China's data, Vietnam's exports", ["CHN data: china 's data"]],
  ["China counts imports", ["CHN: china"]],
  ["China reported imports", ["CHN: china"]],
  ["China reports on imports", []],
  ["firms hit by China reported losses", []],
  ["as counted by China", ["CHN: china"]],
  ["as sold by China", []],
  ["according to China, it rose", ["CHN: china"]],
  ["according to the United States, it rose", ["USA: united states"]],
  ["sold to China, it rose", []],
  ["the Chinese reported losses", []],
  [
    "China's customs and Vietnam's customs say",
    ["CHN shared: china 's customs", "VNM shared: customs and vietnam 's customs"],
  ],
  ["China's customs and those of Vietnam say", ["CHN: china 's customs"]],
  [
    "China's customs say, but Vietnam's customs say",
    ["CHN: china 's customs", "VNM: vietnam 's customs"],
  ],
  ["Chinese and Vietnamese customs say", []],
  ["China's, and Vietnam's customs say", []],
  ["the EU's statistics show", []],
])("%s", (text, expected) => {
  expect(officesOf(text)).toEqual(expected);
});

it("needs a word of those who count", () => {
  expect(mayName(tokenize("China's customs said"))).toBe(true);
  expect(mayName(tokenize("China's firms said"))).toBe(false);
});
