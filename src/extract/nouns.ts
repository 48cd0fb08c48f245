/** What a bare number counts: the noun behind it. */
import type { Family } from "./annotate.ts";
import { T } from "./lexicon.ts";
import { placeAt } from "./places.ts";
import type { Token } from "./tokens.ts";

export interface Noun {
  /** Undefined for things that are no figure here. */
  family: Family | undefined;
  word: string;
  /** The counted thing in words, for a count. */
  what: string;
  /** "new", "newly licensed": a flow. */
  fresh: boolean;
  /** "foreign", "international": everybody, unless a country is named. */
  all: boolean;
  reason: string;
}

const DURATION =
  /^(years?|months?|days?|weeks?|hours?|minutes?|decades?|century|centuries|anniversary)$/;

/** The noun that the number before token `i` counts; undefined where none stands there. */
export function nounOf(
  tokens: Token[],
  i: number,
): (Noun & { family: Noun["family"] }) | undefined {
  let fresh = false;
  let all = false;
  let unknown = 0;
  const make = (k: number, family: Noun["family"], reason = ""): Noun => {
    const word = (tokens[k] as Token).w;
    let end = k + 1;
    // "mechanisms of exchange and cooperation", "meetings of the Steering Committee".
    if (family === "tie")
      while (
        end < tokens.length &&
        end - k < 5 &&
        /^(of|on|for|the)$/.test((tokens[end] as Token).w)
      )
        end += 2;
    const what = tokens
      .slice(i, Math.min(end, tokens.length))
      .map((token) => token.w)
      .join(" ");
    return { family, word: family === "invest" ? "projects" : word, what, fresh, all, reason };
  };
  for (let k = i; k < Math.min(tokens.length, i + 9); k++) {
    const token = tokens[k] as Token;
    if (token.w === "-") {
      if (DURATION.test(tokens[k + 1]?.w ?? "")) return make(k + 1, undefined, "a length of time");
      continue;
    }
    if (token.w === "'s") continue;
    if (token.kind !== "word") return undefined;
    if (DURATION.test(token.w)) return make(k, undefined, "a length of time");
    if (/^(new|newly|fresh|additional|more)$/.test(token.w)) fresh = true;
    if (/^(foreign|international|overseas|inbound)$/.test(token.w)) all = true;
    if (token.w === "of" && k === i) continue;
    const place = token.cap ? placeAt(tokens, k) : undefined;
    if (place) {
      k = place.to - 1;
      continue;
    }
    const next = tokens[k + 1];
    const modifies =
      next?.kind === "word" &&
      next.tags === 0 &&
      !next.cap &&
      !/s$/.test(token.w) &&
      !next.w.endsWith("ing") &&
      !next.w.endsWith("ly") &&
      !next.w.endsWith("ed");
    if (!modifies) {
      if (token.tags & T.project) return make(k, "invest");
      if (token.tags & T.student) return make(k, "students");
      if (token.tags & T.tourist && !/^(tourism|tourist)$/.test(token.w))
        return make(k, "tourists");
      if (token.tags & T.person)
        return studying(tokens, k)
          ? make(k, "students")
          : visiting(tokens, k)
            ? make(k, "tourists")
            : make(k, undefined, "people who are neither students nor tourists");
      if (token.tags & T.tie) return make(k, "tie");
      if (token.tags & T.part && /s$/.test(token.w))
        return twinned(tokens, k)
          ? make(k, "tie")
          : make(k, undefined, "a count that is no tie between the two");
    }
    if (token.tags & (T.prep | T.conj | T.pronoun) && !(token.tags & T.adj)) return undefined;
    if (token.tags & T.verb && !(token.tags & (T.adj | T.invest))) return undefined;
    if (token.tags & T.adj) continue;
    unknown++;
    if (unknown > 2) return make(k, undefined, "counts something else");
    if (
      /s$/.test(token.w) &&
      !token.cap &&
      token.tags === 0 &&
      !(tokens[k + 1] && (tokens[k + 1] as Token).tags & (T.student | T.tourist | T.project))
    )
      return make(k, undefined, "counts something else");
  }
  return undefined;
}

const within = (tokens: Token[], i: number, test: RegExp) => {
  for (let k = i; k < Math.min(tokens.length, i + 8); k++) {
    const w = (tokens[k] as Token).w;
    if (w === ";" || w === ".") return false;
    if (test.test(w)) return true;
  }
  return false;
};
const studying = (tokens: Token[], k: number) =>
  within(tokens, k, /^(study|studying|studied|enrolled|learning|students)$/);
const visiting = (tokens: Token[], k: number) =>
  within(tokens, k, /^(visit|visited|visiting|toured|touring|holidayed)$/);
const twinned = (tokens: Token[], k: number) =>
  within(tokens, k, /^(ties|twinned|twinning|sister|friendship|friendly|twin)$/);
