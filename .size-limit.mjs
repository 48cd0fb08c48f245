/** How much of the built page may come when: gzip, of what has to be fetched before the page answers, and of each part that is fetched later. */
import { readFileSync } from "node:fs";

const DIST = "dist";
const ASSETS = `${DIST}/assets`;

/** The page as a browser with scripts reads it: what stands in for them is fetched by the others alone. */
const page = readFileSync(`${DIST}/index.html`, "utf8").replace(/<noscript>.*?<\/noscript>/gs, "");
/** Files that it names in its HTML, from the first on, and the words of one language (the largest), which its first script asks for. */
const named = [...page.matchAll(/(?:src|href)="\.\/(assets\/[^"]+)"/g)].map(
  ([, path]) => `${DIST}/${path}`,
);
const ofFirstView = (/** @type {RegExp} */ kind) => [
  ...new Set(named.filter((path) => kind.test(path))),
];

/** @param {Record<string, [limit: string, ...names: string[]]>} parts names of chunks, without what tells their content */
const later = (parts) =>
  Object.entries(parts).map(([name, [limit, ...names]]) => ({
    name: `later: ${name}`,
    path: names.map((chunk) => `${ASSETS}/${chunk}-*.js`),
    limit,
    gzip: true,
  }));

export default [
  {
    name: "first view: HTML, its chart and styles in it",
    path: `${DIST}/vi.html`,
    limit: "45 kB",
    gzip: true,
  },
  {
    name: "first view: scripts",
    path: [...ofFirstView(/\.js$/), `${ASSETS}/vi-*.js`],
    limit: "200 kB",
    gzip: true,
  },
  {
    name: "first view: styles",
    path: ofFirstView(/\.css$/),
    limit: "12 kB",
    gzip: true,
  },
  {
    name: "first view: fonts",
    path: `${ASSETS}/*.woff2`,
    limit: "60 kB",
    brotli: false,
  },
  ...later({
    "what draws charts, and answers in them": ["105 kB", "LiveChart", "Drawing"],
    "the page below trade": ["32 kB", "Rest", "Timeline"],
    "the table of all figures": ["20 kB", "FiguresTable"],
    "search and keys": ["8 kB", "Palette", "Help"],
    "pictures and downloads": ["24 kB", "PictureDialog", "stage", "subjects", "TakeDialog"],
    "a reader's own texts": ["28 kB", "ReadDialog", "texts", "join", "intake"],
    "the reader of texts, in a thread of its own": ["225 kB", "worker"],
    "dialogs and lists, shared by several": ["30 kB", "dist", "esm"],
    "web pages": ["80 kB", "html"],
    PDF: ["500 kB", "pdf", "pdfjs"],
  }),
];
