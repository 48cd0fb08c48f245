/** Times whose ends are not said, which date nothing. */

import { words } from "../words/classes.ts";
import { TO_THROUGH_ENDED_ENDING } from "../words/shared.ts";
import { type Token, word } from "../words/tokens.ts";
import { type Calendar, dateOf, type Found, span, yearAfter, yearAt } from "./calendar.ts";
import { monthName } from "./months.ts";

const BEFORE_SPAN = words("past last recent previous this coming next");
const COUPLE_FEW_SEVERAL = words("couple few several");
const LATER_AGO_BEFORE_EARLIER = words("later ago before earlier");
const PREPOSITIONS_OF_SPANS = words("in over during for throughout within of");
const LENGTHS = words("decade decades weeks week years months");
const SEASONS = words("spring summer autumn winter");

/** "the past decade", "recent years", "last week", "the summer of 2020". */
export function unmeasured(tokens: Token[], i: number, calendar: Calendar): Found | undefined {
  let k = word(tokens, i) === "the" ? i + 1 : i;
  const first = word(tokens, k);
  // "in the decade to 2009".
  const decade = first === "decade" && TO_THROUGH_ENDED_ENDING.at(tokens, k + 1);
  const end = decade ? yearAt(tokens, k + 2) : undefined;
  if (end !== undefined)
    return { to: k + 3, period: span(dateOf(end - 9), dateOf(end)), printedYear: true };
  // "the week to 20 May" is no year up to then.
  if (first === "week" && TO_THROUGH_ENDED_ENDING.at(tokens, k + 1)) {
    const end = monthName(tokens, word(tokens, k + 2) === "on" ? k + 3 : k + 2, calendar);
    if (end) return { to: end.to, period: undefined };
  }
  if (SEASONS.at(tokens, k)) {
    const year = yearAfter(tokens, k + 1, calendar);
    return year && { to: year.to, period: undefined };
  }
  if (BEFORE_SPAN.at(tokens, k)) k++;
  if (COUPLE_FEW_SEVERAL.at(tokens, k)) k += word(tokens, k + 1) === "of" ? 2 : 1;
  const led = k > i && !LATER_AGO_BEFORE_EARLIER.at(tokens, k + 1);
  if (!led || !LENGTHS.at(tokens, k)) return undefined;
  const spans = PREPOSITIONS_OF_SPANS.at(tokens, i - 1);
  return spans || first === "last" || first === "this"
    ? { to: k + 1, period: undefined }
    : undefined;
}
