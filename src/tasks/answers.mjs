/** What the server of the page says beside the bytes of a file, and which file it takes. */
import { existsSync } from "node:fs";
import { join } from "node:path";
import { mayBeCompressed } from "./compress.mjs";
import { headersFor } from "./headers.mjs";
import { pageFor } from "./languages.mjs";

/** What is answered where there is nothing: a way to the page, for whom a browser would show a page of its own. */
const NOTHING_HERE = `<!doctype html>
<html lang="en">
  <meta charset="utf-8" />
  <meta name="viewport" content="width=device-width" />
  <title>Not found - Two-Way</title>
  <p>There is nothing at this address. <a href="/">Open Two-Way</a></p>
</html>
`;

const A_YEAR = 31_536_000;

/**
 * Before a file is looked for in a folder.
 * @param {string} folder
 * @returns {import("vite").Connect.NextHandleFunction}
 */
const chooseFile = (folder) => (asked, answer, next) => {
  const [path = "", ...rest] = (asked.url ?? "").split("?");
  const { "accept-language": languages, "accept-encoding": encodings } = asked.headers;
  let file = path.slice(1);
  // The page as it is first seen comes in the reader's language; by their names its files are what they are.
  if (path === "/") {
    file = pageFor(rest.join("?"), languages);
    answer.appendHeader("Vary", "Accept-Language");
  }
  // Named by what is in them.
  if (file.startsWith("assets/"))
    answer.setHeader("Cache-Control", `public, max-age=${A_YEAR}, immutable`);
  if (mayBeCompressed(file)) {
    answer.appendHeader("Vary", "Accept-Encoding");
    if (/\bbr\b/.test(String(encodings)) && existsSync(join(folder, `${file}.br`))) file += ".br";
  }
  asked.url = [`/${file}`, ...rest].join("?");
  next();
};

/**
 * What is said with every answer, be it a file or that there is none.
 * @type {import("vite").Connect.NextHandleFunction}
 */
function sayHeaders({ url }, answer, next) {
  const [, ...query] = (url ?? "").split("?");
  for (const [name, value] of Object.entries(headersFor(query.join("?"))))
    answer.setHeader(name, value);
  next();
}

/**
 * A page is read and nothing else: whoever wants more is told so.
 * @type {import("vite").Connect.NextHandleFunction}
 */
function readOnly({ method }, answer, next) {
  if (method === "GET" || method === "HEAD") return next();
  answer.writeHead(405, { Allow: "GET, HEAD" });
  answer.end();
}

/**
 * Where no file has answered.
 * @type {import("vite").Connect.NextHandleFunction}
 */
function notFound({ url }, answer, next) {
  // The address of the site itself has become that of its one page by here.
  if (url?.split("?")[0] === "/index.html") return next();
  answer.writeHead(404, { "Content-Type": "text/html; charset=utf-8" });
  answer.end(NOTHING_HERE);
}

/**
 * @param {string} folder that is served
 * @returns {import("vite").Plugin}
 */
export const answers = (folder) => ({
  name: "two-way:answers",
  configurePreviewServer({ middlewares }) {
    middlewares.use(sayHeaders);
    middlewares.use(readOnly);
    middlewares.use(chooseFile(folder));
    return () => middlewares.use(notFound);
  },
});
