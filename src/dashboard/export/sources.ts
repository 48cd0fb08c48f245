/** Who stands behind a picture, each with its date: a text with that of its publishing, statistics with the years that their figures are of. */
import { parsePeriod, yearSpan } from "../../model/period.ts";
import type { Dataset, Observation } from "../../model/types.ts";
import { yearsInWords } from "../charts/notes.ts";
import { lookupOf } from "../filters/lookup.ts";
import type { Words } from "../i18n/words.ts";
import { formatPeriod } from "../words/format.ts";

/** Calendar years that a period touches. */
function yearsOf(edtf: string | null): number[] {
  const period = parsePeriod(edtf ?? "");
  const span = period && yearSpan(period);
  if (!span) return [];
  const first = Math.floor(span.from);
  const last = span.to === undefined ? first : Math.max(first, Math.ceil(span.to) - 1);
  return Array.from({ length: last - first + 1 }, (_, i) => first + i);
}

/** Those of the most figures first. */
export function datedSources(
  words: Words,
  observations: Observation[],
  dataset: Dataset,
): string[] {
  const { byId } = lookupOf(dataset);
  const found = new Map<string, { count: number; years: Set<number>; date?: string }>();
  const add = ({ source, period }: Observation) => {
    if (source.kind === "arithmetic") {
      for (const id of source.operands) {
        const operand = byId.get(id);
        if (operand) add(operand);
      }
      return;
    }
    const document =
      source.kind === "text"
        ? dataset.documents.find(({ id }) => id === source.document)
        : undefined;
    const name =
      source.kind === "text" ? (document?.publisher ?? source.document) : source.publisher;
    const date = document && formatPeriod(words, document.published);
    const key = JSON.stringify([name, date]);
    const entry = found.get(key) ?? { count: 0, years: new Set(), date };
    entry.count += 1;
    if (source.kind === "statistics") for (const year of yearsOf(period)) entry.years.add(year);
    found.set(key, entry);
  };
  for (const observation of observations) add(observation);
  return [...found]
    .sort(([, a], [, b]) => b.count - a.count)
    .map(([key, { years, date }]) => {
      const [name] = JSON.parse(key) as [string];
      const when =
        date ??
        yearsInWords(
          words,
          [...years].sort((a, b) => a - b),
        );
      return when ? words.t("document.bracketed", { publisher: name, period: when }) : name;
    });
}
