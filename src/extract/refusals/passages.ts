/** Trade and travel over one place of the way: "through Lang Son", "via the Youyi Pass", "by way of Hong Kong". */

import { type Annotated, type Item, itemBefore } from "../marks/items.ts";
import { isUnknownName } from "../places/unknown.ts";
import { SoughtWords, words } from "../words/classes.ts";
import { T, TRADING } from "../words/lexicon.ts";
import { ARTICLES, THROUGH_VIA } from "../words/shared.ts";
import { type Token, tagsAt, tokenAt, word as w } from "../words/tokens.ts";

const WAYS = new SoughtWords([...THROUGH_VIA, "way"]);
const CLAUSE = words("; while whereas but although though meanwhile");
const SEMICOLON_WHILE = words("; while");
const CLAUSE_BEHIND = words("; , ( -- while whereas but although though meanwhile and which");
const MOVING = words(
  "went go goes going passed passes passing moved moves moving carried carrying sent entered crossed came travelled traveled conducted handled transported",
);
const GATES = words(
  "pass crossings checkpoints corridor corridors railway seaports airport airports",
);
/** Names of what is no place: "through RCEP" is told by its capitals, "through the Belt and Road" by its article. */
const MADE = words(
  "agreement initiative partnership platform framework deal scheme programme program",
);

const HANDLING = words("handle handles handled handling");

export const PASSAGE = "only the part over one border crossing or port";

/** Whether a number is of what goes over one place only. */
export function isOverPassage(item: Item, annotated: Annotated): boolean {
  const { tokens } = annotated;
  // "Laredo alone handled 210 billion of it": trade is handled by ports and customs posts, not by countries.
  if (HANDLING.at(tokens, item.hedge - 1)) return true;
  if (!WAYS.in(tokens)) return false;
  for (let k = 0; k < tokens.length; k++) {
    if (!WAYS.at(tokens, k)) continue;
    const whole = w(tokens, k) !== "way";
    if (!whole && !(w(tokens, k - 1) === "by" && w(tokens, k + 1) === "of")) continue;
    const from = whole ? k : k - 1;
    if (leadsOver(annotated, whole ? k + 1 : k + 2) && isOf(item, annotated, from)) return true;
  }
  return false;
}

/** A place of the way: a name or a country without an article, else a gate, port or city. */
function leadsOver({ tokens, places, periods }: Annotated, at: number): boolean {
  const article = ARTICLES.at(tokens, at);
  if (periods.some((one) => one.from <= at && at < one.to)) return false;
  for (let k = article ? at + 1 : at; k < Math.min(tokens.length, at + 6); k++) {
    const token = tokens[k] as Token;
    if (token.tags & T.part || GATES.of(token)) return true;
    if (token.kind !== "word" && token.w !== "'s") break;
    if (token.tags & (T.prep | T.conj | T.verb)) break;
  }
  if (article) return false;
  const place = places.find((one) => one.from === at);
  if (place) return place.form === "name" || place.form === "capital";
  if (!isUnknownName(tokens, places, at) || tokens[at]?.upper) return false;
  let k = at + 1;
  while (tokenAt(tokens, k)?.cap) k++;
  return !MADE.at(tokens, k) && !MADE.at(tokens, k - 1);
}

/** Whether the way that begins at `from` is that of the trade or travel which the number is of. */
function isOf(item: Item, annotated: Annotated, from: number): boolean {
  const { tokens, items, places } = annotated;
  if (!isCarried(annotated, from)) return false;
  if (from < item.hedge) {
    for (let k = from; k < item.hedge; k++) if (CLAUSE.at(tokens, k)) return false;
    return true;
  }
  for (let k = item.to; k < from; k++) {
    // "in trade between Vietnam and China".
    if (w(tokens, k) === "and" && places.some((one) => one.from === k + 1)) continue;
    if (CLAUSE_BEHIND.at(tokens, k)) return false;
  }
  return !items.some((one) => one.from >= item.to && one.to <= from);
}

/** "China through", "in 2023 via", "goods passing through": what goes is trade, not a railway. */
function isCarried({ tokens, places, periods, items }: Annotated, at: number): boolean {
  const before = tokenAt(tokens, at - 1);
  if (!before || before.w === ",") return true;
  if (tagsAt(tokens, at - 1) & (TRADING | T.goods | T.tourist) || MOVING.of(before)) return true;
  for (const list of [places, periods, items])
    for (const one of list) if (one.to === at) return true;
  return false;
}

/** "The port handled 228 billion in 2019, down 0.4 percent, and 37 percent of the whole": a change or share of what went over it. */
export function isOfPassageBefore(item: Item, { tokens, items }: Annotated): boolean {
  const before = itemBefore(item, items);
  if (before?.left !== PASSAGE || item.type !== "quantity" || item.kind === "money") return false;
  for (let k = before.to; k < item.hedge; k++)
    if (SEMICOLON_WHILE.at(tokens, k) || tagsAt(tokens, k) & T.verb) return false;
  return true;
}
