/** Provinces, states and cities of a first level in a text, by ISO 3166-2. */
import { iso31661Alpha2ToAlpha3, iso31662 } from "iso-3166";
import { tokenize } from "../words/tokenize.ts";
import { type Token, word as w } from "../words/tokens.ts";
import { type Place, placesOf } from "./places.ts";

export interface Subdivision {
  /** Token indices, `to` exclusive. */
  from: number;
  to: number;
  /** ISO 3166-1 alpha-3 of the country, ISO 3166-2 of the part. */
  area: string;
  code: string;
  /** A capital also stands for its government: "Hanoi and Beijing agreed". */
  capital: boolean;
}

/** What kind of part it is: printed in the standard behind some names ("Yunnan Sheng"), left out in prose. */
const KIND = / (Sheng|Shi|Zizhiqu|Zhuangzu Zizhiqu|Huizu Zizhiqu|Uygur Zizhiqu|SAR)$/;

/** No name has more words than this. */
const LONGEST = 5;

/** Letters alone, without accents: "Hà Nội", "Hanoi" and "Ha Noi" are one. */
const keyOf = (name: string): string =>
  name
    .normalize("NFD")
    .toLowerCase()
    .replaceAll("đ", "d")
    .replace(/[^a-z]/g, "");

/** A country or capital of that name, written as one word too ("Hà Nội" is the capital Hanoi). */
const countryOf = (name: string): Place | undefined =>
  placesOf(tokenize(name))[0] ?? placesOf(tokenize(capitalised(keyOf(name))))[0];
const capitalised = (word: string) => word.charAt(0).toUpperCase() + word.slice(1);

interface Entry {
  area: string;
  code: string;
  capital: boolean;
}

let gazetteer: Map<string, Entry[]> | undefined;

/** Built when it is first needed: few texts name a province. */
function entries(): Map<string, Entry[]> {
  if (gazetteer) return gazetteer;
  gazetteer = new Map();
  for (const { code, name, parent } of iso31662) {
    // Parts of parts often carry the name of the whole (Sylhet, a district of Sylhet division).
    if (parent.includes("-")) continue;
    const area = iso31661Alpha2ToAlpha3[code.slice(0, 2)];
    const short = name.replace(KIND, "").replace(KIND, "");
    const place = countryOf(short);
    // "México" is a state and "Georgia" one too, but in prose the country.
    if (!area || (place && place.form !== "capital")) continue;
    const key = keyOf(short);
    const list = gazetteer.get(key) ?? [];
    list.push({ area, code, capital: place !== undefined });
    gazetteer.set(key, list);
  }
  return gazetteer;
}

/** The parts of `areas` that the tokens name, in order; where a name fits two countries there is none. */
export function subdivisionsOf(tokens: Token[], areas: Set<string>): Subdivision[] {
  const found: Subdivision[] = [];
  for (let from = 0; from < tokens.length; from++) {
    if (!tokens[from]?.cap) continue;
    let key = "";
    let last: Subdivision | undefined;
    for (let to = from; to < Math.min(tokens.length, from + LONGEST); to++) {
      if (!tokens[to]?.cap) break;
      key += keyOf(w(tokens, to));
      const fits = (entries().get(key) ?? []).filter(({ area }) => areas.has(area));
      if (fits.length === 1 && fits[0]) last = { from, to: to + 1, ...fits[0] };
    }
    if (!last) continue;
    found.push(last);
    from = last.to - 1;
  }
  return found;
}
