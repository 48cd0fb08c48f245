/** As many of some items, one below the other, as find room, and how many do not. */
import { type ReactNode, useLayoutEffect, useRef, useState } from "react";
import styles from "./Rows.module.css";

/** More would make a picture that nobody reads. */
const MOST = 60;

export interface FittingProps {
  /** CSS pixels; undefined for no limit but that of what can be read. */
  height: number | undefined;
  count: number;
  /** Draws the first so many, each marked as an item. */
  children: (shown: number) => ReactNode;
  /** Says how many there is no room for. */
  more: (left: number, shown: number) => string;
}

/** By this items are found. */
export const ITEM = { "data-poster-item": "" };
/** CSS pixels of the line that says what is not shown. */
export const MORE_LINE = 24;

export function Fitting({ height, count, children, more }: FittingProps) {
  const most = Math.min(count, MOST);
  const frame = useRef<HTMLDivElement>(null);
  const [shown, setShown] = useState(most);
  useLayoutEffect(() => {
    const { current } = frame;
    if (!current || height === undefined) return;
    const top = current.getBoundingClientRect().top;
    const ends = [...current.querySelectorAll("[data-poster-item]")].map(
      (item) => item.getBoundingClientRect().bottom - top,
    );
    const within = (room: number) => ends.filter((end) => end <= room).length;
    const all = most === count && within(height) === count;
    setShown(all ? count : within(height - MORE_LINE));
  }, [height, most, count]);
  return (
    <div ref={frame}>
      {/* A head without rows says nothing. */}
      {shown > 0 && children(shown)}
      {shown < count && <p className={styles.more}>{more(count - shown, shown)}</p>}
    </div>
  );
}
