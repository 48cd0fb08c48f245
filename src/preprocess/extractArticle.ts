import { basename } from "node:path";
import { buffer } from "node:stream/consumers";
import { type Article, plainArticle, TAGS } from "../input/article/article.ts";
import { hasTags, looksForeign, proseOfMarkdown } from "../input/article/markup.ts";
import { decode, decodePage } from "../input/decode.ts";
import { printReading, readArticle, unread } from "./article.ts";
import type { ExtractOptions } from "./extractOptions.ts";
import { readText } from "./files.ts";
import { type Problem, printProblem } from "./problem.ts";

/** Writes the figures of one file; false, and the reason on stderr, where it cannot be read. */
export async function extractArticle(
  file: string,
  { published, explain }: ExtractOptions,
  write: (text: string) => Promise<void>,
): Promise<boolean> {
  const name = file === "-" ? "standard input" : file;
  const page = file === "-" || NAMED_PAGE.test(file);
  const decoder = page ? decodePage : decode;
  const read = await (file === "-" ? readStandardInput() : readText(file, decoder));
  const parsed = "problem" in read ? read : await parse(name, read.text);
  if ("problem" in parsed) {
    console.error(printProblem({ file: name, ...parsed.problem }));
    return false;
  }
  const article = { ...parsed.article, published: parsed.article.published ?? published };
  if (MARKDOWN.test(name)) article.text = proseOfMarkdown(article.text);
  for (const warning of [...parsed.warnings, ...lacks(article)]) {
    console.error(`warning: ${printProblem({ file: name, ...warning })}`);
  }
  let printed: string;
  try {
    printed = printReading(readArticle(basename(name), article, explain), explain);
  } catch (error) {
    console.error(printProblem({ file: name, ...unread(error) }));
    return false;
  }
  await write(printed);
  return true;
}

async function readStandardInput() {
  return decodePage(await buffer(process.stdin));
}

const NAMED_PAGE = /\.html?$/i;
const MARKDOWN = /\.(md|markdown)$/i;
const PAGE = /^\s*<(!doctype html|html[\s>])/i;

/** A page is known by its name or by how it begins; its reader is loaded only then. */
async function parse(name: string, text: string) {
  if (!NAMED_PAGE.test(name) && !PAGE.test(text)) return plainArticle(text);
  const { htmlArticle } = await import("../input/article/html.ts");
  const read = htmlArticle(text);
  return "problem" in read ? read : { ...read, warnings: [] };
}

/** What an article lacks that its figures need. */
function lacks({ text, published, language }: Article): Omit<Problem, "file">[] {
  const warnings: Omit<Problem, "file">[] = [];
  if (text.trim() === "") {
    return [{ found: "no text", expected: "an article", mend: "nothing was read" }];
  }
  if (hasTags(text)) warnings.push(TAGS);
  if (!published) {
    warnings.push({
      line: 1,
      column: 1,
      found: "no date of publication",
      expected: "one in the front matter (published: DATE) or the page, or --published DATE",
      mend: 'without it "last year", "so far" and figures that name no period stay undated',
    });
  }
  const foreign = language ? !/^en\b/i.test(language) : looksForeign(text);
  if (foreign) {
    warnings.push({
      found: language ? `a text in ${JSON.stringify(language)}` : "a text in another language",
      expected: "English",
      mend: "figures in another language are missed or misread",
    });
  }
  return warnings;
}
