import { formatPeriod } from "../words/format.ts";
import { listed } from "../words/lists.ts";
import { allMarks, type ChartModel } from "./model.ts";

/** What the chart holds, in words, for those who do not see it. */
export function summaryOf(model: ChartModel): string {
  if (model.empty) return model.empty.why;
  const { lines, marks, events, subtitle, years, words } = model;
  const when = (edtf: string | null | undefined) => formatPeriod(words, edtf ?? null);
  const parts = [
    ...lines.map(({ label, marks: points }) =>
      words.t("summary.line", {
        line: label,
        count: points.length,
        first: when(points.at(0)?.observation.period),
        last: when(points.at(-1)?.observation.period),
      }),
    ),
    ...(marks.length > 0 ? [words.t("summary.marks", { count: marks.length })] : []),
    ...(events.length > 0 ? [words.t("summary.events", { count: events.length })] : []),
  ];
  return words.t("summary.chart", {
    subtitle,
    from: String(years[0]),
    to: String(years[1]),
    parts: listed(words, parts),
    count: allMarks(model).length,
  });
}
