/** What a bare number counts: the noun behind it. */

import type { Span } from "../../model/types.ts";
import { placeAt } from "../places/places.ts";
import { either, type Words, words } from "../words/classes.ts";
import { T } from "../words/lexicon.ts";
import {
  COMMA_AND,
  EACH,
  FROM_ABROAD,
  HAVE_HAS_HAD,
  RESPECTIVELY,
  TO_AT,
} from "../words/shared.ts";
import { asWritten, type Token, tagsAt, tokenAt, word as w, wordsOf } from "../words/tokens.ts";
import type { Reason } from "./reasons.ts";
import type { Family } from "./topics.ts";

const LAST_THIS_NEXT_THAT = words("last this next that");
const WORDS_FOR_NEW = words("new newly fresh additional more");
const A_AN_THE_ONE = words("a an the one");
const PERSON_PERSONS = words("person persons");
const FOREIGNERS = words("foreigners foreigner");
const TRIPS_VISITS = words("trips visits");
const CITIES_PROVINCES = words("cities provinces");
const HEDGES_BEFORE_COUNTS = words("about some over nearly almost around than more");
const OF_ON_FOR_AND = words("of on for and");
const OPENS_CLAUSE = words("how that which what who whether");

export interface Noun {
  /** Undefined for things that are no figure here. */
  family: Family | undefined;
  /** People of whom the number does not say what they do. */
  people: boolean;
  /** Its own words, which may stand in front of the number. */
  said: Span;
  /** Token index behind it, or behind the number where that is farther. */
  to: number;
  /** Of ties, the counted thing in words. */
  what: string;
  /** "new", "newly licensed": a flow. */
  fresh: boolean;
  /** "foreign", "international": everybody, unless a country is named. */
  all: boolean;
  /** Why it is left alone, where it has no family. */
  reason: Reason;
}

const DURATION = words(
  "year years month months day days week weeks hour hours minute minutes decade decades century centuries anniversary",
);

/** "left 200 dead and over 400 injured". */
const HARMED = words("injured wounded hurt dead killed missing homeless deaths casualties");

/** The noun that the number before token `i` counts; undefined where none stands there. */
export function nounOf(tokens: Token[], i: number): Noun | undefined {
  const seen: Seen = { tokens, from: i, fresh: false, all: false };
  let unknown = 0;
  let trips = false;
  // "with 4.6 million and 3.7 million visitors, respectively".
  if (w(tokens, i) === "and" && tokens[i + 1]?.kind === "number" && RESPECTIVELY.in(tokens)) {
    const scaled = (tagsAt(tokens, i + 2) & T.number) !== 0;
    // "12 and 14 thousand students": the scale is shared, too.
    if (scaled && tokens[i - 1]?.kind === "number") return undefined;
    const shared = nounOf(tokens, scaled ? i + 3 : i + 2);
    return shared?.family && shared.family !== "tie" ? shared : undefined;
  }
  // "122 of the 452 new projects": of the same kind.
  if (w(tokens, i) === "of" && w(tokens, i + 1) === "the" && tokens[i + 2]?.kind === "number") {
    const shared = nounOf(tokens, i + 3);
    if (shared?.family === "invest") return shared;
  }
  const made = /^(made|make|makes|making|paid)$/.test(verbBefore(tokens, i));
  if (HARMED.at(tokens, i))
    return counted(seen, i, undefined, "people who are neither students nor tourists");
  for (let k = i; k < Math.min(tokens.length, i + 9); k++) {
    const token = tokens[k] as Token;
    if (token.w === "-") {
      if (DURATION.at(tokens, k + 1)) return counted(seen, k + 1, undefined, "a length of time");
      continue;
    }
    if (token.w === "'s" || token.w === '"') continue;
    if (token.kind !== "word") return undefined;
    if (LAST_THIS_NEXT_THAT.of(token) && DURATION.at(tokens, k + 1)) return undefined;
    if (DURATION.of(token)) return counted(seen, k, undefined, "a length of time");
    if (WORDS_FOR_NEW.of(token)) seen.fresh = true;
    if (FROM_ABROAD.of(token)) seen.all = true;
    if (A_AN_THE_ONE.of(token)) return undefined;
    // "580,500 person-times from China": trips, each of a visitor.
    if (PERSON_PERSONS.of(token) && TRIPS.at(tokens, k + 2)) {
      k += 2;
      trips = true;
      continue;
    }
    if (token.w === "of" && (k === i || trips)) continue;
    const place = token.cap ? placeAt(tokens, k) : undefined;
    if (place) {
      const next = tokens[place.to];
      const ends =
        (next?.kind !== "word" && next?.w !== "-") ||
        (next.tags & (T.verb | T.prep | T.conj)) !== 0 ||
        // "received 660,000 Chileans last year".
        ((next.tags & T.time) !== 0 && !next.cap) ||
        // "4 million Koreans a year".
        (EACH.of(next) && DURATION.at(tokens, place.to + 1)) ||
        VISITING.of(next);
      if (place.form === "demonym" && ends && !/^(invested|registered)$/.test(next?.w ?? ""))
        return people(seen, place.to - 1);
      k = place.to - 1;
      continue;
    }
    const next = tokens[k + 1];
    const modifies =
      next?.kind === "word" &&
      next.tags === 0 &&
      !next.cap &&
      !/s$/.test(token.w) &&
      !/(ing|ly|ed)$/.test(next.w) &&
      !(token.tags & T.person && DOING.of(next));
    if (!modifies) {
      // "Koreans made 4.57 million visits": each of a visitor.
      if (made && TRIPS_VISITS.of(token)) return counted(seen, k, "tourists");
      if (token.tags & T.project || (seen.fresh && token.w === "ones"))
        return counted(seen, k, "invest");
      if (token.tags & T.student) return counted(seen, k, "students");
      if (token.tags & T.tourist && token.w !== "tourism") return counted(seen, k, "tourists");
      if (FOREIGNERS.of(token)) seen.all = true;
      if (token.tags & T.person || FOREIGNERS.of(token)) return people(seen, k);
      // "the 1954 treaty", "the 1990 accords".
      if (token.tags & T.tie)
        return YEAR.test(tokenAt(tokens, i - 1)?.w ?? "") ? undefined : counted(seen, k, "tie");
      if (token.tags & T.part && /s$/.test(token.w))
        return goes(tokens, k, TWINNED)
          ? counted(seen, k, "tie")
          : counted(seen, k, undefined, "a count that is no tie between the two");
    }
    if (
      token.tags & (T.prep | T.conj | T.pronoun) &&
      !(token.tags & T.adj) &&
      !CITIES_PROVINCES.at(tokens, k + 1)
    )
      return undefined;
    if (token.tags & T.verb && !(token.tags & (T.adj | T.invest))) return undefined;
    if (token.tags & T.adj) continue;
    unknown++;
    const headed = (tagsAt(tokens, k + 1) & (T.student | T.tourist | T.project)) !== 0;
    if (unknown > 2 || (/s$/.test(token.w) && !token.cap && token.tags === 0 && !headed))
      return counted(seen, k, undefined, "counts something else");
  }
  return undefined;
}

const NUMBERING = words("numbered number numbers totalled totaled totalling totaling reached");
const WAS_OR_PASSED = words("was is hit exceeded topped neared");
const NUMBER = words("number count tally");
const STANDING = words("risen grown climbed increased stood came rose grew climbed");
/** More projects than this no country has in another. */
const MOST_PROJECTS = 99_999;

/** "its projects there numbered 214", "the number of projects came to 214". */
export function projectsAhead(
  tokens: Token[],
  { hedge, to, value }: { hedge: number; to: number; value: number },
): Noun | undefined {
  // "The number of new projects was 214".
  const told = WAS_OR_PASSED.at(tokens, hedge - 1) && NUMBER.within(tokens, hedge - LONGEST, hedge);
  const direct = told || NUMBERING.at(tokens, hedge - 1);
  if (!direct && !(STANDING.at(tokens, hedge - 2) && TO_AT.at(tokens, hedge - 1))) return undefined;
  if (!Number.isInteger(value) || value > MOST_PROJECTS) return undefined;
  let fresh = false;
  for (let k = hedge - (direct ? 2 : 3); k >= Math.max(0, hedge - LONGEST); k--) {
    const token = tokens[k] as Token;
    if (k === hedge - 3 && HAVE_HAS_HAD.of(token)) continue;
    if (token.kind !== "word" || token.tags & (T.verb | T.conj)) return undefined;
    fresh ||= WORDS_FOR_NEW.at(tokens, k - 1);
    if (!(token.tags & T.project)) continue;
    if (!token.w.endsWith("s")) return undefined;
    // "the number of jobs at its projects".
    for (let b = k - 1; b > k - 4; b--) if (AT_ON_BY.at(tokens, b)) return undefined;
    return { ...counted({ tokens, from: k, fresh, all: false }, k, "invest"), to };
  }
  return undefined;
}

const AT_ON_BY = words("at on by for with under");

/** What has been seen between the number and its noun. */
interface Seen {
  tokens: Token[];
  from: number;
  fresh: boolean;
  all: boolean;
}

/** The noun at token `k`, which the number counts. */
function counted(
  { tokens, from, fresh, all }: Seen,
  k: number,
  family: Family | undefined,
  reason: Reason = "counts something else",
  people = false,
): Noun {
  const what =
    family === "tie" ? tokens.slice(from, phraseEnd(tokens, k)).map(asWritten).join(" ") : "";
  return {
    family,
    people,
    said: wordsOf(tokens, from, k + 1),
    to: k + 1,
    what,
    fresh,
    all,
    reason,
  };
}

/** People are counted: what they do is told behind them. */
function people(seen: Seen, k: number): Noun {
  const { tokens } = seen;
  // "including 11 Indians, dead".
  if (HARMED.within(tokens, k + 1, k + 4))
    return counted(seen, k, undefined, "people who are neither students nor tourists");
  if (goes(tokens, k, RESIDING))
    return counted(seen, k, undefined, "people who live or work there");
  if (goes(tokens, k, STUDYING)) return counted(seen, k, "students");
  if (goes(tokens, k, VISITING)) return counted(seen, k, "tourists");
  const named = (tokens[k] as Token).cap || isFromPlace(tokens, k + 1);
  return counted(seen, k, undefined, "people who are neither students nor tourists", named);
}

/** "people from the United States". */
const isFromPlace = (tokens: Token[], from: number): boolean =>
  OF_FROM.at(tokens, from) &&
  placeAt(tokens, w(tokens, from + 1) === "the" ? from + 2 : from + 1) !== undefined;
const OF_FROM = words("from of");

/** The verb of which a number in the thousands or more, before token `i`, is the object. */
function verbBefore(tokens: Token[], i: number): string {
  let k = i - 1;
  while (k >= 0 && ((tokens[k] as Token).kind === "number" || (tokens[k] as Token).tags & T.number))
    k--;
  // "0b": nothing but the letter of a scale stands before.
  const number = tokens[k + 1];
  if (!number || (i - k < 3 && !(number.value >= 1000))) return "";
  while (HEDGES_BEFORE_COUNTS.at(tokens, k)) k--;
  return tokenAt(tokens, k)?.w ?? "";
}

const LINK = words("of on for the and");
/** Words of a noun phrase that counts ties, at most. */
const LONGEST = 9;

/** Where the noun phrase headed by token `k` ends: "mechanisms of exchange and cooperation", "meetings of the Steering Committee". */
function phraseEnd(tokens: Token[], k: number): number {
  let end = k + 1;
  if (!OF_ON_FOR_AND.at(tokens, end)) return end;
  while (end < tokens.length && end - k < LONGEST) {
    const { kind, tags } = tokens[end] as Token;
    if (kind !== "word" || OPENS_CLAUSE.at(tokens, end)) break;
    if (!LINK.at(tokens, end) && tags & (T.verb | T.prep | T.conj) && !(tags & T.adj)) break;
    end++;
  }
  while (LINK.of(tokens[end - 1] as Token)) end--;
  return end;
}

const STUDYING = words(
  "study studying studied enrolled learning students student attending school courses",
);
const TRIPS = words("time times trip trips");
export const RESIDING = words(
  "living residing working live lives lived reside resides work works worked expatriates settled",
);
const YEAR = /^(18|19|20)\d\d$/;
const VISITING = words(
  "visit visited visiting toured touring holidayed travelled traveled travelling came come went flew vacationed",
);
/** "people live there": what they do, no noun of which they tell the kind. */
const DOING = either(RESIDING, VISITING, STUDYING);
const TWINNED = words("ties twinned twinning sister friendship friendly twin");

function goes(tokens: Token[], k: number, test: Words): boolean {
  let limit = k + 9;
  for (let b = k + 1; b < Math.min(tokens.length, limit); b++) {
    const token = tokens[b] as Token;
    if (token.w === ";" || token.w === ".") return false;
    // "2.1 million Thais and 867,000 Vietnamese visited": both did.
    if (token.kind === "number") {
      if (!isNextListed(tokens, k, b)) return false;
      k = b;
      limit = b + 9;
    }
    if (test.of(token)) return true;
  }
  return false;
}

/** Nothing but a comma, "and" and a hedge stands between the people before and a number. */
function isNextListed(tokens: Token[], k: number, at: number): boolean {
  let b = at - 1;
  while (HEDGES_BEFORE_COUNTS.at(tokens, b)) b--;
  while (COMMA_AND.at(tokens, b)) b--;
  return b < at - 1 && b - k <= 1 && tokenAt(tokens, b)?.cap === true;
}
