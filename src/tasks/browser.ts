import { spawnSync } from "node:child_process";
import { accessSync, constants, existsSync } from "node:fs";
import { delimiter, join } from "node:path";
import { chromium } from "@playwright/test";

/** Says which browser to use; set by `npm test` for the runs that it starts, or by hand. */
export const BROWSER_VARIABLE = "TWO_WAY_BROWSER";

const NAMES = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "chrome"];

/**
 * The browser that drives the end-to-end tests: the one named by TWO_WAY_BROWSER, Playwright's own, or a Chromium or
 * Chrome on the PATH, whichever is there and starts first. Undefined where there is none.
 */
export function findBrowser(env: NodeJS.ProcessEnv = process.env): string | undefined {
  const named = env[BROWSER_VARIABLE];
  if (named) return named;
  return [chromium.executablePath(), ...onPath(NAMES, env.PATH ?? "")].find(starts);
}

/** The programs of these names on a PATH, in the order of the names. */
export function onPath(names: string[], path: string): string[] {
  const folders = path.split(delimiter).filter(Boolean);
  return names.flatMap((name) =>
    folders.map((folder) => join(folder, name)).filter((file) => isExecutable(file)),
  );
}

function isExecutable(file: string): boolean {
  try {
    accessSync(file, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

/** Being there is not enough: libraries may be missing, and some systems put a script in its place that only says how to install it. */
function starts(file: string): boolean {
  if (!existsSync(file)) return false;
  // There, asking a browser for its version opens a window.
  if (process.platform === "win32") return true;
  return spawnSync(file, ["--version"], { timeout: 20_000, stdio: "ignore" }).status === 0;
}
