/** What is in the files of pictures: pixels, words, fonts, where they come from. */
import { expect, test } from "@playwright/test";
import { textsOf } from "../src/dashboard/export/png.ts";
import { coloursOf, dialogOf, download, openDialog, readSvg, redrawn, sizeOf } from "./pictures.ts";

test("a PNG has the pixels that are promised, and title, sources, rights and address in it", async ({
  page,
}) => {
  await page.goto("./?from=2000&lang=en");
  const dialog = await openDialog(page);
  await redrawn(dialog, () => dialog.getByLabel("Size").selectOption("square"));
  await dialog.getByLabel("Resolution").selectOption("3");
  await expect(dialog).toContainText("3240 × 3240 pixels");
  const { name, bytes } = await download(page, dialog.getByRole("button", { name: "Download" }));
  expect(name).toMatch(/^vietnam-china-trade-turnover-2000-20\d\d-square\.png$/);
  expect(sizeOf(bytes)).toEqual([3240, 3240]);
  const texts = textsOf(bytes) ?? {};
  const headline = await page.locator("#trade-turnover h3").textContent();
  expect(texts.Title).toBe(headline?.replace(/\s/g, " "));
  expect(texts.Source).toMatch(/Sai Gon Giai Phong \(SGGP\) \(December 2023\)/);
  expect(texts.Source).toMatch(/WITS, total merchandise \(2000 to 20\d\d\)/);
  expect(texts.Copyright).toContain("MIT");
  const address = new URL(texts.URL as string);
  expect(address.origin).toBe(new URL(page.url()).origin);
  expect([address.searchParams.get("from"), address.hash]).toEqual(["2000", "#trade-turnover"]);
});

test("a PNG as wide as one says", async ({ page }) => {
  await page.goto("./?lang=en");
  const dialog = await openDialog(page, "students");
  await dialog.getByLabel("Resolution").selectOption({ label: "By width in pixels" });
  await dialog.getByRole("spinbutton", { name: "Width in pixels" }).fill("1500");
  const { bytes } = await download(page, dialog.getByRole("button", { name: "Download" }));
  expect(sizeOf(bytes)).toEqual([1500, Math.round((1500 * 675) / 1200)]);
});

test("through a PNG without a ground what lies behind it is seen, through no other", async ({
  page,
}) => {
  await page.goto("./?lang=en&theme=light");
  const dialog = await openDialog(page);
  const corner = async () => {
    const { bytes } = await download(page, dialog.getByRole("button", { name: "Download" }));
    const pixel = await page.evaluate(async (base64) => {
      const image = new Image();
      image.src = `data:image/png;base64,${base64}`;
      await image.decode();
      const context = document.createElement("canvas").getContext("2d");
      context?.drawImage(image, 0, 0);
      return [...(context?.getImageData(0, 0, 1, 1).data ?? [])];
    }, bytes.toString("base64"));
    return { pixel, colours: coloursOf(bytes) };
  };
  expect(await corner()).toEqual({ pixel: [0xfb, 0xfa, 0xf7, 255], colours: "RGB" });
  await redrawn(dialog, () => dialog.getByLabel("Background").uncheck());
  expect(await corner()).toEqual({ pixel: [0, 0, 0, 0], colours: "RGBA" });
});

for (const [language, tag, word] of [
  ["vi", "vi", "Theo số liệu"],
  ["zh", "zh-Hans", "来源"],
] as const) {
  test(`an SVG in another language than the page stands on its own: ${language}`, async ({
    page,
  }) => {
    await page.goto("./?lang=en");
    const dialog = await openDialog(page);
    await dialog.getByRole("radio", { name: "SVG" }).check();
    await redrawn(dialog, () =>
      dialog.getByLabel("Language of the picture").selectOption(language),
    );
    const { name, bytes } = await download(page, dialog.getByRole("button", { name: "Download" }));
    expect(name).toContain(`-${language}.svg`);
    const svg = await readSvg(page, bytes);
    expect(svg.name).toBe("svg");
    expect(svg.language).toBe(tag);
    expect(svg.words).toContain(word);
    expect(svg.words).not.toContain("Reported by");
    expect(svg.size).toEqual(["1200", "675", expect.any(String)]);
    expect(svg.pointing).toBe(0);
    for (const banned of ["script", "foreignObject", "image", "animate"])
      expect(svg.elements).not.toContain(banned);
    // Only the faces in use: Vietnamese letters need a second file, Chinese ones are the reader's own.
    expect(svg.fonts).toEqual(
      Array.from({ length: language === "vi" ? 2 : 1 }, () => "data:font/woff2;base64"),
    );
    expect(svg.title[0]).toBeTruthy();
    expect(svg.sources.length).toBeGreaterThan(4);
    expect(svg.address[0]).toContain(`lang=${language}`);
  });
}

for (const [what, place, words] of [
  ["comparison", "#compare", ["Trade turnover", "Difference", "8.45", "rows more at the address"]],
  ["timeline", "#ties", ["Milestones (", "Agreements (", "Apr", "Sources:"]],
  ["table", "#figures", ["All figures", "Counterpart area", "rows more at the address"]],
] as const) {
  test(`a picture of the ${what}`, async ({ page }) => {
    await page.goto("./?lang=en");
    await page.locator(place).scrollIntoViewIfNeeded();
    await page.locator(place).getByRole("button", { name: "Picture…" }).click();
    const dialog = dialogOf(page);
    await expect(dialog.getByRole("img")).toBeVisible();
    await expect(dialog.getByRole("button", { name: "Embed" })).toHaveCount(0);
    await dialog.getByRole("radio", { name: "SVG" }).check();
    const { bytes } = await download(page, dialog.getByRole("button", { name: "Download" }));
    const svg = await readSvg(page, bytes);
    for (const word of words) expect(svg.words).toContain(word);
    expect(svg.elements).not.toContain("foreignObject");
    expect(svg.size.slice(0, 2)).toEqual(["1200", "675"]);
    expect(svg.sources.length).toBeGreaterThan(0);
  });
}

test("a picture says which filters leave something out", async ({ page }) => {
  await page.goto("./?from=2005&reporter=CHN&lang=en");
  const dialog = await openDialog(page);
  await dialog.getByRole("radio", { name: "SVG" }).check();
  const { bytes } = await download(page, dialog.getByRole("button", { name: "Download" }));
  const { words } = await readSvg(page, bytes);
  expect(words).toMatch(/Only what these filters leave: Period: 2005 to 20\d\d; Reporter: China/);
});

test("as PDF: one page as large as the picture, with its letters in it", async ({ page }) => {
  await page.addInitScript(() => {
    window.print = () => document.documentElement.setAttribute("data-printed", "");
  });
  await page.goto("./?lang=en");
  const dialog = await openDialog(page);
  await dialog.getByRole("radio", { name: "PDF" }).check();
  await dialog.getByRole("button", { name: "Print or save as PDF" }).click();
  await expect(page.locator("html")).toHaveAttribute("data-printed", "");
  const pdf = (await page.pdf({ preferCSSPageSize: true, printBackground: true })).toString(
    "latin1",
  );
  expect(pdf.match(/\/Type\s*\/Page\b/g)).toHaveLength(1);
  const [, width, height] = /\/MediaBox\s*\[\s*0 0 ([\d.]+) ([\d.]+)\s*\]/.exec(pdf) ?? [];
  // 1200 by 675 pixels at 96 an inch, in points of 72.
  expect(Number(width)).toBeCloseTo(900, 0);
  expect(Number(height)).toBeCloseTo(506.25, 0);
  // Letters that can be searched and copied, not outlines.
  expect(pdf).toContain("/ToUnicode");
  await expect(page.locator("#paper")).toHaveCount(0);
});

test("a picture of the table shows what was searched for, in its order, in the columns that are shown", async ({
  page,
}) => {
  await page.goto("./?lang=en");
  const table = page.locator("#figures");
  await table.scrollIntoViewIfNeeded();
  await table.getByRole("searchbox").fill("students");
  await table.getByRole("columnheader", { name: "Value" }).getByRole("button").click();
  await table.locator("summary", { hasText: "Columns" }).click();
  await table.getByRole("checkbox", { name: "Counterpart area", exact: true }).uncheck();
  const values = await table.locator('tbody td[data-field="value"]').allTextContents();
  await table.getByRole("button", { name: "Picture…" }).click();
  const dialog = dialogOf(page);
  await expect(dialog.getByRole("img")).toBeVisible();
  await dialog.getByRole("radio", { name: "SVG" }).check();
  const { bytes } = await download(page, dialog.getByRole("button", { name: "Download" }));
  const { title, words } = await readSvg(page, bytes);
  expect(title).toEqual(["Figures with “students”"]);
  expect(words).toMatch(/\d+ of \d+ rows; Sorted by value, descending/);
  expect(words).not.toContain("Counterpart area");
  // A long value stands on two lines.
  const drawn = words.replaceAll(" ", "");
  const places = values.slice(0, 5).map((value) => drawn.indexOf(value.replaceAll(/\s/g, "")));
  expect(places).not.toContain(-1);
  expect(places).toEqual(places.toSorted((a, b) => a - b));
});

test("programs that read no fonts in a file and know no paint-order have what they need", async ({
  page,
}) => {
  await page.goto("./?lang=en");
  const dialog = await openDialog(page);
  await dialog.getByRole("radio", { name: "SVG" }).check();
  const { bytes } = await download(page, dialog.getByRole("button", { name: "Download" }));
  const texts = await page.evaluate((svg) => {
    const root = new DOMParser().parseFromString(svg, "image/svg+xml");
    return [...root.querySelectorAll("text")].map((text) => ({
      words: text.textContent,
      rim: text.hasAttribute("aria-hidden"),
      next: text.nextElementSibling?.textContent,
      stroke: text.getAttribute("stroke"),
      order: text.getAttribute("paint-order"),
      family: text.getAttribute("font-family"),
      weight: Number(text.getAttribute("font-weight")),
    }));
  }, bytes.toString("utf8"));
  for (const { family, weight, order } of texts) {
    expect(family).toMatch(/^"Inter Variable", Inter, Arial/);
    expect(weight % 100).toBe(0);
    expect(order).toBeNull();
  }
  // A rim lies below its own letters, which have none.
  const rims = texts.filter(({ rim }) => rim);
  expect(rims.length).toBeGreaterThan(3);
  for (const { words, next } of rims) expect(next).toBe(words);
  for (const { stroke } of texts.filter(({ rim }) => !rim)) expect(stroke).toBeNull();
});
