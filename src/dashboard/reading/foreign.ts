/** The numbers of a text in another language: nobody has read what they say. */
import type { Reading } from "./reading.ts";

/** Known to the catalogues of the page like the reasons of the extractor. */
export const FOREIGN = "in a text of another language";

const NUMBER = /\p{Nd}+(?:[.,]\p{Nd}+)*/gu;

type Quoted = { quote: { start: number; end: number } };

/**
 * What is left alone in such a text: what the extractor has left, and all other numbers that no figure rests on.
 * @param read the quotes of the figures
 */
export function leftInForeign(
  text: string,
  read: Quoted[],
  left: Reading["leftAlone"],
): Reading["leftAlone"] {
  const taken = [...read, ...left].toSorted((a, b) => a.quote.start - b.quote.start);
  const rest: Reading["leftAlone"] = [];
  let next = 0;
  for (const { index: start, 0: number } of text.matchAll(NUMBER)) {
    const end = start + number.length;
    while ((taken[next]?.quote.end ?? end) <= start) next++;
    if ((taken[next]?.quote.start ?? end) < end) continue;
    rest.push({ quote: { start, end, text: number }, reason: FOREIGN });
  }
  return [...left, ...rest].toSorted((a, b) => a.quote.start - b.quote.start);
}
