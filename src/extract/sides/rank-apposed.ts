/** Who is told right beside a rank that has no clause of its own: "Japan, its largest market", "making its neighbour the third". */

import type { RankItem } from "../marks/items.ts";
import type { Role } from "../places/roles.ts";
import { words } from "../words/classes.ts";
import { T, TRADING } from "../words/lexicon.ts";
import { MAKING, SEMICOLON_COMMA_STOP, STAYED, WHICH_THAT } from "../words/shared.ts";
import { type Token, tagsWithin, word as w } from "../words/tokens.ts";

/**
 * "Laos bought 3 billion from there, making the country its third biggest supplier", "Laos's trade with Thailand was 3 billion,
 * making its neighbour the third largest partner": of the one that traded.
 */
export function madeIts(
  { from, of }: RankItem,
  tokens: Token[],
  ahead: Role[],
): string | undefined {
  if (of === "investor" || !isOfFlow(of, tagsWithin(tokens, 0, from))) return undefined;
  const its = w(tokens, from - 1) === "its";
  let k = from - 2;
  const noun = COUNTRIES_MEANT.at(tokens, k);
  if (noun) while (NEAR_BY.at(tokens, k - 1)) k--;
  const owned = noun && w(tokens, k - 1) === "its" && w(tokens, from - 1) === "the";
  if (!owned && !(its && (noun || w(tokens, k) === "it"))) return undefined;
  if (!MAKING.at(tokens, noun ? k - 2 : k - 1)) return undefined;
  return ahead.find(({ prep, owner, head }) => prep === "" && (!owner || (head & TRADING) !== 0))
    ?.code;
}
/** "sold 3 billion, making the country its second largest supplier" ranks who sold, and not for whom it did. */
const isOfFlow = (of: RankItem["of"], told: number): boolean =>
  !((of === "imports" && told & T.exports) || (of === "exports" && told & T.imports));
const NEAR_BY = words("neighbouring neighboring northern southern eastern western");
const COUNTRIES_MEANT = words("country nation neighbour neighbor");

/** The country right before ", the largest market", which ends its clause. */
export function apposedLast(item: RankItem, tokens: Token[], left: Role[]): string | undefined {
  const at = item.from - 2;
  if (
    w(tokens, at + 1) !== "the" ||
    w(tokens, at) !== "," ||
    !SEMICOLON_COMMA_STOP.at(tokens, item.to)
  )
    return undefined;
  return left.find((role) => role.to === at && !role.owner && NEARING.has(role.prep))?.code;
}
const NEARING = words("to with behind after");

/** The country right before ", its largest market". */
export function apposed(item: RankItem, tokens: Token[], left: Role[]): string | undefined {
  // "more than Canada, which was the second largest buyer".
  if (w(tokens, item.from - 1) === "the" && w(tokens, item.from - 3) === "which")
    if (STAYED.at(tokens, item.from - 2) && w(tokens, item.from - 4) === ",")
      return left.find((role) => role.to === item.from - 4)?.code;
  if (w(tokens, item.from - 1) !== "its") return undefined;
  // "Japan, which remained its largest supplier".
  const which = WHICH_THAT.at(tokens, item.from - 3) && STAYED.at(tokens, item.from - 2);
  const end = which ? item.from - 3 : item.from - 1;
  const comma = w(tokens, end - 1) === ",";
  if (!comma && !which) return undefined;
  const at = comma ? end - 1 : end;
  // Without the comma it is told of the partner alone: "has ties with Bangladesh which is its largest".
  return left.find((role) => role.to === at && (comma ? role.prep !== "" : role.prep === "with"))
    ?.code;
}
