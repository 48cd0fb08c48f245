/** The numbers of a check, to be drawn one below the other on one axis from zero. */
import { boundOf } from "../../compile/interval.ts";
import type { Check, Dataset, Observation } from "../../model/types.ts";
import type { Words } from "../i18n/words.ts";
import { shortName } from "../words/documents.ts";
import { formatPeriod } from "../words/format.ts";
import { clauses, upperFirst } from "../words/lists.ts";
import { placeName } from "../words/places.ts";
import { publisherName } from "../words/publishers.ts";
import { changeOf } from "./change.ts";
import { sayIn } from "./figures.ts";

export interface Bar {
  /** The observation that it shows, or what is computed. */
  id: string;
  label: string;
  figure: string;
  value: number;
  /** The range that rounding or "about" leaves; null where it is open. */
  low: number | null;
  high: number | null;
  /** What a text says is drawn hollow, what it is held against filled. */
  hollow: boolean;
}

const KINDS: Check["kind"][] = [
  "multiple",
  "growth",
  "claim-official",
  "between-texts",
  "between-official",
  "outlier",
];

function labelOf(words: Words, { basis, refArea, period }: Observation, years: boolean): string {
  if (years) return upperFirst(formatPeriod(words, period));
  return basis === "official" ? placeName(words, refArea) : words.t(`check.bar.${basis}`);
}

/** Which text or publisher gives a figure, where "text" or the country alone would name two of them alike. */
function giver(words: Words, { source }: Observation, { documents }: Dataset): string | undefined {
  if (source.kind === "statistics") return publisherName(words, source.publisher);
  const document =
    source.kind === "text" ? documents.find(({ id }) => id === source.document) : undefined;
  return document && shortName(words, document);
}

/** The bars of some figures: those whose labels are the same say whose they are, too. */
function barsOf(words: Words, figures: Observation[], dataset: Dataset, say: Say): Bar[] {
  const bars = figures.map((o) => barOf(words, o, false, say));
  return bars.map((bar, i) => {
    const alike = bars.filter(({ label }) => label === bar.label).length > 1;
    const label = alike
      ? clauses(words, [bar.label, giver(words, figures[i] as Observation, dataset)])
      : bar.label;
    return { ...bar, label };
  });
}

type Say = ReturnType<typeof sayIn>;

const barOf = (words: Words, o: Observation, years: boolean, say: Say): Bar => ({
  id: o.id,
  label: labelOf(words, o, years),
  figure: say(o),
  value: o.value,
  low: o.low,
  high: o.high,
  hollow: o.basis !== "official",
});

const point = (value: number) => ({ value, low: value, high: value });

/** Nothing for a caution without numbers to hold against each other. */
export function pictureOf(words: Words, check: Check, dataset: Dataset): Bar[] {
  if (!KINDS.includes(check.kind)) return [];
  const figures = check.observations.flatMap(
    (id) => dataset.observations.find((o) => o.id === id) ?? [],
  );
  const [claim, end, start] = figures;
  if (!claim || !end || figures.length < check.observations.length) return [];
  const say = sayIn(words, check, dataset);
  if (check.kind === "outlier") {
    const order = figures.toSorted((a, b) => ((a.period ?? "") < (b.period ?? "") ? -1 : 1));
    return order.map((o) => ({ ...barOf(words, o, true, say), hollow: o === claim }));
  }
  if (check.kind !== "multiple" && check.kind !== "growth")
    return barsOf(words, figures, dataset, say);
  if (!start) return [];
  const { words: figure, ...change } = changeOf(words, check, end, start);
  return [
    barOf(words, claim, false, say),
    {
      id: "computed",
      label:
        end.basis === "official"
          ? placeName(words, end.refArea)
          : words.t(start.basis === "official" ? "check.bar.derived" : "check.bar.computed"),
      figure,
      ...(boundOf(change) ? change : point(change.value)),
      hollow: false,
    },
  ];
}

/** Where each bar and its range lie, as shares of the width. Zero is always in it. */
export function layBars(bars: Bar[]) {
  const ends = bars.flatMap(({ value, low, high }) => [value, low ?? value, high ?? value]);
  const least = Math.min(0, ...ends);
  const width = Math.max(0, ...ends) - least || 1;
  const at = (value: number) => (value - least) / width;
  return bars.map(({ value, low, high }) => ({
    from: Math.min(at(0), at(value)),
    to: Math.max(at(0), at(value)),
    zero: at(0),
    range:
      low === high
        ? undefined
        : { from: low === null ? 0 : at(low), to: high === null ? 1 : at(high) },
  }));
}
