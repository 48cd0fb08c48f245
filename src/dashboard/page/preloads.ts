/** Links in index.html to what the first script will ask for, so that the browser fetches it all at once and not one after another. */
import type { HtmlTagDescriptor, Plugin, Rolldown } from "vite";

/** Fetched by the page under this address (see data/dataset.ts). */
const DATA = "./data/dataset.json";

/**
 * @param entry the end of the path of a module that the first script imports dynamically
 * @param font part of the name of the font that every language uses: text set in it from the start does not jump
 */
export function preloads(entry: string, font: string): Plugin {
  return {
    name: "two-way:preloads",
    apply: "build",
    transformIndexHtml: {
      order: "post",
      handler: (html, { bundle = {} }) => [
        ...linksTo(entry, html, bundle),
        ...Object.keys(bundle)
          .filter((file) => file.includes(font))
          .map((file) => link({ rel: "preload", as: "font", href: `./${file}` })),
        link({ rel: "preload", as: "fetch", href: DATA }),
      ],
    },
  };
}

const link = (attrs: Record<string, string>): HtmlTagDescriptor => ({
  tag: "link",
  attrs: { ...attrs, crossorigin: true },
  injectTo: "head",
});

/** To a chunk, all that it needs and their styles, but for what the page links to already. */
function linksTo(entry: string, html: string, bundle: Rolldown.OutputBundle): HtmlTagDescriptor[] {
  const { styles, scripts } = neededBy(entry, bundle);
  const added = (files: string[], rel: string) =>
    files.filter((file) => !html.includes(file)).map((file) => link({ rel, href: `./${file}` }));
  return [...added(styles, "stylesheet"), ...added(scripts, "modulepreload")];
}

/**
 * The files of a chunk and of all that it imports.
 * @param entry as above
 * @throws Error where no chunk is made from it
 */
export function neededBy(
  entry: string,
  bundle: Rolldown.OutputBundle,
): { scripts: string[]; styles: string[] } {
  const scripts = new Set<string>();
  const styles = new Set<string>();
  const follow = (chunk: Rolldown.OutputBundle[string] | undefined) => {
    if (chunk?.type !== "chunk" || scripts.has(chunk.fileName)) return;
    scripts.add(chunk.fileName);
    for (const style of chunk.viteMetadata?.importedCss ?? []) styles.add(style);
    for (const file of chunk.imports) follow(bundle[file]);
  };
  const own = Object.values(bundle).find(
    (chunk) => chunk.type === "chunk" && chunk.moduleIds.some((id) => id.endsWith(entry)),
  );
  if (!own) throw new Error(`no chunk of the build is made from ${entry}`);
  follow(own);
  return { scripts: [...scripts], styles: [...styles] };
}
