/** One firm, told by the country it comes from: "the Korean conglomerate has invested 18 billion there". */

import type { Role } from "../places/roles.ts";
import { words } from "../words/classes.ts";
import { T } from "../words/lexicon.ts";
import { type Token, tagsAt, word as w } from "../words/tokens.ts";
import type { Reach } from "./reach.ts";

export const ONE_FIRM = words(
  "company firm group corporation conglomerate maker manufacturer producer carmaker automaker chipmaker steelmaker retailer bank airline giant subsidiary enterprise developer utility operator brand chain startup multinational tycoon billionaire brewer refiner contractor miner",
);
/** "the Vietnamese mobile network operator". */
const LONGEST = 4;

export function isOneFirm({ form, to }: Role, tokens: Token[]): boolean {
  if (form !== "demonym") return false;
  for (let k = to; k < to + LONGEST; k++) {
    // "Korean giant firms", "Japanese retail chain operators" are many.
    const many = /s$/.test(w(tokens, k + 1)) && !(tagsAt(tokens, k + 1) & T.verb);
    if (ONE_FIRM.at(tokens, k)) return !many || w(tokens, k + 1) === "'s";
    const between = tokens[k]?.kind === "word" || w(tokens, k) === "-";
    if (!between || (tagsAt(tokens, k) & ~(T.adj | T.invest)) !== 0) return false;
  }
  return false;
}

/** Whether the last one said to do it is such a firm. */
export function isByOneFirm({ left, tokens }: Reach): boolean {
  for (let k = left.length - 1; k >= 0; k--) {
    const role = left[k] as Role;
    if (role.prep === "" || role.owner) return isOneFirm(role, tokens);
  }
  return false;
}
