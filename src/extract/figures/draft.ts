import type { StatedFigure } from "../../model/types.ts";

/** A figure before it is tied to its place in the text. */
export type Draft = Omit<StatedFigure, "source">;
