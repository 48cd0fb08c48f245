/**
 * A token knows its classes. A class is a list of words that the grammar takes alike, made once when its module is
 * loaded. Each word of any class has a row of bits, one for each class; the tokenizer looks the row up once a word, so
 * that whether a token is of a class is the test of one bit, wherever and however often it is asked.
 */
import type { Token } from "./tokens.ts";

/** Classes there may be, 32 to a number. */
const ROW = 44;

/** Where the row of each word begins. */
const rows = new Map<string, number>();
/** Rows there may be. */
const ROWS = 1 << 13;
/** Row after row; the first is of all words that no class has. (One array for good: compiled code knows where it is.) */
const bits = new Int32Array(ROW * ROWS);
/** Columns of classes that are sought in whole sentences, in front of all others. */
const SOUGHT = 3;
let sought = 0;
let made = SOUGHT * 32;

/** The row of a lower-case word. */
export const rowOf = (word: string): number => rows.get(word) ?? 0;

/** The row of no word at all, beyond either end of the tokens: some classes hold it. */
const NONE = newRow("");

function newRow(word: string): number {
  const row = (rows.size + 1) * ROW;
  if (row >= bits.length) throw new RangeError(`no room for a word beyond ${ROWS}`);
  rows.set(word, row);
  return row;
}

/** The tokens last asked of as a whole; the tags of all of them and their rows, laid over each other. */
let gathered: Token[] | undefined;
let tagged = 0;
const union = new Int32Array(SOUGHT);

function gather(tokens: Token[]): void {
  let tags = 0;
  let first = 0;
  let second = 0;
  let third = 0;
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i] as Token;
    tags |= token.tags;
    first |= bits[token.row] as number;
    second |= bits[token.row + 1] as number;
    third |= bits[token.row + 2] as number;
  }
  gathered = tokens;
  tagged = tags;
  union[0] = first;
  union[1] = second;
  union[2] = third;
}

/** The tags of all the tokens together (lexicon.ts): most of what could be asked of a sentence it has no tag for. */
export function tagsIn(tokens: Token[]): number {
  if (tokens !== gathered) gather(tokens);
  return tagged;
}

export class Words {
  readonly #list: string[];
  /** Its place in each row. */
  protected readonly column: number;
  protected readonly bit: number;

  constructor(list: string[], place = made++) {
    if (place >= ROW * 32) throw new RangeError(`no room for a class beyond ${place}`);
    this.#list = list;
    this.column = place >> 5;
    this.bit = 1 << (place & 31);
    for (const word of list) {
      const row = (rows.get(word) ?? newRow(word)) + this.column;
      bits[row] = (bits[row] as number) | this.bit;
    }
  }

  /** Whether the token at `i` is one of them; one that is not there is the empty word. */
  at(tokens: Token[], i: number): boolean {
    const row = i >= 0 && i < tokens.length ? (tokens[i] as Token).row : NONE;
    return ((bits[row + this.column] as number) & this.bit) !== 0;
  }

  /** Whether any of the tokens from one up to another is one of them. */
  within(tokens: Token[], from: number, to: number): boolean {
    const end = Math.min(to, tokens.length);
    for (let k = Math.max(from, 0); k < end; k++) if (this.of(tokens[k] as Token)) return true;
    return false;
  }

  of(token: Token): boolean {
    return ((bits[token.row + this.column] as number) & this.bit) !== 0;
  }

  /** The same of a word that is no token. */
  has(word: string): boolean {
    return ((bits[rowOf(word) + this.column] as number) & this.bit) !== 0;
  }

  [Symbol.iterator](): Iterator<string> {
    return this.#list[Symbol.iterator]();
  }
}

/** A class that a sentence is asked for as a whole: most of what could be asked of a sentence it has no word for. */
export class SoughtWords extends Words {
  constructor(list: string[]) {
    if (sought >= SOUGHT * 32) throw new RangeError(`no room for a sought class beyond ${sought}`);
    super(list, sought++);
  }

  /** Whether any of the tokens is one of them. */
  in(tokens: Token[]): boolean {
    if (tokens !== gathered) gather(tokens);
    return ((union[this.column] as number) & this.bit) !== 0;
  }
}

/** All that are in one of several. */
export const either = (...classes: Words[]): Words => new Words(classes.flatMap((one) => [...one]));

/** A class of words from its list, a space between each two; two spaces hold the empty word. */
export const words = (list: string): Words => new Words(list.split(" "));

/** The same of a class that is sought in whole sentences. */
export const soughtWords = (list: string): SoughtWords => new SoughtWords(list.split(" "));
