/** Spellings met before: words repeat, so that each is looked at once. */
import { rowOf } from "./classes.ts";
import { splitJoined, tagsOf } from "./lexicon.ts";
import { unitAt } from "./units.ts";

/** A word as it is spelt in a text, or the first of two that were run together. */
export interface Spelling {
  raw: string;
  /** As a token gives them (tokens.ts). */
  w: string;
  cap: boolean;
  upper: boolean;
  tags: number;
  row: number;
  /** The word glued to its end. */
  glued: Spelling | undefined;
}

/** Kept at most, each in one of the two places that its hash gives; a third takes the place of the older. */
const PLACES = 1 << 15;
const LONGEST = 32;
const known = new Array<Spelling | undefined>(PLACES).fill(undefined);

/** The hash of some letters and one more, from the hash of those before it; that of none is 0. */
export const hashed = (hash: number, letter: number): number => (Math.imul(hash, 31) + letter) | 0;

/** The spelling of the ASCII letters from `start` to `end`, whose hash is known. */
export function spellingAt(text: string, start: number, end: number, hash: number): Spelling {
  // Fibonacci hashing (Knuth, The Art of Computer Programming, 6.4): the upper bits of a product are well mixed.
  const place = Math.imul(hash, 0x9e3779b1) >>> 17;
  const there = known[place];
  if (there !== undefined && stands(there.raw, start, end)) return there;
  const older = known[place ^ 1];
  if (older !== undefined && stands(older.raw, start, end)) return older;
  const made = spellingOf(text.slice(start, end));
  if (end - start <= LONGEST) {
    known[place ^ 1] = there;
    known[place] = made;
  }
  return made;
}

function stands(raw: string, start: number, end: number): boolean {
  const { length } = raw;
  if (length !== end - start) return false;
  for (let k = 0; k < length; k++) if (raw.charCodeAt(k) !== unitAt(start + k)) return false;
  return true;
}

function spellingOf(slice: string): Spelling {
  const raw = own(slice);
  const w = own(raw.toLowerCase());
  const cut = w.length < 6 || tagsOf(w) !== 0 ? 0 : splitJoined(w);
  if (cut === 0) return part(raw, raw, w);
  const first = own(w.slice(0, cut));
  const second = own(w.slice(cut));
  return { ...part(raw, raw.slice(0, cut), first), glued: part(second, raw.slice(cut), second) };
}

function part(raw: string, letters: string, w: string): Spelling {
  const cap = letters.charCodeAt(0) < 97;
  const upper = letters.length > 1 && letters === letters.toUpperCase();
  return { raw, w, cap, upper, tags: tagsOf(w), row: rowOf(w), glued: undefined };
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
}
