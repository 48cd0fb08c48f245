/** The frame of a drawing: its size, and what stands in it until what draws charts has been fetched. */
import { Suspense, useRef } from "react";
import type { Dataset } from "../../model/types.ts";
import { StandIn } from "../first/StandIn.tsx";
import { ErrorBoundary } from "../page/ErrorBoundary.tsx";
import { onDemand } from "../page/on-demand.tsx";
import { usePrinting } from "../print/printing.ts";
import type { ChartModel } from "./model.ts";
import styles from "./TimeChart.module.css";
import { useTurn } from "./use-turn.ts";
import { useWidth } from "./use-width.ts";

/** Apart from the page, which is half as large without it and stands sooner. */
export const LiveChart = onDemand(() => import("./LiveChart.tsx").then((part) => part.LiveChart));

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
          <Suspense fallback={<StandIn model={props.model} />}>
            <LiveChart {...props} width={width} height={height} />
          </Suspense>
        </ErrorBoundary>
      )}
    </div>
  );
}
