/** The frame of a chart: its size, and its turn to be drawn. */
import { useRef, useState } from "react";
import { roomOf } from "../first/first-page.ts";
import { ErrorBoundary } from "../on-demand/ErrorBoundary.tsx";
import { usePrinting } from "../pace/printing.ts";
import { LiveChart, type LiveChartProps } from "./LiveChart.tsx";
import styles from "./TimeChart.module.css";
import { useRoom } from "./use-room.ts";

export interface TimeChartProps extends Omit<LiveChartProps, "width"> {
  /** Height in pixels on a wide chart; a narrow one is a little lower. */
  height: number;
  /** True for what is drawn at once, wherever it stands. */
  eager?: boolean;
}

/** On paper charts are lower, so that two fit on a page. */
const ON_PAPER = 0.8;

export function TimeChart({ height: onScreen, eager = false, ...props }: TimeChartProps) {
  const printing = usePrinting();
  const height = Math.round(onScreen * (printing ? ON_PAPER : 1));
  const frame = useRef<HTMLDivElement>(null);
  const [before] = useState(() => roomOf(props.model.id));
  const { due, width } = useRoom(frame, { eager, before });
  return (
    <div ref={frame} className={styles.frame} style={{ height }} aria-busy={!due || undefined}>
      {due && width > 0 && (
        <ErrorBoundary>
          <LiveChart {...props} width={width} height={height} />
        </ErrorBoundary>
      )}
    </div>
  );
}
