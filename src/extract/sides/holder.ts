/** The country that an amount in a list, in brackets or behind a place in a ranking is said of. */

import { endsAmount } from "../periods/calendar.ts";
import type { Role } from "../places/roles.ts";
import { either, words } from "../words/classes.ts";
import { T } from "../words/lexicon.ts";
import {
  ACCOUNTING,
  BY_COMMA_AND,
  PASSED,
  S_APOSTROPHE,
  SECOND_NEXT,
  WITH_AT,
} from "../words/shared.ts";
import { type Token, tagsAt, word as w } from "../words/tokens.ts";
import { isPassedBehind } from "./ahead-of.ts";
import type { Reach } from "./reach.ts";

const NONE_BY_AS_THAN = words(" by as than");
const PLACING = words(
  "main biggest largest leading chief source supplier buyer market customer destination destinations choice partner investor accounted accounts for came comes coming was is were stayed stays being remaining remained remains topping list group feeder kept keeps held holds next first second third fourth fifth top in at place position spot ranked stood then ranking finished closely takes took the its lead leads led tops topped ahead behind of it them followed follows",
);
const AHEAD_BEHIND = words("ahead behind second third fourth fifth first next");

/** "with Laos the top market at", "with Laos leading at". */
const LEADING = words("the being leading topping remaining");

const OWN_COUNT = words("had has sent sends");
const GIVING = words("provide provides provided providing supplied presented");

/**
 * The country that an amount is said of in brackets or a list: "surpluses with the Netherlands ($4.6)",
 * "followed by Japan with 69 billion", "the United States came next with 28 billion".
 */
export function holderBefore(reach: Reach): string | undefined {
  const role = holder(reach);
  return role?.form === "bloc" ? undefined : role?.code;
}

/** "followed by the EU with 13 billion". */
export const isOfBloc = (reach: Reach): boolean => holder(reach)?.form === "bloc";

function holder(reach: Reach): Role | undefined {
  const { tokens, left, at, to } = reach;
  const last = left.at(-1);
  if (!last) return undefined;
  if (w(tokens, last.to) === "(" && at - last.to <= 2) return last;
  // "the largest group after China, which had 103,000".
  if (w(tokens, last.to) === "," && w(tokens, last.to + 1) === "which" && at - last.to === 3)
    if (OWN_COUNT.at(tokens, at - 1)) return last;
  // "the third biggest market after China, with 63 billion, and the U.S., with 64 billion".
  const parted = w(tokens, last.to) === "," && w(tokens, last.to + 1) === "with";
  // "after China, with 63 billion" alone may be of the one that comes after it.
  const lists = w(tokens, to) === "," && w(tokens, to + 1) === "and";
  if (parted && at - last.to === 2)
    if ((last.aside && (lists || isPassedByAmount(last, tokens))) || isAlsoAhead(last, tokens))
      return last;
  // "with China ahead of Japan at 3 billion": the one that is placed, not the one that it passes.
  const role = placedBy(last, left.at(-2), tokens) ?? last;
  // "provided Laos with 130 million": who is given it.
  const passed = isPassedBehind(role, tokens);
  if ((role.aside && !passed && !isListed(reach)) || GIVING.at(tokens, role.from - 1))
    return undefined;
  // "followed by China US$138 million, Vietnam US$50 million".
  const before = w(tokens, role.from - 1) === "the" ? role.from - 2 : role.from - 1;
  if (role.to === at && !role.owner && BY_COMMA_AND.at(tokens, before)) return role;
  // "and that of Japan at 2.4 billion".
  const that = w(tokens, before - 1) === "that" && role.prep === "of";
  // ", with Japan ahead of it at 5 billion".
  const beside =
    role.prep === "with" &&
    w(tokens, before - 1) === "," &&
    (AHEAD_BEHIND.at(tokens, role.to) || LEADING.at(tokens, role.to));
  const placed =
    that ||
    beside ||
    (role.aside && BEHIND_ANOTHER.has(role.prep)) ||
    isSecondTo(role, tokens) ||
    passed ||
    NONE_BY_AS_THAN.has(role.prep);
  // "Canada accounted for 197 billion and China for 174 billion".
  const amounts =
    WITH_AT.at(tokens, at - 1) ||
    // "Canada had 64 billion", behind Mexico's trade.
    (w(tokens, at - 1) === "had" &&
      role.to === at - 1 &&
      role.prep === "" &&
      role.from === 0 &&
      endsHere(reach)) ||
    (w(tokens, at - 1) === "for" && (ACCOUNTING.at(tokens, at - 2) || role.to === at - 1));
  if (role.owner || !placed || !amounts) return undefined;
  if (left.some((mate) => mate !== role && mate.group === role.group)) return undefined;
  for (let k = role.to; k < at - 1; k++)
    if (!PLACING.at(tokens, k) && !(k >= last.from && k < last.to)) return undefined;
  return at - role.to <= 6 ? role : undefined;
}

/** A sum, and nothing of which it could be: "had 64 billion in exports" tells of its own. */
function endsHere({ tokens, to }: Reach): boolean {
  const behind = tokens[to];
  return endsAmount(tokens, to) && (behind?.kind !== "word" || behind.w === "and");
}

/** "was first with 614 billion, edging out Canada, with (612 billion)": the one that passes has told its own. */
function isPassedByAmount({ from }: Role, tokens: Token[]): boolean {
  let k = from - 1;
  while (k > from - LONGEST_PASSING && w(tokens, k) !== ",") k--;
  return w(tokens, k) === "," && endsAmount(tokens, k) && PASSING.within(tokens, k + 1, from);
}
const PASSING = either(PASSED, words("ahead topping edging beating"));
const LONGEST_PASSING = 5;

/** "after China, with 63 billion, and the U.S.": the next of those who are ahead; "after China and the U.S., with" tells of neither. */
function isAlsoAhead({ from }: Role, tokens: Token[]): boolean {
  const and = w(tokens, from - 1) === "the" ? from - 2 : from - 1;
  if (w(tokens, and) !== "and") return false;
  let amount = false;
  for (let k = and - 1; k >= Math.max(0, and - FAR_AHEAD); k--) {
    if (BEHIND_ANOTHER.at(tokens, k)) return amount;
    amount ||= tokens[k]?.kind === "number";
  }
  return false;
}
/** "after South Korea, with $51.2 billion, and". */
const FAR_AHEAD = 10;

/** "second to Lao visitors with 2 million", "second only to the Chinese", "second to those from China". */
export function isSecondTo({ from }: Role, tokens: Token[]): boolean {
  let to = from - 1;
  while (to > from - 5 && THOSE_OF.at(tokens, to)) to--;
  const second = w(tokens, to - 1) === "only" ? to - 2 : to - 1;
  return w(tokens, to) === "to" && SECOND_NEXT.at(tokens, second);
}
const THOSE_OF = words("the those that of from");

/** The country that stands "ahead of" or "behind" another. */
function placedBy(passed: Role, role: Role | undefined, tokens: Token[]): Role | undefined {
  const of = w(tokens, passed.from - 1) === "of" ? 1 : 0;
  const at = passed.from - 1 - of;
  return role?.to === at && w(tokens, at) === (of ? "ahead" : "behind") ? role : undefined;
}

/** "China was second after South Korea with 3.6 million": of the one or of the other. */
export function isEithers(reach: Reach): boolean {
  const { tokens, left, at } = reach;
  const role = left.at(-1);
  if (!role?.aside || role.to !== at - 1 || !WITH_AT.at(tokens, role.to)) return false;
  if (isPassedBehind(role, tokens) || isListed(reach)) return false;
  const first = left.find((mate) => mate.group === role.group) ?? role;
  const before = w(tokens, first.from - 1) === "the" ? first.from - 2 : first.from - 1;
  // "3 million, ahead of Indonesia with 2.5 million".
  const ahead =
    w(tokens, before) === "of" &&
    w(tokens, before - 1) === "ahead" &&
    w(tokens, before - 2) === ",";
  const second = w(tokens, before) === "to" && SECOND_NEXT.within(tokens, before - 2, before);
  return ahead || second || BEHIND_ANOTHER.at(tokens, before);
}

/** "after China with 133 billion and the US with 90 billion": each of those ahead has its own. */
function isListed({ tokens, to }: Reach): boolean {
  const and = w(tokens, to) === "," ? to + 1 : to;
  if (w(tokens, and) !== "and") return false;
  const place = w(tokens, and + 1) === "the" ? and + 2 : and + 1;
  return (tagsAt(tokens, place) & T.place) !== 0 && WITH_AT.within(tokens, place + 1, place + 4);
}
const BEHIND_ANOTHER = words("after behind before trailing");

/** The country that has the amount right behind its name: "South Korea's 8.49 billion". */
export function ownerBefore({ tokens, left, at }: Reach): string | undefined {
  const role = left.at(-1);
  return role && role.form !== "bloc" && S_APOSTROPHE.at(tokens, role.to) && at - role.to <= 2
    ? role.code
    : undefined;
}
