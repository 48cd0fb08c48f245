/** Whom the words of a number reach: the countries before and behind it that no figure before has used. */

import { type Annotated, type Item, rankBefore } from "../marks/items.ts";
import { relativeClause } from "../marks/relative-clause.ts";
import { startAhead } from "../marks/start-ahead.ts";
import { TRADE } from "../marks/topics.ts";
import { wholeGoing } from "../marks/whole-ahead.ts";
import { rankedAs } from "../memory/rank-state.ts";
import type { Role } from "../places/roles.ts";
import { named, type Reach, type Resolved } from "../sides/reach.ts";
import { respective } from "../sides/respective.ts";
import { rightEnd } from "../sides/right-end.ts";
import { words } from "../words/classes.ts";
import { COMMA_SEMICOLON, TO_FROM_WITH, WAS_WERE_ARE_IS } from "../words/shared.ts";
import { type Token, word as w } from "../words/tokens.ts";
import { isOfUnknown, owning } from "./claim-signs.ts";
import { ofClause } from "./clauses.ts";
import type { Measured, Reached } from "./quantity-steps.ts";

/** Whom its words reach; countries that a rank or figure before has used are spoken for. */
export function reachOf(measured: Measured): Resolved<Reached> {
  const { asked, topic, family, people } = measured;
  const { item, annotated, roles, here } = asked;
  const { tokens } = annotated;
  // What grew is said before the growth: "a rise of 4 percent, the minister said in Hanoi".
  // "80 percent of its exports of 230 billion go to Laos": behind the amount of the whole.
  const last = wholeGoing(item, annotated) ?? item;
  const end = rightEnd(last, annotated, people && item.kind === "number");
  // Countries that a rank before has used are spoken for.
  const ranked = rankBefore(item.hedge, annotated.items);
  const place = ranked && rankedAs(ranked, here);
  // "the EU is the largest market ($528 billion)": a rank left alone takes its amount with it.
  if (ranked && !place && isOfUnknown(ranked, item, family, tokens, roles))
    return { reason: "the amount of a rank that is left alone" };
  if (place && ranked.to > here.reached) {
    here.reached = Math.min(place.end, item.hedge);
    if (TRADE.has(family)) here.trade = owning(place.pair, topic, ranked, tokens, roles);
    if (place.kind === "investor")
      here.flows.invest = { from: place.pair.partner, to: place.pair.home };
  }
  const sided = respective(item, annotated, roles);
  const said = relativeClause(item, annotated)?.subject;
  const ahead = startAhead(item, annotated);
  const doer = said && roles.find((role) => role.from === said.from);
  const before = ahead
    ? within(sided, ahead.from, ahead.to)
    : within(sided, sided === roles ? here.reached : 0, item.hedge);
  const behind = within(sided, doer?.to ?? item.to, end);
  const reach: Reach = {
    tokens,
    left: doer ? [doer] : ofClause(withWhich(before, item, tokens), behind, topic, tokens),
    // "The figure is 4 percent higher than that of Mexico's exports": the country is of the one compared with.
    right: topic && topic.from < 0 && w(tokens, item.to + 1) === "than" ? [] : behind,
    start: here.reached,
    at: item.hedge,
    to: item.to,
    end,
    subject: roles.find(
      (role) =>
        named(role) && role.prep === "" && role.to <= item.hedge && !isCounted(role, annotated),
    )?.code,
  };
  return { found: { measured, reach, sided, place } };
}

/** "received 4.6 million Chinese", "of whom 1.6 million were Koreans": counted, and who do nothing. */
function isCounted({ from, form }: Role, { tokens, items }: Annotated): boolean {
  const at = WAS_WERE_ARE_IS.at(tokens, from - 1) ? from - 1 : from;
  return form === "demonym" && items.some((one) => one.to === at && isNumber(one));
}
const isNumber = (one: Item): boolean => one.type === "quantity" && one.kind === "number";

/** "Japan, with which it had a deficit of 4 billion, (bought)": in its clause the country is the partner, and none before it counts. */
function withWhich(roles: Role[], { hedge }: Item, tokens: Token[]): Role[] {
  const at = roles.findLastIndex(
    ({ to }) =>
      w(tokens, to) === "," && TO_FROM_WITH.at(tokens, to + 1) && WHICH.at(tokens, to + 2),
  );
  const role = roles[at];
  if (!role) return roles;
  for (let k = role.to + 3; k < hedge; k++) if (COMMA_SEMICOLON.at(tokens, k)) return roles;
  return [{ ...role, prep: w(tokens, role.to + 1), owner: false }, ...roles.slice(at + 1)];
}
const WHICH = words("which whom");

/** The roles, in their order, that stand between two tokens. */
function within(roles: Role[], from: number, to: number): Role[] {
  let first = 0;
  while (first < roles.length && (roles[first] as Role).from < from) first++;
  let end = first;
  while (end < roles.length && (roles[end] as Role).to <= to) end++;
  return roles.slice(first, end);
}
