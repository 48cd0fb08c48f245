import { expect, type Page } from "@playwright/test";

/** Charts far from the window wait for their turn: here each is brought near, until all are drawn. */
export async function allDrawn(page: Page): Promise<void> {
  const waiting = page.locator("main [aria-busy=true]");
  await expect
    .poll(async () => {
      await waiting.evaluateAll(([next]) => next?.scrollIntoView());
      return waiting.count();
    })
    .toBe(0);
  await page.evaluate(() => window.scrollTo(0, 0));
}
