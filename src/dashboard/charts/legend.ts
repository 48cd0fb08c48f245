/** The legend of what is really in a chart. */

import { RECONCILED } from "../../model/reporter.ts";
import type { Words } from "../i18n/words.ts";
import { lowerFirst } from "../words/lists.ts";
import { whoseOf } from "../words/names.ts";
import { isBracketed, reachOf, runs } from "./marks.ts";
import type { ChartModel, Form, LegendItem, Line, Mark } from "./model.ts";

/** What a mark is to be called: a bracket by what it covers, all else by its form. */
function kindOf(mark: Mark): Form | "twelve" | "several" {
  if (!isBracketed(mark)) return mark.form;
  const reach = reachOf(mark.observation);
  return reach === "part" ? "span" : reach === "twelve" ? "twelve" : "several";
}

/** Ranges with two ends and arrows for those with one: whichever there are. */
function rangeItems(words: Words, marks: Mark[]): LegendItem[] {
  const ranges = marks.flatMap(({ whisker }) => whisker ?? []);
  const item = (key: "whisker" | "atLeast" | "atMost", some: boolean): LegendItem[] =>
    some ? [{ key: { kind: key }, label: words.t(`legend.${key}`) }] : [];
  return [
    ...item(
      "whisker",
      ranges.some(({ low, high }) => low !== null && high !== null),
    ),
    ...item(
      "atLeast",
      ranges.some(({ high }) => high === null),
    ),
    ...item(
      "atMost",
      ranges.some(({ low }) => low === null),
    ),
  ];
}

const isOwn = ({ observation }: Mark): boolean => observation.layer === "own";

function labelOf(
  words: Words,
  mark: Mark,
  { kind, whose }: { kind: string; whose: string },
): string {
  const official = mark.observation.basis === "official";
  if (isOwn(mark))
    return official
      ? words.t("legend.own.official", { kind, whose })
      : words.t("legend.own", { kind });
  return mark.tone === "claim" ? kind : words.t("legend.whose", { kind, whose });
}

/** The figures that stand beside their line: one without a year before or after it is a point, which no line joins. */
function apartFrom(line: Line): Mark[] {
  const all = runs(line);
  return all.some((run) => run.length > 1)
    ? all.flatMap((run) => (run.length === 1 ? run.filter(({ computed }) => !computed) : []))
    : [];
}

/**
 * One item for each kind of mark in the chart, lines first, then what a reader has added to them.
 * @param nameOf says whose the official figures of a reference area are
 */
export function legendOf(
  words: Words,
  { lines, marks, events }: Pick<ChartModel, "lines" | "marks" | "events">,
  nameOf: (refArea: string) => string,
): LegendItem[] {
  const items = new Map<string, LegendItem>();
  // Brackets look alike whatever they cover: the words are part of what tells items apart.
  const add = (item: LegendItem) => items.set(JSON.stringify(item), item);
  for (const { tone, label } of lines) add({ key: { kind: "line", tone }, label });
  // One mark of each kind: thousands would have the same words.
  const kinds = new Map<string, Mark>();
  const own = lines.flatMap((line) => line.marks.filter(isOwn));
  for (const mark of [...marks, ...lines.flatMap(apartFrom), ...own]) {
    const { tone, hollow, form, observation } = mark;
    const { basis, layer, refArea } = observation;
    kinds.set([kindOf(mark), form, tone, hollow, basis, layer, refArea].join(" "), mark);
  }
  for (const mark of kinds.values()) {
    const { form, tone, hollow, observation } = mark;
    const kind = words.t(`legend.${kindOf(mark)}.${observation.basis}`);
    const whose =
      observation.scope === RECONCILED
        ? whoseOf(words, observation)
        : lowerFirst(nameOf(observation.refArea));
    add({
      key: { kind: "mark", form, part: isBracketed(mark), tone, hollow, own: isOwn(mark) },
      label: labelOf(words, mark, { kind, whose }),
    });
  }
  for (const item of rangeItems(words, marks)) add(item);
  if (events.length > 0) add({ key: { kind: "event" }, label: words.t("legend.event") });
  return [...items.values()];
}
