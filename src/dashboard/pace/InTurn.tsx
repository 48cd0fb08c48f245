import { Fragment, type ReactNode, startTransition, useEffect, useState } from "react";
import { usePrinting } from "../print/printing.ts";
import { whenIdle } from "./idle.ts";

/** Its children from top to bottom, the next whenever there is time: to lay all out at once would keep a person waiting. Paper has them all. */
export function InTurn({ children }: { children: ReactNode[] }) {
  const [come, setCome] = useState(1);
  useEffect(() => {
    if (come < children.length) whenIdle(() => startTransition(() => setCome(come + 1)));
  }, [come, children.length]);
  const shown = usePrinting() ? children : children.slice(0, come);
  // biome-ignore lint/suspicious/noArrayIndexKey: the place among its brothers is what each is known by.
  return shown.map((child, i) => <Fragment key={i}>{child}</Fragment>);
}
