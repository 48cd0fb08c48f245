/** One figure of a text: what it says, how sure that is, what the checks make of it, and what the reader does. */
import { memo, useState } from "react";
import { reporterOf } from "../../model/reporter.ts";
import type { Dataset, Observation } from "../../model/types.ts";
import { messageOf } from "../checks/message.ts";
import { SIGNS } from "../checks/verdict.ts";
import { LOOK } from "../evidence/words.ts";
import { isOfPair } from "../filters/pair.ts";
import { useWords, type Words } from "../i18n/words.ts";
import { formatFigure, formatValue, formatWhen } from "../words/format.ts";
import { clauses, listed, lowerFirst, upperFirst } from "../words/lists.ts";
import { giverOf, labelOf, nameOf, subjectOf } from "../words/names.ts";
import { placeName } from "../words/places.ts";
import { CorrectForm } from "./CorrectForm.tsx";
import styles from "./ReadDialog.module.css";
import type { ReadFigure, Reading } from "./reading.ts";
import { changeFigures } from "./texts.ts";
import type { Verdicts } from "./verdicts.ts";

interface Props {
  reading: Reading;
  index: number;
  observation: Observation;
  published: Dataset;
  verdicts: Verdicts;
  current: boolean;
  onShow: (observation: Observation) => void;
}

export const FigureItem = memo(function FigureItem(props: Props) {
  const { reading, index, observation, published, verdicts, current, onShow } = props;
  const words = useWords();
  const { t } = words;
  const [correcting, setCorrecting] = useState(false);
  const figure = reading.figures[index] as ReadFigure;
  const { state } = figure;
  const { confidence = 0, source } = observation;
  const quote = source.kind === "text" ? source.quote.text : "";
  const dated = reading.published !== undefined;
  const decide = (next: ReadFigure["state"]) =>
    changeFigures(reading.id, [index], { state: state === next ? "open" : next });
  const placed = verdicts.observationOf(figure.corrected ?? figure.read);
  const said = clauses(words, [formatFigure(words, observation), formatWhen(words, observation)]);
  return (
    <article
      className={styles.figure}
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
          subjectOf(words, observation, reporterOf(observation)),
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
        rejected={state === "rejected"}
        own={reading.id}
      />
      {observation.corrections && observation.corrections.length > 0 && (
        <p className={styles.corrected}>
          {t("reading.corrected", {
            read: listed(words, correctionsOf(words, published, figure)),
          })}
        </p>
      )}
      {!isOfPair(observation) && <p className={styles.meta}>{t("reading.otherPair")}</p>}
      <div className={styles.deeds}>
        <button
          type="button"
          aria-pressed={state === "accepted"}
          disabled={!dated && state !== "accepted"}
          onClick={() => decide("accepted")}
        >
          {t("reading.accept")}
        </button>
        <button
          type="button"
          aria-pressed={state === "rejected"}
          onClick={() => decide("rejected")}
        >
          {t("reading.reject")}
        </button>
        <button type="button" aria-expanded={correcting} onClick={() => setCorrecting(!correcting)}>
          {t("reading.correct")}
        </button>
        {state === "accepted" && placed && isOfPair(placed) && (
          <button type="button" onClick={() => onShow(placed)}>
            {t("reading.show")}
          </button>
        )}
      </div>
      {correcting && (
        <CorrectForm
          indicators={published.indicators}
          figure={figure}
          onCorrect={(corrected) => {
            changeFigures(reading.id, [index], { corrected });
            setCorrecting(false);
          }}
          onClose={() => setCorrecting(false)}
        />
      )}
    </article>
  );
});

interface VerdictProps {
  words: Words;
  verdicts: Verdicts;
  /** What the figure has become; undefined where it is rejected, or its text has no date yet. */
  observation: Observation | undefined;
  rejected: boolean;
  /** Id of the text. */
  own: string;
}

/** How many checks on one figure stand in the list; the evidence has them all. */
const MOST_CHECKS = 4;

function Verdict({ words, verdicts, observation, rejected, own }: VerdictProps) {
  const { t } = words;
  if (rejected) return <p className={styles.meta}>{t("reading.rejected")}</p>;
  if (!observation) return <p className={styles.meta}>{t("reading.undated")}</p>;
  const { dataset } = verdicts;
  const { source } = observation;
  const known = source.kind === "text" && source.document !== own;
  const checks = verdicts.checksOn(observation).filter(({ kind }) => !known || kind !== "repeated");
  return (
    <ul className={styles.verdicts}>
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

/** What was read in the fields that are corrected: "value: 106.7 bn USD". */
function correctionsOf(words: Words, { indicators }: Dataset, figure: ReadFigure): string[] {
  const { t } = words;
  const { read } = figure;
  return (figure.corrected?.corrections ?? []).map(({ field, read: before }) => {
    const value = () => {
      if (before === null) return t("reading.nothing");
      if (field === "value") return formatValue(words, read.value, read.unit);
      if (field === "refArea" || field === "counterpartArea")
        return placeName(words, String(before));
      if (field === "indicator" || field === "of")
        return labelOf(words, { indicators }, String(before));
      if (field === "qualifier") return t(`field.qualifier.${read.qualifier}`);
      return String(before);
    };
    return t("name.parts", {
      first: lowerFirst(t(`reading.field.${field}`)),
      rest: upperFirst(value()),
    });
  });
}
