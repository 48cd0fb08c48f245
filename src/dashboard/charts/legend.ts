/** The legend of what is really in a chart. */
import { lowerFirst } from "../words/lists.ts";
import type { ChartModel, Form, LegendItem, Mark } from "./model.ts";

const WORDS: Record<Form, { stated: string; derived: string; official: string }> = {
  dot: {
    stated: "Stated in a text",
    derived: "Worked out from a text",
    official: "Official",
  },
  span: {
    stated: "Part of a year, stated",
    derived: "Part of a year, worked out",
    official: "Part of a year, official",
  },
  bar: {
    stated: "Added in the period, stated",
    derived: "Added in the period, worked out",
    official: "Added in the period, official",
  },
  dateless: {
    stated: "No year given: placed at the date of the text",
    derived: "No year given: placed at the date of the text",
    official: "No year given",
  },
};

function isPartYearBar({ form, from, to }: Mark): boolean {
  return form === "bar" && to - from < 0.99;
}

function whiskerWords(marks: Mark[]): string {
  const open = marks.some(
    ({ whisker }) => whisker && (whisker.low === null || whisker.high === null),
  );
  return open ? "Range; an arrow has no end" : "Range from rounding";
}

/**
 * One item for each kind of mark in the chart, lines first.
 * @param nameOf says whose the official figures of a reference area are
 */
export function legendOf(
  { lines, marks, events }: Pick<ChartModel, "lines" | "marks" | "events">,
  nameOf: (refArea: string) => string,
): LegendItem[] {
  const items = new Map<string, LegendItem>();
  const add = (item: LegendItem) => items.set(JSON.stringify(item.key), item);
  for (const { tone, label } of lines) add({ key: { kind: "line", tone }, label });
  for (const mark of marks) {
    const { form, tone, hollow, observation } = mark;
    const words = WORDS[form][observation.basis];
    const whose = tone === "claim" ? "" : `, ${lowerFirst(nameOf(observation.refArea))}`;
    const label = isPartYearBar(mark) ? "Part of a year, official" : words;
    add({
      key: { kind: "mark", form: isPartYearBar(mark) ? "span" : form, tone, hollow },
      label: label + whose,
    });
  }
  if (marks.some(({ whisker }) => whisker))
    add({ key: { kind: "whisker" }, label: whiskerWords(marks) });
  if (events.length > 0) add({ key: { kind: "event" }, label: "Milestone, listed below" });
  return [...items.values()];
}
