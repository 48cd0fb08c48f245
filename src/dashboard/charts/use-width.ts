import { type RefObject, useLayoutEffect, useState } from "react";
import { PAPER_WIDTH, usePrinting } from "../print/printing.ts";

/** Width of an element in whole pixels, kept up to date, and of the paper while the page is printed; 0 until it is measured. */
export function useWidth(ref: RefObject<HTMLElement | null>): number {
  const [width, setWidth] = useState(0);
  useLayoutEffect(() => {
    const element = ref.current;
    if (!element) return;
    const measure = () => setWidth(Math.floor(element.clientWidth));
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(element);
    return () => observer.disconnect();
  }, [ref]);
  return usePrinting() ? PAPER_WIDTH : width;
}
