import { expect, test } from "vitest";
import { htmlArticle } from "./html.ts";

const BODY = `<article><h1>Trade grows</h1>
<p>Two-way trade between Vietnam and <b>China</b>
  came to 172&nbsp;billion US dollars last year.<br>The ministry said so on Monday.</p>
<p>Im&shy;ports were &ldquo;75.4 billion&rdquo; dollars, <a href="javascript:run()">and more</a>.</p>
<ul><li>Fruit went north</li><li>Steel came south</li></ul>
<table><tr><th>Exports</th><td>41</td></tr></table></article>`;
const TEXT = [
  "Two-way trade between Vietnam and China came to 172\u00A0billion US dollars last year.\nThe ministry said so on Monday.",
  "Im\u00ADports were \u201C75.4 billion\u201D dollars, and more.",
  "Fruit went north",
  "Steel came south",
  "Exports",
  "41",
].join("\n\n");

const page = (head: string, body = BODY, attributes = "") =>
  `<!DOCTYPE html><html${attributes}><head>${head}</head><body><nav><a href="/">Home</a> <a href="/w">World</a></nav>${body}<footer>All rights</footer></body></html>`;

function read(html: string) {
  const result = htmlArticle(html);
  if ("problem" in result) throw new Error(result.problem.found);
  return result.article;
}

test("the paragraphs of the article, a blank line between them, without menu and footer", () => {
  expect(read(page("<title>Trade grows</title>"))).toMatchObject({ text: TEXT, offset: 0 });
});

test("scripts, styles and handlers are neither run nor read", () => {
  const hostile = `<script>globalThis.hacked = true; document.title = "x"</script><style>p { color: red }</style>`;
  const { text } = read(
    page(
      `<title>Trade grows</title>${hostile}`,
      BODY.replace("<ul>", `${hostile}<p onclick="globalThis.hacked = true">Rice, too.</p><ul>`),
    ),
  );
  expect(text).toBe(TEXT.replace("\n\nFruit", "\n\nRice, too.\n\nFruit"));
  expect(globalThis).not.toHaveProperty("hacked");
});

const LD = (more: object) =>
  `<script type="application/ld+json">${JSON.stringify({ "@context": "https://schema.org", "@type": "NewsArticle", headline: "Trade grows", ...more })}</script>`;

test("title, publisher, day and language come from JSON-LD and the page", () => {
  const head = LD({
    datePublished: "2020-01-18T00:30:00+07:00",
    publisher: { "@type": "Organization", name: "The Daily Paper" },
  });
  expect(read(page(head, BODY, ' lang="en-GB"'))).toMatchObject({
    title: "Trade grows",
    publisher: "The Daily Paper",
    published: "2020-01-18",
    language: "en-GB",
  });
});

test("title, publisher and day come from og and article metadata", () => {
  const head = `<title>Trade grows | Paper</title><meta property="og:title" content="Trade grows &amp; grows">
    <meta property="og:site_name" content="Paper"><meta property="article:published_time" content="2019-12-31T23:00:00Z">`;
  expect(read(page(head))).toMatchObject({
    title: "Trade grows & grows",
    publisher: "Paper",
    published: "2019-12-31",
  });
});

const time = (datetime: string, attributes = "") =>
  `<time datetime="${datetime}"${attributes}>then</time>`;
test.each([
  ["a named meta", page('<meta name="DC.date" content="2020-03">'), "2020-03"],
  [
    "the time that is marked",
    page("", time("2021-01-01") + time("2020-05-06", " pubdate") + BODY),
    "2020-05-06",
  ],
  [
    "the article's only time",
    page("", time("2021-01-01") + BODY.replace("<p>", `${time("2020-05-06 10:00")}<p>`)),
    "2020-05-06",
  ],
  [
    "the page's only day",
    page("", time("2020-05-06T01:00") + time("2020-05-06T09:00") + BODY),
    "2020-05-06",
  ],
  ["several days", page("", time("2020-05-06") + time("2020-05-07") + BODY), undefined],
  ["a day that may be a month", page('<meta name="date" content="03/04/2020">'), undefined],
  ["nothing", page(""), undefined],
])("the date of a page with %s", (_, html, published) => {
  expect(read(html).published).toBe(published);
});

test("a piece of a page without its root is read", () => {
  expect(read(BODY).text).toBe(`Trade grows\n\n${TEXT}`);
});

test.each(["", "<html></html>", "<html><body><p> </p><script>1</script></body></html>"])(
  "a page without an article is a problem: %j",
  (html) => {
    expect(htmlArticle(html)).toMatchObject({ problem: { found: "no article in this page" } });
  },
);

test("a page that nests without end is a problem, at once", () => {
  const nested = (depth: number) =>
    page("", `${"<div>".repeat(depth)}${BODY}${"</div>".repeat(depth)}`);
  expect(read(nested(50)).text).toContain("172");
  expect(htmlArticle(nested(20_000))).toMatchObject({
    problem: { found: "a page with more than 512 elements one inside another" },
  });
});

test.each([
  "<!--<!doctype html><html><p>106.7 billion",
  "<!-- all of it -->",
  "<!doctype html>",
  "<html><head><title>Trade</title></head<body><article><p>106.7 billion USD</p></article>",
])("a page without an element or a body, %s, has no article", (html) => {
  expect(htmlArticle(html)).toEqual({
    problem: expect.objectContaining({ found: "no article in this page" }),
  });
});
