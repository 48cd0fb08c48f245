import assert from "node:assert/strict";
import fc from "fast-check";
import { htmlArticle } from "../../input/article/html.ts";
import { readArticle } from "../../preprocess/article.ts";
import { holdsOfQuote } from "../holds.ts";
import { mutated } from "../mutate.ts";
import { ARTICLES } from "../seeds.ts";

const asPage = (article: string) =>
  `<!doctype html><html lang="en"><head><title>Trade</title><meta name="date" content="2020-01-05">
<script>var a = "<p>1 billion"</script></head><body><nav><a href="/">Home</a></nav><article><h1>Trade</h1>
${article
  .split(/\n+/)
  .map((line) => `<p>${line}</p>`)
  .join("\n")}
<table><tr><td>2018</td><td>106.7</td></tr></table></article><footer>&copy; 2020</footer></body></html>`;

/** A web page gives an article with its figures in it, or a complaint. */
export const page = fc.property(mutated(ARTICLES.map(asPage), 4000), (html) => {
  const read = htmlArticle(html);
  if ("problem" in read) {
    assert.ok(read.problem.found && read.problem.expected && read.problem.mend);
    return;
  }
  for (const { quote } of readArticle("page", read.article).figures)
    holdsOfQuote(quote, read.article.text);
});
