import { createServer } from "node:net";
import { defineConfig, devices } from "@playwright/test";
import { BROWSER_VARIABLE, findBrowser } from "../src/tasks/browser.ts";

/** Where the page is served; `npm test` sets it. Without it a server is started. */
const URL_VARIABLE = "TWO_WAY_URL";

/** A port that was free a moment ago. */
function freePort(): Promise<number> {
  return new Promise((found, failed) => {
    const server = createServer().once("error", failed);
    server.listen(0, "127.0.0.1", () => {
      const address = server.address();
      server.close(() => found(typeof address === "object" && address ? address.port : 0));
    });
  });
}

const executablePath = findBrowser();
if (!executablePath) {
  throw new Error(
    `No Chromium or Chrome was found: \`npm test\` installs one, or name it in ${BROWSER_VARIABLE}.`,
  );
}

const served = process.env[URL_VARIABLE];
const url = served ?? `http://127.0.0.1:${await freePort()}/`;

// Each worker reads this file anew and inherits the environment: what the first reading finds holds for all.
process.env[BROWSER_VARIABLE] = executablePath;
process.env[URL_VARIABLE] = url;

export default defineConfig({
  testDir: ".",
  testMatch: "**/*.spec.ts",
  outputDir: "../test-results/e2e",
  // What is kept is text, the same on every system.
  snapshotPathTemplate: "{testDir}/snapshots/{arg}{ext}",
  reporter: [["list"], ["json", { outputFile: "../test-results/e2e.json" }]],
  forbidOnly: Boolean(process.env.CI),
  retries: 0,
  // Two browsers beside other work on two cores: slow is not wrong.
  timeout: 90_000,
  expect: { timeout: 15_000 },
  workers: 2,
  fullyParallel: true,
  use: {
    ...devices["Desktop Chrome"],
    baseURL: url,
    // What a test answers in the server's place would never be asked for: the page is kept by then.
    serviceWorkers: "block",
    // Its own sandbox refuses root and some containers, and the pages are ours.
    launchOptions: { executablePath, chromiumSandbox: false },
    // A trace of every test would take as long as the tests.
    screenshot: "only-on-failure",
  },
  webServer: served
    ? undefined
    : {
        command: `node ../src/tasks/task.mjs start --no-open --port ${new URL(url).port}`,
        url,
        timeout: 120_000,
        gracefulShutdown: { signal: "SIGTERM", timeout: 5000 },
      },
});
