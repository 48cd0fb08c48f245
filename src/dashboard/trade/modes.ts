/** The main chart of trade as an index, as growth or as shares: computed values of each reporter by itself, claims beside them. */

import type { Observation } from "../../model/types.ts";
import { claimLabels, yearsOf } from "../charts/build.ts";
import { type Computed, compute } from "../charts/computed.ts";
import { computedFigure, computedGaps, sureFigure } from "../charts/computed-words.ts";
import type { PageInput } from "../charts/contents.ts";
import { eventMarks } from "../charts/events.ts";
import { legendOf } from "../charts/legend.ts";
import { markOf, partLines } from "../charts/marks.ts";
import type { ChartModel, Mark } from "../charts/model.ts";
import { aboutNotes, notesOf } from "../charts/notes.ts";
import { INDICATOR, type Series, seriesOf } from "../charts/series.ts";
import { chartSources } from "../charts/sources.ts";
import { extent } from "../charts/ticks.ts";
import { isOnYearBefore } from "../charts/year-before.ts";
import type { Mode } from "../filters/view.ts";
import { type Empty, whyEmpty } from "../filters/why-empty.ts";
import type { Words } from "../i18n/words.ts";
import { claimedMultiples } from "../mirror/mirror.ts";
import { listed, upperFirst } from "../words/lists.ts";
import { endOf, yearOf } from "../words/order.ts";
import { placeFirst, placeInText } from "../words/places.ts";
import { lastTogether } from "../words/together.ts";
import { claimed } from "./headlines.ts";
import { baseYears, growth, type Indexed, indexed, shares, usualBase } from "./transform.ts";

export type ComputedMode = Exclude<Mode, "absolute">;

/** What a mode makes of the figures. */
interface Worked {
  values: Computed[];
  base?: number;
  missing: (Indexed["missing"] & { reporter: string })[];
}

function work({ view, ofAllYears, dataset }: PageInput, mode: ComputedMode): Worked {
  const { measure } = view;
  const all = seriesOf(ofAllYears, measure);
  if (mode === "growth") return { values: all.flatMap(growth), missing: [] };
  if (mode === "share") {
    const turnover = seriesOf(ofAllYears, "turnover");
    const whole = (part: Series) => turnover.find(({ reporter }) => reporter === part.reporter);
    const values = all.flatMap((part) => {
      const own = whole(part);
      return own ? shares(part, own) : [];
    });
    return { values, missing: [] };
  }
  // Texts measure from a year of their own: from there their multiples and the index can be held together.
  const claimed = claimedMultiples(dataset.observations).map(({ years }) => years[0]);
  const base = view.base ?? usualBase(all, claimed);
  if (base === undefined) return { values: [], missing: [] };
  const made = all.map((series) => indexed(series, base));
  return {
    base,
    values: made.flatMap(({ values }) => values),
    missing: made.flatMap(({ missing, reporter }) => (missing ? [{ ...missing, reporter }] : [])),
  };
}

/** How far the counts lie apart in the year that makes both 100: growth from there leans on it. */
function baseNote(words: Words, base: number, values: Computed[]): string[] {
  const counts = new Map(values.map(({ operands: [, of] }) => [of.refArea, of]));
  const [less, more] = [...counts.values()].sort((a, b) => a.value - b.value);
  const ratio = less && more && compute("ratio", more, less);
  if (!ratio) return [];
  return [
    words.t("mode.index.apart", {
      base: String(base),
      more: placeInText(words, more.refArea),
      less: placeInText(words, less.refArea),
      ratio: computedFigure(words, ratio),
    }),
  ];
}

export interface Base extends Pick<Worked, "base" | "missing"> {
  /** Years of which any reporter has a value that could be 100. */
  years: number[];
}

/** The base year of the index in view, and the reporters that have no value for it with the nearest year that they have. */
export function baseOf(input: PageInput): Base {
  const { base, missing } = work(input, "index");
  return { base, missing, years: baseYears(seriesOf(input.ofAllYears, input.view.measure)) };
}

const byEnd = (values: Computed[]) =>
  values.toSorted((a, b) => endOf(a.operands[0]) - endOf(b.operands[0]));

/** "1,207 in 2022 by China's count", of each reporter the last, of one year where that can be. */
function sidesOf(words: Words, mode: ComputedMode, values: Computed[]): string {
  const of = (value: Computed) => yearOf(value.operands[0]);
  const whole = values.filter((value) => of(value) !== undefined);
  const areas = [...new Set(whole.map(({ operands: [o] }) => o.refArea))];
  const rows = areas.map((area) => whole.filter(({ operands: [o] }) => o.refArea === area));
  const years = lastTogether(rows.map((row) => row.flatMap((value) => of(value) ?? [])));
  const last = rows.flatMap((row, i) => row.findLast((value) => of(value) === years[i]) ?? []);
  const side = (value: Computed) =>
    words.t(`mode.${mode}.side`, {
      value: sureFigure(words, value),
      year: String(yearOf(value.operands[0])),
      area: placeInText(words, value.operands[0].refArea),
    });
  return listed(words, byEnd(last).map(side));
}

/**
 * Stated growth of what is drawn: an amount of its own beside the computed ones, never on their lines; and how many
 * figures of growth have no place beside them.
 */
function claimsOf({ view, shown, words, dataset }: PageInput, mode: ComputedMode) {
  const stated = shown.filter(
    ({ indicator, of }) =>
      mode === "growth" && indicator === "growth" && of === INDICATOR[view.measure],
  );
  const claims = stated
    .filter((o) => o.scope === undefined && o.unit === "ratio" && isOnYearBefore(o))
    .flatMap((o) => markOf(o, view.pair) ?? [])
    .map((mark): Mark => ({ ...mark, labels: claimLabels(words, mark, dataset.documents) }));
  const [left, all] = [stated.length - claims.length, stated.length];
  return { claims, notDrawn: left > 0 ? [words.t("mode.growth.notDrawn", { left, all })] : [] };
}

/** Whose line ends before the last figures in view, or has not begun: a reader would look for it in the years that it lacks. */
function computedEnds(
  { shown, view, words }: PageInput,
  mode: ComputedMode,
  { lines, missing }: Pick<ChartModel, "lines"> & Pick<Worked, "missing">,
): string[] {
  const told = new Set(missing.map(({ reporter }) => reporter));
  const series = seriesOf(shown, view.measure);
  const counted = series.flatMap(({ years }) =>
    years.flatMap(({ slot, year }) => (slot === "year" ? [year] : [])),
  );
  const [, newest] = extent(counted);
  return series.flatMap(({ reporter }) => {
    if (told.has(reporter)) return [];
    const last = lines.find(({ id }) => id === reporter)?.marks.at(-1);
    const end = last && yearOf(last.observation);
    if (end !== undefined && end >= newest) return [];
    const area = placeFirst(words, reporter);
    return end === undefined
      ? [words.t("mode.absent", { area, mode })]
      : [words.t("mode.ends", { area, mode, year: String(end) })];
  });
}

export function modeChart(input: PageInput, mode: ComputedMode): ChartModel {
  const { dataset, shown, view, words } = input;
  const { t } = words;
  const visible = new Set(shown.map(({ id }) => id));
  const { values, base, missing } = work(input, mode);
  const inView = values.filter(({ operands }) => visible.has(operands[0].id));
  const drawn = inView.flatMap((value) => {
    const mark = markOf(value.operands[0], view.pair);
    return mark ? [{ ...mark, whisker: undefined, value: value.value, computed: value }] : [];
  });
  const name = (area: string) => t("series.reported", { area: placeInText(words, area) });
  const scale = mode === "index" ? view.scale : "linear";
  const onScale = drawn.filter(({ value }) => scale === "linear" || value > 0);
  const { claims, notDrawn } = claimsOf(input, mode);
  const { lines, rest } = partLines(onScale, name);
  const marks = [...rest, ...claims];
  const all = [...onScale, ...claims];
  const years: [number, number] = all.length > 0 ? yearsOf(all, view, true) : [0, 0];
  const body = {
    lines,
    marks,
    events: eventMarks(words, input.events, years, dataset),
    scale,
  };
  const of = {
    measure: t(`measure.${view.measure}`),
    base: base === undefined ? "" : String(base),
  };
  const resting = [
    ...drawn.flatMap(({ computed }) => computed.operands),
    ...claims.map((c) => c.observation),
  ];
  return {
    id: `trade-${view.measure}-${mode}`,
    words,
    headline:
      inView.length > 0
        ? t(`mode.${mode}.headline`, { ...of, sides: sidesOf(words, mode, inView) })
        : (claimed(
            words,
            claims.map((claim) => claim.observation),
            t("mode.growth.of", of),
          ) ?? t("mode.none")),
    subtitle: upperFirst(t(`mode.${mode}.subtitle`, of)),
    unit: mode === "index" ? "count" : "ratio",
    floor: mode === "growth" ? -1 : undefined,
    years,
    ...body,
    reference:
      mode === "index" && base !== undefined
        ? { value: 100, label: t("mode.index.reference", of) }
        : undefined,
    legend: legendOf(words, body, name),
    notes: [
      ...missing.map(({ reporter, nearest }) =>
        nearest === undefined
          ? t("mode.index.none", { area: placeFirst(words, reporter) })
          : t("mode.index.missing", {
              area: placeFirst(words, reporter),
              base: of.base,
              nearest: String(nearest),
            }),
      ),
      ...(mode === "index" && base !== undefined ? baseNote(words, base, inView) : []),
      ...computedGaps(words, lines),
      ...(all.length > 0 ? computedEnds(input, mode, { lines, missing }) : []),
      ...aboutNotes(
        words,
        drawn.flatMap(({ computed }) => computed.operands),
      ),
      // Gaps of what is worked out are no gaps of figures.
      ...notesOf(words, { ...body, lines: [] }, dataset),
      ...notDrawn,
    ],
    sources: chartSources(
      words,
      { lines: [], marks: resting.flatMap((o) => markOf(o, view.pair) ?? []) },
      dataset,
    ),
    empty: all.length > 0 ? undefined : emptiness(input, mode),
  };
}

/** Nothing can be worked out at all, or the filters hide what could be, or what it rests on. */
function emptiness(input: PageInput, mode: ComputedMode): Empty {
  const { words, dataset, view } = input;
  const operands = new Set([INDICATOR[view.measure]]);
  if (mode === "share") operands.add(INDICATOR.turnover);
  const official = (o: Observation) => o.basis === "official" && operands.has(o.indicator);
  // Filters may hide what it is worked out from: only of all figures does nothing mean that there is nothing.
  const { values, base } = work({ ...input, ofAllYears: dataset.observations }, mode);
  if (mode === "index" && view.base !== null && base !== undefined && values.length === 0)
    return { why: words.t("mode.index.nobody", { base: String(base) }), looser: [] };
  return values.length === 0
    ? { why: words.t("empty.none"), looser: [] }
    : whyEmpty(words, dataset, view, official, (o) => markOf(o, view.pair) !== undefined);
}
