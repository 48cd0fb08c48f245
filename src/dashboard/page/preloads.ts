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
  const files = new Set<string>();
  const styles = new Set<string>();
  const follow = (chunk: Rolldown.OutputBundle[string] | undefined) => {
    if (chunk?.type !== "chunk" || files.has(chunk.fileName)) return;
    files.add(chunk.fileName);
    for (const style of chunk.viteMetadata?.importedCss ?? []) styles.add(style);
    for (const file of chunk.imports) follow(bundle[file]);
  };
  const own = Object.values(bundle).find(
    (chunk) => chunk.type === "chunk" && chunk.facadeModuleId?.endsWith(entry),
  );
  if (!own) throw new Error(`no chunk of the build is made from ${entry}`);
  follow(own);
  const linked = (file: string) => html.includes(file);
  return [
    ...[...styles]
      .filter((file) => !linked(file))
      .map((file) => link({ rel: "stylesheet", href: `./${file}` })),
    ...[...files]
      .filter((file) => !linked(file))
      .map((file) => link({ rel: "modulepreload", href: `./${file}` })),
  ];
}
