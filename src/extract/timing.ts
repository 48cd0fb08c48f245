/** Which period a figure is of. */
import { type Period, parsePeriod, printPeriod } from "../model/period.ts";
import type { Annotated, Item } from "./annotate.ts";
import { monthBefore, shift, span } from "./calendar.ts";
import { isAveraged } from "./change.ts";
import type { Memory, Pair } from "./context.ts";
import { countsFiscal, fiscalYear } from "./fiscal.ts";
import { mark } from "./grounds.ts";
import { T } from "./lexicon.ts";
import type { PeriodNode } from "./periods.ts";
import { type Token, word as w } from "./tokens.ts";
import { type Family, sameKind } from "./topics.ts";

/** A day that something was said or done on; as-of days are another matter. */
const isDay = (node: PeriodNode) =>
  node.role === "during" &&
  node.period?.start.day !== undefined &&
  node.period.start === node.period.end;
const usable = (node: PeriodNode) => node.role !== "base" && !isDay(node);

/** The next number that competes for the period behind `item`: not its growth in brackets, not its other currency. */
function rival(item: Item, { items, tokens }: Annotated): Item | undefined {
  let depth = 0;
  let k = item.to;
  for (const one of items) {
    if (one.from < item.to) continue;
    for (; k < one.from; k++) depth += w(tokens, k) === "(" ? 1 : w(tokens, k) === ")" ? -1 : 0;
    if (!one.twin && !(depth > 0 && w(tokens, item.to) === "(")) return one;
  }
  return undefined;
}

/** Behind: the end of the brackets that follow at once, and the end of the clause. */
function breaks(tokens: Token[], from: number, to: number): "none" | "comma" | "clause" {
  let found: "none" | "comma" = "none";
  let depth = 0;
  for (let k = from; k < to; k++) {
    const x = w(tokens, k);
    if (x === "(") depth++;
    else if (x === ")") depth--;
    if (depth > 0) continue;
    if (x === "and" && (w(tokens, k - 1) === "," || w(tokens, k + 1) === ",")) return "clause";
    if (/^(;|while|whereas|but|--|\))$/.test(x) && !(x === ")" && depth >= 0)) return "clause";
    if (x === "," || ((tokens[k] as Token).tags & T.conj && x !== "as" && x !== "or"))
      found = "comma";
  }
  return depth > 0 && to - from > 1 ? "clause" : found;
}

/** The level that a growth leads to, with which it shares its period: "fell 8.8 percent to 28.1 billion", "rose 250-fold from 450 million to 123 billion". */
function levelOf(item: Item, { tokens, items }: Annotated): Item | undefined {
  if (
    item.type !== "quantity" ||
    item.compared ||
    (item.kind !== "percent" && item.kind !== "times") ||
    isAveraged(item, tokens)
  )
    return undefined;
  const at = items.indexOf(item);
  let next = items[at + 1];
  if (next?.compared && w(tokens, next.hedge - 1) === "from") next = items[at + 2];
  if (next?.type !== "quantity" || next.compared || next.kind === "percent") return undefined;
  return /^(to|at)$/.test(w(tokens, next.hedge - 1)) && next.hedge - item.to <= 16
    ? next
    : undefined;
}

/** "9.5 and 10.6 billion in 2021 and 2022, respectively": to each number its own period. */
function respectiveYear(item: Item, { tokens, items, periods }: Annotated): PeriodNode | undefined {
  if (!tokens.some((token) => token.w === "respectively"))
    return pairedYear(item, tokens, items, periods);
  const run = items.filter((one) => one === item || (sameKind(one, item) && !one.compared));
  // The numbers listed with this one, and the periods listed behind them.
  let from = run.indexOf(item);
  let to = from;
  while (from > 0 && (run[from] as Item).hedge - (run[from - 1] as Item).to <= 3) from--;
  while (to + 1 < run.length && (run[to + 1] as Item).hedge - (run[to] as Item).to <= 3) to++;
  const next = run[to + 1]?.hedge ?? tokens.length;
  const nodes = periods.filter(
    (node) => node.from >= (run[to]?.to ?? next) && node.from < next && node.role === "during",
  );
  const joined = nodes.every(
    (node, k) => k === 0 || node.from - (nodes[k - 1] as PeriodNode).to <= 2,
  );
  return joined && nodes.length === to - from + 1 && nodes.length > 1
    ? nodes[run.indexOf(item) - from]
    : undefined;
}

/** "In 2022 and 2023 exports were 5 and 6 billion": as many numbers as periods before them, each joined by one word. */
function pairedYear(
  item: Item,
  tokens: Token[],
  items: Item[],
  periods: PeriodNode[],
): PeriodNode | undefined {
  const first = periods.findIndex(
    (node, k) =>
      node.role === "during" &&
      periods[k + 1]?.from === node.to + 1 &&
      /^(and|,)$/.test(w(tokens, node.to)),
  );
  if (first < 0) return undefined;
  let last = first;
  while (
    periods[last + 1] &&
    (periods[last + 1] as PeriodNode).from - (periods[last] as PeriodNode).to <= 2
  )
    last++;
  const run = items.filter((one) => one.hedge >= (periods[last] as PeriodNode).to);
  const count = last - first + 1;
  const joined = run.every(
    (one, k) => k === 0 || (sameKind(one, item) && one.hedge - (run[k - 1] as Item).to <= 2),
  );
  return run.length === count && joined && last === periods.length - 1
    ? periods[first + run.indexOf(item)]
    : undefined;
}

/** The period said of a figure: right behind it, else before it, else elsewhere in its clause. */
export function periodFor(
  item: Item,
  annotated: Annotated,
  family: Family,
): PeriodNode | undefined {
  const { tokens, periods, items } = annotated;
  // "in 2008 (US$20 billion)": the period that the brackets follow.
  const opened =
    w(tokens, item.hedge - 1) === "("
      ? periods.find((node) => node.to === item.hedge - 1)
      : undefined;
  if (opened) return { ...opened, role: opened.role === "base" ? "during" : opened.role };
  // "1.2 trillion yen (8 billion dollars) in fiscal 2014": the same amount again.
  const first = items[items.indexOf(item) - 1];
  if (item.twin && first) return periodFor(first, annotated, family);
  if (item.told) return { ...item.told, role: "during" };
  const own = respectiveYear(item, annotated);
  if (own) return own;
  const level = levelOf(item, annotated);
  if (level) return periodFor(level, annotated, family);
  const next = rival(item, annotated);
  const multiple = item.type === "quantity" && item.kind === "times";
  for (const node of periods) {
    if (node.from < item.to) continue;
    if (next && node.from >= next.hedge) break;
    // "57.6 billion (as of the end of 2017)".
    const inside =
      w(tokens, item.to) === "(" &&
      !tokens.slice(item.to, node.from).some((token) => token.w === ")");
    const gap = inside ? "none" : breaks(tokens, item.to, node.from);
    if (gap === "clause") break;
    if (item.compared && (node.relative || node.role === "base")) return node;
    if (gap === "comma" || !usable(node) || (multiple && node.relative === "year-before")) continue;
    return node;
  }
  // "tripled since 2005, from 8 billion", "twice the 2012 figure of 25 billion".
  const from = w(tokens, item.hedge - 1) === "from";
  const told = periods.findLast((node) => node.to <= item.hedge);
  const ofLevel = told && told.role === "base" && isLevelOf(tokens, told.to, item.hedge);
  if (told && (ofLevel || (from && told.role === "since" && item.compared)))
    return { ...told, role: ofLevel ? "during" : "base" };
  if (item.compared) return undefined;
  // Before, skipping those of numbers compared with.
  const compared = (node: PeriodNode) => {
    const owner = [...items].reverse().find((one) => one.to <= node.from);
    return (
      owner !== undefined &&
      owner !== item &&
      owner.compared &&
      breaks(tokens, owner.to, node.from) === "none"
    );
  };
  for (let k = periods.length - 1; k >= 0; k--) {
    const node = periods[k] as PeriodNode;
    if (node.to > item.hedge || !usable(node) || node.relative === "year-before" || compared(node))
      continue;
    return node;
  }
  for (const node of periods) {
    if (node.from < item.to || !usable(node) || node.relative === "year-before" || compared(node))
      continue;
    if (breaks(tokens, item.to, node.from) === "clause") break;
    return node;
  }
  return undefined;
}

/** "the 2012 figure of": only words for a level stand between a period and its amount. */
function isLevelOf(tokens: Token[], from: number, to: number): boolean {
  if (to - from < 2 || to - from > 3 || w(tokens, to - 1) !== "of") return false;
  return /^(figure|level|total|value|number|volume|tally)$/.test(w(tokens, to - 2));
}

/** The months of a node: fiscal years as the pair counts them, "the same half of FY05" after the figure compared with. */
export function spanOf(
  node: PeriodNode,
  pair: Pair,
  main: Period | undefined,
  { calendar }: Memory,
): Period | undefined {
  const { fiscal, period } = node;
  if (!fiscal) return period;
  const home = countsFiscal(pair.home) ? pair.home : pair.partner;
  if (!fiscal.implied || countsFiscal(home)) calendar.fiscalArea ??= fiscal.area ?? home;
  const area = calendar.fiscalArea ?? home;
  if (!main) return fiscalYear(fiscal, area);
  const { like, told } = fiscal;
  return fiscalYear(
    {
      ...fiscal,
      ...(like ? { like: main } : {}),
      ...(told?.before ? { told: { ...told, on: main.start } } : {}),
    },
    area,
  );
}

export interface Settled {
  period: string | null;
  fromDocument: boolean;
  measure: "stock" | "flow";
  annual: boolean;
  /** It lies after the day of publication. */
  future: boolean;
}

const STOCK = new Set(
  "cumulative cumulatively cumulated accumulated accumulative valid active existing operational combined stock effective outstanding force altogether totalled totaled total totalling totaling date now currently".split(
    " ",
  ),
);
/** Words that make a stock only where no span of time is said. */
const WEAK = new Set(
  "total totalled totaled totalling totaling now combined altogether".split(" "),
);
const TRADE = new Set("trade exports imports balance tourists".split(" "));

const EACH = new Set(["a", "per", "each", "every"]);
const NOT_EACH = new Set(["earlier", "ago", "before", "-", "on"]);
const annually = (tokens: Token[]) =>
  tokens.some(
    (token, k) =>
      token.w === "annually" ||
      token.w === "yearly" ||
      (token.w === "year" && EACH.has(w(tokens, k - 1)) && !NOT_EACH.has(w(tokens, k + 1))),
  );

/** The figure that one is compared with. */
export interface Main {
  period: string | null;
  measure: "stock" | "flow";
}
const periodOf = (main: Main | undefined) => (main?.period ? parsePeriod(main.period) : undefined);

/** From January to the end of a part-year "as of" date: what a flow to date covers. */
function yearToDate(period: Period): Period {
  const { end } = period;
  if (end?.year === undefined || end.month === undefined || period.start.year !== end.year)
    return period;
  if (end.month === 12) return span({ year: end.year });
  return span({ year: end.year, month: 1 }, { year: end.year, month: end.month });
}

/**
 * Turns what is said into an EDTF period, with the month of publication where nothing is.
 * `main` is the period of the figure that this one is compared with; `rivals` says that it is another country's for the same time.
 */
export function settlePeriod(
  node: PeriodNode | undefined,
  family: Family,
  pair: Pair,
  memory: Memory,
  item: Item,
  fresh: boolean,
  tokens: Token[],
  main: Main | undefined,
  rivals = false,
  here: string | null = null,
): Settled {
  let period = node && spanOf(node, pair, item.compared ? periodOf(main) : undefined, memory);
  // "in the period" is that of the figure before it in the sentence.
  if (node?.relative === "same" && !item.compared && node.role !== "base" && here)
    period = parsePeriod(here) ?? period;
  const annual = annually(tokens);
  const flows = TRADE.has(family);
  let flow = fresh || node?.role === "during";
  const level = item.type === "quantity" && item.kind !== "percent" && item.kind !== "fraction";
  if (rivals) {
    period = periodOf(main);
  } else if (node?.relative === "month-before") {
    const from = periodOf(main);
    period = (from && monthBefore(from)) ?? period;
  } else if (node?.relative === "year-before" || (!node && item.compared && level)) {
    // "a year earlier" is a year before the figure it is compared with.
    const from = periodOf(main);
    const again =
      !node && main?.period === memory.compared?.main ? memory.compared?.base : undefined;
    if (again) period = parsePeriod(again);
    else if (from?.end && from.start.year !== undefined) period = shift(from, -(node?.years ?? 1));
    else if (!node) period = undefined;
  } else if (!node) {
    if (flows && !annual && !sayNow(tokens))
      period = (item.compared ? periodOf(main) : undefined) ?? memory.period;
    else if (family === "invest" && item.type === "quantity") {
      const moving = item.kind === "percent" || item.kind === "times";
      period = fresh || moving ? memory.period : memory.investAsOf;
    }
  } else if (node.role === "as-of" && period && flows) period = yearToDate(period);
  else if (node.role === "since" && period) period = { start: period.start };
  else if (
    node.role === "as-of" &&
    period?.end &&
    (family === "invest" || family === "other" || family === "students")
  ) {
    period = span(period.end);
    if (family === "invest") memory.investAsOf = period;
  }
  if (family === "invest")
    flow =
      (item.compared || rivals) && main
        ? main.measure === "flow"
        : isFlow(node, fresh, flow, item, tokens);
  const text = period ? printPeriod(period) : null;
  const year = memory.published?.year;
  const future = year !== undefined && period?.end?.year !== undefined && period.end.year > year;
  // A span that is said but whose ends are not ("in the past five years") is not the time of writing.
  const unsaid = node !== undefined && node.role === "during" && !node.period && flows;
  const fromDocument = !text && !item.compared && !unsaid && memory.publishedText !== undefined;
  return {
    measure: flow ? "flow" : "stock",
    annual,
    future,
    period: fromDocument ? (memory.publishedText as string) : text,
    fromDocument,
  };
}

const NOW = new Set(["now", "currently", "nowadays", "today"]);
const sayNow = (tokens: Token[]) => tokens.some((token) => NOW.has(token.w));

/** "Between 1989 and 2021 it approved 417 projects": so many years add up to a stock. */
const MANY = 5;
const spansMany = (node: PeriodNode | undefined) =>
  (node?.period?.end?.year ?? 0) - (node?.period?.start.year ?? Number.POSITIVE_INFINITY) >= MANY;

function isFlow(
  node: PeriodNode | undefined,
  fresh: boolean,
  flow: boolean,
  item: Item,
  tokens: Token[],
): boolean {
  if (fresh) return true;
  if (spansMany(node)) return false;
  for (let k = Math.max(0, item.hedge - 12); k < Math.min(tokens.length, item.to + 4); k++) {
    if (STOCK.has(w(tokens, k)) && !(node?.role === "during" && WEAK.has(w(tokens, k)))) {
      mark(item, "measure", tokens, k);
      return false;
    }
  }
  return node !== undefined && flow && node.role !== "as-of";
}

/** The period a growth or multiple is measured from. */
export function basePeriod(
  item: Item,
  annotated: Annotated,
  period: string | null,
  pair: Pair,
  memory: Memory,
): string | undefined {
  const { tokens, periods } = annotated;
  const next = rival(item, annotated);
  const main = period === null ? undefined : parsePeriod(period);
  const closed = main?.end && main.start.year !== undefined ? main : undefined;
  // "from 450 million in 1995 to ...": the period of the level before.
  const start = next?.compared ? periodFor(next, annotated, "trade") : undefined;
  if (start?.period && !start.relative && levelOf(item, annotated)) {
    mark(item, "base", tokens, start.from, start.to);
    return printPeriod(spanOf(start, pair, closed, memory) ?? start.period);
  }
  for (const node of periods) {
    if (node.from < item.to || (next && node.from >= next.hedge)) continue;
    if (!node.relative && ((node.role !== "base" && node.role !== "since") || !node.period?.end))
      continue;
    mark(item, "base", tokens, node.from, node.to);
    if (node.relative || !node.period)
      return closed && printPeriod(shift(closed, -(node.years ?? 1)));
    const base = spanOf(node, pair, closed, memory) ?? node.period;
    const { start, end = start } = base;
    // "over 2023" said of a part-year means its same months.
    const part =
      node.role === "base" &&
      closed?.end &&
      closed.start.month !== undefined &&
      start.month === undefined &&
      start.year === end.year;
    if (part && closed.start.year !== undefined && start.year !== undefined)
      return printPeriod(shift(closed, start.year - closed.start.year));
    return printPeriod(base);
  }
  if (!closed) return undefined;
  // "Since 2010 trade has grown fourfold".
  const since = periods.find((node) => node.role === "since" && node.to <= item.hedge);
  if (since?.period && since.printedYear && item.type === "quantity" && item.kind === "times") {
    mark(item, "base", tokens, since.from, since.to);
    return printPeriod(span(since.period.start));
  }
  for (let k = Math.max(0, item.hedge - 8); k < Math.min(tokens.length, item.to + 6); k++) {
    const on = w(tokens, k + 1) === "-" ? w(tokens, k + 2) : w(tokens, k + 1);
    if (
      (/^(year|yr)$/.test(w(tokens, k)) && on === "on") ||
      /^(annually|yoy)$/.test(w(tokens, k)) ||
      (w(tokens, k) === "on" && w(tokens, k + 1) === "-" && w(tokens, k + 2) === "year")
    ) {
      mark(item, "base", tokens, k);
      return printPeriod(shift(closed, -1));
    }
  }
  return undefined;
}
