/** What a bare number counts: the noun behind it. */
import { T } from "./lexicon.ts";
import { placeAt } from "./places.ts";
import type { Reason } from "./reasons.ts";
import { asWritten, type Token } from "./tokens.ts";
import type { Family } from "./topics.ts";

export interface Noun {
  /** Undefined for things that are no figure here. */
  family: Family | undefined;
  /** People of whom the number does not say what they do. */
  people: boolean;
  /** Token index behind it. */
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

const DURATION = new Set(
  "year years month months day days week weeks hour hours minute minutes decade decades century centuries anniversary".split(
    " ",
  ),
);

/** The noun that the number before token `i` counts; undefined where none stands there. */
export function nounOf(tokens: Token[], i: number): Noun | undefined {
  let fresh = false;
  let all = false;
  let unknown = 0;
  let trips = false;
  const made = /^(made|make|makes|making|paid)$/.test(verbBefore(tokens, i));
  const make = (
    k: number,
    family: Family | undefined,
    reason: Reason = "counts something else",
    people = false,
  ): Noun => {
    const what =
      family === "tie" ? tokens.slice(i, phraseEnd(tokens, k)).map(asWritten).join(" ") : "";
    return { family, people, to: k + 1, what, fresh, all, reason };
  };
  const human = (k: number) =>
    goes(tokens, k, RESIDING)
      ? make(k, undefined, "people who live or work there")
      : goes(tokens, k, STUDYING)
        ? make(k, "students")
        : goes(tokens, k, VISITING)
          ? make(k, "tourists")
          : make(
              k,
              undefined,
              "people who are neither students nor tourists",
              (tokens[k] as Token).cap,
            );
  for (let k = i; k < Math.min(tokens.length, i + 9); k++) {
    const token = tokens[k] as Token;
    if (token.w === "-") {
      if (DURATION.has(tokens[k + 1]?.w ?? "")) return make(k + 1, undefined, "a length of time");
      continue;
    }
    if (token.w === "'s" || token.w === '"') continue;
    if (token.kind !== "word") return undefined;
    if (/^(last|this|next|that)$/.test(token.w) && DURATION.has(tokens[k + 1]?.w ?? ""))
      return undefined;
    if (DURATION.has(token.w)) return make(k, undefined, "a length of time");
    if (/^(new|newly|fresh|additional|more)$/.test(token.w)) fresh = true;
    if (/^(foreign|international|overseas|inbound)$/.test(token.w)) all = true;
    if (/^(a|an|the|one)$/.test(token.w)) return undefined;
    // "580,500 person-times from China": trips, each of a visitor.
    if (/^persons?$/.test(token.w) && TRIPS.has(tokens[k + 2]?.w ?? "")) {
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
        VISITING.has(next.w);
      if (place.form === "demonym" && ends && !/^(invested|registered)$/.test(next?.w ?? ""))
        return human(place.to - 1);
      k = place.to - 1;
      continue;
    }
    const next = tokens[k + 1];
    const modifies =
      next?.kind === "word" &&
      next.tags === 0 &&
      !next.cap &&
      !/s$/.test(token.w) &&
      !/(ing|ly|ed)$/.test(next.w);
    if (!modifies) {
      // "Koreans made 4.57 million visits": each of a visitor.
      if (made && /^(trips|visits)$/.test(token.w)) return make(k, "tourists");
      if (token.tags & T.project || (fresh && token.w === "ones")) return make(k, "invest");
      if (token.tags & T.student) return make(k, "students");
      if (token.tags & T.tourist && token.w !== "tourism") return make(k, "tourists");
      if (token.tags & T.person) return human(k);
      if (token.tags & T.tie) return make(k, "tie");
      if (token.tags & T.part && /s$/.test(token.w))
        return goes(tokens, k, TWINNED)
          ? make(k, "tie")
          : make(k, undefined, "a count that is no tie between the two");
    }
    if (
      token.tags & (T.prep | T.conj | T.pronoun) &&
      !(token.tags & T.adj) &&
      !/^(cities|provinces)$/.test(tokens[k + 1]?.w ?? "")
    )
      return undefined;
    if (token.tags & T.verb && !(token.tags & (T.adj | T.invest))) return undefined;
    if (token.tags & T.adj) continue;
    unknown++;
    const headed = ((tokens[k + 1]?.tags ?? 0) & (T.student | T.tourist | T.project)) !== 0;
    if (unknown > 2 || (/s$/.test(token.w) && !token.cap && token.tags === 0 && !headed))
      return make(k, undefined, "counts something else");
  }
  return undefined;
}

/** The verb of which a number in the thousands or more, before token `i`, is the object. */
function verbBefore(tokens: Token[], i: number): string {
  let k = i - 1;
  while (k >= 0 && ((tokens[k] as Token).kind === "number" || (tokens[k] as Token).tags & T.number))
    k--;
  // "0b": nothing but the letter of a scale stands before.
  const number = tokens[k + 1];
  if (!number || (i - k < 3 && !(number.value >= 1000))) return "";
  while (/^(about|some|over|nearly|almost|around|than|more)$/.test(tokens[k]?.w ?? "")) k--;
  return tokens[k]?.w ?? "";
}

const LINK = new Set("of on for the and".split(" "));
/** Words of a noun phrase that counts ties, at most. */
const LONGEST = 9;

/** Where the noun phrase headed by token `k` ends: "mechanisms of exchange and cooperation", "meetings of the Steering Committee". */
function phraseEnd(tokens: Token[], k: number): number {
  let end = k + 1;
  if (!/^(of|on|for|and)$/.test(tokens[end]?.w ?? "")) return end;
  while (end < tokens.length && end - k < LONGEST) {
    const { kind, w, tags } = tokens[end] as Token;
    if (kind !== "word" || /^(how|that|which|what|who|whether)$/.test(w)) break;
    if (!LINK.has(w) && tags & (T.verb | T.prep | T.conj) && !(tags & T.adj)) break;
    end++;
  }
  while (LINK.has((tokens[end - 1] as Token).w)) end--;
  return end;
}

const STUDYING = new Set(
  "study studying studied enrolled learning students student attending school".split(" "),
);
const TRIPS = new Set(["time", "times", "trip", "trips"]);
const RESIDING = new Set(
  "living residing working live lives lived reside resides work works worked expatriates settled".split(
    " ",
  ),
);
const VISITING = new Set(
  "visit visited visiting toured touring holidayed travelled traveled travelling came come went flew vacationed".split(
    " ",
  ),
);
const TWINNED = new Set("ties twinned twinning sister friendship friendly twin".split(" "));

function goes(tokens: Token[], k: number, test: ReadonlySet<string>): boolean {
  for (let b = k + 1; b < Math.min(tokens.length, k + 9); b++) {
    const { w, kind } = tokens[b] as Token;
    if (w === ";" || w === "." || kind === "number") return false;
    if (test.has(w)) return true;
  }
  return false;
}
