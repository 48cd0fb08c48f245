/** Countries that a sentence names only for who tells of a figure or for the time of it. */

import type { Role } from "../places/roles.ts";
import { words } from "../words/classes.ts";
import { type Token, word as w } from "../words/tokens.ts";
import type { Reach } from "./reach.ts";

/**
 * "exports were 61 billion, China's customs said, up from 57 billion": who only tells of a figure is not whose it is.
 * For a figure whose sides the sentence has named before.
 */
export const withoutTellers = (reach: Reach): Reach => without(reach, tellsAside);

/** "In 1981, when Santiago turned to Tokyo, trade was 90 million": who is only named for the time. */
export const withoutScenes = (reach: Reach): Reach => without(reach, setsScene);

function without(reach: Reach, isAside: (role: Role, tokens: Token[]) => boolean): Reach {
  const left = reach.left.filter((role) => !isAside(role, reach.tokens));
  return left.length < reach.left.length ? { ...reach, left } : reach;
}

const TELLING = words("said says show shows showed according");
/** So many words may be between a country and the commas around what tells. */
const LONGEST_ASIDE = 9;

function setsScene({ from, to }: Role, tokens: Token[]): boolean {
  let start = from;
  while (from - start < LONGEST_ASIDE && w(tokens, start) !== "when") start--;
  const when = w(tokens, start) === "when" && w(tokens, start - 1) === ",";
  return when && w(tokens, commaBehind(tokens, to)) === ",";
}

/** True for a country between two commas with a word of telling at either end: "data from China's customs showed". */
function tellsAside({ from, to }: Role, tokens: Token[]): boolean {
  let start = from;
  while (from - start < LONGEST_ASIDE && w(tokens, start - 1) !== ",") start--;
  const end = commaBehind(tokens, to);
  const parted = w(tokens, start - 1) === "," && w(tokens, end) === ",";
  return parted && (TELLING.at(tokens, start) || TELLING.at(tokens, end - 1));
}

/** The comma behind a country, or where the search for it ends. */
function commaBehind(tokens: Token[], from: number): number {
  let end = from;
  while (end - from < LONGEST_ASIDE && w(tokens, end) !== ",") end++;
  return end;
}
