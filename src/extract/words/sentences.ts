/** Paragraphs of a text and sentences of a paragraph. */

import { words } from "./classes.ts";
import { T } from "./lexicon.ts";
import { CUT_SCALES } from "./shared.ts";
import { type Token, tokenAt } from "./tokens.ts";

const STOP_X_X = words(". ! ?");
const US_US_US_US = words("us us. u.s u.s.");
const MARKS_OF_DATELINES = words(", . ( ) / :");

export interface Sentence {
  start: number;
  end: number;
  tokens: Token[];
}

/** A line wider than this was not broken by hand, so that its end is the end of a paragraph. */
const WRAPPED = 110;

const TITLES = words(
  "tk rs cr mr mrs ms dr prof gen lt sen rep col maj st no nos art vs approx est sq vol fig gov pres messrs",
);
const SHORT = words(
  "inc co corp ltd jan feb mar apr jun jul aug sep sept oct nov dec bros dept etc",
);
const OPENERS = words(
  "the a an it its in this that these those they he she but and as by for from on at with while since according however meanwhile two both there so of last to over",
);

/** No sentence is longer: a run of words without a full stop is a list or no prose at all. */
const LONGEST = 250;

/** Offsets of paragraphs: parts between blank lines, or between line ends where lines are not wrapped. */
export function* paragraphs(
  text: string,
  to = text.length,
  from = 0,
): Generator<{ start: number; end: number }> {
  let wrapped = true;
  for (let i = from; i < to && wrapped; ) {
    const end = lineEnd(text, i, to);
    if (end - i > WRAPPED) wrapped = false;
    i = end + 1;
  }
  let start = from;
  let i = from;
  while (i < to) {
    const end = lineEnd(text, i, to);
    const next = firstChar(text, end + 1, to);
    const blank = next.lines > 0;
    const joins = wrapped
      ? !blank && !isShortTitle(text, i, end, next.at) && !isIndented(text, end, next.at)
      : !blank && next.lower;
    i = end + 1;
    if (joins && i < to) continue;
    if (end > start) yield { start, end };
    // A run of blank lines is passed at once, not looked through again from each of its lines.
    if (blank) i = Math.max(i, text.lastIndexOf("\n", next.at - 1) + 1);
    start = i;
  }
  if (start < to) yield { start, end: to };
}

function lineEnd(text: string, from: number, to: number): number {
  const end = text.indexOf("\n", from);
  return end < 0 || end > to ? to : end;
}

function firstChar(text: string, from: number, to: number) {
  let at = from;
  let lines = 0;
  while (at < to && text.charCodeAt(at) <= 32) if (text.charCodeAt(at++) === 10) lines++;
  const c = at < to ? (text[at] as string) : "";
  return { at, lines, lower: c !== c.toUpperCase() };
}

/** A first line without a full stop, clearly shorter than wrapped lines are, is a heading. */
function isShortTitle(text: string, start: number, end: number, next: number): boolean {
  let last = end;
  while (last > start && text.charCodeAt(last - 1) <= 32) last--;
  if (last <= start) return true;
  const c = text[last - 1] as string;
  if (/[.!?]/.test(c) && last - start < 50 && /[A-Z0-9"“]/.test(text[next] ?? "")) return true;
  return false;
}

/** How far the first line of a paragraph is set in, at the least. */
const INDENT = 2;

/** A line that is set in, behind one that ends a sentence, opens a paragraph. */
function isIndented(text: string, end: number, next: number): boolean {
  let last = end;
  while (text.charCodeAt(last - 1) <= 32) last--;
  return next - end > INDENT && /[.!?"”]/.test(text[last - 1] ?? "");
}

function ends(
  token: Token,
  previous: Token | undefined,
  next: Token,
  earlier: Token | undefined,
): boolean {
  // The closing quote or bracket after a full stop.
  if (token.w === '"' || token.w === ")")
    return previous !== undefined && STOP_X_X.of(previous) && !token.spaced && next.cap;
  if (token.w === "!" || token.w === "?") return next.spaced;
  if (token.w !== ".") return false;
  const starts =
    next.cap ||
    next.kind === "number" ||
    next.w === "$" ||
    next.w === '"' ||
    next.w === "'" ||
    next.w === "(";
  if (!next.spaced) {
    // "general.Two-way": a full stop without a space, between a lower-case word or a year and a capital.
    const longWord =
      previous?.kind === "word" && previous.end - previous.start > 2 && !previous.upper;
    return (
      next.cap && next.end - next.start > 1 && (longWord === true || previous?.kind === "number")
    );
  }
  if (!starts)
    return (
      previous?.kind === "word" &&
      previous.end - previous.start > 3 &&
      !SHORT.of(previous) &&
      !TITLES.of(previous)
    );
  if (previous === undefined || token.spaced) return true;
  if (TITLES.of(previous)) return false;
  // "1.2 bln. US dollars".
  if (CUT_SCALES.of(previous)) return !(next.tags & T.unit || US_US_US_US.of(next));
  // An initial, but not the scale of a number: "$773.4B. Overall".
  if (previous.end - previous.start === 1 && previous.cap)
    return earlier?.kind === "number" && earlier.end === previous.start;
  if (SHORT.of(previous)) {
    // "In Jan. Vietnam sold more".
    const place = (next.tags & T.place) !== 0 && (previous.tags & T.month) === 0;
    return next.cap && (place || OPENERS.of(next));
  }
  return true;
}

/** Tokens of "HANOI, Jan. 5 (VNA) --" at the head of a story; 0 where it has none. */
export function dateline(tokens: Token[]): number {
  for (let k = 0; k < Math.min(tokens.length - 1, 14); k++) {
    const { w, cap, kind, spaced } = tokens[k] as Token;
    if (k > 0 && w === "-" && tokens[k + 1]?.w === "-") return k + 2;
    if (k > 0 && (w === "--" || (w === "-" && spaced && tokens[k + 1]?.spaced))) return k + 1;
    if (!cap && kind !== "number" && !MARKS_OF_DATELINES.at(tokens, k)) return 0;
  }
  return 0;
}

/** Sentences of one paragraph's tokens. */
export function* sentences(tokens: Token[]): Generator<Sentence> {
  let first = dateline(tokens);
  for (let i = first; i < tokens.length; i++) {
    const token = tokens[i] as Token;
    const next = tokens[i + 1];
    if (next && i - first < LONGEST) {
      const acronym =
        next.cap &&
        next.spaced &&
        token.kind === "word" &&
        OPENERS.of(next) &&
        token.w.includes(".");
      if (
        !acronym &&
        (token.kind !== "mark" ||
          !ends(token, tokenAt(tokens, i - 1), next, tokenAt(tokens, i - 2)))
      )
        continue;
    }
    const from = tokens[first] as Token;
    yield { start: from.start, end: token.end, tokens: tokens.slice(first, i + 1) };
    first = i + 1;
  }
}
