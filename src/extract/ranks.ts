/** Ranks: "second largest export market", "ranked third or fourth", "one of the five biggest investors", "No. 1 trading partner". */
import { T } from "./lexicon.ts";
import { NUMBER_VALUES } from "./number-words.ts";
import { ordinalAt } from "./quantities.ts";
import { type Token, word as w } from "./tokens.ts";

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
  /** What the rank is of; "open" where only the sentence tells, undefined where no noun is said with it ("ranked third"). */
  of: "partner" | "exports" | "imports" | "investor" | "other" | "open" | undefined;
}

const RANKED =
  /^(partner|investor|market|supplier|source|destination|importer|exporter|buyer|customer|provider)s?$/;
const RANKING =
  /^(rank|ranks|ranked|ranking|came|comes|coming|placed|stood|stands|standing|finished)$/;

/** Words before the noun that leave a rank one in all trade; any other ("rice", "tourism") narrows it. */
const PLAIN = /(ing|ed|ive|ous|ful|ish|ant|est|ble|ly|al)$/;
const ENDS_IN_OTHER =
  /^(donors?|lenders?|creditors?|recipients?|contributors?|economy|economies|country|countries|group|deficit|surplus)$/;

/** Reads the noun behind a superlative: "foreign direct investor", "import market", "source of imports". */
function nounAfter(tokens: Token[], i: number): { to: number; of: Rank["of"] } {
  let seen = 0;
  let narrow = false;
  for (let k = i; k < Math.min(tokens.length, i + 8); k++) {
    const token = tokens[k] as Token;
    const noun = token.w;
    if (/^(-|'s)$/.test(noun)) continue;
    if (token.kind !== "word" || token.tags & T.superlative || (k > i && ordinalAt(tokens, k)))
      break;
    const found = (of: Rank["of"]) => ({ to: k + 1, of: narrow ? ("other" as const) : of });
    const exports = (seen & T.exports) !== 0;
    const imports = (seen & T.imports) !== 0;
    if (ENDS_IN_OTHER.test(noun) && !/^(trad|partner|invest)/.test(w(tokens, k + 1)))
      return { to: k + 1, of: "other" };
    if (/^investors?$/.test(noun)) return found("investor");
    if (/^(amount|sum)$/.test(noun)) return found("open");
    if (/^partners?$/.test(noun)) {
      if (seen & T.trade || (exports && imports)) return found("partner");
      if (exports || imports) return found(exports ? "exports" : "imports");
      if (seen & T.invest) return found("investor");
      return found(w(tokens, k + 1) === "in" ? partnerIn(tokens, k + 2) : "open");
    }
    if (/^(suppliers?|exporters?)$/.test(noun))
      return found(commodity(tokens, k + 1) ? "other" : "imports");
    if (/^(importers?|buyers?|customers?|purchasers?)$/.test(noun))
      return found(commodity(tokens, k + 1) ? "other" : "exports");
    if (/^(markets?|destinations?|outlets?)$/.test(noun)) {
      if (exports !== imports) return found(exports ? "exports" : "imports");
      return found(
        exports || seen & T.trade ? "partner" : soldThere(tokens, k + 1) ? "exports" : "other",
      );
    }
    if (/^(sources?|providers?|origins?)$/.test(noun)) {
      const source =
        seen & (T.invest | T.imports) ? { to: k + 1, bits: seen } : sourceOf(tokens, k + 1);
      if (narrow || !source) return { to: k + 1, of: "other" };
      return { to: source.to, of: source.bits & T.invest ? "investor" : "imports" };
    }
    if (token.tags & (T.tourist | T.aid | T.student | T.other)) narrow = true;
    if (token.tags === 0 && !token.cap && !PLAIN.test(noun)) narrow = true;
    seen |= token.tags;
    if (token.tags & (T.verb | T.pronoun) && !(token.tags & (T.adj | T.invest))) break;
    if (token.tags & T.prep) break;
  }
  return { to: i, of: "other" };
}

/** "partner in trade", "partner in tourism": the field decides, a place decides nothing. */
function partnerIn(tokens: Token[], i: number): Rank["of"] {
  const token = tokens[i];
  if (!token || token.cap || /^(the|its)$/.test(token.w)) return "open";
  return token.tags & T.trade ? "partner" : token.tags & T.invest ? "investor" : "other";
}

/** "source of Vietnam's imports", "source of foreign direct investment". */
function sourceOf(tokens: Token[], i: number): { to: number; bits: number } | undefined {
  for (let k = i; k < Math.min(tokens.length, i + 6); k++) {
    const token = tokens[k] as Token;
    if (token.kind !== "word" && !/^(-|'s)$/.test(token.w)) return undefined;
    if (token.tags & (T.invest | T.imports)) return { to: k + 1, bits: token.tags };
    if (token.tags & (T.verb | T.conj | T.student | T.tourist)) return undefined;
  }
  return undefined;
}

/** "market for its exports", "destination of Vietnamese goods". */
function soldThere(tokens: Token[], i: number): boolean {
  if (!/^(for|of)$/.test(w(tokens, i))) return false;
  for (let k = i + 1; k < Math.min(tokens.length, i + 6); k++) {
    const token = tokens[k] as Token;
    if (token.tags & (T.exports | T.goods)) return true;
    if (token.kind === "word" && !token.cap && token.tags === 0) return false;
    if (token.w === "," || token.tags & (T.verb | T.conj)) return false;
  }
  return false;
}

/** "importer of Vietnamese rubber": a rank in one commodity is not one in trade. */
function commodity(tokens: Token[], i: number): boolean {
  if (w(tokens, i) !== "of") return false;
  for (let k = i + 1; k < Math.min(tokens.length, i + 5); k++) {
    const token = tokens[k] as Token;
    if (token.tags & T.goods) return false;
    if (token.kind !== "word" || token.tags & (T.prep | T.verb | T.conj)) break;
    if (!token.cap && (token.tags & T.adj) === 0) return true;
  }
  return false;
}

export function rankAt(tokens: Token[], i: number): Rank | undefined {
  const token = tokens[i] as Token;
  const possible =
    token.kind !== "word" || (token.tags & (T.superlative | T.number)) !== 0 || token.w === "no";
  if (!possible) return undefined;
  const ordinal = ordinalAt(tokens, i);
  const superlative = (k: number) =>
    ((tokens[k]?.tags ?? 0) & T.superlative) !== 0 && w(tokens, k) !== "largest-ever";
  const make = (to: number, value: number, rest: Partial<Rank> = {}): Rank => {
    const noun = nounAfter(tokens, to);
    return { from: i, to: noun.to, value, atMost: false, vague: false, of: noun.of, ...rest };
  };
  if (ordinal !== undefined) {
    let k = i + 1;
    let alternative: number | undefined;
    if (w(tokens, k) === "or" || w(tokens, k) === "-" || w(tokens, k) === "to") {
      const second = ordinalAt(tokens, k + 1);
      if (second !== undefined) {
        alternative = second;
        k += 2;
      }
    }
    const dash = w(tokens, k) === "-" ? k + 1 : k;
    if (superlative(dash) || /^(most|ranked)$/.test(w(tokens, dash))) {
      if (w(tokens, dash) === "most") return undefined;
      const rank = make(dash + 1, ordinal, alternative === undefined ? {} : { alternative });
      // "the third-highest among 146 countries": the sentence tells of what.
      return rank.to === dash + 1 &&
        /^(among|of|out|worldwide|globally|overall)$/.test(w(tokens, rank.to))
        ? { ...rank, of: "open" }
        : rank;
    }
    const it = w(tokens, i - 1) === "it" ? 2 : 0;
    const before =
      it > 0
        ? it
        : w(tokens, i - 1) === "the" || w(tokens, i - 1) === "in" || w(tokens, i - 1) === "at"
          ? 2
          : 1;
    const lead =
      w(tokens, i - before) === "in" || w(tokens, i - before) === "at"
        ? w(tokens, i - before - 1)
        : w(tokens, i - before);
    const position = /^(place|position|spot|rank)$/.test(w(tokens, k));
    const ranked =
      RANKING.test(lead) &&
      !/^(time|half|quarter|month|year|round|visit|day|session|meeting)$/.test(w(tokens, k));
    if (
      ranked ||
      (position &&
        /^(in|at|to|the|took|takes|held|holds|occupied|occupies|secured|its|from)$/.test(
          w(tokens, i - 1),
        ))
    ) {
      return {
        from: i,
        to: position ? k + 1 : k,
        value: ordinal,
        ...(alternative === undefined ? {} : { alternative }),
        atMost: false,
        vague: false,
        of: undefined,
      };
    }
    // "the third foreign investor" names no superlative; left alone.
    return undefined;
  }
  const number =
    token.kind === "number" && token.decimals === 0 ? token.value : NUMBER_VALUES.get(token.w);
  const oneOf = () => {
    for (let b = i - 1; b >= Math.max(0, i - 6); b--) {
      if (
        w(tokens, b) === "among" ||
        (w(tokens, b) === "of" && /^one$/.test(w(tokens, b - 1))) ||
        (w(tokens, b) === "in" && w(tokens, b + 1) === "the")
      )
        return true;
      if ((tokens[b]?.tags ?? 0) & (T.verb | T.conj)) return false;
    }
    return false;
  };
  if (number !== undefined && number > 1 && number <= 50 && superlative(i + 1))
    return make(i + 2, number, oneOf() ? { atMost: true } : { vague: true });
  if (superlative(i)) {
    const count =
      tokens[i + 1]?.kind === "number" ? tokens[i + 1]?.value : NUMBER_VALUES.get(w(tokens, i + 1));
    if (token.w === "top" && count !== undefined && count > 1 && count <= 50)
      return make(i + 2, count, oneOf() ? { atMost: true } : { vague: true });
    if (token.w === "leading" && ["a", "to", "is", "was"].includes(w(tokens, i - 1)))
      return undefined;
    if (token.w === "top" && /^(the|a|ed)$/.test(w(tokens, i + 1))) return undefined;
    const rank = make(i + 1, 1, oneOf() ? { vague: true } : {});
    // "of its partners, Vietnam is the biggest": the noun stands before.
    const alone = rank.to === i + 1 && /^(the|its)$/.test(w(tokens, i - 1));
    const ends =
      (tokens[i + 1]?.kind ?? "mark") === "mark" &&
      /^(is|was|remains|remained)$/.test(w(tokens, i - 2));
    const among = /^(in|within|among)$/.test(w(tokens, i + 1)) && tokens[i + 2]?.cap === true;
    const bare = alone && (ends || among);
    if (bare) return { ...rank, of: "open" };
    if (rank.to === i + 1) return undefined;
    const noun = tokens.slice(i, rank.to).findLast((one) => RANKED.test(one.w))?.w ?? "";
    if (noun.endsWith("s")) return { ...rank, vague: true };
    return rank;
  }
  // "No. 1 trading partner", "number one".
  if ((token.w === "no" || token.w === "number") && !/^(a|the)$/.test(w(tokens, i + 1))) {
    const at = w(tokens, i + 1) === "." ? i + 2 : i + 1;
    const value =
      tokens[at]?.kind === "number" ? tokens[at]?.value : NUMBER_VALUES.get(w(tokens, at));
    if (value !== undefined && value >= 1 && value <= 50 && Number.isInteger(value)) {
      const rank = make(at + 1, value);
      if (rank.of !== "other") return rank;
      if (RANKING.test(w(tokens, i - 1))) return { ...rank, to: at + 1, of: undefined };
    }
  }
  return undefined;
}
