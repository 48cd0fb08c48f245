import codes from "i18n-iso-countries/codes.json" with { type: "json" };
import type { Area } from "./types.ts";

const alpha2 = new Map(codes.map(([two, three]) => [three as Area, two as string]));
/** All codes that ISO 3166-1 alpha-3 assigns. */
export const AREAS: readonly Area[] = [...alpha2.keys()];

const displays = new Map<string, Intl.DisplayNames>();
/** By language and code: to ask for a name takes far longer than to remember it. */
const names = new Map<string, string>();

/** True for a code that ISO 3166-1 alpha-3 assigns. */
export function isArea(code: string): code is Area {
  return alpha2.has(code);
}

/** The short name of an area in a language ("VNM" in English: "Vietnam"); the code itself where it is not assigned. */
export function areaName(code: Area, language = "en"): string {
  const two = alpha2.get(code);
  if (!two) return code;
  const known = names.get(language + code);
  if (known !== undefined) return known;
  const display = displays.get(language) ?? new Intl.DisplayNames(language, { type: "region" });
  displays.set(language, display);
  const name = display.of(two) ?? code;
  names.set(language + code, name);
  return name;
}

/** English names that take an article inside a sentence: those that say what kind of country it is, groups of islands, some plurals and a river. South Georgia has none in front, whatever islands go with it. */
const WITH_ARTICLE =
  /^(?!South Georgia\b).*\b(?:Emirates|Islands|Kingdom|Netherlands|Republic|States|Territor(?:y|ies))$|^(?:Bahamas|Comoros|Gambia|Isle of Man|Maldives|Philippines)$/;

/** An English name as it stands inside a sentence: "the United States", "Vietnam". */
export const withArticle = (name: string): string =>
  WITH_ARTICLE.test(name) ? `the ${name}` : name;

/** The English name of an area inside a sentence: "goods from Vietnam to the United States". */
export const inEnglishSentence = (code: Area): string => withArticle(areaName(code));
