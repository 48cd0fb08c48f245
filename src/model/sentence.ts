import type { Span } from "./types.ts";

/** A sentence of a text on one line, whatever lines it is broken into. */
export const sentenceIn = (text: string, { start, end }: Span): string =>
  text.slice(start, end).replace(/\s+/g, " ").trim();
