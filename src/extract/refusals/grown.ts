/** Growth of a thing that is traded, told by what stands right before it: "led by coffee, up 15 percent", "with sales of rice jumping 40 percent". */

import { type Annotated, type Item, itemBefore } from "../marks/items.ts";
import { isOfPart, type Reason } from "../marks/reasons.ts";
import { whichFrom } from "../marks/relative-clause.ts";
import { isThing } from "../marks/things.ts";
import { words } from "../words/classes.ts";
import { T } from "../words/lexicon.ts";
import { AND_SIGN, WHICH_THAT } from "../words/shared.ts";
import { type Token, tagsAt, word as w } from "../words/tokens.ts";
import { isCovered } from "./goods.ts";

const HELPING = words("by also even both each were was are is has have had been");
/** What goes on with one of the things that are traded. */
const EXAMPLES = words("by including like as notably especially particularly to");
const CLAUSES = words("with as while whereas where though although and but , ; (");
/** Said of all of it, or of nothing that is traded. */
const NO_THING = words(
  "altogether overall figure figures value volume amount level levels size scale tally nevertheless nonetheless likewise instead hence furthermore afterwards thereafter later",
);

const MORE_LESS = words("more less fewer");

/** Why a percentage is of one thing only; undefined where what grew is not told to be one. */
export function ofGrownThing(item: Item, annotated: Annotated): Reason | undefined {
  if (item.type !== "quantity" || item.kind !== "percent") return undefined;
  const { tokens } = annotated;
  // "bought 22 percent more corn".
  const more = MORE_LESS.at(tokens, item.to) ? item.to + 1 : -1;
  if (more > 0 && isGood(more, annotated)) return `only the part in ${w(tokens, more)}`;
  let k = item.hedge - 1;
  let changed = false;
  let bare = true;
  for (; k > 0; k--) {
    const change = (tagsAt(tokens, k) & (T.up | T.down)) !== 0;
    if (!change && !HELPING.at(tokens, k) && !/ly$/.test(w(tokens, k))) break;
    changed ||= change;
    bare &&= w(tokens, k) === "up" || w(tokens, k) === "down";
  }
  if (!changed) return undefined;
  const relative = WHICH_THAT.at(tokens, k);
  if (relative) k--;
  // "exports, mainly coffee, rose": the rise is of the exports.
  const apart = w(tokens, k) === ",";
  const aside = whichFrom(k, tokens);
  if (apart && !relative && !bare && aside < 0) return undefined;
  // "Rice, which accounted for a third of the exports, was up 10 percent".
  if (apart) k = aside > 0 ? aside - 1 : k - 1;
  const thing = tokens[k] as Token;
  if (!isGood(k, annotated)) return undefined;
  let lead = k - 1;
  while (isGood(lead, annotated) || AND_SIGN.at(tokens, lead) || isOfGoods(lead, annotated)) lead--;
  const before = itemBefore(item, annotated.items);
  const goesOn = before?.left !== undefined && isOfPart(before.left) && before.to >= lead - 1;
  const opens = lead < 0 || (apart ? EXAMPLES : CLAUSES).at(tokens, lead);
  return goesOn || opens ? `only the part in ${thing.w}` : undefined;
}

const VERB = /(ing|ed)$/;

/** A thing ("edging up" is none), the first word of the sentence also with its large letter. */
function isGood(k: number, annotated: Annotated): boolean {
  const token = annotated.tokens[k];
  const small = token && k === 0 ? { ...token, cap: false } : token;
  if (!isThing(small) || VERB.test(small?.w ?? "")) return false;
  return !NO_THING.at(annotated.tokens, k) && !isCovered(annotated, k);
}

/** "(sales) of (rice)", "(imports of Chinese) steel". */
const isOfGoods = (k: number, { tokens, places }: Annotated): boolean =>
  w(tokens, k) === "of" ||
  (w(tokens, k + 1) === "of" && (tagsAt(tokens, k) & (T.exports | T.imports)) !== 0) ||
  places.some((place) => place.form === "demonym" && place.from <= k && k < place.to);
