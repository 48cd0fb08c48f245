/** A number read as a figure, step by step: what it measures, whom its words reach, whose it is, of when; or the reason why it is none. */

import { type Period, parsePeriod, printPeriod } from "../../model/period.ts";
import { levelLedTo } from "../marks/ends.ts";
import type { Annotated } from "../marks/items.ts";
import { shareOf } from "../marks/shares.ts";
import { plainTopic, TRADE } from "../marks/topics.ts";
import type { Memory, Pair } from "../memory/context.ts";
import { noteSold } from "../memory/sold.ts";
import type { PeriodNode } from "../periods/periods.ts";
import type { Resolved } from "../sides/reach.ts";
import { lookAt, lookInto } from "../time/asides.ts";
import { notePeriods } from "../time/base-periods.ts";
import { yearToDate } from "../time/timing.ts";
import { soughtWords } from "../words/classes.ts";
import { S_APOSTROPHE } from "../words/shared.ts";
import { hadBefore, isEarlier, ofRecordBefore, wasBefore } from "./claim-signs.ts";
import type { Draft } from "./draft.ts";
import { draftOf } from "./quantity-draft.ts";
import { measure } from "./quantity-measure.ts";
import { pairOf } from "./quantity-pair.ts";
import { reachOf } from "./quantity-reach.ts";
import type { Asked, Timed } from "./quantity-steps.ts";
import { timeOf } from "./quantity-time.ts";
import { settle } from "./settle.ts";
import { noteSurvey } from "./surveyed.ts";
import { groundAmount, groundPeriod, groundSides } from "./told.ts";

export function readQuantity(asked: Asked): Resolved<Draft> {
  const measured = measure(asked);
  if ("reason" in measured) return measured;
  const reached = reachOf(measured.found);
  if ("reason" in reached) return reached;
  const pair = pairOf(reached.found);
  if ("reason" in pair) return pair;
  const timed = timeOf(reached.found, pair.found);
  if ("reason" in timed) return timed;
  remember(timed.found);
  return draftOf(timed.found);
}

/** Keeps what later figures may refer to, and where each field is told. */
function remember(timed: Timed): void {
  const { reached, pair, node, settled, rivals } = timed;
  const { measured, reach } = reached;
  const { asked, topic, family } = measured;
  const { item, annotated, roles, here, memory } = asked;
  const { tokens } = annotated;
  here.reached = reach.end;
  if (!item.compared) here.refused = undefined;
  notePeriods(item, annotated, settled.period, memory);
  groundAmount(item, annotated, topic ?? here.topic, family, memory);
  const near = [...reach.left, ...reach.right];
  groundSides({ item, tokens, near, roles, here, memory }, pair);
  groundPeriod(item, rivals ? undefined : node, settled, tokens, memory);
  const current = memory.period;
  const turned = measured.kind === "share" ? turnedFrom(pair, here.trade) : undefined;
  settle(family, pair, topic, item, settled, reach, here, memory);
  if (measured.kind === "level" && TRADE.has(family) && !item.compared && !item.twin) {
    here.flowsTold.push(topic ?? plainTopic(-1, -1, family));
    noteSold(item, family, pair, settled.period, memory);
  }
  // "bought 76 billion, or 28 percent of its exports and 24 percent more": goes on with what was bought.
  if (turned) {
    here.trade = turned;
    memory.trade = { pair: turned, age: 0 };
  }
  noteSurvey(family, pair, settled, item, memory);
  const whole = measured.share ? `total ${family}` : shareOf(item, annotated);
  // "(5 percent)" behind a flow is how it grew, as often as not.
  if (measured.kind === "share" && !item.compared && whole && !TRADE.has(family))
    memory.whole = { family, text: whole };
  // Two amounts and two changes may be told in turn.
  if (annotated.items.length > 3) {
    here.pairs ??= new Map();
    here.pairs.set(item, pair);
  }
  // "while trade with Laos went from 1 billion to 1.6 billion": what it leads to is of the same two.
  if (TRADE.has(family) && levelLedTo(item, annotated)) here.trade = pair;
  if (isHeld(timed)) toDate(settled.period, memory);
  // "The gap was 150 million a year earlier" looks back; the text goes on where it was.
  // So does "it had peaked at 9 billion in 2019".
  const owned = node !== undefined && node.role === "during" && S_APOSTROPHE.at(tokens, node.to);
  const past = owned || hadBefore(item, tokens);
  const earlier = isEarlier(settled.period, current);
  const glance =
    ofRecordBefore(item, tokens) || (earlier && (wasBefore(tokens) || isToldAgain(timed, current)));
  const back = node && (glance || (past && earlier));
  if (node?.relative === "year-before" || back) {
    const told = memory.period;
    const opens = opensSentence(node, annotated);
    memory.period = current;
    // "In 2022 exports had been 9 billion" looks at that year as long as the paragraph does.
    if (back && opens && !glance && told !== current) lookAt(told, memory);
    // "A year earlier imports were 4 billion and exports 5 billion": as long as the sentence does.
    else if (opens && node.role === "during" && settled.period && !SO.in(tokens)) {
      here.glance ??= current;
      memory.period = parsePeriod(settled.period);
    }
  } else if (node && !item.compared) lookInto(node, current, tokens, memory);
}

/** "The deficit was 4 billion in 2006", behind that of 2007: all that its sentence tells was told right before of a time soon after. */
function isToldAgain({ reached, node, settled }: Timed, current: Period | undefined): boolean {
  const { asked, family, kind } = reached.measured;
  const { item, annotated, memory } = asked;
  const alone = annotated.items.length === 1 && kind === "level" && TRADE.has(family);
  if (!alone || !node || node.from < item.to) return false;
  const years = (current?.start.year ?? 0) - Number(settled.period?.slice(0, 4));
  if (years > SOON) return false;
  return memory.flowsTold?.some((topic) => topic.family === family) === true;
}
const SOON = 2;

/** The pair told of before, where this one is the same seen from its other side. */
const turnedFrom = ({ home, partner }: Pair, before: Pair | undefined): Pair | undefined =>
  before?.home === partner && before.partner === home ? before : undefined;

/** "A year earlier they were 7 million, so that the increase was 42 percent": back at the time it is told of. */
const SO = soughtWords("so thus hence");

/** Nothing that is measured stands before a time. */
const opensSentence = ({ from }: PeriodNode, { topics, items }: Annotated): boolean =>
  [...topics, ...items].every((one) => one.from > from);

/** What there was on a date: capital, projects, students. */
const isHeld = ({ node, settled, reached: { measured } }: Timed): boolean =>
  (measured.family === "invest" || measured.family === "students") &&
  (measured.kind === "level" || measured.family === "students") &&
  settled.measure === "stock" &&
  node?.role !== "during";

/** "27 billion by the end of 2023. Trade fell to 172 billion": what flows is of the year up to that date. */
function toDate(date: string | null, memory: Memory): void {
  if (!date || !memory.period || printPeriod(memory.period) !== date) return;
  const words = memory.said.get(date);
  memory.period = yearToDate(memory.period);
  if (words) memory.said.set(printPeriod(memory.period), words);
}
