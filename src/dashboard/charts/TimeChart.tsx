/** The frame of a chart: its size, and its turn to be drawn. */
import { useRef } from "react";
import type { Dataset } from "../../model/types.ts";
import { ErrorBoundary } from "../page/ErrorBoundary.tsx";
import { usePrinting } from "../print/printing.ts";
import { LiveChart } from "./LiveChart.tsx";
import type { ChartModel } from "./model.ts";
import styles from "./TimeChart.module.css";
import { useTurn } from "./use-turn.ts";
import { useWidth } from "./use-width.ts";

export interface TimeChartProps {
  model: ChartModel;
  dataset: Dataset;
  /** Height in pixels on a wide chart; a narrow one is a little lower. */
  height: number;
  /** True for what is drawn at once, wherever it stands. */
  eager?: boolean;
  selected: string | null;
  onSelect: (id: string) => void;
}

/** On paper charts are lower, so that two fit on a page. */
const ON_PAPER = 0.8;

export function TimeChart({ height: onScreen, eager = false, ...props }: TimeChartProps) {
  const printing = usePrinting();
  const height = Math.round(onScreen * (printing ? ON_PAPER : 1));
  const frame = useRef<HTMLDivElement>(null);
  const due = useTurn(frame, eager) || printing;
  const width = useWidth(frame);
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
