import { areaName, withArticle } from "../../model/areas.ts";
import type { Area } from "../../model/types.ts";
import type { Words } from "../i18n/words.ts";
import { folded } from "./folded.ts";
import { upperFirst } from "./lists.ts";
import { slugOf } from "./slug.ts";

/** The short name of an area: "Vietnam", "Việt Nam", "越南"; the code itself where it is not assigned. */
export function placeName(words: Words, area: Area): string {
  const key = `area.${area}`;
  return words.has(key) ? words.t(key) : area;
}

/** The name of an area inside a sentence: "goods from Vietnam to the United States". */
export function placeInText(words: Words, area: Area): string {
  const name = placeName(words, area);
  return words.language === "en" ? withArticle(name) : name;
}

/** The same where a sentence begins with it, or what stands like one: "The United States reports". */
export const placeFirst = (words: Words, area: Area): string =>
  upperFirst(placeInText(words, area));

/** The names of two areas, in their order, as a title has them: the second is inside a sentence. */
export const placeNames = (words: Words, [a, b]: readonly [Area, Area]): [string, string] => [
  placeName(words, a),
  placeInText(words, b),
];

/** "Vietnam and Laos": as titles name the two, also in a list of pairs. */
export function pairName(words: Words, pair: readonly [Area, Area]): string {
  const [ref, other] = placeNames(words, pair);
  return words.t("subject.both", { ref, other });
}

/** `vietnam-laos`, for names of files: the same in every language. */
export const pairSlug = (pair: readonly [Area, Area]): string =>
  pair.map((area) => slugOf(folded(areaName(area)))).join("-");

/** A province or town that a text names: "Guangxi", "Quảng Tây", "广西"; as the text has it where the page knows no other name. */
export function townName(words: Words, name: string): string {
  const key = `town.${slugOf(name)}`;
  return words.has(key) ? words.t(key) : name;
}
