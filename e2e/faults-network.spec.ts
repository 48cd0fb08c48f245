/** What a server and a connection can do to the page: each is told, and the page goes on. */
import { expect, type Locator, type Page } from "@playwright/test";
import { test } from "./versions.ts";

const chart = (page: Page) => page.locator("#trade-turnover .marks");
const message = (page: Page) => page.getByRole("alert");

test("data that breaks off half-way is told, and comes when it is asked for again", async ({
  page,
  served,
}) => {
  served.fail(/dataset\.json$/, "cut");
  await page.goto(`${served.address}?lang=en`);
  await expect(message(page)).toContainText("arrived only in part");
  await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
  served.fail(/dataset\.json$/, undefined);
  await message(page).getByRole("button", { name: "Try again" }).click();
  await expect(chart(page)).toBeVisible();
});

test.describe("after the page was built anew", () => {
  const parts: Record<string, (page: Page) => Promise<void>> = {
    "the search": (page) => page.keyboard.press("Control+k"),
    "the shortcuts": (page) => page.getByRole("button", { name: "Shortcuts" }).click(),
    "the data": (page) => page.getByRole("button", { name: "Data", exact: true }).click(),
    "a picture": (page) => page.getByRole("button", { name: "Picture…" }).first().click(),
    "a text to read": (page) => page.evaluate(() => window.location.assign("#read")),
  };
  for (const [name, open] of Object.entries(parts))
    test(`${name}, gone with the old version: a reload brings the new one with the same view`, async ({
      page,
      served,
      second,
    }) => {
      await page.goto(`${served.address}?lang=en&from=2008`);
      await expect(page.locator("#root #sources")).toBeVisible();
      served.serve(second);
      await open(page);
      await expect(message(page).first()).toContainText("could not be fetched");
      await expect(chart(page)).toBeVisible();
      await page.getByRole("button", { name: "Reload the page" }).first().click();
      await expect(page.locator("html")).toHaveAttribute("data-version", "second");
      await expect(page).toHaveURL(/from=2008/);
      await expect(page.locator("#root #sources")).toBeVisible();
      await open(page);
      await expect(page.getByRole("dialog")).toBeVisible();
    });
});

for (const script of ["start", "react", "index"])
  test(`without its scripts the page says so in every language: ${script}`, async ({
    page,
    served,
  }) => {
    served.fail(new RegExp(`/${script}-[\\w-]+\\.js$`), "missing");
    await page.goto(served.address);
    for (const words of ["could not be loaded", "Không tải được", "无法加载"])
      await expect(page.getByText(words)).toBeVisible();
  });

test("a page that takes long to come says so, and no more once it is there", async ({
  page,
  served,
}) => {
  let release = () => {};
  const held = new Promise<void>((resolve) => {
    release = resolve;
  });
  await page.route("**/data/dataset.json", async (route) => {
    await held;
    await route.continue();
  });
  await page.goto(served.address);
  const note = page.getByRole("status").filter({ hasText: "still loading" });
  await expect(note).toBeVisible();
  await expect(note).toContainText("仍在加载");
  release();
  await expect(page.locator("#trade-turnover .marks")).toBeVisible();
  await expect(note).toHaveCount(0);
});

test("without its fonts the page is set in those of the system", async ({ page, served }) => {
  served.fail(/\.woff2$/, "missing");
  const errors: string[] = [];
  page.on("pageerror", ({ message }) => errors.push(message));
  await page.goto(`${served.address}?lang=vi`);
  await expect(chart(page)).toBeVisible();
  const heading = page.getByRole("heading", { level: 1 });
  await expect(heading).toContainText("Việt Nam");
  const fetched = () =>
    [...document.fonts]
      .filter(({ family, status }) => /Inter Variable/.test(family) && status === "loaded")
      .map(({ family }) => family);
  expect(await page.evaluate(fetched)).toEqual([]);
  await expectWithin(page, heading);
  expect(errors).toEqual([]);
});

async function expectWithin(page: Page, what: Locator) {
  const box = await what.boundingBox();
  expect(box?.height).toBeGreaterThan(0);
  expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBe(0);
}

test("a reader of texts that cannot be fetched is told, and the page goes on", async ({
  page,
  served,
}) => {
  served.fail(/\/worker-[\w-]+\.js$/, "missing");
  await page.goto(`${served.address}?lang=en#read`);
  const dialog = page.getByRole("dialog");
  await dialog
    .getByRole("textbox", { name: /paste/i })
    .fill("Trade between Vietnam and China was 5 billion US dollars in 2007.");
  await dialog.getByRole("button", { name: "Read it" }).click();
  await expect(dialog.getByRole("alert")).toContainText("the reading broke off");
  await expect(dialog.getByRole("button", { name: "Stop" })).toBeHidden();
  served.fail(/\/worker-[\w-]+\.js$/, undefined);
  await dialog.getByRole("button", { name: "Read it" }).click();
  await expect(dialog.getByRole("article")).toHaveCount(1);
});
