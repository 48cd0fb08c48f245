import { type ReactNode, useState } from "react";
import { useWords } from "../i18n/words.ts";
import { usePrinting } from "../pace/printing.ts";
import styles from "./Fold.module.css";
import { useNarrow } from "./Fold.tsx";

/** As many as these are in the page while they are folded away, where a search in the page finds them; more are made when they are asked for. */
const MOST_FOLDED = 200;

/** How many items are seen at once, on a phone and elsewhere. */
export interface Few {
  narrow: number;
  wide: number;
}

interface FirstOfProps<T> {
  items: T[];
  few: Few;
  /** Draws some of them: a list, a table or a grid. */
  children: (some: T[]) => ReactNode;
}

/** The first items of many; the others are folded away under a line that counts them. Paper has them all. */
export function FirstOf<T>({ items, few, children }: FirstOfProps<T>) {
  const { t } = useWords();
  const most = useNarrow() ? few.narrow : few.wide;
  const printing = usePrinting();
  const [open, setOpen] = useState(false);
  // A line that unfolds one item takes as much room as the item.
  if (items.length <= most + 1) return children(items);
  const others = items.slice(most);
  return (
    <>
      {most > 0 && children(items.slice(0, most))}
      <details className={styles.others} onToggle={(event) => setOpen(event.currentTarget.open)}>
        <summary data-export="skip">{t("list.others", { count: others.length })}</summary>
        {(open || printing || others.length <= MOST_FOLDED) && children(others)}
      </details>
    </>
  );
}
