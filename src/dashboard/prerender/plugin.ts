/** Puts the page as it is first seen into the HTML of the build: English into index.html, each further language into a file of its own beside it. */
import { execFile } from "node:child_process";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { build, type Plugin, type Rolldown } from "vite";
import { FIRST, FIRST_CHART, fileOf, LIVE } from "../first/first-page.ts";
import { LANGUAGES, type Language, NAMES, TAGS } from "../i18n/language.ts";
import { neededBy } from "../page/preloads.ts";
import type { FirstPage } from "./draw.tsx";

const MOST_BYTES = 64 * 1024 * 1024;

/** @param compiled makes the scripts of the project, and tells their folder */
export function first(compiled: () => Promise<string>): Plugin {
  let dataset = "";
  return {
    name: "two-way:first",
    apply: "build",
    configResolved({ publicDir }) {
      dataset = join(publicDir, "data", "dataset.json");
    },
    generateBundle: {
      order: "post",
      async handler(_, bundle) {
        const index = bundle[fileOf("en")];
        if (index?.type !== "asset") throw new Error(`the build has no page`);
        const script = join(await compiled(), "first.mjs");
        const [pages, source] = await Promise.all([drawn(script, dataset), before()]);
        const inPage = this.emitFile({ type: "asset", name: "before.js", source });
        const html = String(index.source);
        const { styles } = neededBy("/page/Rest.tsx", bundle);
        for (const language of LANGUAGES) {
          const page = pages[language];
          // Without a chart there is nothing to wait with: each file is the page that draws itself.
          const made = await withPage(html, page, this.getFileName(inPage), styles, bundle);
          if (language === "en") index.source = made;
          else this.emitFile({ type: "asset", fileName: fileOf(language), source: made });
        }
      },
    },
  };
}

/** Drawn in a process of its own, which may make itself a browser. */
async function drawn(script: string, dataset: string): Promise<Record<Language, FirstPage | null>> {
  const { stdout } = await promisify(execFile)(process.execPath, [script, dataset], {
    env: { ...process.env, NODE_ENV: "production" },
    maxBuffer: MOST_BYTES,
  });
  return JSON.parse(stdout);
}

/** The script that runs before anything is painted: no module, which would wait for the whole page. */
async function before(): Promise<string> {
  const made = await build({
    configFile: false,
    publicDir: false,
    logLevel: "error",
    build: {
      write: false,
      modulePreload: false,
      rollupOptions: {
        input: fileURLToPath(new URL("before.ts", import.meta.url)),
        output: { format: "iife" },
      },
    },
  });
  const { output } = made as Rolldown.RolldownOutput;
  return output[0].code;
}

/** A dead control is worse than none. */
const WITHOUT_SCRIPT = `#${FIRST} [inert]{display:none}#${FIRST} button{text-decoration:none}`;

/**
 * The styles of the page stand in it, and all that only the live page needs waits in a template (see before.ts): the
 * chart is painted as soon as the file is there, and not without it where the browser can be told so. The links to
 * styles stay, for the scripts that look for them.
 */
function chartFirst(document: Document, bundle: Rolldown.OutputBundle): void {
  const style = document.createElement("style");
  const live = document.createElement("template");
  live.id = LIVE;
  const later = document.head.querySelectorAll(
    ":is(link[rel=stylesheet], link[rel=modulepreload], link[as=fetch], script[type=module]):not(noscript *)",
  );
  for (const element of later) {
    const path = element.getAttribute("href")?.replace(/^\.\//, "") ?? "";
    const file = bundle[path];
    if (path.endsWith(".css") && file?.type === "asset") {
      // From beside the style sheet to beside the page.
      style.append(String(file.source).replaceAll("url(./", `url(./${dirname(path)}/`));
      element.setAttribute("disabled", "");
    }
    live.content.append(element);
  }
  document.body.append(live);
  document.head.append(style);
}

/**
 * @param script path of what runs before anything is painted
 * @param styles paths of those that the live page fetches later, for where there is no script
 */
async function withPage(
  html: string,
  page: FirstPage | null,
  script: string,
  styles: string[],
  bundle: Rolldown.OutputBundle,
): Promise<string> {
  const { JSDOM } = await import("jsdom");
  const dom = new JSDOM(html);
  const { document } = dom.window;
  const make = (
    name: string,
    attributes: Record<string, string>,
    ...content: (string | Node)[]
  ) => {
    const element = document.createElement(name);
    for (const [attribute, value] of Object.entries(attributes))
      element.setAttribute(attribute, value);
    element.append(...content);
    return element;
  };
  document.head.append(make("script", { src: `./${script}`, fetchpriority: "high" }));
  if (!page) return dom.serialize();
  document.documentElement.lang = page.lang;
  document.title = page.title;
  document.querySelector('meta[name="description"]')?.setAttribute("content", page.description);
  const later = styles
    .filter((path) => !html.includes(path))
    .map((path) => make("link", { rel: "stylesheet", href: `./${path}` }));
  document.head.append(make("noscript", {}, ...later, make("style", {}, WITHOUT_SCRIPT)));
  // What the switch of languages cannot do.
  const links = LANGUAGES.flatMap((language) => {
    const lang = TAGS[language];
    const href = `${fileOf(language)}?lang=${language}`;
    return [make("a", { href, lang, hreflang: lang }, NAMES[language]), " "];
  });
  const first = make("div", { id: FIRST, lang: page.lang });
  first.innerHTML = page.markup;
  first.prepend(make("noscript", {}, make("nav", { class: "languages" }, ...links)));
  document.getElementById("root")?.after(first);
  document.head.prepend(
    make("link", { rel: "expect", href: `#${FIRST_CHART}`, blocking: "render" }),
  );
  chartFirst(document, bundle);
  return dom.serialize();
}
