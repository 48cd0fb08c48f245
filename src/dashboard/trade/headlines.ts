import { areaName } from "../../model/areas.ts";
import { reporterOf, UNNAMED } from "../../model/reporter.ts";
import type { Observation, Qualifier } from "../../model/types.ts";
import { markOf, partLines } from "../charts/marks.ts";
import { PAIR } from "../filters/pair.ts";
import { formatFigure, formatValue } from "../words/format.ts";
import { during, preferDated, shortFigure } from "../words/headlines.ts";
import { listed, upperFirst } from "../words/lists.ts";
import { byTime, yearOf } from "../words/order.ts";

/** What the chart joins to a line, by reporter and in order: a headline speaks of the very values that are drawn. */
function drawn(shown: Observation[]): Map<string, Observation[]> {
  const marks = shown.flatMap((o) => markOf(o) ?? []);
  return new Map(
    partLines(marks, areaName).lines.map(({ id, marks: line }) => [
      id,
      line.map(({ observation }) => observation),
    ]),
  );
}

interface Both {
  year: number;
  /** In the order of the pair. */
  sides: [Observation, Observation];
}

/** The last year for which the lines of both countries have a value. */
function lastBoth(shown: Observation[]): Both | undefined {
  const lines = drawn(shown);
  const [one = [], other = []] = PAIR.map((area) => lines.get(area));
  for (const a of one.toReversed()) {
    const [year, b] = [yearOf(a), other.find((o) => yearOf(o) === yearOf(a))];
    if (year !== undefined && b) return { year, sides: [a, b] };
  }
  return undefined;
}

/** "1.34 times", "about 1.34 times"; undefined where a ratio says nothing. */
function ratioOf(more: Observation, less: Observation): string | undefined {
  if (less.value <= 0) return undefined;
  const about = [more, less].some(({ qualifier }) => qualifier !== "exact") ? "about " : "";
  return about + formatValue(more.value / less.value, "multiple");
}

/** How the last of a line's values stands to the first: only what lies outside the ranges of both has grown or fallen. */
function moved(first: Observation, last: Observation): string {
  const [from, to] = [shortFigure(first), shortFigure(last)];
  const [start, end] = [yearOf(first), yearOf(last)];
  if (from === to) {
    const exact = first.value === last.value && first.qualifier === "exact";
    return `was ${exact ? "unchanged" : "much the same"}: ${from} in ${start} and ${to} in ${end}`;
  }
  const over = (a: Observation, b: Observation) =>
    a.low !== null && b.high !== null && a.low > b.high;
  const verb = over(last, first) ? "grew" : over(first, last) ? "fell" : "went";
  return `${verb} from ${from} in ${start} to ${to} in ${end}`;
}

/** Growth within what one country reports: two countries' counts are never set against each other in time. */
function oneReporter(official: Observation[]): string | undefined {
  const lines = [...drawn(official).values()];
  const last = byTime(lines.flatMap((line) => line.at(-1) ?? [])).at(-1);
  const first = lines.find((line) => last && line.includes(last))?.at(0);
  if (first && last && first !== last)
    return `Trade as ${areaName(last.refArea)} reports it ${moved(first, last)}`;
  // Bounds and parts of years are on no line, but they are drawn.
  const only = last ?? byTime(preferDated(official)).at(-1);
  return (
    only && `${areaName(only.refArea)} reports trade of ${shortFigure(only)}${during(only, "for")}`
  );
}

/** The two claims whose periods end last, or what is worked out where nothing is stated. */
function claimed(claims: Observation[]): string | undefined {
  const stated = byTime(preferDated(claims.filter(({ basis }) => basis === "stated"))).reverse();
  const said = (o: Observation) => formatFigure(o) + during(o, "for");
  if (stated.length > 0) return `The texts put trade at ${listed(stated.slice(0, 2).map(said))}`;
  const derived = byTime(claims);
  return derived.length > 0
    ? `Worked out from the texts, trade was ${listed(derived.map(said))}`
    : undefined;
}

/** What the shown turnover says, in a sentence that keeps the reporters apart. */
export function tradeHeadline(shown: Observation[]): string {
  const official = shown.filter(({ basis }) => basis === "official");
  const both = lastBoth(official);
  if (both) {
    const { year, sides } = both;
    const [less, more] = inOrder(sides);
    if (less.value === more.value)
      return `For ${year} both countries count ${shortFigure(more)} of trade between the two`;
    const ratio = ratioOf(more, less);
    return `For ${year} ${areaName(more.refArea)} counts ${shortFigure(more)} of trade between the two, ${ratio ? `${ratio} the` : "against"} ${shortFigure(less)} that ${areaName(less.refArea)} counts`;
  }
  const claims = shown.filter(({ basis }) => basis !== "official");
  return oneReporter(official) ?? claimed(claims) ?? "No figure of trade to show";
}

const inOrder = (sides: [Observation, Observation]) =>
  sides.toSorted((a, b) => a.value - b.value) as [Observation, Observation];

/** "Vietnam counts", or who says so where nobody is known to have counted. */
function counts(o: Observation): string {
  if (reporterOf(o) !== UNNAMED) return `${areaName(o.refArea)} counts`;
  return o.basis === "stated" ? "a text states" : "the texts imply";
}

/** What both ends of one flow of goods count in the last year that both have. */
export function flowHeadline(from: string, to: string) {
  const flow = `goods from ${areaName(from)} to ${areaName(to)}`;
  return (shown: Observation[]): string => {
    const both = lastBoth(shown);
    if (both) {
      const [less, more] = inOrder(both.sides);
      if (less.value === more.value)
        return `Of ${flow}, both countries count ${shortFigure(more)} for ${both.year}`;
      const ratio = ratioOf(more, less);
      const other = ratio
        ? `${ratio} what ${areaName(less.refArea)} counts`
        : `${areaName(less.refArea)} ${shortFigure(less)}`;
      return `Of ${flow}, ${areaName(more.refArea)} counts ${shortFigure(more)} for ${both.year}, ${other}`;
    }
    const last = byTime(preferDated(shown)).at(-1);
    if (!last) return `No figure of ${flow} to show`;
    return `Of ${flow}, ${counts(last)} ${shortFigure(last)}${during(last, "for")}`;
  };
}

/** A lower bound of a balance below zero is an upper bound of the deficit. */
const TURNED: Record<Qualifier, Qualifier> = {
  exact: "exact",
  about: "about",
  "at-least": "at-most",
  "at-most": "at-least",
};

function balanceOf(o: Observation): string {
  if (o.value === 0 && o.qualifier === "exact") return "a balance of zero";
  if (o.value >= 0) return `a surplus of ${shortFigure(o)}`;
  return `a deficit of ${shortFigure({ ...o, value: -o.value, qualifier: TURNED[o.qualifier] })}`;
}

/** What each country makes of the balance in the last year that is shown. */
export function balanceHeadline(shown: Observation[]): string {
  const side = (o: Observation) =>
    reporterOf(o) === UNNAMED
      ? `${counts(o)} ${balanceOf(o)} for ${areaName(o.refArea)}`
      : `${areaName(o.refArea)} reports ${balanceOf(o)}`;
  const both = lastBoth(shown);
  if (both) return `For ${both.year} ${both.sides.map(side).join(", ")}`;
  const last = byTime(preferDated(shown)).at(-1);
  return last ? `${upperFirst(side(last))}${during(last, "for")}` : "No trade balance to show";
}
