/** What the tests of pictures share: the dialog, what leaves it, and what stands in a file. */
import { readFile } from "node:fs/promises";
import { expect, type Locator, type Page } from "@playwright/test";

export const dialogOf = (page: Page) => page.getByRole("dialog");

/** Opens the dialog of a chart and waits for its preview. */
export async function openDialog(page: Page, id = "trade-turnover"): Promise<Locator> {
  await page.locator(`#${id}`).getByRole("button", { name: "Picture…" }).click();
  const dialog = dialogOf(page);
  await expect(dialog.getByRole("img")).toBeVisible();
  return dialog;
}

/** Runs what changes the picture and waits until its preview is another. */
export async function redrawn(dialog: Locator, change: () => Promise<unknown>) {
  const before = await dialog.getByRole("img").getAttribute("src");
  await change();
  await expect(dialog.getByRole("img")).not.toHaveAttribute("src", before as string);
}

export async function download(page: Page, button: Locator) {
  const [file] = await Promise.all([page.waitForEvent("download"), button.click()]);
  return { name: file.suggestedFilename(), bytes: await readFile(await file.path()) };
}

export const sizeOf = (png: Buffer) => [png.readUInt32BE(16), png.readUInt32BE(20)];

/** Whether a PNG of true colour has an alpha channel (PNG, third edition: 11.2.1 IHDR). */
export const coloursOf = (png: Buffer) => ({ 2: "RGB", 6: "RGBA" })[png.readUInt8(25)];

/** What stands in an SVG file, as a browser reads it. */
export const readSvg = (page: Page, svg: Buffer) =>
  page.evaluate((text) => {
    const root = new DOMParser().parseFromString(text, "image/svg+xml").documentElement;
    const all = [root, ...root.querySelectorAll("*")];
    const say = (name: string) =>
      [...root.getElementsByTagName(`dc:${name}`)].map((e) => e.textContent ?? "");
    return {
      name: root.nodeName,
      size: ["width", "height", "viewBox"].map((name) => root.getAttribute(name)),
      language: root.getAttribute("lang"),
      // Without the rims of letters.
      words: [...root.querySelectorAll("text:not([aria-hidden])")]
        .map((e) => e.textContent)
        .join(" "),
      rims: root.querySelectorAll("text[aria-hidden]").length,
      elements: [...new Set(all.map((e) => e.localName))],
      pointing: all
        .flatMap((e) => [...e.attributes])
        .filter((a) => !a.name.startsWith("xmlns") && /:\/\/|javascript:/.test(a.value)).length,
      fonts: [...(root.querySelector("style")?.textContent ?? "").matchAll(/url\((.{0,22})/g)].map(
        ([, begin]) => begin,
      ),
      title: say("title"),
      sources: say("source"),
      address: say("identifier"),
      ground: root.querySelector(":scope > rect")?.getAttribute("fill"),
    };
  }, svg.toString("utf8"));
