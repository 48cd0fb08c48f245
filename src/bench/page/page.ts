/** How fast the page is: beside a bare one until the first chart is painted, and by itself in what a person does. */
import { type Browser, chromium } from "@playwright/test";
import { readDataset } from "../../model/dataset.ts";
import { findBrowser } from "../../tasks/browser.ts";
import { inWords, median } from "../measure.ts";
import { arrival } from "./arrival.ts";
import { benchLighthouse } from "./lighthouse.ts";
import { changes, memory, picture } from "./live.ts";
import { madeDataset } from "./made.ts";

const ROUNDS = 5;
const SLOWER = [1, 4];
const SIZES = [100, 10_000, 100_000];
const CHANGES = 1000;

/** @throws Error where the pages are not served or there is no browser */
export async function benchPage(lighthouse: boolean): Promise<void> {
  const { TWO_WAY_URL: url, TWO_WAY_BARE_URL: bare } = process.env;
  const executablePath = findBrowser();
  if (!url || !bare || !executablePath) throw new Error("two pages and a browser are needed");
  const browser = await chromium.launch({ executablePath, chromiumSandbox: false });
  try {
    for (const slower of SLOWER) await arrivals(browser, url, bare, slower);
    await filterChanges(browser, url);
    const pictures = await picture(browser, url, ROUNDS);
    console.log(`a PNG at twice the size: ${inWords(pictures)} ms`);
    const heaps = await memory(browser, url, CHANGES);
    console.log(
      `memory before, after ${CHANGES} and after ${2 * CHANGES} changes of a filter, each collected: ${heaps.map((heap) => heap.toFixed(1)).join(", ")} MB`,
    );
  } finally {
    await browser.close();
  }
  if (lighthouse) await benchLighthouse(url, executablePath);
}

async function arrivals(browser: Browser, url: string, bare: string, slower: number) {
  const ours: Awaited<ReturnType<typeof arrival>>[] = [];
  const theirs: typeof ours = [];
  for (let round = 0; round < ROUNDS; round += 1) {
    ours.push(await arrival(browser, url, slower));
    theirs.push(await arrival(browser, bare, slower));
  }
  const painted = ours.map((one) => one.painted);
  const beside = theirs.map((one) => one.painted);
  const ratio = median(painted) / median(beside);
  console.log(
    `processor ${slower} x slower, ms from navigation (median, least..most of ${ROUNDS} in turn):\n` +
      `  first chart painted   ${inWords(painted)}; a bare page ${inWords(beside)}; ratio ${ratio.toFixed(2)}\n` +
      `  the page answers      ${inWords(ours.map((one) => one.answers))}\n` +
      `  its first chart too   ${inWords(ours.map((one) => one.chartAnswers))}`,
  );
}

async function filterChanges(browser: Browser, url: string) {
  const published = readDataset(await (await fetch(new URL("data/dataset.json", url))).json());
  for (const size of SIZES) {
    const times = await changes(browser, url, JSON.stringify(madeDataset(published, size)));
    console.log(
      `a change of a filter at ${size} observations, ms until the first chart shows it: ${inWords(times)}`,
    );
  }
}
