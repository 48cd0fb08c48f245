import codes from "i18n-iso-countries/codes.json" with { type: "json" };
import { nearest } from "../input/nearest.ts";
import type { Sentence } from "../input/sentence.ts";
import { areaName, isArea } from "../model/areas.ts";
import type { Area } from "../model/types.ts";

/**
 * Codes that UN Comtrade uses beside the UN's own M49 (and BACI with it), where a customs territory is
 * not just the country: the United States with Puerto Rico, France with Monaco, Switzerland with
 * Liechtenstein, Norway with Svalbard, India with Sikkim. 490 is "Other Asia, not elsewhere specified".
 */
const COMTRADE: Record<string, Area> = {
  842: "USA",
  699: "IND",
  251: "FRA",
  757: "CHE",
  579: "NOR",
  381: "ITA",
  490: "TWN",
};

const byNumber = new Map<string, Area>(
  codes.map(([, three, number]) => [String(Number(number)), three as Area]),
);
const byTwo = new Map<string, Area>(codes.map(([two, three]) => [two as string, three as Area]));

/** The country of an M49 or Comtrade number, with or without zeros before it; undefined for groups, leftovers and states of the past. */
export function numberedArea(code: string): Area | undefined {
  const number = code.replace(/^0+(?=\d)/, "");
  return COMTRADE[number] ?? byNumber.get(number);
}

/** The country of an ISO 3166-1 code of three letters, two letters or three digits. */
export function codedArea(code: string): Area | undefined {
  if (isArea(code)) return code;
  return /^\d+$/.test(code) ? numberedArea(code) : byTwo.get(code);
}

/** The area that may be meant by a code of two letters, a name or a mistyped code. */
export function suggestArea(found: string): Sentence {
  const code = guess(found.trim());
  return code ? ["near-area", { code, name: { area: code } }] : ["three-letters"];
}

function guess(found: string): Area | undefined {
  const two = byTwo.get(found.toUpperCase());
  if (two) return two;
  const named = new Map(codes.map(([, code]) => [areaName(code as Area), code as Area]));
  const begins = [...named.keys()].filter(
    (name) => found.length > 2 && name.toLowerCase().startsWith(found.toLowerCase()),
  );
  if (begins.length === 1) return named.get(begins[0] as string);
  return nearest(found, byNumber.values()) ?? named.get(nearest(found, named.keys()) ?? "");
}
