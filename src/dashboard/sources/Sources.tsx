import type { ReactNode } from "react";
import { originOf } from "../../model/origin.ts";
import type { Check, Dataset, TieEvent } from "../../model/types.ts";
import { Finding } from "../checks/Finding.tsx";
import { VERDICT, worstFirst } from "../checks/verdict.ts";
import { nameOf } from "../words/names.ts";
import { Events } from "./Events.tsx";
import { Official } from "./Official.tsx";
import { checksOn, countOf } from "./resting.ts";
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
  const checks = worstFirst(checksOn(dataset.checks, shown));
  const published = observations.filter((o) => originOf(o) === "published");
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
      <Part
        title={`Checks (${countOf(checks.length, dataset.checks.length)})`}
        lead={`${tally(checks)} Listed while the filters show any of the figures that a check is about.`}
      >
        <ul className={styles.list}>
          {checks.map((check) => (
            <Finding key={check.id} check={check} dataset={dataset} onSelect={onSelect} />
          ))}
        </ul>
      </Part>
      <Part
        title={`Events (${countOf(events.length, dataset.events.length)})`}
        lead="Milestones, agreements, visits and exchanges that the texts date, with other countries too. The period and the source text narrow them; reporter and basis are about figures."
      >
        <Events dataset={dataset} events={events} />
      </Part>
      <Part
        title={`Official figures (${countOf(published.filter(({ id }) => shown.has(id)).length, published.length)})`}
        lead="What the two countries' statistics say, each row with its publisher. Turnover and balance that are added up from them are not listed again."
      >
        <Official dataset={dataset} shown={shown} onSelect={onSelect} />
      </Part>
    </div>
  );
}

/** "The worst first: 3 × differs, 1 × agrees.", in the order of the list. */
function tally(checks: Check[]): string {
  const counts = Object.entries(VERDICT).map(([verdict, { word }]) => {
    const n = checks.filter((check) => check.verdict === verdict).length;
    return n === 0 ? "" : `${n} × ${word.toLowerCase()}`;
  });
  const said = counts.filter(Boolean).join(", ");
  return said && `The worst first: ${said}.`;
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
