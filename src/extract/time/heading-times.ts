/** A heading that names a time ("First half of 2022", "Trade in 2021") stands over the paragraph below it. */

import type { CalendarDate } from "../../model/period.ts";
import type { Annotated } from "../marks/items.ts";
import { TOPICAL } from "../marks/topics.ts";
import type { PeriodNode } from "../periods/periods.ts";
import { words } from "../words/classes.ts";
import { T, TRADING } from "../words/lexicon.ts";

/** A heading has no more words. */
const LONGEST = 8;
const STOPS = words(". ! ? ; , : )");
/** What a heading tells of beside its time; "The border in 2012" stands under a picture. */
const HEADS = words(
  "overview results review figures performance summary highlights outlook situation data",
);
/** Nouns that the lexicon knows as verbs too. */
const NOUNS = T.up | T.down | TRADING | T.invest | T.place;

/** The one time of a line that is no sentence; the day or month of publication only dates the page. */
export function headingTime(
  { tokens, periods, items, idle }: Annotated,
  published: CalendarDate | undefined,
): PeriodNode | undefined {
  const [node, second] = periods;
  if (!node || second || node.role !== "during" || items.length + idle.length > 0) return undefined;
  if (tokens.length > LONGEST || STOPS.within(tokens, 0, tokens.length)) return undefined;
  if (node.from > 0 && node.to < tokens.length) return undefined;
  let tells = node.to - node.from === tokens.length;
  for (const [k, token] of tokens.entries()) {
    if (k >= node.from && k < node.to) continue;
    if (token.tags & (T.verb | T.future) && !(token.tags & NOUNS)) return undefined;
    tells ||= (token.tags & TOPICAL) !== 0 || HEADS.of(token);
  }
  if (!tells) return undefined;
  const { start, end } = node.period ?? {};
  if (!start || start.day !== undefined || isNow(start, published)) return undefined;
  return isBehind(end, published) ? undefined : node;
}

const isNow = (start: CalendarDate, published: CalendarDate | undefined): boolean =>
  start.month !== undefined && start.month === published?.month && start.year === published.year;

/** What is still to come is no time of a figure. */
const isBehind = (end: CalendarDate | undefined, published: CalendarDate | undefined): boolean =>
  (end?.year ?? 0) > (published?.year ?? Number.POSITIVE_INFINITY);
