import type { ReadFigure } from "./reading.ts";

/** How a figure in the text may stand, in the order of the legend. */
export const STANDINGS = ["open", "accepted", "corrected", "rejected"] as const;
export type Standing = (typeof STANDINGS)[number];

/** What was decided on a figure, and whether the reader has corrected it. */
export const standing = ({ state, corrected }: ReadFigure): Standing[] =>
  corrected && state !== "rejected" ? [state, "corrected"] : [state];
