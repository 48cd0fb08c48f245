import { memo, type ReactNode, useMemo } from "react";
import { originOf } from "../../model/origin.ts";
import type { Check, Dataset, Observation } from "../../model/types.ts";
import { VERDICTS } from "../../model/verdict.ts";
import { FirstOf } from "../charts/FirstOf.tsx";
import type { Lead } from "../charts/lead.ts";
import { Finding } from "../checks/Finding.tsx";
import { worstFirst } from "../checks/verdict.ts";
import { select } from "../filters/select.ts";
import type { View } from "../filters/view.ts";
import { useWords, type Words } from "../i18n/words.ts";
import { AllFigures } from "../table/AllFigures.tsx";
import { lowerFirst } from "../words/lists.ts";
import { nameOf } from "../words/names.ts";
import { readingsOf } from "./marks.ts";
import { Official } from "./Official.tsx";
import { checksOn, countOf, workedOutFrom } from "./resting.ts";
import styles from "./Sources.module.css";
import { Text } from "./Text.tsx";

interface Props {
  dataset: Dataset;
  /** The part of it that is about the pair. */
  own: Dataset;
  view: View;
  /** Its observations that pass the filters of the view, as the chosen texts tell them. */
  shown: Observation[];
  onSelect: (id: string) => void;
  onLead: (lead: Lead) => void;
}

/** How many of a list are seen before it is unfolded. */
const FEW_TEXTS = { narrow: 6, wide: 12 };
const FEW_CHECKS = { narrow: 3, wide: 20 };
const NOTHING: never[] = [];

/** Everything the page rests on: the texts, what was checked and the official figures. */
export const Sources = memo(function Sources(props: Props) {
  const { dataset, own, view, shown, onSelect, onLead } = props;
  const words = useWords();
  const { t } = words;
  const { documents } = own;
  const { observations } = dataset;
  // A text may tell of other pairs beside this one: what it says of them is marked and filtered alike.
  const told = useMemo(
    () => ({
      ...dataset,
      observations: observations.filter(({ source }) => source.kind === "text"),
    }),
    [dataset, observations],
  );
  const marked = useMemo(() => new Set(select(told, view).map(({ id }) => id)), [told, view]);
  const passed = useMemo(() => new Set(shown.map(({ id }) => id)), [shown]);
  const readings = useMemo(() => readingsOf(told.observations), [told]);
  const workedOut = useMemo(() => workedOutFrom(observations), [observations]);
  const published = useMemo(
    () => own.observations.filter((o) => originOf(o) === "published"),
    [own],
  );
  const named = (name: string, count: string) => t("count.named", { name, count });
  const of = (some: number, all: number) => countOf(words, some, all);
  const checks = worstFirst(checksOn(own.checks, passed));
  return (
    <div className={styles.sources}>
      <Part
        onScreen
        title={named(t("sources.texts"), String(documents.length))}
        lead={
          t("sources.texts.lead") +
          (documents.some(({ layer }) => layer) ? t("sources.texts.own") : "")
        }
      >
        <FirstOf items={documents} few={FEW_TEXTS}>
          {(some) =>
            some.map((document) => (
              <Text
                key={document.id}
                document={document}
                readings={readings.get(document.id) ?? NOTHING}
                workedOut={workedOut.get(document.id)?.length ?? 0}
                leftAlone={dataset.leftAlone}
                shown={marked}
                nameOf={(observation) => nameOf(words, dataset, observation)}
                onSelect={onSelect}
              />
            ))
          }
        </FirstOf>
      </Part>
      <Part
        title={named(t("sources.checks"), of(checks.length, own.checks.length))}
        lead={t("sources.checks.lead", { tally: tally(words, checks) })}
      >
        <FirstOf items={checks} few={FEW_CHECKS}>
          {(some) => (
            <ul className={styles.list}>
              {some.map((check) => (
                <Finding
                  key={check.id}
                  check={check}
                  dataset={own}
                  onSelect={onSelect}
                  onLead={onLead}
                />
              ))}
            </ul>
          )}
        </FirstOf>
      </Part>
      <Part
        onScreen
        title={named(
          t("sources.official"),
          of(published.filter(({ id }) => passed.has(id)).length, published.length),
        )}
        lead={t("sources.official.lead")}
      >
        <Official dataset={own} shown={passed} onSelect={onSelect} />
      </Part>
      <Part
        id="figures"
        title={named(t("figures.title"), of(shown.length, own.observations.length))}
        lead={t("figures.lead")}
      >
        <AllFigures dataset={own} observations={shown} onSelect={onSelect} />
      </Part>
    </div>
  );
});

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
