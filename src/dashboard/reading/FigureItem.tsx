/** One figure of a text: what it says, how sure that is, what the checks make of it, and what the reader does. */
import { memo } from "react";
import { useStore } from "zustand";
import type { Dataset, Observation, TextSource } from "../../model/types.ts";
import { messageOf } from "../checks/message.ts";
import { SIGNS } from "../checks/verdict.ts";
import { LOOK } from "../evidence/words.ts";
import { useWords, type Words } from "../i18n/words.ts";
import { correctionsIn } from "../words/corrections.ts";
import { formatFigure, formatValue } from "../words/format.ts";
import { clauses } from "../words/lists.ts";
import { giverOf, nameOf } from "../words/names.ts";
import { CorrectForm } from "./CorrectForm.tsx";
import { type Form, formOf } from "./correct.ts";
import { Decide } from "./Decide.tsx";
import { draftCorrection, drafts, figureKey } from "./drafts.ts";
import rows from "./List.module.css";
import { partiesOf } from "./parties.ts";
import styles from "./ReadDialog.module.css";
import { type ReadFigure, type Reading, saidBy, waitsForDate } from "./reading.ts";
import { changeFigures } from "./texts.ts";
import type { Verdicts } from "./verdicts.ts";
import { waitsSaid, whenSaid } from "./waits.ts";

interface Props {
  reading: Reading;
  index: number;
  observation: Observation;
  published: Dataset;
  verdicts: Verdicts;
  current: boolean;
  onShow: (source: TextSource) => void;
}

export const FigureItem = memo(function FigureItem(props: Props) {
  const { reading, index, observation, published, verdicts, current, onShow } = props;
  const words = useWords();
  const { t } = words;
  const figure = reading.figures[index] as ReadFigure;
  const key = figureKey(figure);
  const form = useStore(drafts, ({ corrections }) => corrections[reading.id]?.[key]);
  const draft = (changed: Form | undefined) => draftCorrection(reading.id, key, changed);
  const close = () => draft(undefined);
  const { state } = figure;
  const { confidence, source } = observation;
  const quote = source.kind === "text" ? source.quote.text : "";
  const placed = verdicts.observationOf(saidBy(figure));
  const read = correctionsIn(words, published, observation);
  const said = clauses(words, [
    formatFigure(words, observation),
    whenSaid(words, figure, observation),
  ]);
  return (
    <article
      className={rows.figure}
      data-state={state}
      data-current={current ? "" : undefined}
      aria-label={said}
    >
      <h4>
        {nameOf(words, published, observation)}
        {t("list.colon")}
        <span>{said}</span>
      </h4>
      <p className={styles.meta}>
        {clauses(words, [
          partiesOf(words, observation),
          confidence !== undefined &&
            t("reading.confidence", {
              percent: formatValue(words, confidence, "ratio", { digits: 0 }),
              care: confidence < LOOK ? "look" : "none",
            }),
        ])}
        {" · "}
        <q lang={reading.language}>{quote}</q>
      </p>
      <Verdict
        words={words}
        verdicts={verdicts}
        observation={placed}
        figure={figure}
        own={reading.id}
      />
      {read && <p className={rows.corrected}>{t("reading.corrected", { read })}</p>}
      <div className={styles.deeds}>
        <Decide
          state={state}
          acceptable={!waitsForDate(figure)}
          onDecide={(next) => changeFigures(reading.id, [index], { state: next })}
        />
        <button
          type="button"
          aria-expanded={form !== undefined}
          onClick={() => draft(form ? undefined : formOf(saidBy(figure), words.language))}
        >
          {t("reading.correct")}
        </button>
        {state === "accepted" && placed && (
          <button type="button" onClick={() => onShow(saidBy(figure).source)}>
            {t("reading.show")}
          </button>
        )}
      </div>
      {form && (
        <CorrectForm
          indicators={published.indicators}
          figure={figure}
          published={reading.published}
          form={form}
          onChange={draft}
          onCorrect={(corrected) => {
            changeFigures(reading.id, [index], { corrected });
            close();
          }}
          onClose={close}
        />
      )}
    </article>
  );
});

interface VerdictProps {
  words: Words;
  verdicts: Verdicts;
  figure: ReadFigure;
  /** What it has become; undefined where it is rejected, or waits for the date of its text. */
  observation: Observation | undefined;
  /** Id of the text. */
  own: string;
}

/** How many checks on one figure stand in the list; the evidence has them all. */
const MOST_CHECKS = 4;

function Verdict({ words, verdicts, figure, observation, own }: VerdictProps) {
  const { t } = words;
  if (figure.state === "rejected") return <p className={styles.meta}>{t("reading.rejected")}</p>;
  if (!observation) return <p className={styles.meta}>{waitsSaid(words, figure)}</p>;
  const { dataset } = verdicts;
  const { source } = observation;
  const known = source.kind === "text" && source.document !== own;
  const checks = verdicts.checksOn(observation).filter(({ kind }) => !known || kind !== "repeated");
  return (
    <ul className={rows.verdicts}>
      {known && (
        <li data-verdict="note">
          {t("reading.known", { giver: giverOf(words, observation, dataset) })}
        </li>
      )}
      {checks.slice(0, MOST_CHECKS).map((check) => (
        <li key={check.id} data-verdict={check.verdict}>
          <strong>
            <span aria-hidden="true">{SIGNS[check.verdict]} </span>
            {t(`verdict.${check.verdict}`)}
          </strong>
          {t("list.colon")}
          {messageOf(words, check, dataset)}
        </li>
      ))}
      {checks.length === 0 && <li data-verdict="none">{t("reading.noOfficial")}</li>}
    </ul>
  );
}
