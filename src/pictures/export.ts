/**
 * `npm run export`: the pictures of the page without a person, made by the built page itself in a browser
 * without a window. Where the page is served and which browser to use is said by the environment.
 */
import { access, constants, mkdir, stat, writeFile } from "node:fs/promises";
import { dirname, join, resolve } from "node:path";
import { type Browser, chromium, type Page } from "@playwright/test";
import type { Answer, Asked } from "../dashboard/export/offer.ts";
import { PARTS } from "../dashboard/export/options.ts";
import { findBrowser } from "../tasks/browser.ts";
import { type ExportOptions, parseExportOptions, USAGE } from "./options.ts";

const PATIENCE_MS = 60_000;

const say = (line: string) => process.stderr.write(`${line}\n`);
const one = (error: unknown) =>
  (error instanceof Error ? error.message : String(error)).split("\n")[0];

/** Something that no picture can be made with: said without a stack. */
class Refusal extends Error {}

async function main(args: string[]): Promise<number> {
  const options = parseExportOptions(args);
  if ("help" in options) {
    console.log(USAGE);
    return 0;
  }
  if ("mistake" in options) {
    say(`export: ${options.mistake}\n${USAGE}`);
    return 2;
  }
  const url = process.env.TWO_WAY_URL;
  const executablePath = findBrowser();
  if (!url || !executablePath) throw new Error("TWO_WAY_URL and a browser are needed");
  await openFolder(options.out);
  const browser = await chromium.launch({ executablePath, chromiumSandbox: false });
  try {
    return await exportAll(browser, url, options);
  } finally {
    await browser.close();
  }
}

/** Makes the folder where it is not there. @throws Refusal where nothing can be written to it */
async function openFolder(path: string): Promise<void> {
  try {
    await makeFolder(resolve(path));
    await access(path, constants.W_OK);
  } catch (error) {
    throw new Refusal(`--out: no folder that can be written to: ${one(error)}`);
  }
}

/** With the folders above it. (Node's own way never ends where a system has no folders to make, as in /proc.) */
async function makeFolder(path: string): Promise<void> {
  const code = await mkdir(path).then(
    () => "",
    (error: NodeJS.ErrnoException) => error.code,
  );
  if (code === "" || (code === "EEXIST" && (await stat(path)).isDirectory())) return;
  if (code === "ENOENT" && dirname(path) !== path) await makeFolder(dirname(path));
  await mkdir(path);
}

async function exportAll(browser: Browser, url: string, options: ExportOptions): Promise<number> {
  const page = await browser.newPage({ reducedMotion: "reduce", serviceWorkers: "block" });
  await page.goto(`${url}?${options.query}`);
  await page.waitForFunction(() => window.twoWay !== undefined, null, { timeout: PATIENCE_MS });
  const { charts, left } = await chartsOf(page, options);
  const pictures = charts.flatMap((id) =>
    options.languages.flatMap((language) =>
      options.themes.map((theme) => ({ id, language, theme })),
    ),
  );
  let failed = 0;
  for (const [i, picture] of pictures.entries()) {
    const what = `${picture.id} (${picture.language}, ${picture.theme})`;
    const count = `[${i + 1}/${pictures.length}]`;
    try {
      const answer = await ask(page, {
        ...picture,
        size: options.size,
        transparent: false,
        parts: PARTS,
        page: options.site,
        formats: options.formats,
        scale: options.scale,
      });
      if ("failure" in answer) throw new Refusal(answer.failure);
      for (const [ending, content] of Object.entries(answer.files)) {
        const file = join(options.out, `${answer.name}.${ending}`);
        await writeFile(file, Buffer.from(content, "base64"));
        console.log(file);
      }
      say(
        `${count} ${what}${answer.left.length > 0 ? `: no room for ${answer.left.join(", ")}` : ""}`,
      );
    } catch (error) {
      failed += 1;
      say(`${count} ${what}: FAILED: ${one(error)}`);
    }
  }
  say(
    `${pictures.length - failed} of ${pictures.length} pictures made in ${options.out}${left.length > 0 ? `; the view leaves nothing in ${left.join(", ")}` : ""}`,
  );
  return failed > 0 ? 1 : 0;
}

/** The charts that are asked for, and of all those that have nothing in them. */
async function chartsOf(page: Page, options: ExportOptions) {
  const { subjects, ignored } = await page.evaluate(async () => {
    const offer = await window.twoWay?.();
    if (!offer) throw new Error("the page has no data to draw");
    return offer.subjects();
  });
  if (ignored.length > 0) throw new Refusal(`--query: ${ignored.join("\n  ")}`);
  const { charts } = options;
  const known = subjects.map(({ id }) => id);
  const unknown = charts?.filter((id) => !known.includes(id)) ?? [];
  if (unknown.length > 0)
    throw new Refusal(`--chart: there is no ${unknown.join(", ")}. There are ${known.join(", ")}.`);
  const full = subjects.flatMap(({ id, empty }) => (empty ? [] : [id]));
  return {
    charts: charts ?? full,
    left: charts ? [] : known.filter((id) => !full.includes(id)),
  };
}

function ask(page: Page, asked: Asked): Promise<Answer> {
  const answer = page.evaluate(async (request) => {
    const offer = await window.twoWay?.();
    if (!offer) throw new Error("the page has gone");
    return offer.picture(request);
  }, asked);
  const late = new Promise<never>((_, reject) => {
    setTimeout(() => reject(new Error(`not made in ${PATIENCE_MS / 1000} s`)), PATIENCE_MS).unref();
  });
  return Promise.race([answer, late]);
}

try {
  process.exitCode = await main(process.argv.slice(2));
} catch (error) {
  say(`export: ${error instanceof Refusal ? error.message : one(error)}`);
  process.exitCode = error instanceof Refusal ? 2 : 1;
}
