/** Whose a figure is where a clause tells of more than it: its own countries, the whole beside a part, trade with a bloc. */

import { type Topic, TRADE } from "../marks/topics.ts";
import type { Pair } from "../memory/context.ts";
import type { Role } from "../places/roles.ts";
import { named, type Resolved } from "../sides/reach.ts";
import { words } from "../words/classes.ts";
import { THE_THIS_THAT, TO_FROM_WITH } from "../words/shared.ts";
import type { Token } from "../words/tokens.ts";
import type { Reached } from "./quantity-steps.ts";

const CLAUSE_MARKS = words("; : -- while whereas");

/** "India's deficit with China grew: exports of Nepal to India were ...": the clause with the topic names both sides itself. */
export function ofClause(
  before: Role[],
  behind: Role[],
  topic: Topic | undefined,
  tokens: Token[],
): Role[] {
  if (!topic || !TRADE.has(topic.family)) return before;
  let mark = topic.from - 1;
  while (mark > 0 && !CLAUSE_MARKS.at(tokens, mark)) mark--;
  if (mark <= 0) return before;
  const own = before.filter((role) => role.from > mark && named(role));
  const [first] = own;
  const both = [...own, ...behind.filter(named)].some((role) => role.code !== first?.code);
  return first && both ? own : before;
}

/** "(trade with) this bloc", "ASEAN". */
export function isBloc(at: number, tokens: Token[], roles: Role[]): boolean {
  const k = THE_THIS_THAT.at(tokens, at) ? at + 1 : at;
  return BLOCS.at(tokens, k) || roles.some((role) => role.from === k && role.form === "bloc");
}
const BLOCS = words("bloc group grouping region association union");

const OPENS_CLAUSE = words("but while whereas and , ; though although");

/** "Exports fell 7 percent, but exports to China came to 60 billion": before that part, which is told apart, it is of all partners. */
export function isWholeOf(sides: Resolved<Pair>, { measured, reach }: Reached): boolean {
  const { asked, topic, kind } = measured;
  const { item, annotated, roles, here } = asked;
  const { tokens, topics } = annotated;
  // "rose 68 percent to 512 million, while India's exports to it rose": of the two, as the growth before.
  if ("found" in sides && here.trade?.home === sides.found.home) return false;
  if ("reason" in sides || kind === "share" || !topic || topic.from < 0) return false;
  if (topic.family !== "exports" && topic.family !== "imports") return false;
  const part = topics.find((one) => one.from >= item.to && one.family === topic.family);
  if (!part || part.verb || !TO_FROM_WITH.at(tokens, part.to)) return false;
  if (!OPENS_CLAUSE.within(tokens, item.to, part.from)) return false;
  const partner = roles.find((role) => role.from > part.to && role.from - part.to <= 2)?.code;
  return (
    (partner === sides.found.home || partner === sides.found.partner) &&
    ![...reach.left, ...reach.right].some((role) => role.code === partner)
  );
}
