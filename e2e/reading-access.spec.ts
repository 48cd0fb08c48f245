import { expect, test } from "@playwright/test";
import { ARTICLE, BODY, choose, expectNoBarriers, figures, open, own } from "./reading.ts";

for (const [language, button] of [
  ["en", "Read a text"],
  ["vi", "Đọc một bài"],
  ["zh", "读一篇文章"],
] as const)
  for (const colorScheme of ["light", "dark"] as const)
    test(`no barriers: ${language}, ${colorScheme}, wide and narrow`, async ({ page }) => {
      await page.emulateMedia({ colorScheme, reducedMotion: "reduce" });
      await page.goto(`./?lang=${language}`);
      await page.getByRole("button", { name: button, exact: true }).click();
      const dialog = page.getByRole("dialog");
      await choose(dialog, { name: "a.txt", text: BODY });
      await expect(figures(dialog)).toHaveCount(3);
      await figures(dialog).first().getByRole("button").nth(2).click();
      await expect(dialog.locator("form select").first()).toBeVisible();
      await expectNoBarriers(page);
    });

test("works by keyboard: opened, pasted, read, accepted, closed, the focus where it was", async ({
  page,
}) => {
  await page.goto("./?lang=en");
  const button = page.getByRole("button", { name: "Read a text", exact: true });
  await expect(page.locator("#trade-turnover .marks")).toBeVisible();
  await button.focus();
  await page.keyboard.press("Enter");
  const dialog = page.getByRole("dialog");
  const box = dialog.getByLabel("Paste a text");
  await box.focus();
  await box.fill(ARTICLE);
  await page.keyboard.press("Control+Enter");
  const accept = figures(dialog).first().getByRole("button", { name: "Accept" });
  await accept.focus();
  await page.keyboard.press("Space");
  await expect(accept).toHaveAttribute("aria-pressed", "true");
  await page.keyboard.press("Escape");
  await expect(dialog).toBeHidden();
  await expect(button).toBeFocused();
  await page.goto("./?lang=en");
  await expect(own(page)).not.toHaveCount(0);
  await page.keyboard.press("Control+k");
  await expect(page.getByRole("dialog").getByRole("combobox")).toBeFocused();
  await page.keyboard.type("read a text");
  // Enter does what is chosen by then.
  const found = page.getByRole("option", { name: "Read a text of your own" });
  await expect(found).toHaveAttribute("aria-selected", "true");
  await page.keyboard.press("Enter");
  await expect(dialog.getByLabel("Paste a text")).toBeVisible();
});

test("by keyboard the button that reads a text leads to what was read", async ({ page }) => {
  const dialog = await open(page);
  await dialog.getByLabel("Paste a text").fill(BODY);
  await dialog.getByRole("button", { name: "Read it" }).press("Enter");
  await expect(dialog.getByRole("heading", { name: "3 figures" })).toBeFocused();
});
