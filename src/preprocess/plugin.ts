import { readFile } from "node:fs/promises";
import { join, sep } from "node:path";
import type { Plugin, ViteDevServer } from "vite";
import { inScript, schemaOrg } from "../formats/schema-org.ts";
import { buildDataset } from "./build.ts";
import { type Problem, printProblem } from "./problem.ts";
import { summary } from "./summary.ts";
import { writeDataset } from "./write.ts";

/** Long enough for an editor to finish saving several files. */
const SETTLE_MS = 100;

/**
 * Keeps the dataset up to date in the dev server: built at its start, again on each change under
 * data/, then the page reloads. Problems show in the page and the terminal; the last good dataset stays.
 */
export function dataset(): Plugin {
  return {
    name: "two-way:dataset",
    apply: (_, { command, mode, isPreview }) =>
      command === "serve" && mode !== "test" && !isPreview,
    async configureServer(server) {
      const data = join(server.config.root, "data");
      const watch = keepUp(server, data, join(server.config.publicDir, "data", "dataset.json"));
      server.watcher.add(data);
      server.watcher.on("all", (_, path) => {
        if (path.startsWith(data + sep)) watch.changed();
      });
      await watch.rebuild();
    },
  };
}

/** Tells search engines in the page itself what its dataset is and where it is published. */
export function described(): Plugin {
  let descriptor = "";
  return {
    name: "two-way:described",
    configResolved({ publicDir }) {
      descriptor = join(publicDir, "data", "datapackage.json");
    },
    async transformIndexHtml() {
      const text = await readFile(descriptor, "utf8").catch(() => undefined);
      if (text === undefined) return [];
      const children = inScript(schemaOrg(JSON.parse(text), "data/"));
      // At the end: nothing that the page needs to begin with waits behind it.
      return [
        { tag: "script", attrs: { type: "application/ld+json" }, children, injectTo: "body" },
      ];
    },
  };
}

function keepUp(server: ViteDevServer, data: string, out: string) {
  const { logger } = server.config;
  let error: string | undefined;
  let first: Problem | undefined;
  let timer: NodeJS.Timeout | undefined;
  let running = Promise.resolve();

  const show = () => {
    if (error === undefined) return;
    const { file, line, column } = first ?? {};
    server.ws.send({
      type: "error",
      err: {
        message: error,
        stack: "",
        plugin: "two-way:dataset",
        id: file,
        ...(line && column ? { loc: { file, line, column } } : {}),
      },
    });
  };
  const build = async () => {
    error = first = undefined;
    try {
      const built = await buildDataset(data);
      if ("problems" in built) {
        first = built.problems[0];
        error = built.problems.map(printProblem).join("\n");
      } else {
        await writeDataset(out, built.dataset);
        for (const line of built.told) logger.info(`data: ${line}`, { timestamp: true });
        logger.info(`data: ${summary(built.dataset)}`, { timestamp: true });
      }
    } catch (cause) {
      error = cause instanceof Error ? cause.message : String(cause);
    }
    if (error !== undefined) logger.error(`data: the last good dataset stays\n${error}`);
  };
  const rebuild = () => {
    running = running.then(build);
    return running;
  };
  // A page that is opened while the data is bad must hear of it too.
  server.ws.on("connection", show);
  return {
    rebuild,
    changed() {
      clearTimeout(timer);
      timer = setTimeout(async () => {
        await rebuild();
        if (error === undefined) server.ws.send({ type: "full-reload" });
        else show();
      }, SETTLE_MS);
    },
  };
}
