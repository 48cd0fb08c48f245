/** What a person's own device can refuse or lose. */
import { expect, type Page, test } from "@playwright/test";

const chart = (page: Page) => page.locator("#trade-turnover .marks");

/** Lets a test end workers as a system does that has no memory left: without a word. */
async function killable(page: Page): Promise<() => Promise<void>> {
  await page.addInitScript(() => {
    const workers: Worker[] = [];
    Object.assign(window, { workers });
    window.Worker = class extends Worker {
      constructor(...how: ConstructorParameters<typeof Worker>) {
        super(...how);
        workers.push(this);
      }
    };
  });
  return () =>
    page.evaluate(() => {
      for (const worker of (window as unknown as { workers: Worker[] }).workers) worker.terminate();
    });
}

test("a reading whose worker is killed says so, and the next one works", async ({ page }) => {
  const kill = await killable(page);
  await page.goto("./?lang=en#read");
  const dialog = page.getByRole("dialog");
  const sentence = "Trade between Vietnam and China was 12.5 billion US dollars in 2007.\n\n";
  await dialog.locator('input[type="file"]').setInputFiles({
    name: "long.txt",
    mimeType: "text/plain",
    buffer: Buffer.from(sentence.repeat(100_000)),
  });
  await expect(dialog.getByText("long.txt: reading its figures")).toBeVisible();
  await expect(dialog.getByRole("button", { name: "Stop" })).toBeVisible();
  await kill();
  await expect(dialog.getByRole("alert")).toContainText("long.txt: the reading broke off");
  await expect(dialog.getByRole("button", { name: "Stop" })).toBeHidden();
  await dialog.getByRole("textbox", { name: /paste/i }).fill(sentence);
  await dialog.getByRole("button", { name: "Read it" }).click();
  await expect(dialog.getByRole("article")).toHaveCount(1);
});

test("a text whose tab is closed while it is read is named at the next visit, once", async ({
  context,
  page,
}) => {
  const dialogOf = (tab: Page) => tab.getByRole("dialog");
  const sentence = "Trade between Vietnam and China was 12.5 billion US dollars in 2007.\n\n";
  await page.goto("./?lang=en#read");
  await dialogOf(page)
    .locator('input[type="file"]')
    .setInputFiles({
      name: "long.txt",
      mimeType: "text/plain",
      buffer: Buffer.from(sentence.repeat(100_000)),
    });
  await expect(dialogOf(page).getByText("long.txt: reading its figures")).toBeVisible();
  const next = await context.newPage();
  await page.close();
  await next.goto("./?lang=en#read");
  const told = dialogOf(next).getByRole("alert");
  await expect(told).toContainText("long.txt: it was still being read when the page was closed");
  await next.reload();
  await expect(dialogOf(next).getByRole("button", { name: "Read it" })).toBeVisible();
  await expect(told).toBeEmpty();
});

test("a reading whose worker is killed before it has begun says so, and the next one works", async ({
  page,
}) => {
  await page.clock.install();
  // Of a thread that never gets as far as its first word the page hears nothing, as of one that is ended at once.
  await page.addInitScript(() => {
    const Sound = window.Worker;
    window.Worker = class extends Sound {
      constructor(...how: ConstructorParameters<typeof Worker>) {
        super(...how);
        this.terminate();
        window.Worker = Sound;
      }
    };
  });
  await page.goto("./?lang=en#read");
  const dialog = page.getByRole("dialog");
  const text = dialog.getByRole("textbox", { name: /paste/i });
  await text.fill("Trade between Vietnam and China was 12.5 billion US dollars in 2007.");
  await dialog.getByRole("button", { name: "Read it" }).click();
  await expect(dialog.getByRole("button", { name: "Stop" })).toBeVisible();
  await page.clock.fastForward("05:00");
  await expect(dialog.getByRole("alert")).toContainText("the reading broke off");
  await expect(dialog.getByRole("button", { name: "Stop" })).toBeHidden();
  await dialog.getByRole("button", { name: "Read it" }).click();
  await expect(dialog.getByRole("article")).toHaveCount(1);
});

test("a theme that is kept damaged is none", async ({ page }) => {
  await page.addInitScript(() => localStorage.setItem("two-way-theme", "{neon"));
  await page.goto("./?lang=en");
  await expect(chart(page)).toBeVisible();
  await expect(page.getByRole("combobox", { name: "Theme" })).toHaveValue("system");
});

test.describe("downloads that the browser refuses", () => {
  test.use({ acceptDownloads: false });
  test("leave the page as it was", async ({ page }) => {
    const errors: string[] = [];
    page.on("pageerror", ({ message }) => errors.push(message));
    await page.goto("./?lang=en");
    const figure = page.locator("#trade-turnover");
    const refused = page.waitForEvent("download");
    await figure.getByRole("button", { name: "PNG" }).click();
    // The browser itself tells the person.
    expect(await (await refused).failure()).toBeTruthy();
    await expect(figure.getByRole("button", { name: "PNG" })).toBeEnabled();
    await expect(chart(page)).toBeVisible();
    expect(errors).toEqual([]);
  });
});

test("two tabs have a view each, and the theme of the last that chose one", async ({
  page,
  context,
}) => {
  await page.goto("./?lang=en&from=2008");
  const other = await context.newPage();
  await other.goto("./?lang=vi&from=2015");
  await expect(chart(page)).toBeVisible();
  await expect(chart(other)).toBeVisible();
  await other.getByRole("combobox", { name: "Giao diện" }).selectOption("dark");
  await page.getByRole("combobox", { name: "Theme" }).selectOption("light");
  await expect(page).toHaveURL(/from=2008/);
  await expect(other).toHaveURL(/from=2015/);
  await expect(other.locator("html")).toHaveAttribute("data-theme", "dark");
  await other.reload();
  await expect(other.locator("html")).toHaveAttribute("data-theme", "light");
  await expect(other.locator("html")).toHaveAttribute("lang", "vi");
});
