import type { TextSource } from "../../model/types.ts";
import { unfold } from "../charts/Fold.tsx";

/** Opens the text that a quote stands in and leads sight and focus to its mark. */
export function showInText({ document: id, quote }: TextSource): void {
  const text = document.getElementById(`text-${id}`);
  if (!(text instanceof HTMLDetailsElement)) return;
  unfold(text);
  text.open = true;
  // A mark may begin before the quote: quotes that overlap share one.
  const mark = [...text.querySelectorAll<HTMLElement>("[data-start]")].findLast(
    ({ dataset }) => Number(dataset.start) <= quote.start,
  );
  mark?.focus({ preventScroll: true });
  // At the top: on a phone the evidence covers the lower part of the page.
  mark?.scrollIntoView({ block: "start" });
}
