import { cp, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createLogger, createServer, type HotPayload, type ViteDevServer } from "vite";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { readDataset } from "../model/dataset.ts";
import { buildDataset } from "./build.ts";
import { PROJECT } from "./paths.ts";
import { dataset, described } from "./plugin.ts";
import { writeDataset } from "./write.ts";

vi.setConfig({ testTimeout: 60_000 });

let root: string;
let server: ViteDevServer | undefined;
let sent: HotPayload[];
let logged: string[];
const note = "friendship-and-cooperation-2020.md";

beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), "plugin-"));
  await cp(join(PROJECT, "data"), join(root, "data"), { recursive: true });
});
afterEach(async () => {
  await server?.close();
  await rm(root, { recursive: true });
});

async function start() {
  sent = [];
  logged = [];
  const customLogger = createLogger("silent");
  customLogger.info = customLogger.error = (message) => logged.push(message);
  server = await createServer({
    root,
    configFile: false,
    mode: "development",
    customLogger,
    plugins: [
      {
        name: "listen",
        configureServer({ ws }) {
          vi.spyOn(ws, "send").mockImplementation((payload: unknown) => {
            sent.push(payload as HotPayload);
          });
        },
      },
      dataset(),
    ],
    server: { middlewareMode: true, watch: { usePolling: true, interval: 20 } },
  });
}

const turnoverOf2018 = async () =>
  readDataset(
    JSON.parse(await readFile(join(root, "public", "data", "dataset.json"), "utf8")),
  ).observations.find(
    ({ indicator, period, basis }) =>
      indicator === "trade-turnover" && period === "2018" && basis === "stated",
  )?.value;

async function change(from: string, to: string) {
  const file = join(root, "data", "documents", note);
  await writeFile(file, (await readFile(file, "utf8")).replace(from, to));
}

test("the dataset is there when the server is, and a changed text reloads the page", async () => {
  await start();
  expect(await turnoverOf2018()).toBe(106.7e9);
  expect(logged.join()).toMatch(/data: \d+ figures from 3 texts/);
  await change("106.7", "107.7");
  await vi.waitFor(() => expect(sent).toContainEqual({ type: "full-reload" }), 20_000);
  expect(await turnoverOf2018()).toBe(107.7e9);
});

test("bad data shows where it is wrong, the last good dataset stays, and mending it reloads", async () => {
  await start();
  await change("published: 2020-01", "published: soon");
  await vi.waitFor(() => expect(sent).toMatchObject([{ type: "error" }]), 20_000);
  const [payload] = sent;
  if (payload?.type !== "error") throw new Error("no error was sent");
  expect(payload.err.message).toMatch(/2020\.md:4:12: found "soon"/);
  expect(payload.err.loc).toMatchObject({ line: 4, column: 12 });
  expect(await turnoverOf2018()).toBe(106.7e9);
  await change("published: soon", "published: 2020-01");
  await vi.waitFor(() => expect(sent).toContainEqual({ type: "full-reload" }), 20_000);
});

test("the server starts with bad data, too, and says so", async () => {
  await change("published: 2020-01", "published: soon");
  await start();
  expect(logged.join()).toMatch(/the last good dataset stays\n.*2020\.md:4:12: found "soon"/);
});

test("the page says what its dataset is, once there is one", async () => {
  const publicDir = join(root, "public");
  const page = async () => {
    server = await createServer({
      root,
      configFile: false,
      logLevel: "silent",
      plugins: [described()],
      server: { middlewareMode: true },
    });
    const html = await server.transformIndexHtml("/", "<html><body></body></html>");
    await server.close();
    return /<script type="application\/ld\+json">(.*?)<\/script>/s.exec(html)?.[1];
  };
  expect(await page()).toBeUndefined();
  const built = await buildDataset(join(root, "data"));
  if ("problems" in built) throw new Error("the data is bad");
  await writeDataset(join(publicDir, "data", "dataset.json"), built.dataset);
  expect(JSON.parse((await page()) ?? "")).toMatchObject({
    "@type": "Dataset",
    name: "Two-Way: the trade and ties of Vietnam and China",
  });
});
