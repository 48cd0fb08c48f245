import { type ReactNode, useId, useLayoutEffect, useRef } from "react";
import type { Dataset, Observation, TextSource } from "../../model/types.ts";
import type { Computed } from "../charts/computed.ts";
import { Finding } from "../checks/Finding.tsx";
import { Cite } from "../cite/Cite.tsx";
import { citedFigure } from "../cite/cited.ts";
import { useSeen } from "../cite/use-seen.ts";
import { useWords } from "../i18n/words.ts";
import { formatBetween, formatWhen } from "../words/format.ts";
import { clauses, upperFirst } from "../words/lists.ts";
import { giverOf, lineOf, nameOf, whoseOf } from "../words/names.ts";
import styles from "./Evidence.module.css";
import { Quoted } from "./Quoted.tsx";
import { type Related, relatedTo } from "./related.ts";
import { Source } from "./Source.tsx";
import { useSheet } from "./use-sheet.ts";
import { Worked } from "./Worked.tsx";
import { citationOf, factsOf } from "./words.ts";

interface Props {
  dataset: Dataset;
  observation: Observation;
  /** What the charts in view draw in its place: an index, a growth, a share or a ratio. */
  worked: Computed[];
  onClose: () => void;
  onSelect: (id: string) => void;
  /** Leads to where a quote stands in its text. */
  onText: (source: TextSource) => void;
}

/** All that is known of one figure: a sheet beside the page, or at its foot on a phone. The page stays usable. */
export function Evidence({ dataset, observation, worked, onClose, onSelect, onText }: Props) {
  const words = useWords();
  const { t } = words;
  const heading = useRef<HTMLHeadingElement>(null);
  const sheet = useRef<HTMLDialogElement>(null);
  const title = useId();
  useSheet(onClose);
  // Each figure that is opened is read from its top. The focus comes as the sheet is drawn: a key that
  // is pressed at once would else still be the chart's, and Escape would let go of its point alone.
  // biome-ignore lint/correctness/useExhaustiveDependencies: the figure is what changes.
  useLayoutEffect(() => {
    sheet.current?.scrollTo(0, 0);
    heading.current?.focus({ preventScroll: true });
  }, [observation.id]);

  const related = relatedTo(observation, dataset);
  const said = citationOf(words, dataset, observation);
  const cited = citedFigure(words, dataset, observation, said, useSeen());
  const { repeats = [] } = observation;
  return (
    <dialog className={styles.sheet} open aria-labelledby={title} ref={sheet}>
      <div className={styles.head}>
        <h2 id={title} tabIndex={-1} ref={heading}>
          <span className={styles.name}>
            {clauses(words, [nameOf(words, dataset, observation), whoseOf(words, observation)])}
          </span>{" "}
          <span className={styles.value}>{formatBetween(words, observation)}</span>{" "}
          <span className={styles.when}>{upperFirst(formatWhen(words, observation))}</span>
        </h2>
        <button
          className={styles.close}
          type="button"
          onClick={onClose}
          aria-label={t("evidence.close")}
        >
          <span aria-hidden="true">×</span>
        </button>
      </div>
      <Part title={t("evidence.source")}>
        <Source
          dataset={dataset}
          observation={observation}
          operands={related.operands}
          onSelect={onSelect}
          onText={onText}
        />
      </Part>
      {worked.length > 0 && (
        <Part title={t("evidence.worked")}>
          <Worked dataset={dataset} worked={worked} current={observation.id} onSelect={onSelect} />
        </Part>
      )}
      {repeats.length > 0 && (
        <Part title={t("evidence.repeats")}>
          {repeats.map(({ source }) => (
            <Quoted
              key={`${source.document} ${source.quote.start}`}
              source={source}
              onText={onText}
              document={dataset.documents.find(({ id }) => id === source.document)}
            />
          ))}
        </Part>
      )}
      <Part title={t("evidence.facts")}>
        <dl className={styles.facts}>
          {factsOf(words, dataset, observation).map(({ name, value }) => (
            <div key={name}>
              <dt>{name}</dt>
              <dd>{value}</dd>
            </div>
          ))}
        </dl>
      </Part>
      {related.checks.length > 0 && (
        <Part title={t("evidence.checks", { count: related.checks.length })}>
          <ul className={styles.checks}>
            {related.checks.map((check) => (
              <Finding
                key={check.id}
                check={check}
                dataset={dataset}
                current={observation.id}
                onSelect={onSelect}
              />
            ))}
          </ul>
        </Part>
      )}
      <Links related={related} dataset={dataset} onSelect={onSelect} />
      <Part title={t("evidence.cite")}>
        <Cite cited={cited} />
      </Part>
    </dialog>
  );
}

function Part({ title, children }: { title: string; children: ReactNode }) {
  const id = useId();
  return (
    <section className={styles.part} aria-labelledby={id}>
      <h3 id={id}>{title}</h3>
      {children}
    </section>
  );
}

interface LinksProps {
  related: Related;
  dataset: Dataset;
  onSelect: (id: string) => void;
}

function Links({ related, dataset, onSelect }: LinksProps) {
  const words = useWords();
  const line = (figure: Observation) => lineOf(words, figure);
  const named = (figure: Observation) =>
    words.t("name.parts", { first: nameOf(words, dataset, figure), rest: line(figure) });
  const groups: [string, Observation[], (figure: Observation) => string][] = [
    [words.t("evidence.same"), related.same, line],
    [words.t("evidence.dependents"), related.dependents, named],
  ];
  return groups.map(
    ([title, figures, say]) =>
      figures.length > 0 && (
        <Part key={title} title={title}>
          <ul className={styles.links}>
            {figures.map((figure) => (
              <li key={figure.id}>
                <button type="button" onClick={() => onSelect(figure.id)}>
                  {say(figure)}
                </button>{" "}
                <span>{words.t("bracketed", { text: giverOf(words, figure, dataset) })}</span>
              </li>
            ))}
          </ul>
        </Part>
      ),
  );
}
