import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { expect, test } from "vitest";
import { plainArticle } from "../input/article/article.ts";
import { readArticle } from "./article.ts";
import { PROJECT } from "./paths.ts";

/** The figures of a file, by what they say, and each quote as the file has it. */
function figuresOf(file: string) {
  const { figures } = readArticle("x", plainArticle(file).article);
  return figures.map(({ indicator, refArea, counterpartArea, value, unit, period, quote }) => {
    expect(file.slice(quote.start, quote.end)).toBe(quote.text);
    return { indicator, refArea, counterpartArea, value, unit, period };
  });
}

const PLAIN = `---
title: Trade with the neighbour
published: 2020-01
---
Vietnam's exports to China were 41.4 billion US dollars last year.

"Imports from China came to 75.4 billion US dollars," the ministry said.
`;

test.each<[string, (text: string) => string]>([
  ["lines that end in CRLF", (text) => text.replaceAll("\n", "\r\n")],
  [
    "non-breaking spaces",
    (text) => text.replaceAll(" billion", "\u00A0billion").replaceAll("US ", "US\u202F"),
  ],
  [
    "curly quotes",
    (text) => text.replaceAll("'", "\u2019").replace('"Im', "\u201CIm").replace(',"', ",\u201D"),
  ],
  [
    "soft hyphens",
    (text) => text.replaceAll("exports", "ex\u00ADports").replaceAll("dollars", "dol\u00ADlars"),
  ],
  [
    "all of these",
    (text) =>
      text
        .replaceAll("billion US", "bil\u00ADlion\u00A0US")
        .replaceAll("'", "\u2019")
        .replaceAll("\n", "\r\n"),
  ],
])("a text with %s gives the same figures, quoted where they stand", (_, change) => {
  const plain = figuresOf(PLAIN);
  expect(plain).toMatchObject([
    { indicator: "exports", value: 41.4e9, period: "2019" },
    { indicator: "imports", value: 75.4e9, period: "2019" },
  ]);
  const changed = change(PLAIN);
  expect(changed).not.toBe(PLAIN);
  expect(figuresOf(changed)).toEqual(plain);
});

test("a date with a time in the front matter is taken for its day", () => {
  const { article, warnings } = plainArticle("---\npublished: 2020-01-18T10:00:00Z\n---\nText.\n");
  expect({ article, warnings }).toMatchObject({
    article: { published: "2020-01-18" },
    warnings: [],
  });
});

test("a date that is none is passed over with a warning at its place", () => {
  const { article, warnings } = plainArticle("---\npublished: last week\n---\nText.\n");
  expect(article.published).toBeUndefined();
  expect(warnings).toMatchObject([{ line: 2, column: 12, found: '"last week"' }]);
});

test("the example of the README is what --explain gives", async () => {
  const readme = await readFile(join(PROJECT, "README.md"), "utf8");
  const [, text, json] =
    /Of "([^"]+)" the second figure has[^`]+```json\n([^`]+)```/.exec(readme) ?? [];
  const { figures } = readArticle("x", { text: text ?? "", offset: 0 }, true);
  expect({ explain: figures[1]?.explain, doubts: figures[1]?.doubts }).toEqual(
    JSON.parse(`{${json}}`),
  );
  const plain = readArticle("x", { text: text ?? "", offset: 0 }).figures[1];
  expect(figures[1]).toEqual({ ...plain, ...JSON.parse(`{${json}}`) });
  expect(plain).not.toHaveProperty("explain");
});
