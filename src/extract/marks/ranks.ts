/** Ranks: "second largest export market", "ranked third or fourth", "one of the five biggest investors", "No. 1 trading partner". */

import { ordinalAt } from "../numbers/quantities.ts";
import { words } from "../words/classes.ts";
import { lastOf } from "../words/last.ts";
import { T } from "../words/lexicon.ts";
import { NUMBER_VALUES } from "../words/number-words.ts";
import { AMONG_OF, AND_COMMA_STOPS, IN_AT, THE_ITS } from "../words/shared.ts";
import { type Token, tagsAt, tagsWithin, word as w } from "../words/tokens.ts";
import { leadsInvestors } from "./rank-leads.ts";
import { nounAfter } from "./rank-nouns.ts";
import {
  AMONG_AMONGST,
  amongRanked,
  BE,
  endsPlace,
  isAfterOne,
  isOwned,
  isPlaced,
  isSubject,
  listed,
  OWNED,
  PLACED,
  RANKED,
} from "./rank-places.ts";

const S_THE_ITS_APOSTROPHE = words("'s the its '");
const OR_DASH_TO = words("or - to");
const OPENS_FIELD = words("among of out worldwide globally overall");
const ENDS_RANK = words(" in within by , .");
const PLACE_POSITION_SPOT_RANK = words("place position spot rank");
const AMONG_IN = words("among in");
const RANKED_NOUNS = words("partner investor market supplier destination");
const ON_AMONG_IN_OUT_OF = words("on among in out of");
const THE_IN_AT_IT = words("the in at it");
const A_TO_IS_WAS = words("a to is was");
const THE_A_ED = words("the a ed");
const IS_WAS_REMAINS_REMAINED = words("is was remains remained");
const IN_WITHIN_AMONG = words("in within among");

/** What the rank is of; "open" where only the sentence tells, undefined where no noun is said with it ("ranked third"). */
export type RankOf =
  | "partner"
  | "exports"
  | "imports"
  | "investor"
  | "market"
  | "other"
  | "open"
  | undefined;

export interface Rank {
  /** Token indices from the ordinal through the ranked noun, `to` exclusive. */
  from: number;
  to: number;
  value: number;
  /** The other end of "third or fourth". */
  alternative?: number;
  /** "one of the five biggest". */
  atMost: boolean;
  /** "one of the largest": a rank without a number. */
  vague: boolean;
  of: RankOf;
  /** "up from eighth": the place held before, of the rank before it. */
  earlier?: true;
  /** "second-ranked Japan": the one that is ranked stands right behind. */
  ahead?: true;
  /** "topping the list": a place in a list of which the sentence must say what it lists. */
  list?: true;
}

/** The highest place that is read as a rank: there are some 250 economies. */
const LOWEST = 250;

const RANKING = words(
  "rank ranks ranked ranking came comes coming placed stood stands standing finished",
);
/** Behind an ordinal these make a time or a turn of it. */
const OCCASION = words(
  "time times half quarter quarters month months year years week weeks day days round visit session meeting part phase stage straight consecutive fiscal financial",
);
const isOccasion = (tokens: Token[], k: number): boolean =>
  OCCASION.at(tokens, k) || tokens[k]?.kind === "number" || NUMBER_VALUES.has(w(tokens, k));
const HOLDING = words(
  "in at to the took takes held holds occupied occupies secured secures securing its from retained retains keeps kept",
);
const LISTS = words("list table rankings ranking");

const isSuperlative = (tokens: Token[], k: number) => (tagsAt(tokens, k) & T.superlative) !== 0;
const isImportance = (tokens: Token[], k: number) =>
  w(tokens, k) === "most" && w(tokens, k + 1) === "important";

/** The rank that begins at token `i`; `before` is the last one in the sentence. */
export function rankAt(tokens: Token[], i: number, before?: Rank): Rank | undefined {
  const token = tokens[i] as Token;
  if (token.kind === "mark") return undefined;
  const again = before && before.to === i - 1 ? nextNoun(tokens, i, before) : undefined;
  if (again) return again;
  if (token.kind === "word" && (token.tags & (T.superlative | T.number)) === 0) {
    if (token.w === "no") return numberedAt(tokens, i, before);
    if (token.w === "most" && isImportance(tokens, i) && S_THE_ITS_APOSTROPHE.at(tokens, i - 1))
      return important(tokens, i);
    return listAt(tokens, i);
  }
  const ordinal = ordinalAt(tokens, i);
  if (ordinal !== undefined) return ordinalRank(tokens, i, ordinal, before);
  const number =
    token.kind === "number" && token.decimals === 0 ? token.value : NUMBER_VALUES.get(token.w);
  if (number !== undefined && number > 1 && number <= 50 && isSuperlative(tokens, i + 1))
    return named(tokens, i, i + 2, number, several(tokens, i));
  if (isSuperlative(tokens, i)) return superlativeAt(tokens, i, before);
  return token.w === "number" ? numberedAt(tokens, i, before) : undefined;
}

/** "the largest investor and trading partner": the noun of a second rank, whose place was said with the first. */
function nextNoun(tokens: Token[], i: number, before: Rank): Rank | undefined {
  if (w(tokens, i - 1) !== "and" || !KINDS_RANKED.has(before.of ?? "")) return undefined;
  const noun = nounAfter(tokens, i);
  if (noun.to === i || !KINDS_RANKED.has(noun.of ?? "")) return undefined;
  for (let k = i; k < noun.to; k++)
    if (tokens[k]?.cap || tagsAt(tokens, k) & (T.superlative | T.number | T.prep)) return undefined;
  const { value, alternative, atMost, vague } = before;
  return { ...bare(i, noun.to, value), of: noun.of, alternative, atMost, vague };
}
const KINDS_RANKED = words("partner exports imports investor");

/** A rank with the noun that stands behind it. */
function named(
  tokens: Token[],
  from: number,
  to: number,
  value: number,
  rest: Partial<Rank> = {},
): Rank {
  const noun = nounAfter(tokens, to);
  return { ...bare(from, noun.to, value), of: noun.of, ...rest };
}

/** "Vietnam's most important export market": a rank in trade, where trade is said; a partner in all things has none. */
function important(tokens: Token[], i: number): Rank | undefined {
  const rank = named(tokens, i, i + 2, 1, oneOf(tokens, i) ? { vague: true } : {});
  const trade = (tagsWithin(tokens, i, rank.to) & EXCHANGED) !== 0;
  return trade ? rank : undefined;
}
const EXCHANGED = T.trade | T.exports | T.imports;

/** All fields at once: ranks of one form are read faster. */
const bare = (from: number, to: number, value: number): Rank => ({
  from,
  to,
  value,
  alternative: undefined,
  atMost: false,
  vague: false,
  of: undefined,
  earlier: undefined,
  ahead: undefined,
  list: undefined,
});

/** "one of the", "among the", "in the": the ranked one is one of several. */
function oneOf(tokens: Token[], i: number): boolean {
  for (let b = i - 1; b >= Math.max(0, i - 6); b--) {
    if (
      w(tokens, b) === "among" ||
      (w(tokens, b) === "of" && w(tokens, b - 1) === "one") ||
      (w(tokens, b) === "in" && w(tokens, b + 1) === "the") ||
      (w(tokens, b) === "to" && BELONGING.at(tokens, b - 1))
    )
      return true;
    if (tagsAt(tokens, b) & (T.verb | T.conj)) return false;
  }
  return false;
}
const BELONGING = words("belongs belong belonged belonging");
const several = (tokens: Token[], i: number): Partial<Rank> =>
  oneOf(tokens, i) ? { atMost: true } : { vague: true };

function ordinalRank(
  tokens: Token[],
  i: number,
  value: number,
  before: Rank | undefined,
): Rank | undefined {
  let k = i + 1;
  let alternative: number | undefined;
  // "climbed from fifth to third place": the place held before.
  const placeBefore = w(tokens, k) === "place" ? k + 1 : k;
  const moves = w(tokens, placeBefore) === "to" && ordinalAt(tokens, placeBefore + 1) !== undefined;
  if (moves && w(tokens, i - 1) === "from") return undefined;
  if (OR_DASH_TO.at(tokens, k)) {
    alternative = ordinalAt(tokens, k + 1);
    if (alternative !== undefined) k += 2;
  }
  const other = alternative === undefined ? {} : { alternative };
  const dash = w(tokens, k) === "-" ? k + 1 : k;
  if (isImportance(tokens, dash)) return named(tokens, i, dash + 2, value, other);
  if (w(tokens, dash) === "most") return undefined;
  if (isSuperlative(tokens, dash) || w(tokens, dash) === "ranked") {
    // "ahead of second-ranked Japan".
    if (w(tokens, dash) === "ranked" && (tagsAt(tokens, dash + 1) & T.place) !== 0)
      return { ...bare(i, dash + 1, value), ...other, ahead: true };
    // "Korea is the fourth largest one of Vietnam".
    if (before && !before.vague && w(tokens, dash + 1) === "one")
      return { ...bare(i, dash + 2, value), ...other, of: before.of };
    const rank = named(tokens, i, dash + 1, value, other);
    if (rank.to > dash + 1) return rank;
    // "the third-highest among 146 countries": the sentence tells of what.
    // "the second largest after China's".
    const field = OPENS_FIELD.at(tokens, rank.to) || isAfterOne(tokens, rank.to);
    if (field) return { ...rank, of: "open" };
    // "its largest partner in ASEAN and its fourth-largest in the world": of what the rank before was.
    const again = before && !before.vague && ENDS_RANK.at(tokens, rank.to);
    // "among Peru's partners Chile is (at present) the third largest": the noun stands before.
    const alone = rank.to === dash + 1 && THE_ITS.at(tokens, i - 1) && !again;
    if (alone && BE.within(tokens, i - 5, i - 1) && AND_COMMA_STOPS.at(tokens, rank.to))
      return { ...rank, of: "open" };
    return again ? { ...rank, of: before.of } : rank;
  }
  // "ranking third and second": each of another thing.
  if (w(tokens, k) === "and" && ordinalAt(tokens, k + 1) !== undefined) return undefined;
  const owned = OWNED.at(tokens, i - 1);
  const position = PLACE_POSITION_SPOT_RANK.at(tokens, k);
  const to = position ? k + 1 : k;
  // "Mexico's first position among the exporters to the US".
  if (position && owned && AMONG_IN.at(tokens, to)) return { ...bare(i, to, value), ...other };
  // "Vietnam's fourth trading partner", "the second investor among 100 countries".
  const rank = value > 1 ? named(tokens, i, k, value, other) : undefined;
  if (
    rank &&
    RANKED_NOUNS.at(tokens, rank.to - 1) &&
    rank.to - k <= 3 &&
    rank.of !== "other" &&
    rank.of !== "open" &&
    (owned || (w(tokens, i - 1) === "the" && AMONG_OF.at(tokens, rank.to)))
  )
    return rank;
  // "with Canada second and China third": a list of places goes on.
  if (isSubject(tokens, i - 1) && endsPlace(tokens, to) && listed(tokens, i))
    return { ...bare(i, to, value), ...other, ...(before ? {} : { list: true }) };
  // "Thailand is its largest partner and China its second".
  if (before && !before.vague && THE_ITS.at(tokens, i - 1) && isSubject(tokens, i - 2))
    if (endsPlace(tokens, to) && listed(tokens, i - 1)) return { ...bare(i, to, value), ...other };
  // "Vietnam is America's 16th largest partner; America is Vietnam's third".
  if (before && !before.vague && isOwned(tokens, i - 1) && AND_COMMA_STOPS.at(tokens, to))
    return { ...bare(i, to, value), ...other, of: before.of };
  if (before && !before.vague && w(tokens, i - 1) === "from" && i - before.to <= 14)
    return { ...bare(i, to, value), ...other, of: before.of, earlier: true };
  // "leaving China 14th on the list of investors".
  const leaving = THE_ITS.at(tokens, i - 2) ? i - 3 : i - 2;
  const left = isSubject(tokens, i - 1) && LEAVING.at(tokens, leaving);
  if (left && ON_AMONG_IN_OUT_OF.at(tokens, to)) return { ...bare(i, to, value), ...other };
  const article = THE_IN_AT_IT.at(tokens, i - 1);
  // "came a distant third".
  const far = DISTANT.at(tokens, i - 1) && w(tokens, i - 2) === "a";
  let lead = i - (far ? 3 : article ? 2 : 1);
  if (article && IN_AT.at(tokens, lead)) lead--;
  const ranked = (RANKING.at(tokens, lead) && !isOccasion(tokens, to)) || isPlaced(tokens, i, to);
  // "Canada is second and China third": goes on with the ranks of the sentence before.
  const goesOn = BE.at(tokens, i - 1) && isSubject(tokens, i - 2) && AND_COMMA_STOPS.at(tokens, to);
  if (goesOn && i <= LATEST && !before) return { ...bare(i, to, value), ...other, list: true };
  if (ranked || (position && HOLDING.at(tokens, i - 1))) return { ...bare(i, to, value), ...other };
  if (isMovedTo(tokens, i) && (PLACED.at(tokens, to) || amongRanked(tokens, to)))
    return { ...bare(i, to, value), ...other };
  if (isNextField(tokens, i, to, before)) return { ...bare(i, to, value), ...other };
  // "the third foreign investor" names no superlative; left alone.
  return undefined;
}

/** "moved up to fourth", "climbed from fifth to third". */
function isMovedTo(tokens: Token[], i: number): boolean {
  if (w(tokens, i - 1) !== "to") return false;
  const place = w(tokens, i - 2) === "place" ? i - 3 : i - 2;
  const from = ordinalAt(tokens, place) !== undefined && w(tokens, place - 1) === "from";
  return (tagsAt(tokens, from ? place - 2 : i - 2) & (T.up | T.down)) !== 0;
}

/** "its No. 1 investor, No. 2 in aid and No. 3 in trade", "the third biggest investor and second in trade": the next field of the same two. */
const isNextField = (tokens: Token[], i: number, to: number, before?: Rank): boolean =>
  before !== undefined &&
  AND_COMMA_STOPS.at(tokens, i - 1) &&
  w(tokens, to) === "in" &&
  (tagsAt(tokens, to + 1) & FIELDS) !== 0;
const FIELDS = T.trade | T.exports | T.imports | T.invest | T.tourist | T.aid;

const DISTANT = words("distant close poor");

/** Where a place stands that opens its sentence: "The United States is second". */
const LATEST = 4;

const LEAVING = words(
  "leaving making putting placing left makes made put placed puts places ranking ranks",
);

function superlativeAt(tokens: Token[], i: number, earlier?: Rank): Rank | undefined {
  const token = tokens[i] as Token;
  const next = tokens[i + 1];
  const before = w(tokens, i - 1);
  const count = next?.kind === "number" ? next.value : NUMBER_VALUES.get(w(tokens, i + 1));
  if (token.w === "top" && count !== undefined && count > 1 && count <= 50) {
    const rank = named(tokens, i, i + 2, count, several(tokens, i));
    // "As an investor it belongs to the top ten among": the sentence tells of what.
    return rank.to === i + 2 && AMONG_AMONGST.at(tokens, rank.to) ? { ...rank, of: "open" } : rank;
  }
  // "Japan was the largest of 115 foreign investors".
  if (next?.w === "of" && tokens[i + 2]?.kind === "number" && before === "the") {
    const rank = named(tokens, i, i + 3, 1);
    const held = BE.at(tokens, i - 2) && (tagsAt(tokens, i - 3) & T.place) !== 0;
    // "the largest of 9,000 Korean investors": of those of one country.
    const some = (tagsWithin(tokens, i + 3, rank.to) & T.place) !== 0;
    if (RANKED.at(tokens, rank.to - 1) && held && !some) return rank;
  }
  if (token.w === "leading" && next?.w === "the") return listAt(tokens, i);
  if (token.w === "leading" && A_TO_IS_WAS.at(tokens, i - 1)) return undefined;
  if (token.w === "top" && next?.w === "-" && w(tokens, i + 2) === "ranked")
    return named(tokens, i, i + 3, 1);
  // "stayed in the top place".
  if (token.w === "top" && PLACE_POSITION_SPOT_RANK.at(tokens, i + 1)) {
    const holds = w(tokens, i - 1) === "the" || w(tokens, i - 1) === "its";
    const ends =
      AND_COMMA_STOPS.at(tokens, i + 2) || PLACED.at(tokens, i + 2) || amongRanked(tokens, i + 2);
    return holds && ends ? bare(i, i + 2, 1) : undefined;
  }
  if (token.w === "top" && THE_A_ED.at(tokens, i + 1)) return undefined;
  if (token.w === "top" && before === "the" && w(tokens, i - 2) === "at") return listAt(tokens, i);
  // "its eighth largest partner and the biggest one in ASEAN".
  if (next?.w === "one" && earlier && !earlier.vague && THE_ITS.at(tokens, i - 1))
    return { ...bare(i, i + 2, 1), of: earlier.of };
  const rank = named(tokens, i, i + 1, 1, oneOf(tokens, i) ? { vague: true } : {});
  if (rank.to === i + 1) {
    // "and China is India's largest".
    if (earlier && !earlier.vague && isOwned(tokens, i - 1) && AND_COMMA_STOPS.at(tokens, i + 1))
      return { ...rank, of: earlier.of };
    // "of its partners, Vietnam is the biggest": the noun stands before.
    const alone = before === "the" || before === "its";
    const ends = (next?.kind ?? "mark") === "mark" && IS_WAS_REMAINS_REMAINED.at(tokens, i - 2);
    const where = w(tokens, i + 2) === "the" ? i + 3 : i + 2;
    const among = IN_WITHIN_AMONG.at(tokens, i + 1) && tokens[where]?.cap === true;
    return alone && (ends || among) ? { ...rank, of: "open" } : undefined;
  }
  const noun = lastOf(tokens.slice(i, rank.to), (one) => RANKED.of(one))?.w ?? "";
  return noun.endsWith("s") ? { ...rank, vague: true } : rank;
}

/** "No. 1 trading partner", "number one", "placing it at number 54". */
function numberedAt(tokens: Token[], i: number, earlier?: Rank): Rank | undefined {
  const at = w(tokens, i + 1) === "." ? i + 2 : i + 1;
  const value =
    tokens[at]?.kind === "number" ? tokens[at]?.value : NUMBER_VALUES.get(w(tokens, at));
  if (value === undefined || value < 1 || value > LOWEST || !Number.isInteger(value))
    return undefined;
  const rank = named(tokens, i, at + 1, value);
  if (rank.of !== "other") return value <= 50 ? rank : undefined;
  if (isNextField(tokens, i, at + 1, earlier)) return bare(i, at + 1, value);
  const before = w(tokens, i - 1);
  const spot = PLACE_POSITION_SPOT_RANK.at(tokens, at + 1);
  const to = spot ? at + 2 : at + 1;
  const placed =
    RANKING.at(tokens, i - 1) ||
    (spot && HOLDING.at(tokens, i - 1)) ||
    isPlaced(tokens, i, to) ||
    // "Canada was No. 2 and China No. 3".
    (isSubject(tokens, i - 1) && endsPlace(tokens, to) && listed(tokens, i)) ||
    ((before === "at" || before === "as") && PLACING.at(tokens, i - 2)) ||
    ((before === "at" || before === "as") && PLACING.at(tokens, i - 3));
  // "No. 1 today is China": goes on with the ranks of the sentence before.
  const is = NOW_TODAY.at(tokens, to) ? to + 1 : to;
  const opens = i <= 1 && BE.at(tokens, is) && isSubject(tokens, is + 1);
  if (opens) return { ...bare(i, to, value), list: true };
  return placed ? bare(i, to, value) : undefined;
}
const NOW_TODAY = words("now today currently");
const PLACING = words(
  "put puts putting place places placed placing stand stands stood standing rank ranks ranked ranking",
);

/** "topping the list of 112 economies", "at the top of the table". */
function listAt(tokens: Token[], i: number): Rank | undefined {
  if (!TOPPING.at(tokens, i)) return undefined;
  // "the list had been headed by Japan".
  if (w(tokens, i + 1) === "by") {
    const be = w(tokens, i - 1) === "been" ? i - 2 : i - 1;
    const said = BEING.at(tokens, be) && LISTS.at(tokens, be - 1);
    return said ? { ...bare(i, i + 1, 1), list: true } : undefined;
  }
  const k = w(tokens, i) === "top" ? i + 2 : i + 1;
  const reads = w(tokens, k) === "the" && (k === i + 1 || w(tokens, k - 1) === "of");
  if (reads && LISTS.at(tokens, k + 1)) return { ...bare(i, k + 2, 1), list: true };
  return leadsInvestors(tokens, i) ? { ...bare(i, i + 1, 1), list: true } : undefined;
}
const BEING = words("is was has had");
const TOPPING = words("top topping topped tops leads led leading heads headed heading");
