import { Fragment, memo, useId, useMemo } from "react";
import type { Lead } from "../charts/lead.ts";
import { Emptiness } from "../filters/Emptiness.tsx";
import { useWords } from "../i18n/words.ts";
import { unbroken } from "../words/lists.ts";
import { type CardInput, cardOf, type Kind, kindsOf } from "./cards.ts";
import type { Figure } from "./figures.ts";
import styles from "./Headlines.module.css";

interface Props {
  input: CardInput;
  onSelect: (id: string) => void;
  onLead: (lead: Lead) => void;
}

/** The latest figures, each with what it rests on, its evidence and its chart. */
export const Headlines = memo(function Headlines({ input, onSelect, onLead }: Props) {
  const kinds = useMemo(() => kindsOf(input), [input]);
  return (
    <>
      <ul className={styles.cards}>
        {kinds.map((kind) => (
          <CardOf key={kind.id} kind={kind} input={input} onSelect={onSelect} onLead={onLead} />
        ))}
      </ul>
      <None kinds={kinds} input={input} />
    </>
  );
});

/** What stands there where there is no card. */
function None({ kinds, input }: { kinds: Kind[] } & Pick<Props, "input">) {
  const { t } = useWords();
  const any = useMemo(() => kinds.some((kind) => cardOf(input, kind)), [kinds, input]);
  return any ? null : <p className={styles.none}>{t("headline.none")}</p>;
}

/** Each is worked out by itself, so that the page can answer in between. */
function CardOf({ kind, input, onSelect, onLead }: { kind: Kind } & Props) {
  const label = useId();
  const words = useWords();
  const card = useMemo(() => cardOf(input, kind), [input, kind]);
  if (!card) return null;
  return (
    <li className={styles.card} data-card={card.id}>
      <h3 id={label}>{card.label}</h3>
      {card.figures.map((figure) => (
        <FigureOf key={figure.key} figure={figure} onSelect={onSelect} />
      ))}
      {card.empty && (
        <div className={styles.empty}>
          <Emptiness empty={card.empty} what={label} />
        </div>
      )}
      {card.figures.length > 0 && (
        <details className={styles.more}>
          <summary aria-describedby={label}>{words.t("headline.more")}</summary>
          {card.figures.map((figure) => (
            <RestsOn key={figure.key} figure={figure} onSelect={onSelect} />
          ))}
        </details>
      )}
      {card.leads.length > 0 && (
        <p className={styles.leads} data-print="skip">
          {card.leads.map((lead) => (
            <a
              key={lead.label}
              href={`#${lead.id}`}
              aria-describedby={label}
              onClick={(event) => {
                event.preventDefault();
                onLead(lead);
              }}
            >
              {lead.label}
            </a>
          ))}
        </p>
      )}
    </li>
  );
}

function FigureOf({ figure, onSelect }: { figure: Figure } & Pick<Props, "onSelect">) {
  const { id, number, of, basis, marks } = figure;
  const words = useWords();
  return (
    <div className={styles.figure}>
      <p className={styles.number}>
        {id ? (
          <button
            type="button"
            title={words.t("headline.evidence")}
            aria-label={words.t("headline.evidence.of", { figure: number })}
            onClick={() => onSelect(id)}
          >
            {unbroken(number)}
          </button>
        ) : (
          unbroken(number)
        )}
      </p>
      <p className={styles.of}>{unbroken(of)}</p>
      <p className={styles.basis}>
        {basis}
        {marks.map((mark) => (
          <Fragment key={mark}>
            {" "}
            <span className={styles.mark}>{mark}</span>
          </Fragment>
        ))}
      </p>
    </div>
  );
}

/** What a figure rests on: its sources and arithmetic, and what to mind in full. */
function RestsOn({ figure, onSelect }: { figure: Figure } & Pick<Props, "onSelect">) {
  const { number, quotient, arithmetic, notes, source } = figure;
  const words = useWords();
  return (
    <div className={styles.rests}>
      <p>
        <b>{unbroken(number)}</b>
      </p>
      <p>{source}</p>
      {arithmetic && <p>{unbroken(arithmetic)}</p>}
      {quotient && (
        <p>
          {quotient.operands.map((operand, i) => (
            <Fragment key={operand.id}>
              {i > 0 && " ÷ "}
              <button
                type="button"
                title={words.t("headline.evidence")}
                onClick={() => onSelect(operand.id)}
              >
                {unbroken(operand.label)}
              </button>
            </Fragment>
          ))}
          {` = ${unbroken(quotient.result)}`}
        </p>
      )}
      {notes.map((note) => (
        <p key={note} className={styles.note}>
          {unbroken(note)}
        </p>
      ))}
    </div>
  );
}
