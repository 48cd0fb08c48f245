/** What Lighthouse says of the page on a phone. It is no dependency: it is fetched when it is asked for. */
import { execFile } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { inWords } from "../measure.ts";

const VERSION = "12.8.2";
const RUNS = 5;
const FLAGS = ["--headless=new", ...(process.getuid?.() === 0 ? ["--no-sandbox"] : [])];

interface Report {
  categories: Record<string, { title: string; score: number }>;
}

export async function benchLighthouse(url: string, browser: string): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), "two-way-lighthouse-"));
  try {
    const reports: Report[] = [];
    for (let run = 0; run < RUNS; run += 1) {
      const file = join(folder, `${run}.json`);
      await promisify(execFile)(
        "npx",
        [
          "--yes",
          `lighthouse@${VERSION}`,
          url,
          "--quiet",
          "--output=json",
          `--output-path=${file}`,
          `--chrome-flags=${FLAGS.join(" ")}`,
        ],
        { env: { ...process.env, CHROME_PATH: browser }, shell: process.platform === "win32" },
      );
      reports.push(JSON.parse(readFileSync(file, "utf8")));
    }
    console.log(`Lighthouse ${VERSION}, a phone, ${RUNS} runs:`);
    for (const [id, { title }] of Object.entries(reports[0]?.categories ?? {})) {
      const scores = reports.map(({ categories }) => 100 * (categories[id]?.score ?? 0));
      console.log(`  ${title.padEnd(16)} ${inWords(scores)}`);
    }
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
