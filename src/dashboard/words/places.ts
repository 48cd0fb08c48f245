import { areaName } from "../../model/areas.ts";
import type { Area } from "../../model/types.ts";
import { TAGS } from "../i18n/language.ts";
import type { Words } from "../i18n/words.ts";

/** The short name of an area: "Vietnam", "Việt Nam", "越南". */
export function placeName({ language }: Words, area: Area): string {
  return areaName(area, TAGS[language]);
}
