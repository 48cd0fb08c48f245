/** The dialog that makes pictures to measure. */
import AxeBuilder from "@axe-core/playwright";
import { expect, test } from "@playwright/test";
import { escapeDialog } from "./keys.ts";
import { openDialog } from "./pictures.ts";

test("the dialog has no fault that a checker of accessibility finds, and gives the focus back", async ({
  page,
}) => {
  await page.goto("./?lang=en");
  const dialog = await openDialog(page, "students");
  const { violations } = await new AxeBuilder({ page }).include("[role=dialog]").analyze();
  expect(violations.map(({ id }) => id)).toEqual([]);
  await escapeDialog(page);
  await expect(dialog).toHaveCount(0);
  await expect(page.locator("#students").getByRole("button", { name: "Picture…" })).toBeFocused();
});

test("a size that cannot be made is not downloaded at another", async ({ page }) => {
  await page.goto("./?lang=en");
  await page.locator("#students").getByRole("button", { name: "Picture…" }).click();
  const dialog = page.getByRole("dialog");
  const download = dialog.getByRole("button", { name: "Download" });
  await expect(download).toBeEnabled();
  await dialog.getByLabel("Size").selectOption("own");
  const width = dialog.getByRole("spinbutton", { name: "Width in pixels" });
  await width.fill("120");
  await expect(width).toHaveAttribute("aria-invalid", "true");
  await expect(download).toBeDisabled();
  await expect(dialog.getByText(/The file will have/)).toHaveCount(0);
  await width.fill("640");
  await expect(download).toBeEnabled();
});
