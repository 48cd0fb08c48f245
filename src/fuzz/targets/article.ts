import assert from "node:assert/strict";
import fc from "fast-check";
import { articleInFile } from "../../input/article/file.ts";
import { readArticle } from "../../preprocess/article.ts";
import { holdsOfQuote } from "../holds.ts";
import { mutated } from "../mutate.ts";
import { ARTICLES } from "../seeds.ts";

const asMarkdown = (article: string) =>
  `---
title: "Trade of two countries"
publisher: A paper
published: 2020-01-05
---
# Trade

![A port](port.png) <!-- 8 billion USD -->

\`\`\`
total = 5 billion
\`\`\`

${article}`;

const asPage = (article: string) =>
  `<!doctype html><html lang="en"><head><meta charset="windows-1252"><title>Trade</title></head>
<body><article><h1>Trade</h1>${article
    .split(/\n+/)
    .map((line) => `<p>${line}</p>`)
    .join("\n")}</article></body></html>`;

const kinds = fc.oneof(
  fc.record({ name: fc.constant("a.txt"), text: mutated(ARTICLES, 3000) }),
  fc.record({ name: fc.constant("a.md"), text: mutated(ARTICLES.map(asMarkdown), 3000) }),
  fc.record({ name: fc.constantFrom("a.html", ""), text: mutated(ARTICLES.map(asPage), 3000) }),
);

/** As editors of all times save them. */
const encoded = {
  "utf-8": (text: string) => new TextEncoder().encode(text),
  "utf-16": (text: string) => new Uint8Array(Buffer.from(`\uFEFF${text}`, "utf16le")),
  "latin-1": (text: string) => new Uint8Array(Buffer.from(text, "latin1")),
};

/** A file gives an article whose figures stand in it, or a complaint. */
export const article = fc.asyncProperty(
  kinds,
  fc.constantFrom("utf-8" as const, "utf-16" as const, "latin-1" as const),
  async ({ name, text }, encoding) => {
    const read = await articleInFile(encoded[encoding](text), name);
    if ("problem" in read) {
      assert.ok(read.problem.found && read.problem.expected && read.problem.mend);
      return;
    }
    for (const { found, expected, mend } of read.warnings) assert.ok(found && expected && mend);
    const { offset, text: body } = read.article;
    // Quotes count from the beginning of the file.
    for (const { quote } of readArticle("a", read.article).figures)
      holdsOfQuote({ ...quote, start: quote.start - offset, end: quote.end - offset }, body);
  },
);
