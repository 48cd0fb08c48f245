import { run, runTool } from "./process.mjs";
import { say, step, Trouble } from "./say.mjs";

/** Seconds that a download may take. */
const PATIENCE = 240;

/**
 * The browser for the end-to-end tests, installed where there is none.
 * @returns {Promise<string>} its path
 * @throws Trouble that says how to get one
 */
export async function ensureBrowser() {
  // Only here: this file is loaded before the packages are installed.
  const { tsImport } = await import("tsx/esm/api");
  /** @type {typeof import("./browser.ts")} */
  const { BROWSER_VARIABLE, findBrowser } = await tsImport("./browser.ts", import.meta.url);
  const attempts = [() => {}, download, installPackage];
  for (const attempt of attempts) {
    await attempt();
    const found = findBrowser();
    if (found) return found;
  }
  throw new Trouble(
    `There is no browser to test with, and none could be installed: install Chromium or Chrome (Debian: \`apt-get install chromium\`), or set ${BROWSER_VARIABLE} to the path of one, and run the command again.`,
  );
}

async function download() {
  await step("Downloading Playwright's Chromium", async () => {
    const { code, timedOut } = await runTool("@playwright/test", ["install", "chromium"], {
      capture: true,
      seconds: PATIENCE,
    });
    if (timedOut) say(`  not within ${PATIENCE} s`);
    else if (code !== 0) say("  it cannot be downloaded here");
  });
}

/** Debian's package, as root or where sudo asks for no password. */
async function installPackage() {
  if (process.platform !== "linux") return;
  const sudo = process.getuid?.() === 0 ? [] : ["sudo", "-n"];
  await step("Installing Chromium by apt-get", async () => {
    // An old list of packages may still do, so a failed update does not stop the install.
    for (const args of [["update"], ["install", "--yes", "--no-install-recommends", "chromium"]]) {
      const [command = "", ...rest] = [...sudo, "apt-get", "--quiet", ...args];
      const { code, output } = await run(command, rest, {
        capture: true,
        seconds: PATIENCE,
        env: { DEBIAN_FRONTEND: "noninteractive" },
      });
      if (code !== 0) say(`  apt-get ${args[0]}: ${output.trim().split("\n").at(-1)}`);
    }
  });
}
