/** How much of the built page may come when: gzip, of what has to be fetched before the page answers, and of each part that is fetched later. */
import { readdirSync, readFileSync } from "node:fs";

const DIST = "dist";
const ASSETS = `${DIST}/assets`;

/** The page as a browser with scripts reads it: what stands in for them is fetched by the others alone. */
const page = readFileSync(`${DIST}/index.html`, "utf8").replace(/<noscript>.*?<\/noscript>/gs, "");
/** Files that it names in its HTML, from the first on. */
const named = [...page.matchAll(/(?:src|href)="\.\/(assets\/[^"]+)"/g)].map(
  ([, path]) => `${DIST}/${path}`,
);
const ofFirstView = (/** @type {RegExp} */ kind) => [
  ...new Set(named.filter((path) => kind.test(path))),
];

/** The words of one language, the largest: without those of a part that comes later. */
const words = readdirSync(ASSETS).filter(
  (file) =>
    /^vi-.*\.js$/.test(file) && readFileSync(`${ASSETS}/${file}`, "utf8").includes("page.title"),
);

if (words.length === 0) throw new Error(`${ASSETS} has no words of the page in Vietnamese`);

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
    path: [...ofFirstView(/\.js$/), ...words.map((file) => `${ASSETS}/${file}`)],
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
    "the page below trade": ["32 kB", "Rest", "Timeline"],
    "the table of all figures": ["20 kB", "FiguresTable"],
    "search and keys": ["8 kB", "Palette", "Help"],
    "pictures and downloads": ["24 kB", "PictureDialog", "stage", "subjects", "TakeDialog"],
    "a reader's own texts": ["28 kB", "ReadDialog", "texts", "join", "intake"],
    "the reader of texts, in a thread of its own": ["290 kB", "worker"],
    "dialogs and lists, shared by several": ["30 kB", "dist", "esm"],
    "web pages": ["80 kB", "html"],
    PDF: ["500 kB", "pdf", "pdfjs"],
  }),
];
