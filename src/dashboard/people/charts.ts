/** Students in both directions and tourists. */

import type { Observation } from "../../model/types.ts";
import { buildChart, type ChartInput } from "../charts/build.ts";
import type { ChartModel } from "../charts/model.ts";
import type { Words } from "../i18n/words.ts";
import { formatFigure, formatPeriod, formatWhen } from "../words/format.ts";
import { during, hasOwnTime, preferDated, sameDirection } from "../words/headlines.ts";
import { listed } from "../words/lists.ts";
import { byTime, yearOf } from "../words/order.ts";
import { placeInText } from "../words/places.ts";

const is = (indicator: string) => (o: Observation) => o.indicator === indicator;

/** A figure with where the people come from and where they are. */
const moving = (words: Words, o: Observation) => ({
  figure: formatFigure(words, o),
  other: placeInText(words, o.counterpartArea),
  ref: placeInText(words, o.refArea),
});

/** Of each direction the last figure: one that has a time of its own, where there is one. */
function lastOfDirections(observations: Observation[]): Observation[] {
  const rest = byTime(observations);
  const directions = rest.filter((o) => sameDirection(rest, o)[0] === o);
  return directions.flatMap((o) => byTime(preferDated(sameDirection(rest, o))).at(-1) ?? []);
}

/** The last official count, and of each direction that it does not tell what the texts say. */
function studentsHeadline(words: Words, shown: Observation[]): string {
  const last = byTime(preferDated(shown.filter(({ basis }) => basis === "official"))).at(-1);
  const official =
    last &&
    words.t("students.one", {
      ...moving(words, last),
      when: formatWhen(words, { ...last, measure: "stock" }),
    });
  const stated = lastOfDirections(shown.filter(({ basis }) => basis !== "official")).filter(
    (o) => !last || sameDirection([o], last).length === 0,
  );
  if (stated.length === 0) return official ?? words.t("students.none");
  // Figures of unlike years each have their own; without its doubt one would pass for one on this year.
  const dated = stated.some(hasOwnTime);
  const figures = listed(
    words,
    stated.map(
      (o) => words.t("students.each", moving(words, o)) + (dated ? during(words, o, "in") : ""),
    ),
  );
  if (official)
    return words.t(dated ? "students.both" : "students.both.undated", { official, figures });
  return words.t(dated ? "students.texts" : "students.texts.undated", { figures });
}

/**
 * How the last of some whole years stands to the others, as far as their ranges tell: the most of
 * them, less than a certain one before, or neither ("more than 4 million" may be any number above).
 */
function standing(words: Words, last: Observation, years: Observation[]): string {
  const others = years.filter((o) => o !== last);
  const { low, high } = last;
  if (low !== null && others.length > 0 && others.every((o) => o.high !== null && o.high < low))
    return words.t("standing.most");
  const floor = (o: Observation) => o.low ?? Number.NEGATIVE_INFINITY;
  const peak = others.toSorted((a, b) => floor(a) - floor(b)).at(-1);
  return peak && high !== null && floor(peak) > high
    ? words.t("standing.after", {
        figure: formatFigure(words, peak),
        period: formatPeriod(words, peak.period),
      })
    : "";
}

function touristsHeadline(words: Words, shown: Observation[]): string {
  const official = byTime(preferDated(shown.filter(({ basis }) => basis === "official")));
  const last = official.at(-1);
  if (last) {
    const years = sameDirection(official, last).filter((o) => yearOf(o) !== undefined);
    return words.t("tourists.one", {
      ...moving(words, last),
      when: during(words, last, "in"),
      standing: yearOf(last) === undefined ? "" : standing(words, last, years),
    });
  }
  const claim = byTime(preferDated(shown)).at(-1);
  if (!claim) return words.t("tourists.none");
  return claim.rate === "annual"
    ? words.t("tourists.text.annual", moving(words, claim))
    : words.t("tourists.text", { ...moving(words, claim), when: during(words, claim, "in") });
}

export function peopleCharts(input: ChartInput): ChartModel[] {
  const { words } = input;
  return [
    buildChart(
      {
        id: "students",
        subtitle: words.t("chart.students"),
        unit: "person",
        wants: is("students"),
        headline: (shown) => studentsHeadline(words, shown),
        claimLabel: (label, { refArea }) =>
          words.t("label.in", { area: placeInText(words, refArea), label }),
        lineLabel: (area) => words.t("series.students", { area: placeInText(words, area) }),
      },
      input,
    ),
    buildChart(
      {
        id: "tourists",
        subtitle: words.t("chart.tourists"),
        unit: "person",
        wants: is("tourists"),
        headline: (shown) => touristsHeadline(words, shown),
        lineLabel: (area) => words.t("series.arrivals", { area: placeInText(words, area) }),
      },
      input,
    ),
  ];
}
