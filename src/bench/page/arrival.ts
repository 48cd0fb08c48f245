/** One visit with nothing kept from before: when its first chart is painted, and when it answers. */
import type { Browser } from "@playwright/test";

/** The drawing that came with our page, our live one, that of the bare page. */
const CHART = "[data-drawing] svg path, #trade-turnover .marks path, #root > svg path";
const LONGEST_MS = 120_000;

export interface Arrival {
  /** All in ms from navigation. */
  painted: number;
  /** When the live page stands; 0 for a page that has none. */
  answers: number;
  /** When the points of its first chart can be reached; 0 as above. */
  chartAnswers: number;
}

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
  await page.addInitScript((chart) => {
    const arrived = { painted: 0, answers: 0, chartAnswers: 0 };
    window.arrived = arrived;
    const seen = (selector: string) =>
      [...document.querySelectorAll(selector)].some((element) => element.checkVisibility());
    const look = () => {
      const frame = performance.now();
      // What is there when a frame begins has been painted when the next one does.
      const was = {
        painted: seen(chart),
        answers: seen("#root main"),
        points: seen("#trade-turnover [role=listbox]"),
      };
      requestAnimationFrame((next) => {
        const now = Math.max(next, frame);
        if (was.painted) arrived.painted ||= now;
        if (was.answers) arrived.answers ||= now;
        if (was.points) arrived.chartAnswers ||= now;
        look();
      });
    };
    requestAnimationFrame(look);
  }, CHART);
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
