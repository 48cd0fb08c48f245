/** A chart that answers: its drawing, and its points reached by mouse, touch and keyboard. */
import { useMemo, useState } from "react";
import type { Dataset } from "../../model/types.ts";
import { useView } from "../filters/store.ts";
import { Drawing } from "./Drawing.tsx";
import { layoutChart } from "./layout.ts";
import type { ChartModel } from "./model.ts";
import { Points } from "./Points.tsx";
import { Tooltip } from "./Tooltip.tsx";

const NONE: number[] = [];

export interface LiveChartProps {
  model: ChartModel;
  dataset: Dataset;
  /** In pixels. */
  width: number;
  height: number;
  selected: string | null;
  onSelect: (id: string) => void;
}

export function LiveChart({ model, dataset, width, height, selected, onSelect }: LiveChartProps) {
  const [active, setActive] = useState<string | null>(null);
  const pins = useView((state) => state.view.compare) ?? NONE;
  const layout = useMemo(
    () => layoutChart(model, width, height, pins),
    [model, width, height, pins],
  );
  const pointed = layout.marks.find(({ mark }) => mark.observation.id === active);
  return (
    <>
      <Drawing model={model} layout={layout} active={active} selected={selected} />
      <Points
        words={model.words}
        dataset={dataset}
        layout={layout}
        name={model.headline}
        active={active}
        onActive={setActive}
        onSelect={onSelect}
      />
      {pointed && <Tooltip words={model.words} placed={pointed} width={width} dataset={dataset} />}
    </>
  );
}
