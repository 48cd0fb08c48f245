/** What "worth 3 billion" is said of: goods and projects have a worth that counts, a deal or a gift has not. */

import type { Item } from "../marks/items.ts";
import type { Reason } from "../marks/reasons.ts";
import { isUnlisted } from "../marks/things.ts";
import { words } from "../words/classes.ts";
import { T } from "../words/lexicon.ts";
import { type Token, word as w } from "../words/tokens.ts";

const WORTH_VALUED = words("worth valued");
const UNDERWAY = words("underway way");
const NO_GOODS = words("business it they was were is");

const GOODS = T.project | T.goods | T.exports | T.imports | T.trade | T.invest;

/** The reason to leave money alone that is the worth of a gift or a deal. */
export function worthReason(item: Item, tokens: Token[]): Reason | undefined {
  const worth = worthOf(tokens, item.hedge);
  return worth && !worth.ok ? `the worth of ${worth.noun}` : undefined;
}

/** The noun before "worth", "valued at": goods, projects and trade have a worth that counts; a deal or a gift has not. */
function worthOf(tokens: Token[], hedge: number): { ok: boolean; noun: string } | undefined {
  const k = w(tokens, hedge - 1) === "at" ? hedge - 2 : hedge - 1;
  if (!WORTH_VALUED.at(tokens, k)) return undefined;
  let noun = "";
  for (let b = k - 1; b >= Math.max(0, k - 14); b--) {
    const token = tokens[b] as Token;
    if (!noun && UNDERWAY.of(token)) continue;
    if (!noun && token.w === "ones") return { ok: true, noun: token.w };
    if (token.tags & GOODS || NO_GOODS.of(token)) return { ok: true, noun: token.w };
    if (!noun && isUnlisted(token) && !/ly$/.test(token.w)) return { ok: false, noun: token.w };
    if (!noun && token.kind === "word" && (token.tags & (T.adj | T.verb | T.conj)) === 0)
      noun = token.w;
    if (noun && (token.tags & T.other || b < k - 9)) break;
    if (token.w === ";") break;
  }
  return { ok: false, noun: noun || "something else" };
}
