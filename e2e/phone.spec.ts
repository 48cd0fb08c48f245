import { expect, type Page, test } from "@playwright/test";

async function open(page: Page, query = "", width = 360) {
  await page.setViewportSize({ width, height: 740 });
  await page.goto(`./${query}`);
  await expect(page.locator("#root #sources")).toBeVisible();
}

const finding = (page: Page) => page.locator("#sources li[data-verdict]");

test("long lists show their first items and unfold to all of them", async ({ page }) => {
  await open(page);
  const seen = finding(page).filter({ visible: true });
  const all = await finding(page).count();
  expect(await seen.count()).toBeLessThan(all);
  await page
    .locator("#sources summary")
    .filter({ hasText: /^Show \d+ more$/ })
    .first()
    .click();
  await expect(seen).toHaveCount(all);
});

test("what is folded away is led to and unfolds by itself", async ({ page }) => {
  await open(page);
  const flow = page.locator("#goods-vnm-chn");
  await expect(flow).toBeAttached();
  await expect(flow).toBeHidden();
  await page.keyboard.press("Control+k");
  const headline = (await flow.locator("h3").textContent()) ?? "";
  await page.getByRole("dialog").getByRole("combobox").fill(headline);
  await page.getByRole("dialog").getByRole("option", { name: headline }).first().click();
  await expect(flow.locator("svg .marks")).toBeInViewport({ ratio: 0.1 });
});

test("paper has all of it", async ({ page }) => {
  await open(page);
  const all = await finding(page).count();
  await page.emulateMedia({ media: "print" });
  await page.setViewportSize({ width: 688, height: 1000 });
  await page.evaluate(() => window.dispatchEvent(new Event("beforeprint")));
  await expect(finding(page).filter({ visible: true })).toHaveCount(all);
  await expect(page.locator("#goods-vnm-chn svg .marks")).toBeVisible();
});

// 320 px is also what 1280 px are at 400 % zoom (WCAG 1.4.10), 640 at 200 %.
for (const width of [320, 360, 640, 768, 1440, 2560])
  for (const language of ["en", "vi", "zh"])
    test(`nothing scrolls sideways at ${width} px in ${language}`, async ({ page }) => {
      await open(page, `?lang=${language}`, width);
      for (const folded of await page.locator("main details:not([open]) > summary").all())
        if (await folded.isVisible()) await folded.click();
      const over = () =>
        document.documentElement.scrollWidth - document.documentElement.clientWidth;
      expect(await page.evaluate(over)).toBe(0);
    });

test("a part of a year stands in brackets that its dot leaves in sight", async ({ page }) => {
  await open(page, "?lang=en");
  const parts = page.locator('#trade-turnover [data-form="span"]');
  await expect(parts).toHaveCount(2);
  for (const part of await parts.all()) {
    const dot = await part.locator("circle").boundingBox();
    const bracket = await part.locator("path").last().boundingBox();
    expect(bracket?.width).toBeGreaterThan((dot?.width ?? 99) + 1);
    expect(bracket?.height).toBeGreaterThan((dot?.height ?? 99) + 4);
  }
  // On top of the dots of whole years beside them.
  const last = page.locator("#trade-turnover .marks [data-observation]").last();
  await expect(last).toHaveAttribute("data-form", "span");
});
