/** Students of one country told by where they go: "More Nepalese students went to Australia than to any other country". */

import type { Period } from "../../model/period.ts";
import type { Role } from "../places/roles.ts";
import { soughtWords, words } from "../words/classes.ts";
import { T } from "../words/lexicon.ts";
import { ABROAD_OVERSEAS, IN_AT } from "../words/shared.ts";
import { type Token, tagsAt, word as w } from "../words/tokens.ts";

/** The country whose students a text lists by their hosts. */
export interface Abroad {
  from: string;
  /** When all of them together were counted. */
  period?: Period;
}

const DESTINATION = soughtWords("destination destinations");
const THAN = soughtWords("than");
const STUDYING = words("student students studying study studied courses");
const COUNTRY = words("country nation destination");

/** Whose students a sentence begins to tell by where they are; the same as before where it tells nothing of that. */
export function abroadIn(
  roles: Role[],
  tokens: Token[],
  before: Abroad | undefined,
): Abroad | undefined {
  const says =
    DESTINATION.in(tokens) ||
    ABROAD_OVERSEAS.in(tokens) ||
    isThanAny(tokens) ||
    atForeignSchools(tokens, 0, tokens.length);
  if (!says || !STUDYING.within(tokens, 0, tokens.length)) return before;
  const source = roles.find(
    (role) => role.owner && role.form !== "bloc" && (role.head & (T.student | T.person)) !== 0,
  );
  return source ? { from: source.code } : before;
}

/** "students studying at foreign universities". */
export function atForeignSchools(tokens: Token[], from: number, to: number): boolean {
  if (!FOREIGN.in(tokens)) return false;
  for (let k = from; k < to; k++)
    if (FOREIGN.at(tokens, k) && IN_AT.at(tokens, k - 1) && SCHOOLS.at(tokens, k + 1)) return true;
  return false;
}
const FOREIGN = soughtWords("foreign");
const SCHOOLS = words("universities colleges schools institutions countries");

/** "than in any other country". */
function isThanAny(tokens: Token[]): boolean {
  if (!THAN.in(tokens)) return false;
  for (let k = 0; k < tokens.length; k++) {
    if (!THAN.at(tokens, k)) continue;
    const any = tagsAt(tokens, k + 1) & T.prep ? k + 2 : k + 1;
    if (w(tokens, any) === "any" && w(tokens, any + 1) === "other" && COUNTRY.at(tokens, any + 2))
      return true;
  }
  return false;
}
