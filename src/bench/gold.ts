/** Which of the extractor's figures are among those that people have read out of a text. */
import type { StatedFigure } from "../model/types.ts";
import { close, type Gold, sameFull } from "../scoring/score.ts";

/** Whether the figure says the same as the gold one, as the scores judge it. */
export const saysSame = (figure: StatedFigure, gold: Gold): boolean =>
  sameFull({ ...figure, document: figure.source.document }, gold);

/** Which figures of one document are right; undefined for those that may be given or left. */
export function judged(figures: StatedFigure[], gold: Gold[]): (boolean | undefined)[] {
  const verdicts: (boolean | undefined)[] = figures.map(() => false);
  const open = (same: (figure: StatedFigure) => boolean) =>
    figures.findIndex((figure, i) => verdicts[i] === false && same(figure));
  for (const one of gold) {
    const found = one.optional ? -1 : open((figure) => saysSame(figure, one));
    if (found >= 0) verdicts[found] = true;
  }
  for (const one of gold) {
    const found = one.optional
      ? open(({ value, unit }) => unit === one.unit && close(value, one.value))
      : -1;
    if (found >= 0) verdicts[found] = undefined;
  }
  return verdicts;
}
