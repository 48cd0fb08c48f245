/** Who stands behind a chart or a picture, each with its date: a text with that of its publishing, statistics with the years that their figures are of. */
import { parsePeriod, yearSpan } from "../../model/period.ts";
import type { Dataset, Observation } from "../../model/types.ts";
import { lookupOf } from "../filters/lookup.ts";
import type { Words } from "../i18n/words.ts";
import { publishedWords } from "../words/documents.ts";
import { publisherName } from "../words/publishers.ts";
import { allMarks, type ChartModel } from "./model.ts";
import { yearsInWords } from "./notes.ts";

/** Calendar years that a period touches; of what has no end, the first. */
function yearsOf(edtf: string | null): number[] {
  const period = parsePeriod(edtf ?? "");
  const span = period && yearSpan(period);
  if (!span) return [];
  const first = Math.floor(span.from);
  const last = span.to === undefined ? first : Math.max(first, Math.ceil(span.to) - 1);
  return Array.from({ length: last - first + 1 }, (_, i) => first + i);
}

/** A text or an office, how many figures rest on it, and the years of those that it counts. */
interface Stander {
  name: string;
  published?: string;
  figures: number;
  years: Set<number>;
}

/** Those of the most figures first. */
export function datedSources(
  words: Words,
  observations: Observation[],
  dataset: Dataset,
): string[] {
  const { byId } = lookupOf(dataset);
  const found = new Map<string, Stander>();
  const standerOf = (name: string, published?: string): Stander => {
    const key = `${name}|${published}`;
    const stander = found.get(key) ?? { name, published, figures: 0, years: new Set() };
    found.set(key, stander);
    return stander;
  };
  const add = ({ source, period }: Observation) => {
    if (source.kind === "arithmetic") {
      for (const operand of source.operands.flatMap((id) => byId.get(id) ?? [])) add(operand);
    } else if (source.kind === "text") {
      const document = dataset.documents.find(({ id }) => id === source.document);
      const name = document ? publisherName(words, document.publisher) : source.document;
      standerOf(name, document && publishedWords(words, document)).figures += 1;
    } else {
      const stander = standerOf(publisherName(words, source.publisher));
      stander.figures += 1;
      for (const year of yearsOf(period)) stander.years.add(year);
    }
  };
  for (const observation of observations) add(observation);
  return [...found.values()]
    .sort((a, b) => b.figures - a.figures)
    .map(({ name, published, years }) => {
      const inOrder = [...years].sort((a, b) => a - b);
      const when = published ?? yearsInWords(words, inOrder);
      return when ? words.t("document.bracketed", { publisher: name, period: when }) : name;
    });
}

/** Sources of what a chart draws. */
export const chartSources = (
  words: Words,
  chart: Pick<ChartModel, "lines" | "marks">,
  dataset: Dataset,
): string[] =>
  datedSources(
    words,
    allMarks(chart).map(({ observation }) => observation),
    dataset,
  );
