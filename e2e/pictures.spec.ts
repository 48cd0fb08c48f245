/** Pictures made to measure: the dialog, each form that leaves it, and what a picture brings back. */
import { execFile } from "node:child_process";
import { mkdtemp, readdir, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import AxeBuilder from "@axe-core/playwright";
import { expect, type Locator, type Page, test } from "@playwright/test";
import { textsOf } from "../src/dashboard/export/png.ts";

const dialogOf = (page: Page) => page.getByRole("dialog");

/** Opens the dialog of a chart and waits for its preview. */
async function openDialog(page: Page, id = "trade-turnover"): Promise<Locator> {
  await page.locator(`#${id}`).getByRole("button", { name: "Picture…" }).click();
  const dialog = dialogOf(page);
  await expect(dialog.getByRole("img")).toBeVisible();
  return dialog;
}

/** Runs what changes the picture and waits until its preview is another. */
async function redrawn(dialog: Locator, change: () => Promise<unknown>) {
  const before = await dialog.getByRole("img").getAttribute("src");
  await change();
  await expect(dialog.getByRole("img")).not.toHaveAttribute("src", before as string);
}

async function download(page: Page, button: Locator) {
  const [file] = await Promise.all([page.waitForEvent("download"), button.click()]);
  return { name: file.suggestedFilename(), bytes: await readFile(await file.path()) };
}

const sizeOf = (png: Buffer) => [png.readUInt32BE(16), png.readUInt32BE(20)];

/** What stands in an SVG file, as a browser reads it. */
const readSvg = (page: Page, svg: Buffer) =>
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

test("theme, ground and parts are as they are chosen", async ({ page }) => {
  await page.goto("./?lang=en");
  const dialog = await openDialog(page, "trade-balance");
  await dialog.getByRole("radio", { name: "SVG" }).check();
  const take = async () =>
    readSvg(page, (await download(page, dialog.getByRole("button", { name: "Download" }))).bytes);
  const light = await take();
  await redrawn(dialog, () => dialog.getByLabel("Theme").selectOption("dark"));
  const dark = await take();
  expect([light.ground, dark.ground]).toEqual(["#fbfaf7", "#14171b"]);
  expect(dark.words).toBe(light.words);
  await redrawn(dialog, () => dialog.getByLabel("Background").uncheck());
  expect((await take()).ground).toBeUndefined();
  await redrawn(dialog, () => dialog.getByLabel("Sources").uncheck());
  await redrawn(dialog, () => dialog.getByLabel("Headline").uncheck());
  const fewer = await take();
  expect(light.words).toContain("Sources:");
  expect(fewer.words).not.toContain("Sources:");
  expect(fewer.words).not.toContain(light.title[0]);
  expect(fewer.words).toContain("Reported by China");
});

test("the layout is made for the size: more ticks in a wide picture, never stretched letters", async ({
  page,
}) => {
  await page.goto("./?lang=en");
  const dialog = await openDialog(page);
  await dialog.getByRole("radio", { name: "SVG" }).check();
  const take = async () =>
    readSvg(page, (await download(page, dialog.getByRole("button", { name: "Download" }))).bytes);
  const years = ({ words }: { words: string }) =>
    words.match(/\b(19|20)\d\d\b(?=( (19|20)\d\d\b|$))/g) ?? [];
  const wide = await take();
  await redrawn(dialog, () => dialog.getByLabel("Size").selectOption("A size of my own"));
  await redrawn(dialog, () =>
    dialog.getByRole("spinbutton", { name: "Width in pixels" }).fill("480"),
  );
  await redrawn(dialog, () =>
    dialog.getByRole("spinbutton", { name: "Height in pixels" }).fill("1100"),
  );
  const narrow = await take();
  expect(narrow.size.slice(0, 2)).toEqual(["480", "1100"]);
  expect(years(wide).length).toBeGreaterThan(years(narrow).length);
  for (const { size } of [wide, narrow]) {
    const [width, height, box] = size as [string, string, string];
    const [, , boxWidth, boxHeight] = box.split(" ").map(Number) as [0, 0, number, number];
    expect(Number(width) / boxWidth).toBeCloseTo(Number(height) / boxHeight, 2);
  }
});

test("no line of text leaves the picture or lies on another", async ({ page }) => {
  await page.goto("./?lang=en");
  const dialog = await openDialog(page);
  await dialog.getByRole("radio", { name: "SVG" }).check();
  for (const size of ["portrait", "slide", "a4-half"]) {
    await redrawn(dialog, () => dialog.getByLabel("Size").selectOption(size));
    const { bytes } = await download(page, dialog.getByRole("button", { name: "Download" }));
    const faults = await page.evaluate((text) => {
      const svg = new DOMParser().parseFromString(text, "image/svg+xml").documentElement;
      const host = document.createElement("div");
      host.style.cssText = "position:fixed;left:0;top:0;z-index:99";
      host.append(document.importNode(svg, true));
      document.body.append(host);
      const frame = host.firstElementChild?.getBoundingClientRect() as DOMRect;
      const lines = [...host.querySelectorAll("text:not([aria-hidden])")].map((e) => ({
        box: e.getBoundingClientRect(),
        words: e.textContent ?? "",
      }));
      const found: string[] = [];
      for (const [i, { box, words }] of lines.entries()) {
        if (
          box.left < frame.left ||
          box.right > frame.right + 1 ||
          box.top < frame.top ||
          box.bottom > frame.bottom
        )
          found.push(`out: ${words}`);
        for (const other of lines.slice(i + 1)) {
          const wide = Math.min(box.right, other.box.right) - Math.max(box.left, other.box.left);
          const high = Math.min(box.bottom, other.box.bottom) - Math.max(box.top, other.box.top);
          // Lines of a paragraph touch by their leading.
          if (wide > 2 && high > 0.35 * Math.min(box.height, other.box.height))
            found.push(`over: ${words} / ${other.words}`);
        }
      }
      host.remove();
      return found;
    }, bytes.toString("utf8"));
    expect(faults, size).toEqual([]);
  }
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
    /^vietnam-china-students-[\d-]+\.png image\/png http/,
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

test("the dialog has no fault that a checker of accessibility finds, and gives the focus back", async ({
  page,
}) => {
  await page.goto("./?lang=en");
  const dialog = await openDialog(page, "students");
  const { violations } = await new AxeBuilder({ page }).include("[role=dialog]").analyze();
  expect(violations.map(({ id }) => id)).toEqual([]);
  await page.keyboard.press("Escape");
  await expect(dialog).toHaveCount(0);
  await expect(page.locator("#students").getByRole("button", { name: "Picture…" })).toBeFocused();
});

test.describe("npm run export", () => {
  const run = async (args: string[], url: string) => {
    const script = join(import.meta.dirname, "../src/pictures/export.ts");
    const env = { ...process.env, TWO_WAY_URL: url };
    const child = promisify(execFile)(process.execPath, ["--import", "tsx", script, ...args], {
      env,
      maxBuffer: 2 ** 24,
    });
    return child.then(
      ({ stdout, stderr }) => ({ code: 0, stdout, stderr }),
      ({ code, stdout, stderr }) => ({ code, stdout, stderr }),
    );
  };
  let folder: string;
  test.beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), "pictures-"));
  });
  test.afterEach(() => rm(folder, { recursive: true, force: true }));

  test("makes every chart in three languages and two themes", async ({ page, baseURL }) => {
    test.setTimeout(240_000);
    await page.goto("./?lang=en");
    await expect(page.locator("#tourists svg .marks")).toBeAttached();
    const charts = await page
      .locator("figure[id]:has(.marks)")
      .evaluateAll((all) => all.map(({ id }) => id));
    const made = await run(
      ["--all", "--out", folder, "--lang", "en,vi,zh", "--theme", "light,dark", "--scale", "1"],
      baseURL as string,
    );
    expect(made.stderr).not.toContain("FAILED");
    expect(made.code).toBe(0);
    const files = await readdir(folder);
    expect(made.stdout.trim().split("\n")).toHaveLength(files.length);
    // And the comparison, the timeline and the table of figures.
    const subjects = charts.length + 3;
    expect(files).toHaveLength(subjects * 6);
    const contents = await Promise.all(files.map((file) => readFile(join(folder, file))));
    const titles = new Set(contents.map((bytes) => textsOf(bytes)?.Title));
    // A title a subject and language, the same in both themes.
    expect(titles.size).toBe(subjects * 3);
    for (const bytes of contents) expect(sizeOf(bytes)).toEqual([1200, 675]);
  });

  test("makes one chart of a view in the formats and at the size that are asked for", async ({
    page,
    baseURL,
  }) => {
    const made = await run(
      [
        "--chart",
        "students",
        "--query",
        "to=2018",
        "--size",
        "800x600",
        "--format",
        "png,svg",
      ].concat(["--lang", "vi", "--out", folder, "--site", "https://example.org/two-way/"]),
      baseURL as string,
    );
    expect(made.code).toBe(0);
    const files = (await readdir(folder)).sort();
    expect(files).toHaveLength(2);
    expect(files[0]).toMatch(/^vietnam-china-students-2009-2018-800x600-vi\.png$/);
    const [png, svg] = await Promise.all(files.map((file) => readFile(join(folder, file))));
    expect(sizeOf(png as Buffer)).toEqual([1600, 1200]);
    await page.goto("./");
    const read = await readSvg(page, svg as Buffer);
    expect(read.address).toEqual(["https://example.org/two-way/?lang=vi&to=2018#students"]);
    expect(read.words).toContain("example.org/two-way/");
  });

  test("what is unknown is told with what there is; one failure does not stop the rest", async ({
    baseURL,
  }) => {
    const url = baseURL as string;
    const chart = await run(["--chart", "nothing", "--out", folder], url);
    expect(chart.code).toBe(2);
    expect(chart.stderr).toMatch(/there is no nothing\. There are trade-turnover, /);
    const state = await run(["--all", "--query", "from=1066&colour=red", "--out", folder], url);
    expect(state.code).toBe(2);
    expect(state.stderr).toContain("1066");
    expect(state.stderr).toContain("colour");
    const some = await run(
      ["--chart", "students", "--chart", "tourists", "--query", "indicator=tourists"].concat([
        "--scale",
        "1",
        "--out",
        folder,
      ]),
      url,
    );
    expect(some.code).toBe(1);
    expect(some.stderr).toContain("FAILED: The filters leave nothing to draw here.");
    expect(some.stderr).toContain("1 of 2 pictures made");
    expect(await readdir(folder)).toHaveLength(1);
  });
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
