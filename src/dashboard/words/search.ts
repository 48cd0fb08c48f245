/** Finding by words, whatever their case and accents: "kim ngach" finds "Kim ngạch", "Trade" finds "trade". */
import type { Observation } from "../../model/types.ts";
import type { Field } from "./fields.ts";

/** A text without case, accents and tone marks. */
export function folded(text: string): string {
  return text.toLowerCase().normalize("NFD").replace(/\p{M}/gu, "").replaceAll("đ", "d");
}

/** The words of a query, each to be found somewhere. */
export function queryWords(query: string): string[] {
  return folded(query).split(/\s+/).filter(Boolean);
}

/** True where a folded text holds all words of a query, in any order. */
export function holds(text: string, query: string[]): boolean {
  return query.every((word) => text.includes(word));
}

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
      .map(({ number, words }) => (number ? folded : fold)(words(observation)))
      .join("\n");
  return (observation) => {
    const known = texts.get(observation);
    if (known !== undefined) return known;
    const text = say(observation);
    texts.set(observation, text);
    return text;
  };
}
