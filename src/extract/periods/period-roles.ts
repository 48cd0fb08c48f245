/** What the words around a period make of it: during, as of, since, or the base of a comparison. */

import { words } from "../words/classes.ts";
import { T } from "../words/lexicon.ts";
import {
  ABOVE_BELOW,
  AS,
  COMMA_SEMICOLON,
  COMPARED_COMPARISON,
  HAS_HAVE,
  IN_DURING_OF_FOR,
  IN_ON,
  RESPECTIVELY,
  UNTIL,
} from "../words/shared.ts";
import { type Token, tagsAt, tagsWithin, word } from "../words/tokens.ts";
import { type Found, isQuarterOrHalf, isWithinYear, type PeriodRole } from "./calendar.ts";

const UNITS_OF_CHANGE = words("% percent pct pc cent times change");
const PREPOSITIONS_OF_COMPARING = words("over than against from on versus vs");
const PHRASE_BREAKS = words(", ; ( )");
const BETWEEN_PREPOSITION_AND_PERIOD = words(
  "the a end ay fy figure flow volume value that those of level levels same corresponding comparable",
);
const RANGE_LINKS = words("- to through until till");
const OPENS_BASE = words("than against versus vs compared");
const PERCENT_SIGN_PERCENT_PCT_ETC_2 = words("% percent pct pc cent");
const THAN_COMPARED = words("than compared");
const FRACTION = words("half third thirds quarter quarters fifth fifths tenth tenths");
const DATING = words("date dates dated dating");
const RECORDS = words("record records high highs peak peaks");
const ON_ONWARD_ONWARDS = words("on onward onwards");
/** "little changed from June", "the same as". */
const UNCHANGED = words("unchanged changed flat steady stable different");
const NOUNS_OF_CHANGE = words("time gain rise increase drop fall level growth");
const BY_UNTIL_TILL_AT_THROUGH = words("by until till at through");

const CHANGE = T.up | T.down;

const RECORD = words("lowest highest best worst fastest slowest most first largest biggest");
const LEVEL = words("level levels figure figures number mark");

/** Whether a change or a number that is compared stands shortly before token `k`. */
function afterChange(tokens: Token[], k: number): boolean {
  for (let b = k - 1; b >= Math.max(0, k - 9); b--) {
    const token = tokens[b] as Token;
    // "up 5 and 6 percent, respectively, from 2015".
    const turn =
      token.w === "," && (RESPECTIVELY.at(tokens, b - 1) || RESPECTIVELY.at(tokens, b + 1));
    if ((token.w === "," && !turn) || token.w === ";") return false;
    // "more than 80 billion".
    const hedge = (token.w === "more" || token.w === "less") && word(tokens, b + 1) === "than";
    if ((token.tags & CHANGE && !hedge) || UNITS_OF_CHANGE.of(token)) return true;
  }
  return false;
}

const COMPARED = words("compared comparison comparing relative");
const POINTER = words(
  "that those one value figure level amount number total recorded seen registered posted reported achieved the a",
);

/** "over that in (2020)", "than the value recorded in (2020)", "from what it was in (2020)": the level compared with, and its time. */
function pointsBack(tokens: Token[], k: number): boolean {
  if (!IN_DURING_OF_FOR.at(tokens, k)) return false;
  let b = k - 1;
  while (b > 0 && k - b < 8 && POINTER.at(tokens, b)) b--;
  const x = word(tokens, b);
  if (k - b > 1 && PREPOSITIONS_OF_COMPARING.at(tokens, b)) return true;
  return k - b > 1 && (x === "with" || x === "to") && COMPARED_COMPARISON.at(tokens, b - 1);
}

/** "83 percent of the pre-crisis level in (2019)", "83 percent of the pre-crisis (2019)": the level that is come back to. */
function isOfLevel(tokens: Token[], before: number): boolean {
  let level = false;
  for (let b = before; b > 0 && before - b < 8; b--) {
    if (word(tokens, b) === "of" && PERCENT_SIGN_PERCENT_PCT_ETC_2.at(tokens, b - 1)) return level;
    if (!BEFORE_LEVEL.at(tokens, b)) return false;
    level ||= EARLIER_LEVEL.at(tokens, b);
  }
  return false;
}
const EARLIER_LEVEL = words("level levels pre prepandemic");
const BEFORE_LEVEL = words(
  "in of the its their level levels pre - prepandemic pandemic crisis covid record",
);

const COMPARATIVE = words("higher lower more less larger smaller greater up bigger fewer");
const AMOUNT = words("% percent pct pc cent times fold billion million bln mln dollars usd bn m");

/** "3 percent higher than the value of their trade in (2020)". */
function behindThan(tokens: Token[], k: number): boolean {
  for (let b = k; b > 1 && k - b < 16; b--) {
    const token = tokens[b] as Token;
    if (token.w === "than") return COMPARATIVE.at(tokens, b - 1) && AMOUNT.at(tokens, b - 2);
    if (PHRASE_BREAKS.of(token) || token.kind === "number" || token.tags & (T.conj | T.number))
      return false;
  }
  return false;
}

/** "the first drop in exports to the U.S. since": no span either. */
function isFirst(tokens: Token[], at: number): boolean {
  for (let b = at - 1; b > Math.max(0, at - 14); b--) {
    if (COMMA_SEMICOLON.at(tokens, b)) return false;
    if (word(tokens, b) === "first") return (tagsWithin(tokens, b, at) & CHANGE) !== 0;
  }
  return false;
}

/** "sold more than it bought there (in 2013)": one way of trade is held against the other, and no time against a time. */
function comparesFlows(tokens: Token[], than: number, to: number): boolean {
  const behind = tagsWithin(tokens, than, to) & FLOWS;
  const before = tagsWithin(tokens, 0, than) & FLOWS;
  return behind !== 0 && before !== 0 && (behind & before) === 0;
}
const FLOWS = T.exports | T.imports;

/** Whole years, more than one, none of them fiscal. */
const isSeveralYears = ({ period, fiscal }: Found): boolean =>
  !fiscal &&
  period?.end?.year !== undefined &&
  period.end.month === undefined &&
  period.end.year > (period.start.year ?? period.end.year);

const isDecade = ({ period }: Found): boolean =>
  period?.end?.year !== undefined && period.end.year - (period.start.year ?? 0) === 9;

/** Where the "since" stands that opens the clause of a token; -1 where none does. */
function sinceBefore(tokens: Token[], at: number): number {
  for (let k = at - 1; k > Math.max(0, at - LONGEST_CLAUSE); k--) {
    if (COMMA_SEMICOLON.at(tokens, k)) return -1;
    if (word(tokens, k) === "since") return k;
  }
  return -1;
}
const LONGEST_CLAUSE = 14;

/**
 * "since ties were set up (in 1992)", "since independence in 1971"; "has since invested", "since then", "for the first time
 * since the pandemic in 2023" and "since the border reopened and reached 5 billion in 2022" tell of none in that year.
 */
function isEvent(tokens: Token[], since: number, at: number): boolean {
  const next = tokens[since + 1];
  if (next?.kind !== "word" || next.w === "then" || HAS_HAVE.at(tokens, since - 1)) return false;
  let told = false;
  for (let k = since + 1; k < at; k++) {
    const acts =
      (tagsAt(tokens, k) & (T.verb | T.up | T.down)) !== 0 || /ed$/.test(word(tokens, k));
    if (acts && AND_BUT.at(tokens, k - 1)) return false;
    told ||= acts;
  }
  return told || !isSinceRecord(tokens, since);
}
const AND_BUT = words("and but");

/** "the lowest since", "the biggest gain since": no span, a comparison. */
const isSinceRecord = (tokens: Token[], since: number): boolean =>
  RECORD.at(tokens, since - 1) ||
  (NOUNS_OF_CHANGE.at(tokens, since - 1) && RECORD.within(tokens, since - 4, since)) ||
  isFirst(tokens, since);

/** "in 2011 at 108 billion,": an amount before the comma. */
function hasAmount(tokens: Token[], from: number): boolean {
  // "Since the pact took effect in 1994 exports have grown 420 percent": what follows is told of now.
  for (let k = from; k < from + 8 && !COMMA_SEMICOLON.at(tokens, k); k++)
    if (HAS_HAVE.at(tokens, k)) return false;
    else if (tokens[k]?.kind === "number") return true;
  return false;
}

const INCLUDING = words("including");
const FAR_PART = 7;

/** What the words around a period make of it. */
export function roleOf(tokens: Token[], from: number, found: Found): PeriodRole {
  const otherwise = found.role ?? "during";
  let k = from - 1;
  while (k >= 0 && BETWEEN_PREPOSITION_AND_PERIOD.at(tokens, k) && !AS.at(tokens, k - 1)) k--;
  if (word(tokens, k) === "." && word(tokens, k - 1) === "vs") k--;
  const w = word(tokens, k);
  const before = word(tokens, k - 1);
  const range = RANGE_LINKS.within(tokens, from, found.to);
  if (LEVEL.at(tokens, found.to) && afterChange(tokens, from)) return "base";
  if (w === "as" || ((w === "of" || w === "at") && before === "as")) return "as-of";
  if (OPENS_BASE.at(tokens, k)) return "base";
  // "5 percent above 2017", "40 million USD above the figure of 2017".
  if (ABOVE_BELOW.at(tokens, k) && AMOUNT.at(tokens, k - 1)) return "base";
  // "19 percent ahead of the same months of 2021".
  if (w === "ahead" && word(tokens, k + 1) === "of" && AMOUNT.at(tokens, k - 1))
    if (!(tagsWithin(tokens, Math.max(0, k - 9), k - 1) & CHANGE)) return "base";
  if ((w === "with" || w === "to") && COMPARED.at(tokens, k - 1)) return "base";
  if (isOfLevel(tokens, from - 1)) return "base";
  // "was second only to the United States, as in 1998".
  if (w === "in" && before === "as" && word(tokens, k - 2) === ",") return "base";
  if (pointsBack(tokens, k) || behindThan(tokens, k)) return "base";
  // "than in 2008", "than it was in 2015".
  for (let b = k; b >= Math.max(0, k - 4); b--) {
    if (THAN_COMPARED.at(tokens, b)) return comparesFlows(tokens, b, k) ? otherwise : "base";
    // "shrank by more than a third in 2023".
    if (COMMA_SEMICOLON.at(tokens, b) || tokens[b]?.kind === "number" || FRACTION.at(tokens, b))
      break;
  }
  if (w === "over" || w === "on") {
    // "over the last decade": a span whose ends are not said.
    if (!found.period && !found.relative && !found.fiscal && w === "over") return otherwise;
    // "ranked second over the same period": of it, where nothing changed.
    const during = found.relative === "same" && w === "over" && !afterChange(tokens, k);
    if ((found.relative && !during) || found.role === "base") return "base";
    if (found.period?.start.day !== undefined) return otherwise;
    // "grew 22 percent annually over the five years to 2013": of all of them.
    if (w === "over" && isSeveralYears(found)) return otherwise;
    return afterChange(tokens, k) || w === "on" ? "base" : otherwise;
  }
  if (w === "from") {
    if (found.toDate || found.fiscal?.first !== undefined) return "during";
    // "a record that dates from 2012"; "ties, which date from 1950" are since then.
    if (DATING.at(tokens, k - 1) && RECORDS.within(tokens, 0, k)) return "during";
    if (ON_ONWARD_ONWARDS.at(tokens, found.to)) return "since";
    // "up 5 percent from January to May": both ends are in it.
    const ends = UNTIL.within(tokens, from, found.to);
    if (ends && isWithinYear(found.period)) return "during";
    if (found.relative === "year-before" || afterChange(tokens, k)) return "base";
    if (UNCHANGED.at(tokens, k - 1)) return "base";
    if (range) return "during";
    if (found.relative) return "base";
    // "900 million, including 40 million from the first half of 2023".
    const part = INCLUDING.within(tokens, Math.max(0, k - FAR_PART), k);
    return part && found.period && isQuarterOrHalf(found.period) ? "during" : "since";
  }
  if (w === "since" && isSinceRecord(tokens, k)) return "base";
  if (w === "since") return found.toDate ? "during" : "since";
  // "Since Japan resumed aid in 1992, ...".
  // "Since the trade accord of 2001, ...".
  const of = word(tokens, from - 1) === "of";
  if ((w === "in" || of) && word(tokens, 0) === "since" && tokens[1]?.kind === "word") {
    let comma = false;
    for (let b = 0; b < from; b++) if (word(tokens, b) === ",") comma = true;
    // "Since trade peaked in 2011 at 108 billion": of that year.
    if (!comma) return hasAmount(tokens, found.to) ? "during" : "since";
  }
  const since = IN_ON.at(tokens, k) ? sinceBefore(tokens, k) : -1;
  // "since its ministry began to count in the 1980s": of no year that is said.
  if (since >= 0 && isDecade(found)) return "base";
  // "has invested 4 billion since ties were set up in 1992".
  if (since >= 0 && isEvent(tokens, since, k))
    return isSinceRecord(tokens, since) ? "base" : "since";
  if (BY_UNTIL_TILL_AT_THROUGH.at(tokens, k)) return "as-of";
  if (w === "to" && (before === "up" || !range)) return "as-of";
  return otherwise;
}
