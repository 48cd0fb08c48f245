/** One chart alone, for a frame in another page: as wide and high as the frame, with a way back to the page. */
import { type RefObject, useLayoutEffect, useRef, useState } from "react";
import type { Dataset } from "../../model/types.ts";
import { captionsOf } from "../charts/events.ts";
import { Legend } from "../charts/Legend.tsx";
import type { ChartModel } from "../charts/model.ts";
import { TimeChart } from "../charts/TimeChart.tsx";
import { pageAddress, viewAddress } from "../export/address.ts";
import { chartOfId, isChart, sceneOf, subjectsOf } from "../export/subjects.ts";
import { ignoredInWords } from "../filters/address.ts";
import { useView } from "../filters/store.ts";
import { useWords } from "../i18n/words.ts";
import { unbroken } from "../words/lists.ts";
import styles from "./Embed.module.css";

export function Embed({ id, dataset }: { id: string; dataset: Dataset }) {
  const words = useWords();
  const view = useView((state) => state.view);
  const scene = sceneOf(dataset, view, words);
  const model = chartOfId(id, scene);
  const back = viewAddress(pageAddress(), view, words.language, id);
  const { t } = words;
  const ignored = useView((state) => state.ignored);
  const told = ignored.map((part) => (
    <p key={`${part.name}=${part.value}`} className={styles.muted}>
      {ignoredInWords(words, part)}
    </p>
  ));
  // The chart of another pair would pass for the one that was asked for.
  if (ignored.some(({ name }) => name === "pair"))
    return (
      <main className={styles.embed}>
        {told}
        <Back address={back} />
      </main>
    );
  if (!model) {
    const ids = subjectsOf(scene).flatMap((subject) => (isChart(subject.id) ? [subject.id] : []));
    return (
      <main className={styles.embed}>
        <p>{t("embed.unknown", { id, all: ids.join(t("list.comma")) })}</p>
        <Back address={back} />
      </main>
    );
  }
  return (
    <main className={styles.embed} id={id}>
      <h1>{unbroken(model.headline)}</h1>
      <p className={styles.muted}>{model.subtitle}</p>
      {told}
      {model.empty ? <p>{model.empty.why}</p> : <Chart model={model} dataset={dataset} />}
      <Back address={back} />
    </main>
  );
}

function Chart({ model, dataset }: { model: ChartModel; dataset: Dataset }) {
  const { t, language } = model.words;
  const frame = useRef<HTMLDivElement>(null);
  const height = useHeight(frame);
  const view = useView((state) => state.view);
  const [{ from, to }] = useState(view);
  const change = useView((state) => state.change);
  const { sources } = model;
  return (
    <>
      <div className={styles.high}>
        <Legend items={model.legend} />
      </div>
      <div ref={frame} className={styles.frame}>
        {height > 0 && (
          <TimeChart
            model={model}
            dataset={dataset}
            height={height}
            eager
            selected={null}
            onSelect={(point) =>
              // The evidence of a figure needs the whole page.
              window.open(viewAddress(pageAddress(), view, language, model.id, point), "_blank")
            }
          />
        )}
      </div>
      {(view.from !== from || view.to !== to) && (
        <button type="button" className={styles.reset} onClick={() => change({ from, to })}>
          {t("filter.reset")}
        </button>
      )}
      <details className={styles.muted}>
        <summary>
          <span className={styles.high}>{t("embed.notes")}</span>
          <span className={styles.low}>{t("embed.notes.low")}</span>
        </summary>
        <div className={styles.low}>
          <Legend items={model.legend} />
        </div>
        <ul>
          {[...model.notes, ...captionsOf(model.words, model.events)].map((note) => (
            <li key={note}>{unbroken(note)}</li>
          ))}
        </ul>
        <p>
          {t("sources.all", { count: sources.length, sources: sources.join(t("list.semicolon")) })}
        </p>
        <p>{t("picture.rights")}</p>
      </details>
    </>
  );
}

/** Leaves the frame for a page of its own. */
function Back({ address }: { address: string }) {
  const { t } = useWords();
  return (
    <p className={styles.back}>
      <a href={address} target="_blank" rel="noopener">
        {t("embed.back")}
      </a>
    </p>
  );
}

function useHeight(ref: RefObject<HTMLElement | null>): number {
  const [height, setHeight] = useState(0);
  useLayoutEffect(() => {
    const element = ref.current;
    if (!element) return;
    const measure = () => setHeight(Math.floor(element.clientHeight));
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(element);
    return () => observer.disconnect();
  }, [ref]);
  return height;
}
