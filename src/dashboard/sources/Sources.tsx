import type { ReactNode } from "react";
import { originOf } from "../../model/origin.ts";
import type { Check, Dataset, Observation } from "../../model/types.ts";
import type { Lead } from "../charts/lead.ts";
import { Finding } from "../checks/Finding.tsx";
import { VERDICTS, worstFirst } from "../checks/verdict.ts";
import { useWords, type Words } from "../i18n/words.ts";
import { AllFigures } from "../table/AllFigures.tsx";
import { lowerFirst } from "../words/lists.ts";
import { nameOf } from "../words/names.ts";
import { Official } from "./Official.tsx";
import { checksOn, countOf } from "./resting.ts";
import styles from "./Sources.module.css";
import { Text } from "./Text.tsx";

interface Props {
  dataset: Dataset;
  /** Ids of the observations that pass the filters. */
  shown: Set<string>;
  /** These observations, as the chosen texts tell them. */
  passing: Observation[];
  onSelect: (id: string) => void;
  onLead: (lead: Lead) => void;
}

/** Everything the page rests on: the texts, what was checked and the official figures. */
export function Sources({ dataset, shown, passing, onSelect, onLead }: Props) {
  const words = useWords();
  const { t } = words;
  const { documents, observations } = dataset;
  const named = (name: string, count: string) => t("count.named", { name, count });
  const of = (some: number, all: number) => countOf(words, some, all);
  const checks = worstFirst(checksOn(dataset.checks, shown));
  const published = observations.filter((o) => originOf(o) === "published");
  return (
    <div className={styles.sources}>
      <Part
        onScreen
        title={named(t("sources.texts"), String(documents.length))}
        lead={t("sources.texts.lead")}
      >
        {documents.map((document) => (
          <Text
            key={document.id}
            document={document}
            observations={observations}
            leftAlone={dataset.leftAlone}
            shown={shown}
            nameOf={(observation) => nameOf(words, dataset, observation)}
            onSelect={onSelect}
          />
        ))}
      </Part>
      <Part
        title={named(t("sources.checks"), of(checks.length, dataset.checks.length))}
        lead={t("sources.checks.lead", { tally: tally(words, checks) })}
      >
        <ul className={styles.list}>
          {checks.map((check) => (
            <Finding
              key={check.id}
              check={check}
              dataset={dataset}
              onSelect={onSelect}
              onLead={onLead}
            />
          ))}
        </ul>
      </Part>
      <Part
        onScreen
        title={named(
          t("sources.official"),
          of(published.filter(({ id }) => shown.has(id)).length, published.length),
        )}
        lead={t("sources.official.lead")}
      >
        <Official dataset={dataset} shown={shown} onSelect={onSelect} />
      </Part>
      <Part
        id="figures"
        title={named(t("figures.title"), of(passing.length, observations.length))}
        lead={t("figures.lead")}
      >
        <AllFigures dataset={dataset} observations={passing} onSelect={onSelect} />
      </Part>
    </div>
  );
}

/** "The worst first: 3 × differs, 1 × agrees.", in the order of the list. */
function tally(words: Words, checks: Check[]): string {
  const counts = VERDICTS.flatMap((verdict) => {
    const count = checks.filter((check) => check.verdict === verdict).length;
    return count === 0 ? [] : [`${count} × ${lowerFirst(words.t(`verdict.${verdict}`))}`];
  });
  return counts.length > 0
    ? words.t("sources.tally", { counts: counts.join(words.t("list.comma")) })
    : "";
}

interface PartProps {
  /** For a part that is led to by name. */
  id?: string;
  /** True for what a report leaves out: it names its sources in its own list. */
  onScreen?: boolean;
  title: string;
  lead: string;
  children: ReactNode;
}

function Part({ id, onScreen, title, lead, children }: PartProps) {
  return (
    <section
      id={id}
      data-print={onScreen && "skip"}
      className={styles.part}
      aria-labelledby={id && `${id}-title`}
    >
      <h3 id={id && `${id}-title`}>{title}</h3>
      <p className={styles.lead}>{lead}</p>
      {children}
    </section>
  );
}
