/** Ranks: "second largest export market", "ranked third or fourth", "one of the five biggest investors", "No. 1 trading partner". */
import { T } from "./lexicon.ts";
import { NUMBER_VALUES } from "./number-words.ts";
import { ordinalAt } from "./quantities.ts";
import type { Token } from "./tokens.ts";

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

const w = (tokens: Token[], i: number) => tokens[i]?.w ?? "";
const RANKED =
  /^(partner|investor|market|supplier|source|destination|importer|exporter|buyer|customer|provider)s?$/;
const RANKING =
  /^(rank|ranks|ranked|ranking|came|comes|coming|placed|stood|stands|standing|finished)$/;

/** Reads the noun behind a superlative: "foreign direct investor", "import market". */
function nounAfter(tokens: Token[], i: number): { to: number; of: Rank["of"] } {
  let exports = false;
  let imports = false;
  let invest = false;
  let trade = false;
  for (let k = i; k < Math.min(tokens.length, i + 8); k++) {
    const token = tokens[k] as Token;
    const noun = token.w;
    if (token.kind === "mark" && noun !== "-" && noun !== "," && noun !== "'s") break;
    if (/^(investors?)$/.test(noun)) return { to: k + 1, of: "investor" };
    if (/^(partners?)$/.test(noun))
      return {
        to: k + 1,
        of:
          invest && !trade
            ? "investor"
            : trade || exports || imports
              ? exports && !imports && !trade
                ? "exports"
                : imports && !exports && !trade
                  ? "imports"
                  : "partner"
              : "open",
      };
    if (/^(amount|sum)$/.test(noun)) return { to: k + 1, of: "open" };
    if (/^(supplier|suppliers|importers?|exporters?|buyers?|customers?|purchasers?)$/.test(noun)) {
      const sells = /^(supplier|exporter)/.test(noun);
      return { to: k + 1, of: commodity(tokens, k + 1) ? "other" : sells ? "imports" : "exports" };
    }
    const sold =
      /^(markets?|destinations?|outlets?)$/.test(noun) &&
      !exports &&
      !imports &&
      soldThere(tokens, k + 1);
    if (sold) return { to: k + 1, of: "exports" };
    if (/^(markets?|destinations?|outlets?)$/.test(noun))
      return {
        to: k + 1,
        of:
          imports && !exports
            ? "imports"
            : exports && !imports
              ? "exports"
              : trade || (imports && exports)
                ? "partner"
                : invest
                  ? "other"
                  : "other",
      };
    if (/^(sources?|providers?|origins?)$/.test(noun)) {
      if (invest) return { to: k + 1, of: "investor" };
      if (imports) return { to: k + 1, of: "imports" };
      for (
        let j = k + 1;
        j < Math.min(tokens.length, k + 6) &&
        (tokens[j]?.kind === "word" || /^(-|'s)$/.test(w(tokens, j)));
        j++
      ) {
        const tags = tokens[j]?.tags ?? 0;
        if (tags & T.invest) return { to: j + 1, of: "investor" };
        if (tags & T.imports) return { to: j + 1, of: "imports" };
        if (tags & (T.verb | T.conj | T.student | T.tourist)) break;
      }
      return { to: k + 1, of: "other" };
    }
    if (
      noun === "investment" &&
      !(tokens[k + 1]?.kind === "word" && (tokens[k + 1] as Token).tags === 0)
    )
      invest = true;
    if (token.tags & T.invest) invest = true;
    if (token.tags & T.trade) trade = true;
    if (token.tags & T.exports) exports = true;
    if (token.tags & T.imports) imports = true;
    if (token.tags & (T.verb | T.pronoun) && !(token.tags & (T.adj | T.invest))) break;
    if (token.tags & T.prep) break;
  }
  return { to: i, of: "other" };
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
      return make(dash + 1, ordinal, alternative === undefined ? {} : { alternative });
    }
    const before =
      w(tokens, i - 1) === "the" || w(tokens, i - 1) === "in" || w(tokens, i - 1) === "at" ? 2 : 1;
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
    const bare =
      rank.to === i + 1 &&
      w(tokens, i - 1) === "the" &&
      /^(is|was|remains|remained)$/.test(w(tokens, i - 2)) &&
      (tokens[i + 1]?.kind ?? "mark") === "mark";
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
