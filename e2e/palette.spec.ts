import AxeBuilder from "@axe-core/playwright";
import { expect, type Page, test } from "@playwright/test";
import { escapeDialog } from "./keys.ts";

async function open(page: Page, query = "") {
  await page.goto(`./${query}`);
  await expect(page.locator("#trade-turnover .marks")).toBeVisible();
}

const field = (page: Page) => page.getByRole("dialog").getByRole("combobox");
const option = (page: Page, name: string | RegExp) =>
  page.getByRole("dialog").getByRole("option", { name });

/** Opens the palette, types, and does the option of that name. */
async function does(page: Page, typed: string, name: string | RegExp) {
  await page.keyboard.press("Control+k");
  await field(page).fill(typed);
  await option(page, name).first().click();
  await expect(page.getByRole("dialog", { name: "Search and commands" })).toHaveCount(0);
}

test("years become a period, a figure its evidence, and undo takes both back", async ({ page }) => {
  await open(page);
  await does(page, "2008-2022", "Show 2008 to 2022 only");
  await expect(page).toHaveURL(/from=2008&to=2022/);
  await page.keyboard.press("Control+k");
  await field(page).fill("106.7 stated");
  await expect(option(page, /106\.7 bn USD, 2018/)).toBeVisible();
  await page.keyboard.press("Enter");
  await expect(page.getByRole("dialog", { name: /106\.7 bn USD/ })).toBeVisible();
  await escapeDialog(page);
  await expect(page.getByRole("dialog")).toHaveCount(0);
  await page.keyboard.press("Control+z");
  await page.keyboard.press("Control+z");
  await page.keyboard.press("Control+z");
  await expect(page).not.toHaveURL(/from=2008/);
  await page.keyboard.press("Control+Shift+z");
  await expect(page).toHaveURL(/from=2008&to=2022/);
  await page.getByRole("button", { name: "Undo", exact: true }).click();
  await expect(page).not.toHaveURL(/from=2008/);
});

test("Enter means what has been typed, though it was a moment ago", async ({ page }) => {
  await open(page);
  await page.keyboard.press("Control+k");
  await field(page).fill("1995-2001");
  await expect(option(page, "Show 1995 to 2001 only")).toBeVisible();
  // Quicker than any hand: the results of these letters cannot be on the page yet.
  await field(page).evaluate((input: HTMLInputElement) => {
    const set = Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, "value")?.set;
    set?.call(input, "2008-2022");
    input.dispatchEvent(new InputEvent("input", { bubbles: true }));
    input.dispatchEvent(
      new KeyboardEvent("keydown", { key: "Enter", bubbles: true, cancelable: true }),
    );
  });
  await expect(page).toHaveURL(/from=2008&to=2022/);
});

test("the data and the citation of a chart open by words, and leave the focus on their buttons", async ({
  page,
}) => {
  await open(page);
  await does(page, "download data", "Download or cite the data");
  await expect(page.getByRole("dialog", { name: "Take the data away" })).toBeVisible();
  await escapeDialog(page);
  await expect(page.locator("#take-data")).toBeFocused();
  await does(page, "cite chart", /^Cite the chart/);
  await expect(page.getByRole("dialog").getByRole("button", { name: /BibTeX/ })).toBeVisible();
  await escapeDialog(page);
  await expect(page.locator("#trade-turnover-cite")).toBeFocused();
});

test("filters, sections, themes and languages are found by words", async ({ page }) => {
  await open(page);
  await does(page, "indicator exports", "Indicator: show only Exports");
  await expect(page).toHaveURL(/indicator=exports/);
  await does(page, "reset", "Reset all filters");
  await expect(page).not.toHaveURL(/indicator/);
  await does(page, "dark", "Theme: Dark");
  await expect(page.getByLabel("Theme")).toHaveValue("dark");
  await does(page, "investment", "Go to: Investment");
  await expect(page.locator("#investment-title")).toBeFocused();
  await expect(page.locator("#investment-title")).toBeInViewport();
  await does(page, "vietnamese", "Language: Tiếng Việt");
  await expect(page.locator("html")).toHaveAttribute("lang", "vi");
});

for (const [language, own] of [
  ["vi", "dau tu"],
  ["zh", "投资"],
] as const)
  test(`in ${language} things are found by its words and by English ones`, async ({ page }) => {
    await open(page, `?lang=${language}`);
    for (const typed of [own, "investment"]) {
      await page.keyboard.press("Control+k");
      await field(page).fill(typed);
      await expect(page.getByRole("dialog").getByRole("option").first()).toBeVisible();
      await page.keyboard.press("Escape");
      await expect(page.getByRole("dialog")).toHaveCount(0);
    }
  });

test("what is nowhere is said to be nowhere", async ({ page }) => {
  await open(page);
  await page.keyboard.press("/");
  await field(page).fill("zzzz");
  await expect(page.getByText("Nothing is called “zzzz”")).toBeVisible();
  await expect(page.getByRole("status").filter({ hasText: "Nothing found" })).toHaveCount(1);
});

test("keys do nothing while something is typed, and single ones can be turned off", async ({
  page,
}) => {
  await open(page, "?from=2008");
  await page.locator("#figures").scrollIntoViewIfNeeded();
  await page.locator("#figures").getByRole("searchbox").fill("");
  await page.keyboard.type("r/?t");
  await expect(page.getByRole("dialog")).toHaveCount(0);
  await expect(page.locator("#figures").getByRole("searchbox")).toHaveValue("r/?t");
  await expect(page).toHaveURL(/from=2008/);

  await page.getByRole("button", { name: "Shortcuts" }).click();
  const help = page.getByRole("dialog", { name: "Keyboard shortcuts" });
  await help.getByRole("checkbox", { name: "Keys without Ctrl" }).uncheck();
  await escapeDialog(page);
  await expect(page.getByRole("button", { name: "Shortcuts" })).toBeFocused();
  await page.keyboard.press("r");
  await page.keyboard.press("?");
  await expect(page.getByRole("dialog")).toHaveCount(0);
  await expect(page).toHaveURL(/from=2008/);
  await page.keyboard.press("Control+k");
  await expect(field(page)).toBeFocused();
});

test("the keys in the help do what it says", async ({ page }) => {
  await open(page, "?from=2008");
  await page.keyboard.press("?");
  await expect(page.getByRole("dialog", { name: "Keyboard shortcuts" })).toBeVisible();
  await escapeDialog(page);
  await page.keyboard.press("t");
  await expect(page.locator("#figures-title")).toBeFocused();
  await page.keyboard.press("r");
  await expect(page).not.toHaveURL(/from=/);
});

test("a chart fills the screen, its drawing grows, and evidence brings the page back", async ({
  page,
}) => {
  await page.setViewportSize({ width: 1440, height: 1000 });
  await open(page);
  const chart = page.locator("#trade-turnover");
  const drawing = chart.locator("svg.recharts-surface").first();
  const before = await drawing.boundingBox();
  await chart.getByRole("button", { name: "Full screen" }).click();
  await expect(chart.getByRole("button", { name: "Leave full screen" })).toBeVisible();
  await expect
    .poll(async () => (await drawing.boundingBox())?.height)
    .toBeGreaterThan(before?.height ?? 0);
  expect((await drawing.boundingBox())?.width).toBeGreaterThan(before?.width ?? 0);
  await chart.getByRole("listbox").focus();
  await page.keyboard.press("End");
  await page.keyboard.press("Enter");
  await expect(page.getByRole("dialog")).toBeVisible();
  expect(await page.evaluate(() => document.fullscreenElement)).toBeNull();
});

test("the first view loads neither palette nor table", async ({ page }) => {
  const asked: string[] = [];
  page.on("request", (request) => asked.push(request.url()));
  await open(page);
  expect(asked.filter((url) => /Palette|Help|FiguresTable/.test(url))).toEqual([]);
});

for (const [width, colorScheme] of [
  [1440, "light"],
  [1440, "dark"],
  [360, "light"],
  [360, "dark"],
] as const)
  test(`axe finds nothing in palette and help at ${width} px, ${colorScheme}`, async ({ page }) => {
    await page.emulateMedia({ colorScheme, reducedMotion: "reduce" });
    await page.setViewportSize({ width, height: 800 });
    await open(page);
    const check = async () => {
      const dialog = page.getByRole("dialog");
      await expect(dialog).toBeVisible();
      const { violations } = await new AxeBuilder({ page }).include("[role=dialog]").analyze();
      expect(violations).toEqual([]);
      const box = await dialog.boundingBox();
      expect(box?.x).toBeGreaterThanOrEqual(0);
      expect((box?.x ?? 0) + (box?.width ?? 0)).toBeLessThanOrEqual(width);
    };
    await page.keyboard.press("Control+k");
    await check();
    await field(page).fill("china");
    await expect(option(page, /China/).first()).toBeVisible();
    await check();
    await page.keyboard.press("Escape");
    await page.keyboard.press("?");
    await check();
  });

for (const [name, show] of [
  ["reading", (page: Page) => page.getByRole("button", { name: "Read a text", exact: true })],
  ["data", (page: Page) => page.locator("#take-data")],
  [
    "picture",
    (page: Page) => page.locator("#trade-turnover").getByRole("button", { name: "Picture…" }),
  ],
] as const)
  test(`behind the ${name} dialog no key changes the page`, async ({ page }) => {
    await open(page, "?lang=en&basis=official");
    await show(page).click();
    const dialog = page.getByRole("dialog");
    await dialog.getByRole("button", { name: "Close", exact: true }).focus();
    const address = page.url();
    for (const key of ["r", "Control+z", "Control+y", "t", "?", "Control+k"]) {
      await page.keyboard.press(key);
      await expect(page).toHaveURL(address);
    }
    await expect(dialog).toHaveCount(1);
    await escapeDialog(page);
    await expect(dialog).toHaveCount(0);
    await page.keyboard.press("r");
    await expect(page).not.toHaveURL(/basis/);
  });
