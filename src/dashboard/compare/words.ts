/** What a comparison says, in plain words. */

import { parsePeriod, wholeYear } from "../../model/period.ts";
import { reporterOf, UNNAMED } from "../../model/reporter.ts";
import type { Observation } from "../../model/types.ts";
import type { Words } from "../i18n/words.ts";
import { basisWords } from "../words/basis.ts";
import { formatFigure, formatValue, formatWhen } from "../words/format.ts";
import { clauses } from "../words/lists.ts";
import { scopeWords, subjectOf } from "../words/names.ts";
import { periodInSentence } from "../words/periods.ts";
import { placeInText } from "../words/places.ts";
import { isFromEndToEnd, type Row } from "./compare.ts";
import { actualYear, comparable, isPart, type Side } from "./match.ts";

/** Whose figures a row has: "as reported by Vietnam", "from Vietnam in China"; both reporters where it crosses them. */
export function rowSubject(
  words: Words,
  { indicator, refArea, counterpartArea, reporter, scope, ends }: Row,
): string {
  const [first, second] = ends.map((side) => side.observation && reporterOf(side.observation));
  if (first && second && first !== second) {
    const whose = words.t("compare.subject.crosses", {
      first: placeInText(words, first),
      firstYear: String(actualYear(ends[0])),
      second: placeInText(words, second),
      secondYear: String(actualYear(ends[1])),
    });
    if (indicator.id !== "exports" && indicator.id !== "imports") return whose;
    // Each calls them by another name: what one exports the other imports.
    const [ref, other] = [placeInText(words, refArea), placeInText(words, counterpartArea)];
    const [from, to] = indicator.id === "exports" ? [ref, other] : [other, ref];
    return words.t("compare.subject.goods", { from, to, whose });
  }
  return subjectOf(words, { indicator: indicator.id, refArea, counterpartArea, scope }, reporter);
}

/** Stock or flow, where an indicator may be either, and what narrows it. */
export function qualifiersOf(words: Words, { indicator, measure, scope, what }: Row): string[] {
  const kind = indicator.measure === "either" && measure && words.t(`compare.kind.${measure}`);
  return [what, scope && scopeWords(words, scope), kind].filter((part): part is string =>
    Boolean(part),
  );
}

/** True where one of the two values is only about right. */
export const isAbout = ({ ends }: Pick<Row, "ends">) =>
  ends.some(({ observation }) => observation?.qualifier === "about");

/** True where the ratio of the two is only about right: that of a claim is as exact as the claim. */
export const isRatioAbout = (row: Pick<Row, "ends" | "claim">) =>
  row.claim ? row.claim.qualifier === "about" : isAbout(row);

/** The head of the growth column: growth runs forward in time, whichever year stands first. */
export function growthHead({ t }: Words, [first, second]: [number, number]): string {
  return first > second
    ? t("compare.growth.from", { from: String(second), to: String(first) })
    : t("compare.growth");
}

/** How many of the rows hold two years against each other, and what for. */
export function comparableWords({ t }: Words, rows: Row[], years: number[]): string {
  const compared = rows.filter(({ change }) => change);
  const borrowed = compared.filter(({ ends }) => ends.some(({ nearest }) => nearest !== undefined));
  const counts = { comparable: compared.length, all: rows.length };
  if (borrowed.length > 0)
    return t("compare.comparable.borrowed", { ...counts, borrowed: borrowed.length });
  return t(years.length > 2 ? "compare.comparable.some" : "compare.comparable", counts);
}

/** True for a figure of one whole year, or as of it, with nothing else to say of its time. */
function isOf(year: number, { period, rate, periodFromDocument }: Observation): boolean {
  const parsed = parsePeriod(period ?? "");
  return !rate && !periodFromDocument && parsed !== undefined && wholeYear(parsed) === year;
}

/** What a reader must know about the value of a year; undefined where it is just that year's value. */
export function sideNote(words: Words, side: Side): string | undefined {
  const { t } = words;
  const { observation, slot, loose, filtered, unnamed, passedOver } = side;
  if (passedOver) return undefined;
  const year = String(side.year);
  const missing = t(filtered ? "compare.side.filtered" : "compare.side.none", { year });
  if (unnamed)
    return t("compare.side.unnamed", { missing, other: otherWords(words, unnamed, side.year) });
  if (filtered) return missing;
  const [said] = loose;
  if (!observation && said) {
    const figure = formatFigure(words, said);
    return t(said.rate ? "compare.side.annual" : "compare.side.repeated", { year, figure });
  }
  if (!observation) return missing;
  if (side.nearest !== undefined)
    return t("compare.side.nearest", { nearest: String(side.nearest), year });
  if (isPart(slot))
    return t("compare.side.part", { when: periodInSentence(words, observation.period) });
  return isOf(side.year, observation) ? undefined : formatWhen(words, observation);
}

/** An observation that stands beside the one shown: "20 bn USD (said in a text)". */
export function otherWords(words: Words, observation: Observation, year: number): string {
  const when =
    isOf(year, observation) && observation.measure !== "stock"
      ? undefined
      : formatWhen(words, observation);
  return words.t("compare.other", {
    figure: formatFigure(words, observation),
    about: clauses(words, [basisWords(words, observation), when]),
  });
}

/** Why a row should be read with care. */
export function cautions(words: Words, row: Row): string[] {
  const { t } = words;
  const { ends, sides, crosses, years, change } = row;
  const [a, b] = ends;
  const said: string[] = [];
  if (change && !isFromEndToEnd(row))
    said.push(
      t("caution.between", { first: String(actualYear(a)), second: String(actualYear(b)) }),
    );
  const told = sides.filter(({ observation }) => observation);
  if (told.length > 1 && !comparable(ends)) said.push(t("caution.lengths"));
  if (crosses) said.push(t(row.reporter === UNNAMED ? "caution.seemsToCross" : "caution.crosses"));
  if (change && !change.ratio && change.difference.low === null && change.difference.high === null)
    said.push(t("caution.bounds"));
  for (const side of ends) {
    const { observation: o } = side;
    if (change && o?.source.kind === "arithmetic" && o.basis === "derived")
      said.push(t("caution.workedBack", { year: String(actualYear(side)) }));
  }
  if (change && a.observation && b.observation && a.observation.basis !== b.observation.basis)
    said.push(
      t("caution.bases", {
        first: String(actualYear(a)),
        firstBasis: basisWords(words, a.observation),
        second: String(actualYear(b)),
        secondBasis: basisWords(words, b.observation),
      }),
    );
  if (change && a.slot === "date" && Math.abs(years - Math.round(years)) > 0.01)
    said.push(
      t("caution.dates", { years: formatValue(words, Math.abs(years), "count", { digits: 1 }) }),
    );
  if (change?.ratio && a.observation && a.observation.value < 0) said.push(t("caution.deficits"));
  return said;
}
