import { readFile } from "node:fs/promises";
import { expect, type Page, test } from "@playwright/test";
import { readDataset } from "../src/model/dataset.ts";

const FIGURE = "#trade-turnover";

async function download(page: Page, kind: "PNG" | "SVG", figure = FIGURE): Promise<Buffer> {
  const button = page.locator(figure).getByRole("button", { name: kind });
  const [file] = await Promise.all([page.waitForEvent("download"), button.click()]);
  expect(file.suggestedFilename()).toMatch(new RegExp(`^[a-z0-9-]+\\.${kind.toLowerCase()}$`));
  return readFile(await file.path());
}

/** Width and height of a PNG (ISO/IEC 15948: signature, then the IHDR chunk). */
function sizeOf(png: Buffer): [number, number] {
  expect(png.subarray(0, 8).toString("latin1")).toBe("\x89PNG\r\n\x1a\n");
  expect(png.subarray(12, 16).toString("latin1")).toBe("IHDR");
  return [png.readUInt32BE(16), png.readUInt32BE(20)];
}

const data = async (page: Page) =>
  readDataset(await (await page.request.get("data/dataset.json")).json());

/** What a browser reads in an SVG file. */
const readSvg = (page: Page, svg: Buffer) =>
  page.evaluate((text) => {
    const { documentElement: root } = new DOMParser().parseFromString(text, "image/svg+xml");
    const all = [root, ...root.querySelectorAll("*")];
    return {
      name: root.nodeName,
      title: root.querySelector("title")?.textContent,
      description: root.querySelector("desc")?.textContent,
      size: [root.getAttribute("width"), root.getAttribute("height")].map(Number),
      words: [...root.querySelectorAll("text")].map((e) => e.textContent).join(" "),
      fonts:
        root.querySelector("style")?.textContent?.match(/url\(data:font\/woff2;base64,/g)?.length ??
        0,
      elements: [...new Set(all.map((e) => e.localName))],
      outside: all
        .flatMap((e) => [...e.attributes])
        .filter((a) => !a.name.startsWith("xmlns") && /https?:|javascript:/.test(a.value))
        .map((a) => a.value),
    };
  }, svg.toString("utf8"));

test("a PNG of twice the size and an SVG with headline, units, legend, notes and source", async ({
  page,
}) => {
  await page.goto("./");
  const figure = page.locator(FIGURE);
  // On the page amounts are kept from being broken.
  const headline = ((await figure.getByRole("heading").textContent()) ?? "").replace(/\s/g, " ");
  const svg = await readSvg(page, await download(page, "SVG"));
  expect(svg.name).toBe("svg");
  expect(svg.title).toBe(headline);
  expect(svg.words).toContain(headline);
  expect(svg.words).toContain("US dollars");
  expect(svg.words).toContain("Reported by Vietnam");
  const { observations } = await data(page);
  // Turnover is exports plus imports: who publishes those stands behind it.
  const operands = observations.flatMap(({ indicator, source }) =>
    indicator === "trade-turnover" && source.kind === "arithmetic" ? source.operands : [],
  );
  const publishers = observations.flatMap(({ id, source }) =>
    operands.includes(id) && source.kind === "statistics" ? [source.publisher] : [],
  );
  expect(new Set(publishers).size).toBeGreaterThan(4);
  // An office may have a longer name on the page; through whom it was heard stands as it is.
  const heard = publishers.flatMap((publisher) => publisher.split(" via ")[1]?.split(",")[0] ?? []);
  for (const outlet of new Set(heard)) expect(svg.words).toContain(outlet);
  expect(svg.words).not.toContain("more in the table");
  expect(svg.description).not.toContain("table");
  expect(svg.words).toContain("106.7 bn USD ÷ 3,300");
  expect(svg.words).not.toContain("PNG");
  expect(svg.words).not.toContain("Table of");
  expect(svg.fonts).toBeGreaterThan(0);
  expect(svg.elements).not.toContain("script");
  expect(svg.elements).not.toContain("foreignObject");
  expect(svg.outside).toEqual([]);
  const png = sizeOf(await download(page, "PNG"));
  expect(png).toEqual(svg.size.map((pixels) => pixels * 2));
});

/** Share of pixels of two pictures that differ by more than an eighth in any channel. */
const difference = (page: Page, a: Buffer, b: Buffer) =>
  page.evaluate(
    async (pictures) => {
      const [one, other] = await Promise.all(
        pictures.map(async (picture) => {
          const image = new Image();
          image.src = `data:image/png;base64,${picture}`;
          await image.decode();
          const canvas = document.createElement("canvas");
          [canvas.width, canvas.height] = [image.width, image.height];
          const context = canvas.getContext("2d") as CanvasRenderingContext2D;
          context.drawImage(image, 0, 0);
          return context.getImageData(0, 0, image.width, image.height);
        }),
      );
      if (!one || !other || one.data.length !== other.data.length) return 1;
      let off = 0;
      for (let i = 0; i < one.data.length; i += 4) {
        const far = [0, 1, 2].some(
          (c) => Math.abs((one.data[i + c] ?? 0) - (other.data[i + c] ?? 0)) > 32,
        );
        if (far) off += 1;
      }
      return off / (one.width * one.height);
    },
    [a, b].map((picture) => picture.toString("base64")),
  );

for (const [scheme, width] of [
  ["light", 1280],
  ["dark", 900],
] as const) {
  test(`the picture looks as the page does, ${scheme}, ${width} pixels wide`, async ({
    browser,
  }) => {
    const context = await browser.newContext({
      colorScheme: scheme,
      deviceScaleFactor: 2,
      viewport: { width, height: 1800 },
    });
    const page = await context.newPage();
    await page.goto("./");
    const png = await download(page, "PNG");
    const [wide, high] = sizeOf(png).map((pixels) => pixels / 2) as [number, number];
    // The figure alone on its ground, without what is not for the picture.
    await page.locator(FIGURE).evaluate((figure) => {
      const { width } = figure.getBoundingClientRect();
      for (const part of figure.querySelectorAll('[data-export="skip"]')) part.remove();
      const only = figure.querySelectorAll('[data-export="only"]');
      for (const part of only) part.removeAttribute("hidden");
      document.body.replaceChildren(figure);
      figure.setAttribute(
        "style",
        `position: fixed; left: 24px; top: 24px; width: ${width}px; margin: 0`,
      );
    });
    // The picture has a margin, so it is wider than the figure's own window.
    await page.setViewportSize({ width: Math.max(wide, width), height: 1800 });
    const clip = { x: 0, y: 0, width: wide, height: high };
    const screen = await page.screenshot({ clip });
    expect(await difference(page, png, screen)).toBeLessThan(0.002);
    await context.close();
  });
}

test("a font that cannot be had leaves the picture in the system's font", async ({ page }) => {
  await page.goto("./");
  await page.route("**/*.woff2", (route) => route.abort());
  const svg = await readSvg(page, await download(page, "SVG"));
  expect(svg.fonts).toBe(0);
  expect(svg.words).toContain("Sources:");
});

test("a blocked canvas is said where the picture was asked for, with what works", async ({
  page,
}) => {
  await page.addInitScript(() => {
    HTMLCanvasElement.prototype.toBlob = (done) => done(null);
  });
  await page.goto("./");
  await page.locator(FIGURE).getByRole("button", { name: "PNG" }).click();
  await expect(page.locator(FIGURE).getByRole("status").filter({ hasText: "PNG" })).toContainText(
    "The SVG file works",
  );
});
