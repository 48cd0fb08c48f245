import { extract } from "../extract/extract.ts";
import type { StatedFigure } from "../model/types.ts";
import { isPublicationDate } from "./documents.ts";
import { readFrontMatter } from "./frontmatter.ts";
import { type Problem, positionAt, shown } from "./problem.ts";

/** A figure as a line of output: its quote counts in the file's text, front matter included. */
export type FigureLine = { document: string } & Omit<StatedFigure, "source"> & {
    quote: StatedFigure["source"]["quote"];
  };

/**
 * Reads the figures of any text. Front matter may be there or not and may lack fields; what it
 * gets wrong is a warning, for the text can still be read.
 *
 * @param published EDTF, for a text whose front matter has no date
 */
export function readArticle(document: string, text: string, published?: string) {
  const { fields, bodyStart, problems } = readFrontMatter(text);
  const warnings: Omit<Problem, "file">[] = [...problems];
  const written = fields.get("published");
  const valid = written && isPublicationDate(written.text);
  if (written && !valid) {
    warnings.push({
      ...positionAt(text, written.offset),
      found: shown(written.text),
      expected: "the date of publication as EDTF",
      mend: "write a year, month or day, as in 2020-01; it was passed over",
    });
  }
  const date = valid ? written.text : published;
  if (!date) {
    warnings.push({
      line: 1,
      column: 1,
      found: "no date of publication",
      expected: "published: DATE in the front matter, or --published DATE",
      mend: 'without it "last year", "so far" and figures that name no period stay undated',
    });
  }
  const { figures } = extract({
    id: document,
    text: text.slice(bodyStart),
    published: date,
    title: fields.get("title")?.text,
  });
  const lines = figures.map(
    ({ source: { quote }, ...figure }): FigureLine => ({
      document,
      ...figure,
      quote: { ...quote, start: quote.start + bodyStart, end: quote.end + bodyStart },
    }),
  );
  return { lines, warnings };
}
