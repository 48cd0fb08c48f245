import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  renameSync,
  rmSync,
  statSync,
  utimesSync,
} from "node:fs";
import { join } from "node:path";
import { ROOT, STAMPS } from "./paths.mjs";
import { run, runTool } from "./process.mjs";
import { Trouble } from "./say.mjs";
import { hashOf } from "./stamp.mjs";

const CONFIG = "src/tasks/scripts.config.mjs";

/** What the scripts are made from. */
const SOURCES = [
  "package-lock.json",
  "src/bench",
  "src/compile",
  // What the page works out is tried too.
  "src/dashboard",
  "src/extract",
  "src/formats",
  "src/fuzz",
  "src/input",
  "src/model",
  "src/official",
  "src/pictures",
  "src/preprocess",
  "src/tasks/browser.ts",
  CONFIG,
];
const isNoSource = (/** @type {string} */ path) => /\.(test|fixture)\.\w+$/.test(path);

const PREFIX = "scripts-";
/** While they are being compiled. */
const NEW = "new-";

/** For so long what was asked for last may still run, and load its parts as it comes to them. */
const IN_USE_MS = 24 * 60 * 60 * 1000;

/**
 * Runs a script of the project as plain JavaScript: a loader of TypeScript would wrap each function
 * on each call and start anew in each thread.
 * @param {"bench" | "data" | "export" | "extract" | "fuzz"} name
 * @param {string[]} [args]
 * @param {Parameters<typeof run>[2]} [options]
 */
export async function runScript(name, args = [], options) {
  const script = join(await compiled(), `${name}.mjs`);
  return run(process.execPath, ["--enable-source-maps", script, ...args], options);
}

/**
 * The folder of the compiled scripts, named by what they are made from: whoever has compiled these
 * sources already, has done it for all, and no run sees the half of another's work.
 * @param {string} [home] where the folder is kept
 * @throws Trouble that shows the mistake in the sources
 */
export async function compiled(home = STAMPS) {
  for (;;) {
    const hash = sources();
    const folder = join(home, PREFIX + hash);
    if (existsSync(folder)) return inUse(folder);
    mkdirSync(home, { recursive: true });
    const aside = mkdtempSync(join(home, NEW));
    try {
      await compile(aside);
      // Sources that were changed meanwhile are compiled again.
      if (sources() !== hash) continue;
      move(aside, folder);
      removeUnused(home);
      return inUse(folder);
    } finally {
      rmSync(aside, { recursive: true, force: true });
    }
  }
}

const sources = () => hashOf(ROOT, SOURCES, isNoSource).slice(0, 16);

async function compile(/** @type {string} */ folder) {
  const args = ["build", "--config", CONFIG, "--outDir", folder, "--logLevel", "warn"];
  const { code, output } = await runTool("vite", args, { capture: true, env: { NO_COLOR: "1" } });
  if (code !== 0) throw new Trouble(`The scripts could not be compiled:\n${output.trim()}`);
}

/** @param {string} folder that another run may have put there just now, with the same in it */
function move(/** @type {string} */ aside, folder) {
  try {
    renameSync(aside, folder);
  } catch (error) {
    if (!existsSync(folder)) throw error;
  }
}

function inUse(/** @type {string} */ folder) {
  utimesSync(folder, new Date(), new Date());
  return folder;
}

/** Also what a run left half compiled when it was killed. */
function removeUnused(/** @type {string} */ home) {
  for (const name of readdirSync(home)) {
    if (!name.startsWith(PREFIX) && !name.startsWith(NEW)) continue;
    const folder = join(home, name);
    const asked = statSync(folder, { throwIfNoEntry: false })?.mtimeMs ?? Date.now();
    if (Date.now() - asked > IN_USE_MS) rmSync(folder, { recursive: true, force: true });
  }
}
