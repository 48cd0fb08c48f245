/** From the bytes of a file to the article in it: the format is told by its content first, by its name only between texts. */
import { decode, decodePage } from "../decode.ts";
import { type Article, plainArticle } from "./article.ts";
import { withHeading } from "./heading.ts";
import { looksForeign, looksLikeProse } from "./language.ts";
import { hasTags, proseOfMarkdown } from "./markup.ts";
import { type ArticleComplaint, complain } from "./trouble.ts";

export type ReadArticle =
  | { article: Article; warnings: ArticleComplaint[] }
  | { problem: ArticleComplaint };

/**
 * Reads a file as an article. The readers of web pages and of PDF are loaded only where one comes.
 * @param name of the file; empty where it has none
 * @param onPage is told of each page of a PDF that is read
 */
export async function articleInFile(
  bytes: Uint8Array,
  name: string,
  onPage?: (page: number, pages: number) => void,
): Promise<ReadArticle> {
  if (begins(bytes, "%PDF-")) {
    const { pdfArticle } = await import("./pdf.ts");
    return checked(headed(await pdfArticle(bytes, onPage)));
  }
  if (FOREIGN_FORMATS.some((signature) => begins(bytes, signature)))
    return { problem: complain("format") };
  const named = NAMED_PAGE.test(name);
  const read = fromUtf16(bytes) ?? (named || name === "" ? decodePage(bytes) : decode(bytes));
  if ("problem" in read) return { problem: undecoded(bytes, read.problem) };
  const { text } = read;
  if (text.includes("\0")) return { problem: complain("binary", placeOf(text.indexOf("\0"))) };
  if (WEB_ARCHIVE.test(text.slice(0, 500))) return { problem: complain("format") };
  if (named || PAGE.test(text)) {
    const { htmlArticle } = await import("./html.ts");
    return checked(htmlArticle(text));
  }
  if (OTHER_NAME.test(name) && !TEXT.test(name) && !looksLikeProse(text))
    return { problem: complain("format") };
  const { article, warnings } = plainArticle(text);
  if (MARKDOWN.test(name)) article.text = proseOfMarkdown(article.text);
  return checked(headed({ article }), warnings);
}

/** An article that was pasted: a page's source, or text. */
export const articleInText = (text: string): Promise<ReadArticle> =>
  articleInFile(new TextEncoder().encode(text), "");

const NAMED_PAGE = /\.html?$/i;
/** A name that tells a format, and those of plain texts. */
const OTHER_NAME = /\.\w+$/;
const TEXT = /\.(txt|text|md|markdown)$/i;
const MARKDOWN = /\.(md|markdown)$/i;
const PAGE = /^\s*<(!doctype html|html[\s>])/i;

/** How files begin that are often taken for texts: ZIP (which .docx, .odt and .epub are), old .doc, RTF, pictures, gzip. */
const FOREIGN_FORMATS = [
  "PK\u0003\u0004",
  "\u00D0\u00CF\u0011\u00E0",
  "{\\rtf",
  "\u0089PNG",
  "\u00FF\u00D8\u00FF",
  "GIF8",
  "RIFF",
  "\u001F\u008B",
];
/** A page saved whole into one file (MHTML). */
const WEB_ARCHIVE = /^(from: <saved by|mime-version: 1\.0)[\s\S]*multipart\/related/i;

/** Some files have a few bytes before what they begin with, but these do not. */
const begins = (bytes: Uint8Array, signature: string): boolean =>
  [...signature].every((character, i) => bytes[i] === character.charCodeAt(0));

/** A text in UTF-16 by its byte order mark; undefined without one, or where it is not well formed. */
function fromUtf16(bytes: Uint8Array): { text: string } | undefined {
  const [first, second] = bytes;
  const little = first === 0xff && second === 0xfe;
  if (!little && !(first === 0xfe && second === 0xff)) return undefined;
  try {
    const decoder = new TextDecoder(little ? "utf-16le" : "utf-16be", { fatal: true });
    return { text: decoder.decode(bytes) };
  } catch {
    return undefined;
  }
}

/** Bytes below the space that no text holds, in more than one of so many bytes, are no text in any encoding. */
const SELDOM = 100;

function undecoded(bytes: Uint8Array, problem: Partial<ArticleComplaint>): ArticleComplaint {
  const start = bytes.subarray(0, 4096);
  const controls = start.filter((byte) => byte < 9 || (byte > 13 && byte < 27)).length;
  return complain(controls > start.length / SELDOM ? "binary" : "encoding", problem);
}

const placeOf = (offset: number) => ({ found: `a byte of zero at offset ${offset}` });

/** Where nothing beside the text says what it is, its first lines may. */
const headed = (read: { article: Article } | { problem: ArticleComplaint }) =>
  "problem" in read ? read : { article: withHeading(read.article) };

/** What an article lacks that its figures need; one without any text is none. */
function checked(
  read: { article: Article } | { problem: ArticleComplaint },
  warnings: ArticleComplaint[] = [],
): ReadArticle {
  if ("problem" in read) return read;
  const { article } = read;
  const { text, language } = article;
  if (text.trim() === "") return { problem: complain("empty") };
  const foreign = language ? !/^en\b/i.test(language) : looksForeign(text);
  return {
    article,
    warnings: [
      ...warnings,
      ...(hasTags(text) ? [complain("tags")] : []),
      ...(foreign
        ? [
            complain(
              "foreign",
              language ? { found: `a text in ${JSON.stringify(language)}` } : undefined,
            ),
          ]
        : []),
    ],
  };
}
