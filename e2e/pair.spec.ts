import { expect, type Locator, type Page, test } from "@playwright/test";

const ARTICLE = `---
title: Along the Annamite Range
publisher: The Letter
published: 2024-03-05
---
Two-way trade between Vietnam and Laos came to 1.63 billion US dollars in 2023, up from 1.37 billion US dollars in 2021. Vietnam exported goods worth 533 million US dollars to Laos in 2023.

Some 9,000 Lao students were studying in Vietnam in 2023.`;

const picker = (page: Page) => page.getByRole("combobox", { name: "Countries" });
const turnover = (page: Page) => page.locator("#trade-turnover");
const title = (page: Page) => page.getByRole("heading", { level: 1 });

async function open(page: Page, query = "?lang=en"): Promise<void> {
  await page.goto(`./${query}`);
  await expect(turnover(page).locator(".marks")).toBeVisible();
}

/** Reads the article and accepts all its figures. */
async function accept(page: Page): Promise<Locator> {
  await page.getByRole("button", { name: "Read a text", exact: true }).click();
  const dialog = page.getByRole("dialog", { name: "Your own texts, your own figures" });
  await dialog.getByLabel("Paste a text").fill(ARTICLE);
  await dialog.getByRole("button", { name: "Read it" }).click();
  await expect(dialog.getByRole("article")).toHaveCount(4);
  for (const figure of await dialog.getByRole("article").all())
    await figure.getByRole("button", { name: "Accept" }).click();
  return dialog;
}

/** With the figures of the article on the page, and their pair chosen. */
async function openLaos(page: Page): Promise<void> {
  await open(page);
  await accept(page);
  await page.keyboard.press("Escape");
  await picker(page).selectOption({ label: "Vietnam and Laos (4)" });
  await expect(title(page)).toContainText("Vietnam and Laos");
}

test("no choice is offered while the data is about one pair", async ({ page }) => {
  await open(page);
  await expect(title(page)).toContainText("Vietnam and China");
  await expect(picker(page)).toHaveCount(0);
});

test("a pair that an article tells of is chosen in the header, and all of the page speaks of it", async ({
  page,
}) => {
  await open(page);
  await accept(page);
  await page.keyboard.press("Escape");
  await expect(page.getByText("4 further figures are not between Vietnam and China")).toBeVisible();
  await expect(picker(page).getByRole("option")).toHaveText([
    /^Vietnam and China \(\d+\)$/,
    "Vietnam and Laos (4)",
  ]);
  await picker(page).selectOption({ label: "Vietnam and Laos (4)" });

  await expect(page).toHaveURL(/[?&]pair=VNM-LAO(&|$)/);
  await expect(page).toHaveTitle("Two-Way: Vietnam and Laos");
  await expect(title(page)).toContainText("Vietnam and Laos");
  await expect(page.getByText("4 figures read from 1 text.")).toBeVisible();
  await expect(turnover(page)).toContainText("between Vietnam and Laos");
  await expect(turnover(page).locator(".marks [data-observation]")).toHaveCount(2);
  await expect(page.locator('[data-card="turnover"]')).toContainText("1.63 bn USD");
  await expect(page.locator('[data-card="students"]')).toContainText("From Laos in Vietnam");
  await expect(page.locator("#goods-vnm-lao")).toContainText("Goods from Vietnam to Laos");
  await expect(page.locator("#students")).toContainText("from Laos in Vietnam");
  await expect(page.locator("#compare")).toContainText("Vietnam with Laos");
  await expect(page.locator("#sources")).toContainText("Along the Annamite Range");
  await expect(page.locator("#figures")).toContainText("(4)");
  // Sections without a figure say so and stay.
  await expect(page.locator("#mirror-ratio")).toContainText("No year is counted by both countries");
  await expect(page.locator("#investment")).toContainText("The data has no such figure.");
  // Of China only texts speak that tell of both.
  for (const section of await page.locator("main > section:not(#sources)").all())
    await expect(section).not.toContainText(/China|Chinese/);
});

test("is kept by the address and on the device, and Back and Forward walk the pairs", async ({
  page,
}) => {
  await openLaos(page);
  await page.reload();
  await expect(title(page)).toContainText("Vietnam and Laos");
  await expect(turnover(page).locator(".marks [data-observation]")).toHaveCount(2);
  await expect(page.getByText(/was ignored/)).toHaveCount(0);
  await page.getByRole("button", { name: /^Vietnam and China/ }).click();
  await expect(title(page)).toContainText("Vietnam and China");
  await page.goBack();
  await expect(title(page)).toContainText("Vietnam and Laos");
  await page.goForward();
  await expect(title(page)).toContainText("Vietnam and China");
});

test("no other pair is shown while the texts of the device are still to come", async ({ page }) => {
  await openLaos(page);
  await page.addInitScript(() => {
    const seen: string[] = [];
    Object.assign(window, { seen });
    new MutationObserver(() => {
      // The page drawn at build time is there and out of sight.
      for (const heading of document.querySelectorAll("h1"))
        if (heading.checkVisibility()) seen.push(heading.textContent ?? "");
    }).observe(document, { childList: true, subtree: true, characterData: true });
  });
  await page.reload();
  await expect(turnover(page).locator(".marks")).toBeVisible();
  const titles = await page.evaluate(() => (window as unknown as { seen: string[] }).seen);
  expect(titles.length).toBeGreaterThan(0);
  expect(titles.filter((text) => !text.includes("Laos"))).toEqual([]);
});

test("a pair that the data does not have is told, and the usual one shown", async ({ page }) => {
  await open(page, "?lang=en&pair=VNM-LAO");
  await expect(title(page)).toContainText("Vietnam and China");
  await expect(
    page.getByText(
      "pair “VNM-LAO” was ignored: the data has no figure between these two countries.",
    ),
  ).toBeVisible();
  await open(page, "?lang=en&pair=laos");
  await expect(
    page.getByText(/pair “laos” was ignored: expected two different countries/),
  ).toBeVisible();
});

test("goes with its data, and is back with it", async ({ page }) => {
  await openLaos(page);
  const layer = page.getByRole("checkbox", { name: /Your own/ });
  await layer.click();
  await expect(layer).not.toBeChecked();
  await expect(title(page)).toContainText("Vietnam and China");
  await expect(page.getByText(/pair “VNM-LAO” was ignored/)).toBeVisible();
  await layer.click();
  await expect(title(page)).toContainText("Vietnam and Laos");
});

test("either order of the two is the same pair", async ({ page }) => {
  await open(page, "?lang=en&pair=CHN-VNM");
  await expect(title(page)).toContainText("China and Vietnam");
  await expect(page.locator("#goods-chn-vnm")).toBeVisible();
  await expect(page.locator("#mirror-ratio")).toContainText("Vietnam");
  await expect(page.getByText(/was ignored/)).toHaveCount(0);
});

test("pictures and data are named after the pair", async ({ page }) => {
  await openLaos(page);
  const picture = page.waitForEvent("download");
  await turnover(page).getByRole("button", { name: "PNG" }).click();
  expect((await picture).suggestedFilename()).toBe("vietnam-laos-trade-turnover-2021-2023.png");
  await page.locator("header").getByRole("button", { name: "Data" }).click();
  const dialog = page.getByRole("dialog");
  await expect(dialog.getByText("Figures on Vietnam and Laos").first()).toBeVisible();
  const data = page.waitForEvent("download");
  await dialog
    .getByRole("button", { name: /CSV, figures/i })
    .first()
    .click();
  expect((await data).suggestedFilename()).toBe("vietnam-laos-figures-2021-2023.csv");
});

test("is spoken of in Vietnamese and Chinese", async ({ page }) => {
  await openLaos(page);
  await page.getByRole("button", { name: "Tiếng Việt" }).click();
  await expect(title(page)).toContainText("Việt Nam và Lào");
  await expect(page).toHaveTitle(/Việt Nam và Lào/);
  await expect(page.getByRole("combobox", { name: "Cặp nước" })).toContainText(
    "Việt Nam và Lào (4)",
  );
  await expect(page.locator("#goods-vnm-lao")).toContainText("Lào");
  await page.getByRole("button", { name: "中文" }).click();
  await expect(title(page)).toContainText("越南与老挝");
  await expect(page.getByRole("combobox", { name: "国家" })).toContainText("越南与老挝（4）");
  await expect(page.locator("#goods-vnm-lao")).toContainText("老挝");
});

test("a long name of a pair stays within the margins of a small page", async ({ page }) => {
  await openLaos(page);
  await page.setViewportSize({ width: 360, height: 740 });
  await page.getByRole("button", { name: "Tiếng Việt" }).click();
  const choice = page.getByRole("combobox", { name: "Cặp nước" });
  await expect(choice).toContainText("Việt Nam và Trung Quốc");
  const header = page.getByRole("banner").filter({ has: choice });
  const end = async (one: Locator) => {
    const box = await one.boundingBox();
    return (box?.x ?? 0) + (box?.width ?? 0);
  };
  expect(await end(choice)).toBeLessThanOrEqual(
    await end(header.getByRole("heading", { level: 1 }).locator("..")),
  );
});

test("a figure of another pair is shown from its text: the page turns to its pair", async ({
  page,
}) => {
  await open(page);
  const dialog = await accept(page);
  await dialog
    .getByRole("article")
    .first()
    .getByRole("button", { name: "See it on the page" })
    .click();
  await expect(title(page)).toContainText("Vietnam and Laos");
  await expect(page.getByRole("dialog", { name: /1.63 bn USD/ })).toBeVisible();
});

test("the palette finds a pair by a country's name", async ({ page }) => {
  await openLaos(page);
  await page.keyboard.press("Control+k");
  await page.getByRole("combobox", { name: /find|search/i }).fill("show vietnam china");
  await page.getByRole("option", { name: "Show Vietnam and China" }).click();
  await expect(title(page)).toContainText("Vietnam and China");
});
