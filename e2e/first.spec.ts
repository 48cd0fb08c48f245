/** The page as it arrives: its first chart stands before any script has run, and the live page takes its place unseen. */
import { expect, type Page, test } from "@playwright/test";

const DATA = "**/data/dataset.json";

/** Holds the data back, so that the first page stands. @returns what lets them come */
async function held(page: Page): Promise<() => void> {
  let release = () => {};
  const released = new Promise<void>((resolve) => {
    release = resolve;
  });
  await page.route(DATA, async (route) => {
    await released;
    await route.continue();
  });
  return release;
}

const first = (page: Page) => page.locator("#first");
const live = (page: Page) => page.locator("#trade-turnover svg .marks");
const drawing = (page: Page) =>
  page.locator("#trade-turnover [data-drawing] svg").filter({ visible: true });

test.describe("without a script", () => {
  test.use({ javaScriptEnabled: false });

  for (const { locale, lang, heading, table, link } of [
    { locale: "en-GB", lang: "en", heading: "Sources", table: "60 figures", link: "Tiếng Việt" },
    { locale: "vi-VN", lang: "vi", heading: "Nguồn", table: "60 số liệu", link: "中文" },
    { locale: "zh-CN", lang: "zh-Hans", heading: "来源", table: "60", link: "English" },
  ]) {
    test.describe(lang, () => {
      test.use({ locale });
      test("chart, figures, table and sources are there", async ({ page }) => {
        await page.goto("./");
        await expect(page.locator("html")).toHaveAttribute("lang", lang);
        await expect(drawing(page)).toHaveCount(1);
        await expect(drawing(page)).toBeVisible();
        await expect(page.locator("#headlines li").first()).toBeVisible();
        await expect(page.getByRole("heading", { name: heading, exact: true })).toBeVisible();
        await page.locator("#trade-turnover summary").filter({ hasText: table }).click();
        await expect(page.locator("#trade-turnover tbody tr").first()).toBeVisible();
        await expect(page.locator("#sources a[href^=http]").first()).toBeAttached();
        // Nothing that would need a script.
        await expect(page.getByRole("button", { disabled: false })).toHaveCount(0);
        await expect(page.getByRole("slider")).toHaveCount(0);
        await expect(page.getByRole("link", { name: link })).toBeVisible();
      });
    });
  }

  test("a link leads to another language", async ({ page }) => {
    await page.goto("./");
    await page.getByRole("link", { name: "Tiếng Việt" }).click();
    await expect(page.locator("html")).toHaveAttribute("lang", "vi");
  });
});

/** What is painted anew in pieces may have an edge that is blended a level or two of 255 apart. */
const BLENDED = 2;

/** How many pixels of two pictures differ. */
const differing = (page: Page, ...pictures: [Buffer, Buffer]) =>
  page.evaluate(
    async ([files, blended]) => {
      const [one, other] = await Promise.all(
        files.map(async (file) => {
          const bytes = Uint8Array.from(atob(file), (code) => code.charCodeAt(0));
          const image = await createImageBitmap(new Blob([bytes], { type: "image/png" }));
          const { width, height } = image;
          const canvas = new OffscreenCanvas(width, height).getContext("2d");
          canvas?.drawImage(image, 0, 0);
          return { width, height, data: canvas?.getImageData(0, 0, width, height).data ?? [] };
        }),
      );
      if (!one || !other || one.width !== other.width || one.height !== other.height)
        throw new Error("the pictures are not of one size");
      let count = 0;
      for (let i = 0; i < one.data.length; i += 4)
        if (
          [0, 1, 2].some(
            (k) => Math.abs(Number(one.data[i + k]) - Number(other.data[i + k])) > blended,
          )
        )
          count += 1;
      return count;
    },
    [pictures.map((picture) => picture.toString("base64")), BLENDED] as const,
  );

for (const { width, height, colorScheme } of [
  { width: 360, height: 900, colorScheme: "light" },
  { width: 390, height: 900, colorScheme: "dark" },
  { width: 412, height: 900, colorScheme: "light" },
  { width: 768, height: 900, colorScheme: "light" },
  // As high as the chart and the filters above it together: what a window cuts off is in no picture.
  { width: 1440, height: 1200, colorScheme: "dark" },
] as const) {
  test.describe(`${width} pixels wide, ${colorScheme}`, () => {
    test.use({ viewport: { width, height }, colorScheme });
    test("the live page takes the place of the first to the pixel", async ({ page }) => {
      const release = await held(page);
      await page.goto("./");
      await expect(drawing(page)).toHaveCount(1);
      await page.evaluate(() => document.fonts.ready);
      const shots = () =>
        ["header h1", "#headlines", "#trade-turnover"].reduce<Promise<Buffer[]>>(
          async (taken, part) => [
            ...(await taken),
            // The filters stay in sight, over what is higher than the window.
            await page.locator(part).screenshot({ style: "section[data-print] { opacity: 0 }" }),
          ],
          Promise.resolve([]),
        );
      const before = await shots();
      release();
      await expect(live(page)).toBeVisible();
      await expect(first(page)).toHaveCount(0);
      const after = await shots();
      for (const [i, shot] of after.entries())
        expect(await differing(page, before[i] ?? Buffer.alloc(0), shot)).toBe(0);
    });
  });
}

for (const width of [375, 900, 1440])
  test(`nothing moves as the live page takes its place, ${width} pixels wide`, async ({ page }) => {
    await page.setViewportSize({ width, height: 900 });
    // A typeface that comes late moves lines by itself: here none comes.
    await page.route(/\.woff2$/, (route) => route.abort());
    await page.goto("./");
    await expect(live(page)).toBeVisible();
    const moved = await page.evaluate(
      () =>
        new Promise<number>((resolve) => {
          let sum = 0;
          const observer = new PerformanceObserver((list) => {
            for (const entry of list.getEntries())
              sum += (entry as unknown as { value: number }).value;
          });
          observer.observe({ type: "layout-shift", buffered: true });
          // What has been buffered is told before the next frames are painted.
          requestAnimationFrame(() => requestAnimationFrame(() => resolve(sum)));
        }),
    );
    expect(moved).toBe(0);
  });

for (const query of ["?from=2008", "?measure=exports", "?embed=trade-balance", "?unknown=1"])
  test(`${query} never shows the view that came with the page`, async ({ page }) => {
    await page.addInitScript(() => {
      const seen = () => {
        const drawn = document.querySelector("#first [data-drawing]");
        if (drawn?.checkVisibility()) document.documentElement.dataset.flashed = "";
        requestAnimationFrame(seen);
      };
      requestAnimationFrame(seen);
    });
    await page.goto(`./${query}`);
    await expect(page.locator("svg .marks").first()).toBeVisible();
    await expect(page.locator("html")).not.toHaveAttribute("data-flashed");
    await expect(first(page)).toHaveCount(0);
  });

test("a theme that was chosen is there from the first", async ({ page }) => {
  await page.addInitScript(() => localStorage.setItem("two-way-theme", "dark"));
  await held(page);
  await page.goto("./");
  await expect(page.locator("body")).toHaveCSS("background-color", "rgb(20, 23, 27)");
  await expect(drawing(page)).toBeVisible();
});
