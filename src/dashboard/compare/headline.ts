/** What a comparison says in one sentence. */
import { UNNAMED } from "../../model/reporter.ts";
import type { Qualifier } from "../../model/types.ts";
import type { Words } from "../i18n/words.ts";
import { hedged } from "../words/format.ts";
import { listed } from "../words/lists.ts";
import { indicatorText } from "../words/names.ts";
import { placeInText } from "../words/places.ts";
import { nearest } from "../words/rounding.ts";
import {
  ceilingOf,
  floorOf,
  formatPercent,
  formatTimes,
  growthKind,
  ratioKind,
} from "./amounts.ts";
import { type Bounded, inverse } from "./change.ts";
import type { Row } from "./compare.ts";
import { actualYear, isPart } from "./match.ts";
import { isRatioAbout, rowSubject } from "./words.ts";

/**
 * "grew 8.45-fold", "rose by at least 10.6%", "fell by about 12%", "stayed the same"; where the bounds
 * leave the direction open, the bounds or "rose by at most 5%, if at all,".
 * @param of what it is that moved: a deficit that grows is no rise
 */
function moved(words: Words, ratio: Bounded, about: boolean, of: "value" | "deficit"): string {
  const { t } = words;
  const { low, high } = ratio;
  const percent = (value: number) => formatPercent(words, value);
  const still = (value: number) => percent(value - 1) === percent(0);
  if (low !== null && high !== null && low < 1 && 1 < high)
    return t("moved.open", { low: percent(low - 1), high: percent(high - 1) });
  const shift = (value: number, hedge: Qualifier) =>
    value >= 2
      ? t("moved.fold", { times: hedged(words, hedge, formatTimes(words, value)) })
      : t(value > 1 ? "moved.up" : "moved.down", {
          of,
          by: hedged(words, hedge, percent(Math.abs(value - 1))),
        });
  const ifAtAll = (value: number) => t("moved.ifAtAll", { moved: shift(value, "at-most") });
  const [growth, times] = [growthKind(words), ratioKind(words)];
  if (high === null && low !== null) {
    const floor = low < 2 ? 1 + floorOf(low - 1, growth) : floorOf(low, times);
    if (still(floor)) return t("moved.notDown");
    return floor > 1 ? shift(floor, "at-least") : ifAtAll(floor);
  }
  if (low === null && high !== null) {
    const ceiling = high < 2 ? 1 + ceilingOf(high - 1, growth) : ceilingOf(high, times);
    if (still(ceiling)) return t("moved.notUp");
    return ceiling < 1 ? shift(ceiling, "at-least") : ifAtAll(ceiling);
  }
  const value = nearest(ratio);
  if (still(value)) return t(about ? "moved.aboutSame" : "moved.same");
  return shift(value, about ? "about" : "exact");
}

/** ", 16.5% a year", ", at least 5% a year"; nothing where the direction is open. The verb before it says which way. */
function rateWords(words: Words, growth: Bounded | undefined, about: boolean): string {
  if (!growth) return "";
  const { low, high } = growth;
  const said = (rate: string, hedge: Qualifier) =>
    words.t("moved.rate", { rate: hedged(words, hedge, rate) });
  if (low === null || high === null) {
    const surely = low !== null && low > 0 ? low : high !== null && high < 0 ? -high : undefined;
    return surely === undefined
      ? ""
      : said(formatPercent(words, floorOf(surely, growthKind(words))), "at-least");
  }
  const rate = formatPercent(words, Math.abs(nearest(growth)));
  if (rate === formatPercent(words, 0) || (low < 0 && 0 < high)) return "";
  return said(rate, about ? "about" : "exact");
}

/**
 * Of the first indicator that one count can compare, the row of a named reporter that reaches furthest. A row
 * that crosses from one country's count to the other's never leads: part of its change may be the count.
 */
function leading(rows: Row[]): Row | undefined {
  const alike = rows.filter(({ change, crosses }) => change?.ratio && !crosses);
  const unnamed = ({ reporter }: Row) => Number(reporter === UNNAMED);
  const reach = ({ ends: [a, b] }: Row) => Math.abs(a.year - b.year);
  return alike
    .filter(({ indicator }) => indicator === alike[0]?.indicator)
    .sort((a, b) => unnamed(a) - unnamed(b) || reach(b) - reach(a))[0];
}

/** Why nothing leads: no figures, none that cover the same, or only those of two counts. */
function nothingLeads(words: Words, rows: Row[], years: number[]): string {
  const { t } = words;
  const named = years
    .toSorted((a, b) => a - b)
    .map((year) => t("period.year", { year: `${year}` }));
  const across = rows.some(({ change, crosses }) => change && crosses);
  return t(rows.length === 0 ? "compare.none" : across ? "compare.across" : "compare.apart", {
    years: listed(words, named),
  });
}

/** Over one year the rate would say the change again. */
const isOneYear = ({ years }: Row) => Math.abs(Math.abs(years) - 1) < 0.01;

/** One sentence on what grew how much, and by whose count. */
export function headline(words: Words, rows: Row[], years: number[]): string {
  const { t } = words;
  const row = leading(rows);
  if (!row?.change?.ratio) return nothingLeads(words, rows, years);
  const { indicator, change, ends } = row;
  const about = isRatioAbout(row);
  // The years that the values are of: where the nearest stands in, it is named.
  const actual = ends.map(actualYear) as [number, number];
  const ratio = actual[0] <= actual[1] ? row.change.ratio : inverse(row.change.ratio);
  const subject =
    row.reporter === UNNAMED
      ? t("compare.subject.unnamed", {
          ref: placeInText(words, row.refArea),
          other: placeInText(words, row.counterpartArea),
        })
      : rowSubject(words, row);
  // Both ends of a ratio have one sign: a deficit that grows is no rise.
  const of = (ends[0].observation?.value ?? 0) < 0 ? "deficit" : "value";
  return t("compare.headline", {
    label: indicatorText(words, indicator, "label"),
    subject,
    of,
    moved: moved(words, ratio, about, of),
    from: String(Math.min(...actual)),
    to: String(Math.max(...actual)),
    part: isPart(ends[0].slot) ? t("compare.part") : "",
    rate: isOneYear(row) ? "" : rateWords(words, change.growth, about),
  });
}
