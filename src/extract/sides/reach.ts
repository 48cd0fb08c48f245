/** The countries and words that a figure can reach, and questions about them. */

import type { Reason } from "../marks/reasons.ts";
import type { Pair } from "../memory/context.ts";
import { placeAround } from "../places/places.ts";
import type { Role } from "../places/roles.ts";
import { SoughtWords, soughtWords, tagsIn, words } from "../words/classes.ts";
import { lastOf } from "../words/last.ts";
import { T } from "../words/lexicon.ts";
import {
  BY_COMMA_AND,
  COMMA_AND,
  MARKET_COUNTRY_NATION,
  S_APOSTROPHE,
  THE_ITS,
  THE_THIS_THAT,
  TO_FROM,
  TO_FROM_WITH,
  TO_FROM_WITH_IN_INTO,
  TO_FROM_WITH_OF,
  WITH_AT,
} from "../words/shared.ts";
import { type Token, tagsAt, word as w } from "../words/tokens.ts";
import { isPassedBehind } from "./ahead-of.ts";

const NONE_BY_AS_THAN = words(" by as than");
const BEHIND_TWO = words(
  "- way countries sides nations neighbors neighbours economies states former",
);
const ITS_THEIR = soughtWords("its their");
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

const PLACING = words(
  "came comes coming was is were stayed stays remained remains kept keeps held holds next first second third fourth fifth top in at place position spot ranked stood then ranking finished closely takes took the its lead leads led tops topped ahead behind of it them followed follows",
);
const AHEAD_BEHIND = words("ahead behind second third fourth fifth first next");

const SECOND = words("second next");
const GIVING = words("provide provides provided providing supplied presented");

/**
 * The country that an amount is said of in brackets or a list: "surpluses with the Netherlands ($4.6)",
 * "followed by Japan with 69 billion", "the United States came next with 28 billion".
 */
export function holderBefore(reach: Reach): string | undefined {
  const role = holder(reach);
  return role?.form === "bloc" ? undefined : role?.code;
}

/** "followed by the EU with 13 billion". */
export const isOfBloc = (reach: Reach): boolean => holder(reach)?.form === "bloc";

function holder({ tokens, left, at, to }: Reach): Role | undefined {
  const last = left.at(-1);
  if (!last) return undefined;
  if (w(tokens, last.to) === "(" && at - last.to <= 2) return last;
  // "the third biggest market after China, with 63 billion, and the U.S., with 64 billion".
  const parted = w(tokens, last.to) === "," && w(tokens, last.to + 1) === "with";
  // "after China, with 63 billion" alone may be of the one that comes after it.
  const lists = w(tokens, to) === "," && w(tokens, to + 1) === "and";
  if (parted && at - last.to === 2 && ((last.aside && lists) || isAlsoAhead(last, tokens)))
    return last;
  // "with China ahead of Japan at 3 billion": the one that is placed, not the one that it passes.
  const role = placedBy(last, left.at(-2), tokens) ?? last;
  // "provided Laos with 130 million": who is given it.
  const passed = isPassedBehind(role, tokens);
  if ((role.aside && !passed) || GIVING.at(tokens, role.from - 1)) return undefined;
  // "followed by China US$138 million, Vietnam US$50 million".
  const before = w(tokens, role.from - 1) === "the" ? role.from - 2 : role.from - 1;
  if (role.to === at && !role.owner && BY_COMMA_AND.at(tokens, before)) return role;
  // "and that of Japan at 2.4 billion".
  const that = w(tokens, before - 1) === "that" && role.prep === "of";
  // ", with Japan ahead of it at 5 billion".
  const beside =
    role.prep === "with" && w(tokens, role.from - 2) === "," && AHEAD_BEHIND.at(tokens, role.to);
  // "second to Lao visitors with 2 million".
  const next = role.prep === "to" && SECOND.within(tokens, role.from - 3, role.from - 1);
  const placed = that || beside || next || passed || NONE_BY_AS_THAN.has(role.prep);
  if (role.owner || !placed || !WITH_AT.at(tokens, at - 1)) return undefined;
  if (left.some((mate) => mate !== role && mate.group === role.group)) return undefined;
  for (let k = role.to; k < at - 1; k++)
    if (!PLACING.at(tokens, k) && !(k >= last.from && k < last.to)) return undefined;
  return at - role.to <= 6 ? role : undefined;
}

/** "after China, with 63 billion, and the U.S.": the next of those who are ahead. */
function isAlsoAhead({ from }: Role, tokens: Token[]): boolean {
  const and = w(tokens, from - 1) === "the" ? from - 2 : from - 1;
  return w(tokens, and) === "and" && AFTER_BEHIND.within(tokens, Math.max(0, and - FAR_AHEAD), and);
}
/** "after South Korea, with $51.2 billion, and". */
const FAR_AHEAD = 10;

/** The country that stands "ahead of" or "behind" another. */
function placedBy(passed: Role, role: Role | undefined, tokens: Token[]): Role | undefined {
  const of = w(tokens, passed.from - 1) === "of" ? 1 : 0;
  const at = passed.from - 1 - of;
  return role?.to === at && w(tokens, at) === (of ? "ahead" : "behind") ? role : undefined;
}

/** "China was second after South Korea with 3.6 million": of the one or of the other. */
export function isEithers({ tokens, left, at }: Reach): boolean {
  const role = left.at(-1);
  if (!role?.aside || role.to !== at - 1 || !WITH_AT.at(tokens, role.to)) return false;
  if (isPassedBehind(role, tokens)) return false;
  const first = left.find((mate) => mate.group === role.group) ?? role;
  const before = w(tokens, first.from - 1) === "the" ? first.from - 2 : first.from - 1;
  // "3 million, ahead of Indonesia with 2.5 million".
  const ahead =
    w(tokens, before) === "of" &&
    w(tokens, before - 1) === "ahead" &&
    w(tokens, before - 2) === ",";
  const second = w(tokens, before) === "to" && SECOND.within(tokens, before - 2, before);
  return ahead || second || AFTER_BEHIND.at(tokens, before);
}
const AFTER_BEHIND = words("after behind trailing");

/** The country that has the amount right behind its name: "South Korea's 8.49 billion". */
export function ownerBefore({ tokens, left, at }: Reach): string | undefined {
  const role = left.at(-1);
  return role && role.form !== "bloc" && S_APOSTROPHE.at(tokens, role.to) && at - role.to <= 2
    ? role.code
    : undefined;
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
  "overall total whole world worldwide global globally entire told altogether",
);

const OF_TIME = words("month year quarter half annual yearly monthly");

/** "overall", "worldwide", "all told": over all partners; not the "of the total" that points back. */
export function saysTotal({ tokens, start, end }: Reach): boolean {
  if (!ALL.in(tokens)) return false;
  for (let k = start; k < end; k++) {
    // "the world's largest economy" is one of them, "the nine-month total" a sum of months.
    if (w(tokens, k + 1) === "'s" || OF_TIME.at(tokens, k - 1)) continue;
    if (ALL.at(tokens, k) && !(THE_THIS_THAT.at(tokens, k - 1) && w(tokens, k - 2) === "of"))
      return true;
  }
  return false;
}

/** "the total for all countries", "exports to all markets", "from the two nations": many partners together. */
export function ofAllCountries({ tokens, start, end }: Reach): boolean {
  if (!PARTNERS.in(tokens)) return false;
  for (let k = start; k < end; k++) {
    const several =
      w(tokens, k + 1) === "the" && SEVERAL.at(tokens, k + 2) && TO_FROM.at(tokens, k);
    if (several && PARTNERS.at(tokens, k + 3)) return true;
    // "to a total of six markets", "with all other countries".
    const total = w(tokens, k) === "of" && w(tokens, k - 1) === "total" && w(tokens, k - 2) === "a";
    if (total && SEVERAL.at(tokens, k + 1) && PARTNERS.at(tokens, k + 2)) return true;
    const rest = w(tokens, k + 1) === "all" && w(tokens, k + 2) === "other";
    if (rest && PARTNERS.at(tokens, k + 3) && TO_FROM_WITH_OF.at(tokens, k)) return true;
    const link = ITS_THEIR.at(tokens, k) ? k - 1 : k;
    if (!EVERY.at(tokens, k + 1) || !PARTNERS.at(tokens, k + 2)) continue;
    if (PREPOSITIONS_OF_SIDES.at(tokens, link)) return true;
  }
  return false;
}
const SEVERAL = words("two three four five six ten other");
const EVERY = words("foreign overseas all every other various many several most");
const PARTNERS = soughtWords("countries nations markets partners sources economies country");

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

/**
 * "exports were 61 billion, China's customs said, up from 57 billion": who only tells of a figure is not whose it is.
 * For a figure whose sides the sentence has named before.
 */
export const withoutTellers = (reach: Reach): Reach =>
  reach.left.some((role) => tellsAside(role, reach.tokens))
    ? { ...reach, left: reach.left.filter((role) => !tellsAside(role, reach.tokens)) }
    : reach;

const TELLING = words("said says show shows showed according");
/** So many words may be between a country and the commas around what tells. */
const LONGEST_ASIDE = 9;

/** "In 1981, when Santiago turned to Tokyo, trade was 90 million": who is only named for the time. */
export const withoutScenes = (reach: Reach): Reach =>
  reach.left.some((role) => setsScene(role, reach.tokens))
    ? { ...reach, left: reach.left.filter((role) => !setsScene(role, reach.tokens)) }
    : reach;

function setsScene({ from, to }: Role, tokens: Token[]): boolean {
  let start = from;
  while (from - start < LONGEST_ASIDE && w(tokens, start) !== "when") start--;
  let end = to;
  while (end - to < LONGEST_ASIDE && w(tokens, end) !== ",") end++;
  return w(tokens, start) === "when" && w(tokens, start - 1) === "," && w(tokens, end) === ",";
}

/** True for a country between two commas with a word of telling at either end: "data from China's customs showed". */
function tellsAside({ from, to }: Role, tokens: Token[]): boolean {
  let start = from;
  while (from - start < LONGEST_ASIDE && w(tokens, start - 1) !== ",") start--;
  let end = to;
  while (end - to < LONGEST_ASIDE && w(tokens, end) !== ",") end++;
  const parted = w(tokens, start - 1) === "," && w(tokens, end) === ",";
  return parted && (TELLING.at(tokens, start) || TELLING.at(tokens, end - 1));
}
