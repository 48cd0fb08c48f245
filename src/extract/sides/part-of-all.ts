/** One country's part of what all put into one host, or of what one put into all of them. */

import type { Annotated, QuantityItem } from "../marks/items.ts";
import type { Memory, Pair } from "../memory/context.ts";
import type { Role } from "../places/roles.ts";
import { words } from "../words/classes.ts";
import { lastOf } from "../words/last.ts";
import { ACCOUNTING, WAS_WERE, WITH_AT } from "../words/shared.ts";
import { type Token, word as w } from "../words/tokens.ts";
import { holderBefore } from "./holder.ts";
import { named, type Reach } from "./reach.ts";

/** "4 billion came (in) from". */
const MOST_BETWEEN = 4;

/** "Of this, 4 billion was from Korea", "followed by Japan with 3 billion": who gave, or got, a part of what all invested. */
export function isPartOf(
  item: QuantityItem,
  { tokens }: Annotated,
  roles: Role[],
  { investedIn, investedFrom }: Pick<Memory, "investedIn" | "investedFrom">,
): boolean {
  const money = item.kind === "money" || (item.kind === "number" && item.scaled && !item.noun);
  if (!money) return false;
  const left = roles.filter((role) => role.to <= item.hedge);
  const right = roles.filter((role) => role.from >= item.to);
  const reach = { tokens, left, right, start: 0, at: item.hedge, to: item.to, end: item.to };
  if (investedFrom) return receiverOf(reach, investedFrom.source) !== undefined;
  if (!investedIn) return false;
  const [next] = right;
  const near = next && named(next) && next.from - item.to <= MOST_BETWEEN;
  if (near && (next.prep === "from" || WAS_WERE.at(tokens, next.from - 1))) return true;
  return giverOf(reach) !== undefined;
}

/** "China led with 3 billion", "Chinese firms accounted for 3 billion". */
function giverOf(reach: Reach): string | undefined {
  const holder = holderBefore(reach);
  if (holder) return holder;
  const { tokens, left, at } = reach;
  const last = left.at(-1);
  // "Chinese firms accounted for 3 billion and Thai ones for 400 million".
  const makes = w(tokens, at - 1) === "for" && ACCOUNTING.within(tokens, at - LONGEST_LIST, at);
  return makes && last && named(last) && last.prep === "" ? last.code : undefined;
}
const LONGEST_LIST = 14;

/** Whose part it is: it goes into the country that all invested in, or comes from the one that invested in all. */
export function partPair(reach: Reach, { investedIn, investedFrom }: Memory): Pair | undefined {
  if (investedFrom) {
    const home = receiverOf(reach, investedFrom.source);
    return home ? { home, partner: investedFrom.source } : undefined;
  }
  const role = reach.right.find((one) => one.prep === "from" || one.form === "demonym");
  const partner = role?.code ?? giverOf(reach);
  return partner && investedIn && partner !== investedIn.host
    ? { home: investedIn.host, partner }
    : undefined;
}

/** "68 million went to Laos", "Laos was the top destination with 68 million", "Laos received 68 million". */
function receiverOf(reach: Reach, source: string): string | undefined {
  const { tokens, left, right, at, to } = reach;
  const [next] = right;
  if (next && named(next) && next.code !== source && next.from - to <= MOST_BETWEEN)
    if (INTO.has(next.prep)) return next.code;
  const holder = holderBefore(reach);
  if (holder && holder !== source) return holder;
  const subject = lastOf(left, (role) => named(role) && role.prep === "" && !role.owner);
  if (!subject || subject.code === source) return undefined;
  const takes = WITH_AT.at(tokens, at - 1) || RECEIVING.at(tokens, at - 1) || subject.to === at;
  return takes && !left.some((role) => role.from > subject.from) ? subject.code : undefined;
}

/** "Korean firms put 21 million into Vietnam. Laos received 4 million and Peru 2 million": whose the text goes on with, where others list what they got. */
export function sameInvestor(
  [first, ...more]: Role[],
  tokens: Token[],
  { investor, last, investors }: Memory,
): Memory["investedFrom"] {
  if (!first || !investor || investors || first.prep !== "" || first.owner) return undefined;
  const listed = more.length > 0 && more.every((role) => role.prep === "" && !role.owner);
  if (!listed) return undefined;
  if (first.code === investor.from || first.code === investor.to) return undefined;
  const got = RECEIVED.at(tokens, first.to);
  return got ? { source: investor.from, during: last?.measure === "flow" } : undefined;
}
const RECEIVED = words("received got absorbed");
const INTO = new Set(["to", "into", "in"]);
const RECEIVING = words(
  "received receiving attracted attracting drew drawing took taking got absorbed for",
);
