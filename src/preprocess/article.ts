import { extract, type LeftAlone } from "../extract/extract.ts";
import { type ExplainedField, type Explanation, explain } from "../extract/figures/explain.ts";
import type { Article } from "../input/article/article.ts";
import type { Complaint } from "../input/complaint.ts";
import type { StatedFigure } from "../model/types.ts";

/** The problem of a text that the reader fails on. */
export const unread = (error: unknown): Complaint => ({
  found: `a text that the reader fails on (${(error as Error).message})`,
  expected: "a text that can be read",
  mend: "please report it with the text",
});

/** A figure as a line of output. */
export type FigureLine = { document: string } & Omit<StatedFigure, "source"> & {
    quote: StatedFigure["source"]["quote"];
    /** Where asked for: the words that decided each field, and what makes the figure less sure. */
    explain?: ExplainedField[];
    doubts?: string[];
  };

/** A number that was seen and left alone, as a line of output. */
export interface LeftAloneLine {
  document: string;
  leftAlone: LeftAlone;
}

/** The figures of an article, in the order of the text, and the numbers in it that are none. */
export function readArticle(
  document: string,
  { text, offset, title, published }: Article,
  explained = false,
): { figures: FigureLine[]; leftAlone: LeftAloneLine[] } {
  const moved = <Q extends { start: number; end: number }>(quote: Q): Q => ({
    ...quote,
    start: quote.start + offset,
    end: quote.end + offset,
  });
  const { figures, explanations, leftAlone } = extract({ id: document, text, published, title });
  const reasons = (figure: StatedFigure, explanation: Explanation) => ({
    explain: explain(figure, explanation, text).map((field) =>
      "words" in field ? moved(field) : field,
    ),
    doubts: explanation.doubts,
  });
  return {
    figures: figures.map((figure, i) => {
      const { source, ...fields } = figure;
      return {
        document,
        ...fields,
        quote: moved(source.quote),
        ...(explained ? reasons(figure, explanations[i] as Explanation) : {}),
      };
    }),
    leftAlone: leftAlone.map((left) => ({
      document,
      leftAlone: { ...left, quote: moved(left.quote) },
    })),
  };
}

/** What a document gives, as JSON lines: its figures, and with `explain` the numbers left alone after them. */
export function printReading(
  { figures, leftAlone }: ReturnType<typeof readArticle>,
  explain: boolean,
): string {
  const lines = explain ? [...figures, ...leftAlone] : figures;
  return lines.map((line) => `${JSON.stringify(line)}\n`).join("");
}
