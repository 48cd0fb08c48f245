import { useId } from "react";
import type { Check, Dataset, Observation } from "../../model/types.ts";
import { chartOf, type Lead } from "../charts/lead.ts";
import { useWords } from "../i18n/words.ts";
import { giverOf, lineOf } from "../words/names.ts";
import { Bars } from "./Bars.tsx";
import styles from "./Finding.module.css";
import { sayIn } from "./figures.ts";
import { messageOf } from "./message.ts";
import { SIGNS } from "./verdict.ts";

interface Props {
  check: Check;
  dataset: Dataset;
  /** The observation whose evidence is open: it is not linked to itself. */
  current?: string;
  onSelect: (id: string) => void;
  /** Set where a check leads to the chart that it is about. */
  onLead?: (lead: Lead) => void;
}

/** A multiple from one country's count to the other's is about how the two differ. */
const leadOf = ({ kind }: Check, claim: Observation) =>
  kind === "across-reporters" ? { id: "mirror" } : chartOf(claim);

/** One check: its verdict by sign and word, what was found, and the figures it is about. */
export function Finding({ check, dataset, current, onSelect, onLead }: Props) {
  const words = useWords();
  const message = useId();
  const figures = check.observations.flatMap(
    (id) => dataset.observations.find((o) => o.id === id && id !== current) ?? [],
  );
  const say = sayIn(words, check, dataset);
  const claim = dataset.observations.find(({ id }) => id === check.observations[0]);
  const lead = claim && leadOf(check, claim);
  return (
    <li className={styles.finding} data-verdict={check.verdict}>
      <span className={styles.verdict}>
        <span className={styles.sign} aria-hidden="true">
          {SIGNS[check.verdict]}
        </span>
        {words.t(`verdict.${check.verdict}`)}
      </span>
      <div>
        <p className={styles.message} id={message}>
          {messageOf(words, check, dataset)}
        </p>
        <Bars check={check} dataset={dataset} />
        {figures.length > 0 && (
          <ul className={styles.figures}>
            {figures.map((figure) => (
              <li key={figure.id}>
                <button type="button" onClick={() => onSelect(figure.id)}>
                  {lineOf(words, figure, say(figure))}
                </button>{" "}
                <span>{words.t("bracketed", { text: giverOf(words, figure, dataset) })}</span>
              </li>
            ))}
          </ul>
        )}
        {onLead && lead && (
          <a
            className={styles.lead}
            href={`#${lead.id}`}
            aria-describedby={message}
            data-print="skip"
            onClick={(event) => {
              event.preventDefault();
              onLead(lead);
            }}
          >
            {words.t("check.chart")}
          </a>
        )}
      </div>
    </li>
  );
}
