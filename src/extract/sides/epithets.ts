/** Words that stand for a country without naming it: "the Kingdom", "the Southeast Asian nation", "its eastern neighbour". */

import { type Memory, other, type Pair } from "../memory/context.ts";
import type { Place } from "../places/places.ts";
import { soughtWords, words } from "../words/classes.ts";
import { lastOf } from "../words/last.ts";
import { IS_WAS_REMAINS_BECAME, TO_FROM, TO_FROM_WITH_IN_INTO } from "../words/shared.ts";
import { type Token, word as w } from "../words/tokens.ts";

const NEIGHBORING_NEIGHBOURING = words("neighboring neighbouring");
const WORDS_FOR_REGIONS = words(
  "southeast south east northeast north central latin asian american european",
);
const NEIGHBOR_NEIGHBOUR = words("neighbor neighbour");

const HEADS = soughtWords(
  "country nation neighbour neighbor kingdom economy giant powerhouse mainland island",
);
const DETERMINERS = words("the its their that our his");
/** What may stand between the determiner and its noun, besides the words of a region. */
const BETWEEN = words(
  "neighbouring neighboring eastern western northern southern smaller larger giant bigger communist land locked landlocked - close next door immediate economic",
);

/** Regions of the UN's M49 standard, as agencies name them, and the members that texts on trade are about. */
const REGIONS = Object.entries({
  "southeast asian": "VNM LAO KHM THA MMR MYS SGP IDN PHL BRN TLS",
  "south asian": "IND BGD PAK LKA NPL BTN MDV AFG",
  "east asian": "CHN JPN KOR PRK TWN HKG MAC MNG",
  "central asian": "KAZ UZB KGZ TJK TKM",
  "north american": "USA CAN MEX",
  "latin american": "MEX BRA ARG CHL PER COL CUB VEN ECU",
  asian: "CHN JPN KOR IND IDN",
  european: "GBR FRA DEU ITA ESP NLD BEL POL RUS SUN AUT CHE SWE NOR DNK FIN IRL PRT GRC HUN CZE",
});
/** Member states whose head is a king or queen. */
const KINGDOMS = "KHM THA BTN SAU JOR MAR GBR NLD BEL ESP SWE NOR DNK MYS BHR";
/** What a text on one of them calls it. */
const LANDS = new Map([
  ["mainland", "CHN"],
  ["island", "TWN"],
]);
const COMMUNIST = "VNM CHN LAO CUB PRK SUN";

const sets = new Map<string, Set<string>>();
const members = (list: string): Set<string> => {
  let set = sets.get(list);
  if (!set) {
    set = new Set(list.split(" "));
    sets.set(list, set);
  }
  return set;
};

/** The last year of the Soviet Union. */
const LAST_SOVIET = 1991;

/** Moscow and the Russians of the Soviet Union's time, or beside its name, stand for it. */
export function ofTheirTime(places: Place[], { published, main }: Memory): Place[] {
  if (!places.some((place) => place.code === "RUS")) return places;
  const then = published?.year !== undefined && published.year <= LAST_SOVIET;
  const beside = other(main, "SUN") !== undefined || places.some((place) => place.code === "SUN");
  if (!then && !beside) return places;
  return places.map((place) =>
    place.code === "RUS" && (then || place.form === "capital") ? { ...place, code: "SUN" } : place,
  );
}

/** The places of a sentence together with the epithets that can be resolved, in order. */
export function withEpithets(tokens: Token[], places: Place[], memory: Memory): Place[] {
  if (!HEADS.in(tokens)) return places;
  let found: Place[] | undefined;
  for (let k = 1; k < tokens.length; k++) {
    const token = tokens[k] as Token;
    if (token.kind !== "word" || !HEADS.of(token)) continue;
    const ranked = ofTheWorld(tokens, k, memory);
    if (ranked && !namedBehind(tokens, k, places)) {
      found ??= [...places];
      found.push({ from: ranked.from, to: k + 1, code: ranked.code, form: "name" });
      continue;
    }
    const from = start(tokens, k, places);
    if (from < 0 || namedBehind(tokens, k, places)) continue;
    const code = resolve(tokens, from, k, found ?? places, memory);
    if (!code) continue;
    // "the Asian giant" is of no bloc.
    found = (found ?? places).filter((place) => place.to <= from || place.from > k);
    found.push({ from, to: k + 1, code, form: "name" });
  }
  return found ? found.sort((a, b) => a.from - b.from) : places;
}

const LARGEST = words("largest biggest");
/** China's output passed Japan's in 2010 (World Bank, GDP in current US dollars). */
const SECOND_SINCE = 2011;

/** "the world's largest economy", "the world's second-biggest economy", where it is one of two that the text is about. */
function ofTheWorld(tokens: Token[], k: number, memory: Memory) {
  if (w(tokens, k) !== "economy" || !LARGEST.at(tokens, k - 1)) return undefined;
  const second = w(tokens, k - 2) === "-" ? 2 : w(tokens, k - 2) === "second" ? 1 : 0;
  if (second > 0 && w(tokens, k - 1 - second) !== "second") return undefined;
  const from = k - 3 - second;
  if (w(tokens, from) !== "world" || w(tokens, from + 1) !== "'s") return undefined;
  const late = (memory.published?.year ?? SECOND_SINCE) >= SECOND_SINCE;
  const code = second === 0 ? "USA" : late ? "CHN" : "JPN";
  const known = [memory.pair, memory.trade?.pair, memory.main].some((pair) => other(pair, code));
  return known ? { from, code } : undefined;
}

/** Where the noun phrase headed by token `k` begins, behind its determiner; -1 where it has none. */
function start(tokens: Token[], k: number, places: Place[]): number {
  for (let i = k - 1; i >= Math.max(0, k - 6); i--) {
    if (DETERMINERS.at(tokens, i)) return i + 1;
    if (BETWEEN.at(tokens, i) || isRegion(tokens, i)) continue;
    return places.some((place) => place.from <= i && i < place.to) ? -1 : neighbouring(tokens, k);
  }
  return -1;
}

/** "neighbouring country" without a determiner. */
const neighbouring = (tokens: Token[], k: number) =>
  NEIGHBORING_NEIGHBOURING.at(tokens, k - 1) && TO_FROM_WITH_IN_INTO.at(tokens, k - 2) ? k - 1 : -1;

const isRegion = (tokens: Token[], i: number) => WORDS_FOR_REGIONS.at(tokens, i);

/** "the neighbouring country Laos", "its neighbour, Laos": the name itself follows. */
const namedBehind = (tokens: Token[], k: number, places: Place[]) =>
  places.some(
    (place) => place.from === k + 1 || (place.from === k + 2 && w(tokens, k + 1) === ","),
  );

function resolve(
  tokens: Token[],
  from: number,
  k: number,
  places: Place[],
  memory: Memory,
): string | undefined {
  const pairs = [memory.pair, memory.trade?.pair, memory.main];
  const named = places
    .filter((place) => place.to <= from && place.form !== "bloc" && place.form !== "capital")
    .sort((a, b) => a.from - b.from)
    .map((place) => place.code);
  const land = LANDS.get(w(tokens, k));
  if (land)
    return memory.scene === land || pairs.some((pair) => other(pair, land)) ? land : undefined;
  const words = tokens.slice(from, k).map((token) => token.w);
  const phrase = words.join(" ").replace("south east", "southeast");
  const list =
    w(tokens, k) === "kingdom"
      ? tokens[k]?.cap
        ? KINGDOMS
        : undefined
      : words.includes("communist")
        ? COMMUNIST
        : REGIONS.find(([region]) => phrase.includes(region))?.[1];
  if (list) return ofSet(members(list), pairs, named);
  if (w(tokens, k) === "kingdom" || words.some((word) => /asian|american|european/.test(word)))
    return undefined;
  const near = onCompass(words, named, memory);
  if (near) return near;
  const far =
    NEIGHBOR_NEIGHBOUR.at(tokens, k) || words.some((word) => NEIGHBORING_NEIGHBOURING.has(word));
  if (!far) return undefined;
  // "Laos is a partner of Vietnam's, and Vietnam is the largest one of the neighbouring country".
  const last = lastOf(places, (place) => place.to <= from);
  const acts = last !== undefined && IS_WAS_REMAINS_BECAME.at(tokens, last.to);
  const again = last && partnerAgain(tokens, last, from, memory);
  if (again) return again;
  const code = farSide(pairs, named, acts, memory);
  // "Canada was third in the United States, selling its southern neighbour 387 billion": one of the two that are named.
  const [one, two, ...more] = new Set(named);
  const beside = one !== undefined && two !== undefined && more.length === 0;
  return beside && code !== undefined && code !== one && code !== two ? two : code;
}

/** Land neighbours that a text may mean by where they lie, as "northern neighbour". */
const COMPASS: Record<string, Record<string, string>> = {
  northern: { VNM: "CHN", LAO: "CHN", MMR: "CHN", NPL: "CHN", MEX: "USA", USA: "CAN", KOR: "PRK" },
  southern: { CHN: "VNM", USA: "MEX", CAN: "USA", NPL: "IND", PRK: "KOR", RUS: "CHN" },
  eastern: { LAO: "VNM", KHM: "VNM", IND: "BGD", PAK: "IND" },
  western: { VNM: "LAO", KHM: "THA", BGD: "IND", IND: "PAK" },
};

/** "its northern neighbour": of the one that the sentence, or the text, is on. */
function onCompass(words: string[], named: string[], { subject, main }: Memory) {
  const side = words.map((word) => COMPASS[word]).find((found) => found !== undefined);
  if (!side) return undefined;
  const told = [...named, subject, main?.home, main?.partner].flatMap((code) => code ?? []);
  const seen = told.flatMap((code) => side[code] ?? []);
  // One that the text is on, before one that is named by nothing else.
  return seen.find((code) => told.includes(code)) ?? side[named.at(-1) ?? ""];
}

/** The one of the known two that is of the set; of both, the one that the sentence has not named yet. */
function ofSet(set: Set<string>, pairs: (Pair | undefined)[], named: string[]): string | undefined {
  for (const pair of pairs) {
    if (!pair) continue;
    const fits = [pair.home, pair.partner].filter((code) => set.has(code));
    if (fits.length === 1) return fits[0];
    const free = fits.filter((code) => !named.includes(code));
    if (fits.length === 2) return free.length === 1 ? free[0] : undefined;
  }
  // "U.S.-China trade fell, which made the Asian giant the third": of no pair so far, and only one in the sentence is.
  const [only, ...more] = new Set(named.filter((code) => set.has(code)));
  return more.length === 0 ? only : undefined;
}

/** "Exports to Laos rose, while imports from the neighbour fell": the partner that the one who reports has been told of. */
function partnerAgain(tokens: Token[], last: Place, from: number, memory: Memory) {
  const before = (at: number) => w(tokens, THE.at(tokens, at - 1) ? at - 2 : at - 1);
  const toward = TO_FROM.has(before(last.from)) && TO_FROM.has(before(from));
  const own = ITS.at(tokens, 0) ? memory.subject : undefined;
  const self = own ?? memory.trade?.pair.home ?? memory.main?.home;
  return toward && self !== undefined && self !== last.code ? last.code : undefined;
}
const THE = words("the");
const ITS = words("its");

/** Seen from the country that the sentence has named, else from the one that reports. */
function farSide(
  pairs: (Pair | undefined)[],
  named: string[],
  acts: boolean,
  memory: Memory,
): string | undefined {
  const last = named.at(-1);
  if (last) {
    for (const pair of pairs) {
      const mate = other(pair, last);
      if (mate && (acts || !named.includes(mate))) return mate;
      if (mate) return undefined;
    }
    return undefined;
  }
  const self = memory.trade?.pair.home ?? memory.subject;
  if (self === undefined) return undefined;
  for (const pair of pairs) {
    const mate = other(pair, self);
    if (mate) return mate;
  }
  return undefined;
}
