import { expect, type Page, test } from "@playwright/test";
import { readDataset } from "../src/model/dataset.ts";
import type { Dataset, TieEvent } from "../src/model/types.ts";

async function open(page: Page, query = ""): Promise<Dataset> {
  await page.goto(`./${query}`);
  await expect(page.locator("#trade-turnover svg .marks")).toBeVisible();
  return readDataset(await (await page.request.get("data/dataset.json")).json());
}

const turnover = (page: Page) => page.locator("#trade-turnover");
const marks = (page: Page) => turnover(page).locator("[data-observation]");

/** Middle of a mark, in pixels of the page. */
async function middle(page: Page, id: string) {
  const mark = turnover(page).locator(`[data-observation="${id}"]`);
  await mark.scrollIntoViewIfNeeded();
  const box = await mark.boundingBox();
  if (!box) throw new Error(`no mark ${id}`);
  return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
}

test("the first view shows both reporters' lines and every claim on trade", async ({ page }) => {
  const { observations } = await open(page);
  const wanted = observations.filter(
    ({ indicator, period }) => indicator === "trade-turnover" && period !== null,
  );
  const ids = await marks(page).evaluateAll((all) =>
    all.map((mark) => mark.getAttribute("data-observation")),
  );
  expect(new Set(ids)).toEqual(new Set(wanted.map(({ id }) => id)));
  await expect(turnover(page).locator(".recharts-curve")).toHaveCount(2);
  await expect(turnover(page).getByRole("heading", { level: 3 })).toContainText(/\d/);
  const svg = turnover(page).locator("svg.recharts-surface");
  await expect(svg.locator("> title")).not.toBeEmpty();
  await expect(svg.locator("> desc")).toContainText(`${wanted.length} figures`);
});

test("a line is broken where a year is missing", async ({ page }) => {
  const { observations } = await open(page);
  const tones = { CHN: "second", VNM: "first" };
  for (const [i, [area, tone]] of Object.entries(tones).entries()) {
    const years = observations
      .filter(
        ({ indicator, basis, refArea, period, qualifier }) =>
          indicator === "trade-turnover" &&
          basis === "official" &&
          refArea === area &&
          /^\d{4}$/.test(period ?? "") &&
          !qualifier.startsWith("at-"),
      )
      .map(({ period }) => Number(period))
      .sort((a, b) => a - b);
    const runs = years.filter((year) => !years.includes(year - 1)).length;
    const curves = turnover(page).locator(".recharts-curve");
    const stroke = await curves.nth(i).getAttribute("stroke");
    const path =
      (await turnover(page)
        .locator(`.recharts-curve[stroke="var(--${tone})"]`)
        .getAttribute("d")) ?? "";
    expect(stroke).not.toBeNull();
    expect(path.match(/M/g)?.length).toBe(runs);
  }
});

test("marks and lines agree to half a pixel", async ({ page }) => {
  await open(page);
  const off = await turnover(page).evaluate((figure) => {
    const path = figure.querySelector('.recharts-curve[stroke="var(--first)"]');
    const corners = [...(path?.getAttribute("d") ?? "").matchAll(/[ML]([\d.]+),([\d.]+)/g)].map(
      ([, x, y]) => ({ x: Number(x), y: Number(y) }),
    );
    const dots = [...figure.querySelectorAll('[data-basis="official"] circle')].map((dot) => ({
      x: Number(dot.getAttribute("cx")),
      y: Number(dot.getAttribute("cy")),
    }));
    const away = corners.map(({ x, y }) =>
      Math.min(...dots.map((dot) => Math.hypot(dot.x - x, dot.y - y))),
    );
    return { corners: corners.length, worst: Math.max(...away) };
  });
  expect(off.corners).toBeGreaterThan(5);
  expect(off.worst).toBeLessThan(0.5);
});

test("part of a year is a bracket as long as its months, never on a line", async ({ page }) => {
  const { observations } = await open(page);
  const parts = observations.filter(
    ({ indicator, period }) => indicator === "trade-turnover" && /^\d{4}-\d\d\//.test(period ?? ""),
  );
  expect(parts.length).toBeGreaterThan(0);
  for (const { id } of parts)
    await expect(turnover(page).locator(`[data-observation="${id}"]`)).toHaveAttribute(
      "data-form",
      "span",
    );
});

test("log scale moves the points and is kept in the address", async ({ page }) => {
  const { observations } = await open(page);
  const first = observations.find(
    ({ indicator, period }) => indicator === "trade-turnover" && period === "1991",
  );
  if (!first) throw new Error("no figure for 1991");
  /** Height of the mark within its chart: the page may scroll meanwhile. */
  const height = async () => {
    const { y } = await middle(page, first.id);
    const chart = await turnover(page).locator("svg.recharts-surface").boundingBox();
    return y - (chart?.y ?? Number.NaN);
  };
  const before = await height();
  await turnover(page).getByRole("radio", { name: "Log" }).check();
  await expect(page).toHaveURL(/scale=log/);
  await expect.poll(height).toBeLessThan(before - 10);
  await expect(turnover(page)).toContainText("ten times as much is the same distance up anywhere");
  await page.reload();
  await expect(turnover(page).getByRole("radio", { name: "Log" })).toBeChecked();
});

test("pointing at a claim shows its value and the sentence it was read from", async ({ page }) => {
  const { observations, documents } = await open(page);
  const claim = observations.find(
    ({ indicator, basis, period }) =>
      indicator === "trade-turnover" && basis === "stated" && period === "2018",
  );
  if (claim?.source.kind !== "text") throw new Error("no claim for 2018");
  const { document: from, sentence } = claim.source;
  const text = documents.find(({ id }) => id === from)?.text.slice(sentence.start, sentence.end);
  const { x, y } = await middle(page, claim.id);
  await page.mouse.move(x, y);
  const tooltip = turnover(page).locator('div[data-export="skip"][aria-hidden="true"]');
  await expect(tooltip).toContainText("106.7 bn USD");
  await expect(tooltip).toContainText("Stated in a text");
  await expect(tooltip).toContainText(text?.trim().slice(0, 60) ?? "?");
});

test("by keyboard every point can be reached and its evidence opened and closed", async ({
  page,
}) => {
  await open(page);
  const points = turnover(page).getByRole("listbox");
  const option = turnover(page).getByRole("option");
  const total = await marks(page).count();
  await points.focus();
  await page.keyboard.press("Home");
  await expect(option).toHaveAttribute("aria-posinset", "1");
  await expect(option).toHaveAttribute("aria-setsize", String(total));
  await page.keyboard.press("ArrowRight");
  await expect(option).toHaveAttribute("aria-posinset", "2");
  await page.keyboard.press("End");
  await expect(option).toHaveAttribute("aria-posinset", String(total));
  await expect(option).toContainText(/USD/);
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL(/point=/);
  await expect(page.getByRole("dialog")).toBeVisible();
  await page.keyboard.press("Escape");
  await expect(page.getByRole("dialog")).toBeHidden();
  await expect(page).not.toHaveURL(/point=/);
});

test("milestones are the two countries' dated events, numbered alike in chart and list", async ({
  page,
}) => {
  const { events } = await open(page);
  const numbers = turnover(page).locator(".marks g > circle + text");
  const items = page.locator("#milestones-title + ol > li");
  const year = ({ date }: TieEvent) => Number(date.slice(0, 4));
  const own = events.filter(
    (event) => ["VNM", "CHN"].every((area) => event.parties.includes(area)) && year(event) >= 1991,
  );
  const drawn = own.filter((event) => year(event) <= 2024);
  expect(drawn.length).toBeGreaterThan(0);
  await expect(numbers).toHaveCount(new Set(drawn.map(year)).size);
  await expect(items).toHaveCount(await numbers.count());
  await expect(items.locator("li")).toHaveCount(drawn.length);
  for (const { title } of drawn.filter(({ title }) => !title.endsWith("...")))
    await expect(items.filter({ hasText: title })).toHaveCount(1);
  // A title that was cut is told in full.
  await expect(items.filter({ hasText: "..." })).toHaveCount(0);

  await page.goto("./?from=2010");
  const late = drawn.filter((event) => year(event) >= 2010);
  await expect(items.locator("li")).toHaveCount(late.length);
  const [document] = new Set(late.map(({ source }) => source.document));
  await page.goto(`./?from=2010&text=${document}`);
  await expect(items.locator("li")).toHaveCount(
    late.filter(({ source }) => source.document === document).length,
  );
});

test("the table holds the same figures as the chart", async ({ page }) => {
  await open(page);
  const total = await marks(page).count();
  await turnover(page)
    .getByText(/^Table of the/)
    .click();
  await expect(turnover(page).locator("tbody tr")).toHaveCount(total);
});

test("a finger on a point opens its evidence", async ({ browser, baseURL }) => {
  const context = await browser.newContext({
    baseURL,
    hasTouch: true,
    viewport: { width: 360, height: 740 },
  });
  const page = await context.newPage();
  const { observations } = await open(page);
  const part = observations.find(
    ({ indicator, period }) => indicator === "trade-turnover" && /^\d{4}-\d\d\//.test(period ?? ""),
  );
  if (!part) throw new Error("no part-year");
  const { x, y } = await middle(page, part.id);
  await page.touchscreen.tap(x, y);
  await expect(page.getByRole("dialog")).toBeVisible();
  await context.close();
});

test("a date within the filters is not said to lie outside years of a chart that is not there", async ({
  page,
}) => {
  await page.goto("./?from=2017&to=2017");
  const milestones = page.getByRole("region", { name: "No milestone on the chart" });
  await expect(milestones).toContainText("there is no chart to put it on");
});
