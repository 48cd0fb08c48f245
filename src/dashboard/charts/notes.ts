/** Notes and sources under a chart: about what is in it, nothing else. */
import type { Dataset, Document, Observation } from "../../model/types.ts";
import { OTHER_ASIA_NOTE } from "../../official/otherAsia.ts";
import { lookupOf } from "../filters/lookup.ts";
import type { Words } from "../i18n/words.ts";
import { arithmeticOf } from "../words/arithmetic.ts";
import { publishedWords, repeatsInWords } from "../words/documents.ts";
import { formatBounds, formatFigure, formatPeriod } from "../words/format.ts";
import { listed, upperFirst } from "../words/lists.ts";
import { placeName } from "../words/places.ts";
import { clausesOf, noteWords, publisherName } from "../words/publishers.ts";
import { gaps, isBracketed, reachOf } from "./marks.ts";
import type { ChartModel, Line, Mark, Reach } from "./model.ts";

/** Years in words, runs drawn together: "1998, 2017 and 2018", "2011 to 2014". */
export function yearsInWords(words: Words, years: number[]): string {
  const runs: [number, number][] = [];
  for (const year of years) {
    const last = runs.at(-1);
    if (last?.[1] === year - 1) last[1] = year;
    else runs.push([year, year]);
  }
  return listed(
    words,
    runs.flatMap(([from, to]) =>
      to - from > 1
        ? [words.t("years.run", { from: String(from), to: String(to) })]
        : from === to
          ? [String(from)]
          : [String(from), String(to)],
    ),
  );
}

function gapNote(words: Words, line: Line): string[] {
  const missing = gaps(line);
  return missing.length === 0
    ? []
    : [words.t("note.gap", { line: line.label, years: yearsInWords(words, missing) })];
}

/** Whose figures all lie outside of the years in view: nothing in the chart would tell that there are any. */
export function absentNotes(words: Words, lines: string[], [from, to]: [number, number]): string[] {
  const all = Array.from({ length: to - from + 1 }, (_, i) => from + i);
  const years = yearsInWords(words, all);
  return [...new Set(lines)].map((line) => words.t("note.absent", { line, years }));
}

/** More periods than these are counted: nobody reads a note that names thousands. */
const MOST_NAMED = 12;

/** Periods in words: "March 2018 and the first 11 months of 2019"; of very many the first, and how many more there are. */
function periodsInWords(words: Words, periods: (string | null)[]): string {
  const said = [...new Set(periods)];
  const named = said.slice(0, MOST_NAMED).map((period) => formatPeriod(words, period));
  const more = said.length - named.length;
  return more > 0
    ? words.t("list.periods", { periods: named.join(words.t("list.comma")), more })
    : listed(words, [...new Set(named)]);
}

/** What is said of marks that stand for anything but one whole year, a sentence for each kind. */
function reachNotes(words: Words, marks: Mark[]): string[] {
  const note = (
    key: "note.part" | "note.twelve" | "note.several" | "note.doubtful",
    some: Mark[],
  ) => {
    const periods = some.map(({ observation }) => observation.period);
    return some.length === 0 ? [] : [words.t(key, { when: periodsInWords(words, periods) })];
  };
  const brackets = (reach: Reach) =>
    marks.filter((mark) => isBracketed(mark) && reachOf(mark.observation) === reach);
  return [
    ...note("note.part", brackets("part")),
    ...note("note.twelve", brackets("twelve")),
    ...note("note.several", brackets("several")),
    ...note(
      "note.doubtful",
      marks.filter(({ form }) => form === "doubtful"),
    ),
  ];
}

/** Official figures that are only about right, with what they may be: a line joins them like any other. */
export function aboutNotes(words: Words, observations: Observation[]): string[] {
  const rough = [...new Set(observations)].filter(
    ({ basis, qualifier }) => basis === "official" && qualifier === "about",
  );
  if (rough.length === 0) return [];
  const figures = rough.slice(0, MOST_NAMED).map((o) =>
    words.t("note.about.figure", {
      area: placeName(words, o.refArea),
      when: formatPeriod(words, o.period),
      bounds: formatBounds(words, o) ?? formatFigure(words, o),
    }),
  );
  const more = rough.length - figures.length;
  const periods = figures.join(words.t("list.semicolon"));
  return [
    words.t("note.about", {
      figures: more > 0 ? words.t("list.periods", { periods, more }) : periods,
    }),
  ];
}

function derivedNotes(words: Words, marks: Mark[], dataset: Dataset): string[] {
  return marks.flatMap(({ observation }) => {
    const { basis, source, period } = observation;
    if (basis !== "derived" || source.kind !== "arithmetic") return [];
    const arithmetic = arithmeticOf(words, observation, source, dataset);
    return [words.t("note.derived", { when: upperFirst(formatPeriod(words, period)), arithmetic })];
  });
}

function repeatNotes(words: Words, marks: Mark[], documents: Document[]): string[] {
  return marks.flatMap(({ observation }) => {
    const repeated = repeatsInWords(words, observation, documents);
    const figure = upperFirst(formatFigure(words, observation));
    return repeated ? [words.t("note.repeated", { figure, repeated })] : [];
  });
}

/** Whose trade is called Taiwan's though its file does not call it so, what was added up from such rows included. */
function otherAsiaNote(words: Words, shown: Observation[], dataset: Dataset): string[] {
  const { byId } = lookupOf(dataset);
  const rests = ({ source }: Observation): boolean =>
    source.kind === "arithmetic"
      ? source.operands.flatMap((id) => byId.get(id) ?? []).some(rests)
      : source.kind === "statistics" && (source.note?.includes(OTHER_ASIA_NOTE) ?? false);
  return shown.some(rests) ? [words.t("note.otherAsia")] : [];
}

/**
 * What our notes on official rows say of those in a chart: a clause that holds of all of them once, any other
 * with its periods. Clauses that the page cannot say in its own language stand with their row alone.
 */
export function rowNotes(words: Words, marks: Mark[]): string[] {
  const rows = marks.flatMap(({ observation: { source, period } }) =>
    source.kind === "statistics" ? [{ note: source.note ?? "", period }] : [],
  );
  const said = new Map<string, (string | null)[]>();
  for (const { note, period } of rows)
    for (const clause of note ? clausesOf(note) : [])
      if (said.has(clause)) said.get(clause)?.push(period);
      else said.set(clause, [period]);
  return [...said].flatMap(([clause, periods]) => {
    const { text: note, lang } = noteWords(words, clause);
    if (lang && lang !== words.language) return [];
    if (periods.length === rows.length) return [words.t("note.rows.all", { note })];
    return [words.t("note.rows.some", { when: upperFirst(periodsInWords(words, periods)), note })];
  });
}

export function notesOf(
  words: Words,
  { lines, marks, scale }: Pick<ChartModel, "lines" | "marks" | "scale">,
  dataset: Dataset,
): string[] {
  const joined = lines.flatMap((line) => line.marks.map(({ observation }) => observation));
  return [
    ...(scale === "log" ? [words.t("note.log")] : []),
    ...otherAsiaNote(words, [...joined, ...marks.map(({ observation }) => observation)], dataset),
    ...derivedNotes(words, marks, dataset),
    ...aboutNotes(words, joined),
    ...reachNotes(words, marks),
    ...(marks.some(({ form }) => form === "dateless") ? [words.t("note.dateless")] : []),
    ...repeatNotes(words, marks, dataset.documents),
    ...lines.flatMap((line) => gapNote(words, line)),
  ];
}

/** Who stands behind an observation: the text, the publisher, or those of the operands. */
export function sourcesOf(words: Words, observation: Observation, dataset: Dataset): string[] {
  const { source } = observation;
  if (source.kind === "statistics") return [publisherName(words, source.publisher)];
  if (source.kind === "text") {
    const document = dataset.documents.find(({ id }) => id === source.document);
    if (!document) return [source.document];
    const publisher = publisherName(words, document.publisher);
    const period = publishedWords(words, document);
    return [words.t("document.bracketed", { publisher, period })];
  }
  const operands = dataset.observations.filter(({ id }) => source.operands.includes(id));
  return [...new Set(operands.flatMap((operand) => sourcesOf(words, operand, dataset)))];
}
