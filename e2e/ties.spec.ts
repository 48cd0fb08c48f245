import AxeBuilder from "@axe-core/playwright";
import { expect, type Page, test } from "@playwright/test";
import { readDataset } from "../src/model/dataset.ts";
import type { Dataset } from "../src/model/types.ts";

async function open(page: Page): Promise<Dataset> {
  await page.goto("./");
  await expect(page.locator("#ties svg a").first()).toBeVisible();
  return readDataset(await (await page.request.get("data/dataset.json")).json());
}

test("events without a year stand apart, with the countries they are with", async ({ page }) => {
  const { events } = await open(page);
  const undated = events.filter(({ date }) => date.startsWith("XXXX"));
  expect(undated.length).toBeGreaterThan(0);
  const group = page.getByRole("region", { name: /^Year not given/ });
  await expect(group.locator("li")).toHaveCount(undated.length);
  await expect(group).toContainText("Vietnam and Laos");
  await expect(group).toContainText("Vietnam and South Korea");
});

test("kind and partner narrow timeline and list alike, and the address keeps them", async ({
  page,
}) => {
  const { events } = await open(page);
  const ties = page.locator("#ties");
  const visits = events.filter(({ kind }) => kind === "visit");
  for (const kind of ["Milestone", "Agreement", "Exchange"])
    await ties.getByRole("checkbox", { name: new RegExp(`^${kind}`) }).click();
  await expect(ties.locator("svg a")).toHaveCount(visits.length);
  await expect(ties.locator("li[id^=entry-]")).toHaveCount(visits.length);
  await expect(page).toHaveURL(/kind=visit/);
  await ties.getByRole("checkbox", { name: /^China/ }).click();
  const others = visits.filter(({ parties }) => parties.some((p) => p !== "VNM" && p !== "CHN"));
  await expect(ties.locator("li[id^=entry-]")).toHaveCount(others.length);
  await page.goBack();
  await expect(ties.locator("li[id^=entry-]")).toHaveCount(visits.length);
});

test("the keyboard goes from event to event and on to its entry", async ({ page }) => {
  await open(page);
  const timeline = page.getByRole("navigation", { name: /^Timeline of/ });
  const dots = timeline.getByRole("link");
  await dots.first().focus();
  await page.keyboard.press("ArrowRight");
  await expect(dots.nth(1)).toBeFocused();
  await page.keyboard.press("End");
  await expect(dots.last()).toBeFocused();
  const entry = (await dots.last().getAttribute("href"))?.slice(1) ?? "";
  await page.keyboard.press("Enter");
  await expect(page.locator(`[id="${entry}"]`)).toBeFocused();
  await expect(page.locator(`[id="${entry}"]`)).toBeInViewport();
});

test("a link between provinces leads to its sentence", async ({ page }) => {
  await open(page);
  const row = page.getByRole("row", { name: /^Quang Ninh/ });
  const link = row.getByRole("link", { name: /^Sentence 1$/i }).first();
  await link.click();
  await expect(page.locator("#province-1")).toBeInViewport();
  await expect(page.locator("#province-1")).toContainText("Guangxi");
});

for (const colorScheme of ["light", "dark"] as const)
  test(`ties are accessible, ${colorScheme}`, async ({ page }) => {
    await page.emulateMedia({ colorScheme });
    await open(page);
    const { violations } = await new AxeBuilder({ page }).include("#ties").analyze();
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
  });
