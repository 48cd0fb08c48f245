import type { Dataset, Observation, TextSource } from "../../model/types.ts";
import { useWords } from "../i18n/words.ts";
import { arithmeticOf } from "../words/arithmetic.ts";
import { giverOf, lineOf, nameOf } from "../words/names.ts";
import { noteWords, publisherName } from "../words/publishers.ts";
import styles from "./Evidence.module.css";
import { Quoted } from "./Quoted.tsx";

interface Props {
  dataset: Dataset;
  observation: Observation;
  /** Those of an arithmetic source, in its order. */
  operands: (Observation | undefined)[];
  onSelect: (id: string) => void;
  onText: (source: TextSource) => void;
}

/** What a figure rests on: a sentence, a row of statistics, or arithmetic on other figures. */
export function Source({ dataset, observation, operands, onSelect, onText }: Props) {
  const words = useWords();
  const { t } = words;
  const { source } = observation;
  if (source.kind === "text") {
    return (
      <Quoted
        source={source}
        onText={onText}
        document={dataset.documents.find(({ id }) => id === source.document)}
      />
    );
  }
  if (source.kind === "statistics") {
    const { url, valuation, confidence } = source;
    const publisher = publisherName(words, source.publisher);
    const note = source.note && noteWords(words, source.note);
    return (
      <dl className={styles.facts}>
        <div>
          <dt>{t("source.publisher")}</dt>
          <dd>
            {url ? (
              <a href={url} rel="noreferrer" target="_blank">
                {publisher}
              </a>
            ) : (
              publisher
            )}
          </dd>
        </div>
        {valuation && (
          <div>
            <dt>{t("source.valued")}</dt>
            <dd>{t(`source.valued.${valuation}`)}</dd>
          </div>
        )}
        {note && (
          <div>
            <dt>{t("source.note")}</dt>
            <dd lang={note.lang}>{note.text}</dd>
          </div>
        )}
        <div>
          <dt>{t("source.confidence")}</dt>
          <dd>{t(`source.confidence.${confidence}`)}</dd>
        </div>
      </dl>
    );
  }
  return (
    <>
      <p className={styles.arithmetic}>{arithmeticOf(words, observation, source, dataset)}</p>
      <ol className={styles.links}>
        {operands.map((operand, i) => (
          <li key={source.operands[i]}>
            {operand ? (
              <>
                <button type="button" onClick={() => onSelect(operand.id)}>
                  {t("name.parts", {
                    first: nameOf(words, dataset, operand),
                    rest: lineOf(words, operand),
                  })}
                </button>{" "}
                <span>{t("bracketed", { text: giverOf(words, operand, dataset) })}</span>
              </>
            ) : (
              t("source.missing", { id: source.operands[i] ?? "" })
            )}
          </li>
        ))}
      </ol>
    </>
  );
}
