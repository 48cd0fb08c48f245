import { createHash } from "node:crypto";
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { compressPage } from "./compress.mjs";
import { alone } from "./lock.mjs";
import { mirror } from "./mirror.mjs";
import { DATA, DIST, ROOT, STAMPS } from "./paths.mjs";
import { runTool } from "./process.mjs";
import { say, step, Trouble } from "./say.mjs";
import { runScript } from "./scripts.mjs";
import { hashOf, isStamped, removeStamp, writeStamp } from "./stamp.mjs";

const STAMP = join(STAMPS, "build");

/** What the page is built from, the data too: the page is kept for use without a network as one whole. */
const SOURCES = [
  "index.html",
  "package-lock.json",
  "public",
  "src",
  "tsconfig.json",
  "vite.config.ts",
];
const isNoSource = (/** @type {string} */ path) =>
  path === "src/tasks" || /\.test\.\w+$/.test(path);

/**
 * Reads data/ and writes public/data/, as `npm run data` is asked to.
 * @param {string[]} args
 * @param {string} cwd from where the paths in them are meant
 * @returns {Promise<number>} exit status
 */
export async function makeData(args, cwd) {
  return (await alone(() => runScript("data", args, { cwd }))).code;
}

/**
 * Makes the data and the page that shows it.
 * @param {{ always?: boolean }} [options] build even if nothing has changed since the last time
 */
export function makePage({ always = false } = {}) {
  return alone(async () => {
    await readData();
    if (!always && isStamped(STAMP, builtFrom())) {
      say("The page is built already.");
      mirror(DATA, join(DIST, "data"));
    } else {
      await step("Building the page", buildPage);
    }
  });
}

async function readData() {
  await step("Reading the texts and the official figures", async () => {
    const { code } = await runScript("data", [], { toStderr: true });
    if (code !== 0)
      throw new Trouble(
        "The data could not be made: mend what is said above and run the command again.",
      );
  });
}

async function buildPage() {
  removeStamp(STAMP);
  const { code, output } = await runTool("vite", ["build", "--logLevel", "warn"], {
    capture: true,
    env: { NO_COLOR: "1" },
  });
  if (output.trim()) say(output.trim());
  if (code !== 0) throw new Trouble("The page could not be built: see above.");
  await compressPage(DIST);
  writeStamp(STAMP, builtFrom());
}

/** The sources and the page made from them, so that a page which someone else has built, or half deleted, is built again. */
function builtFrom() {
  const page = join(DIST, "index.html");
  const made = existsSync(page)
    ? createHash("sha256").update(readFileSync(page)).digest("hex")
    : "none";
  return `${hashOf(ROOT, SOURCES, isNoSource)} ${made}\n`;
}
