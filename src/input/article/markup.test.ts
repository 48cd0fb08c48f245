import { expect, it } from "vitest";
import { hasTags, proseOfMarkdown } from "./markup.ts";

it.each([
  ["a comment", "One <!-- 8 billion\nUSD --> two", "One\n two"],
  ["a comment without an end", "One <!-- 8 billion", "One"],
  ["inline code", "One `8 billion` two", "One two"],
  ["fenced code", "One\n```\n8 billion\n```\ntwo", "One\n\n\n\ntwo"],
  ["a picture", "One ![8 billion](a.png) two", "One two"],
  ["a picture whose words hold brackets", "One ![in [1] 8 billion](a.png) two", "One two"],
  ["the beginning of a picture alone", "One ![ two", "One ![ two"],
  ["nothing of the kind", "A < B, and [a link](x) of 8", "A < B, and [a link](x) of 8"],
])("Markdown with %s", (_, text, prose) => {
  const found = proseOfMarkdown(text);
  expect(found).toHaveLength(text.length);
  expect(found.replace(/ +/g, " ").replace(/ +$/gm, "")).toBe(prose);
});

it.each([
  ["<p>Exports grew.</p>", true],
  ['Exports<br/> grew <a href="x">more</a>', true],
  ["exports < 5 and imports > 3", false],
  ["Mail <someone@example.org>", false],
])("tags in %s: %s", (text, expected) => {
  expect(hasTags(text)).toBe(expected);
});
