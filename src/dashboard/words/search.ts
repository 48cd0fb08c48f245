/** Finding by words, whatever their case and accents: "kim ngach" finds "Kim ngạch", "Trade" finds "trade". */
import type { Observation } from "../../model/types.ts";
import type { Field } from "./fields.ts";
import { folded } from "./folded.ts";

/** The words of a query, each to be found somewhere. */
export function queryWords(query: string): string[] {
  return folded(query).split(/\s+/).filter(Boolean);
}

/** A number with all its digits, which stand apart, so that none is found by a part of it. */
const marked = (number: number) => `=${[...String(number)].join("'")};`;

/** The mark of a word that is a number, with or without marks between its thousands; undefined of any other. */
function markOf(word: string): string | undefined {
  if (/^\d{1,3}([.,]\d{3})+$/.test(word)) return marked(Number(word.replace(/[.,]/g, "")));
  return /^\d+(\.\d+)?$/.test(word) ? marked(Number(word)) : undefined;
}

/** True where a folded text holds all words of a query, in any order; a number also by its digits alone. */
export function holds(text: string, query: string[]): boolean {
  return query.every((word) => {
    if (text.includes(word)) return true;
    const mark = markOf(word);
    return mark !== undefined && text.includes(mark);
  });
}

/** How English writes out what the page shortens. */
const SPELT: Record<string, string> = { m: "million", bn: "billion", tn: "trillion" };
const speltOut = (figure: string) =>
  figure.replace(/\b(?:m|bn|tn)\b/g, (short) => SPELT[short] ?? "");

/**
 * All that the fields say of an observation, to be searched. It is worked out when it is first asked for,
 * and kept; the bounds of an exact figure are left out, as they say it again.
 */
export function searchable(fields: Field[]): (observation: Observation) => string {
  const texts = new WeakMap<Observation, string>();
  const foldings = new Map<string, string>();
  const fold = (text: string) => {
    const known = foldings.get(text) ?? folded(text);
    foldings.set(text, known);
    return known;
  };
  const say = (observation: Observation) =>
    fields
      .filter(({ id, number }) => id === "value" || number?.(observation) !== observation.value)
      .flatMap(({ number, words, also }) => {
        if (!number) return [fold(words(observation))];
        const said = [words(observation), also?.(observation) ?? ""].join("\n");
        return [folded(said), folded(speltOut(said)), marked(number(observation) ?? Number.NaN)];
      })
      .join("\n");
  return (observation) => {
    const known = texts.get(observation);
    if (known !== undefined) return known;
    const text = say(observation);
    texts.set(observation, text);
    return text;
  };
}
