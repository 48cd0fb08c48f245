/** How a picture is laid out: for its size, its ground and what is to be in it. */
import { expect, test } from "@playwright/test";
import { PARTS } from "../src/dashboard/export/options.ts";
import { download, openDialog, readSvg, redrawn } from "./pictures.ts";

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
  const bare = await take();
  expect(bare.ground).toBeUndefined();
  // On another ground, rims in the colour of the paper would be seen.
  expect([light.rims > 0, bare.rims]).toEqual([true, 0]);
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

test("on a phone the chart takes the most of its picture, and the words at its foot are there", async ({
  page,
}) => {
  await page.setViewportSize({ width: 360, height: 800 });
  await page.goto("./?lang=en");
  const button = page.locator("#trade-turnover").getByRole("button", { name: "SVG", exact: true });
  const { size, words } = await readSvg(page, (await download(page, button)).bytes);
  const [, , box = ""] = size;
  const [, , width, height] = (box as string).split(" ").map(Number) as number[];
  expect((height as number) / (width as number)).toBeLessThan(3.5);
  expect(words).not.toContain("Milestone");
  expect(words).toContain("The figures belong to their publishers");
  expect(words).toContain("more at the address below");
});

test("the key of a picture says what happened in a line, with its caveat", async ({ page }) => {
  await page.goto("./?lang=en");
  const button = page.locator("#trade-turnover").getByRole("button", { name: "SVG", exact: true });
  const { words } = await readSvg(page, (await download(page, button)).bytes);
  expect(words).toContain("Milestone 1, 1991: Vietnam and China normalised their relations");
  expect(words).toMatch(/Milestone 9, 2015: .*year worked out/);
  expect(words).toContain("The figures belong to their publishers");
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

test("a table that finds no room is spoken of; a picture of nothing but it is refused", async ({
  page,
}) => {
  await page.goto("./?lang=en");
  await page.waitForFunction(() => window.twoWay !== undefined);
  const wordsOf = (id: string, width: number, height: number) =>
    page.evaluate(
      async ({ id, size, parts }) => {
        const offer = await window.twoWay?.();
        const answer = await offer?.picture({
          id,
          size,
          parts,
          theme: "light",
          transparent: false,
          language: "en",
          page: "https://example.org/",
          formats: ["svg"],
          scale: 1,
        });
        if (!answer || "failure" in answer) return answer?.failure;
        const bytes = Uint8Array.from(atob(answer.files.svg ?? ""), (c) => c.charCodeAt(0));
        const svg = new DOMParser().parseFromString(new TextDecoder().decode(bytes), "text/xml");
        return [...svg.querySelectorAll("text")].map((line) => line.textContent).join(" ");
      },
      { id, size: [width, height] as const, parts: PARTS },
    );
  expect(await wordsOf("ties", 1200, 675)).toMatch(/What happened .* rows more at the address/);
  expect(await wordsOf("figures", 270, 300)).toMatch(/find no room beside a drawing of this size/);
  const told = /rows (more )?at the address below|find no room beside a drawing/;
  for (const id of ["ties", "compare", "figures"])
    for (const height of [300, 380, 460, 540, 620])
      expect(await wordsOf(id, 800, height), `${id}, ${height}`).toMatch(told);
});
