/** The compared years as slopes: small charts, one an indicator, with years as far apart as they are in time. */
import { useMemo } from "react";
import { FirstOf } from "../charts/FirstOf.tsx";
import { colour, Span } from "../charts/Marks.tsx";
import { FONT_SIZE, textWidth } from "../charts/place.ts";
import type { Pair } from "../filters/pair.ts";
import { useWords, type Words } from "../i18n/words.ts";
import { formatFigure } from "../words/format.ts";
import { shortFigure } from "../words/headlines.ts";
import { clauses, lowerFirst } from "../words/lists.ts";
import { indicatorText } from "../words/names.ts";
import { shortPart } from "../words/periods.ts";
import type { Row } from "./compare.ts";
import styles from "./Slopes.module.css";
import { labelsOf } from "./slope-labels.ts";
import { type Slope, type SlopePoint, slopesOf } from "./slopes.ts";
import { qualifiersOf, rowSubject } from "./words.ts";

/** What a chart is as wide as, where its numbers leave enough of it between the first and the last year. */
const WIDTH = 344;
const BREADTH = 80;
const HEIGHT = 224;
const TOP = 50;
/** A label finds room under the axis. */
const BOTTOM = 26;
const SIZE = FONT_SIZE;
/** How far a label stays from its point, and from a bracket about it. */
const CLEAR = 9;
const BRACKET = 8;

/** How many are seen before the others are unfolded. */
const FEW = { narrow: 2, wide: Number.POSITIVE_INFINITY };

interface Props {
  rows: Row[];
  pair: Pair;
  onSelect: (id: string) => void;
}

export function Slopes({ rows, pair, onSelect }: Props) {
  const words = useWords();
  const { t } = words;
  const slopes = useMemo(() => slopesOf(rows, pair), [rows, pair]);
  // The same for all, so that the words of all are as large.
  const room = useMemo(() => roomOf(words, slopes), [words, slopes]);
  if (slopes.length === 0) return null;
  return (
    <section aria-label={t("compare.slopes")}>
      <h4 className={styles.heading}>{t("compare.slopes")}</h4>
      <FirstOf items={slopes} few={FEW}>
        {(some) => (
          <div className={styles.slopes}>
            {some.map((slope) => (
              <SlopeChart key={slope.key} slope={slope} room={room} onSelect={onSelect} />
            ))}
          </div>
        )}
      </FirstOf>
    </section>
  );
}

interface Room {
  left: number;
  right: number;
}

/** What the numbers of all charts want beside the first and the last year. */
function roomOf(words: Words, slopes: Slope[]): Room {
  const beside = (at: 0 | -1) =>
    slopes.flatMap(({ lines, part }) =>
      lines.map(({ points }) => {
        const point = points.at(at);
        const width = point ? textWidth(shortFigure(words, point.observation), SIZE, true) : 0;
        return Math.ceil(width) + CLEAR + 3 + (part ? BRACKET : 0);
      }),
    );
  return { left: Math.max(0, ...beside(0)), right: Math.max(0, ...beside(-1)) };
}

/** Heights for the names of years: those too close to the one before stand a line lower. */
function rowsOf(years: number[], atX: (year: number) => number): Map<number, number> {
  const ends = Array.from({ length: 3 }, () => Number.NEGATIVE_INFINITY);
  return new Map(
    years
      .toSorted((a, b) => a - b)
      .map((year) => {
        const row = Math.max(
          0,
          ends.findIndex((end) => atX(year) - end >= 34),
        );
        ends[row] = atX(year);
        return [year, 12 + row * (SIZE + 1)];
      }),
  );
}

interface PointProps {
  point: SlopePoint;
  x: number;
  y: number;
  onSelect: Props["onSelect"];
}

/** Hollow where it is worked out, or is only a bound: then an arrow says which way it is open. */
function Point({ point: { year, observation, tone, open }, x, y, onSelect }: PointProps) {
  const words = useWords();
  const hollow = open || observation.basis === "derived";
  const way = open === "up" ? -1 : 1;
  return (
    <g>
      {open && (
        <path
          d={`M${x},${y + way * 5}v${way * 10}m-4,${way * -5}l4,${way * 5}l4,${way * -5}`}
          fill="none"
          stroke={colour(tone)}
          strokeWidth={1.5}
        />
      )}
      {/* biome-ignore lint/a11y/noStaticElementInteractions: the same value opens by keyboard from the table below. */}
      <circle
        cx={x}
        cy={y}
        r={4.5}
        fill={hollow ? "var(--paper)" : colour(tone)}
        stroke={colour(tone)}
        strokeWidth={hollow ? 2 : 0}
        className={styles.point}
        onClick={() => onSelect(observation.id)}
      >
        <title>{`${year}: ${formatFigure(words, observation)}`}</title>
      </circle>
    </g>
  );
}

interface ChartProps {
  slope: Slope;
  room: Room;
  onSelect: Props["onSelect"];
}

function SlopeChart({
  slope: { lines, part, years },
  room: { left, right },
  onSelect,
}: ChartProps) {
  const words = useWords();
  const { t } = words;
  const [first] = lines;
  if (!first) return null;
  const width = Math.max(WIDTH, left + BREADTH + right);
  const breadth = width - left - right;
  // What covers only a part of its year lies in brackets here, too.
  const reach = part ? BRACKET : 0;
  const [from, to] = [Math.min(...years), Math.max(...years)];
  const values = lines.flatMap(({ points }) => points.map((p) => p.observation.value));
  const [low, high] = [Math.min(0, ...values), Math.max(0, ...values)];
  const atX = (year: number) => left + ((year - from) / (to - from)) * breadth;
  const atY = (value: number) =>
    TOP + ((high - value) / (high - low || 1)) * (HEIGHT - TOP - BOTTOM);
  const rows = rowsOf(years, atX);
  const name = [
    indicatorText(words, first.row.indicator, "label"),
    ...qualifiersOf(words, first.row),
    ...(part ? [lowerFirst(shortPart(words, first.points[0]?.observation.period ?? null))] : []),
  ].join(t("list.clause"));
  const summary = t("compare.slope.summary", {
    label: name,
    lines: lines
      .map(({ row, points }) =>
        t("compare.slope.line", {
          whose: rowSubject(words, row),
          points: clauses(
            words,
            points.map(({ year, observation }) => `${year} ${formatFigure(words, observation)}`),
          ),
        }),
      )
      .join(t("list.semicolon")),
  });
  const labels = labelsOf(lines, {
    print: (observation) => shortFigure(words, observation),
    at: ({ year, observation }) => ({ x: atX(year), y: atY(observation.value) }),
    frame: { x: 0, y: TOP - CLEAR, width, height: HEIGHT - TOP + CLEAR },
    axis: { left, right: left + breadth, y: atY(0) },
    clear: CLEAR + reach,
  });
  return (
    <div className={styles.slope}>
      <p className={styles.name}>{name}</p>
      <ul className={styles.whose}>
        {lines.map(({ row, tone }) => (
          <li key={row.key}>
            <svg width={16} height={10} aria-hidden="true">
              <path d="M0,5h16" stroke={colour(tone)} strokeWidth={2.25} />
            </svg>
            {rowSubject(words, row)}
          </li>
        ))}
      </ul>
      <svg
        viewBox={`0 0 ${width} ${HEIGHT}`}
        style={{ maxWidth: width }}
        role="img"
        aria-label={summary}
      >
        <title>{name}</title>
        <desc>{summary}</desc>
        {years.map((year) => (
          <g key={year}>
            <path d={`M${atX(year)},${TOP - 9}V${HEIGHT - BOTTOM + 6}`} stroke="var(--grid)" />
            <text
              x={atX(year)}
              y={rows.get(year)}
              textAnchor="middle"
              fontSize={SIZE}
              fill="var(--ink-muted)"
            >
              {year}
            </text>
          </g>
        ))}
        <path d={`M${left},${atY(0)}H${left + breadth}`} stroke="var(--ink-muted)" />
        {lines.map(({ row, tone, points }) => (
          <g key={row.key}>
            {points.slice(1).map((end, i) => {
              const start = points[i] ?? end;
              // Where it begins or ends is not known of what is so much or more.
              const open = start.open ?? end.open;
              return (
                <path
                  key={end.year}
                  d={`M${atX(start.year)},${atY(start.observation.value)}L${atX(end.year)},${atY(end.observation.value)}`}
                  stroke={colour(tone)}
                  strokeWidth={2.25}
                  strokeDasharray={open ? "1 4" : end.skips ? "5 4" : undefined}
                />
              );
            })}
            {part &&
              points.map(({ year, observation }) => (
                <Span
                  key={year}
                  from={atX(year) - reach - 3}
                  to={atX(year) + reach + 3}
                  y={atY(observation.value)}
                  tone={tone}
                />
              ))}
            {points.map((point) => (
              <Point
                key={point.observation.id}
                point={point}
                x={atX(point.year)}
                y={atY(point.observation.value)}
                onSelect={onSelect}
              />
            ))}
          </g>
        ))}
        {labels.map(({ id, tone, text, x, anchor, baseline }) => (
          <text
            key={id}
            x={x}
            y={baseline}
            textAnchor={anchor}
            fontSize={SIZE}
            fontWeight={600}
            fill={colour(tone)}
          >
            {text}
          </text>
        ))}
      </svg>
    </div>
  );
}
