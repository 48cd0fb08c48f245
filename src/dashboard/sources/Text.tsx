import { useMemo } from "react";
import type { Document, Observation } from "../../model/types.ts";
import { formatFigure, formatPeriod, formatWhen } from "../words/format.ts";
import { type Piece, piecesOf } from "./marks.ts";
import { workedOutFrom } from "./resting.ts";
import styles from "./Text.module.css";

interface Props {
  document: Document;
  observations: Observation[];
  shown: Set<string>;
  /** The name of an observation's indicator. */
  nameOf: (observation: Observation) => string;
  onSelect: (id: string) => void;
}

/** A document with every figure that was read in it. */
export function Text({ document, observations, shown, nameOf, onSelect }: Props) {
  const paragraphs = useMemo(() => piecesOf(document, observations), [document, observations]);
  const found = new Set(paragraphs.flat().flatMap((piece) => piece.observations));
  const workedOut = workedOutFrom(document.id, observations).length;
  const hidden = [...found].filter(({ id }) => !shown.has(id)).length;
  const { title, publisher, published, url, language } = document;

  return (
    <details className={styles.document}>
      <summary>
        <span className={styles.title}>{title}</span>
        <span className={styles.meta}>
          {publisher}, {formatPeriod(published)} · {figuresInWords(found.size)}
          {workedOut > 0 && `, ${workedOut} worked out`}
          {hidden > 0 && `, ${hidden} left out by the filters`}
        </span>
      </summary>
      {url && (
        <p className={styles.meta}>
          <a href={url} rel="noreferrer" target="_blank">
            Open the original of “{title}”
          </a>
        </p>
      )}
      <div className={styles.text} lang={language}>
        {paragraphs.map((pieces) => (
          <p key={pieces[0]?.start}>
            {pieces.map((piece) => (
              <Marked
                key={piece.start}
                piece={piece}
                shown={shown}
                nameOf={nameOf}
                onSelect={onSelect}
              />
            ))}
          </p>
        ))}
      </div>
    </details>
  );
}

const figuresInWords = (n: number) =>
  n === 0 ? "no figures" : n === 1 ? "1 figure" : `${n} figures`;

type MarkedProps = { piece: Piece } & Pick<Props, "shown" | "nameOf" | "onSelect">;

/** Plain text, or a button for what was read there; where several were, a numbered button for each further one. */
function Marked({ piece, shown, nameOf, onSelect }: MarkedProps) {
  const [first, ...more] = piece.observations;
  if (!first) return piece.text;
  const say = (o: Observation) => `${nameOf(o)}, ${formatFigure(o)}, ${formatWhen(o)}`;
  const strength = (o: Observation) => (shown.has(o.id) ? "shown" : "hidden");
  const aside = (o: Observation) => (shown.has(o.id) ? "" : " (left out by the filters)");
  return (
    <>
      <button
        className={styles.mark}
        type="button"
        data-figure={strength(first)}
        title={say(first) + aside(first)}
        onClick={() => onSelect(first.id)}
      >
        {piece.text}
      </button>
      {more.map((o, i) => (
        <button
          className={styles.more}
          key={o.id}
          type="button"
          data-figure={strength(o)}
          title={say(o) + aside(o)}
          aria-label={`${i + 2}: ${say(o)}${aside(o)}`}
          onClick={() => onSelect(o.id)}
        >
          {i + 2}
        </button>
      ))}
    </>
  );
}
