import { expect, type Page, test } from "@playwright/test";
import { allDrawn } from "./drawn.ts";

/** Longer than the page waits before it lays out again what has changed out of sight. */
const AFTER_ALL_MS = 3000;

/** Where the heading stands in the window, in pixels; nothing of what changes is in sight. */
const place = (page: Page) =>
  page.locator("#sources h2").evaluate((heading) => heading.getBoundingClientRect().top);

async function readSources(page: Page): Promise<number> {
  await page.goto("?lang=en");
  await page.locator("#root #sources").waitFor();
  await allDrawn(page);
  await page.locator("#sources h2").evaluate((heading) => {
    document.documentElement.style.scrollBehavior = "auto";
    heading.scrollIntoView();
  });
  await page.waitForTimeout(AFTER_ALL_MS);
  let before = Number.NaN;
  await expect
    .poll(async () => {
      const [last, now] = [before, await place(page)];
      before = now;
      return now - last;
    })
    .toBe(0);
  return before;
}

test("what is read keeps its place when a filter changes, and after", async ({ page }) => {
  const before = await readSources(page);
  // By the mouse itself: a click of the test would scroll to what it clicks.
  const box = await page
    .getByRole("checkbox", { name: /^Vietnam/ })
    .first()
    .boundingBox();
  if (!box) throw new Error("the filter is not on the page");
  await page.mouse.click(box.x + box.width / 2, box.y + box.height / 2);
  await expect(page.getByText(/ observations shown$/)).not.toHaveText(/^(\d+) of \1 /);
  await page.waitForTimeout(AFTER_ALL_MS);
  expect(Math.abs((await place(page)) - before)).toBeLessThan(3);
});

test("what is read keeps its place when the keyboard comes to the filters", async ({ page }) => {
  const before = await readSources(page);
  await page.getByRole("slider", { name: "First year" }).focus();
  await page.keyboard.press("Tab");
  await expect(page.getByRole("slider", { name: "Last year" })).toBeFocused();
  expect(await place(page)).toBe(before);
});

test("what is far below has its height before it is reached", async ({ page }) => {
  await page.goto("?lang=en");
  await page.locator("#root #sources").waitFor();
  await allDrawn(page);
  await page.waitForTimeout(AFTER_ALL_MS);
  const heights = () =>
    page
      .locator("main section[id]:not(#figures)")
      .evaluateAll((sections) => sections.map((section) => section.getBoundingClientRect().height));
  const before = await heights();
  await allDrawn(page);
  for (const section of await page.locator("main section[id]").all())
    await section.evaluate((element) => element.scrollIntoView());
  expect(await heights()).toEqual(before);
});
