import { formatPeriod } from "../words/format.ts";
import { listed } from "../words/lists.ts";
import { allMarks, type ChartModel } from "./model.ts";

/** What the chart holds, in words, for those who do not see it. */
export function summaryOf(model: ChartModel): string {
  if (model.empty) return model.empty;
  const { lines, marks, events, subtitle, years } = model;
  const count = (number: number, one: string, many: string) =>
    number === 0 ? [] : [`${number} ${number === 1 ? one : many}`];
  const parts = [
    ...lines.map(({ label, marks: points }) => {
      const [first, last] = [points.at(0), points.at(-1)];
      return `a line “${label}” (${points.length} years, ${formatPeriod(first?.observation.period ?? null)} to ${formatPeriod(last?.observation.period ?? null)})`;
    }),
    ...count(marks.length, "single figure", "single figures"),
    ...count(events.length, "numbered milestone", "numbered milestones"),
  ];
  return `${subtitle}. ${years[0]} to ${years[1]}: ${listed(parts)}. ${allMarks(model).length} figures in all.`;
}
