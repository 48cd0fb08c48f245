/**
 * Words, numbers and marks of a text, in one pass over its character codes.
 * Survives what copying from web pages does to a text: glued words ("of1991", "105.75billion",
 * "andChina"), soft hyphens, non-breaking spaces, curly quotes, byte order marks.
 */
import { rowOf } from "./classes.ts";
import { splitJoined, tagsOf } from "./lexicon.ts";
import type { Token } from "./tokens.ts";
import { read, unitAt } from "./units.ts";
import { LONGEST, PACKED, type Spelling, spellingAt, withLetter } from "./words.ts";

const isSpace = (c: number) =>
  c <= 32 ||
  c === 0xa0 ||
  (c >= 0x2000 && c <= 0x200d) ||
  c === 0x2028 ||
  c === 0x2029 ||
  c === 0x202f ||
  c === 0x3000 ||
  c === 0xfeff;
const isDigit = (c: number) => c >= 48 && c <= 57;
const isUpper = (c: number) => (c >= 65 && c <= 90) || (c >= 0xc0 && c <= 0xde && c !== 0xd7);
const isLower = (c: number) => (c >= 97 && c <= 122) || (c >= 0xdf && c <= 0xff && c !== 0xf7);
const isLetter = (c: number) =>
  isUpper(c) ||
  isLower(c) ||
  (c >= 0x100 && c < 0x2000) ||
  (c >= 0x3040 && c < 0xd800) ||
  (c >= 0xf900 && c < 0xfe00) ||
  c === 0xad;
const isApostrophe = (c: number) => c === 39 || c === 0x2019 || c === 0x2018 || c === 0x2bc;
/** Dashes beyond ASCII. */
const isDash = (c: number) => (c >= 0x2010 && c <= 0x2015) || c === 0x2212;
/** The two halves of a character beyond the first plane, such as an emoji. */
const isHigh = (c: number) => (c & 0xfc00) === 0xd800;
const isLow = (c: number) => (c & 0xfc00) === 0xdc00;
const SUFFIXES = new Set(["st", "nd", "rd", "th"]);

function markText(text: string, start: number, end: number): string {
  const c = unitAt(start);
  if (isApostrophe(c)) return "'";
  if (isDash(c)) return c === 0x2014 || c === 0x2015 ? "--" : "-";
  if (c === 0x201c || c === 0x201d || c === 0xab || c === 0xbb) return '"';
  return text.slice(start, end);
}

/** Lower case with straight apostrophes. */
const plain = (raw: string) => raw.toLowerCase().replace(/[\u2018\u2019\u02bc]/g, "'");

/** Tokens of `text` from `from` up to `to`. */
export function tokenize(text: string, from = 0, to = text.length): Token[] {
  const tokens: Token[] = [];
  read(text, from, to);
  let spaced = true;
  let i = from;
  while (i < to) {
    const c = unitAt(i);
    if ((c | 32) >= 97 && (c | 32) <= 122) {
      i = readPlainWord(tokens, text, i, spaced);
      spaced = false;
    } else if (isSpace(c)) {
      spaced = true;
      i++;
    } else if (isDigit(c)) {
      i = readNumber(tokens, text, i, spaced);
      spaced = false;
    } else if (c === 0xad) {
      i++;
    } else if (isLetter(c)) {
      i = readWord(tokens, text, i, spaced);
      spaced = false;
    } else if (isApostrophe(c) && isLooseS(i) && mayOwn(tokens.at(-1), spaced)) {
      pushMark(tokens, i, i + 2, "'s", rowOf("'s"), spaced);
      spaced = false;
      i += 2;
    } else {
      const end = isHigh(c) && isLow(unitAt(i + 1)) ? i + 2 : i + 1;
      const w = markText(text, i, end);
      pushMark(tokens, i, end, w, rowOfMark(c, w), spaced);
      spaced = false;
      i = end;
    }
  }
  return tokens;
}

const ASCII = 128;
/** The rows of ASCII marks that are of a class, by code: a few marks are most of all. */
const rowsOfMarks = new Int32Array(ASCII);

function rowOfMark(c: number, w: string): number {
  if (c >= ASCII) return rowOf(w);
  const row = rowsOfMarks[c] as number;
  if (row !== 0) return row;
  rowsOfMarks[c] = rowOf(w);
  return rowsOfMarks[c] as number;
}

function pushMark(
  tokens: Token[],
  start: number,
  end: number,
  w: string,
  row: number,
  spaced: boolean,
) {
  tokens.push({
    kind: "mark",
    start,
    end,
    w,
    cap: false,
    upper: false,
    spaced,
    tags: 0,
    row,
    value: Number.NaN,
    decimals: 0,
  });
}

function pushSpelling(
  tokens: Token[],
  start: number,
  to: number,
  spelling: Spelling,
  spaced: boolean,
) {
  const { w, cap, upper, tags, row, glued } = spelling;
  const end = glued ? start + w.length : to;
  tokens.push({
    kind: "word",
    start,
    end,
    w,
    cap,
    upper,
    spaced,
    tags,
    row,
    value: Number.NaN,
    decimals: 0,
  });
  if (glued) pushSpelling(tokens, end, to, glued, false);
}

function pushWord(tokens: Token[], start: number, raw: string, w: string, spaced: boolean) {
  const first = raw.charAt(0);
  const cap = first !== first.toLowerCase();
  tokens.push({
    kind: "word",
    start,
    end: start + raw.length,
    w,
    cap,
    upper: cap && raw.length > 1 && raw === raw.toUpperCase(),
    spaced,
    tags: tagsOf(w),
    row: rowOf(w),
    value: Number.NaN,
    decimals: 0,
  });
}

/** A word of ASCII letters alone, as most are, with its "'s"; any other is left to `readWord`. */
function readPlainWord(tokens: Token[], text: string, start: number, spaced: boolean): number {
  let k = start;
  let unit = unitAt(k);
  let lower = false;
  // The letters as `spellingAt` takes them.
  let a = 0;
  let b = 0;
  let c = 0;
  let d = 0;
  let room = PACKED;
  do {
    if (unit >= 97) lower = true;
    // A capital inside a word may begin another.
    else if (lower) return readWord(tokens, text, start, spaced);
    if (room === 0) {
      d = c;
      c = b;
      b = a;
      a = 0;
      room = PACKED;
    }
    a = withLetter(a, unit);
    room--;
    unit = unitAt(++k);
  } while ((unit | 32) >= 97 && (unit | 32) <= 122);
  if (k - start > LONGEST) return readWord(tokens, text, start, spaced);
  const owned = isApostrophe(unit) && isLetter(unitAt(k + 1));
  if (owned ? !isPossessive(k) : isLetter(unit) || (unit === 46 && k === start + 1))
    return readWord(tokens, text, start, spaced);
  pushSpelling(tokens, start, k, spellingAt(text, start, k, a, b, c, d), spaced);
  if (!owned) return k;
  pushMark(tokens, k, k + 2, "'s", rowOf("'s"), false);
  return k + 2;
}

/** "Vietnam 's exports", with a space that has slipped in; "the Republic of Korea (RoK)'s exports". */
const mayOwn = (before: Token | undefined, spaced: boolean): boolean =>
  spaced ? before?.kind === "word" : before?.w === ")";

/** Whether nothing but an "s" stands behind an apostrophe. */
const isLooseS = (k: number): boolean => unitAt(k + 1) === 115 && isSpace(unitAt(k + 2));

/** Whether the apostrophe at `k` begins an "'s". */
function isPossessive(k: number): boolean {
  const next = unitAt(k + 1);
  const after = unitAt(k + 2);
  return (next === 115 || next === 83) && (!isLetter(after) || (isUpper(after) && next === 115));
}

function readWord(tokens: Token[], text: string, start: number, spaced: boolean): number {
  let k = start;
  let soft = false;
  for (;;) {
    const c = unitAt(k);
    if (isLetter(c)) {
      if (c === 0xad) soft = true;
      // "andChina", "BorderTreaty": a capital inside a word starts the next one where the first part is a known word.
      else if (
        k > start + 1 &&
        isUpper(c) &&
        isLower(unitAt(k - 1)) &&
        tagsOf(text.slice(start, k).toLowerCase()) !== 0
      )
        break;
      k++;
    } else if (isApostrophe(c) && isLetter(unitAt(k + 1))) {
      if (isPossessive(k)) {
        emitWord(tokens, text, start, k, soft, spaced);
        pushMark(tokens, k, k + 2, "'s", rowOf("'s"), false);
        return k + 2;
      }
      if (isUpper(unitAt(k + 1)) && isLower(unitAt(k - 1))) break;
      k++;
    } else if (c === 46 && k === start + 1 && isLetter(unitAt(k + 1)) && !isLetter(unitAt(k + 2))) {
      // U.S., U.K., a.m.: single letters with full stops.
      k = start;
      while (isLetter(unitAt(k)) && unitAt(k + 1) === 46) k += 2;
      if (isLetter(unitAt(k)) && !isLetter(unitAt(k + 1))) k++;
      const raw = text.slice(start, k);
      const w = raw.toLowerCase();
      pushWord(tokens, start, raw, w.endsWith(".") ? w : `${w}.`, spaced);
      return k;
    } else break;
  }
  emitWord(tokens, text, start, k, soft, spaced);
  return k;
}

function emitWord(
  tokens: Token[],
  text: string,
  start: number,
  end: number,
  soft: boolean,
  spaced: boolean,
): void {
  const raw = text.slice(start, end);
  const w = plain(soft ? raw.replaceAll("\u00ad", "") : raw);
  const cut = soft ? 0 : splitJoined(w);
  if (cut > 0) {
    pushWord(tokens, start, raw.slice(0, cut), w.slice(0, cut), spaced);
    pushWord(tokens, start + cut, raw.slice(cut), w.slice(cut), false);
  } else pushWord(tokens, start, raw, w, spaced);
}

function readNumber(tokens: Token[], text: string, start: number, spaced: boolean): number {
  let k = start;
  while (isDigit(unitAt(k))) k++;
  // Lakhs and crores: 1,06,706.
  if (k - start <= 2) {
    let last = k;
    while (unitAt(last) === 44 && twoDigits(last + 1) && unitAt(last + 3) === 44) last += 3;
    if (threeDigits(last + 1)) k = last;
  }
  // Groups of three after a comma: 8,200 but not "in 1991,18 provinces".
  while (unitAt(k) === 44 && threeDigits(k + 1)) k += 4;
  // Of three after full stops, as other languages write: 1.250.000, but 1.250 is a fraction or not.
  if (k - start <= 3) {
    let last = k;
    while (unitAt(last) === 46 && threeDigits(last + 1)) last += 4;
    if (last > k + 4) k = last;
  }
  const whole = k;
  if (unitAt(k) === 46 && isDigit(unitAt(k + 1))) {
    k++;
    while (isDigit(unitAt(k))) k++;
  } else if (k - start <= 3 && unitAt(k) === 44) {
    // "6,6 billion", "39,86 percent": as other languages write a fraction.
    const end = isDigit(unitAt(k + 2)) ? k + 3 : k + 2;
    if (isDigit(unitAt(k + 1)) && MEASURED.test(text.slice(end, end + 9))) k = end;
  }
  const decimals = k === whole ? 0 : k - whole - 1;
  const value = worthOf(text, start, k, decimals);
  const ordinal = decimals === 0 && hasSuffix(text, k);
  const w = ordinal ? text.slice(start, k).replaceAll(",", "") : text.slice(start, k);
  tokens.push({
    kind: ordinal ? "ordinal" : "number",
    start,
    end: ordinal ? k + 2 : k,
    w,
    cap: false,
    upper: false,
    spaced,
    tags: 0,
    row: 0,
    value,
    decimals,
  });
  return ordinal ? k + 2 : k;
}

const twoDigits = (k: number) => isDigit(unitAt(k)) && isDigit(unitAt(k + 1));

/** A scale word or a percent sign, right behind a number. */
const MEASURED =
  /^\s?(%|percent|per cent|pct|billion|bil\b|bn\b|bln\b|million|mn\b|mln\b|trillion|crore)/i;

function hasSuffix(text: string, k: number): boolean {
  if (!isLetter(unitAt(k + 1)) || isLetter(unitAt(k + 2))) return false;
  return SUFFIXES.has(text.slice(k, k + 2).toLowerCase());
}

/** So many digits, and the powers of ten by which they are divided, are exact as floats; so is their quotient's rounding. */
const EXACT_DIGITS = 15;
const POWERS = Array.from({ length: EXACT_DIGITS + 1 }, (_, power) => 10 ** power);

function worthOf(text: string, start: number, end: number, decimals: number): number {
  if (end - start > EXACT_DIGITS) {
    const setOff = decimals === 0 ? /[,.]/g : /,/g;
    return Number(text.slice(start, end).replace(setOff, ""));
  }
  let value = 0;
  for (let k = start; k < end; k++) {
    const c = unitAt(k);
    if (isDigit(c)) value = value * 10 + (c - 48);
  }
  return value / (POWERS[decimals] as number);
}

const threeDigits = (k: number) =>
  twoDigits(k) && isDigit(unitAt(k + 2)) && !isDigit(unitAt(k + 3));
