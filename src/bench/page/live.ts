/** What a person does with the page once it stands. */
import { readFile } from "node:fs/promises";
import type { Browser, Page } from "@playwright/test";

const TIMES = 20;
const WARM = 5;
/** By then a change that is to come has come. */
const MOST_FRAMES = 120;

/** The first of the filters: whose figures are shown. */
const FILTER = "#filter-facets input[type=checkbox]";

async function open(browser: Browser, url: string, dataset?: string): Promise<Page> {
  const page = await browser.newPage({ serviceWorkers: "block", deviceScaleFactor: 1 });
  page.setDefaultTimeout(120_000);
  if (dataset)
    await page.route("**/data/dataset.json", (route) =>
      route.fulfill({ body: dataset, contentType: "application/json" }),
    );
  await page.goto(`${url}?lang=en`);
  await page.locator("#trade-turnover .marks").waitFor();
  await page.locator("#sources").waitFor();
  return page;
}

/**
 * Ticks and unticks a filter.
 * @returns ms from each click until a frame has been painted with the change in the main chart in it: charts below follow
 */
const toggle = (page: Page, times: number) =>
  page.evaluate(
    async ([selector, count, most]) => {
      const box = document.querySelector<HTMLInputElement>(selector);
      if (!box) throw new Error(`the page has no ${selector}`);
      const taken: number[] = [];
      const drawn = () => document.querySelectorAll("#trade-turnover [data-observation]").length;
      for (let i = 0; i < count; i += 1) {
        const before = drawn();
        const begun = performance.now();
        box.click();
        let frames = 0;
        do {
          if (frames === most) throw new Error(`no change in the chart after ${most} frames`);
          frames += 1;
          // What is there when a frame begins has been painted when it ends: before any other task.
          await new Promise<void>((painted) =>
            requestAnimationFrame(() => {
              void scheduler.postTask(painted, { priority: "user-blocking" });
            }),
          );
        } while (drawn() === before);
        taken.push(performance.now() - begun);
        // What stands below follows when there is time.
        await new Promise((idle) => requestIdleCallback(idle));
      }
      return taken;
    },
    [FILTER, times, MOST_FRAMES] as const,
  );

/** @param dataset as JSON */
export async function changes(browser: Browser, url: string, dataset: string): Promise<number[]> {
  const page = await open(browser, url, dataset);
  const times = await toggle(page, WARM + TIMES);
  await page.close();
  return times.slice(WARM);
}

/** @returns ms from each click on PNG until the file is there */
export async function picture(browser: Browser, url: string, times: number): Promise<number[]> {
  const page = await open(browser, url);
  const button = page.locator("#trade-turnover").getByRole("button", { name: "PNG", exact: true });
  const taken: number[] = [];
  for (let i = 0; i <= times; i += 1) {
    const downloading = page.waitForEvent("download");
    const begun = performance.now();
    await button.evaluate((element: HTMLElement) => element.click());
    const download = await downloading;
    taken.push(performance.now() - begun);
    const file = await readFile(await download.path());
    if (file.length === 0) throw new Error("the picture is empty");
  }
  await page.close();
  // The first fetches what makes pictures.
  return taken.slice(1);
}

/** @returns the heap in MB, after collection, before so many changes of a filter, after them, and after as many again */
export async function memory(browser: Browser, url: string, count: number): Promise<number[]> {
  const page = await open(browser, url);
  const session = await page.context().newCDPSession(page);
  const heap = async () => {
    await session.send("HeapProfiler.collectGarbage");
    const { usedSize } = await session.send("Runtime.getHeapUsage");
    return usedSize / 1e6;
  };
  await toggle(page, count / 10);
  const heaps = [await heap()];
  for (let round = 0; round < 2; round += 1) {
    await toggle(page, count);
    heaps.push(await heap());
  }
  await page.close();
  return heaps;
}
