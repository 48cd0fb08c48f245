/**
 * Lists of people by where they come from: "Japan had 280,000 foreign students. Of them 120,000 were from China. Nepal
 * followed with 24,000, and Korea slipped 14 percent to 16,000." The host, what is counted and when are said at the head.
 */

import { parsePeriod } from "../../model/period.ts";
import {
  type Annotated,
  type Item,
  itemBefore,
  itemBehind,
  type QuantityItem,
} from "../marks/items.ts";
import type { Family, Topic } from "../marks/topics.ts";
import type { Memory, Pair } from "../memory/context.ts";
import { type Survey, surveyWith } from "../memory/survey.ts";
import type { PeriodNode } from "../periods/periods.ts";
import type { Role } from "../places/roles.ts";
import { hostOfPeople } from "../sides/flows.ts";
import { country, named, type Reach } from "../sides/reach.ts";
import type { Settled } from "../time/timing.ts";
import { words } from "../words/classes.ts";
import { lastOf } from "../words/last.ts";
import { T } from "../words/lexicon.ts";
import { WAS_WERE } from "../words/shared.ts";
import { asWritten, type Token, tagsAt, tagsWithin, word as w } from "../words/tokens.ts";

export const isPeople = (family: Family | undefined): family is Survey["kind"] =>
  family === "students" || family === "tourists";

const THEM = words("them these those");
const SEEING = words("saw brought recorded received welcomed attracted drew sent");
const COMING = words("came come comes arrived hail hailed were was are");
/** Words between a country and the number of its people. */
const LINKING = words(
  "made make up the largest biggest most numerous main leading top group led lead leads way tops topped list head heads ( followed follows next ranked ranking came was were is second third fourth fifth at in with to by closely just slightly only , place sent sends contributed accounting for had the number number's figure total and its their a an of",
);
/** People of a country, in a word. */
const THOSE_FROM = words(
  "those group contingent number numbers arrivals cohort community enrolment enrollment figure",
);

/** What a bare number or its growth is of, where its sentence goes on with the list of the one before. */
export function surveyed(
  item: QuantityItem,
  annotated: Annotated,
  roles: Role[],
  { survey, topic, mixed }: Memory,
): Topic | undefined {
  if (!survey || mixed || topic?.family !== survey.kind) return undefined;
  if (annotated.topics.some((one) => one.family !== survey.kind)) return undefined;
  if (isAfterThings(item, annotated)) return undefined;
  return isSurveyed(item, annotated, roles, survey.host)
    ? { ...topic, from: -1, to: -1, total: false }
    : undefined;
}

/** "It offered 1,200 scholarships to Laos, and Laos 60 to it": things that are no people. */
export const isAfterThings = ({ kind, hedge }: QuantityItem, { idle }: Annotated): boolean =>
  kind === "number" &&
  idle.some((one) => one.reason === "counts something else" && one.to <= hedge);

function isSurveyed(
  item: QuantityItem,
  annotated: Annotated,
  roles: Role[],
  host: string,
): boolean {
  const { tokens, items } = annotated;
  if (item.kind === "number")
    return (
      isCount(item) &&
      (isOfThem(item, annotated, roles, host) || isOfSource(item, annotated, roles, host))
    );
  if (isOfContingent(item, tokens, roles, host)) return true;
  if (item.kind !== "percent") return false;
  // "slipped 6 percent to 63,000", "with 132,000, an increase of 29 percent", "13,000, or 22 percent".
  const level = itemBehind(item, items);
  const leads = level?.type === "quantity" && isTo(level, item, tokens);
  if (leads && isSurveyed(level, annotated, roles, host)) return true;
  const before = itemBefore(item, items);
  const near =
    before?.type === "quantity" && before.kind === "number" && item.hedge - before.to <= MOST;
  if (near && isSurveyed(before, annotated, roles, host)) return true;
  // "Australia and Canada contributed 6 and 4 percent".
  return (
    isOfSource(item, annotated, roles, host) &&
    (tagsWithin(tokens, item.hedge - 3, item.hedge) & T.share) !== 0
  );
}
const MOST = 5;

const isTo = (level: Item, item: Item, tokens: Token[]): boolean =>
  level.hedge - item.to === 1 && (w(tokens, item.to) === "to" || w(tokens, item.to) === "at");

const isCount = (item: QuantityItem): boolean =>
  item.kind === "number" && item.noun === undefined && item.value >= 100;

/** "Of them 5,000 came from Laos", "5,000 of them were from Laos", "there were 5,000 of them". */
function isOfThem(
  item: QuantityItem,
  { tokens, items }: Annotated,
  roles: Role[],
  host: string,
): boolean {
  const behind = w(tokens, item.to) === "of" && THEM.at(tokens, item.to + 1);
  const there = w(tokens, item.hedge - 2) === "there" && WAS_WERE.at(tokens, item.hedge - 1);
  if (isOfPlace(item, tokens, roles, host)) return true;
  // "January saw 644,000 of them".
  if (behind && (there || SEEING.at(tokens, item.hedge - 1))) return true;
  const ahead = w(tokens, 0) === "of" && THEM.at(tokens, 1);
  if (!behind && !ahead) return false;
  const next = items.find(
    (one) => one.from >= item.to && one.type === "quantity" && one.kind === "number",
  );
  const source = roles.find((role) => role.from >= item.to && role.prep === "from");
  if (!source || !named(source) || source.code === host) return false;
  let at = source.from - 1;
  while (at > item.to && w(tokens, at) !== "from") at--;
  return COMING.at(tokens, at - 1) && (!next || next.from > source.from);
}

/** "There were also 12,000 from Laos", "About 4,000 come from China", "4,000 were Chinese", "from Laos, with 12,000". */
export function isOfPlace(item: Item, tokens: Token[], roles: Role[], host: string): boolean {
  const { hedge, to } = item;
  // "The largest number came from Thailand, with 578,000, followed by Vietnam (497,000)".
  const led = WITH_OPEN.at(tokens, hedge - 1) ? hedge - 1 : -1;
  const name = w(tokens, led - 1) === "," ? led - 1 : led;
  const before = led > 0 ? roles.find((role) => role.to === name) : undefined;
  if (before && country(before) && before.code !== host && LISTING.at(tokens, before.from - 1))
    return true;
  let from = to;
  while (COMING.at(tokens, from)) from++;
  const at = w(tokens, from + 1) === "the" ? from + 2 : from + 1;
  const origin = w(tokens, from) === "from";
  return roles.some(
    (role) =>
      country(role) &&
      role.code !== host &&
      (origin ? role.from === at : from > to && role.from === from && role.form === "demonym"),
  );
}

const WITH_OPEN = words("with (");
const LISTING = words("from by and ,");

/** "India followed with 132,000", "South Korea, third, slipped 6 percent to 63,000", "those from Nepal were down at 7,000". */
function isOfSource(
  item: QuantityItem,
  annotated: Annotated,
  roles: Role[],
  host: string,
): boolean {
  const { tokens, items } = annotated;
  const source = lastOf(roles, (role) => role.to <= item.hedge && country(role));
  if (!source || source.code === host || source.form === "capital") return false;
  if (!isDoer(source, tokens)) return false;
  for (let k = source.to; k < item.hedge; k++) {
    if (items.some((one) => one.hedge <= k && k < one.to)) continue;
    const aside = w(tokens, k) === "," ? asideEnd(k, item.hedge, tokens) : -1;
    if (aside > 0) k = aside;
    else if (!LINKING.at(tokens, k) && !(tagsAt(tokens, k) & (T.up | T.down | T.share)))
      return false;
  }
  return true;
}

/** "the Thai contingent has grown tenfold", "the Lao group shrank 5 percent". */
function isOfContingent(item: QuantityItem, tokens: Token[], roles: Role[], host: string): boolean {
  if (item.kind !== "percent" && item.kind !== "times") return false;
  const source = lastOf(roles, (role) => role.to <= item.hedge && role.owner);
  if (!source || source.code === host || !CONTINGENT.at(tokens, source.to)) return false;
  return item.hedge - source.to <= MOST;
}
const CONTINGENT = words("contingent group community cohort");

function isDoer({ from, prep, owner }: Role, tokens: Token[]): boolean {
  if (prep === "") return !owner;
  const of = w(tokens, from - 1) === "the" ? from - 2 : from - 1;
  return prep === "from" && THOSE_FROM.at(tokens, of - 1);
}

/** "South Korea, the third largest sender, slipped": the comma that ends what is put in, with no number in it. */
function asideEnd(at: number, limit: number, tokens: Token[]): number {
  if (w(tokens, at + 1) !== "the") return -1;
  for (let k = at + 1; k < Math.min(limit, at + LONGEST_ASIDE); k++) {
    if (tokens[k]?.kind === "number") return -1;
    if (w(tokens, k) === ",") return k;
  }
  return -1;
}
const LONGEST_ASIDE = 9;

/** Keeps the host of people who were told of, and when that was. */
export function noteSurvey(
  family: Family,
  { home, partner }: Pair,
  { period, fromDocument }: Settled,
  item: Item,
  memory: Memory,
): void {
  if (!isPeople(family) || item.compared) return;
  const told = period && !fromDocument && !period.endsWith("/..") ? parsePeriod(period) : undefined;
  memory.survey = surveyWith(memory.survey, family, home, told, undefined);
  // Students of another country: listed by where they come from.
  if (family === "students" && partner !== memory.abroad?.from) memory.abroad = undefined;
}

/** The same where all who came were told, from wherever. */
export function noteTotal(
  family: Family,
  said: PeriodNode | undefined,
  item: QuantityItem,
  tokens: Token[],
  reach: Reach,
  memory: Memory,
): void {
  if (!isPeople(family) || item.kind !== "number" || item.compared) return;
  const dated =
    said && (said.role === "during" || said.role === "as-of") && said.relative !== "year-before";
  // "Asian markets sent 6 million visitors": to the country that the text is about.
  const untold = memory.survey === undefined && memory.flows.tourists === undefined;
  const unnamed = family === "tourists" && untold && ![...reach.left, ...reach.right].some(named);
  const host = hostOfPeople(reach) ?? (unnamed ? memory.focus : undefined);
  if (!host && family === "students" && memory.abroad && dated && said.period)
    memory.abroad = { from: memory.abroad.from, period: said.period };
  if (!host) return;
  // "Laos had 4,000 foreign students, among them 900 from Thailand": those who go elsewhere were told before.
  if (memory.flows[family]?.to !== host) memory.flows[family] = undefined;
  const whole = item.noun && tokens.slice(item.to, item.noun.to);
  const wholeText = whole
    ?.map((token, k) => (k > 0 && token.spaced ? " " : "") + asWritten(token))
    .join("");
  memory.survey = surveyWith(
    memory.survey,
    family,
    host,
    dated ? said.period : undefined,
    wholeText ?? "total",
  );
}
