/** What a picture brings back when it is dropped on the page. */
import { expect, type Page, test } from "@playwright/test";
import { download, openDialog, readSvg } from "./pictures.ts";

/** Lets go of a file over the page, as from a file manager. */
async function drop(page: Page, name: string, type: string, bytes: Buffer) {
  const transfer = await page.evaluateHandle(
    ({ name, type, content }) => {
      const data = new DataTransfer();
      const bytes = Uint8Array.from(atob(content), (c) => c.charCodeAt(0));
      data.items.add(new File([bytes], name, { type }));
      return data;
    },
    { name, type, content: bytes.toString("base64") },
  );
  await page.dispatchEvent("body", "dragover", { dataTransfer: transfer });
  await page.dispatchEvent("body", "drop", { dataTransfer: transfer });
}

test.describe("a picture that is dropped on the page", () => {
  for (const [format, type] of [
    ["PNG", "image/png"],
    ["SVG", "image/svg+xml"],
  ] as const) {
    test(`opens its view: ${format}`, async ({ page }) => {
      await page.goto("./?from=2005&to=2018&reporter=CHN&lang=en");
      const figure = page.locator("#students");
      const { bytes } = await download(
        page,
        page.locator("#trade-balance").getByRole("button", { name: format, exact: true }),
      );
      await page.goto("./?lang=en");
      await expect(figure).toBeVisible();
      await drop(page, `a.${format}`, type, bytes);
      await expect(page).toHaveURL(/from=2005&to=2018&reporter=CHN/);
      await expect(page.locator("#trade-balance h3")).toBeFocused();
      await expect(page.getByText("The view of the picture is open")).toBeVisible();
      await page.goBack();
      await expect(page).not.toHaveURL(/from=2005/);
    });
  }

  test("stays in sight while what stands above it grows", async ({ page }) => {
    await page.goto("./?lang=en");
    const { bytes } = await download(
      page,
      page.locator("#tourists").getByRole("button", { name: "SVG", exact: true }),
    );
    await page.goto("./?lang=en&to=2010");
    await expect(page.locator("#tourists")).toBeVisible();
    await drop(page, "a.svg", "image/svg+xml", bytes);
    const heading = page.locator("#tourists h3");
    await expect(heading).toBeFocused();
    const grow = () =>
      page.evaluate(() => {
        // Without the help that only some browsers give.
        document.documentElement.style.overflowAnchor = "none";
        const more = document.createElement("div");
        more.style.height = "2000px";
        document.querySelector("main")?.prepend(more);
      });
    await grow();
    await expect(heading).toBeInViewport();
    // Who has moved on is not called back.
    await page.mouse.wheel(0, 1);
    await grow();
    await expect(heading).not.toBeInViewport();
  });

  test("opens the table as it was searched and sorted", async ({ page }) => {
    await page.goto("./?lang=en&search=106.7+vietnam&sort=-value");
    await page.locator("#figures").scrollIntoViewIfNeeded();
    const dialog = await openDialog(page, "figures");
    await dialog.getByRole("radio", { name: "SVG" }).check();
    const { bytes } = await download(page, dialog.getByRole("button", { name: "Download" }));
    expect((await readSvg(page, bytes)).words).toMatch(/106\.706 bn USD .*106\.7 bn USD/);
    await page.goto("./?lang=en");
    await expect(page.locator("#students")).toBeVisible();
    await drop(page, "a.svg", "image/svg+xml", bytes);
    await expect(page).toHaveURL(/search=106\.7\+vietnam&sort=-value/);
    await expect(page.locator("#figures").getByText(/^2 of \d+ rows$/)).toBeVisible();
  });

  test("never leads to another place, and takes nothing that the view does not know", async ({
    page,
  }) => {
    await page.goto("./?lang=en");
    await expect(page.locator("#students")).toBeVisible();
    const origin = new URL(page.url()).origin;
    const svg = (address: string) =>
      Buffer.from(
        `<svg xmlns="http://www.w3.org/2000/svg"><metadata><r xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:creator>Two-Way</dc:creator><dc:identifier>${address}</dc:identifier></r></metadata><script>document.title="run"</script></svg>`,
      );
    await drop(
      page,
      "a.svg",
      "image/svg+xml",
      svg("https://evil.test/else?from=2010&amp;x=1#main"),
    );
    await expect(page).toHaveURL(/from=2010/);
    expect(new URL(page.url()).origin).toBe(origin);
    await expect(page.getByText("x “1” was ignored")).toBeVisible();
    await drop(page, "b.svg", "image/svg+xml", svg("javascript:alert(1)"));
    expect(new URL(page.url()).origin).toBe(origin);
    await expect(page).toHaveTitle(/^Two-Way/);
  });

  for (const [what, type, bytes] of [
    ["an SVG of others", "image/svg+xml", Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"/>')],
    ["half a PNG", "image/png", Buffer.from("89504e470d0a1a0a0000000d49484452", "hex")],
  ] as const) {
    test(`that holds no view is told: ${what}`, async ({ page }) => {
      await page.goto("./?from=2010&lang=en");
      await expect(page.locator("#students")).toBeVisible();
      await drop(page, "file", type, bytes);
      await expect(page.getByText("This file holds no view of this page")).toBeVisible();
      await expect(page).toHaveURL(/from=2010/);
    });
  }
});
