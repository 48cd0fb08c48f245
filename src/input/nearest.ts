import { inEnglish, type Sentence } from "./sentence.ts";

/** The candidate that takes the fewest typed changes (Levenshtein, 1966), if at most a third of the letters differ. */
export function nearest(word: string, candidates: Iterable<string>): string | undefined {
  let best: string | undefined;
  let fewest = Math.max(1, Math.floor(word.length / 3)) + 1;
  for (const candidate of candidates) {
    const changes = distance(word.toLowerCase(), candidate.toLowerCase());
    if (changes < fewest) [best, fewest] = [candidate, changes];
  }
  return best;
}

function distance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++) {
      const change = (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
      next.push(Math.min(change, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1));
    }
    row = next;
  }
  return row[b.length] ?? 0;
}

/** The candidate that may be meant, else all that are allowed. */
export function suggested(word: string, candidates: readonly string[]): Sentence {
  const near = nearest(word, candidates);
  return near ? ["near", { near }] : ["use-one-of", { all: candidates.join(", ") }];
}

/** The same in English. */
export const suggest = (word: string, candidates: readonly string[]): string =>
  inEnglish(suggested(word, candidates));
