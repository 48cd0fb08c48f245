/** Whether the page is being printed, so that what has another shape on paper takes it in time. */
import { useSyncExternalStore } from "react";
import { flushSync } from "react-dom";

/**
 * CSS pixels that charts are laid out at for paper: A4 upright (794) less its margins. Other papers scale
 * them to their own width (see print.css).
 */
export const PAPER_WIDTH = 688;

let printing = false;

/** Calls `heed` when printing begins and when it is over. @returns a function that ends this */
function follow(heed: () => void): () => void {
  const turn = (on: boolean) => {
    printing = on;
    // The browser takes its picture as soon as the event has been handled.
    flushSync(heed);
  };
  const [begin, end] = [() => turn(true), () => turn(false)];
  // What shows the page as paper without printing it tells of the medium alone.
  const paper = window.matchMedia("print");
  const shown = () => turn(paper.matches);
  if (paper.matches) printing = true;
  window.addEventListener("beforeprint", begin);
  window.addEventListener("afterprint", end);
  paper.addEventListener("change", shown);
  return () => {
    window.removeEventListener("beforeprint", begin);
    window.removeEventListener("afterprint", end);
    paper.removeEventListener("change", shown);
  };
}

export function usePrinting(): boolean {
  return useSyncExternalStore(follow, () => printing);
}
