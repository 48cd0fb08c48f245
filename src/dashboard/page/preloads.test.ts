import type { Rolldown } from "vite";
import { expect, test } from "vitest";
import { preloads } from "./preloads.ts";

const chunk = (fileName: string, imports: string[], ...moduleIds: string[]) => ({
  type: "chunk",
  fileName,
  imports,
  moduleIds,
  viteMetadata: { importedCss: new Set([fileName.replace("js", "css")]) },
});
const bundle = {
  "main.js": chunk("main.js", ["shared.js"], "/p/main.ts"),
  "start.js": chunk("start.js", ["shared.js", "chart.js"], "/p/start.tsx"),
  "chart.js": chunk("chart.js", ["start.js"]),
  "shared.js": chunk("shared.js", []),
  "later.js": chunk("later.js", ["start.js"]),
  "type-latin.woff2": { type: "asset", fileName: "type-latin.woff2" },
  "type-greek.woff2": { type: "asset", fileName: "type-greek.woff2" },
} as unknown as Rolldown.OutputBundle;

function linked(entry: string): unknown[] {
  const { transformIndexHtml: hook } = preloads(entry, "latin");
  if (typeof hook !== "object" || !("handler" in hook)) throw new Error("the plugin has no hook");
  const html = '<script src="./main.js"></script><link href="./shared.js">';
  const tags = hook.handler.call({} as never, html, { bundle } as never);
  if (!Array.isArray(tags)) throw new Error("the hook gives no tags");
  return tags.map(({ attrs }) => attrs?.href);
}

test("the page links to what its first script will import, to its font and to the data, each once", () => {
  expect(linked("/start.tsx")).toEqual([
    "./start.css",
    "./shared.css",
    "./chart.css",
    "./start.js",
    "./chart.js",
    "./type-latin.woff2",
    "./data/dataset.json",
  ]);
});

test("a build without that part is an error", () => {
  expect(() => linked("/gone.tsx")).toThrow("no chunk of the build is made from /gone.tsx");
});
