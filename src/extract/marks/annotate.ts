/** One sentence with its periods, quantities, ranks, places and topics marked. */

import { type CurrencySaid, inShared } from "../numbers/currencies.ts";
import { OPENING, type Quantity, quantityAt } from "../numbers/quantities.ts";
import { ofStrange } from "../numbers/strange.ts";
import { inOnes, isUnsure } from "../numbers/writings.ts";
import { type Calendar, type Fiscal, isQuarterOrHalf, isWithinYear } from "../periods/calendar.ts";
import { countsFiscal, fiscalYear } from "../periods/fiscal.ts";
import { type PeriodNode, periodAt } from "../periods/periods.ts";
import { placeAt } from "../places/places.ts";
import { either, soughtWords, words } from "../words/classes.ts";
import { T } from "../words/lexicon.ts";
import { COMMA_SEMICOLON, FROM_BETWEEN } from "../words/shared.ts";
import { type Token, tokenAt, word as w, wordsOf } from "../words/tokens.ts";
import { settleTimes } from "./clause-times.ts";
import { isCompared } from "./compared.ts";
import { settleEnds } from "./ends.ts";
import type { Annotated } from "./items.ts";
import { isLasting } from "./lasting.ts";
import { shareUnits } from "./lists.ts";
import { type Noun, nounOf, projectsAhead } from "./nouns.ts";
import { type Rank, rankAt } from "./ranks.ts";
import { settleRelatives } from "./relative-clause.ts";
import { opensBrackets, settleBrackets, toldBase, toldChange } from "./told-base.ts";
import { topicAt } from "./topics.ts";

const OPEN_OR_COMMA = words("( or ,");
const ENDS_JOINED = words("to until till through and");
const IN_DURING_BY_OVER = words("in during by over");

/** What something may begin with, though it is no part of speech. */
const STARTS = either(OPENING, words("most heads headed heading"));

/** Marks a sentence; `calendar.current` follows the periods it reads. */
export function annotate(tokens: Token[], calendar: Calendar, currency: CurrencySaid): Annotated {
  const marked: Annotated = { tokens, places: [], periods: [], items: [], topics: [], idle: [] };
  const scale = listScale(tokens);
  let lastRank: Rank | undefined;
  for (let i = 0; i < tokens.length; ) {
    const token = tokens[i] as Token;
    const wordless = token.kind === "number" || token.kind === "ordinal";
    if (token.tags === 0 && !wordless && !STARTS.of(token)) {
      i++;
      continue;
    }
    const rank = rankAt(tokens, i, lastRank);
    if (rank) {
      lastRank = rank;
      const compared = isCompared(tokens, rank, marked.items);
      marked.items.push({
        type: "rank",
        ...rank,
        hedge: rank.from,
        compared,
        twin: false,
        told: undefined,
        noun: undefined,
        whole: undefined,
        left: undefined,
        grounds: undefined,
      });
      i = rank.to;
      // "the largest U.S. trading partner": who ranks stands inside.
      for (let k = rank.from; k < rank.to; k++) {
        const place = (tokens[k] as Token).tags & T.place ? placeAt(tokens, k) : undefined;
        if (place && place.form !== "trap" && place.to <= rank.to) marked.places.push(place);
        // "the largest trade surplus": what there is the most of.
        const balance = (tokens[k] as Token).tags & T.balance ? topicAt(tokens, k) : undefined;
        if (!balance) continue;
        marked.topics.push(balance);
        // "the largest surplus in trade with Laos".
        i = Math.max(i, balance.to);
      }
      continue;
    }
    const period = periodAt(tokens, i, calendar);
    if (period && isLasting(period, tokens)) {
      i = period.to;
      continue;
    }
    if (period) {
      asideOf(period, marked);
      if (period.fiscal) fiscalOf(period, marked, calendar);
      marked.periods.push(period);
      const sets = period.role !== "base" && period.relative !== "year-before";
      const comparing =
        (marked.items.at(-1)?.compared === true && near(marked, period)) ||
        opensBrackets(tokens, period, calendar.current);
      const began = period.role === "since" && period.printedYear;
      if (period.period && sets && !comparing && !began && period.period.start.day === undefined) {
        calendar.current = period.period;
        calendar.near = true;
      }
      if (period.period && sets && !isOfEarlierRank(period, marked)) calendar.said = period.period;
      if (period.period && sets && isQuarterOrHalf(period.period)) calendar.stretch = period.period;
      i = period.to;
      continue;
    }
    const read = quantityAt(tokens, i, scale);
    if (read) {
      const noun =
        read.kind === "number"
          ? (nounOf(tokens, read.to) ?? projectsAhead(tokens, read))
          : undefined;
      const counted = noun !== undefined && (noun.family !== undefined || noun.people);
      const quantity = counted ? inOnes(tokens, read) : read;
      // The sign of yuan and yen is one.
      if (quantity.currency === "CNY" && currency.yen && w(tokens, quantity.from) === "¥")
        quantity.currency = "JPY";
      if (quantity.currency)
        quantity.currency = inShared(quantity.currency, quantity.to, tokens, currency);
      const last = marked.items.at(-1);
      const level = quantity.kind === "money" || quantity.kind === "number";
      const told =
        level || quantity.kind === "percent"
          ? (level ? toldBase : toldChange)(tokens, quantity.hedge, marked.periods, last)
          : undefined;
      const twin =
        quantity.kind === "money" &&
        last?.type === "quantity" &&
        last.kind === "money" &&
        quantity.hedge - last.to <= 2 &&
        OPEN_OR_COMMA.at(tokens, last.to) &&
        last.currency !== quantity.currency;
      // "up from 620 billion baht (18 billion dollars)": compared as the amount is that it tells again.
      const compared =
        told !== undefined ||
        isCompared(tokens, quantity, marked.items) ||
        (twin && last.compared && w(tokens, last.to) === "(");
      // Lengths of time, booths and "two countries" compete with no figure.
      const before = tokenAt(tokens, quantity.from - 1);
      const named =
        noun?.family === "invest" &&
        quantity.value < 10 &&
        quantity.hedge === quantity.from &&
        before?.kind === "word" &&
        before.cap;
      // "COVID-19", "Expo-2020".
      const joined =
        quantity.kind === "number" &&
        !quantity.scaled &&
        before?.w === "-" &&
        !before.spaced &&
        !token.spaced &&
        tokens[quantity.from - 2]?.kind === "word" &&
        tokens[quantity.from - 2]?.cap === true;
      // "149.4 million USD (14.94 crore USD)".
      const again =
        quantity.kind === "money" &&
        last?.type === "quantity" &&
        last.currency === quantity.currency &&
        last.value === quantity.value &&
        w(tokens, last.to) === "(" &&
        quantity.hedge - last.to === 1;
      const reason = again
        ? "the same amount again"
        : isUnsure(tokens, quantity) || (counted && !Number.isInteger(quantity.value))
          ? "a number in a writing that can be read in two ways"
          : named || joined
            ? "part of a name"
            : noun && !noun.family && !noun.people
              ? noun.reason
              : undefined;
      const { from, to, hedge } = quantity;
      if (reason) marked.idle.push({ from, to, hedge, reason });
      else if (quantity.kind === "number" && !noun && token.kind === "word" && !quantity.scaled) {
        i = quantity.to;
        continue;
      } else
        marked.items.push({
          type: "quantity",
          from,
          to,
          hedge,
          kind: isSum(quantity, noun, tokens, currency) ? "money" : quantity.kind,
          value: quantity.value,
          low: quantity.low,
          high: quantity.high,
          qualifier: quantity.qualifier,
          currency: quantity.currency,
          scaled: quantity.scaled,
          compared,
          twin,
          told,
          noun,
          whole: undefined,
          left: undefined,
          grounds: undefined,
        });
      if (quantity.currency && !twin) {
        currency.last = quantity.currency;
        currency.said = wordsOf(tokens, quantity.from, quantity.to);
      }
      i = quantity.to;
      continue;
    }
    const place = token.tags & T.place ? placeAt(tokens, i) : undefined;
    if (place) {
      if (place.form !== "trap") marked.places.push(place);
      i = place.to;
      continue;
    }
    const topic = token.tags === 0 ? undefined : topicAt(tokens, i);
    if (topic) {
      marked.topics.push(topic);
      i = topic.to;
      continue;
    }
    i++;
  }
  shareUnits(marked);
  settleRelatives(marked);
  if (marked.periods.length > 0) {
    settleTimes(marked);
    settleBrackets(marked);
    settleEnds(marked);
  }
  return marked;
}

/** Whose fiscal year it is, and its months; "(April-March)" tells how the text counts the others. */
function fiscalOf(
  node: PeriodNode,
  { tokens, places, periods }: Annotated,
  calendar: Calendar,
): void {
  const fiscal = node.fiscal as Fiscal;
  // "190 billion in fiscal 2023/24, against 180 billion in 2022/23": as long as the one before.
  if (fiscal.implied && periods.some((one) => isNamedSpan(one.fiscal))) fiscal.implied = undefined;
  const owner = places.at(-1);
  const at = w(tokens, node.from - 1) === "'s" ? node.from - 1 : node.from;
  if (owner?.to === at && countsFiscal(owner.code)) fiscal.area = owner.code;
  const [first, last] = fiscal.named ?? [0, 0];
  if (first > 1 && (last % 12) + 1 === first) calendar.fiscalFrom = first;
  node.period = fiscalYear(fiscal, calendar.home);
}

/** "fiscal year 2023/24". */
const isNamedSpan = (fiscal: Fiscal | undefined): boolean =>
  fiscal?.span === true && !fiscal.implied && !fiscal.told;

/** "the number recorded in 2022" behind "14 times": the period compared with. */
function asideOf(period: PeriodNode, { tokens, items }: Annotated): void {
  const last = items.at(-1);
  if (last?.type !== "quantity" || last.kind !== "times" || period.from - last.to > 7) return;
  if (period.role === "since") return;
  // "rose 1.5 times in 2022", "four times as large in 2022 as in 2010": when it was, not what it is compared with.
  let as = 0;
  for (let k = last.to; k < period.from; k++) {
    if (COMMA_SEMICOLON.at(tokens, k)) return;
    if (w(tokens, k) === "as") as++;
  }
  if (IN_DURING_BY_OVER.at(tokens, last.to) || as === 1) return;
  // "doubled from January to May 2021": both ends are in it.
  const ends = ENDS_JOINED.within(tokens, period.from, period.to);
  if (ends && FROM_BETWEEN.at(tokens, period.from - 1) && isWithinYear(period.period)) return;
  if (period.from > last.to && w(tokens, last.to) !== "to") period.role = "base";
}

/** "was 13th in 2021, up from 22nd in 2012": "that year" is none of a place held before. */
function isOfEarlierRank(period: PeriodNode, marked: Annotated): boolean {
  const last = marked.items.at(-1);
  return last?.type === "rank" && last.earlier === true && near(marked, period);
}

const near = ({ items }: Annotated, period: PeriodNode) =>
  period.from - (items.at(-1)?.to ?? 0) <= 4;

const LISTED = soughtWords("thousands millions billions");
const LIST_SCALES = new Map([
  ["thousands", 1e3],
  ["millions", 1e6],
  ["billions", 1e9],
]);

/** "in billions of dollars": what the bare amounts of a list are in. */
function listScale(tokens: Token[]): number {
  if (!LISTED.in(tokens)) return 1;
  for (let i = 0; i + 3 < tokens.length; i++) {
    const scale = w(tokens, i) === "in" ? LIST_SCALES.get(w(tokens, i + 1)) : undefined;
    if (scale && w(tokens, i + 2) === "of" && (tokens[i + 3] as Token).tags & T.unit) return scale;
  }
  return 1;
}

/** "16.4 billion", in a currency that was named before: people, projects and students are never so many. */
const isSum = (
  quantity: Quantity,
  noun: Noun | undefined,
  tokens: Token[],
  currency: CurrencySaid,
) =>
  quantity.kind === "number" &&
  quantity.scaled &&
  quantity.value >= BILLION &&
  !noun &&
  currency.last !== undefined &&
  !ofStrange(quantity, tokens);
const BILLION = 1e9;
