/** Marks, whiskers, events and labels of a laid out chart as SVG. Shape tells the basis, colour the reporter. */

import { EVENT_RADIUS, type Layout, type PlacedEvent, type PlacedMark } from "./layout.ts";
import { isBracketed } from "./marks.ts";
import type { Form, Mark, Tone } from "./model.ts";
import { Pins } from "./Pins.tsx";
import { FONT_SIZE } from "./place.ts";

const PAPER = "var(--paper)";
/** Around letters and dots: in the colour of the paper, unless they stand on another ground. */
const RIM = "var(--rim)";
export const colour = (tone: Tone) => `var(--${tone.endsWith("Reconciled") ? "claim" : tone})`;

/** A dot: round for the first country of the pair and for claims, square for the second, a triangle that points from the one to the other for what is neither's count, a diamond for what else a reader has added; hollow where derived; in brackets without a year, ringed where the year is in doubt. */
export function Glyph({
  x,
  y,
  tone,
  form,
  hollow,
  own = false,
  size,
  between,
}: {
  x: number;
  y: number;
  tone: Tone;
  form: Form;
  hollow: boolean;
  /** True for what a reader has added. */
  own?: boolean;
  size: number;
  /** Ends of a bar instead of a dot, where the value is one of two or more and none of them lies between. */
  between?: [y1: number, y2: number];
}) {
  const paint = {
    fill: hollow ? PAPER : colour(tone),
    stroke: hollow ? colour(tone) : RIM,
    // The small dots of a line have no rim, which would make a dense line look dashed.
    strokeWidth: hollow ? Math.min(2, size / 2) : size < 3 ? 0 : 1,
  };
  const bracket = size + 4;
  return (
    <>
      {between ? (
        <path
          d={`M${x},${between[0]}V${between[1]}`}
          stroke={colour(tone)}
          strokeWidth={size * 1.4}
          strokeLinecap="round"
        />
      ) : tone === "firstReconciled" || tone === "secondReconciled" ? (
        <path d={triangle(x, y, tone === "firstReconciled" ? size : -size)} {...paint} />
      ) : own ? (
        <path d={diamond(x, y, size * 1.45)} {...paint} />
      ) : tone === "second" ? (
        <rect
          x={x - size * 0.9}
          y={y - size * 0.9}
          width={size * 1.8}
          height={size * 1.8}
          {...paint}
        />
      ) : (
        <circle cx={x} cy={y} r={size} {...paint} />
      )}
      {form === "doubtful" && (
        <circle
          cx={x}
          cy={y}
          r={size + 4}
          fill="none"
          stroke={colour(tone)}
          strokeWidth={1.5}
          strokeDasharray="3 2"
        />
      )}
      {form === "dateless" && (
        <path
          d={`M${x - bracket + 3},${y - bracket}h-3v${2 * bracket}h3M${x + bracket - 3},${y - bracket}h3v${2 * bracket}h-3`}
          fill="none"
          stroke={colour(tone)}
          strokeWidth={1.5}
        />
      )}
    </>
  );
}

const diamond = (x: number, y: number, reach: number) =>
  `M${x},${y - reach}L${x + reach},${y}L${x},${y + reach}L${x - reach},${y}Z`;

/** It points to the right where `size` is above zero, else to the left. */
const triangle = (x: number, y: number, size: number) =>
  `M${x - size},${y - 1.4 * size}L${x + 1.5 * size},${y}L${x - size},${y + 1.4 * size}Z`;

/** How far the ends of a bracket reach above and below its dot. */
const TICK = 6;

/** A horizontal line over a period, closed by a bracket at each end; it stands out from what lies under it. */
export function Span({ from, to, y, tone }: { from: number; to: number; y: number; tone: Tone }) {
  const d = `M${from},${y - TICK}v${2 * TICK}M${from},${y}H${to}M${to},${y - TICK}v${2 * TICK}`;
  return (
    <>
      <path d={d} fill="none" stroke={RIM} strokeWidth={3} />
      <path d={d} fill="none" stroke={colour(tone)} strokeWidth={to - from < 16 ? 1.5 : 2} />
    </>
  );
}

/** The dot of a bracket is small enough to leave both its ends in sight. */
const withinSpan = (from: number, to: number, size: number) =>
  Math.min(size, Math.max(2, (to - from) / 2 - 5));

function Whisker({ x, whisker, tone }: { x: number; whisker: PlacedMark["whisker"]; tone: Tone }) {
  if (!whisker) return null;
  const { low, high, openLow, openHigh } = whisker;
  // Too short to be told from the dot itself.
  if (Math.abs(low - high) < 4) return null;
  const end = (y: number, open: boolean, inward: number) =>
    open ? `M${x - 4},${y + inward * 5}L${x},${y}L${x + 4},${y + inward * 5}` : `M${x - 4},${y}h8`;
  return (
    <path
      d={`M${x},${low}V${high}${end(high, openHigh, 1)}${end(low, openLow, -1)}`}
      fill="none"
      stroke={colour(tone)}
      strokeWidth={1.5}
    />
  );
}

function Bar({ placed, zero }: { placed: PlacedMark; zero: number }) {
  const { mark, from, to, y } = placed;
  const part = isBracketed(mark);
  const left = from + 1;
  const width = Math.max(2, to - from - 2);
  return (
    <>
      <rect
        x={left}
        y={Math.min(y, zero)}
        width={width}
        height={Math.max(1, Math.abs(zero - y))}
        fill={part ? "none" : colour(mark.tone)}
        fillOpacity={mark.hollow ? 0 : isOwn(mark) ? 0.3 : 0.85}
        stroke={colour(mark.tone)}
        strokeWidth={1.5}
        strokeDasharray={part ? "4 3" : undefined}
      />
      {part && <Span from={left} to={left + width} y={y} tone={mark.tone} />}
      {isOwn(mark) && (
        <Glyph
          x={left + width / 2}
          y={y}
          tone={mark.tone}
          form="dot"
          hollow={mark.hollow}
          own
          size={SIZE.added}
        />
      )}
    </>
  );
}

const isOwn = ({ observation }: Mark) => observation.layer === "own";

/** Radius of a dot: small on a line but for what a reader has added, and where it lies on another that is to be seen behind it; a layout has that of all others. */
const SIZE = { online: 2.5, covering: 3, added: 4.5 };

function MarkShape({ placed, zero, size }: { placed: PlacedMark; zero: number; size: number }) {
  const { mark, x, y, from, to, whisker } = placed;
  return (
    <g
      data-observation={mark.observation.id}
      data-form={mark.form}
      data-basis={mark.observation.basis}
    >
      <Whisker x={x} whisker={whisker} tone={mark.tone} />
      {mark.form === "span" && <Span from={from} to={to} y={y} tone={mark.tone} />}
      {mark.form === "bar" ? (
        <Bar placed={placed} zero={zero} />
      ) : (
        <Glyph
          x={x}
          y={y}
          tone={mark.tone}
          form={mark.form}
          hollow={mark.hollow}
          own={isOwn(mark)}
          size={mark.form === "span" ? withinSpan(from, to, size) : size}
          between={betweenRanks(placed)}
        />
      )}
    </g>
  );
}

/** "Rank 3 or 4": a dot would stand at a rank that there is not. */
function betweenRanks({ mark, whisker }: PlacedMark): [number, number] | undefined {
  const closed = whisker && !whisker.openLow && !whisker.openHigh;
  return closed && mark.observation.unit === "rank" ? [whisker.low, whisker.high] : undefined;
}

function EventShape({ event, plot }: { event: PlacedEvent; plot: Layout["plot"] }) {
  const { left, y, number } = event;
  return (
    <g>
      <title>{event.label}</title>
      <line
        x1={left}
        x2={left}
        y1={y + EVENT_RADIUS}
        y2={plot.y + plot.height}
        stroke="var(--line)"
        strokeWidth={1}
        strokeDasharray="2 3"
      />
      <circle cx={left} cy={y} r={EVENT_RADIUS} fill={PAPER} stroke="var(--ink-muted)" />
      <text x={left} y={y + 4} textAnchor="middle" fontSize={11} fill="var(--ink-muted)">
        {number}
      </text>
    </g>
  );
}

export interface MarksProps {
  layout: Layout;
  /** Ids of the observations that a line joins to their neighbours: drawn small. */
  online: Set<string>;
  active: string | null;
  selected: string | null;
}

export function Marks({ layout, online, active, selected }: MarksProps) {
  const isOnline = ({ mark }: PlacedMark) => online.has(mark.observation.id);
  const isOfficial = ({ mark }: PlacedMark) => mark.observation.basis === "official";
  const alone = layout.marks.filter((placed) => isOfficial(placed) && !isOnline(placed));
  const sizeOf = (placed: PlacedMark) => {
    if (isOnline(placed)) return isOwn(placed.mark) ? SIZE.covering : SIZE.online;
    const near = ({ x, y }: PlacedMark) => Math.hypot(x - placed.x, y - placed.y) < layout.dot;
    return !isOfficial(placed) && alone.some(near) ? SIZE.covering : layout.dot;
  };
  // The small dots of a line first, then claims: a claim lies on top of the official value it repeats. A bracket lies
  // on top of the dots beside it, which would hide its ends.
  const layer = (placed: PlacedMark) =>
    placed.mark.form === "span" ? 3 : isOnline(placed) ? 0 : isOfficial(placed) ? 1 : 2;
  const ordered = [...layout.marks].sort((a, b) => layer(a) - layer(b));
  const ringed = layout.marks.filter(({ mark }) =>
    [active, selected].includes(mark.observation.id),
  );
  return (
    <g className="marks">
      <path
        d={`M${layout.plot.x},${layout.y.zero}h${layout.plot.width}`}
        stroke="var(--ink-muted)"
        strokeWidth={1}
      />
      {layout.events.map((event) => (
        <EventShape key={event.number} event={event} plot={layout.plot} />
      ))}
      <Pins layout={layout} />
      {ordered.map((placed) => (
        <MarkShape
          key={placed.mark.observation.id}
          placed={placed}
          zero={layout.y.zero}
          size={sizeOf(placed)}
        />
      ))}
      {layout.labels.map(({ id, text, left, baseline, tone, bold }) => (
        <text
          key={id}
          x={left}
          y={baseline}
          fontSize={FONT_SIZE}
          fontWeight={bold ? 700 : 500}
          fill={`var(--${tone})`}
          stroke={RIM}
          strokeWidth={3}
          paintOrder="stroke"
        >
          {text}
        </text>
      ))}
      {ringed.map(({ mark, x, y }) => (
        <circle
          key={mark.observation.id}
          data-export="skip"
          cx={x}
          cy={y}
          r={11}
          fill="none"
          stroke="var(--focus)"
          strokeWidth={mark.observation.id === active ? 3 : 2}
        />
      ))}
    </g>
  );
}
