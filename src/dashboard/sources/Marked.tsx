import type { Observation } from "../../model/types.ts";
import { useWords } from "../i18n/words.ts";
import { reasonWords } from "./left-alone.ts";
import type { Piece } from "./marks.ts";
import styles from "./Text.module.css";

interface MarkedProps {
  piece: Piece;
  /** How a figure stands: told by its look. */
  standing: (observation: Observation) => string;
  /** What was read, in words. */
  say: (observation: Observation) => string;
  onSelect: (id: string) => void;
}

/** Plain text, or a button for what was read there; where several were, a numbered button for each further one. */
export function Marked({ piece, standing, say, onSelect }: MarkedProps) {
  const words = useWords();
  const [first, ...more] = piece.observations;
  if (piece.leftAlone)
    return (
      <span className={styles.left} title={reasonWords(words, piece.leftAlone)}>
        {piece.text}
      </span>
    );
  if (!first) return piece.text;
  return (
    <>
      <button
        className={styles.mark}
        type="button"
        data-figure={standing(first)}
        data-start={piece.start}
        title={say(first)}
        onClick={() => onSelect(first.id)}
      >
        {piece.text}
      </button>
      {more.map((o, i) => (
        <button
          className={styles.more}
          key={o.id}
          type="button"
          data-figure={standing(o)}
          title={say(o)}
          aria-label={words.t("name.parts", { first: String(i + 2), rest: say(o) })}
          onClick={() => onSelect(o.id)}
        >
          {i + 2}
        </button>
      ))}
    </>
  );
}
