/** The frame of every chart: headline, unit, legend, drawing, notes, source, downloads and table. */
import { type ReactNode, useRef, useState } from "react";
import type { Dataset } from "../../model/types.ts";
import { downloadFigure } from "../export/download.ts";
import { unbroken } from "../words/lists.ts";
import styles from "./ChartFigure.module.css";
import { eventsInWords } from "./events.ts";
import { FigureTable } from "./FigureTable.tsx";
import { Legend } from "./Legend.tsx";
import { allMarks, type ChartModel } from "./model.ts";
import { TimeChart } from "./TimeChart.tsx";

const SOURCES_NAMED = 4;

/** On the page the sources of the most figures, where the table has them all; in a picture every one. */
function Sources({ sources }: { sources: string[] }) {
  const more = sources.length - SOURCES_NAMED;
  const all = `Sources: ${sources.join("; ")}`;
  if (more <= 1) {
    return <p className={styles.source}>{sources.length === 1 ? `Source: ${sources[0]}` : all}</p>;
  }
  return (
    <>
      <p className={styles.source} data-export="skip">
        {`Sources: ${sources.slice(0, SOURCES_NAMED).join("; ")}; ${more} more in the table`}
      </p>
      <p className={styles.source} hidden data-export="only">
        {all}
      </p>
    </>
  );
}

export interface ChartFigureProps {
  model: ChartModel;
  dataset: Dataset;
  selected: string | null;
  onSelect: (id: string) => void;
  height?: number;
  /** Controls that belong to this chart alone. */
  controls?: ReactNode;
}

export function ChartFigure({
  model,
  dataset,
  selected,
  onSelect,
  height = 300,
  controls,
}: ChartFigureProps) {
  const figure = useRef<HTMLElement>(null);
  const observations = allMarks(model).map(({ observation }) => observation);
  const heading = `${model.id}-headline`;
  return (
    <figure
      ref={figure}
      className={styles.figure}
      id={model.id}
      aria-labelledby={heading}
      data-empty={model.empty ? "" : undefined}
    >
      <h3 id={heading}>{unbroken(model.headline)}</h3>
      <p className={styles.subtitle}>{model.subtitle}</p>
      {model.empty ? (
        <p className={styles.empty}>{model.empty}</p>
      ) : (
        <>
          <div className={styles.above}>
            <Legend items={model.legend} />
            {controls}
          </div>
          <TimeChart
            model={model}
            dataset={dataset}
            height={height}
            selected={selected}
            onSelect={onSelect}
          />
          {model.notes.length + model.events.length > 0 && (
            <ul className={styles.notes}>
              {model.notes.map((note) => (
                <li key={note}>{unbroken(note)}</li>
              ))}
              {/* In a picture the numbers would else be without a key. */}
              {eventsInWords(model.events, dataset.documents).map((line) => (
                <li key={line} hidden data-export="only">
                  {line}
                </li>
              ))}
            </ul>
          )}
          <Sources sources={model.sources} />
          <Downloads figure={figure} model={model} />
          <FigureTable
            caption={`${model.headline}. ${model.subtitle}`}
            observations={observations}
            dataset={dataset}
            onSelect={onSelect}
          />
        </>
      )}
    </figure>
  );
}

function Downloads({
  figure,
  model,
}: {
  figure: React.RefObject<HTMLElement | null>;
  model: ChartModel;
}) {
  const [failure, setFailure] = useState<string | null>(null);
  const name = `vietnam-china-${model.id}-${model.years.join("-")}`;
  const save = async (kind: "png" | "svg") => {
    setFailure(null);
    try {
      if (figure.current) await downloadFigure(figure.current, kind, name);
    } catch (error) {
      setFailure(error instanceof Error ? error.message : String(error));
    }
  };
  return (
    <div className={styles.downloads} data-export="skip">
      <span id={`${model.id}-download`}>Download</span>
      <button
        type="button"
        aria-describedby={`${model.id}-download ${model.id}-headline`}
        onClick={() => save("png")}
      >
        PNG
      </button>
      <button
        type="button"
        aria-describedby={`${model.id}-download ${model.id}-headline`}
        onClick={() => save("svg")}
      >
        SVG
      </button>
      <span role="status">{failure && `The picture could not be made: ${failure}`}</span>
    </div>
  );
}
