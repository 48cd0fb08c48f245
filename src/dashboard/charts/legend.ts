/** The legend of what is really in a chart. */
import { lowerFirst } from "../words/lists.ts";
import { isBracketed, reachOf } from "./marks.ts";
import type { ChartModel, Form, LegendItem, Mark } from "./model.ts";

type Kind = Form | "several";

const WORDS: Record<Kind, { stated: string; derived: string; official: string }> = {
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
  several: {
    stated: "Across several years, stated",
    derived: "Across several years, worked out",
    official: "Across several years, official",
  },
  doubtful: {
    stated: "Uncertain year, stated",
    derived: "Uncertain year, worked out",
    official: "Uncertain year, official",
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

/** What a mark is to be called: a bracket by what it covers, all else by its form. */
function kindOf(mark: Mark): Kind {
  if (!isBracketed(mark)) return mark.form;
  return reachOf(mark.observation) === "part" ? "span" : "several";
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
  // Brackets look alike whatever they cover: the words are part of what tells items apart.
  const add = (item: LegendItem) => items.set(JSON.stringify(item), item);
  for (const { tone, label } of lines) add({ key: { kind: "line", tone }, label });
  for (const mark of marks) {
    const { form, tone, hollow, observation } = mark;
    const whose = tone === "claim" ? "" : `, ${lowerFirst(nameOf(observation.refArea))}`;
    add({
      key: { kind: "mark", form: isBracketed(mark) ? "span" : form, tone, hollow },
      label: WORDS[kindOf(mark)][observation.basis] + whose,
    });
  }
  if (marks.some(({ whisker }) => whisker))
    add({ key: { kind: "whisker" }, label: whiskerWords(marks) });
  if (events.length > 0) add({ key: { kind: "event" }, label: "Milestone, listed below" });
  return [...items.values()];
}
