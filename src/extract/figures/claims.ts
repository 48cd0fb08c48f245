/** The figures of one sentence: each number and rank with its topic, pair and period, or the reason why it was left alone. */

import { attribute } from "../attribution/attribution.ts";
import { annotate } from "../marks/annotate.ts";
import { groundsOf } from "../marks/grounds.ts";
import type { Annotated, Item } from "../marks/items.ts";
import type { Reason } from "../marks/reasons.ts";
import { type Topic, TRADE } from "../marks/topics.ts";
import { abroadIn } from "../memory/abroad.ts";
import type { Memory } from "../memory/context.ts";
import { type Here, nothingYet } from "../memory/here.ts";
import { noteAllGoods, noteOneGood } from "../memory/one-good.ts";
import type { Calendar } from "../periods/calendar.ts";
import { type Role, rolesOf } from "../places/roles.ts";
import { ofTheirTime, withEpithets } from "../sides/epithets.ts";
import type { Resolved } from "../sides/reach.ts";
import { headingTime } from "../time/heading-times.ts";
import { noteOpening, notePeriod } from "../time/passing-periods.ts";
import type { Sentence } from "../words/sentences.ts";
import { type Token, word as w } from "../words/tokens.ts";
import { countsYen } from "./claim-signs.ts";
import { confidenceOf, doubtsOf } from "./confidence.ts";
import type { Draft } from "./draft.ts";
import type { Explanation } from "./explain.ts";
import { notePair, noteSubject, noteTopic, noteTotals } from "./passing.ts";
import { notePeople } from "./people-told.ts";
import { readQuantity } from "./quantity-claims.ts";
import { readRank } from "./rank-claims.ts";
import { keepPeriod } from "./told.ts";

/** Something read between two UTF-16 offsets. */
export type Placed<X> = X & { start: number; end: number };

export interface Reading {
  figures: Placed<{ draft: Draft } & Explanation>[];
  left: Placed<{ reason: Reason }>[];
  annotated: Annotated;
  roles: Role[];
}

export function readSentence(sentence: Sentence, memory: Memory): Reading {
  const home = memory.trade?.pair.home ?? memory.main?.home ?? "";
  const { said, stretch, fiscalFrom, fiscalArea } = memory.calendar;
  const calendar: Calendar = {
    said,
    stretch,
    fiscalFrom,
    published: memory.published,
    current: memory.period,
    before: memory.period,
    near: memory.period !== memory.periodBefore,
    recent: memory.recent === true,
    home: fiscalArea ?? home,
  };
  memory.currency.yen ??= countsYen(memory);
  const annotated = annotate(sentence.tokens, calendar, memory.currency);
  const { tokens, items } = annotated;
  memory.calendar.said = calendar.said;
  memory.calendar.stretch = calendar.stretch;
  memory.calendar.fiscalFrom = calendar.fiscalFrom;
  annotated.places = withEpithets(tokens, ofTheirTime(annotated.places, memory), memory);
  const roles = rolesOf(tokens, annotated.places);
  memory.abroad = abroadIn(roles, tokens, memory.abroad);
  const first = items[0]?.hedge ?? tokens.length;
  notePair(
    roles.filter((role) => role.to <= first),
    tokens,
    memory,
  );
  noteAllGoods(tokens, memory);
  const here = nothingYet(memory.period, said);
  const results: (Resolved<Draft> | undefined)[] = items.map(() => undefined);
  // Ranks first: "With 205 projects, Vietnam is among the top five investors in Cambodia" says whose projects they are.
  for (let k = 0; k < items.length; k++) {
    const item = items[k] as Item;
    if (item.type === "rank") results[k] = readRank(item, annotated, roles, here, memory);
  }
  if (here.invest) here.flows.invest = here.invest;
  // A rank behind the amounts is of others: "a surplus of 31 billion, past the US as its top partner".
  else if (here.pair && (items[0]?.type === "rank" || w(tokens, 0) === "with"))
    here.trade = here.pair;

  for (let k = 0; k < items.length; k++) {
    const item = items[k] as Item;
    if (item.type !== "quantity") continue;
    const result = readQuantity({ item, annotated, roles, here, memory });
    results[k] = result;
    if ("reason" in result) item.left = result.reason;
  }
  const reading: Reading = { figures: [], left: [], annotated, roles };
  for (let k = 0; k < items.length; k++) {
    const item = items[k] as Item;
    const start = (tokens[item.hedge] as Token).start;
    const end = (tokens[item.to - 1] as Token).end;
    const result = results[k] as Resolved<Draft>;
    if ("reason" in result) reading.left.push({ start, end, reason: result.reason });
    else {
      const draft = result.found;
      const doubts = doubtsOf(item, draft, annotated, roles);
      draft.confidence = confidenceOf(draft.indicator, doubts);
      reading.figures.push({ start, end, draft, grounds: groundsOf(item), doubts });
    }
  }
  attribute(reading.figures, annotated);
  noteOneGood(tradeSums(items, results), roles, memory);
  // "Changes in 2019:" stands over the lines that follow.
  if (items.length === 0 && tokens.at(-1)?.w === ":")
    keepPeriod(
      annotated.periods.find((node) => node.role === "during"),
      tokens,
      memory,
    );
  else keepPeriod(headingTime(annotated, memory.published), tokens, memory);
  // "The surplus totaled 4.7 billion, down from 7.4 billion in 1986": that time is only compared with.
  if (reading.figures.length === 0 && !items.some(({ compared }) => compared))
    notePeriod(tokens, memory, items.some(isMoney));
  if (items.length === 0) {
    noteTopic(roles, tokens, memory);
    noteTotals(roles, tokens, memory);
  }
  if (reading.figures.length === 0) {
    noteOpening(tokens, annotated.periods, memory);
    // "is the largest source of visitors to Vietnam": no number but the rank.
    if (!tokens.some(({ kind }) => kind === "number")) notePeople(roles, tokens, memory);
  }
  if (!here.trade && !here.pair) notePair(roles, tokens, memory);
  remember(roles, annotated, here, memory);
  for (const one of annotated.idle)
    reading.left.push({
      start: (tokens[one.hedge] as Token).start,
      end: (tokens[one.to - 1] as Token).end,
      reason: one.reason,
    });
  return reading;
}

/** Why each sum of money was left alone; undefined of one that was read. */
const tradeSums = (items: Item[], results: (Resolved<Draft> | undefined)[]) =>
  items.flatMap((item, k) => {
    const result = results[k];
    if (!result || !isMoney(item)) return [];
    return ["reason" in result ? result.reason : undefined];
  });

const isMoney = (item: Item) => item.type === "quantity" && item.kind === "money";

const isTrade = (topic: Topic) => TRADE.has(topic.family);

function remember(
  roles: Role[],
  { tokens, topics, items }: Annotated,
  here: Here,
  memory: Memory,
): void {
  noteSubject(roles, tokens, memory);
  memory.goesOn = here.topic !== undefined;
  memory.projects = items.some((one) => one.noun?.family === "invest" && one.left === undefined);
  if (here.topic) {
    memory.topic = here.topic;
    memory.flowsTold = here.flowsTold;
    const trade = topics.find(isTrade)?.family;
    memory.mixed = topics.some((topic) => isTrade(topic) && topic.family !== trade);
  }
  if (here.trade) memory.partners = here.partners === true;
  if (here.pair && !here.invest) memory.trade = { pair: here.trade ?? here.pair, age: 0 };
  const invested = here.flows.invest ?? here.invest;
  if (invested) memory.investor = invested;
  // A rank tells of one alone, whoever ranks it.
  const ranked = items.some((one) => one.type === "rank");
  if (invested || ranked) memory.investors = here.investors === true;
  if (here.invest) memory.flows.invest = invested;
  memory.period = here.glance ?? memory.period;
}
