/** One visit with nothing kept from before: when its first chart is painted, and when it answers. */
import type { Browser } from "@playwright/test";

const LONGEST_MS = 120_000;

export interface Arrival {
  /** All in ms from navigation. */
  painted: number;
  /** When the live page stands; 0 for a page that has none. */
  answers: number;
  /** When the points of its first chart can be reached; 0 as above. */
  chartAnswers: number;
}

const PARTS: [part: keyof Arrival, selector: string][] = [
  // The drawing that came with our page, our live one, that of the bare page.
  ["painted", "[data-drawing] > svg, #trade-turnover svg:has(.marks), #root > svg"],
  ["answers", "#root main"],
  ["chartAnswers", "#trade-turnover [role=listbox]"],
];

declare global {
  interface Window {
    arrived: Arrival;
  }
}

export async function arrival(browser: Browser, url: string, slower: number): Promise<Arrival> {
  const context = await browser.newContext({ serviceWorkers: "block", locale: "en" });
  const page = await context.newPage();
  const session = await context.newCDPSession(page);
  await session.send("Emulation.setCPUThrottlingRate", { rate: slower });
  await page.addInitScript((parts) => {
    window.arrived = { painted: 0, answers: 0, chartAnswers: 0 };
    const seen = (selector: string) =>
      [...document.querySelectorAll(selector)].some((element) => element.checkVisibility());
    const look = () => {
      const come = parts.filter(([part, selector]) => !window.arrived[part] && seen(selector));
      const arrive = () => {
        for (const [part] of come) window.arrived[part] = performance.now();
      };
      // What is there when a frame begins has been painted when it ends: before any other task.
      if (come.length > 0) void scheduler.postTask(arrive, { priority: "user-blocking" });
      // A look costs both pages as little as it can: what has come is looked for no more.
      if (come.length < parts.filter(([part]) => !window.arrived[part]).length)
        requestAnimationFrame(look);
    };
    requestAnimationFrame(look);
  }, PARTS);
  await page.goto(url);
  const live = (await page.locator("#first, #root main").count()) > 0;
  await page.waitForFunction(
    (whole) => window.arrived.painted > 0 && (!whole || window.arrived.chartAnswers > 0),
    live,
    { timeout: LONGEST_MS },
  );
  const arrived = await page.evaluate(() => window.arrived);
  await context.close();
  return arrived;
}
