/** To each number of a list its own of the countries that are listed before it. */

import type { Annotated, Item, QuantityItem } from "../marks/items.ts";
import { listOf, sameKind } from "../marks/lists.ts";
import type { Topic } from "../marks/topics.ts";
import { topicsInTurn } from "../marks/turns.ts";
import type { Role } from "../places/roles.ts";
import { lastOf } from "../words/last.ts";
import { T, TRADING } from "../words/lexicon.ts";
import { RESPECTIVELY, TO_FROM_WITH, TURNS } from "../words/shared.ts";
import { tagsWithin, word as w } from "../words/tokens.ts";
import { named } from "./reach.ts";

/** "exports to the US, China and Japan were A, B and C (respectively)": to each number its own country. */
export function respective(item: QuantityItem, annotated: Annotated, roles: Role[]): Role[] {
  const own = flowsInTurn(item, annotated, roles) ?? comparedInTurn(item, annotated, roles);
  if (own) return own;
  const { tokens, items } = annotated;
  if (!RESPECTIVELY.in(tokens) && !levelInTurn(item, annotated))
    return listedInTurn(item, annotated, roles);
  const run = items.filter((one) => sameKind(one, item));
  const group = roles.find(
    (role, k) =>
      k > 0 &&
      role.to <= (run[0]?.hedge ?? 0) &&
      !isTogether(role) &&
      roles.filter((mate) => mate.group === role.group).length === run.length,
  );
  if (!group) return inTurn(item, run.slice(-2), roles);
  if (run.length < 2) return roles;
  const mates = roles.filter((role) => role.group === group.group);
  return roles.filter((role) => role.group !== group.group || role === mates[run.indexOf(item)]);
}

/** "Arrivals from China came to 47,000 and those from Russia to 12,000, from 660,000 and 36,000 in 2019": as the two before. */
function comparedInTurn(
  item: QuantityItem,
  annotated: Annotated,
  roles: Role[],
): Role[] | undefined {
  const list = listOf(item, annotated);
  const [first] = list;
  if (!first || list.length < 2 || !list.every((one) => one.compared)) return undefined;
  const told = annotated.items.filter((one) => one.to <= first.hedge && sameKind(one, item));
  if (told.length !== list.length || told.some((one) => one.compared)) return undefined;
  // The country that stands nearest before each of them.
  const owners = told.map((one, k) =>
    lastOf(
      roles,
      (role) => role.to <= one.hedge && role.from >= (told[k - 1]?.to ?? 0) && named(role),
    ),
  );
  if (new Set(owners.map((role) => role?.code)).size !== list.length) return undefined;
  // "Vietnam sold 5 billion to China and bought 9 billion": one trades with the other.
  if (owners.some((role) => role?.prep !== owners[0]?.prep)) return undefined;
  const own = owners[list.indexOf(item)];
  return own && owners.every((role) => role)
    ? roles.filter((role) => role === own || !owners.includes(role))
    : undefined;
}

/**
 * "10 million visitors and 2 million Chinese, up 26 and 51 percent(, respectively)": the number that a percentage is of in
 * its turn.
 */
export function levelInTurn(item: QuantityItem, annotated: Annotated): Item | undefined {
  const { tokens, items } = annotated;
  if (item.kind !== "percent") return undefined;
  const run = listOf(item, annotated);
  const [first, second] = run;
  // "up 6 percent and 5 percent of GDP": the second is a share.
  if (run.length !== 2 || !first || !second || w(tokens, second.to) === "of") return undefined;
  // "Japan with 9 billion, up 7 percent, Indonesia with 4 billion and Laos with 3 billion, up": the two right before.
  const at = items.indexOf(first);
  const before = items.slice(Math.max(0, at - 2), at);
  const [one, two] = before;
  if (one?.type !== "quantity" || two?.type !== "quantity" || one.kind !== two.kind)
    return undefined;
  if (one.kind === "percent") return undefined;
  const end = two.noun?.to ?? two.to;
  const apart = one.compared || two.compared || !areMoved(end, first.hedge, annotated);
  if (apart && !TURNS.in(tokens)) return undefined;
  return before[run.indexOf(item)];
}

/** ", up", ", increases of": nothing but a change stands between the amounts and the percentages. */
function areMoved(from: number, to: number, { tokens, topics }: Annotated): boolean {
  const tags = tagsWithin(tokens, from, to);
  if (!(tags & (T.up | T.down)) || tags & (T.verb | T.conj | T.pronoun)) return false;
  return to - from <= LONGEST_CHANGE && !topics.some((one) => one.from >= from && one.to <= to);
}
const LONGEST_CHANGE = 6;

/** The same without the word, where the numbers stand in one list behind as many countries. */
function listedInTurn(item: QuantityItem, annotated: Annotated, roles: Role[]): Role[] {
  const list = listOf(item, annotated);
  if (list.length < 2) return roles;
  const before = lastOf(roles, (role) => role.to <= (list[0] as Item).hedge);
  const mates = roles.filter((role) => role.group === before?.group);
  if (mates.length !== list.length || mates.some(isTogether)) return roles;
  // "exports to and imports from China and Japan were A and B": in turn of the two flows, each with both.
  if (topicsInTurn(list.length, (list[0] as Item).hedge, annotated)) return roles;
  const own = mates[list.indexOf(item)];
  return roles.filter((role) => role.group !== before?.group || role === own);
}

/** "trade between Vietnam and China": no list of two, whatever the numbers are told in turn of. */
const isTogether = (role: Role) => role.prep === "between";
const inList = (role: Role) => role.prep !== "" && named(role) && !isTogether(role);

/** "imports of 3 billion from China and 4 billion from India, and exports of 1 and 2 billion to them, respectively". */
function inTurn(item: QuantityItem, run: Item[], roles: Role[]): Role[] {
  const [first, second] = run;
  if (!first || !second || !run.includes(item) || second.hedge - first.to > 3) return roles;
  const before = roles.filter((role) => role.to <= first.hedge && inList(role));
  const [one, two] = before;
  if (!one || !two || before.length > 2 || one.prep !== two.prep || one.code === two.code)
    return roles;
  const mine = item === first ? one : two;
  // A growth is of what went before, the same way.
  const own = item.kind === "percent" ? mine : { ...mine, prep: "with" };
  return roles.flatMap((role) => (role === mine ? [own] : before.includes(role) ? [] : [role]));
}

/** "(grew) 7 percent and fell 11 percent": two changes, each with its own verb. */
function movedApart(item: QuantityItem, { tokens, items }: Annotated): Item[] {
  const run = items.filter((one) => sameKind(one, item));
  const [first, second] = run;
  if (item.kind !== "percent" || run.length !== 2 || !first || !second) return [];
  if (w(tokens, first.to) !== "and" || second.hedge - first.to > 3) return [];
  return tagsWithin(tokens, first.to, second.hedge) & (T.up | T.down) ? run : [];
}

/** "exports to China and imports from Japan were A and B": to each number the partner, and the owner, of its own flow. */
function flowsInTurn(item: QuantityItem, annotated: Annotated, roles: Role[]): Role[] | undefined {
  const listed = listOf(item, annotated);
  const list = listed.length > 1 ? listed : movedApart(item, annotated);
  const at = list[0]?.hedge ?? 0;
  const flows = list.length > 1 ? topicsInTurn(list.length, at, annotated) : undefined;
  const [first] = flows ?? [];
  if (!flows || !first) return undefined;
  /** Behind which of the flows a country stands; -1 before them all. */
  const flowOf = (role: Role) =>
    role.from >= at ? -1 : flows.findLastIndex((flow) => flow.to <= role.from);
  // "exports to China and Laos's imports": who has the next of them.
  const partners = roles.filter(
    (role) => flowOf(role) >= 0 && TO_FROM_WITH.has(role.prep) && (role.head & TRADING) === 0,
  );
  if (!flows.every((_, k) => partners.some((role) => flowOf(role) === k))) return undefined;
  const own = list.indexOf(item);
  const owner = lastOf(roles, (role) => role.owner && role.to <= (flows[own] as Topic).from);
  return roles.filter((role) =>
    partners.includes(role)
      ? flowOf(role) === own
      : !role.owner || role === owner || role.from >= at,
  );
}
