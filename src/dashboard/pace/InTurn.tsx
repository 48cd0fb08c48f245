import { Fragment, type ReactNode, startTransition, useEffect, useState } from "react";
import { whenIdle } from "./idle.ts";
import { usePrinting } from "./printing.ts";

interface InTurnProps {
  /** True where all are wanted at once, as paper does. */
  whole: boolean;
  children: ReactNode[];
}

/** Its children from top to bottom, the next whenever there is time: to lay all out at once would keep a person waiting. */
export function InTurn({ whole, children }: InTurnProps) {
  const [come, setCome] = useState(1);
  const all = usePrinting() || whole;
  const { length } = children;
  useEffect(() => {
    // What has come stays.
    if (all) setCome(length);
    else if (come < length) whenIdle(() => startTransition(() => setCome(come + 1)));
  }, [all, come, length]);
  const shown = all ? children : children.slice(0, come);
  // biome-ignore lint/suspicious/noArrayIndexKey: the place among its brothers is what each is known by.
  return shown.map((child, i) => <Fragment key={i}>{child}</Fragment>);
}
