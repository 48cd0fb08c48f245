import type { ReactNode } from "react";
import type { Dataset, TieEvent } from "../../model/types.ts";
import { Finding } from "../checks/Finding.tsx";
import { VERDICT, worstFirst } from "../checks/verdict.ts";
import { nameOf } from "../words/names.ts";
import { Events } from "./Events.tsx";
import { Official } from "./Official.tsx";
import styles from "./Sources.module.css";
import { Text } from "./Text.tsx";

interface Props {
  dataset: Dataset;
  /** Ids of the observations that pass the filters. */
  shown: Set<string>;
  /** Those of the dataset that pass the filters. */
  events: TieEvent[];
  onSelect: (id: string) => void;
}

/** Everything the page rests on: the texts, what was checked, the events and the official figures. */
export function Sources({ dataset, shown, events, onSelect }: Props) {
  const { documents, observations } = dataset;
  const checks = worstFirst(dataset.checks);
  return (
    <div className={styles.sources}>
      <Part
        title={`Texts (${documents.length})`}
        lead="Notes on each published text, in words of our own; each leads to its original. Every figure that was read is marked where it stands: choose one to see its evidence. A dotted line marks what the filters leave out."
      >
        {documents.map((document) => (
          <Text
            key={document.id}
            document={document}
            observations={observations}
            shown={shown}
            nameOf={(observation) => nameOf(dataset, observation)}
            onSelect={onSelect}
          />
        ))}
      </Part>
      <Part title={`Checks (${checks.length})`} lead={`The worst first: ${tally(dataset)}.`}>
        <ul className={styles.list}>
          {checks.map((check) => (
            <Finding key={check.id} check={check} dataset={dataset} onSelect={onSelect} />
          ))}
        </ul>
      </Part>
      <Part
        title={`Events (${countOf(events, dataset)})`}
        lead="Milestones, agreements, visits and exchanges that the texts date, with other countries too."
      >
        <Events dataset={dataset} events={events} />
      </Part>
      <Part
        title="Official figures"
        lead="What the two countries' statistics say, each row with its publisher. Turnover and balance that are added up from them are not listed again."
      >
        <Official dataset={dataset} shown={shown} onSelect={onSelect} />
      </Part>
    </div>
  );
}

/** "30", or "12 of 30" where the filters leave some out. */
function countOf(events: TieEvent[], { events: all }: Dataset): string {
  return events.length === all.length ? `${all.length}` : `${events.length} of ${all.length}`;
}

/** "3 differ", one after the other in the order of the list. */
function tally({ checks }: Dataset): string {
  const counts = Object.entries(VERDICT).map(([verdict, { word }]) => {
    const n = checks.filter((check) => check.verdict === verdict).length;
    return n === 0 ? "" : `${n} × ${word.toLowerCase()}`;
  });
  return counts.filter(Boolean).join(", ") || "nothing to check";
}

function Part({ title, lead, children }: { title: string; lead: string; children: ReactNode }) {
  return (
    <section className={styles.part}>
      <h3>{title}</h3>
      <p className={styles.lead}>{lead}</p>
      {children}
    </section>
  );
}
