import { Fragment, useId } from "react";
import type { Lead } from "../charts/lead.ts";
import { Emptiness } from "../filters/Emptiness.tsx";
import { useWords } from "../i18n/words.ts";
import { unbroken } from "../words/lists.ts";
import type { Card } from "./cards.ts";
import type { Figure } from "./figures.ts";
import styles from "./Headlines.module.css";

interface Props {
  cards: Card[];
  onSelect: (id: string) => void;
  onLead: (lead: Lead) => void;
}

/** The latest figures, each with what it rests on, its evidence and its chart. */
export function Headlines({ cards, onSelect, onLead }: Props) {
  return (
    <ul className={styles.cards}>
      {cards.map((card) => (
        <CardOf key={card.id} card={card} onSelect={onSelect} onLead={onLead} />
      ))}
    </ul>
  );
}

function CardOf({ card, onSelect, onLead }: { card: Card } & Omit<Props, "cards">) {
  const label = useId();
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
  const { id, number, of, quotient, arithmetic, notes, source } = figure;
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
      {notes.map((note) => (
        <p key={note} className={styles.note}>
          {unbroken(note)}
        </p>
      ))}
      <p className={styles.source}>{source}</p>
      {arithmetic && <p className={styles.source}>{unbroken(arithmetic)}</p>}
      {quotient && (
        <p className={styles.source}>
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
    </div>
  );
}
