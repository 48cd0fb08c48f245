import { Readability } from "@mozilla/readability";
import { parseHTML } from "linkedom";
import type { Article } from "./article.ts";
import { publicationDate } from "./published.ts";
import { type ArticleComplaint, complain } from "./trouble.ts";

/**
 * The article of a web page as it was saved: the text that a reader view would show, a blank line
 * between paragraphs, with what the page's metadata say of it. Scripts are never run, for linkedom
 * only parses; menus, forms and teasers are left out by Readability.
 */
export function htmlArticle(html: string): { article: Article } | { problem: ArticleComplaint } {
  // linkedom takes whatever comes first for the root, Readability wants one of html.
  const { document } = parseHTML(
    /<html[\s>]/i.test(html) ? html : `<html><body>${html}</body></html>`,
  );
  // A page that is one comment, or whose first comment never ends, has no element at all.
  if (!document.documentElement) return NO_ARTICLE;
  if (depthOf(document.documentElement) > DEEPEST) {
    return { problem: complain("deep") };
  }
  // Before Readability takes the document apart.
  const dated = dateOf(document);
  const read = readerView(document);
  const text = read?.content ? textOf(read.content) : "";
  if (!read || text === "") return NO_ARTICLE;
  return {
    article: {
      text,
      offset: 0,
      title: read.title?.trim() || undefined,
      publisher: read.siteName?.trim() || undefined,
      published: (read.publishedTime && publicationDate(read.publishedTime)) || dated,
      language: read.lang?.trim() || undefined,
    },
  };
}

function readerView(document: Document) {
  try {
    return new Readability<Node>(document, { serializer: (node) => node }).parse();
  } catch {
    // It reads what a browser makes of a page; linkedom leaves a page without a body, say, as it is.
    return null;
  }
}

const NO_ARTICLE = { problem: complain("noArticle") };

/** As deep as browsers nest elements; the time that Readability takes grows much faster than the depth. */
const DEEPEST = 512;

/** How many nodes stand one inside another, at most; without recursion, for it may be very many. */
function depthOf(root: Node): number {
  let depth = 0;
  let deepest = 0;
  for (let node: Node | null = root; node; ) {
    if (node.firstChild) {
      node = node.firstChild;
      deepest = Math.max(deepest, ++depth);
      continue;
    }
    while (node && node !== root && !node.nextSibling) {
      node = node.parentNode;
      depth--;
    }
    node = node && node !== root ? node.nextSibling : null;
  }
  return deepest;
}

/** Where pages say when they were published, beside the JSON-LD and article:published_time that Readability knows. */
const NAMED_DATES = [
  'meta[itemprop="datePublished"]',
  'meta[property="og:published_time"]',
  'meta[name="dcterms.created" i]',
  'meta[name="dc.date" i]',
  'meta[name="dc.date.issued" i]',
  'meta[name="pubdate" i]',
  'meta[name="publishdate" i]',
  'meta[name="date" i]',
  'time[itemprop="datePublished"]',
  "time[pubdate]",
];

/** The date a page names as its own; else the one day that all its times are on, for of several nobody knows which is the article's. */
function dateOf(document: Document): string | undefined {
  const dateIn = (element: Element) =>
    publicationDate(element.getAttribute("content") ?? element.getAttribute("datetime") ?? "");
  for (const selector of NAMED_DATES) {
    const element = document.querySelector(selector);
    const date = element && dateIn(element);
    if (date) return date;
  }
  const days = (selector: string) =>
    new Set(
      [...document.querySelectorAll(selector)].map(dateIn).filter((date) => date !== undefined),
    );
  const [own, other] = days("article time[datetime]");
  if (own && !other) return own;
  const [only, second] = days("time[datetime]");
  return second ? undefined : only;
}

const BLOCKS = new Set(
  "ADDRESS ARTICLE ASIDE BLOCKQUOTE CAPTION DD DETAILS DIV DL DT FIGCAPTION FIGURE FOOTER H1 H2 H3 H4 H5 H6 HEADER HR LI MAIN OL P PRE SECTION SUMMARY TABLE TD TH TR UL".split(
    " ",
  ),
);
const UNSEEN = new Set(["SCRIPT", "STYLE", "NOSCRIPT", "TEMPLATE"]);

/** The text below a node: white space as a browser shows it, a line break where it has one, a blank line between blocks. */
function textOf(root: Node): string {
  const paragraphs: string[] = [];
  let lines = [""];
  const finish = () => {
    const text = lines.map((line) => line.replace(/[ \t\r\n\f]+/g, " ").trim()).join("\n");
    if (text.trim() !== "") paragraphs.push(text.trim());
    lines = [""];
  };
  const walk = (node: Node) => {
    if (node.nodeType === 3) lines.push(`${lines.pop()}${node.nodeValue}`);
    if (node.nodeName === "BR") lines.push("");
    if (UNSEEN.has(node.nodeName)) return;
    const block = BLOCKS.has(node.nodeName);
    if (block) finish();
    for (const child of node.childNodes) walk(child);
    if (block) finish();
  };
  walk(root);
  finish();
  return paragraphs.join("\n\n");
}
