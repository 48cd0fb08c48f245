/** The frame of every chart: headline, unit, legend, drawing, notes, source, downloads and table. */
import { type ReactNode, useRef } from "react";
import type { Dataset } from "../../model/types.ts";
import { captionsOf } from "../charts/events.ts";
import { FigureTable } from "../charts/FigureTable.tsx";
import {
  canFullScreen,
  enterFullScreen,
  leaveFullScreen,
  useFullHeight,
} from "../charts/full-screen.ts";
import { Legend } from "../charts/Legend.tsx";
import { allMarks, type ChartModel } from "../charts/model.ts";
import { TimeChart } from "../charts/TimeChart.tsx";
import { CiteChart } from "../cite/CiteChart.tsx";
import { PictureButtons } from "../export/PictureButtons.tsx";
import { ViewAddress } from "../export/ViewAddress.tsx";
import { Emptiness } from "../filters/Emptiness.tsx";
import { useWords } from "../i18n/words.ts";
import { unbroken } from "../words/lists.ts";
import styles from "./ChartFigure.module.css";

const SOURCES_NAMED = 4;

/** On the page the sources of the most figures, where the table has them all; in a picture every one, and the address of the view. */
function Sources({ model: { id, words, sources } }: { model: ChartModel }) {
  const { t } = words;
  const more = sources.length - SOURCES_NAMED;
  const joined = (some: string[]) => some.join(t("list.semicolon"));
  const all = t("sources.all", { count: sources.length, sources: joined(sources) });
  const address = (
    <span hidden data-export="only">
      {t("picture.rights")}
      {t("list.semicolon")}
      <ViewAddress id={id} />
    </span>
  );
  if (more <= 1)
    return (
      <p className={styles.source}>
        {all}
        {address}
      </p>
    );
  return (
    <>
      <p className={styles.source} data-export="skip">
        {t("sources.some", { sources: joined(sources.slice(0, SOURCES_NAMED)), more })}
      </p>
      <p className={styles.source} hidden data-export="only">
        {all}
        {address}
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
  /** As of a TimeChart. */
  eager?: boolean;
  /** Controls that belong to this chart alone. */
  controls?: ReactNode;
}

export function ChartFigure({
  model,
  dataset,
  selected,
  onSelect,
  height = 300,
  eager,
  controls,
}: ChartFigureProps) {
  const figure = useRef<HTMLElement>(null);
  const fullHeight = useFullHeight(figure);
  /** The evidence stands beside the figure: not to be seen while the figure is all there is. */
  const select = (id: string) => {
    leaveFullScreen();
    onSelect(id);
  };
  const marks = allMarks(model);
  const observations = marks.map(({ observation }) => observation);
  const computed = new Map(
    marks.flatMap((mark) => (mark.computed ? [[mark.observation.id, mark.computed]] : [])),
  );
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
        <>
          {controls && <div className={styles.above}>{controls}</div>}
          <div className={styles.empty}>
            <Emptiness empty={model.empty} what={heading} />
          </div>
        </>
      ) : (
        <>
          <div className={styles.above}>
            <Legend items={model.legend} />
            {controls}
          </div>
          <TimeChart
            model={model}
            dataset={dataset}
            height={Math.max(height, fullHeight ?? 0)}
            eager={eager}
            selected={selected}
            onSelect={select}
          />
          {model.notes.length + model.events.length > 0 && (
            <ul className={styles.notes}>
              {model.notes.map((note) => (
                <li key={note}>{unbroken(note)}</li>
              ))}
              {/* In a picture the numbers would else be without a key. */}
              {captionsOf(model.words, model.events).map((line) => (
                <li key={line} hidden data-export="only">
                  {line}
                </li>
              ))}
            </ul>
          )}
          <Sources model={model} />
          <div className={styles.downloads} data-export="skip">
            <PictureButtons figure={figure} model={model} dataset={dataset} />
            <CiteChart model={model} dataset={dataset} />
            <FullScreen figure={figure} name={heading} on={fullHeight !== undefined} />
          </div>
          <FigureTable
            caption={model.words.t("table.caption", {
              headline: model.headline,
              subtitle: model.subtitle,
            })}
            observations={observations}
            computed={computed}
            dataset={dataset}
            onSelect={select}
          />
        </>
      )}
    </figure>
  );
}

interface FullScreenProps {
  figure: React.RefObject<HTMLElement | null>;
  /** Id of the headline. */
  name: string;
  on: boolean;
}

/** Not there where the browser cannot. */
function FullScreen({ figure, name, on }: FullScreenProps) {
  const { t } = useWords();
  if (!canFullScreen()) return null;
  return (
    <button
      type="button"
      aria-describedby={name}
      onClick={() => (on ? leaveFullScreen() : enterFullScreen(figure.current))}
    >
      {t(on ? "chart.leaveFullScreen" : "chart.fullScreen")}
    </button>
  );
}
