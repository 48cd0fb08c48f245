/**
 * Whose statistics a figure of trade is said to be: "according to China's customs", "Vietnamese data put it at". Two
 * countries count the same goods differently, and a text may quote both in one sentence. Where it is not plain whose count
 * a figure is (two are compared, one is denied, two offices are named at once) it is given to nobody.
 */
import { isCountedTwice } from "../../model/reporter.ts";
import type { Span, StatedFigure } from "../../model/types.ts";
import type { Grounds } from "../marks/grounds.ts";
import type { Annotated, Item } from "../marks/items.ts";
import { words } from "../words/classes.ts";
import { T } from "../words/lexicon.ts";
import { S_APOSTROPHE } from "../words/shared.ts";
import { type Token, tagsAt, word as w, wordsOf } from "../words/tokens.ts";
import { endsFigure, isDisputed } from "./doubts.ts";
import { anyOf, countBelow, lastBelow, type Marks, marksIn } from "./marks.ts";
import { mayName, type Office, officesIn } from "./offices.ts";
import { citedFrom, isLast, saidUntil } from "./phrases.ts";
import { SPEAKING } from "./verbs.ts";

/** A figure of a sentence, where it begins as UTF-16 offset. */
interface Figure {
  start: number;
  draft: Pick<StatedFigure, "indicator" | "of" | "refArea" | "counterpartArea" | "reporter">;
  grounds: Grounds;
}

/** Words that give figures to a country. */
interface Attribution {
  from: number;
  to: number;
  area: string;
  /** The figures behind it are given to it, else those in front. */
  ahead: boolean;
  words: Span;
}

/** Who tells what in a sentence: where attributions begin, and where others speak. */
interface Told {
  marks: Marks;
  begins: number[];
  others: number[];
}

/** Gives each figure of trade of a sentence the country whose statistics it is said to be, where that is one of the two. */
export function attribute(figures: Figure[], annotated: Annotated): void {
  const { tokens, places } = annotated;
  if (figures.length === 0 || !mayName(tokens) || isDisputed(tokens)) return;
  const offices = officesIn(tokens, places);
  if (offices.length === 0) return;
  const marks = marksIn(annotated);
  const found = attributionsIn(tokens, offices, marks);
  if (found.length === 0) return;
  const begins = found.map(({ from }) => from);
  const all: Told = { marks, begins, others: othersIn(annotated, offices, found) };
  const read = new Set(figures.map(({ start }) => start));
  const isRead = (at: number | undefined) => at !== undefined && read.has(tokens[at]?.start ?? -1);
  const numbers = new Map(annotated.items.map((item) => [tokens[item.hedge]?.start, item]));
  for (const { start, draft, grounds } of figures) {
    const number = numbers.get(start);
    if (!number || !isCountedTwice(draft)) continue;
    const one = governing(number, draft.of !== undefined, found, all, isRead);
    if (!one || (one.area !== draft.refArea && one.area !== draft.counterpartArea)) continue;
    draft.reporter = one.area;
    grounds.reporter = { how: "said", words: one.words };
  }
}

/** "against 235 billion in Chinese statistics": whether what ends at a token is said to be another count of the same, not of another time. */
export function isCountedApart(at: number, { tokens, places }: Annotated): boolean {
  if (!mayName(tokens)) return false;
  return officesIn(tokens, places).some(
    (office) => office.from >= at && citedFrom(tokens, office) === at,
  );
}

/** Whose figures a sentence is told to give, and whether no other country is named behind that. */
export interface Counter {
  area: string;
  alone: boolean;
}

/**
 * "Hanoi's own figures: exports 533 million, imports 1.1 billion": whose figures what ends at a token is told to be;
 * undefined where another figure stands before, or where two are named.
 */
export function countedBy(at: number, end: number, annotated: Annotated): Counter | undefined {
  const { tokens, places, items } = annotated;
  if (!mayName(tokens)) return undefined;
  const first = items[0]?.hedge ?? at;
  const before = officesIn(tokens, places).filter((office) => office.to <= first);
  const office = before[0];
  if (!office || office.shared || before.some(({ area }) => area !== office.area)) return undefined;
  const to = before.at(-1)?.to ?? office.to;
  const alone = !places.some((place) => place.from >= to && place.to <= end);
  return { area: office.area, alone };
}

const JOINING = words("and or but while whereas whilst though although ; :");

function attributionsIn(
  tokens: Token[],
  offices: Office[],
  { numbers, ends, clauses, contrasts, comparing }: Marks,
): Attribution[] {
  const found: Attribution[] = [];
  /** An office before that is said to give something, though nothing is there that it could give. */
  let idle: Office | undefined;
  offices.forEach((office, i) => {
    const cited = citedFrom(tokens, office);
    const said = cited === undefined ? saidUntil(tokens, office.to) : undefined;
    if (office.shared || (cited === undefined && said === undefined)) return;
    const from = cited ?? office.from;
    const begun = Math.max(lastBelow(clauses, from), lastBelow(ends, from + 1));
    if (anyOf(comparing, begun, from)) return;
    const to = said ?? office.to;
    const next = offices[i + 1]?.from ?? tokens.length;
    const contrast = lastBelow(contrasts, from);
    const last = found.at(-1);
    const inFront = anyOf(numbers, Math.max(last?.to ?? 0, contrast), from);
    const clause = said !== undefined && !isLast(tokens, said);
    const comma = w(tokens, from - 1) === "," ? 1 : 0;
    const begins = JOINING.at(tokens, from - 1 - comma);
    const ahead = anyOf(numbers, to, next) && (clause || begins || !inFront);
    const behind = inFront && !clause && (cited !== undefined || endsFigure(tokens, from - 1));
    const rivals = (one: Pick<Office, "area" | "to"> | undefined) =>
      one !== undefined && one.area !== office.area && !anyOf(numbers, one.to, from);
    if (!ahead && !behind) {
      if (rivals(last)) found.pop();
      idle = office;
    } else if (!rivals(idle)) {
      const named = wordsOf(tokens, office.from, office.to);
      found.push({ from, to, area: office.area, ahead, words: named });
    }
  });
  return found;
}

/** Where others speak: those who are no office, or one of which nothing tells what it says; or "Vietnam's 175 billion", "and Vietnam 175 billion". */
function othersIn(
  { tokens, places, items }: Annotated,
  offices: Office[],
  found: Attribution[],
): number[] {
  const begins = found.map(({ from }) => from);
  const covered = (k: number) => {
    const at = countBelow(begins, k + 1);
    return at > 0 && k < (found[at - 1] as Attribution).to;
  };
  // "the agency reported, citing China's customs".
  const passesOn = (k: number) => anyOf(begins, k + 1, k + 5);
  const speaking: number[] = [];
  for (let k = 0; k < tokens.length; k++)
    if (SPEAKING.at(tokens, k) && !passesOn(k)) speaking.push(k);
  const numbers = new Set(items.map(({ hedge }) => hedge));
  const owning = places.flatMap(({ from, to }) => {
    if (numbers.has(to)) return (tagsAt(tokens, from - 1) & T.prep) === 0 ? [from] : [];
    const owned = S_APOSTROPHE.at(tokens, to);
    return owned && (!isNoun(tokens[to + 1]) || ONES_FIGURE.at(tokens, to + 1)) ? [to] : [];
  });
  return [...speaking, ...owning, ...offices.map(({ from }) => from)]
    .filter((k) => !covered(k))
    .sort((a, b) => a - b);
}

/** "China's figure": it is theirs, though no office is named. */
const ONES_FIGURE = words("figure number value total estimate version account");

const isNoun = (token: Token | undefined) =>
  token?.kind === "word" && (token.tags & (T.prep | T.verb | T.conj | T.number)) === 0;

/**
 * The attribution that a figure stands under.
 * @param isRead whether the number that begins at a token was read as a figure
 */
function governing(
  { hedge: at, from: amount, to: end }: Item,
  relative: boolean,
  found: Attribution[],
  { marks, begins, others }: Told,
  isRead: (at: number | undefined) => boolean,
): Attribution | undefined {
  const { numbers, contrasts, comparing, comparingAhead } = marks;
  const next = countBelow(begins, at);
  const before = found[next - 1];
  const after = found[next];
  const reaches = (one: Attribution) => {
    if (one.to > at || anyOf(others, one.to, at)) return false;
    const first = !anyOf(numbers, one.to, at);
    if (anyOf(comparingAhead, one.to, first ? at : amount)) return false;
    if (!anyOf(contrasts, one.to, at)) return one.ahead || relative;
    // What a contrast leads to is another's where another is named.
    return one.ahead && after === undefined && !anyOf(others, at, Number.POSITIVE_INFINITY);
  };
  const reached = (one: Attribution) =>
    !one.ahead &&
    // The number that stands nearest is the one it gives, though it was left alone.
    isRead(numbers[countBelow(numbers, one.from) - 1]) &&
    ![others, contrasts, comparing].some((marks) => anyOf(marks, end, one.from));
  const first = before && reaches(before) ? before : undefined;
  const second = after && reached(after) ? after : undefined;
  // Of several figures between two only the one right before the second is its own.
  const following = numbers[countBelow(numbers, at + 1)] ?? Number.POSITIVE_INFINITY;
  const nearest = following >= (after?.from ?? 0);
  return first && second && !nearest ? first : (second ?? first);
}
