import { expect, test } from "vitest";
import { articleInFile, articleInText } from "./file.ts";
import type { Trouble } from "./trouble.ts";

const SENTENCE = "Vietnam's exports to China were 41.3 billion US dollars in 2018.";
const utf8 = (text: string) => new TextEncoder().encode(text);
const latin = (text: string) => Uint8Array.from(text, (c) => c.charCodeAt(0));
const utf16 = (text: string, little: boolean) => {
  const bytes = new Uint8Array(2 * text.length + 2);
  const view = new DataView(bytes.buffer);
  for (const [i, c] of [...`\uFEFF${text}`].entries())
    view.setUint16(2 * i, c.charCodeAt(0), little);
  return bytes;
};

async function read(bytes: Uint8Array, name: string) {
  const result = await articleInFile(bytes, name);
  if ("problem" in result) throw new Error(result.problem.trouble);
  return result;
}

test.each([
  ["a text", utf8(SENTENCE), "a.txt"],
  ["a text with a byte order mark", utf8(`\uFEFF${SENTENCE}`), "a.txt"],
  ["UTF-16, little end first", utf16(SENTENCE, true), "a.txt"],
  ["UTF-16, big end first", utf16(SENTENCE, false), "a.txt"],
  ["a page by its name", utf8(`<p>${SENTENCE}</p>`.repeat(1)), "a.html"],
  ["a page by its beginning", utf8(`<!doctype html><p>${SENTENCE}</p>`), "a.txt"],
])("%s is read", async (_, bytes, name) => {
  expect((await read(bytes, name)).article.text).toBe(SENTENCE);
});

test("a page in the encoding that it declares is read, by its name and where it has none", async () => {
  const page = latin(`<!doctype html><meta charset="windows-1252"><p>Caf\u00E9: ${SENTENCE}</p>`);
  for (const name of ["a.htm", ""])
    expect((await read(page, name)).article.text).toBe(`Caf\u00E9: ${SENTENCE}`);
});

test("front matter gives title, publisher and date; comments of Markdown are no text", async () => {
  const note = `---\ntitle: T\npublisher: P\npublished: 2019-03\n---\n<!-- 9 -->${SENTENCE}\n`;
  const { article, warnings } = await read(utf8(note), "a.md");
  expect(warnings).toEqual([]);
  expect(article).toMatchObject({ title: "T", publisher: "P", published: "2019-03" });
  expect(article.text).not.toContain("9 -->");
});

test("the first lines of a text give title and date where it has no front matter", async () => {
  const heading = "Trade grows\nThe Border Gazette, 12 March 2019\n\n";
  const { article } = await read(utf8(heading + SENTENCE), "a.txt");
  expect(article).toMatchObject({ title: "Trade grows", published: "2019-03-12" });
  expect(article.text.indexOf(SENTENCE)).toBe(heading.length);
});

test.each<[Trouble, Uint8Array, string]>([
  ["empty", utf8(" \n "), "a.txt"],
  ["binary", Uint8Array.from({ length: 500 }, (_, i) => (i * 37) % 256), "a.txt"],
  ["binary", utf8(`Trade\0grew`), "a.txt"],
  ["encoding", latin("Caf\u00E9 au lait, three billion"), "a.txt"],
  ["format", latin("PK\u0003\u0004 and so on"), "a.txt"],
  ["format", latin("{\\rtf1 Trade grew}"), "a.txt"],
  ["format", latin("\u0089PNG\r\n"), "a.html"],
  ["format", latin("MIME-Version: 1.0\nContent-Type: multipart/related; x"), "a.mhtml"],
  ["noArticle", utf8("<html><script>alert(1)</script>"), "a.html"],
  ["brokenPdf", latin("%PDF-1.7 and nothing more"), "a.pdf"],
])("%s is told", async (trouble, bytes, name) => {
  const result = await articleInFile(bytes, name);
  const { problem } = result as Extract<typeof result, { problem: unknown }>;
  expect(problem.trouble).toBe(trouble);
  expect(problem.found && problem.expected && problem.mend).toBeTruthy();
});

test("the place of the first byte that is no UTF-8 is told", async () => {
  const result = await articleInFile(latin("one\ntwo \u00E9"), "a.txt");
  expect(result).toMatchObject({ problem: { trouble: "encoding", line: 2, column: 5 } });
});

test("tags, another language and fields that cannot be read are warnings", async () => {
  const told = async (text: string) => {
    const result = await articleInText(text);
    return "problem" in result ? result.problem.trouble : result.warnings.map((w) => w.trouble);
  };
  expect(await told(`<p>${SENTENCE}</p>`)).toEqual(["tags"]);
  expect(await told("Kim ng\u1EA1ch hai n\u01B0\u1EDBc t\u0103ng ".repeat(8))).toEqual(["foreign"]);
  expect(await told(`---\nlanguage: vi\npublished: May\n---\n${SENTENCE}`)).toEqual([
    "date",
    "foreign",
  ]);
  expect(await told(`---\n- a\n---\n${SENTENCE}`)).toEqual(["frontMatter"]);
});
