import { expect, type Locator, type Page, test } from "@playwright/test";
import { allDrawn } from "./drawn.ts";

const chart = (page: Page, id: string) => page.locator(`#${id}`);
const points = (page: Page, id: string) => chart(page, id).getByRole("listbox");
/** The year that a chart marks as pointed at. */
const pointed = (page: Page, id: string) => chart(page, id).locator("svg[data-pointed]");

async function open(page: Page, query = "") {
  await page.goto(`./${query}`);
  await expect(page.locator("#trade-turnover svg .marks")).toBeVisible();
  await expect(page.locator("#root #sources")).toBeVisible();
  await allDrawn(page);
}

/** Where a year lies in the main chart, by the numbers on its axis; `high` is near the top, away from the lines. */
async function placeOf(figure: Locator, year: number) {
  const ticks = await figure.locator(".ticks .years text").evaluateAll((all) =>
    all.map((tick) => {
      const box = tick.getBoundingClientRect();
      return { year: Number(tick.textContent), x: box.x + box.width / 2 };
    }),
  );
  const [a, b] = [ticks[0], ticks.at(-1)];
  const box = await figure.getByRole("listbox").boundingBox();
  if (!a || !b || !box) throw new Error("the chart has no axis");
  return { x: a.x + ((year - a.year) * (b.x - a.x)) / (b.year - a.year), high: box.y + 90 };
}

test("a year that is pointed at in one chart is marked in all", async ({ page }) => {
  await open(page);
  const main = chart(page, "trade-turnover");
  await main.scrollIntoViewIfNeeded();
  const { x, high } = await placeOf(main, 2005);
  await page.mouse.move(x, high);
  for (const id of ["trade-turnover", "trade-balance", "mirror-ratio", "goods-vnm-chn"])
    await expect(pointed(page, id)).toHaveAttribute("data-pointed", "2005");
  await page.mouse.move(0, 0);
  await expect(pointed(page, "trade-balance")).toHaveCount(0);
});

test("the keyboard points and pins too", async ({ page }) => {
  await open(page, "?years=2008-2022");
  await points(page, "mirror-ratio").focus();
  await page.keyboard.press("End");
  await expect(pointed(page, "trade-turnover")).toHaveAttribute("data-pointed", "2022");
  await page.keyboard.press("ArrowLeft");
  await expect(pointed(page, "trade-turnover")).toHaveAttribute("data-pointed", "2020");
  await page.keyboard.press("p");
  await expect(page).toHaveURL(/years=2008-2020-2022/);
});

test("a click beside the points pins a year: a line through every chart and a column of the comparison", async ({
  page,
}) => {
  await open(page, "?years=2008-2022");
  const main = chart(page, "trade-turnover");
  await main.scrollIntoViewIfNeeded();
  const { x, high } = await placeOf(main, 2000);
  await page.mouse.click(x, high);
  await expect(page).toHaveURL(/years=2000-2008-2022/);
  for (const id of ["trade-turnover", "trade-balance", "goods-chn-vnm"])
    await expect(chart(page, id).locator("[data-pin]")).toHaveCount(3);
  await expect(
    page.locator("#compare").getByRole("columnheader", { name: "2000", exact: true }),
  ).toBeVisible();
  await page.mouse.click(x, high);
  await expect(page).toHaveURL(/years=2008-2022(?!-)/);
});

test("a drag over a chart chooses the period, undone and redone like any step", async ({
  page,
}) => {
  await open(page);
  const main = chart(page, "trade-turnover");
  await main.scrollIntoViewIfNeeded();
  const [from, to] = [await placeOf(main, 2005), await placeOf(main, 2012)];
  await page.mouse.move(to.x, to.high);
  await page.mouse.down();
  await page.mouse.move(from.x + 40, from.high, { steps: 4 });
  await page.mouse.move(from.x, from.high);
  await page.mouse.up();
  await expect(page).toHaveURL(/from=2005&to=2012/);
  // The end of a drag is no click: nothing was pinned or opened.
  await expect(page).not.toHaveURL(/years=|point=/);
  await page.getByRole("button", { name: "Undo" }).click();
  await expect(page).not.toHaveURL(/from=/);
  await page.getByRole("button", { name: "Redo" }).click();
  await expect(page).toHaveURL(/from=2005&to=2012/);
  await page.goBack();
  await expect(page).not.toHaveURL(/from=/);
  await page.goForward();
  await expect(page).toHaveURL(/from=2005&to=2012/);
});

test("a pinned year is dragged along the axis to another, undone like any step", async ({
  page,
}) => {
  await open(page, "?years=2008-2022");
  const main = chart(page, "trade-turnover");
  await main.scrollIntoViewIfNeeded();
  const [from, to] = [await placeOf(main, 2008), await placeOf(main, 2012)];
  await page.mouse.move(from.x, from.high);
  await page.mouse.down();
  await page.mouse.move(from.x + 20, from.high, { steps: 4 });
  await page.mouse.move(to.x, to.high);
  await page.mouse.up();
  await expect(page).toHaveURL(/years=2012-2022/);
  // Neither a period was chosen nor a year pinned by the end of it.
  await expect(page).not.toHaveURL(/from=|to=|point=/);
  for (const id of ["trade-turnover", "trade-balance"])
    await expect(chart(page, id).locator('[data-pin="2012"]')).toHaveCount(1);
  await expect(
    page.locator("#compare").getByRole("columnheader", { name: "2012", exact: true }),
  ).toBeVisible();
  await page.getByRole("button", { name: "Undo" }).click();
  await expect(page).toHaveURL(/years=2008-2022/);
});

test("two to four years are compared; the nearest with a value stands in on request, and is named", async ({
  page,
}) => {
  await open(page, "?years=2008-2022&basis=official");
  const compare = page.locator("#compare");
  await compare.getByRole("button", { name: "Add a year" }).click();
  await compare.getByRole("button", { name: "Add a year" }).click();
  await expect(page).toHaveURL(/years=2008-\d{4}-\d{4}-2022/);
  await expect(compare.getByRole("button", { name: "Add a year" })).toHaveCount(0);
  await compare
    .getByRole("button", { name: /^Remove/ })
    .nth(1)
    .click();
  await expect(page).toHaveURL(/years=2008-\d{4}-2022/);

  await page.goto("./?years=2008-2018&basis=official");
  const imports = compare.getByRole("row", { name: /^Imports as reported by Vietnam/ });
  await expect(imports).toContainText("no value for 2018");
  await compare.getByLabel(/use the nearest year/).check();
  await expect(page).toHaveURL(/nearest=yes/);
  await expect(imports).toContainText("value of 2019, the nearest year that has one to 2018");
  // 75.452 / 15.9735 over the eleven years from 2008 to 2019, not ten.
  await expect(imports).toContainText("+15.2% a year");
});
