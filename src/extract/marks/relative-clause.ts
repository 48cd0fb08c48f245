/** Clauses that tell behind a number whose it is: "4 billion that Laos sold to Thailand", "the 3 billion it bought from there". */

import type { PeriodNode } from "../periods/periods.ts";
import { type Place, placeFrom } from "../places/places.ts";
import { words } from "../words/classes.ts";
import { T } from "../words/lexicon.ts";
import {
  HAVE_HAS_HAD,
  IT_THEY,
  PHRASE_BREAKS,
  WAS_WERE_ARE_IS,
  WHICH_THAT,
} from "../words/shared.ts";
import { type Token, tagsAt, word as w } from "../words/tokens.ts";
import type { Annotated, Item } from "./items.ts";
import { type Topic, topicFrom } from "./topics.ts";

const WORTH_OF = words("worth of in");
const CLAUSE_ENDS = words("; : .");

export interface RelativeClause {
  /** Who does it; undefined for "it" and "they". */
  subject: Place | undefined;
  verb: Topic;
}

type Marked = Pick<Annotated, "tokens" | "places" | "topics">;

export function relativeClause(
  item: Item,
  { tokens, places, topics }: Marked,
): RelativeClause | undefined {
  let k = item.to;
  while (k - item.to < 4 && (WORTH_OF.at(tokens, k) || tagsAt(tokens, k) & T.goods)) k++;
  if (WHICH_THAT.at(tokens, k)) k++;
  // "12 billion was what Vietnam sold".
  else if (WAS_WERE_ARE_IS.at(tokens, k) && w(tokens, k + 1) === "what") k += 2;
  const subject = placeFrom(places, k);
  if (subject ? subject.form !== "name" : !IT_THEY.at(tokens, k)) return undefined;
  k = subject?.to ?? k + 1;
  if (HAVE_HAS_HAD.at(tokens, k)) k++;
  const verb = topicFrom(topics, k);
  return verb?.verb && w(tokens, verb.from) !== "trading" ? { subject, verb } : undefined;
}

/** Where the clause that ends at a comma begins: "car exports, which make up 31 percent of shipments, (fell)"; -1 where none ends there. */
export function whichFrom(comma: number, tokens: Token[]): number {
  if (w(tokens, comma) !== ",") return -1;
  let k = comma - 1;
  while (k > Math.max(0, comma - LONGEST_ASIDE) && !PHRASE_BREAKS.at(tokens, k)) k--;
  return w(tokens, k) === "," && w(tokens, k + 1) === "which" ? k : -1;
}
const LONGEST_ASIDE = 20;

/** The comma behind which a number's clause goes on with its verb, as in "(exports, which make up 31 percent), fell"; -1 where it does not. */
export function verbComma({ hedge }: Item, tokens: Token[]): number {
  for (let k = hedge - 1; k > Math.max(0, hedge - FAR_VERB); k--) {
    if (w(tokens, k) !== ",") continue;
    const verb = w(tokens, k + 1).endsWith("ly") ? k + 2 : k + 1;
    // "which helped exports, hitting 600 million", ", up 5 percent" go on with the clause.
    if (w(tokens, verb).endsWith("ing") || GOES_ON.at(tokens, verb)) return -1;
    return tagsAt(tokens, verb) & (T.verb | T.up | T.down) ? k : -1;
  }
  return -1;
}
const FAR_VERB = 8;
const GOES_ON = words("up down worth valued");

/** "reported for 2015". */
const NEAR = 3;
const REPORTING = words("reported reports recorded counted registered logged gave published");

/** "2.9 billion which Vietnam reported (for the same year)": who counts the trade of the two. */
export function reporterBehind(item: Item, { tokens, places }: Marked): Place | undefined {
  if (!WHICH_THAT.at(tokens, item.to)) return undefined;
  const subject = placeFrom(places, item.to + 1);
  return subject?.form === "name" && REPORTING.at(tokens, subject.to) ? subject : undefined;
}

/** "4 billion, against 2.6 billion that it bought": not the same at an earlier time, unless the clause names one. */
export function settleRelatives(marked: Annotated): void {
  for (const item of marked.items) {
    if (!item.compared) continue;
    const reporter = reporterBehind(item, marked);
    if (reporter) {
      item.compared = false;
      const said = marked.periods.find((node) => node.from > reporter.to);
      if (said?.printedYear && said.from - reporter.to <= NEAR) item.told ??= said;
      continue;
    }
    const clause = relativeClause(item, marked);
    if (!clause) continue;
    const time = timeIn(clause, marked);
    if (time) item.told ??= time;
    else item.compared = false;
  }
}

function timeIn(
  { verb }: RelativeClause,
  { tokens, periods, items }: Annotated,
): PeriodNode | undefined {
  const next = items.find((one) => one.from >= verb.to)?.hedge ?? tokens.length;
  return periods.find((node) => node.from >= verb.to && node.from < next && isJoined(node));

  function isJoined({ from }: PeriodNode): boolean {
    for (let k = verb.to; k < from; k++) if (CLAUSE_ENDS.at(tokens, k)) return false;
    return true;
  }
}
