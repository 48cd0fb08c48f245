import { areaName } from "../../model/areas.ts";
import type { Area } from "../../model/types.ts";
import { TAGS } from "../i18n/language.ts";
import type { Words } from "../i18n/words.ts";
import { slugOf } from "./slug.ts";

/** The short name of an area: "Vietnam", "Việt Nam", "越南". */
export function placeName({ language }: Words, area: Area): string {
  return areaName(area, TAGS[language]);
}

/** A province or town that a text names: "Guangxi", "Quảng Tây", "广西"; as the text has it where the page knows no other name. */
export function townName(words: Words, name: string): string {
  const key = `town.${slugOf(name)}`;
  return words.has(key) ? words.t(key) : name;
}
