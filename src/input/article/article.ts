import { positionAt, shown } from "../complaint.ts";
import { readFrontMatter } from "./frontmatter.ts";
import { publicationDate } from "./published.ts";
import { type ArticleComplaint, complain } from "./trouble.ts";

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

/** An article of plain text. Front matter may be there or not and may lack fields; what it gets wrong is a warning, for the text can still be read. */
export function plainArticle(text: string): { article: Article; warnings: ArticleComplaint[] } {
  const { fields, bodyStart, problems } = readFrontMatter(text);
  const warnings = problems.map((problem) => complain("frontMatter", problem));
  const written = fields.get("published");
  const published = written && publicationDate(written.text);
  if (written && !published) {
    warnings.push(
      complain("date", { ...positionAt(text, written.offset), found: shown(written.text) }),
    );
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
