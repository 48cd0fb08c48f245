/**
 * Words, numbers and marks of a text, in one pass over its character codes.
 * Survives what copying from web pages does to a text: glued words ("of1991", "105.75billion",
 * "andChina"), soft hyphens, non-breaking spaces, curly quotes, byte order marks.
 */
import { splitJoined, tagsOf } from "./lexicon.ts";

export type Kind = "word" | "number" | "ordinal" | "mark";

export interface Token {
  kind: Kind;
  /** UTF-16 offsets into the text, `end` exclusive. */
  start: number;
  end: number;
  /** Lower case, straight quotes, no soft hyphens; "'s" and "'" for possessives; "-" for any dash. */
  w: string;
  /** First letter is upper case. */
  cap: boolean;
  /** Every letter is upper case (and there are two or more). */
  upper: boolean;
  /** White space stands before it. */
  spaced: boolean;
  /** Bits of lexicon.ts. */
  tags: number;
  /** Of a number or ordinal in digits; NaN otherwise. */
  value: number;
  /** Digits after the decimal point of a number. */
  decimals: number;
}

/** The word at `i`; nothing where there is none. */
export const word = (tokens: Token[], i: number): string => tokens[i]?.w ?? "";

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
  (c >= 0x3040 && c < 0xfe00) ||
  c === 0xad;
const isApostrophe = (c: number) => c === 39 || c === 0x2019 || c === 0x2018 || c === 0x2bc;
const isDash = (c: number) => c === 45 || (c >= 0x2010 && c <= 0x2015) || c === 0x2212;
const SUFFIXES = new Set(["st", "nd", "rd", "th"]);

function markText(c: number, char: string): string {
  if (isApostrophe(c)) return "'";
  if (isDash(c)) return c === 0x2014 || c === 0x2015 ? "--" : "-";
  if (c === 0x201c || c === 0x201d || c === 0xab || c === 0xbb) return '"';
  return char;
}

/** Lower case with straight apostrophes. */
function plain(raw: string): string {
  const lower = raw.toLowerCase();
  return lower.includes("\u2019") ? lower.replaceAll("\u2019", "'") : lower;
}

/** Tokens of `text` from `from` up to `to`. */
export function tokenize(text: string, from = 0, to = text.length): Token[] {
  const tokens: Token[] = [];
  let spaced = true;
  let i = from;
  const push = (
    kind: Kind,
    start: number,
    end: number,
    w: string,
    value = Number.NaN,
    decimals = 0,
  ) => {
    const first = text.charCodeAt(start);
    let upper = false;
    if (kind === "word" && end - start > 1) {
      upper = true;
      for (let k = start; k < end && upper; k++) if (isLower(text.charCodeAt(k))) upper = false;
    }
    tokens.push({
      kind,
      start,
      end,
      w,
      cap: kind === "word" && isUpper(first),
      upper,
      spaced,
      tags: kind === "word" ? tagsOf(w) : 0,
      value,
      decimals,
    });
    spaced = false;
  };

  while (i < to) {
    const c = text.charCodeAt(i);
    if (isSpace(c)) {
      spaced = true;
      i++;
    } else if (isDigit(c)) {
      i = readNumber(i);
    } else if (c !== 0xad && isLetter(c)) {
      i = readWord(i);
    } else if (c === 0xad) {
      i++;
    } else {
      const two = c >= 0xd800 && c < 0xdc00 && i + 1 < to ? 2 : 1;
      push("mark", i, i + two, markText(c, text.slice(i, i + two)));
      i += two;
    }
  }
  return tokens;

  function readNumber(start: number): number {
    let k = start;
    let digits = "";
    while (k < to && isDigit(text.charCodeAt(k))) digits += text[k++];
    // Groups of three after a comma: 8,200 but not "in 1991,18 provinces".
    while (digits.length < 16 && text[k] === "," && threeDigits(k + 1)) {
      digits += text.slice(k + 1, k + 4);
      k += 4;
    }
    let decimals = 0;
    if (text[k] === "." && k + 1 < to && isDigit(text.charCodeAt(k + 1))) {
      digits += ".";
      k++;
      while (k < to && isDigit(text.charCodeAt(k))) {
        digits += text[k++];
        decimals++;
      }
    }
    if (decimals === 0) {
      const suffix = text.slice(k, k + 2).toLowerCase();
      if (SUFFIXES.has(suffix) && !isLetter(text.charCodeAt(k + 2))) {
        push("ordinal", start, k + 2, digits, Number(digits));
        return k + 2;
      }
    }
    push("number", start, k, text.slice(start, k), Number(digits), decimals);
    return k;
  }

  function threeDigits(k: number): boolean {
    return (
      k + 3 <= to &&
      isDigit(text.charCodeAt(k)) &&
      isDigit(text.charCodeAt(k + 1)) &&
      isDigit(text.charCodeAt(k + 2)) &&
      !isDigit(text.charCodeAt(k + 3))
    );
  }

  function readWord(start: number): number {
    let k = start;
    let soft = false;
    while (k < to) {
      const c = text.charCodeAt(k);
      if (isLetter(c)) {
        if (c === 0xad) soft = true;
        // "andChina", "BorderTreaty": a capital inside a word starts the next one where the first part is a known word.
        else if (
          k > start + 1 &&
          isUpper(c) &&
          isLower(text.charCodeAt(k - 1)) &&
          tagsOf(text.slice(start, k).toLowerCase()) !== 0
        )
          break;
        k++;
      } else if (isApostrophe(c) && k + 1 < to && isLetter(text.charCodeAt(k + 1))) {
        const next = text.charCodeAt(k + 1);
        const after = text.charCodeAt(k + 2);
        const possessive =
          (next === 115 || next === 83) &&
          (k + 2 >= to || !isLetter(after) || (isUpper(after) && next === 115));
        if (possessive) {
          emitWord(start, k, soft);
          push("mark", k, k + 2, "'s");
          return k + 2;
        }
        if (isUpper(next) && isLower(text.charCodeAt(k - 1))) break;
        k++;
      } else if (
        c === 46 &&
        k === start + 1 &&
        isLetter(text.charCodeAt(k + 1)) &&
        !isLetter(text.charCodeAt(k + 2))
      ) {
        // U.S., U.K., a.m.: single letters with full stops.
        k = start;
        while (k + 1 < to && isLetter(text.charCodeAt(k)) && text.charCodeAt(k + 1) === 46) k += 2;
        if (k < to && isLetter(text.charCodeAt(k)) && !isLetter(text.charCodeAt(k + 1))) k++;
        const w = text.slice(start, k).toLowerCase();
        push("word", start, k, w.endsWith(".") ? w : `${w}.`);
        return k;
      } else break;
    }
    return emitWord(start, k, soft);
  }

  function emitWord(start: number, end: number, soft: boolean): number {
    const raw = text.slice(start, end);
    const w = plain(soft ? raw.replaceAll("\u00ad", "") : raw);
    const cut = soft || w.length < 6 || tagsOf(w) !== 0 ? 0 : splitJoined(w);
    if (cut > 0) {
      push("word", start, start + cut, w.slice(0, cut));
      push("word", start + cut, end, w.slice(cut));
    } else push("word", start, end, w);
    return end;
  }
}

/** A word with the capitals that it stands with in the text. */
export function asWritten({ w, cap, upper }: Token): string {
  if (upper || (cap && w.includes("."))) return w.toUpperCase();
  return cap ? w.charAt(0).toUpperCase() + w.slice(1) : w;
}
