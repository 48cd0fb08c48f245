/** Numbers that a sentence does not say were so: planned by its verb, denied, asked or supposed, and capital that went away. */

import type { Annotated, Item, RankItem } from "../marks/items.ts";
import type { Reason } from "../marks/reasons.ts";
import type { Family } from "../marks/topics.ts";
import { either, soughtWords, words } from "../words/classes.ts";
import { T } from "../words/lexicon.ts";
import { type Token, tagsAt, word as w } from "../words/tokens.ts";

const NOT_ANY_ANYTHING_EVER = words("not any anything ever");
const PLEDGE_PLEDGES_PLEDGED = words("pledge pledges pledged");

const BE = words("is are was were be been being");
/** "set to reach", "on track to hit". */
const READY = words("set due poised bound slated destined track course heading headed ready");
/** "on course for", "heading for". */
const BOUND_FOR = words("track course heading headed bound poised");
/** Work towards a number: "efforts to bring trade to". */
const WORKING = words(
  "work works working worked effort efforts look looks looking measures ways steps try tries trying tried attempt attempts order opportunity opportunities chance",
);
const BRINGING = words("bring raise lift boost increase take push");
const COMMITMENT = words("commitment commitments vow ambition");
const NOT = words("not never cannot nor");
/** "not only", "not including", "not seen since": nothing is denied of the number. */
const NOT_AFTER = words(
  "only just including counting until least seen stop stopped prevent prevented deter keep hinder hindered affect affected merely",
);
/** "rarely passed 100 million": that it did is the exception. */
const RARELY = words("rarely seldom infrequently");
/** "hardly passed 32 million": not, or only just. */
const HARDLY = words("hardly barely scarcely");
const EVER = words("ever even");
const REACHING = words(
  "reach reached reaches hit hits amounted amounts came comes got gets went goes attained made makes touched touches rose rises climbed above over beyond past",
);
const DENIED = words("denied denies deny denying disputed refuted rejected contrary");
const UNTRUE = soughtWords("false untrue incorrect wrong mistaken");
const CLAUSE = words("; : -- while whereas but although though when since because after");
const SUPPOSING = words("if unless suppose supposing supposed imagine assuming whether");
const ASKING = words("is are was were did do does has have had can could will would should");
const SHORT = words("missed misses missing short");
const UNDOING = words(
  "withdrew withdraw withdrawn withdrawing withdraws pulled pulling cancelled canceled cancelling halted suspended scrapped shelved repatriated divested",
);
const LOSING = words("lost losing loses lose ceded ceding cedes cede");
const PLACE = words("place spot position title status crown rank role");
const PASSED = words(
  "overtaken surpassed replaced displaced ousted dethroned eclipsed passed supplanted",
);
/** So many words may name the one that is now ahead. */
const LONGEST_RIVAL = 6;

export const PLANNED = "a target, forecast or plan, not what was";
export const DENYING = "denied, asked or only supposed";

/** "have their eyes on 20 billion", "set their sights on". */
const WISHFUL = words("eye eyes sights");
const EYEING = words("eye eyes eyeing eyed");
const ON_SET = words("on set");

/** One of these, or an "n't", stands where any of it is said. */
const SIGNS = either(
  CLAUSE,
  SUPPOSING,
  NOT,
  RARELY,
  HARDLY,
  SHORT,
  DENIED,
  LOSING,
  PASSED,
  UNDOING,
  PLEDGE_PLEDGES_PLEDGED,
  WISHFUL,
  EYEING,
  words(
    ", let behind which must to for seen set longer failed fails failing failure once formerly",
  ),
);
const APOSTROPHE = 39;

/** Why a number is not told as what was; undefined where nothing says so. */
export function unreal(
  item: Item,
  { tokens }: Annotated,
  family: Family | undefined,
): Reason | undefined {
  if (isAsked(tokens)) return DENYING;
  if (isCalledFalse(item, tokens) || isOfNoTime(tokens)) return DENYING;
  let comma = false;
  for (let k = item.hedge - 1; k >= 0; k--) {
    const x = w(tokens, k);
    if (!SIGNS.at(tokens, k) && x.charCodeAt(x.length - 2) !== APOSTROPHE) continue;
    const next = w(tokens, k + 1);
    if (CLAUSE.at(tokens, k)) return undefined;
    if (x === ",") {
      // "is set to end the year up, with turnover so far at 42 billion".
      if (next === "with") return undefined;
      comma = true;
    }
    if (SUPPOSING.at(tokens, k))
      return NOT_ANY_ANYTHING_EVER.at(tokens, k + 1) ? undefined : DENYING;
    if (x === "let" && k === 0) return DENYING;
    // "agreed to boost trade, which reached 24 billion": what is said of it was so.
    if (x === "which" && w(tokens, k - 1) === ",") return undefined;
    if (isPlanned(item, tokens, k)) return PLANNED;
    if (!comma && isDenied(tokens, k, item)) return DENYING;
    if (!comma && item.type === "rank" && (isLost(tokens, k) || isPassed(tokens, k, item)))
      return "an earlier rank, of a time that is not said";
    if (family === "invest" && !comma && UNDOING.at(tokens, k))
      return "an increase or decrease, not a level";
    if (family === "aid" && !comma && PLEDGE_PLEDGES_PLEDGED.at(tokens, k)) return PLANNED;
  }
  return undefined;
}

/** "Was trade 150 billion?", "Had trade reached it, it would have been a record". */
function isAsked(tokens: Token[]): boolean {
  if (!ASKING.at(tokens, 0)) return false;
  const last = w(tokens, tokens.length - 1);
  if (last === "?") return true;
  return w(tokens, 0) === "had" && tokens.some((token) => token.w === "would");
}

const TIMES = words("year month quarter");
const OPENING = words("in for during over at");

/** "In no year before 2018 had trade exceeded 100 billion". */
const isOfNoTime = (tokens: Token[]): boolean =>
  w(tokens, 1) === "no" && OPENING.at(tokens, 0) && TIMES.at(tokens, 2);

/** "The claim that trade reached 50 billion is false". */
function isCalledFalse(item: Item, tokens: Token[]): boolean {
  if (!UNTRUE.in(tokens)) return false;
  for (let k = item.to; k < tokens.length - 1; k++) {
    if (CLAUSE.at(tokens, k)) return false;
    if (BE.at(tokens, k) && UNTRUE.at(tokens, k + 1)) return true;
  }
  return false;
}

/** Whether the verb group at `k` speaks of what is to come: "is to hit", "is set to reach", "is seen at", "must reach". */
function isPlanned(item: Item, tokens: Token[], k: number): boolean {
  const x = w(tokens, k);
  const before = w(tokens, k - 1);
  const next = w(tokens, k + 1);
  if (x === "must") return tokens[k]?.cap !== true;
  // "are set to trade 80 billion"; "is due to trade" may go on with a noun.
  const trading = (tagsAt(tokens, k + 1) & (T.trade | T.exports | T.imports)) !== 0;
  if (x === "to" && trading && BE.at(tokens, k - 2) && READY.at(tokens, k - 1) && before !== "due")
    return true;
  if (x === "to" && isVerb(tokens[k + 1])) {
    if (READY.at(tokens, k - 1)) return true;
    if (BE.at(tokens, k - 1)) return before !== "be" && before !== "been" && before !== "being";
    // "their commitment, as governments, to bring trade to 5 billion".
    if (BRINGING.at(tokens, k + 1) && COMMITMENT.within(tokens, Math.max(0, k - 6), k)) return true;
    return WORKING.at(tokens, k - 1);
  }
  if (x === "for" && BOUND_FOR.at(tokens, k - 1)) return true;
  if (WISHFUL.at(tokens, k) && ON_SET.at(tokens, k + 1)) return true;
  if (EYEING.at(tokens, k) && item.hedge - k <= 4) return true;
  if (x === "seen" && BE.at(tokens, k - 1)) return next === "at" || next.endsWith("ing");
  // "The two sides set 100 billion in trade for 2020".
  return x === "set" && k === item.hedge - 1 && !BE.at(tokens, k - 1);
}

/** A bare verb behind "to": no article, name or number. */
const isVerb = (token: Token | undefined): boolean =>
  token?.kind === "word" &&
  !token.cap &&
  (token.tags & (T.adj | T.place | T.number | T.prep | T.pronoun | T.unit)) === 0;

/** "did not reach", "failed to hit", "fell short of", "denied that". */
function isDenied(tokens: Token[], k: number, item: Item): boolean {
  const x = w(tokens, k);
  const next = w(tokens, k + 1);
  if (NOT.at(tokens, k) || x.endsWith("n't"))
    return !NOT_AFTER.has(next === "the" ? w(tokens, k + 2) : next);
  if (RARELY.at(tokens, k)) return !NOT_AFTER.has(next);
  if (HARDLY.at(tokens, k)) return isHardly(tokens, k, item);
  if (x === "longer") return w(tokens, k - 1) === "no";
  if (x === "failed" || x === "fails" || x === "failing" || x === "failure") return next === "to";
  if (SHORT.at(tokens, k)) return x === "short" ? next === "of" : k === item.hedge - 1;
  return DENIED.at(tokens, k);
}

/** "hardly 30 million", "barely rose above 30 million"; "barely rose to 30 million" tells a small change. */
function isHardly(tokens: Token[], k: number, item: Item): boolean {
  const next = EVER.at(tokens, k + 1) ? k + 2 : k + 1;
  if (next === item.hedge) return true;
  if (!REACHING.at(tokens, next)) return false;
  const moves = (tagsAt(tokens, next) & T.up) !== 0;
  return moves ? next + 1 === item.hedge : item.hedge - next <= 3;
}

/** "lost its place as the largest partner", "once the largest partner". */
function isLost(tokens: Token[], k: number): boolean {
  if (w(tokens, k) === "once" || w(tokens, k) === "formerly") return true;
  if (!LOSING.at(tokens, k)) return false;
  for (let b = k + 1; b < k + 5; b++) if (PLACE.at(tokens, b)) return true;
  return false;
}

/** "was overtaken by Japan as its largest partner", "fell behind Japan as its largest partner": that is now Japan. */
function isPassed(tokens: Token[], k: number, item: RankItem): boolean {
  const by = w(tokens, k + 1) === "by" && BE.at(tokens, k - 1);
  const passed = PASSED.at(tokens, k) ? by : w(tokens, k) === "behind" && item.value === 1;
  if (!passed) return false;
  for (let b = k + 2; b <= k + LONGEST_RIVAL && b < item.from; b++)
    if (w(tokens, b) === "as") return true;
  return false;
}
