import { join } from "node:path";
import { makePage } from "./build.mjs";
import { compressPage } from "./compress.mjs";
import { ensureBrowser } from "./install-browser.mjs";
import { ROOT, STAMPS } from "./paths.mjs";
import { runScript } from "./scripts.mjs";
import { serve } from "./serve.mjs";

/**
 * Runs the benchmarks, those of the page beside a bare page that is built and served alike.
 * @param {string[]} args
 */
export async function bench(args) {
  // Reading texts needs no page.
  if (args.includes("extract")) {
    process.exitCode = (await runScript("bench", args)).code;
    return;
  }
  const browser = await ensureBrowser();
  await makePage();
  const folder = await makeBare();
  const page = await serve({ port: 0, open: false });
  const bare = await serve({ port: 0, open: false }, folder);
  const env = {
    TWO_WAY_BROWSER: browser,
    TWO_WAY_URL: page.address,
    TWO_WAY_BARE_URL: bare.address,
  };
  process.exitCode = (await runScript("bench", args, { env })).code;
  await Promise.all([page.close(), bare.close()]);
}

/** Builds the bare page with the data of ours. @returns its folder */
async function makeBare() {
  const { build } = await import("vite");
  const outDir = join(STAMPS, "bare");
  await build({
    root: join(ROOT, "src", "bench", "page", "bare"),
    configFile: false,
    base: "./",
    publicDir: join(ROOT, "public"),
    logLevel: "warn",
    build: { outDir, emptyOutDir: true },
  });
  await compressPage(outDir);
  return outDir;
}
