import { type RefObject, useLayoutEffect, useState } from "react";
import { PAPER_WIDTH, usePrinting } from "../pace/printing.ts";

/**
 * Width of an element in whole pixels, kept up to date, and of the paper while the page is printed; 0 until it is
 * known. To measure what has only just been put in makes the browser lay out the whole page at once: hence
 * @param wanted false for as long as it is not needed
 * @param before what it will be, where that is known
 */
export function useWidth(
  ref: RefObject<HTMLElement | null>,
  { wanted = true, before = 0 }: { wanted?: boolean; before?: number } = {},
): number {
  const [width, setWidth] = useState(before);
  const known = before > 0;
  useLayoutEffect(() => {
    const element = ref.current;
    if (!element || !wanted) return;
    const measure = () => setWidth(Math.floor(element.clientWidth));
    if (!known) measure();
    const observer = new ResizeObserver(measure);
    observer.observe(element);
    return () => observer.disconnect();
  }, [ref, wanted, known]);
  return usePrinting() ? PAPER_WIDTH : width;
}
