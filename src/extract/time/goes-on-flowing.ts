/** Capital told behind what came in some months, with no time of its own: "The number of projects was 90. Disbursed capital was 2 billion". */

import type { QuantityItem } from "../marks/items.ts";
import type { Memory } from "../memory/context.ts";
import { soughtWords, words } from "../words/classes.ts";
import { T } from "../words/lexicon.ts";
import { ITS_THEIR_THE, MULTIPLIED, NOWADAYS } from "../words/shared.ts";
import { type Token, tagsWithin } from "../words/tokens.ts";

/** Whether an amount of capital is of the flow that the sentence before told of. */
export function goesOnFlowing(
  { hedge, kind }: QuantityItem,
  tokens: Token[],
  { goesOn, last, projects, topic }: Memory,
): boolean {
  if (!goesOn || last?.measure !== "flow" || topic?.family !== "invest" || kind !== "money")
    return false;
  if (NOWADAYS.in(tokens) || STANDING.within(tokens, 0, hedge)) return false;
  // "Of the sum, 1 billion was for new projects".
  const total = tokens[1]?.w === "the" && tokens[2]?.w === "total";
  if (tokens[0]?.w === "of" && SUM.within(tokens, 1, POINTING_UP_TO) && !total) return true;
  // "It had 90 new projects in May. Its commitments rose to 300 million".
  if (movedTo(hedge, tokens)) return true;
  // "Together with added capital, the total reached 4 billion".
  if (TOGETHER.at(tokens, 0) && ADDED.within(tokens, 1, hedge)) return true;
  if (PAID_IN.in(tokens) && PAID_IN.within(tokens, 0, hedge)) return true;
  // "They had 90 new projects in May. Their capital was 2 billion".
  return projects === true && ITS_THEIR_THE.at(tokens, 0) && CAPITAL.within(tokens, 1, hedge);
}
const PAID_IN = soughtWords("disbursed disbursement disbursements implemented realised realized");
/** "It rose to": what is held against another time, and no total. */
const movedTo = (hedge: number, tokens: Token[]): boolean =>
  tokens[hedge - 1]?.w === "to" &&
  ITS_THEIR_THE.at(tokens, 0) &&
  ((tagsWithin(tokens, 1, hedge - 1) & (T.up | T.down)) !== 0 ||
    MULTIPLIED.within(tokens, 1, hedge - 1)) &&
  !IN_ALL.within(tokens, 0, hedge);
const IN_ALL = words("total registered overall altogether combined all capital there");
const SUM = words("this that which it sum amount total figure");
/** "Of the total sum". */
const POINTING_UP_TO = 4;
const TOGETHER = words("together with including counting");
const ADDED = words("added additional fresh expanded acquisitions purchases");
const CAPITAL = words("capital investment value worth");
/** What there is of it in all. */
const STANDING = words(
  "has have had stock cumulative cumulatively accumulated accumulative valid active existing is are stands date far",
);
