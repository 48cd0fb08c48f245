/** Spellings met before: words repeat, so that each is looked at once. */
import { rowOf } from "./classes.ts";
import { forgetSplits, splitJoined, tagsOf } from "./lexicon.ts";

/** A word as it is spelt in a text, or the first of two that were run together. */
export interface Spelling {
  /** Its letters (`withLetter`): the last five, those before them, and so on. */
  a: number;
  b: number;
  c: number;
  d: number;
  /** As a token gives them (tokens.ts). */
  w: string;
  cap: boolean;
  upper: boolean;
  tags: number;
  row: number;
  /** The word glued to its end. */
  glued: Spelling | undefined;
}

/**
 * ASCII letters are packed, five to a number, so that words of up to twenty are told apart by four numbers. They stand
 * in the spelling itself: a text jumps from word to word, and each other place to look at is one more to wait for.
 */
export const PACKED = 5;
export const LONGEST = 4 * PACKED;
/** One more letter behind those of a number; the last six bits tell all letters apart, and none is 0. */
export const withLetter = (letters: number, letter: number): number =>
  (letters << 6) | (letter & 63);

/** Kept at most, each in one of the two places that its hash gives; once both are taken, the second goes to the next. */
const PLACES = 1 << 16;
const known = new Array<Spelling | undefined>(PLACES).fill(undefined);

/** 2^32 over the golden ratio (Fibonacci hashing; Knuth, The Art of Computer Programming, 6.4): the upper bits of a product are well mixed. */
const GOLDEN = 0x9e3779b1;
const mixed = (letters: number, before: number): number => Math.imul(letters ^ before, GOLDEN);

/** The spelling of the ASCII letters from `start` to `end`, which are packed in the four numbers. */
export function spellingAt(
  text: string,
  start: number,
  end: number,
  a: number,
  b: number,
  c: number,
  d: number,
): Spelling {
  const hash = mixed(a, mixed(b, mixed(c, mixed(d, 0))));
  const first = hash >>> 16;
  const there = known[first];
  if (there !== undefined && there.a === a && there.b === b && there.c === c && there.d === d)
    return there;
  const second = first ^ 1;
  const other = known[second];
  if (other !== undefined && other.a === a && other.b === b && other.c === c && other.d === d)
    return other;
  const made = { ...spellingOf(text.slice(start, end)), a, b, c, d };
  known[there === undefined ? first : second] = made;
  return made;
}

function spellingOf(raw: string): Spelling {
  const w = own(raw.toLowerCase());
  const cut = splitJoined(w);
  if (cut === 0) return part(raw, w);
  const first = own(w.slice(0, cut));
  const second = own(w.slice(cut));
  return { ...part(raw.slice(0, cut), first), glued: part(raw.slice(cut), second) };
}

function part(written: string, w: string): Spelling {
  const cap = written.charCodeAt(0) < 97;
  const upper = written.length > 1 && written === written.toUpperCase();
  const [tags, row] = [tagsOf(w), rowOf(w)];
  return { a: 0, b: 0, c: 0, d: 0, w, cap, upper, tags, row, glued: undefined };
}

/** A copy that keeps no text alive (a slice keeps all that it was cut from) and, as a key, is compared at a glance. */
function own(letters: string): string {
  const keys: Record<string, true> = Object.create(null);
  keys[letters] = true;
  return Object.keys(keys)[0] as string;
}

/** Forgets all, for when the lexicon has grown. */
export function forgetSpellings(): void {
  known.fill(undefined);
  forgetSplits();
}
