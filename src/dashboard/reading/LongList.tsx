/** A list of which, where it is long, only what is in sight is in the page. */
import { useVirtualizer } from "@tanstack/react-virtual";
import { type ReactNode, type Ref, useImperativeHandle, useRef } from "react";
import rows from "./List.module.css";

/** Up to so many stand in the page as they are. */
const FEW = 150;

export interface LongListHandle {
  /** Brings one into sight. */
  show: (index: number) => void;
}

interface Props {
  ref?: Ref<LongListHandle>;
  label: string;
  count: number;
  /** About how high one is, in pixels. */
  height: number;
  children: (index: number) => ReactNode;
}

export function LongList(props: Props) {
  return props.count > FEW ? <Virtual {...props} /> : <Whole {...props} />;
}

/** Finds one of the list by its number. */
const itemIn = (list: HTMLElement | null, index: number) =>
  list?.querySelector<HTMLElement>(`:scope > [data-index="${index}"]`);

function Whole({ ref, label, count, children }: Props) {
  const list = useRef<HTMLUListElement>(null);
  useImperativeHandle(ref, () => ({
    show: (index) => itemIn(list.current, index)?.scrollIntoView({ block: "nearest" }),
  }));
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls is reached by the keyboard.
    <ul ref={list} className={rows.list} aria-label={label} tabIndex={0}>
      {Array.from({ length: count }, (_, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the order of a text does not change.
        <li key={index} data-index={index}>
          {children(index)}
        </li>
      ))}
    </ul>
  );
}

function Virtual({ ref, label, count, height, children }: Props) {
  const list = useRef<HTMLUListElement>(null);
  const virtual = useVirtualizer({
    count,
    getScrollElement: () => list.current,
    estimateSize: () => height,
    overscan: 6,
  });
  useImperativeHandle(ref, () => ({ show: (index) => virtual.scrollToIndex(index) }));
  const items = virtual.getVirtualItems();
  const above = items[0]?.start ?? 0;
  const below = virtual.getTotalSize() - (items.at(-1)?.end ?? 0);
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls is reached by the keyboard.
    <ul ref={list} className={rows.list} aria-label={label} tabIndex={0}>
      <li aria-hidden="true" style={{ height: above }} className={rows.space} />
      {items.map(({ index }) => (
        <li
          key={index}
          ref={virtual.measureElement}
          data-index={index}
          aria-posinset={index + 1}
          aria-setsize={count}
        >
          {children(index)}
        </li>
      ))}
      <li aria-hidden="true" style={{ height: below }} className={rows.space} />
    </ul>
  );
}
