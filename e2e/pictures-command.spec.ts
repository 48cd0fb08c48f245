/** `npm run export`: pictures without a person. */
import { execFile } from "node:child_process";
import { mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { expect, test } from "@playwright/test";
import { textsOf } from "../src/dashboard/export/png.ts";
import { readSvg, sizeOf } from "./pictures.ts";

test.describe("npm run export", () => {
  const run = async (args: string[], url: string) => {
    const script = join(import.meta.dirname, "../src/pictures/export.ts");
    const env = { ...process.env, TWO_WAY_URL: url };
    const child = promisify(execFile)(process.execPath, ["--import", "tsx", script, ...args], {
      env,
      maxBuffer: 2 ** 24,
    });
    return child.then(
      ({ stdout, stderr }) => ({ code: 0, stdout, stderr }),
      ({ code, stdout, stderr }) => ({ code, stdout, stderr }),
    );
  };
  let folder: string;
  test.beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), "pictures-"));
  });
  test.afterEach(() => rm(folder, { recursive: true, force: true }));

  test("makes every chart in three languages and two themes", async ({ page, baseURL }) => {
    test.setTimeout(240_000);
    await page.goto("./?lang=en");
    await expect(page.locator("#tourists svg .marks")).toBeAttached();
    const charts = await page
      .locator("figure[id]:has(.marks)")
      .evaluateAll((all) => all.map(({ id }) => id));
    const made = await run(
      ["--all", "--out", folder, "--lang", "en,vi,zh", "--theme", "light,dark", "--scale", "1"],
      baseURL as string,
    );
    expect(made.stderr).not.toContain("FAILED");
    expect(made.code).toBe(0);
    const files = await readdir(folder);
    expect(made.stdout.trim().split("\n")).toHaveLength(files.length);
    // And the comparison, the timeline and the table of figures.
    const subjects = charts.length + 3;
    expect(files).toHaveLength(subjects * 6);
    const contents = await Promise.all(files.map((file) => readFile(join(folder, file))));
    const titles = new Set(contents.map((bytes) => textsOf(bytes)?.Title));
    // A title a subject and language, the same in both themes.
    expect(titles.size).toBe(subjects * 3);
    for (const bytes of contents) expect(sizeOf(bytes)).toEqual([1200, 675]);
  });

  test("makes one chart of a view in the formats and at the size that are asked for", async ({
    page,
    baseURL,
  }) => {
    const below = join(folder, "a", "b");
    const made = await run(
      [
        "--chart",
        "students",
        "--query",
        "to=2018",
        "--size",
        "800x600",
        "--format",
        "png,svg",
      ].concat(["--lang", "vi", "--out", below, "--site", "https://example.org/two-way/"]),
      baseURL as string,
    );
    expect(made.code).toBe(0);
    const files = (await readdir(below)).sort();
    expect(files).toHaveLength(2);
    expect(files[0]).toMatch(/^vietnam-china-students-2009-2018-800x600-vi\.png$/);
    const [png, svg] = await Promise.all(files.map((file) => readFile(join(below, file))));
    expect(sizeOf(png as Buffer)).toEqual([1600, 1200]);
    await page.goto("./");
    const read = await readSvg(page, svg as Buffer);
    expect(read.address).toEqual(["https://example.org/two-way/?lang=vi&to=2018#students"]);
    expect(read.words).toContain("example.org/two-way/");
  });

  test("what is unknown is told with what there is; one failure does not stop the rest", async ({
    baseURL,
  }) => {
    const url = baseURL as string;
    const chart = await run(["--chart", "nothing", "--out", folder], url);
    expect(chart.code).toBe(2);
    expect(chart.stderr).toMatch(/there is no nothing\. There are trade-turnover, /);
    const taken = join(folder, "taken");
    await writeFile(taken, "");
    for (const out of [taken, join(taken, "below"), "/proc/two-way/pictures"]) {
      const place = await run(["--all", "--out", out], url);
      expect(place.code, out).toBe(2);
      expect(place.stderr).toContain("--out: no folder that can be written to");
    }
    await rm(taken);
    const state = await run(["--all", "--query", "from=1066&colour=red", "--out", folder], url);
    expect(state.code).toBe(2);
    expect(state.stderr).toContain("1066");
    expect(state.stderr).toContain("colour");
    const some = await run(
      ["--chart", "students", "--chart", "tourists", "--query", "indicator=tourists"].concat([
        "--scale",
        "1",
        "--out",
        folder,
      ]),
      url,
    );
    expect(some.code).toBe(1);
    expect(some.stderr).toContain("FAILED: The filters leave nothing to draw here.");
    expect(some.stderr).toContain("1 of 2 pictures made");
    expect(await readdir(folder)).toHaveLength(1);
  });
});
