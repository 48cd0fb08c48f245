/** Ranks said of the country right before them: "Japan, which had been the largest partner", "overtook Japan, until then its largest market". */

import type { RankItem } from "../marks/items.ts";
import type { PeriodNode } from "../periods/periods.ts";
import type { Role } from "../places/roles.ts";
import { words } from "../words/classes.ts";
import { HAVE_HAS_HAD, PASSED, S_APOSTROPHE, STAYED, WHICH_WHO } from "../words/shared.ts";
import { type Token, word as w } from "../words/tokens.ts";
import { PRONOUN } from "./reach.ts";

export interface Beside {
  role: Role;
  /** It held the rank before: until another passed it. */
  past: boolean;
}

const ADVERBS = words("the its long still now then until till also once previously formerly");
const ENDED = words("was remained");
const ENDS = words(", ; . and while but (");

/** The country that a rank is said of in a clause or an apposition of its own. */
export function besideRank({ from }: RankItem, tokens: Token[], roles: Role[]): Beside | undefined {
  let k = adverbsBefore(ownerBefore(from - 1, tokens, roles), tokens);
  const verb = w(tokens, k);
  const perfect = verb === "been" ? adverbsBefore(k - 1, tokens) : undefined;
  const had = perfect !== undefined && HAVE_HAS_HAD.at(tokens, perfect);
  const clause = had || STAYED.at(tokens, k);
  if (clause) {
    k = adverbsBefore((had ? perfect : k) - 1, tokens);
    if (!WHICH_WHO.at(tokens, k)) return undefined;
    k--;
  }
  if (w(tokens, k) !== ",") return undefined;
  const role = roles.find(({ to }) => to === k);
  if (!role) return undefined;
  const article = w(tokens, role.from - 1) === "the" ? role.from - 2 : role.from - 1;
  const passed = PASSED.at(tokens, article);
  const doer = roles.some(({ to }) => to <= article) || PRONOUN.within(tokens, 0, article);
  if (!clause) return passed && doer ? { role, past: true } : undefined;
  const ended = had ? w(tokens, perfect) === "had" : passed && ENDED.has(verb);
  return { role, past: ended };
}

/** Whether a rank that was held before has a time of its own: "which was the largest in 2003". */
export function hasOwnTime({ to }: RankItem, tokens: Token[], periods: PeriodNode[]): boolean {
  const node = periods.find(({ from }) => from >= to);
  if (node?.role !== "during" || !node.period) return false;
  for (let k = to; k < node.from; k++) if (ENDS.at(tokens, k)) return false;
  return true;
}

/** Before "Vietnam's" or "Thai" that ends at a token. */
function ownerBefore(at: number, tokens: Token[], roles: Role[]): number {
  const end = S_APOSTROPHE.at(tokens, at) ? at : at + 1;
  const owner = roles.find((role) => role.owner && role.to === end);
  return owner ? owner.from - 1 : at;
}

function adverbsBefore(at: number, tokens: Token[]): number {
  let k = at;
  while (ADVERBS.at(tokens, k)) k--;
  return k;
}
