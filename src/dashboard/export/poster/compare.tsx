/** The compared years as a picture: slopes where there is room, and the rows of the comparison. */
import { useLayoutEffect, useRef, useState } from "react";
import type { Observation } from "../../../model/types.ts";
import { datedSources } from "../../charts/sources.ts";
import {
  amountWords,
  differenceKind,
  growthKind,
  type Kind,
  ratioKind,
} from "../../compare/amounts.ts";
import type { Bounded } from "../../compare/change.ts";
import { compareYears, type Row } from "../../compare/compare.ts";
import { headline } from "../../compare/headline.ts";
import type { Side } from "../../compare/match.ts";
import { Slopes } from "../../compare/Slopes.tsx";
import {
  cautions,
  comparableWords,
  growthHead,
  isAbout,
  isRatioAbout,
  otherWords,
  qualifiersOf,
  rowSubject,
  sideNote,
} from "../../compare/words.ts";
import { choicesFor } from "../../filters/choices.ts";
import type { Pair } from "../../filters/pair.ts";
import type { Words } from "../../i18n/words.ts";
import { basisWords } from "../../words/basis.ts";
import { formatBounds, formatFigure } from "../../words/format.ts";
import { indicatorText } from "../../words/names.ts";
import type { Scene } from "../subjects.ts";
import type { Content } from "./content.tsx";
import { type Cell, type Column, Rows } from "./Rows.tsx";

export const COMPARE = "compare";

function sideCell(words: Words, side: Side): Cell {
  const { observation, others, year } = side;
  const note = sideNote(words, side);
  const also = others.map((other) =>
    words.t("compare.also", { other: otherWords(words, other, year) }),
  );
  if (!observation) return { main: note ?? "", below: also };
  const range = observation.basis === "official" ? undefined : formatBounds(words, observation);
  const below = [basisWords(words, observation), range, note].filter((one) => one !== undefined);
  return { main: formatFigure(words, observation), below: [...below, ...also] };
}

function amountCell(words: Words, amount: Bounded | undefined, kind: Kind, about: boolean): Cell {
  if (!amount) return { main: words.t("compare.noAmount") };
  const { said, range } = amountWords(amount, kind, about);
  return { main: said, below: range ? [range] : [] };
}

function cellsOf(words: Words, row: Row): Cell[] {
  const { change, indicator, sides, ends } = row;
  const [a, b] = [ends[0].observation, ends[1].observation];
  const name: Cell = {
    main: indicatorText(words, indicator, "label"),
    below: [
      [rowSubject(words, row), ...qualifiersOf(words, row)].join(words.t("list.semicolon")),
      ...cautions(words, row),
    ],
  };
  const amounts: Cell[] =
    change && a && b
      ? [
          amountCell(words, change.difference, differenceKind(words, a, b), isAbout(row)),
          amountCell(words, change.ratio, ratioKind(words), isRatioAbout(row)),
          amountCell(words, change.growth, growthKind(words), isRatioAbout(row)),
        ]
      : [{ main: words.t("compare.nothing") }, { main: "" }, { main: "" }];
  return [name, ...sides.map((side) => sideCell(words, side)), ...amounts];
}

/** Undefined where the view leaves nothing to compare. */
export function compareContent({ input, words, view }: Scene): Content | undefined {
  const { dataset, shown } = input;
  const years = view.compare ?? choicesFor(dataset)(view.pair).compared;
  const ends = [years[0], years.at(-1)] as [number, number];
  const rows = compareYears(dataset, shown, years, view);
  if (rows.length === 0) return undefined;
  const { t } = words;
  const columns: Column[] = [
    { head: t("compare.indicator"), share: 5 },
    ...years.map((year) => ({ head: String(year), share: 3 })),
    { head: t("compare.difference"), share: 2.5 },
    { head: t("compare.ratio"), share: 2 },
    { head: growthHead(words, ends), share: 2.5 },
  ];
  const told = rows.flatMap((row) =>
    row.sides.flatMap(({ observation }): Observation[] => (observation ? [observation] : [])),
  );
  const subtitle = comparableWords(words, rows, years);
  return {
    id: COMPARE,
    years: ends,
    headline: headline(words, rows, years),
    subtitle,
    description: subtitle,
    legend: [],
    notes: [t("compare.notes", { first: String(ends[0]), second: String(ends[1]) })],
    milestones: [],
    sources: datedSources(words, told, dataset),
    least: 130,
    dense: true,
    draw: (_, height) => (
      <Comparison
        words={words}
        rows={rows}
        pair={view.pair}
        columns={columns}
        cells={rows.map((row) => cellsOf(words, row))}
        height={height}
      />
    ),
  };
}

/** The share of the height that slopes may take; the rows say the same in numbers. */
const SLOPES = 0.6;
const nothing = () => {};

interface ComparisonProps {
  words: Words;
  rows: Row[];
  pair: Pair;
  columns: Column[];
  cells: Cell[][];
  height: number | undefined;
}

function Comparison({ words, rows, pair, columns, cells, height }: ComparisonProps) {
  const frame = useRef<HTMLDivElement>(null);
  const [above, setAbove] = useState<number>();
  useLayoutEffect(() => {
    const { current } = frame;
    if (!current) return;
    if (height !== undefined) keepThoseWithin(current, height * SLOPES);
    setAbove(current.offsetHeight);
  }, [height]);
  return (
    <>
      <div ref={frame}>
        <Slopes rows={rows} pair={pair} onSelect={nothing} />
      </div>
      {above !== undefined && (
        <Rows
          words={words}
          columns={columns}
          rows={cells}
          height={height === undefined ? undefined : height - above}
        />
      )}
    </>
  );
}

/** Takes away the small charts that reach below a height, and their heading where none is left. */
function keepThoseWithin(frame: HTMLElement, height: number) {
  const top = frame.getBoundingClientRect().top;
  const charts = [...frame.querySelectorAll<HTMLElement>("section > div > div")];
  const low = charts.filter((chart) => chart.getBoundingClientRect().bottom - top > height);
  for (const chart of low) chart.style.display = "none";
  if (low.length === charts.length) frame.style.display = "none";
}
