import { type ReactNode, useState } from "react";
import { useWords } from "../i18n/words.ts";
import { usePrinting } from "../print/printing.ts";
import styles from "./Fold.module.css";
import { useNarrow } from "./Fold.tsx";

/** Items that are in the page while they are folded away, where a search in the page finds them; more are made when they are asked for. */
const MOST_FOLDED = 200;

interface FirstOfProps<T> {
  items: T[];
  /** How many of them are seen at once, on a phone and elsewhere. */
  few: { narrow: number; wide: number };
  className?: string;
  /** An item of the list, with its key. */
  children: (item: T) => ReactNode;
}

/** The first items of a list; the others are folded away under a line that counts them. Paper has them all. */
export function FirstOf<T>({ items, few, className, children }: FirstOfProps<T>) {
  const { t } = useWords();
  const most = useNarrow() ? few.narrow : few.wide;
  const printing = usePrinting();
  const [open, setOpen] = useState(false);
  // To unfold a single one takes as much room as the one.
  const first = items.length <= most + 1 ? items : items.slice(0, most);
  const others = items.slice(first.length);
  return (
    <>
      <ul className={className}>{first.map(children)}</ul>
      {others.length > 0 && (
        <details className={styles.others} onToggle={(event) => setOpen(event.currentTarget.open)}>
          <summary>{t("list.others", { count: others.length })}</summary>
          {(open || printing || others.length <= MOST_FOLDED) && (
            <ul className={className}>{others.map(children)}</ul>
          )}
        </details>
      )}
    </>
  );
}
