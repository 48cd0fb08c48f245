/**
 * Text in, figures and events out: pure, without input or output, alike in Node, page and worker.
 * Reads sentence by sentence, in time linear in the length of the text, and does each step only for what needs it:
 * - words/ makes tokens of a paragraph. A word met before is found by its letters and brings its parts of speech and its
 *   classes along as bits, so that whatever the grammar asks of a token is the test of a bit.
 * - A sentence that can hold no figure leaves its countries and its time for the next ones, and is passed.
 * - marks/ goes through the others once: places, periods, quantities, ranks and topics, each begun by few words only.
 * - figures/ settles each quantity and rank in turn: what it measures, whom its words reach (sides/), of when it is
 *   (time/), whose statistics the sentence says it is (attribution/); the first reason to leave it alone (refusals/)
 *   ends that. What it settles is in memory/ for those behind it.
 * - events/ looks only at sentences with a date and a word of an event.
 */
import { type CalendarDate, parsePeriod, printPeriod } from "../model/period.ts";
import type { Span, StatedFigure, TextSource, TieEvent } from "../model/types.ts";
import { leavesYearOut } from "./events/event-dates.ts";
import { type FoundEvent, readEvents, type Visits } from "./events/events.ts";
import { KeptEvents } from "./events/kept-events.ts";
import { type Placed, readSentence } from "./figures/claims.ts";
import type { Draft } from "./figures/draft.ts";
import type { Explanation } from "./figures/explain.ts";
import { mayHoldFigures, passSentence } from "./figures/passing.ts";
import type { Reason } from "./marks/reasons.ts";
import { abroadIn } from "./memory/abroad.ts";
import type { Memory, Pair } from "./memory/context.ts";
import { newsroomOf } from "./memory/newsroom.ts";
import { speaksOfTravel } from "./memory/survey.ts";
import { placesOf } from "./places/places.ts";
import { rolesOf } from "./places/roles.ts";
import { returnFromAside } from "./time/asides.ts";
import { paragraphs, type Sentence, sentences } from "./words/sentences.ts";
import { TO_FROM_WITH } from "./words/shared.ts";
import type { SourceText } from "./words/source.ts";
import { otherStories, ownParagraphs, type Stretch } from "./words/tail.ts";
import { tokenize } from "./words/tokenize.ts";
import { type Token, wordsOf } from "./words/tokens.ts";

/** A number that was seen and is no figure. */
export interface LeftAlone {
  quote: { start: number; end: number; text: string };
  reason: Reason;
}

export interface Extraction {
  figures: StatedFigure[];
  /** Why each figure is what it is, in the same order. */
  explanations: Explanation[];
  events: Omit<TieEvent, "id">[];
  leftAlone: LeftAlone[];
}

/** Characters from the start of a text that tell which pair it is about. */
const LEAD = 2500;

/** How the year of an event is known where the text itself says that it was not printed where it comes from. */
const UNPRINTED = "the text says that its source does not print the year";

export function extract(source: SourceText): Extraction {
  const { text } = source;
  const events = new KeptEvents();
  const result: Extraction = {
    figures: [],
    explanations: [],
    events: events.events,
    leftAlone: [],
  };
  const others = otherStories(text);
  const rest = tokenized(text, others);
  const lead = first(rest, LEAD);
  const { main, focus, named } = leadOf(source.title ?? "", lead);
  const published =
    source.published === undefined ? undefined : parsePeriod(source.published)?.start;
  const memory = blankMemory(published, { main, focus, named });
  memory.rank = titleRank(source.title ?? "", published, { main, focus, named });
  const headline = tokenize(source.title ?? "");
  memory.abroad = abroadIn(rolesOf(headline, placesOf(headline)), headline, undefined);
  memory.tourism = speaksOfTravel(headline, false);
  const visits: Visits = new Map();
  const readParagraph = (tokens: Token[]) => {
    memory.pair = undefined;
    memory.periodBefore = memory.period;
    memory.recent = false;
    memory.scene = undefined;
    const before = events.events.length;
    for (const sentence of sentences(tokens)) {
      memory.tourism = speaksOfTravel(sentence.tokens, memory.tourism);
      const last = events.events.length > before ? events.events.at(-1) : undefined;
      if (last && !last.inferred && leavesYearOut(sentence.tokens)) last.inferred = UNPRINTED;
      if (
        !mayHoldFigures(sentence.tokens) &&
        !(visits.size > 0 && sentence.tokens.some((token) => token.w === "visit"))
      ) {
        passSentence(sentence, memory);
        continue;
      }
      const reading = readSentence(sentence, memory);
      for (const event of readEvents(
        reading.annotated,
        reading.roles,
        reading.figures.length > 0,
        memory,
        visits,
        text,
      ))
        events.add(told(event, sentence, source));
      for (const figure of reading.figures) {
        result.figures.push(stated(figure, sentence, source));
        result.explanations.push({ grounds: figure.grounds, doubts: figure.doubts });
      }
      for (const left of reading.left)
        result.leftAlone.push({
          quote: { start: left.start, end: left.end, text: text.slice(left.start, left.end) },
          reason: left.reason,
        });
    }
    if (memory.trade && ++memory.trade.age > 2) memory.trade = undefined;
    memory.investAsOf = undefined;
    memory.investAdded = undefined;
    memory.goesOn = false;
    memory.investedIn = undefined;
    memory.investedFrom = undefined;
    memory.whole = undefined;
    memory.sold = undefined;
    memory.currency.shared = undefined;
    returnFromAside(memory);
  };
  for (const tokens of lead) readParagraph(tokens);
  for (const tokens of rest) readParagraph(tokens);
  for (const other of others) {
    const apart = blankMemory(published, { main, focus, named });
    for (const left of numbersIn(text, other, apart)) result.leftAlone.push(left);
  }
  result.leftAlone.sort((a, b) => a.quote.start - b.quote.start);
  return result;
}

/** What is known of a text before its first sentence: all fields at once, for objects that grow field by field are slow. */
function blankMemory(
  published: CalendarDate | undefined,
  { main, focus, named }: ReturnType<typeof leadOf>,
): Memory {
  return {
    published,
    publishedText: published && monthOf(published),
    main,
    focus,
    pair: undefined,
    subject: undefined,
    ofBloc: false,
    ofFirm: false,
    scene: undefined,
    flows: { invest: undefined, students: undefined, tourists: undefined, aid: undefined },
    trade: undefined,
    totals: undefined,
    worldwide: undefined,
    period: undefined,
    calendar: { said: undefined, stretch: undefined, fiscalFrom: undefined, fiscalArea: undefined },
    periodBefore: undefined,
    recent: false,
    aside: undefined,
    last: undefined,
    compared: undefined,
    investAsOf: undefined,
    investAdded: undefined,
    goesOn: false,
    projects: false,
    abroad: undefined,
    topic: undefined,
    sold: undefined,
    oneGood: undefined,
    mixed: false,
    funded: false,
    outward: false,
    investor: undefined,
    investors: false,
    partners: false,
    investedIn: undefined,
    investedFrom: undefined,
    survey: undefined,
    tourism: false,
    whole: undefined,
    levels: undefined,
    currency: { last: undefined, said: undefined, yen: undefined, shared: undefined },
    said: new Map(),
    lead: named,
    rank: undefined,
  };
}

/** The rank that the title tells of: "kept the third spot" goes on with it. */
function titleRank(
  title: string,
  published: CalendarDate | undefined,
  lead: ReturnType<typeof leadOf>,
): Memory["rank"] {
  const memory = blankMemory(published, lead);
  for (const sentence of sentences(tokenize(title)))
    if (mayHoldFigures(sentence.tokens)) readSentence(sentence, memory);
  return memory.rank && { ...memory.rank, period: null };
}

/** The numbers in a stretch of the page that is no part of the article. */
function numbersIn(text: string, { start, end }: Stretch, memory: Memory): LeftAlone[] {
  const found: LeftAlone[] = [];
  for (const paragraph of paragraphs(text, end, start))
    for (const sentence of sentences(tokenize(text, paragraph.start, paragraph.end))) {
      if (!mayHoldFigures(sentence.tokens)) continue;
      const { figures, left } = readSentence(sentence, memory);
      for (const one of [...figures, ...left])
        found.push({
          quote: { start: one.start, end: one.end, text: text.slice(one.start, one.end) },
          reason: "of another story on the page",
        });
    }
  return found;
}

/** The tokens of each paragraph of the article. */
function* tokenized(text: string, others: Stretch[]): Generator<Token[], void> {
  for (const paragraph of ownParagraphs(text, others))
    yield tokenize(text, paragraph.start, paragraph.end);
}

/** Paragraphs up to the one that holds the offset. */
function first(paragraphs: Generator<Token[], void>, offset: number): Token[][] {
  const taken: Token[][] = [];
  for (let at = 0; at < offset; ) {
    const next = paragraphs.next();
    if (next.done) break;
    taken.push(next.value);
    at = next.value.at(-1)?.end ?? at;
  }
  return taken;
}

function stated(
  { start, end, draft }: Placed<{ draft: Draft }>,
  sentence: Sentence,
  source: SourceText,
): StatedFigure {
  return Object.assign(draft, { source: sourceOf(start, end, sentence, source) });
}

function sourceOf(start: number, end: number, sentence: Sentence, source: SourceText): TextSource {
  const quote = { start, end, text: source.text.slice(start, end) };
  return {
    kind: "text",
    document: source.id,
    sentence: { start: sentence.start, end: sentence.end },
    quote,
  };
}

function told(
  { start, end, date, kind, title, parties, places, inferred }: FoundEvent,
  sentence: Sentence,
  source: SourceText,
): Extraction["events"][number] {
  const rest = inferred ? { inferred } : {};
  const from = sourceOf(start, end, sentence, source);
  return { date, kind, title, parties, places, ...rest, source: from };
}

/** A figure without a period stands for the month it was published in. */
const monthOf = ({ year, month }: CalendarDate): string | undefined =>
  year === undefined ? undefined : printPeriod({ start: { year, month }, end: { year, month } });

/** What a name in the title weighs against one in the lead. */
const IN_TITLE = 3;

/** The two countries that title and lead name most, the one named first in front; and the one named most. */
function leadOf(
  title: string,
  lead: Token[][],
): { main: Pair | undefined; focus: string | undefined; named: Map<string, Span> } {
  const weight = new Map<string, number>();
  const named = new Map<string, Span>();
  const count = (tokens: Token[], worth: number) => {
    for (const { form, code, from, to } of placesOf(tokens)) {
      if (form === "bloc") continue;
      if (worth === 1 && !named.has(code)) named.set(code, wordsOf(tokens, from, to));
      const value = form === "capital" ? worth / 2 : worth;
      weight.set(code, (weight.get(code) ?? 0) + value);
    }
  };
  const headline = tokenize(title);
  count(headline, IN_TITLE);
  for (const tokens of lead)
    count((tokens.at(-1)?.end ?? 0) <= LEAD ? tokens : tokens.filter(({ end }) => end <= LEAD), 1);
  const order = [...weight.keys()];
  const [first, second, third] = [...weight].sort((a, b) => b[1] - a[1]);
  // A list of partners, none of them more than the next, makes no pair.
  const level = third && second && third[1] === second[1] && second[1] < IN_TITLE;
  if (!first || !second || level) return { main: undefined, focus: first?.[0], named };
  // "Deficit with Mexico and Japan": partners of one that is not named there.
  const titled = rolesOf(headline, placesOf(headline));
  const partners = titled.filter((role) => role.prep === "with");
  if ([first, second].every(([code]) => partners.some((role) => role.code === code)))
    return { main: undefined, focus: third?.[0], named };
  const [home, partner] = [first[0], second[0]].sort(
    (a, b) => order.indexOf(a) - order.indexOf(b),
  ) as [string, string];
  // "Exports to China grow": the one that the title names alone is the partner of the other.
  const apart = titled.some((role) => role.code === home && TO_FROM_WITH.has(role.prep));
  const alone = apart && titled.every((role) => role.code === home);
  // "Lao delegation visits", told from Hanoi by Vietnam's own agency.
  const newsroom = lead[0] && newsroomOf(lead[0]);
  return {
    main: alone || newsroom === partner ? { home: partner, partner: home } : { home, partner },
    focus: first[0],
    named,
  };
}
