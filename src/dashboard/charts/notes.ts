/** Notes and sources under a chart: about what is in it, nothing else. */
import type { Dataset, Document, Observation } from "../../model/types.ts";
import { repeatsInWords } from "../words/documents.ts";
import { formatFigure, formatPeriod } from "../words/format.ts";
import { listed, upperFirst } from "../words/lists.ts";
import { gaps, isBracketed, reachOf } from "./marks.ts";
import { allMarks, type ChartModel, type Line, type Mark, type Reach } from "./model.ts";

/** Years in words, runs drawn together: "1998, 2017 and 2018", "2011 to 2014". */
export function yearsInWords(years: number[]): string {
  const runs: [number, number][] = [];
  for (const year of years) {
    const last = runs.at(-1);
    if (last?.[1] === year - 1) last[1] = year;
    else runs.push([year, year]);
  }
  return listed(
    runs.flatMap(([from, to]) =>
      to - from > 1 ? [`${from} to ${to}`] : from === to ? [`${from}`] : [`${from}`, `${to}`],
    ),
  );
}

function gapNote({ label, marks, ...line }: Line): string[] {
  const missing = gaps({ label, marks, ...line });
  return missing.length === 0
    ? []
    : [`${label}: no exact figure for ${yearsInWords(missing)}; the line is broken there.`];
}

/** What is said of marks that stand for anything but one whole year, a sentence for each kind. */
function reachNotes(marks: Mark[]): string[] {
  const note = (some: Mark[], words: (periods: string) => string) => {
    const periods = [...new Set(some.map(({ observation }) => formatPeriod(observation.period)))];
    return periods.length === 0 ? [] : [words(listed(periods))];
  };
  const brackets = (reach: Reach) =>
    marks.filter((mark) => isBracketed(mark) && reachOf(mark.observation) === reach);
  return [
    ...note(
      brackets("part"),
      (when) => `Brackets cover part of a year (${when}); they are not joined to whole years.`,
    ),
    ...note(
      brackets("several"),
      (when) =>
        `Brackets across several years (${when}) stand for one figure over all of that time; they are not joined to single years.`,
    ),
    ...note(
      marks.filter(({ form }) => form === "doubtful"),
      (when) => `A dashed ring marks a year that the source is not sure of: ${when}.`,
    ),
  ];
}

function derivedNotes(marks: Mark[]): string[] {
  return marks.flatMap(({ observation: { basis, source, period } }) =>
    basis === "derived" && source.kind === "arithmetic"
      ? [`${upperFirst(formatPeriod(period))}, worked out: ${source.words}.`]
      : [],
  );
}

function datelessNote(marks: Mark[]): string[] {
  return marks.some(({ form }) => form === "dateless")
    ? ["Figures in square brackets have no year of their own in the text; they stand at its date."]
    : [];
}

function repeatNotes(marks: Mark[], documents: Document[]): string[] {
  return marks.flatMap(({ observation }) => {
    const repeated = repeatsInWords(observation, documents);
    return repeated
      ? [`${upperFirst(formatFigure(observation))}: ${repeated}, so drawn once.`]
      : [];
  });
}

export function notesOf(
  { lines, marks, scale }: Pick<ChartModel, "lines" | "marks" | "scale">,
  documents: Document[],
): string[] {
  return [
    ...(scale === "log" ? ["Logarithmic scale: each step up is ten times as much."] : []),
    ...derivedNotes(marks),
    ...reachNotes(marks),
    ...datelessNote(marks),
    ...repeatNotes(marks, documents),
    ...lines.flatMap(gapNote),
  ];
}

/** Who stands behind an observation: the text, the publisher, or those of the operands. */
export function sourcesOf(observation: Observation, dataset: Dataset): string[] {
  const { source } = observation;
  if (source.kind === "statistics") return [source.publisher];
  if (source.kind === "text") {
    const document = dataset.documents.find(({ id }) => id === source.document);
    return document
      ? [`${document.publisher} (${formatPeriod(document.published)})`]
      : [source.document];
  }
  const operands = dataset.observations.filter(({ id }) => source.operands.includes(id));
  return [...new Set(operands.flatMap((operand) => sourcesOf(operand, dataset)))];
}

/** Sources of a chart, those of the most marks first. */
export function chartSources(
  chart: Pick<ChartModel, "lines" | "marks">,
  dataset: Dataset,
): string[] {
  const counts = new Map<string, number>();
  for (const { observation } of allMarks(chart))
    for (const name of sourcesOf(observation, dataset))
      counts.set(name, (counts.get(name) ?? 0) + 1);
  return [...counts].sort(([, a], [, b]) => b - a).map(([name]) => name);
}
