import { mkdirSync, readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { audit } from "./audit.mjs";
import { makePage } from "./build.mjs";
import { countPlaywright, countVitest, judge, notRun, oneCheck } from "./counts.mjs";
import { ensureBrowser } from "./install-browser.mjs";
import { REPORTS } from "./paths.mjs";
import { runTool } from "./process.mjs";
import { Trouble } from "./say.mjs";
import { serve } from "./serve.mjs";

/** @typedef {import("./counts.mjs").Counts} Counts */

const inColour = Boolean(process.stdout.isTTY);

/** Stages that run only where they are named: what they find can change without a change here. */
export const ONLY_NAMED = ["audit"];

/**
 * What `npm test` consists of, in order. A stage gives its counts, or throws a Trouble that says why it could not run.
 * @type {Record<string, () => Promise<Counts>>}
 */
export const STAGES = {
  async types() {
    const { code } = await runTool("typescript", []);
    return oneCheck(code === 0);
  },

  async lint() {
    const biome = await runTool("@biomejs/biome", ["ci", `--colors=${inColour ? "force" : "off"}`]);
    const knip = await runTool("knip", []);
    return oneCheck(biome.code === 0 && knip.code === 0);
  },

  audit,

  /** What the parts of the built page weigh, against what they may (.size-limit.mjs). */
  async sizes() {
    await makePage();
    const { code } = await runTool("size-limit", []);
    return oneCheck(code === 0);
  },

  unit() {
    return counted("unit.json", countVitest, (report) =>
      runTool(
        "vitest",
        ["run", "--reporter=default", "--reporter=json", `--outputFile.json=${report}`],
        {
          env: inColour ? {} : { NO_COLOR: "1" },
        },
      ),
    );
  },

  async e2e() {
    const browser = await ensureBrowser();
    await makePage();
    // In this process: a server that Playwright starts stays behind when Playwright is ended by a signal.
    const { address, close } = await serve({ port: 0, open: false });
    const counts = await counted("e2e.json", countPlaywright, () =>
      runTool("@playwright/test", ["test", "--config", "e2e/playwright.config.ts"], {
        env: { TWO_WAY_BROWSER: browser, TWO_WAY_URL: address },
      }),
    );
    await close();
    return counts;
  },
};

/**
 * Runs a test runner and counts by the report that it leaves.
 * @param {string} name of the report
 * @param {(report: any) => Counts} count
 * @param {(file: string) => ReturnType<typeof runTool>} runner
 */
async function counted(name, count, runner) {
  const file = join(REPORTS, name);
  mkdirSync(REPORTS, { recursive: true });
  rmSync(file, { force: true });
  const { code } = await runner(file);
  let counts;
  try {
    counts = count(JSON.parse(readFileSync(file, "utf8")));
  } catch {
    // No report, or half of one: judge says so.
  }
  return judge(counts, code);
}

/**
 * A stage's counts, whatever happens in it.
 * @param {() => Promise<Counts>} stage
 */
export async function runStage(stage) {
  try {
    return await stage();
  } catch (error) {
    if (error instanceof Trouble) return notRun(error.message);
    throw error;
  }
}
