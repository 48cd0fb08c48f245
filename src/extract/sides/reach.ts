/** The countries and words that a figure can reach, and questions about them. */

import type { Reason } from "../marks/reasons.ts";
import type { Pair } from "../memory/context.ts";
import { ordinalAt } from "../numbers/quantities.ts";
import { placeAround } from "../places/places.ts";
import type { Role } from "../places/roles.ts";
import { SoughtWords, soughtWords, tagsIn, words } from "../words/classes.ts";
import { lastOf } from "../words/last.ts";
import { T } from "../words/lexicon.ts";
import {
  COMMA_AND,
  ITS_THEIR,
  MARKET_COUNTRY_NATION,
  THE_ITS,
  THE_THIS_THAT,
  TO_FROM,
  TO_FROM_WITH,
  TO_FROM_WITH_IN_INTO,
  TO_FROM_WITH_OF,
  WHOLE_ENTIRE,
} from "../words/shared.ts";
import { type Token, tagsAt, word as w } from "../words/tokens.ts";

const BEHIND_TWO = words(
  "- way countries sides nations neighbors neighbours economies states former",
);
const PREPOSITIONS_OF_SIDES = words("for from to with of by among in into");
const AND_WITH_OF = words("and with of");
const PARTS_OF_COUNTRIES = words("provinces cities localities ports gates districts");

export interface Reach {
  tokens: Token[];
  /** Roles between the last figure's reach and this figure, and from it to the end of its own. */
  left: Role[];
  right: Role[];
  /** Words in reach, as token indices; the figure itself stands from `at` to `to`. */
  start: number;
  at: number;
  to: number;
  end: number;
  /** What the sentence is about, wherever it stands before the figure. */
  subject?: string;
}

export type Resolved<R> = { found: R } | { reason: Reason };

export const TO_ALL = "a total over all partners, or a partner that is not named";

export const country = (role: Role) => role.form !== "bloc" && !role.aside;
/** A country by its name or demonym: a capital may be just a place. */
export const named = (role: Role) => country(role) && role.form !== "capital";

/** Whose trade it is cannot be told. */
export const ONE_SIDE = "only one side is named";

/** A country in this role, the last of the list first. */
export function pick(roles: Role[], test: (role: Role) => boolean): string | undefined {
  return lastOf(roles, (role) => country(role) && test(role))?.code;
}

/** A country in this role, the nearest behind the figure before those in front of it. */
export function pickNear(
  { left, right }: Reach,
  test: (role: Role) => boolean,
): string | undefined {
  return right.find((role) => country(role) && test(role))?.code ?? pick(left, test);
}

/** Two countries joined into one party ("Vietnam-China", "between Laos and China"), the last such. */
export function joinedPair(roles: Role[]): Pair | undefined {
  for (let i = roles.length - 1; i > 0; i--) {
    const b = roles[i] as Role;
    const a = roles[i - 1] as Role;
    if (a.group !== b.group || a.code === b.code || !country(a) || !country(b)) continue;
    if (
      roles.some((role) => role.group === a.group && role.code !== a.code && role.code !== b.code)
    )
      continue;
    return { home: a.code, partner: b.code };
  }
  return undefined;
}

/** A country said before. */
export const PRONOUN = soughtWords("it its they their");

export function has({ tokens, start, end }: Reach, list: SoughtWords): boolean {
  if (!list.in(tokens)) return false;
  for (let k = start; k < end; k++) if (list.at(tokens, k)) return true;
  return false;
}

const BOTH = words("bilateral mutual reciprocal both resulting");
const FAR_SIDE = words("neighbor neighbour neighbors neighbours there counterpart");

const POINTERS = new SoughtWords([...BOTH, ...FAR_SIDE, "two", "each", "between", "that", "sum"]);

/** Says that the known pair is meant: "the two countries", "bilateral", "to the neighbour", "that country". */
export function saysBoth(reach: Reach): boolean {
  const { tokens, start, end } = reach;
  if (!POINTERS.in(tokens)) return false;
  for (let k = start; k < end; k++) {
    const x = w(tokens, k);
    if (BOTH.at(tokens, k) || FAR_SIDE.at(tokens, k)) return true;
    if (x === "two" && BEHIND_TWO.at(tokens, k + 1)) return true;
    if (x === "each" && w(tokens, k + 1) === "other") return true;
    // "its exports made up 3 billion of the sum".
    if (x === "sum" && w(tokens, k - 1) === "the" && w(tokens, k - 2) === "of") return true;
    if (x === "between" && w(tokens, k + 1) === "them") return true;
    if (
      w(tokens, k + 1) === "that" &&
      TO_FROM_WITH_IN_INTO.at(tokens, k) &&
      MARKET_COUNTRY_NATION.at(tokens, k + 2)
    )
      return true;
  }
  return false;
}

const ALL = soughtWords(
  "all overall total whole world worldwide global globally entire told altogether",
);

const OF_TIME = words("month year quarter half annual yearly monthly");

/** "overall", "worldwide", "all told": over all partners; not the "of the total" that points back. */
export function saysTotal({ tokens, start, end }: Reach): boolean {
  if (!ALL.in(tokens)) return false;
  for (let k = start; k < end; k++) {
    // "the world's largest economy" is one of them, "the nine-month total" a sum of months.
    if (w(tokens, k + 1) === "'s" || OF_TIME.at(tokens, k - 1) || isWholeTime(tokens, k)) continue;
    // "all American exports", not "above all" or "all in all".
    if (w(tokens, k) === "all" && !isTraded(tokens, k + 1)) continue;
    if (ALL.at(tokens, k) && !(THE_THIS_THAT.at(tokens, k - 1) && w(tokens, k - 2) === "of"))
      return true;
  }
  return false;
}

/** "exports", "American exports". */
const isTraded = (tokens: Token[], k: number): boolean =>
  ((tagsAt(tokens, k) | (tokens[k]?.kind === "word" ? tagsAt(tokens, k + 1) : 0)) &
    (T.exports | T.imports)) !==
  0;

/** "the whole year", "the whole of 2019", "the year as a whole": all of a time. */
function isWholeTime(tokens: Token[], k: number): boolean {
  if (!WHOLE_ENTIRE.at(tokens, k)) return false;
  if (w(tokens, k - 1) === "a" && w(tokens, k - 2) === "as") return isTime(tokens, k - 3);
  const of = w(tokens, k + 1) === "of" ? k + 2 : k + 1;
  return isTime(tokens, THE_THIS_THAT.at(tokens, of) ? of + 1 : of) || isTime(tokens, of + 1);
}
const isTime = (tokens: Token[], k: number): boolean =>
  OF_TIME.at(tokens, k) || tokens[k]?.kind === "number";

/** "the total for all countries", "exports to all markets", "from the two nations": many partners together. */
export function ofAllCountries({ tokens, start, end }: Reach): boolean {
  if (!PARTNERS.in(tokens)) return false;
  for (let k = start; k < end; k++) {
    const several =
      w(tokens, k + 1) === "the" && SEVERAL.at(tokens, k + 2) && TO_FROM.at(tokens, k);
    if (several && PARTNERS.at(tokens, k + 3)) return true;
    // "loans to its (smaller) neighbours".
    const near = TO_FROM.at(tokens, k) && ITS_THEIR.at(tokens, k + 1);
    if (near && (NEIGHBOURS.at(tokens, k + 2) || NEIGHBOURS.at(tokens, k + 3)))
      return !tokens[k + (NEIGHBOURS.at(tokens, k + 2) ? 3 : 4)]?.cap;
    // "to a total of six markets", "with all other countries".
    const total = w(tokens, k) === "of" && w(tokens, k - 1) === "total" && w(tokens, k - 2) === "a";
    if (total && SEVERAL.at(tokens, k + 1) && PARTNERS.at(tokens, k + 2)) return true;
    // "investors from 34 countries and territories".
    const many = tokens[k + 1];
    const whose =
      w(tokens, k) === "from" || (w(tokens, k) === "with" && w(tokens, k - 1) !== "along");
    if (many?.kind === "number" && many.value > 2 && whose && PARTNERS.at(tokens, k + 2))
      return true;
    const rest = w(tokens, k + 1) === "all" && w(tokens, k + 2) === "other";
    if (rest && PARTNERS.at(tokens, k + 3) && TO_FROM_WITH_OF.at(tokens, k)) return true;
    const link = ITS_THEIR.at(tokens, k) ? k - 1 : k;
    if (!EVERY.at(tokens, k + 1) || !PARTNERS.at(tokens, k + 2)) continue;
    // "eighth among all nations" is a place.
    if (w(tokens, link) === "among" && ordinalAt(tokens, link - 1) !== undefined) continue;
    if (PREPOSITIONS_OF_SIDES.at(tokens, link)) return true;
  }
  return false;
}
const SEVERAL = words("two three four five six ten other");
const EVERY = words("foreign overseas all every other various many several most");
const PARTNERS = soughtWords(
  "countries nations markets partners sources economies country neighbours neighbors",
);
const NEIGHBOURS = words("neighbours neighbors");

/** "trade between Laos and the world". */
export function withWorld({ tokens, start, at }: Reach): boolean {
  if (!ALL.in(tokens)) return false;
  for (let k = start; k < at; k++)
    if (w(tokens, k) === "world" && w(tokens, k - 1) === "the" && AND_WITH_OF.at(tokens, k - 2))
      return w(tokens, k + 1) !== "'s";
  return false;
}

/** "India, Germany and Malaysia saw their surpluses fall": each of another country. */
export function ofManySubjects({ tokens, left, at }: Reach): boolean {
  if (!ITS_THEIR.in(tokens)) return false;
  const [first] = left;
  if (first?.prep !== "") return false;
  const codes = new Set(left.filter((role) => role.group === first.group).map((role) => role.code));
  if (codes.size < 3) return false;
  for (let k = first.to; k < at; k++) if (w(tokens, k) === "their") return true;
  return false;
}

const SECTOR = soughtWords("sector sectors industry industries");
const FIRM_OR_BORDER = words("company companies firm group border");
const SAYING = words("said says say told announced");

/** "The northern province of Bac Ninh took ...", "the retail sector came third with": of a part, and no country is named. */
export function isPartial({ tokens, left, start, at }: Reach): boolean {
  if ((tagsIn(tokens) & T.part) === 0 && !SECTOR.in(tokens)) return false;
  const last = lastOf(left, named)?.to ?? start;
  for (let k = at - 1; k >= last; k--) {
    const token = tokens[k] as Token;
    if (token.w === ";" || SAYING.of(token)) return false;
    const part = (token.tags & T.part) !== 0 && !FIRM_OR_BORDER.of(token);
    const before = w(tokens, k - 1);
    if (part && before !== "in" && before !== "and" && !isMany(token.w) && !isCited(tokens, k))
      return true;
    // "coastal provinces such as".
    if (part && isMany(token.w) && w(tokens, k + 1) === "such") return true;
    if (SECTOR.of(token) && acts(tokens, k + 1)) return true;
  }
  return false;
}

/** "according to Bangladesh Bank". */
function isCited(tokens: Token[], at: number): boolean {
  for (let k = at - 1; k >= Math.max(0, at - 9) && w(tokens, k) !== ","; k--)
    if (w(tokens, k) === "according") return true;
  return false;
}

const isMany = (word: string) => PARTS_OF_COUNTRIES.has(word);
/** The word before is the subject of a verb. */
const acts = (tokens: Token[], k: number) =>
  (tagsAt(tokens, k) & T.verb) !== 0 && (tagsAt(tokens, k) & T.adj) === 0;

/** "exports to Shanghai", "the deficit ... and with California": a partner that is named and is no country. */
export function unknownPartner(
  { tokens, left, right, start, end }: Reach,
  topicEnd: number,
): boolean {
  for (let k = Math.max(start, topicEnd); k < end; k++) {
    const opens = k === topicEnd || COMMA_AND.at(tokens, k - 1);
    if (!opens || !TO_FROM_WITH.at(tokens, k)) continue;
    const at = THE_ITS.at(tokens, k + 1) ? k + 2 : k + 1;
    const token = tokens[at];
    if (token?.kind !== "word" || !token.cap) continue;
    if (token.tags & (T.month | T.place | T.time | T.unit)) continue;
    if (!placeAround(left, at) && !placeAround(right, at)) return true;
  }
  return false;
}
