/**
 * CSL items as BibTeX in UTF-8, as LaTeX has read it since 2018. Letters stay as they are: Vietnamese and Chinese
 * have no commands that every installation knows.
 */
import type { CslDate, Work } from "./works.ts";

/** What LaTeX takes for more than a character. */
const COMMANDS: Record<string, string> = {
  "\\": "\\textbackslash{}",
  "{": "\\{",
  "}": "\\}",
  "~": "\\textasciitilde{}",
  "^": "\\textasciicircum{}",
};

/** A text for LaTeX, on one line. */
const latex = (text: string): string =>
  text
    .replace(/\s+/g, " ")
    .replace(/[\\{}~^]|[%&#_$]/g, (character) => COMMANDS[character] ?? `\\${character}`);

/** An address as \url reads it, letter by letter: only what would part it from its braces is encoded. */
const address = (url: string): string =>
  url.replace(/[{}\\\s]/g, (character) => encodeURIComponent(character));

const MONTHS = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];

const day = (date: CslDate): string =>
  (date["date-parts"][0] ?? []).map((part) => String(part).padStart(2, "0")).join("-");

/** The braces around a title keep its capitals, those around an author keep the name in one. */
export function bibtex(works: Work[]): string {
  return works
    .map((work) => {
      const { id, title, author, note, URL: url, issued, accessed } = work;
      const container = work["container-title"];
      const [year, month] = issued?.["date-parts"][0] ?? [];
      const fields = Object.entries({
        author: `{${author.map(({ literal }) => `{${latex(literal)}}`).join(" and ")}}`,
        title: `{{${latex(title)}}}`,
        howpublished: container && `{${latex(container)}}`,
        year: year && `{${year}}`,
        month: month && MONTHS[month - 1],
        url: url && `{${address(url)}}`,
        urldate: accessed && `{${day(accessed)}}`,
        note: note && `{${latex(note)}}`,
      }).filter(([, value]) => value);
      return `@misc{${id},\n${fields.map(([name, value]) => `  ${name} = ${value},\n`).join("")}}\n`;
    })
    .join("\n");
}
