import codes from "i18n-iso-countries/codes.json" with { type: "json" };
import type { Area } from "./types.ts";

const alpha2 = new Map(codes.map(([two, three]) => [three as Area, two as string]));
/** All codes that ISO 3166-1 alpha-3 assigns. */
export const AREAS: readonly Area[] = [...alpha2.keys()];

const names = new Map<string, Intl.DisplayNames>();

/** True for a code that ISO 3166-1 alpha-3 assigns. */
export function isArea(code: string): code is Area {
  return alpha2.has(code);
}

/** The short name of an area in a language ("VNM" in English: "Vietnam"); the code itself where it is not assigned. */
export function areaName(code: Area, language = "en"): string {
  const two = alpha2.get(code);
  if (!two) return code;
  const display = names.get(language) ?? new Intl.DisplayNames(language, { type: "region" });
  names.set(language, display);
  return display.of(two) ?? code;
}
