import AxeBuilder from "@axe-core/playwright";
import { expect, type Page, test } from "@playwright/test";

const sheet = (page: Page) => page.getByRole("dialog");

test("opens and closes by keyboard and gives the focus back", async ({ page }) => {
  await page.goto("./?years=2008-2022&basis=official");
  const value = page.locator("#compare").getByRole("button", { name: "175.7 bn USD" });
  await value.focus();
  await page.keyboard.press("Enter");
  await expect(sheet(page).getByRole("heading", { level: 2 })).toBeFocused();
  await expect(page).toHaveURL(/point=/);
  await page.keyboard.press("Escape");
  await expect(sheet(page)).toHaveCount(0);
  await expect(value).toBeFocused();
  await expect(page).not.toHaveURL(/point=/);
});

test("arithmetic is in words, and each operand is a step away", async ({ page }) => {
  await page.goto("./?years=2008-2022&basis=official");
  await page.locator("#compare").getByRole("button", { name: "175.7 bn USD" }).click();
  await expect(sheet(page)).toContainText(
    "exports 57.7 bn USD + imports 118 bn USD = 175.7 bn USD",
  );
  await expect(sheet(page)).toContainText("Added up from official figures; no source prints it");
  await expect(sheet(page)).not.toContainText("As printed");
  await sheet(page)
    .getByRole("button", { name: /^Exports: 57.7 bn USD/ })
    .click();
  await expect(sheet(page).getByRole("heading", { level: 2 })).toContainText("57.7 bn USD");
  const publisher = sheet(page).getByRole("link").first();
  await expect(publisher).toHaveAttribute("rel", "noreferrer");
  await expect(publisher).toHaveAttribute("href", /^https:\/\//);
});

test("a figure in a text leads to its sentence with the words highlighted", async ({ page }) => {
  await page.goto("./");
  const sources = page.locator("#root #sources");
  await sources.getByText("15-year journey of Vietnam-China", { exact: false }).first().click();
  const figure = sources.getByRole("button", { name: /175\.57 billion/ }).first();
  const words = await figure.textContent();
  await figure.click();
  await expect(sheet(page).locator("mark").first()).toHaveText(words ?? "no words");
  await expect(
    sheet(page).getByRole("link", { name: "Open the original" }).first(),
  ).toHaveAttribute("rel", "noreferrer");
  await expect(sheet(page)).toContainText("175.57 bn USD");
});

test("checks name their verdict and lead to the figures they are about", async ({ page }) => {
  await page.goto("./");
  const checks = page
    .locator("#root #sources")
    .getByRole("listitem")
    .filter({ hasText: "Differs" });
  const first = checks.first();
  await expect(first).toBeVisible();
  await first.getByRole("button").first().click();
  await expect(sheet(page).getByText("Differs").first()).toBeVisible();
});

test("official figures and checks follow the filters, and say how many are left", async ({
  page,
}) => {
  await page.goto("./?basis=stated");
  const sources = page.locator("#root #sources");
  await expect(
    sources.getByRole("heading", { name: /^Official figures \(0 of \d+\)/ }),
  ).toBeVisible();
  await expect(sources).toContainText("The filters leave out all of them.");
  await page.goto("./?basis=official&reporter=CHN&to=1999");
  await expect(sources.getByRole("heading", { name: /^Checks \(\d+ of \d+\)/ })).toBeVisible();
});

test("is a sheet at the foot of a phone", async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 800 });
  await page.goto("./?years=2008-2022&basis=official");
  await page.locator("#compare").getByRole("button", { name: "175.7 bn USD" }).click();
  await expect(sheet(page)).toBeVisible();
  const box = await sheet(page).boundingBox();
  expect(box?.x).toBe(0);
  expect(box?.width).toBe(360);
  expect((box?.y ?? 0) + (box?.height ?? 0)).toBe(800);
  expect(box?.y).toBeGreaterThan(200);
  await sheet(page).getByRole("button", { name: "Close evidence" }).click();
  await expect(sheet(page)).toHaveCount(0);
});

for (const scheme of ["light", "dark"] as const) {
  test(`the sheet has no accessibility violations, ${scheme}`, async ({ page }) => {
    await page.emulateMedia({ colorScheme: scheme });
    await page.goto("./?years=2008-2022&basis=official");
    await page.locator("#compare").getByRole("button", { name: "175.7 bn USD" }).click();
    await expect(sheet(page)).toBeVisible();
    const { violations } = await new AxeBuilder({ page }).include("dialog").analyze();
    expect(violations).toEqual([]);
  });
}
