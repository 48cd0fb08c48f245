/** The figure before as another counts it: "China's surplus with Vietnam was 19 billion; Vietnam puts it at 16 billion". */

import { mayName, officesIn } from "../attribution/offices.ts";
import { ADVERBS, SAYS } from "../attribution/verbs.ts";
import { type Annotated, itemBefore, type QuantityItem } from "../marks/items.ts";
import { kindOf } from "../marks/lists.ts";
import { ownTopic } from "../marks/topic-for.ts";
import { type Topic, TRADE } from "../marks/topics.ts";
import { type Memory, other, type Pair } from "../memory/context.ts";
import type { Here } from "../memory/here.ts";
import { either, soughtWords, words } from "../words/classes.ts";
import {
  ARTICLES,
  HEADS,
  IT_THAT_THIS,
  IT_THEY,
  S_APOSTROPHE,
  UP_DOWN,
  WAS_WERE_ARE_IS,
} from "../words/shared.ts";
import { type Token, word as w } from "../words/tokens.ts";

/** What it is of, and whose it is: as it was told before, whoever counts it now; of what it grew by, too. */
export function otherCount(
  item: QuantityItem,
  annotated: Annotated,
  here: Here,
  memory: Memory,
): { topic: Topic; pair: Pair } | undefined {
  const { tokens, topics, items } = annotated;
  if (item.kind === "percent") {
    const level = itemBefore(item, items);
    const up = UP_DOWN.at(tokens, item.hedge - 1) ? 2 : 1;
    const near = level && w(tokens, item.hedge - up) === "," && item.hedge - level.to <= FAR_GROWTH;
    return near && level.type === "quantity"
      ? otherCount(level, annotated, here, memory)
      : undefined;
  }
  if (kindOf(item) !== "money" || goesOn(item, annotated)) return undefined;
  const counter = counterBefore(item, annotated);
  if (!counter || !opensClause(counter.from, tokens)) return undefined;
  // Behind "and", only what the sentence itself has told: "Flood damage was heavy, and Laos put it at 370 million".
  const opens = counter.from <= 1;
  const told = opens && memory.goesOn && !memory.mixed ? memory.trade?.pair : undefined;
  const pair = here.trade ?? told;
  const topic = here.topic ?? memory.topic;
  if (!pair || !topic || !TRADE.has(topic.family) || !other(pair, counter.area)) return undefined;
  // "Vietnam put the deficit at": of what was told before, whatever its sign; "recorded 3 billion in exports" is of its own.
  const said = topics.filter((one) => one.from > counter.from && one.to <= item.hedge);
  const own = ownTopic(item, annotated);
  if (own || said.some(({ family }) => family !== topic.family)) return undefined;
  const { home, partner } = pair;
  const itself = topic.family === "trade" && partner === counter.area;
  return {
    topic: { ...topic, from: -1, to: -1, total: false },
    pair: itself ? { home: partner, partner: home } : pair,
  };
}

/** "28 billion in the first quarter, up (24 percent)". */
const FAR_GROWTH = 9;

/** Whether words behind it tell of another thing: "5 billion from seafood"; "in 2012", "for that year" and "and" do not. */
function goesOn({ to }: QuantityItem, { tokens, periods }: Annotated): boolean {
  if (tokens[to]?.kind !== "word") return false;
  const time = periods.some(({ from }) => from >= to && from <= to + 2);
  return !time && !BEHIND.at(tokens, to);
}
const BEHIND = words("by in during and but while when");

/** Who is said to count a number right before it, from which token. */
function counterBefore(
  item: QuantityItem,
  annotated: Annotated,
): { area: string; from: number } | undefined {
  const { tokens, places } = annotated;
  const one = FIGURE.in(tokens) ? figureOf(item, annotated) : undefined;
  if (one || !mayName(tokens)) return one;
  // "139 billion by American figures (124 billion by Vietnam's)".
  if (w(tokens, item.hedge - 1) === "(")
    return officesIn(tokens, places)
      .filter(({ from, to }) => from > item.to && w(tokens, to) === ")")
      .map(({ area }) => ({ area, from: item.hedge }))
      .find(() => BY.at(tokens, item.to));
  const verb = verbBefore(item, tokens);
  const office = officesIn(tokens, places).findLast(({ to }) => to <= item.hedge);
  if (!office) return undefined;
  if (verb >= office.to && adverbsOnly(tokens, office.to, verb)) return office;
  // "By Vietnam's count it was 16 billion".
  const behind = w(tokens, office.to) === "," ? office.to + 1 : office.to;
  const it = IT_THEY.at(tokens, behind) && WAS_WERE_ARE_IS.at(tokens, behind + 1);
  const by = ARTICLES.at(tokens, office.from - 1) ? office.from - 2 : office.from - 1;
  return it && behind + 2 === item.hedge && BY.at(tokens, by)
    ? { area: office.area, from: by }
    : undefined;
}
const BY = words("by in on");

/** "Vietnam's figure is", "the Chinese figure was". */
function figureOf({ hedge }: QuantityItem, { tokens, places }: Annotated) {
  if (!WAS_WERE_ARE_IS.at(tokens, hedge - 1) || !FIGURE.at(tokens, hedge - 2)) return undefined;
  // "Vietnam's figure was 500 million in return", "and Laos's figure was 1 billion": what each of them sold.
  const others = tokens.some(
    (token, k) => k !== hedge - 2 && (FIGURE.of(token) || token.w === "return"),
  );
  if (others) return undefined;
  const at = S_APOSTROPHE.at(tokens, hedge - 3) ? hedge - 3 : hedge - 2;
  const owner = places.find(({ to }) => to === at);
  return owner && { area: owner.code, from: owner.from };
}
const FIGURE = soughtWords("figure count estimate tally");

/** Where "puts it at", "says it was" or "counts" stands right before a number; -1 where it does not. */
function verbBefore({ hedge }: QuantityItem, tokens: Token[]): number {
  if (COUNTING.at(tokens, hedge - 1)) return hedge - 1;
  if (WAS_WERE_ARE_IS.at(tokens, hedge - 1) && IT_THEY.at(tokens, hedge - 2)) {
    const said = w(tokens, hedge - 3) === "that" ? hedge - 4 : hedge - 3;
    return SAYS.at(tokens, said) ? said : -1;
  }
  if (w(tokens, hedge - 1) !== "at") return -1;
  // "put it lower, at 16 billion".
  let k = w(tokens, hedge - 2) === "," && COMPARED.at(tokens, hedge - 3) ? hedge - 4 : hedge - 2;
  if (MUCH.at(tokens, k)) k--;
  const last = k;
  while (k > hedge - LONGEST_OBJECT && OBJECT.at(tokens, k)) k--;
  return k < last && PUTTING.at(tokens, k) ? k : -1;
}
const COUNTING = words(
  "count counts counted report reports reported record records recorded show shows showed indicate indicates indicated",
);
const PUTTING = words("put puts estimate estimates estimated");
const OBJECT = either(
  IT_THAT_THIS,
  HEADS,
  words("them the same trade deficit surplus gap imbalance exports imports shipments turnover"),
);
const COMPARED = words("higher lower larger smaller bigger");
const MUCH = words("much even far still slightly somewhat");
const LONGEST_OBJECT = 9;

function opensClause(at: number, tokens: Token[]): boolean {
  const from = ARTICLES.at(tokens, at - 1) ? at - 1 : at;
  return from === 0 || OPENING.at(tokens, from - 1);
}
const OPENING = words("( ; : while whereas and but though although whilst --");

function adverbsOnly(tokens: Token[], from: number, to: number): boolean {
  for (let k = from; k < to; k++) if (!ADVERBS.at(tokens, k)) return false;
  return true;
}
