import { type ExplainedField, type Explanation, explain } from "../extract/explain.ts";
import { extract, type LeftAlone } from "../extract/extract.ts";
import { positionAt, shown } from "../input/complaint.ts";
import type { StatedFigure } from "../model/types.ts";
import { readFrontMatter } from "./frontmatter.ts";
import type { Problem } from "./problem.ts";
import { publicationDate } from "./published.ts";

type Warning = Omit<Problem, "file">;

/** The problem of a text that the reader fails on. */
export const unread = (error: unknown): Warning => ({
  found: `a text that the reader fails on (${(error as Error).message})`,
  expected: "a text that can be read",
  mend: "please report it with the text",
});

export const TAGS: Warning = {
  found: "tags of HTML in a text",
  expected: "plain text, or a web page in a file of its own (.html)",
  mend: "it was read with its tags, so that figures may be missed",
};

/** A text to be read, and what came with it. */
export interface Article {
  text: string;
  /** Where quotes count from: the characters of the file that stand before `text`. */
  offset: number;
  title?: string;
  publisher?: string;
  /** EDTF. */
  published?: string;
  /** BCP 47. */
  language?: string;
}

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

/** An article of plain text. Front matter may be there or not and may lack fields; what it gets wrong is a warning, for the text can still be read. */
export function plainArticle(text: string): { article: Article; warnings: Warning[] } {
  const { fields, bodyStart, problems } = readFrontMatter(text);
  const warnings: Warning[] = [...problems];
  const written = fields.get("published");
  const published = written && publicationDate(written.text);
  if (written && !published) {
    warnings.push({
      ...positionAt(text, written.offset),
      found: shown(written.text),
      expected: "the date of publication as EDTF",
      mend: "write a year, month or day, as in 2020-01; it was passed over",
    });
  }
  const article = {
    text: text.slice(bodyStart),
    offset: bodyStart,
    title: fields.get("title")?.text,
    publisher: fields.get("publisher")?.text,
    published,
    language: fields.get("language")?.text,
  };
  return { article, warnings };
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
