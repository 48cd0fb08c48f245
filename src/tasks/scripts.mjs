import { existsSync, mkdirSync, mkdtempSync, readdirSync, renameSync, rmSync } from "node:fs";
import { basename, join } from "node:path";
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
    if (existsSync(folder)) return folder;
    mkdirSync(home, { recursive: true });
    const aside = mkdtempSync(join(home, "new-"));
    try {
      await compile(aside);
      // Sources that were changed meanwhile are compiled again.
      if (sources() !== hash) continue;
      move(aside, folder);
      removeOthers(home, folder);
      return folder;
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

/** @param {string} folder to keep */
function removeOthers(/** @type {string} */ home, folder) {
  for (const name of readdirSync(home)) {
    if (name.startsWith(PREFIX) && name !== basename(folder))
      rmSync(join(home, name), { recursive: true, force: true });
  }
}
