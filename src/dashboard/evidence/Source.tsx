import type { Dataset, Observation } from "../../model/types.ts";
import { giverOf, lineOf, nameOf } from "../words/names.ts";
import styles from "./Evidence.module.css";
import { Quoted } from "./Quoted.tsx";
import { VALUATION } from "./words.ts";

interface Props {
  dataset: Dataset;
  source: Observation["source"];
  /** Those of an arithmetic source, in its order. */
  operands: (Observation | undefined)[];
  onSelect: (id: string) => void;
}

/** What a figure rests on: a sentence, a row of statistics, or arithmetic on other figures. */
export function Source({ dataset, source, operands, onSelect }: Props) {
  if (source.kind === "text") {
    return (
      <Quoted
        source={source}
        document={dataset.documents.find(({ id }) => id === source.document)}
      />
    );
  }
  if (source.kind === "statistics") {
    const { publisher, url, valuation, note, confidence } = source;
    return (
      <dl className={styles.facts}>
        <div>
          <dt>Publisher</dt>
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
            <dt>Valued</dt>
            <dd>{VALUATION[valuation]}</dd>
          </div>
        )}
        {note && (
          <div>
            <dt>Note</dt>
            <dd>{note}</dd>
          </div>
        )}
        <div>
          <dt>Confidence</dt>
          <dd>{confidence}</dd>
        </div>
      </dl>
    );
  }
  return (
    <>
      <p className={styles.arithmetic}>{source.words}</p>
      <ol className={styles.links}>
        {operands.map((operand, i) => (
          <li key={source.operands[i]}>
            {operand ? (
              <>
                <button type="button" onClick={() => onSelect(operand.id)}>
                  {nameOf(dataset, operand)}: {lineOf(operand)}
                </button>{" "}
                <span>({giverOf(operand, dataset)})</span>
              </>
            ) : (
              `The figure “${source.operands[i]}” is not in the data.`
            )}
          </li>
        ))}
      </ol>
    </>
  );
}
