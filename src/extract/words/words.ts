/** Spellings met before: words repeat, so that each is looked at once. */
import { rowOf } from "./classes.ts";
import { splitJoined, tagsOf } from "./lexicon.ts";
import { unitAt } from "./units.ts";

/** A word as it is spelt in a text, or the first of two that were run together. */
export interface Spelling {
  /** As a token gives them (tokens.ts). */
  w: string;
  cap: boolean;
  upper: boolean;
  tags: number;
  row: number;
  /** The word glued to its end. */
  glued: Spelling | undefined;
}

/** Kept at most, each in one of the two places that its hash gives; once both are taken, the second is given to the next. */
const PLACES = 1 << 16;
/** No longer word is kept. */
const LONGEST = 32;
const known = new Array<Spelling | undefined>(PLACES).fill(undefined);
/** Of the word in each place: how many letters, and which (units are compared with units sooner than with a string). */
const lengths = new Uint8Array(PLACES);
const letters = new Uint8Array(PLACES * LONGEST);

/** The hash of some letters and one more, from the hash of those before it; that of none is 0. */
export const hashed = (hash: number, letter: number): number => (Math.imul(hash, 31) + letter) | 0;

/** The spelling of the ASCII letters from `start` to `end`, whose hash is known. */
export function spellingAt(text: string, start: number, end: number, hash: number): Spelling {
  // Fibonacci hashing (Knuth, The Art of Computer Programming, 6.4): the upper bits of a product are well mixed.
  const first = Math.imul(hash, 0x9e3779b1) >>> 16;
  if (stands(first, start, end)) return known[first] as Spelling;
  const second = first ^ 1;
  if (stands(second, start, end)) return known[second] as Spelling;
  const made = spellingOf(text.slice(start, end));
  if (end - start <= LONGEST) keep(made, known[first] ? second : first, start, end);
  return made;
}

function stands(place: number, start: number, end: number): boolean {
  const length = end - start;
  if (lengths[place] !== length) return false;
  for (let k = 0; k < length; k++)
    if (letters[place * LONGEST + k] !== unitAt(start + k)) return false;
  return true;
}

function keep(spelling: Spelling, place: number, start: number, end: number): void {
  known[place] = spelling;
  lengths[place] = end - start;
  for (let k = start; k < end; k++) letters[place * LONGEST + k - start] = unitAt(k);
}

function spellingOf(raw: string): Spelling {
  const w = own(raw.toLowerCase());
  const cut = w.length < 6 || tagsOf(w) !== 0 ? 0 : splitJoined(w);
  if (cut === 0) return part(raw, w);
  const first = own(w.slice(0, cut));
  const second = own(w.slice(cut));
  return { ...part(raw.slice(0, cut), first), glued: part(raw.slice(cut), second) };
}

function part(written: string, w: string): Spelling {
  const cap = written.charCodeAt(0) < 97;
  const upper = written.length > 1 && written === written.toUpperCase();
  return { w, cap, upper, tags: tagsOf(w), row: rowOf(w), glued: undefined };
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
  lengths.fill(0);
}
