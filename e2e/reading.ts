/** What the tests of a reader's own texts and files share. */
import AxeBuilder from "@axe-core/playwright";
import { expect, type Locator, type Page } from "@playwright/test";

export const FRONT = "---\ntitle: Ninefold\npublisher: The Letter\npublished: 2021-02-03\n---\n";
export const BODY = `Two-way trade between Vietnam and China came to 151.5 billion US dollars in 2020, seven times the level of 2008.

Chinese firms held 7 factories there. About 1.9 million Chinese tourists came to Vietnam in 2018.`;
export const ARTICLE = FRONT + BODY;

export const dialogOf = (page: Page): Locator =>
  page.getByRole("dialog", { name: "Your own texts, your own figures" });

/** Opens the dialog. */
export async function open(page: Page, query = "?lang=en"): Promise<Locator> {
  await page.goto(`./${query}`);
  await expect(page.locator("#trade-turnover .marks")).toBeVisible();
  await page.getByRole("button", { name: "Read a text", exact: true }).click();
  return dialogOf(page);
}

export interface Given {
  name: string;
  text?: string;
  bytes?: Buffer;
}

export async function choose(dialog: Locator, ...files: Given[]): Promise<void> {
  await dialog.locator('input[type="file"]').setInputFiles(
    files.map(({ name, text = "", bytes = Buffer.from(text) }) => ({
      name,
      mimeType: "",
      buffer: bytes,
    })),
  );
}

/** What was read in a text. */
export const figures = (dialog: Locator) => dialog.getByRole("article");
/** What the reader has added to the page. */
export const own = (page: Page) => page.locator('[data-observation*=".own-"]');

/** The mark of a reader's own is a diamond: its corners stand above, beside and below one middle. */
export async function expectDiamond(mark: Locator): Promise<void> {
  const path = mark.locator('path[d$="Z"]');
  await expect(path).toHaveCount(1);
  await expect(mark.locator("circle, rect")).toHaveCount(0);
  const numbers = ((await path.getAttribute("d")) ?? "").match(/-?[\d.]+/g)?.map(Number) ?? [];
  const [[top, right, bottom, left], [above, beside, below, across]] = [0, 1].map((axis) =>
    numbers.filter((_, i) => i % 2 === axis),
  ) as [number[], number[]];
  expect(numbers).toHaveLength(8);
  expect([top, beside]).toEqual([bottom, across]);
  expect(Number(left)).toBeLessThan(Number(top));
  expect(Number(right)).toBeGreaterThan(Number(top));
  expect(Number(above)).toBeLessThan(Number(beside));
  expect(Number(below)).toBeGreaterThan(Number(beside));
}

/** Nothing bars anyone from what the dialog shows, wide and narrow, and nothing runs over its edge. */
export async function expectNoBarriers(page: Page): Promise<void> {
  for (const width of [1440, 360]) {
    await page.setViewportSize({ width, height: 800 });
    const { violations } = await new AxeBuilder({ page }).include('[role="dialog"]').analyze();
    expect(violations.map(({ id, nodes }) => [id, nodes[0]?.html])).toEqual([]);
    const over = await page
      .getByRole("dialog")
      .evaluate((element) => element.scrollWidth - element.clientWidth);
    expect(over).toBeLessThanOrEqual(0);
  }
}

/** The reader's layer is switched off and on, and outlives the page. */
export async function expectSwitched(page: Page, layer: Locator): Promise<void> {
  await layer.uncheck();
  await expect(own(page)).toHaveCount(0);
  await layer.check();
  await expect(own(page)).not.toHaveCount(0);
  await page.reload();
  await expect(own(page)).not.toHaveCount(0);
}

/** Pastes a text and has it read. */
export async function paste(dialog: Locator, text: string): Promise<void> {
  await dialog.getByLabel("Paste a text").fill(text);
  await dialog.getByRole("button", { name: "Read it" }).click();
}
