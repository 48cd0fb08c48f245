import { RECONCILED, reporterOf } from "../../model/reporter.ts";
import type { Observation } from "../../model/types.ts";
import { markOf, partLines } from "../charts/marks.ts";
import type { Pair } from "../filters/pair.ts";
import type { Measure } from "../filters/view.ts";
import type { Words } from "../i18n/words.ts";
import { formatFigure, formatValue, hedged, TURNED } from "../words/format.ts";
import { during, preferDated, shortFigure } from "../words/headlines.ts";
import { listed, upperFirst } from "../words/lists.ts";
import { byTime, yearOf } from "../words/order.ts";
import { placeFirst, placeInText } from "../words/places.ts";

/** What the chart joins to a line, by reporter and in order: a headline speaks of the very values that are drawn. */
function drawn(shown: Observation[], pair: Pair): Map<string, Observation[]> {
  const marks = shown.flatMap((o) => markOf(o, pair) ?? []);
  return new Map(
    partLines(marks, (area) => area).lines.map(({ id, marks: line }) => [
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
function lastBoth(shown: Observation[], pair: Pair): Both | undefined {
  const lines = drawn(shown, pair);
  const [one = [], other = []] = pair.map((area) => lines.get(area));
  for (const a of one.toReversed()) {
    const [year, b] = [yearOf(a), other.find((o) => yearOf(o) === yearOf(a))];
    if (year !== undefined && b) return { year, sides: [a, b] };
  }
  return undefined;
}

/** "1.34 times", "about 1.34 times"; undefined where a ratio says nothing. */
function ratioOf(words: Words, more: Observation, less: Observation): string | undefined {
  if (less.value <= 0) return undefined;
  const exact = [more, less].every(({ qualifier }) => qualifier === "exact");
  const times = formatValue(words, more.value / less.value, "multiple");
  return hedged(words, exact ? "exact" : "about", times);
}

/** The larger and the smaller of two counts, in the words of the messages that hold them against each other. */
function held(words: Words, { year, sides }: Both) {
  const [less, more] = sides.toSorted((a, b) => a.value - b.value) as [Observation, Observation];
  return {
    same: less.value === more.value,
    ratio: ratioOf(words, more, less),
    values: {
      year: String(year),
      more: placeInText(words, more.refArea),
      moreFigure: shortFigure(words, more),
      less: placeInText(words, less.refArea),
      lessFigure: shortFigure(words, less),
    },
  };
}

/** How the last of a line's values stands to the first: only what lies outside the ranges of both has grown or fallen. */
function moved(words: Words, first: Observation, last: Observation): string {
  const [from, to] = [shortFigure(words, first), shortFigure(words, last)];
  const over = (a: Observation, b: Observation) =>
    a.low !== null && b.high !== null && a.low > b.high;
  const exact = first.value === last.value && first.qualifier === "exact";
  const same = exact ? "unchanged" : "same";
  const how = over(last, first) ? "grew" : over(first, last) ? "fell" : "went";
  return words.t("trade.moved", {
    area: placeInText(words, last.refArea),
    how: from === to ? same : how,
    from,
    start: String(yearOf(first)),
    to,
    end: String(yearOf(last)),
  });
}

/** Growth within what one country reports: two countries' counts are never set against each other in time. */
function oneReporter(words: Words, official: Observation[], pair: Pair): string | undefined {
  const lines = [...drawn(official, pair).values()];
  const last = byTime(lines.flatMap((line) => line.at(-1) ?? [])).at(-1);
  const first = lines.find((line) => last && line.includes(last))?.at(0);
  if (first && last && first !== last) return moved(words, first, last);
  return last && counted(words, last, words.t("measure.turnover"));
}

const counted = (words: Words, o: Observation, what: string): string =>
  words.t("trade.one", {
    what,
    area: placeFirst(words, o.refArea),
    figure: shortFigure(words, o),
    when: during(words, o, "for"),
  });

/** A figure with its time, and whose count it is where its text says so: two texts may tell of two. */
function toldFigure(words: Words, o: Observation): string {
  const figure = formatFigure(words, o) + during(words, o, "for");
  return o.reporter === undefined
    ? figure
    : words.t("trade.by", { figure, area: placeInText(words, o.reporter) });
}

/**
 * The two claims whose periods end last, or what is worked out where nothing is stated: whole years before parts of
 * them, which are not to be read beside each other.
 */
export function claimed(words: Words, claims: Observation[], what: string): string | undefined {
  const dated = byTime(preferDated(claims.filter(({ basis }) => basis === "stated"))).reverse();
  const isWhole = (o: Observation) => yearOf(o) !== undefined;
  const stated = [...dated.filter(isWhole), ...dated.filter((o) => !isWhole(o))];
  const figures = (some: Observation[]) =>
    listed(
      words,
      some.map((o) => toldFigure(words, o)),
    );
  if (stated.length > 0)
    return words.t("trade.texts", { what, figures: figures(stated.slice(0, 2)) });
  return claims.length > 0
    ? words.t("trade.derived", { what, figures: figures(byTime(claims)) })
    : undefined;
}

/** All but what is no country's own count. */
const ownCounts = (shown: Observation[]) => shown.filter(({ scope }) => scope !== RECONCILED);

/** The last figures that were reconciled from both countries' reports, one of each country's trade. */
function reconciled(words: Words, shown: Observation[], what: string): string | undefined {
  const lasts = new Map(byTime(shown).map((o) => [o.refArea, o]));
  if (lasts.size === 0) return undefined;
  const figures = [...lasts.values()].map((o) => {
    const [from, to] = [placeInText(words, o.refArea), placeInText(words, o.counterpartArea)];
    return words.t("trade.flow", { from, to, figure: toldFigure(words, o) });
  });
  return words.t("trade.reconciled", { what, figures: listed(words, figures) });
}

/** What is said of a measure where no two counts can stand side by side: by the one that counts last, else by the texts. */
export function singly(words: Words, shown: Observation[], measure: Measure): string {
  const what = words.t(`measure.${measure}`);
  const counts = ownCounts(shown);
  const official = counts.filter(({ basis }) => basis === "official");
  const claims = counts.filter(({ basis }) => basis !== "official");
  // Bounds and parts of years are on no line, but they are drawn.
  const last = byTime(preferDated(official)).at(-1);
  if (last) return counted(words, last, what);
  return (
    claimed(words, claims, what) ??
    reconciled(words, shown, what) ??
    words.t("trade.none", { what })
  );
}

/** What the shown turnover says, in a sentence that keeps the reporters apart. */
export const tradeHeadline =
  (words: Words, pair: Pair) =>
  (shown: Observation[]): string => {
    const official = shown.filter(({ basis }) => basis === "official");
    const both = lastBoth(official, pair);
    if (both) {
      const { same, ratio, values } = held(words, both);
      if (same) return words.t("trade.both.same", { year: values.year, figure: values.moreFigure });
      return ratio
        ? words.t("trade.both.ratio", { ...values, ratio })
        : words.t("trade.both.against", values);
    }
    return oneReporter(words, official, pair) ?? singly(words, shown, "turnover");
  };

/** Who gives a figure: the reference area that counted it, or a text where it is not known to have counted. */
function saidBy(o: Observation): "counts" | "states" | "implied" | "reconciled" {
  if (o.scope === RECONCILED) return "reconciled";
  if (o.basis === "official" || reporterOf(o) === o.refArea) return "counts";
  return o.basis === "stated" ? "states" : "implied";
}

/** What both ends of one flow of goods count in the last year that both have. */
export function flowHeadline(words: Words, from: string, to: string) {
  const flow = { from: placeInText(words, from), to: placeInText(words, to) };
  const pair: Pair = [from, to];
  return (shown: Observation[]): string => {
    const both = lastBoth(shown, pair);
    if (both) {
      const { same, ratio, values } = held(words, both);
      const { year, moreFigure, lessFigure, ...sides } = values;
      if (same) return words.t("flow.same", { ...flow, year, figure: moreFigure });
      return ratio
        ? words.t("flow.ratio", { ...flow, ...sides, year, moreFigure, ratio })
        : words.t("flow.against", { ...flow, ...values });
    }
    const counts = ownCounts(shown);
    const last = byTime(preferDated(counts.length > 0 ? counts : shown)).at(-1);
    if (!last) return words.t("flow.none", flow);
    return words.t("flow.one", {
      ...flow,
      said: saidBy(last),
      area: placeInText(words, last.refArea),
      figure: shortFigure(words, last),
      when: during(words, last, "for"),
    });
  };
}

export function balanceOf(words: Words, o: Observation): string {
  if (o.value === 0 && o.qualifier === "exact") return words.t("balance.zero");
  if (o.value >= 0) return words.t("balance.surplus", { figure: shortFigure(words, o) });
  // A lower bound of a balance below zero is an upper bound of the deficit.
  const deficit = { ...o, value: -o.value, qualifier: TURNED[o.qualifier] };
  return words.t("balance.deficit", { figure: shortFigure(words, deficit) });
}

/** What each country makes of the balance in the last year that is shown. */
export const balanceHeadline =
  (words: Words, pair: Pair) =>
  (shown: Observation[]): string => {
    const side = (o: Observation) =>
      words.t("balance.side", {
        said: saidBy(o),
        area: placeInText(words, o.refArea),
        balance: balanceOf(words, o),
      });
    const both = lastBoth(shown, pair);
    if (both)
      return words.t("balance.both", {
        year: String(both.year),
        sides: both.sides.map(side).join(words.t("list.clause")),
      });
    const last = byTime(preferDated(shown)).at(-1);
    return last ? upperFirst(side(last)) + during(words, last, "for") : words.t("balance.none");
  };
