/** Texts of the reader's own: given, read, looked through, and put on the page. */
import { useContext, useEffect } from "react";
import { flushSync } from "react-dom";
import { useStore } from "zustand";
import type { Dataset, Observation, OfficialFigure } from "../../model/types.ts";
import { chartOf } from "../charts/lead.ts";
import { save } from "../copying/save.ts";
import { pairBetween } from "../filters/pair.ts";
import { ViewContext } from "../filters/store.ts";
import { useWords } from "../i18n/words.ts";
import { Modal } from "../modal/Modal.tsx";
import { goTo } from "../palette/places.ts";
import { FileView } from "./FileView.tsx";
import { Give } from "./Give.tsx";
import { addedBy } from "./join.ts";
import { Notices } from "./Notices.tsx";
import { keepOnPage } from "./on-page.ts";
import { closeTexts, own } from "./own.ts";
import styles from "./ReadDialog.module.css";
import { Removed } from "./Removed.tsx";
import { Shelf } from "./Shelf.tsx";
import { fileOf } from "./saved.ts";
import { TextView } from "./TextView.tsx";
import { show, texts, wake } from "./texts.ts";
import { observationsBySource } from "./verdicts.ts";
import { keepReady } from "./work.ts";

interface Props {
  published: Dataset;
  onClosed: () => void;
}

export function ReadDialog({ published, onClosed }: Props) {
  const { t } = useWords();
  const view = useContext(ViewContext);
  const { readings, files, chosen, shown } = useStore(texts);
  const accepted = useStore(own, (state) => state.accepted);
  useEffect(() => {
    keepOnPage();
    void wake();
    return keepReady();
  }, []);
  const chosenFile = files.find(({ id }) => id === chosen);
  const chosenReading = readings.find(({ id }) => id === chosen);
  // Without a choice the last text is looked at, and where there is none the last file.
  const reading = chosenFile ? undefined : (chosenReading ?? readings.at(-1));
  const file = chosenFile ?? (reading ? undefined : files.at(-1));
  const lead = (find: (onPage: Dataset) => Observation | undefined) => {
    show(true);
    // As it is on the page: ids count what is there, and what is weighed but not accepted is not.
    const data = own.getState().join?.(published);
    const observation = data && find(data);
    if (!observation) return;
    // The page behind takes the focus only once the dialog is gone.
    flushSync(closeTexts);
    view?.getState().change({ pair: pairBetween(observation), point: observation.id });
    const chart = chartOf(observation);
    if (chart) goTo(chart.id);
  };
  return (
    <Modal
      wide
      title={t("reading.title")}
      lead={t("reading.lead")}
      onClose={closeTexts}
      onClosed={onClosed}
    >
      <Give />
      <Notices />
      <Removed />
      {readings.length + files.length > 0 && (
        <>
          <div className={styles.bar}>
            <label className={styles.check}>
              <input
                type="checkbox"
                checked={shown}
                onChange={(event) => show(event.target.checked)}
              />
              {t("reading.layer", { count: accepted })}
            </label>
            <button
              type="button"
              onClick={() =>
                save(
                  new Blob([fileOf({ readings, files })], { type: "application/json" }),
                  "two-way-texts.json",
                )
              }
            >
              {t("reading.saveAll")}
            </button>
          </div>
          <Shelf
            readings={readings}
            files={files}
            published={published}
            chosen={(reading ?? file)?.id ?? null}
          />
        </>
      )}
      {file && (
        <FileView
          key={file.id}
          file={file}
          published={published}
          onShow={() => lead((onPage) => firstOf(addedBy(published, files).get(file.id), onPage))}
        />
      )}
      {reading && (
        <TextView
          key={reading.id}
          reading={reading}
          published={published}
          onShow={(source) => lead((onPage) => observationsBySource(onPage).get(source))}
        />
      )}
    </Modal>
  );
}

/** Of the figures that a file has added the first that a chart shows, as it is on the page. */
function firstOf(added: OfficialFigure[] = [], { observations }: Dataset): Observation | undefined {
  const sources = new Set<Observation["source"]>(added.map(({ source }) => source));
  const own = observations.filter(({ layer, source }) => layer === "own" && sources.has(source));
  return own.find((one) => chartOf(one) !== undefined) ?? own[0];
}
