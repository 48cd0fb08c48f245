/** What a comparison says, in plain words. */

import { areaName } from "../../model/areas.ts";
import { reporterOf, UNNAMED } from "../../model/reporter.ts";
import type { Observation } from "../../model/types.ts";
import { basisWords } from "../words/basis.ts";
import { formatFigure, formatValue, formatWhen } from "../words/format.ts";
import { subjectOf } from "../words/names.ts";
import type { Row } from "./compare.ts";
import { comparable, type Side } from "./match.ts";

/** Whose figures a row has: "as reported by Vietnam", "from Vietnam in China"; both reporters where it crosses them. */
export function rowSubject({ indicator, refArea, counterpartArea, reporter, sides }: Row): string {
  const [first, second] = sides.map((side) => side.observation && reporterOf(side.observation));
  if (first && second && first !== second) {
    return `as reported by ${areaName(first)} for ${sides[0].year} and by ${areaName(second)} for ${sides[1].year}`;
  }
  return subjectOf({ indicator: indicator.id, refArea, counterpartArea }, reporter);
}

/** Stock or flow, where an indicator may be either, and what narrows it. */
export function qualifiersOf({ indicator, measure, scope, what }: Row): string[] {
  const kind = measure === "stock" ? "all that stands at the date" : "added within the period";
  return [what, scope, indicator.measure === "either" && measure && kind].filter(
    (part): part is string => Boolean(part),
  );
}

/** True where one of the two values is only about right. */
export const isAbout = ({ sides }: Pick<Row, "sides">) =>
  sides.some(({ observation }) => observation?.qualifier === "about");

/** The head of the growth column: growth runs forward in time, whichever year stands first. */
export function growthHead([first, second]: [number, number]): string {
  return first > second ? `Growth a year, from ${second} on to ${first}` : "Growth a year";
}

/** What a reader must know about the value of a year; undefined where it is just that year's value. */
export function sideNote(side: Side): string | undefined {
  const { observation, slot, year, loose, filtered, unnamed } = side;
  if (unnamed) {
    const missing = filtered ? `${year} is left out by the filters` : `no value for ${year}`;
    return `${missing}; in texts, no reporter read: ${otherWords(unnamed, year)}`;
  }
  if (filtered) return `${year} is left out by the filters`;
  const [said] = loose;
  if (!observation && said) {
    return said.rate
      ? `no value of ${year} itself; a text says ${formatFigure(said)} a year, of no year in particular`
      : `no new value for ${year}; a text only repeats ${formatFigure(said)}`;
  }
  if (!observation) return `no value for ${year}`;
  const when = formatWhen(observation);
  if (slot?.startsWith("months")) {
    return when.startsWith("first") ? `only the ${when}` : `only ${when}`;
  }
  return when.replace(/^as of /, "") === String(year) ? undefined : when;
}

/** An observation that stands beside the one shown: "20 bn USD (said in a text)". */
export function otherWords(observation: Observation, year: number): string {
  const when = formatWhen(observation);
  const dated = when === String(year) ? "" : `, ${when}`;
  return `${formatFigure(observation)} (${basisWords(observation)}${dated})`;
}

/** Why a row should be read with care. */
export function cautions(row: Row): string[] {
  const { sides, crosses, years, change } = row;
  const [a, b] = sides;
  const said: string[] = [];
  if (a.observation && b.observation && !comparable(sides)) {
    said.push("The two cover different lengths of time, so neither is subtracted from the other.");
  }
  if (crosses) {
    said.push(
      row.reporter === UNNAMED
        ? "Seems to cross reporters: one value agrees with one country's count, one with the other's, so part of the change may be the count."
        : "Crosses reporters: the two countries count differently, so part of the change may be the count.",
    );
  }
  if (
    change &&
    !change.ratio &&
    change.difference.low === null &&
    change.difference.high === null
  ) {
    said.push("Both values are bounds on the same side, so what lies between them is not known.");
  }
  for (const { observation: o, year } of sides) {
    if (change && o?.source.kind === "arithmetic" && o.basis === "derived") {
      said.push(
        `${year} was itself worked back from a claim about change, so the ratio leans on that claim.`,
      );
    }
  }
  if (change && a.observation && b.observation && a.observation.basis !== b.observation.basis) {
    said.push(
      `${a.year} is ${basisWords(a.observation)}, ${b.year} is ${basisWords(b.observation)}.`,
    );
  }
  if (change && a.slot === "date" && Math.abs(years - Math.round(years)) > 0.01) {
    said.push(
      `${formatValue(Math.abs(years), "count", { digits: 1 })} years lie between the two dates.`,
    );
  }
  if (change?.ratio && a.observation && a.observation.value < 0) {
    said.push("Both are deficits: a ratio above one is a larger deficit.");
  }
  return said;
}
