/** From observations to lines and marks: the rules that keep a chart honest. */
import {
  isTwelveMonths,
  parsePeriod,
  partOfYear,
  wholeYear,
  yearSpan,
} from "../../model/period.ts";
import { RECONCILED } from "../../model/reporter.ts";
import type { Observation } from "../../model/types.ts";
import type { Pair } from "../filters/pair.ts";
import type { Form, Line, Mark, Reach, Tone } from "./model.ts";

/** Colours are the two reporters'; what any other country reports is drawn in the ink of the claims. */
export function reporterTone(area: string, [first, second]: Pair): Tone {
  return area === first ? "first" : area === second ? "second" : "claim";
}

function toneOf({ basis, refArea, scope }: Observation, pair: Pair): Tone {
  if (basis !== "official") return "claim";
  const tone = reporterTone(refArea, pair);
  if (scope !== RECONCILED || tone === "claim") return tone;
  return tone === "first" ? "firstReconciled" : "secondReconciled";
}

/** How much of a calendar a period covers: only a whole `year` may stand on an annual line or be a full bar. */
export function reachOf({ period: edtf }: Pick<Observation, "period">): Reach | undefined {
  const period = parsePeriod(edtf ?? "");
  if (!period) return undefined;
  if (wholeYear(period) !== undefined) return "year";
  if (partOfYear(period)) return "part";
  if (period.doubt) return "doubtful";
  return isTwelveMonths(period) ? "twelve" : "several";
}

export function formOf(observation: Observation, { flowAsBars, stock }: MarkOptions = {}): Form {
  const reach = reachOf(observation);
  if (observation.rate === "annual" || observation.periodFromDocument) return "dateless";
  if (reach === "doubtful") return "doubtful";
  // "Since 2004" holds of each day from then on: no dot says that.
  if (stock || observation.measure === "stock")
    return reach === "several" || reach === "twelve" ? "span" : "dot";
  if (flowAsBars) return "bar";
  return reach === "year" ? "dot" : "span";
}

/** True for a bracketed bar, or a bar from zero, over anything but one whole year. */
export function isBracketed({ form, observation }: Mark): boolean {
  return form === "span" || (form === "bar" && reachOf(observation) !== "year");
}

/** What rounding leaves open is drawn where it is worth a look: never on exact official rows. */
function whiskerOf({ low, high, value, basis, qualifier }: Observation): Mark["whisker"] {
  if (basis === "official" && qualifier === "exact") return undefined;
  return low === value && high === value ? undefined : { low, high };
}

/** Where a value stands on its axis: "third or fourth" is neither of the two, so it stands between them. */
function placeOf({ unit, value, low, high }: Observation): number {
  return unit === "rank" && low !== null && high !== null ? (low + high) / 2 : value;
}

interface MarkOptions {
  /** True where flows are bars from zero, as wide as their period. */
  flowAsBars?: boolean;
  log?: boolean;
  /** True for an indicator that is a stock by its nature, whether the observation says so or not. */
  stock?: boolean;
  /** Where a period without an end is drawn to, in years: the date of the text that gives it. */
  until?: number;
}

/** The mark of an observation; undefined where it has no place on the time axis, or none on a log scale. */
export function markOf(
  observation: Observation,
  pair: Pair,
  options: MarkOptions = {},
): Mark | undefined {
  const period = parsePeriod(observation.period ?? "");
  const span = period && yearSpan(period);
  if (!span || (options.log && observation.value <= 0)) return undefined;
  const to = span.to ?? Math.max(span.from, options.until ?? span.from);
  return {
    observation,
    tone: toneOf(observation, pair),
    form: formOf(observation, options),
    hollow: observation.basis === "derived",
    stock: options.stock === true || observation.measure === "stock",
    x: (span.from + to) / 2,
    from: span.from,
    to,
    value: placeOf(observation),
    whisker: whiskerOf(observation),
    labels: [],
  };
}

/** The calendar year of a mark that may stand on an annual line; undefined for all others. */
export function lineYear({
  observation,
  form,
  stock,
}: Pick<Mark, "observation" | "form" | "stock">): number | undefined {
  // "More than 4 million" is no value that a line could pass through; "about 17 bn" is one, with a whisker.
  const bound = observation.qualifier === "at-least" || observation.qualifier === "at-most";
  if (observation.basis !== "official" || bound) return undefined;
  if (form !== "dot" || stock || observation.unit === "rank") return undefined;
  // A line is one country's count.
  if (observation.scope === RECONCILED) return undefined;
  const period = parsePeriod(observation.period ?? "");
  return period && wholeYear(period);
}

/**
 * Parts the marks into one line a reporter (official whole years of a flow, one value a year) and the rest.
 * @param label names a reporter's line
 */
export function partLines(
  marks: Mark[],
  label: (refArea: string) => string,
): { lines: Line[]; rest: Mark[] } {
  const lines = new Map<string, Line>();
  const taken = new Set<string>();
  const rest: Mark[] = [];
  for (const mark of marks) {
    const year = lineYear(mark);
    const { refArea } = mark.observation;
    const place = `${refArea} ${year}`;
    // A second official value for the same year is a point of its own, never a kink in the line.
    if (year === undefined || taken.has(place)) {
      rest.push(mark);
      continue;
    }
    taken.add(place);
    const line = lines.get(refArea) ?? {
      id: refArea,
      label: label(refArea),
      tone: mark.tone,
      marks: [],
    };
    line.marks.push(mark);
    lines.set(refArea, line);
  }
  for (const line of lines.values()) line.marks.sort((a, b) => a.x - b.x);
  return { lines: [...lines.values()], rest };
}

/** The runs of a line in which each year follows the one before: a gap stays a gap. */
export function runs(line: Line): Mark[][] {
  const found: Mark[][] = [];
  for (const mark of line.marks) {
    const run = found.at(-1);
    const before = run?.at(-1);
    if (run && before && lineYear(before) === (lineYear(mark) ?? 0) - 1) run.push(mark);
    else found.push([mark]);
  }
  return found;
}

/** The calendar years between the first and the last of a line for which it has no value. */
export function gaps(line: Line): number[] {
  const years = new Set(line.marks.map(lineYear));
  const [first = 0, last = -1] = [line.marks.at(0), line.marks.at(-1)].map((m) => m && lineYear(m));
  return Array.from({ length: last - first + 1 }, (_, i) => first + i).filter((y) => !years.has(y));
}
