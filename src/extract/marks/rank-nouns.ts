/** What a rank is of: the noun behind a superlative ("export market", "foreign direct investor", "source of imports"). */

import { ordinalAt } from "../numbers/quantities.ts";
import { words } from "../words/classes.ts";
import { T } from "../words/lexicon.ts";
import { INVESTORS, OF_FOR, PARTNERS } from "../words/shared.ts";
import { type Token, word as w } from "../words/tokens.ts";
import type { RankOf } from "./ranks.ts";

const NOUNS_OF_SUPPLIERS = words("supplier suppliers exporter exporters");
const NOUNS_OF_BUYERS = words(
  "importer importers buyer buyers customer customers purchaser purchasers",
);
const NOUNS_OF_MARKETS = words("market markets destination destinations outlet outlets");
const NOUNS_OF_SOURCES = words("source sources provider providers origin origins");

/** Words before the noun that leave a rank one in all trade; any other ("rice", "tourism") narrows it. */
const PLAIN = /(ing|ed|ive|ous|ful|ish|ant|est|ble|ly|al)$/;
const ONE_SECTOR = words(
  "ag agri agro agricultural industrial pharmaceutical medical chemical electrical digital textile",
);
const ENDS_IN_OTHER = words(
  "donor donors lender lenders creditor creditors recipient recipients contributor contributors economy economies country countries group deficit surplus",
);

const SINGLE_DASH = words("single individual -");

/** Reads the noun behind a superlative: "foreign direct investor", "import market", "source of imports". */
export function nounAfter(tokens: Token[], i: number): { to: number; of: RankOf } {
  let seen = 0;
  let narrow = false;
  for (let k = i; k < Math.min(tokens.length, i + 8); k++) {
    const token = tokens[k] as Token;
    const noun = token.w;
    if (noun === "-" || noun === "'s") continue;
    if (token.kind !== "word" || token.tags & T.superlative || (k > i && ordinalAt(tokens, k)))
      break;
    const exports = (seen & T.exports) !== 0;
    const imports = (seen & T.imports) !== 0;
    // "single-country market".
    if (noun === "country" && SINGLE_DASH.at(tokens, k - 1)) continue;
    if (ENDS_IN_OTHER.of(token) && !/^(trad|partner|invest)/.test(w(tokens, k + 1)))
      return { to: k + 1, of: "other" };
    if (INVESTORS.of(token)) return found(k, narrow, "investor");
    if (noun === "amount" || noun === "sum") return found(k, narrow, "open");
    if (PARTNERS.of(token)) {
      if (seen & T.trade || (exports && imports)) return found(k, narrow, "partner");
      if (exports || imports) return found(k, narrow, exports ? "exports" : "imports");
      if (seen & T.invest) return found(k, narrow, "investor");
      if (w(tokens, k - 1) === "development") return { to: k + 1, of: "other" };
      const field = tokens[k + 2];
      // "partner of labour cooperation".
      const of = w(tokens, k + 1) === "of" && field?.kind === "word" && !field.cap;
      if (of && field.tags === 0) return { to: k + 1, of: "other" };
      return found(k, narrow, w(tokens, k + 1) === "in" ? partnerIn(tokens, k + 2) : "open");
    }
    if (NOUNS_OF_SUPPLIERS.of(token))
      return found(k, narrow, commodity(tokens, k + 1) ? "other" : "imports");
    if (NOUNS_OF_BUYERS.of(token))
      return found(k, narrow, commodity(tokens, k + 1) ? "other" : "exports");
    if (NOUNS_OF_MARKETS.of(token)) {
      if (exports !== imports) {
        const kind = exports ? "exports" : "imports";
        return found(k, narrow, commodity(tokens, k + 1) ? "other" : kind);
      }
      if (exports || seen & T.trade) return found(k, narrow, "partner");
      if (soldThere(tokens, k + 1)) return found(k, narrow, "exports");
      return found(k, narrow, noun === "market" && w(tokens, k + 1) !== "for" ? "market" : "other");
    }
    if (NOUNS_OF_SOURCES.of(token)) {
      const source =
        seen & (T.invest | T.imports) ? { to: k + 1, bits: seen } : sourceOf(tokens, k + 1);
      if (narrow || !source) return { to: k + 1, of: "other" };
      return { to: source.to, of: source.bits & T.invest ? "investor" : "imports" };
    }
    if (token.tags & (T.tourist | T.aid | T.student | T.other) || ONE_SECTOR.of(token))
      narrow = true;
    if (token.tags === 0 && !token.cap && !PLAIN.test(noun)) narrow = true;
    seen |= token.tags;
    if (token.tags & (T.verb | T.pronoun) && !(token.tags & (T.adj | T.invest))) break;
    if (token.tags & T.prep) break;
  }
  return { to: i, of: "other" };
}

/** A noun at token `k`; a word before it may narrow it to a part of all trade. */
const found = (k: number, narrow: boolean, of: RankOf): { to: number; of: RankOf } => ({
  to: k + 1,
  of: narrow ? "other" : of,
});

/** "partner in trade", "partner in tourism": the field decides, a place decides nothing. */
function partnerIn(tokens: Token[], i: number): RankOf {
  const token = tokens[i];
  if (!token || token.cap || token.w === "the" || token.w === "its") return "open";
  return token.tags & T.trade ? "partner" : token.tags & T.invest ? "investor" : "other";
}

/** "source of Vietnam's imports", "source of foreign direct investment". */
function sourceOf(tokens: Token[], i: number): { to: number; bits: number } | undefined {
  for (let k = i; k < Math.min(tokens.length, i + 6); k++) {
    const token = tokens[k] as Token;
    if (token.kind !== "word" && token.w !== "-" && token.w !== "'s") return undefined;
    if (token.tags & (T.invest | T.imports)) return { to: k + 1, bits: token.tags };
    if (token.tags & (T.verb | T.conj | T.student | T.tourist)) return undefined;
  }
  return undefined;
}

/** "market for its exports", "destination of Vietnamese goods". */
function soldThere(tokens: Token[], i: number): boolean {
  if (!OF_FOR.at(tokens, i)) return false;
  for (let k = i + 1; k < Math.min(tokens.length, i + 6); k++) {
    const token = tokens[k] as Token;
    if (token.tags & (T.exports | T.goods)) return true;
    if (token.kind === "word" && !token.cap && token.tags === 0) return false;
    if (token.w === "," || token.tags & (T.verb | T.conj)) return false;
  }
  return false;
}

const COUNTRY = words("country nation kingdom republic neighbour neighbor state union");

/** "importer of Vietnamese rubber": a rank in one commodity is not one in trade. */
function commodity(tokens: Token[], i: number): boolean {
  if (!OF_FOR.at(tokens, i)) return false;
  for (let k = i + 1; k < Math.min(tokens.length, i + 5); k++) {
    const token = tokens[k] as Token;
    if (token.tags & T.goods) return false;
    // "of Vietnam's rubber".
    if (token.w === "'s") continue;
    if (token.kind !== "word" || token.tags & (T.prep | T.verb | T.conj)) break;
    if (!token.cap && (token.tags & (T.adj | T.exports | T.imports)) === 0)
      return !COUNTRY.of(token);
  }
  return false;
}
