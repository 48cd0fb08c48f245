import { useMemo } from "react";
import type { Document, LeftAlone, Observation } from "../../model/types.ts";
import { useWords } from "../i18n/words.ts";
import { publishedWords } from "../words/documents.ts";
import { formatFigure, formatWhen } from "../words/format.ts";
import { clauses } from "../words/lists.ts";
import { publisherName } from "../words/publishers.ts";
import { reasonWords } from "./left-alone.ts";
import { Marked } from "./Marked.tsx";
import { piecesOf, type Reading } from "./marks.ts";
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
  const { title, url, language } = document;
  const publisher = publisherName(words, document.publisher);
  const say = (o: Observation) => {
    const figure = clauses(words, [nameOf(o), formatFigure(words, o), formatWhen(words, o)]);
    return shown.has(o.id) ? figure : t("text.markHidden", { figure });
  };

  return (
    <details id={`text-${document.id}`} className={styles.document}>
      <summary>
        <span className={styles.title} lang={language}>
          {title}
        </span>
        <span className={styles.meta}>
          {t("document.dated", { publisher, period: publishedWords(words, document) })}
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
                standing={(o) => (shown.has(o.id) ? "shown" : "hidden")}
                say={say}
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
