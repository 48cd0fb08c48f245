import { readFile } from "node:fs/promises";
import AxeBuilder from "@axe-core/playwright";
import { expect, type Page, test } from "@playwright/test";
import { readDataset } from "../src/model/dataset.ts";
import { escapeDialog } from "./keys.ts";

const part = (page: Page) => page.locator("#figures");
const table = (page: Page) => part(page).getByRole("table");
const header = (page: Page, name: string) => part(page).getByRole("columnheader", { name });
const count = (page: Page) => part(page).getByText(/^\d+ of \d+ rows$/);

async function open(page: Page, query = "") {
  await page.goto(`./${query}`);
  await expect(page.locator("main figure").first()).toBeVisible();
  await part(page).scrollIntoViewIfNeeded();
  await expect(table(page)).toBeVisible();
}

/** The words of a column from the first row down, as far as rows are drawn. */
const column = (page: Page, field: string) =>
  part(page).locator(`tbody td[data-field="${field}"]`).allTextContents();

test("has a row for each figure of the data, of which only those in sight are drawn", async ({
  page,
}) => {
  await open(page);
  const { observations } = readDataset(
    JSON.parse(await readFile(new URL("../public/data/dataset.json", import.meta.url), "utf8")),
  );
  const all = observations.length;
  await expect(count(page)).toHaveText(`${all} of ${all} rows`);
  await expect(table(page)).toHaveAttribute("aria-rowcount", String(all + 1));
  expect(await part(page).locator("tbody tr[aria-rowindex]").count()).toBeLessThan(60);

  const frame = part(page).getByRole("region");
  await frame.focus();
  await page.keyboard.press("End");
  await expect(part(page).locator(`tr[aria-rowindex="${all + 1}"]`)).toBeVisible();
});

test("any column sorts by keyboard, numbers within their unit, and says so", async ({ page }) => {
  await open(page, "?indicator=trade-turnover&basis=stated");
  const value = header(page, "Value");
  await value.getByRole("button").focus();
  await page.keyboard.press("Enter");
  await expect(value).toHaveAttribute("aria-sort", "descending");
  expect((await column(page, "value"))[0]).toBe("175.57 bn USD");
  await page.keyboard.press("Enter");
  await expect(value).toHaveAttribute("aria-sort", "ascending");
  expect((await column(page, "value")).at(-1)).toBe("175.57 bn USD");
  await header(page, "Period").getByRole("button").click();
  await expect(value).not.toHaveAttribute("aria-sort", /./);
  const years = (await column(page, "period")).map((words) => Number(/\d{4}/.exec(words)?.[0]));
  expect(years).toEqual([...years].sort((a, b) => a - b));
});

test("the worst check comes first", async ({ page }) => {
  await open(page);
  await header(page, "Checks").getByRole("button").click();
  expect((await column(page, "checks"))[0]).toMatch(/^Differs/);
});

test("a search over all words leaves the rows that have them, and says how many", async ({
  page,
}) => {
  await open(page);
  await part(page).getByRole("searchbox").fill("106.7 vietnam");
  await expect(count(page)).toHaveText(/^2 of /);
  expect(await column(page, "value")).toEqual(["106.7 bn USD", "106.706 bn USD"]);
  await part(page).getByRole("searchbox").fill("no such words");
  await expect(part(page).getByText("No row has all of “no such words”.")).toBeVisible();
  await part(page).getByRole("button", { name: "Clear the search" }).click();
  await expect(table(page)).toBeVisible();
});

test("its search, order and columns are in the address: to send on, and for Back to undo", async ({
  page,
}) => {
  await open(page, "?indicator=students");
  await header(page, "Value").getByRole("button").click();
  await expect(page).toHaveURL(/\?indicator=students&sort=-value$/);
  const search = part(page).getByRole("searchbox");
  await search.pressSequentially("china");
  await search.blur();
  await expect(page).toHaveURL(/&search=china&sort=-value$/);
  await part(page).getByText("Columns", { exact: true }).first().click();
  await part(page).getByRole("checkbox", { name: "Exactness" }).uncheck();
  await expect(page).not.toHaveURL(/column=qualifier/);
  const values = await column(page, "value");

  await page.reload();
  await part(page).scrollIntoViewIfNeeded();
  await expect(search).toHaveValue("china");
  await expect(header(page, "Value")).toHaveAttribute("aria-sort", "descending");
  await expect(header(page, "Exactness")).toHaveCount(0);
  expect(await column(page, "value")).toEqual(values);

  await page.goBack();
  await expect(header(page, "Exactness")).toHaveCount(1);
  // All that was typed at one go.
  await page.goBack();
  await expect(search).toHaveValue("");
  await page.goBack();
  await expect(header(page, "Value")).not.toHaveAttribute("aria-sort", /./);
});

test("the filters move it, and a row leads to its evidence", async ({ page }) => {
  await open(page, "?indicator=students&basis=stated");
  const chosen = page.getByRole("region", { name: "Filters" }).getByRole("listitem");
  await expect(chosen).toContainText("Indicator: Students abroad");
  await expect(count(page)).toHaveText(/^2 of 2 rows$/);
  await part(page).getByRole("button", { name: "Students abroad" }).first().click();
  await expect(page.getByRole("dialog")).toContainText("students");
  await escapeDialog(page);
  await chosen.getByRole("button", { name: "Indicator: show all" }).click();
  await expect(page).not.toHaveURL(/indicator/);
});

test("where the filters leave nothing, a button loosens the one that is in the way", async ({
  page,
}) => {
  await page.goto("./?basis=&indicator=students");
  const chart = page.locator("#students");
  await expect(chart).toContainText("Loosen one: basis");
  await expect(part(page)).toContainText("The filters leave no figure.");
  await chart.getByRole("button", { name: "Basis: show all" }).click();
  await expect(chart.locator(".marks")).toBeVisible();
  await expect(page).toHaveURL(/\?indicator=students$/);
  await expect(count(page)).toBeVisible();
});

test("columns are chosen", async ({ page }) => {
  await open(page);
  await part(page).getByText("Columns", { exact: true }).first().click();
  await part(page).getByRole("checkbox", { name: "Exactness" }).uncheck();
  await expect(header(page, "Exactness")).toHaveCount(0);
  await expect(header(page, "Basis")).toBeVisible();
});

test("a row is told by its name and value, whichever columns are shown", async ({ page }) => {
  await open(page, "?basis=stated&column=indicator&column=counterpartArea&column=low&search=3,300");
  await expect(part(page).getByRole("checkbox", { name: /, 3,300 times$/ })).toBeVisible();
  await part(page).getByText("Columns", { exact: true }).first().click();
  await part(page).getByRole("checkbox", { name: "Value", exact: true }).check();
  await expect(part(page).getByRole("checkbox", { name: /, 3,300 times$/ })).toBeVisible();
});

test("rows are copied for a spreadsheet: selected ones alone, numbers as numbers", async ({
  page,
  context,
}) => {
  await context.grantPermissions(["clipboard-read", "clipboard-write"]);
  await open(page, "?basis=stated&indicator=trade-turnover");
  await header(page, "Value").getByRole("button").click();
  await part(page)
    .getByRole("checkbox", { name: /^Select Trade turnover, 175.57/ })
    .check();
  await part(page).getByRole("button", { name: "Copy 1 selected row" }).click();
  await expect(part(page).getByText("1 row copied")).toBeVisible();
  const text = await page.evaluate(() => navigator.clipboard.readText());
  const [head = [], row = []] = text.split("\n").map((line) => line.split("\t"));
  expect(head.slice(0, 5)).toEqual([
    "Indicator",
    "Reference area",
    "Counterpart area",
    "Value",
    "Unit",
  ]);
  expect(row.slice(0, 5)).toEqual(["Trade turnover", "Vietnam", "China", "175570000000", "USD"]);
});

test("where the browser refuses to copy, the text is there to be copied by hand", async ({
  page,
}) => {
  await page.addInitScript(() => {
    Object.defineProperty(navigator, "clipboard", {
      value: { writeText: () => Promise.reject(new DOMException("no", "NotAllowedError")) },
    });
  });
  await open(page, "?indicator=students");
  await part(page)
    .getByRole("button", { name: /^Copy \d+ rows$/ })
    .click();
  await expect(part(page).getByText("does not let the page copy")).toBeVisible();
  await expect(part(page).getByRole("textbox", { name: "Rows to copy by hand" })).toHaveValue(
    /^Indicator\t.*\nStudents abroad\t/,
  );
});

for (const [width, colorScheme] of [
  [1440, "light"],
  [1440, "dark"],
  [360, "light"],
  [360, "dark"],
] as const)
  test(`axe finds nothing in it at ${width} px, ${colorScheme}, and it scrolls inside`, async ({
    page,
  }) => {
    await page.emulateMedia({ colorScheme, reducedMotion: "reduce" });
    await page.setViewportSize({ width, height: 800 });
    await open(page);
    const { violations } = await new AxeBuilder({ page }).include("#figures").analyze();
    expect(violations).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(
      width,
    );
    // What a row is stays in sight while the rest is scrolled.
    const name = part(page).locator("tbody th").first();
    await part(page)
      .getByRole("region")
      .evaluate((frame) => frame.scrollBy(600, 0));
    await expect(name).toBeInViewport();
  });
