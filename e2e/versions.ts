/** Two versions of the built page, served one after the other from one address, by a server that can fail. */
import {
  cpSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { extname, join } from "node:path";
import { test as base } from "@playwright/test";
import { writeWorker } from "../src/dashboard/offline/plugin.ts";
import { HEADERS } from "../src/tasks/headers.mjs";
import { DIST } from "../src/tasks/paths.mjs";

const TYPES: Record<string, string> = {
  ".css": "text/css",
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript",
  ".json": "application/json",
  ".svg": "image/svg+xml",
  ".webmanifest": "application/manifest+json",
  ".woff2": "font/woff2",
};

/** The page as it was built. */
const FIRST = DIST;

/** What the build puts into a name to tell what is in the file. */
const HASH = /(?<=-)[\w-]{8}(?=\.\w+$)/;

/** Made anew, as after a change: another page, all its parts under other names. */
async function secondVersion(): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), "two-way-second-"));
  cpSync(FIRST, folder, { recursive: true });
  const assets = join(folder, "assets");
  const hashes = readdirSync(assets).flatMap((name) => HASH.exec(name)?.[0] ?? []);
  const old = new RegExp(hashes.join("|"), "g");
  const renamed = (text: string) => text.replace(old, (hash) => [...hash].reverse().join(""));
  for (const name of readdirSync(assets)) {
    const path = join(assets, name);
    if (/\.(js|css)$/.test(name)) writeFileSync(path, renamed(readFileSync(path, "utf8")));
    renameSync(path, join(assets, renamed(name)));
  }
  for (const name of readdirSync(folder).filter((file) => file.endsWith(".html"))) {
    const page = join(folder, name);
    const html = renamed(readFileSync(page, "utf8"));
    writeFileSync(page, html.replace("<html", '<html data-version="second"'));
  }
  await writeWorker(folder, "assets");
  return folder;
}

/** `half` of a file as if it were all of it, or `cut` off by the connection. */
type Fault = "missing" | "half" | "cut";

interface Served {
  address: string;
  /** The folder that is served from now on. */
  serve(folder: string): void;
  /** What is answered in the place of a file from now on; undefined for the file. */
  fail(path: RegExp, answer: Fault | undefined): void;
  /** Paths that were asked for, in their order. */
  asked: string[];
  /** No answer to anyone from now on. */
  close(): Promise<void>;
}

async function servedVersions(): Promise<Served> {
  let folder = FIRST;
  const faults = new Map<string, { path: RegExp; answer: Fault }>();
  const asked: string[] = [];
  const server = createServer(({ url = "/" }, answer) => {
    const { pathname } = new URL(url, "http://localhost");
    asked.push(pathname);
    const path = pathname === "/" ? "/index.html" : pathname;
    const fault = [...faults.values()].find((one) => one.path.test(path))?.answer;
    let bytes: Buffer;
    try {
      if (fault === "missing") throw new Error(fault);
      bytes = readFileSync(join(folder, path));
    } catch {
      answer.writeHead(404).end();
      return;
    }
    const type = TYPES[extname(path)] ?? "text/plain";
    const half = bytes.subarray(0, bytes.length / 2);
    answer.writeHead(200, {
      ...HEADERS,
      "Content-Type": type,
      "Content-Length": fault === "half" ? half.length : bytes.length,
      "Cache-Control": "no-cache",
    });
    if (fault === "cut") answer.write(half, () => answer.destroy());
    else answer.end(fault === "half" ? half : bytes);
  });
  await new Promise<void>((up) => server.listen(0, "127.0.0.1", up));
  return {
    address: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`,
    serve: (next) => {
      folder = next;
    },
    fail: (path, answer) => {
      if (answer) faults.set(path.source, { path, answer });
      else faults.delete(path.source);
    },
    asked,
    close: () =>
      new Promise((closed) => {
        server.close(() => closed());
        server.closeAllConnections();
      }),
  };
}

export const test = base.extend<{ served: Served }, { second: string }>({
  second: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the names of what a fixture needs here
    async ({}, use) => {
      const folder = await secondVersion();
      await use(folder);
      rmSync(folder, { recursive: true });
    },
    { scope: "worker" },
  ],
  // biome-ignore lint/correctness/noEmptyPattern: as above
  served: async ({}, use) => {
    const served = await servedVersions();
    await use(served);
    await served.close();
  },
});
