import { expect, test } from "vitest";
import { articleInFile } from "./file.ts";

/** A page of PDF 1.4 (ISO 32000) with these lines, 14 points apart; without a table of its objects, which readers find themselves. */
function pdfOf(lines: string[], title = ""): string {
  const shown = lines.map((line) => `(${line}) Tj 0 -14 Td`).join("\n");
  const content = `BT /F 12 Tf 50 700 Td\n${shown}\nET`;
  const objects = [
    "<< /Type /Catalog /Pages 2 0 R >>",
    "<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
    "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 600 800] /Contents 4 0 R /Resources << /Font << /F 5 0 R >> >> >>",
    `<< /Length ${content.length} >>\nstream\n${content}\nendstream`,
    "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>",
    `<< /Title (${title}) >>`,
  ];
  const all = objects.map((object, i) => `${i + 1} 0 obj\n${object}\nendobj\n`).join("");
  return `%PDF-1.4\n${all}trailer\n<< /Root 1 0 R /Info 6 0 R /Size 7 >>\n%%EOF\n`;
}

const SENTENCE = "Exports to Laos were 530 million US dollars last year.";
const file = Buffer.from(pdfOf(["Hanoi, 5 January 2024.", SENTENCE]), "latin1");

test.each([
  ["the page gives them", new Uint8Array(file)],
  ["the command gives them", file],
])("a PDF is read from bytes as %s, with the date of its first line", async (_, bytes) => {
  const read = await articleInFile(bytes, "a.pdf");
  if ("problem" in read) throw new Error(read.problem.trouble);
  expect(read.article.published).toBe("2024-01-05");
  expect(read.article.text.trim()).toBe(SENTENCE);
});

test.each([
  ["about:blank", "Trade with Laos grows"],
  ["https://example.org/a?b", "Trade with Laos grows"],
  ["Microsoft Word - draft 3.docx", "Trade with Laos grows"],
  ["draft_3.docx", "Trade with Laos grows"],
  ["Untitled document", "Trade with Laos grows"],
  ["", "Trade with Laos grows"],
  ["About: trade with Laos", "About: trade with Laos"],
  ["Laos trade review", "Laos trade review"],
])("a PDF whose metadata calls it %j has the title %j", async (given, title) => {
  const lines = ["Trade with Laos grows", "", "", SENTENCE];
  const read = await articleInFile(Buffer.from(pdfOf(lines, given), "latin1"), "a.pdf");
  expect("article" in read && read.article.title).toBe(title);
});
