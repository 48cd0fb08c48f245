/** The chart of the second country's count over the first's, year by year, with a line where both count the same. */
import type { ChartInput } from "../charts/build.ts";
import { computedGaps } from "../charts/computed-words.ts";
import { legendOf } from "../charts/legend.ts";
import { markOf } from "../charts/marks.ts";
import type { ChartModel, Line, Mark } from "../charts/model.ts";
import { aboutNotes, notesOf, yearsInWords } from "../charts/notes.ts";
import { chartSources } from "../charts/sources.ts";
import type { Pair } from "../filters/pair.ts";
import { whyEmpty } from "../filters/why-empty.ts";
import type { Words } from "../i18n/words.ts";
import { formatValue } from "../words/format.ts";
import { placeNames } from "../words/places.ts";
import { countedTwice, type Sides, sharedYears, sidesAt, type Twice, toldTwice } from "./mirror.ts";

type Shared = Sides & { ratio: NonNullable<Sides["ratio"]> };

function headlineOf(words: Words, pair: Pair, shared: Shared[]): string {
  const last = shared.at(-1);
  if (!last) return words.t("mirror.headline.none");
  const [a, b] = placeNames(words, pair);
  const byRatio = shared.toSorted((one, other) => one.ratio.value - other.ratio.value);
  const [low, high] = [byRatio[0] as Shared, byRatio.at(-1) as Shared];
  const said = {
    a,
    b,
    year: String(last.year),
    ratio: formatValue(words, last.ratio.value, "multiple"),
  };
  if (low === high) return words.t("mirror.headline.one", said);
  const bare = ({ ratio }: Shared) => formatValue(words, ratio.value, "count");
  return words.t("mirror.headline.range", {
    ...said,
    low: bare(low),
    lowYear: String(low.year),
    high: bare(high),
    highYear: String(high.year),
  });
}

/** Each ratio is a point of the second country's figure, drawn at what it is of the first's. */
function markOfSides(pair: Pair, { ratio }: Shared): Mark[] {
  const mark = markOf(ratio.operands[0], pair);
  if (!mark) return [];
  // The range of the figure is in dollars.
  const whisker = mark.whisker && { low: ratio.low, high: ratio.high };
  return [{ ...mark, tone: "claim", value: ratio.value, whisker, computed: ratio }];
}

export function ratioChart({ dataset, shown, view, words }: ChartInput): ChartModel {
  const { pair } = view;
  const both = countedTwice(shown, pair).find(({ flow }) => flow === "both") as Twice;
  const hasRatio = (sides: Sides): sides is Shared => sides.ratio !== undefined;
  const counted = sharedYears(both)
    .map((year) => sidesAt(both, year))
    .filter(hasRatio);
  // What texts tell stands in for statistics that are not known, as points beside the line.
  const told = toldTwice(shown, pair)
    .filter(hasRatio)
    .filter(({ year }) => counted.every((sides) => sides.year !== year));
  const shared = [...counted, ...told].sort((one, other) => one.year - other.year);
  const [a, b] = placeNames(words, pair);
  const label = words.t("mirror.line", { a, b });
  const marks = counted.flatMap((sides) => markOfSides(pair, sides));
  const lines: Line[] = marks.length > 0 ? [{ id: "ratio", label, tone: "claim", marks }] : [];
  const body = {
    lines,
    marks: told.flatMap((sides) => markOfSides(pair, sides)),
    events: [],
    scale: "linear" as const,
  };
  const twice = (o: { indicator: string; basis: string }) =>
    o.indicator === "trade-turnover" && o.basis === "official";
  return {
    id: "mirror-ratio",
    words,
    headline: headlineOf(words, pair, shared),
    subtitle: words.t("mirror.subtitle", { a, b }),
    unit: "count",
    years: [shared[0]?.year ?? 0, shared.at(-1)?.year ?? 0],
    ...body,
    reference: { value: 1, label: words.t("mirror.equal") },
    legend: legendOf(words, body, () => label),
    notes: [
      ...(told.length > 0
        ? [
            words.t("mirror.told", {
              years: yearsInWords(
                words,
                told.map(({ year }) => year),
              ),
            }),
          ]
        : []),
      ...computedGaps(words, lines),
      ...aboutNotes(
        words,
        shared.flatMap(({ ratio }) => ratio.operands),
      ),
      ...notesOf(words, { ...body, lines: [] }, dataset),
    ],
    sources: chartSources(
      words,
      {
        lines: [],
        marks: shared.flatMap(({ ratio }) => ratio.operands.flatMap((o) => markOf(o, pair) ?? [])),
      },
      dataset,
    ),
    empty:
      shared.length > 0
        ? undefined
        : whyEmpty(words, dataset, view, twice, (o) => markOf(o, pair) !== undefined),
  };
}
