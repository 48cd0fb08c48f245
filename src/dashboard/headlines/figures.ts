/** One figure of a card in words: what it is, of when, what it rests on and what to mind. */
import type { Dataset, Observation } from "../../model/types.ts";
import { sourcesOf } from "../charts/notes.ts";
import type { Words } from "../i18n/words.ts";
import { arithmeticOf } from "../words/arithmetic.ts";
import { basisWords } from "../words/basis.ts";
import { repeatsInWords } from "../words/documents.ts";
import { formatWhen } from "../words/format.ts";
import { clauses, upperFirst } from "../words/lists.ts";
import { whoseOf } from "../words/names.ts";

export interface Figure {
  key: string;
  /** With its unit, and with "about" or "at least" where that belongs to it. */
  number: string;
  /** Whose figure it is and of when. */
  of: string;
  /** What it rests on, in a word or two, and what to mind in as few; the rest says both whole. */
  basis: string;
  marks: string[];
  /** Basis and sources. */
  source: string;
  /** How a figure came about that the data has as computed. */
  arithmetic?: string;
  /** The observation whose evidence it has; undefined for what only stands here, which has `quotient`. */
  id?: string;
  quotient?: { operands: { id: string; label: string }[]; result: string };
  /** The two years that a growth leads from and to. */
  years?: [start: number, end: number];
  /** What to mind: that it is repeated, that it crosses reporters. */
  notes: string[];
}

/** "World Bank WITS and 2 more" */
export function sourcesInShort(words: Words, names: string[]): string {
  const [first = "", ...more] = new Set(names);
  return more.length === 0
    ? first
    : words.t("headline.sources", { first, count: more.length, more: String(more.length) });
}

/** A figure as the data has it; `number` is how the card prints it. */
export function figureOf(
  words: Words,
  dataset: Dataset,
  observation: Observation,
  number: string,
): Figure {
  const { id, source } = observation;
  const repeated = repeatsInWords(words, observation, dataset.documents);
  const basis = upperFirst(basisWords(words, observation));
  return {
    key: id,
    number: upperFirst(number),
    of: upperFirst(clauses(words, [whoseOf(words, observation), formatWhen(words, observation)])),
    basis,
    marks: repeated ? [words.t("headline.mark.repeated")] : [],
    source: words.t("name.parts", {
      first: basis,
      rest: sourcesInShort(words, sourcesOf(words, observation, dataset)),
    }),
    arithmetic:
      source.kind === "arithmetic" ? arithmeticOf(words, observation, source, dataset) : undefined,
    notes: repeated ? [upperFirst(repeated)] : [],
    id,
  };
}
