/** Writes the service worker beside a page that has been built, with the list of all its files. */
import { resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { build, type Plugin } from "vite";
import { keptFiles } from "./files.ts";

const WORKER = fileURLToPath(new URL("./worker.ts", import.meta.url));

/**
 * @param page the folder of the built page
 * @param hashed the folder in it whose files are named by what is in them
 */
export async function writeWorker(page: string, hashed: string): Promise<void> {
  await build({
    configFile: false,
    logLevel: "warn",
    publicDir: false,
    define: { __KEPT_FILES__: JSON.stringify(keptFiles(page, hashed)) },
    build: {
      outDir: page,
      emptyOutDir: false,
      license: { fileName: "licenses/offline.md" },
      rolldownOptions: {
        input: WORKER,
        // A script of the old kind: not every browser takes modules for service workers.
        output: { format: "iife", entryFileNames: "sw.js" },
      },
    },
  });
}

export function offline(): Plugin {
  let page = "";
  let hashed = "";
  return {
    name: "two-way:offline",
    apply: "build",
    configResolved: ({ root, build: { outDir, assetsDir } }) => {
      page = resolve(root, outDir);
      hashed = assetsDir;
    },
    // Once every file is written: what is kept is what is served.
    closeBundle: {
      order: "post",
      sequential: true,
      handler: () => writeWorker(page, hashed),
    },
  };
}
