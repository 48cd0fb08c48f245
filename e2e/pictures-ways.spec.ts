/** Ways for a picture to leave the page, and what is said where one is refused. */
import { expect, test } from "@playwright/test";
import { dialogOf, download, openDialog, readSvg } from "./pictures.ts";

test("copied, the picture is on the clipboard", async ({ page, context }) => {
  await context.grantPermissions(["clipboard-read", "clipboard-write"]);
  await page.goto("./?lang=en");
  const dialog = await openDialog(page, "students");
  await dialog.getByRole("button", { name: "Copy picture" }).click();
  await expect(dialog).toContainText("on the clipboard");
  const size = await page.evaluate(async () => {
    const [item] = await navigator.clipboard.read();
    const bitmap = await createImageBitmap((await item?.getType("image/png")) as Blob);
    return [bitmap.width, bitmap.height];
  });
  expect(size).toEqual([2400, 1350]);
});

test("what became of a picture is not said of the next one", async ({ page }) => {
  await page.goto("./?lang=en");
  const dialog = await openDialog(page, "students");
  await download(page, dialog.getByRole("button", { name: "Download" }));
  const saved = dialog.getByText(/^Saved as/);
  await expect(saved).toBeVisible();
  await dialog.getByRole("radio", { name: "PDF" }).check();
  await expect(saved).toHaveCount(0);
});

test("shared, the device gets a file", async ({ page }) => {
  await page.addInitScript(() => {
    navigator.canShare = () => true;
    navigator.share = async (data) => {
      const [file] = data?.files ?? [];
      document.documentElement.dataset.shared = `${file?.name} ${file?.type} ${data?.url}`;
    };
  });
  await page.goto("./?lang=en");
  const dialog = await openDialog(page, "students");
  await dialog.getByRole("button", { name: "Share…" }).click();
  await expect(page.locator("html")).toHaveAttribute(
    "data-shared",
    /^vietnam-china-students-[\d-]+-wide\.png image\/png http/,
  );
});

test.describe("where the browser refuses, why is said and the next best offered", () => {
  test("no canvas: the SVG", async ({ page }) => {
    await page.addInitScript(() => {
      HTMLCanvasElement.prototype.toBlob = (done) => done(null);
    });
    await page.goto("./?lang=en");
    const dialog = await openDialog(page, "students");
    await dialog.getByRole("button", { name: "Download" }).click();
    await expect(dialog).toContainText("would not make a PNG of 2400 x 1350");
    const { name, bytes } = await download(
      page,
      dialog.getByRole("button", { name: "Take the SVG instead" }),
    );
    expect(name).toMatch(/\.svg$/);
    expect((await readSvg(page, bytes)).name).toBe("svg");
  });

  test("no clipboard: the PNG", async ({ page }) => {
    await page.addInitScript(() => {
      navigator.clipboard.write = () => Promise.reject(new Error("denied by the test"));
    });
    await page.goto("./?lang=en");
    const dialog = await openDialog(page, "students");
    await dialog.getByRole("button", { name: "Copy picture" }).click();
    await expect(dialog).toContainText("denied by the test");
    const { name } = await download(
      page,
      dialog.getByRole("button", { name: "Take the PNG instead" }),
    );
    expect(name).toMatch(/\.png$/);
  });

  test("no room: what to change", async ({ page }) => {
    await page.goto("./?lang=en");
    const dialog = await openDialog(page);
    await dialog.getByLabel("Size").selectOption("A size of my own");
    await dialog.getByRole("spinbutton", { name: "Width in pixels" }).fill("240");
    await dialog.getByRole("spinbutton", { name: "Height in pixels" }).fill("240");
    await expect(dialog).toContainText("Choose a larger size or leave out some parts");
    await dialog.getByLabel("Size").selectOption("wide");
    await expect(dialog.getByRole("img")).toBeVisible();
    await expect(dialog).not.toContainText("Choose a larger size");
  });

  test("the dialog's own part cannot be fetched: the page stays and asks again", async ({
    page,
  }) => {
    await page.route("**/PictureDialog*.js", (route) => route.abort());
    await page.goto("./?lang=en");
    await page.locator("#students").getByRole("button", { name: "Picture…" }).click();
    await expect(page.locator("#students").getByRole("alert")).toBeVisible();
    await page.unroute("**/PictureDialog*.js");
    await expect(page.locator("#students h3")).toBeVisible();
    await page.locator("#students").getByRole("alert").getByRole("button").first().click();
    await expect(dialogOf(page).getByRole("img")).toBeVisible();
  });
});
