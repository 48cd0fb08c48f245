/** The dialog that makes pictures to measure. */
import AxeBuilder from "@axe-core/playwright";
import { expect, test } from "@playwright/test";
import { escapeDialog } from "./keys.ts";
import { download, openDialog, readSvg, sizeOf } from "./pictures.ts";

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

test("what is downloaded at once is what was chosen last, never the picture of before", async ({
  page,
}) => {
  await page.goto("./?lang=en");
  const dialog = await openDialog(page, "students");
  await dialog.getByRole("radio", { name: "SVG" }).check();
  await dialog.getByLabel("Size").selectOption("square");
  const button = dialog.getByRole("button", { name: "Download" });
  const { name, bytes } = await download(page, button);
  expect(name).toMatch(/-square\.svg$/);
  expect((await readSvg(page, bytes)).size.slice(0, 2)).toEqual(["1080", "1080"]);

  await dialog.getByLabel("Language of the picture").selectOption("vi");
  await dialog.getByLabel("Theme").last().selectOption("dark");
  const other = await readSvg(page, (await download(page, button)).bytes);
  expect(other.language).toBe("vi");
  expect(other.ground).not.toBe((await readSvg(page, bytes)).ground);
});

test("a width in pixels holds at another size, and one that cannot be made is not downloaded", async ({
  page,
}) => {
  await page.goto("./?lang=en");
  const dialog = await openDialog(page, "students");
  await dialog.getByLabel("Resolution").selectOption({ label: "By width in pixels" });
  const width = dialog.getByRole("spinbutton", { name: "Width in pixels" });
  const button = dialog.getByRole("button", { name: "Download" });
  await expect(width).toHaveValue("2400");
  await dialog.getByLabel("Size").selectOption("slide");
  await expect(width).toHaveValue("2400");
  await expect(dialog).toContainText("2400 × 1350 pixels");
  expect(sizeOf((await download(page, button)).bytes)).toEqual([2400, 1350]);

  await width.fill("6001");
  await expect(dialog.getByText(/^No picture of this size can be made/)).toBeVisible();
  await expect(button).toBeDisabled();
  await dialog.getByLabel("Resolution").selectOption("1");
  await expect(button).toBeEnabled();
});
