import { useMemo, useState } from "react";
import { narrowTo } from "../../formats/narrow.ts";
import type { Dataset } from "../../model/types.ts";
import { Cite } from "../cite/Cite.tsx";
import { citedData } from "../cite/cited.ts";
import { useSeen } from "../cite/use-seen.ts";
import { save } from "../copying/save.ts";
import { whyNot } from "../export/why-not.ts";
import { ofPair } from "../filters/pair.ts";
import { select, selectEvents } from "../filters/select.ts";
import { useView } from "../filters/store.ts";
import { narrowed } from "../filters/view.ts";
import { useWords } from "../i18n/words.ts";
import { Modal } from "../modal/Modal.tsx";
import type { ModalProps } from "../modal/ModalButton.tsx";
import { FORMS, type Form } from "./forms.ts";
import { fileOf } from "./make.ts";
import { dataTitle, fileName } from "./name.ts";
import styles from "./TakeDialog.module.css";

type Outcome = { making: string } | { file: string } | { why: string };

const ADDRESSES = [
  "observations.csv",
  "observations.sdmx.csv",
  "events.csv",
  "events.ics",
  "datapackage.json",
  "dataset.json",
];

/** The data to take away: as the filters leave it or all of it, in the form that its user needs. */
export function TakeDialog({ dataset, ...modal }: ModalProps & { dataset: Dataset }) {
  const words = useWords();
  const { t } = words;
  const view = useView((state) => state.view);
  const seen = useSeen();
  const own = ofPair(dataset, view.pair);
  // The figures of other pairs are left out like those that a filter hides.
  const sole = own.observations.length === dataset.observations.length;
  const filters = narrowed(view) || !sole;
  const [whole, setWhole] = useState(!filters);
  const [outcome, setOutcome] = useState<Outcome | null>(null);
  const part = useMemo(
    () => narrowTo(own, select(own, view), selectEvents(own, view)),
    [own, view],
  );
  const chosen = whole ? dataset : part;
  // All that there is may be of more pairs than the one of the view.
  const pair = whole && !sole ? undefined : view.pair;
  const counts = ({ observations, events }: Dataset) => ({
    figures: observations.length,
    events: events.length,
  });
  const take = async (form: Form) => {
    const file = fileName(form, chosen, whole || !narrowed(view) ? undefined : view, pair);
    setOutcome({ making: file });
    try {
      save(await fileOf(form, chosen), file);
      setOutcome({ file });
    } catch (error) {
      setOutcome({ why: whyNot(words, error) });
    }
  };
  const title = dataTitle(words, pair);
  const cited = useMemo(
    () => citedData(words, dataset, { title, part: chosen }, seen),
    [words, dataset, title, chosen, seen],
  );

  return (
    <Modal title={t("data.title")} lead={t("data.lead")} {...modal}>
      {filters ? (
        <fieldset className={styles.which}>
          <legend>{t("data.which")}</legend>
          {([false, true] as const).map((all) => (
            <label key={String(all)}>
              <input
                type="radio"
                name="data-which"
                checked={whole === all}
                onChange={() => setWhole(all)}
              />
              {t(all ? "data.all" : "data.filtered", counts(all ? dataset : part))}
            </label>
          ))}
        </fieldset>
      ) : (
        <p className={styles.which}>{t("data.all", counts(dataset))}</p>
      )}
      {(["figures", "events"] as const).map((of) => (
        <section key={of} className={styles.part} aria-labelledby={`data-${of}`}>
          <h3 id={`data-${of}`}>{t(`data.${of}`)}</h3>
          <ul className={styles.forms}>
            {FORMS.filter((form) => form.of === of).map((form) => (
              <FormRow key={form.id} form={form} dataset={chosen} onTake={() => take(form)} />
            ))}
          </ul>
        </section>
      ))}
      <p role="status" className={styles.outcome}>
        {outcome && outcomeInWords(outcome)}
      </p>
      <p className={styles.small}>
        {t("data.addresses")}{" "}
        {ADDRESSES.map((name) => (
          <a key={name} href={`data/${name}`}>
            {name}
          </a>
        ))}
      </p>
      <p className={styles.small}>
        {t("data.rights")}
        {chosen.documents.some(({ layer }) => layer) && t("data.rights.own")}
      </p>
      <section className={styles.part} aria-labelledby="data-cite">
        <h3 id="data-cite">{t("data.cite")}</h3>
        <Cite cited={cited} />
      </section>
    </Modal>
  );

  function outcomeInWords(outcome: Outcome): string {
    if ("making" in outcome) return t("data.making", { file: outcome.making });
    if ("file" in outcome) return t("data.saved", { file: outcome.file });
    return t("data.failed", { why: outcome.why });
  }
}

interface FormRowProps {
  form: Form;
  dataset: Dataset;
  onTake: () => void;
}

function FormRow({ form: { id, name, of, left }, dataset, onTake }: FormRowProps) {
  const { t } = useWords();
  const count = left?.count(dataset) ?? 0;
  const { length } = of === "events" ? dataset.events : dataset.observations;
  return (
    <li>
      <div>
        <strong>{name}</strong> <span>{t(`data.${id}.what`)}</span>{" "}
        {id === "sdmx" && <a href="data/observations.sdmx.md">{t("data.sdmx.note")}</a>}
        {left && count > 0 && <p>{t(left.key, { count })}</p>}
      </div>
      <button
        type="button"
        disabled={length === count}
        aria-label={t("data.download", { form: name, part: t(`data.${of}`) })}
        onClick={onTake}
      >
        {t("data.save")}
      </button>
    </li>
  );
}
