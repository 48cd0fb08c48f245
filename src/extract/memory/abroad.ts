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
    (role) =>
      (role.owner && role.form !== "bloc" && (role.head & (T.student | T.person)) !== 0) ||
      goesToStudy(role, tokens),
  );
  return source ? { from: source.code } : before;
}

/** "169,000 Vietnamese (are) studying abroad", "Vietnam has 190,000 students overseas". */
function goesToStudy({ form, to, owner }: Role, tokens: Token[]): boolean {
  if (owner || form === "bloc" || !ABROAD_OVERSEAS.in(tokens)) return false;
  const verb = ARE_HAS.at(tokens, to) ? to + 1 : to;
  if (form === "demonym") return STUDYING.at(tokens, verb);
  for (let k = verb; verb > to && k < Math.min(tokens.length, to + LONGEST); k++)
    if (ABROAD_OVERSEAS.at(tokens, k)) return (tagsAt(tokens, k - 1) & T.student) !== 0;
  return false;
}
const ARE_HAS = words("are were has have had");
/** "has some 190,000 students (overseas)". */
const LONGEST = 6;

/** Whether the people counted up to a token are all who study abroad: "169,000 Vietnamese studying abroad". */
export function areAllAbroad(tokens: Token[], to: number): boolean {
  if (!ABROAD_OVERSEAS.in(tokens)) return false;
  for (let k = to; k < Math.min(tokens.length, to + LONGEST) && tokens[k]?.kind === "word"; k++)
    if (ABROAD_OVERSEAS.at(tokens, k))
      return STUDYING.at(tokens, k - 1) || (tagsAt(tokens, k - 1) & T.student) !== 0;
  return false;
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
