/** Who stands behind a chart or a picture, each with its date: a text with that of its publishing, statistics with the years that their figures are of. */
import { parsePeriod, yearSpan } from "../../model/period.ts";
import { NO_PUBLISHER } from "../../model/publication.ts";
import type { Dataset, Document, Observation } from "../../model/types.ts";
import { lookupOf } from "../filters/lookup.ts";
import type { Words } from "../i18n/words.ts";
import { publishedWords, shortTitle } from "../words/documents.ts";
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

/** A text or an office, how many figures rest on it, and the periods of those that it counts. */
interface Stander {
  publisher: string;
  document?: Document;
  figures: number;
  periods: Set<string | null>;
}

interface Named {
  name: string;
  published?: string;
  figures: number;
  years: Set<number>;
}

function standersOf(observations: Observation[], dataset: Dataset): Stander[] {
  const { byId } = lookupOf(dataset);
  const documents = new Map(dataset.documents.map((document) => [document.id, document]));
  const found = new Map<string, Stander>();
  const count = (key: string, publisher: string, document?: Document): Stander => {
    const stander = found.get(key) ?? { publisher, document, figures: 0, periods: new Set() };
    found.set(key, stander);
    stander.figures += 1;
    return stander;
  };
  const add = ({ source, period }: Observation) => {
    if (source.kind === "arithmetic") {
      for (const operand of source.operands.flatMap((id) => byId.get(id) ?? [])) add(operand);
    } else if (source.kind === "text") {
      const document = documents.get(source.document);
      count(`text ${source.document}`, document?.publisher ?? source.document, document);
    } else count(`office ${source.publisher}`, source.publisher).periods.add(period);
  };
  for (const observation of observations) add(observation);
  return [...found.values()];
}

/** Those of the most figures first; each office once, however it is spelt, and each date of a publisher of texts. */
export function datedSources(
  words: Words,
  observations: Observation[],
  dataset: Dataset,
): string[] {
  const named = new Map<string, Named>();
  for (const { publisher, document, figures, periods } of standersOf(observations, dataset)) {
    const name =
      document && publisher === NO_PUBLISHER
        ? shortTitle(words, document)
        : publisherName(words, publisher);
    const published = document && publishedWords(words, document);
    const key = `${name}|${published}`;
    const one = named.get(key) ?? { name, published, figures: 0, years: new Set() };
    named.set(key, one);
    one.figures += figures;
    for (const year of [...periods].flatMap(yearsOf)) one.years.add(year);
  }
  return [...named.values()]
    .sort((a, b) => b.figures - a.figures)
    .map(({ name, published, years }) => {
      const inOrder = [...years].sort((a, b) => a - b);
      const period = published ?? yearsInWords(words, inOrder);
      if (!period) return name;
      // Beside a date that is part of a name, bare years would pass for another date of the same.
      const dated = !published && /\d{4}\)?$/.test(name);
      return words.t(dated ? "document.figuresOf" : "document.bracketed", {
        publisher: name,
        period,
      });
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
