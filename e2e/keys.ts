import { expect, type Page } from "@playwright/test";

/** Escape, once the focus is in the dialog: one is seen a moment before it has taken the keys over. */
export async function escapeDialog(page: Page): Promise<void> {
  const focused = page.locator(":is([role=dialog], dialog[open]):focus-within");
  await expect(focused).toBeVisible();
  await page.keyboard.press("Escape");
}
