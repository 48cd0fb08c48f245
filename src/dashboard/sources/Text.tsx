import { useMemo } from "react";
import type { Document, LeftAlone, Observation } from "../../model/types.ts";
import { useWords } from "../i18n/words.ts";
import { formatFigure, formatPeriod, formatWhen } from "../words/format.ts";
import { clauses } from "../words/lists.ts";
import { publisherName } from "../words/publishers.ts";
import { reasonWords } from "./left-alone.ts";
import { type Piece, piecesOf, type Reading } from "./marks.ts";
import styles from "./Text.module.css";

interface Props {
  document: Document;
  /** What was read in it. */
  readings: Reading[];
  /** How many figures were worked out from it alone. */
  workedOut: number;
  leftAlone: LeftAlone[];
  shown: Set<string>;
  /** The name of an observation's indicator. */
  nameOf: (observation: Observation) => string;
  onSelect: (id: string) => void;
}

/** A document with every figure that was read in it, and the numbers that were left alone. */
export function Text(props: Props) {
  const { document, readings, workedOut, leftAlone, shown, nameOf, onSelect } = props;
  const words = useWords();
  const { t } = words;
  const paragraphs = useMemo(
    () => piecesOf(document, readings, leftAlone),
    [document, readings, leftAlone],
  );
  const idle = paragraphs.flat().filter((piece) => piece.leftAlone);
  const found = new Set(paragraphs.flat().flatMap((piece) => piece.observations));
  const hidden = [...found].filter(({ id }) => !shown.has(id)).length;
  const { title, published, url, language } = document;
  const publisher = publisherName(words, document.publisher);

  return (
    <details id={`text-${document.id}`} className={styles.document}>
      <summary>
        <span className={styles.title} lang={language}>
          {title}
        </span>
        <span className={styles.meta}>
          {t("document.dated", { publisher, period: formatPeriod(words, published) })}
          {" · "}
          {clauses(words, [
            t("text.figures", { count: found.size }),
            workedOut > 0 && t("text.workedOut", { count: workedOut }),
            idle.length > 0 && t("text.leftAlone", { count: idle.length }),
            hidden > 0 && t("text.hidden", { count: hidden }),
          ])}
        </span>
      </summary>
      {url && (
        <p className={styles.meta}>
          <a href={url} rel="noreferrer" target="_blank">
            {t("text.original", { title })}
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
      {idle.length > 0 && (
        <div className={styles.idle}>
          <h4>{t("text.leftAlone.title")}</h4>
          <ul>
            {idle.map(({ start, text, leftAlone: reason = "" }) => (
              <li key={start}>
                <q lang={language}>{text}</q>
                {t("list.colon")}
                {reasonWords(words, reason)}
              </li>
            ))}
          </ul>
        </div>
      )}
    </details>
  );
}

type MarkedProps = { piece: Piece } & Pick<Props, "shown" | "nameOf" | "onSelect">;

/** Plain text, or a button for what was read there; where several were, a numbered button for each further one. */
function Marked({ piece, shown, nameOf, onSelect }: MarkedProps) {
  const words = useWords();
  const [first, ...more] = piece.observations;
  if (piece.leftAlone)
    return (
      <span className={styles.left} title={reasonWords(words, piece.leftAlone)}>
        {piece.text}
      </span>
    );
  if (!first) return piece.text;
  const say = (o: Observation) =>
    clauses(words, [nameOf(o), formatFigure(words, o), formatWhen(words, o)]);
  const strength = (o: Observation) => (shown.has(o.id) ? "shown" : "hidden");
  const whole = (o: Observation) =>
    shown.has(o.id) ? say(o) : words.t("text.markHidden", { figure: say(o) });
  return (
    <>
      <button
        className={styles.mark}
        type="button"
        data-figure={strength(first)}
        data-start={piece.start}
        title={whole(first)}
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
          title={whole(o)}
          aria-label={words.t("name.parts", { first: String(i + 2), rest: whole(o) })}
          onClick={() => onSelect(o.id)}
        >
          {i + 2}
        </button>
      ))}
    </>
  );
}
