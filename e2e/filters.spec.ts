import { expect, type Page, test } from "@playwright/test";
import { readDataset } from "../src/model/dataset.ts";
import { allDrawn } from "./drawn.ts";

const CHARTS = [
  "trade-turnover",
  "trade-balance",
  "goods-vnm-chn",
  "goods-chn-vnm",
  "fdi-capital-stock",
  "fdi-capital-flow",
  "fdi-projects-stock",
  "students",
  "tourists",
];

/** Waits until every chart that has something to draw has drawn it. */
async function open(page: Page, query = "") {
  await page.goto(`./${query}`);
  await stands(page);
}

async function stands(page: Page) {
  await expect(page.locator("#root #sources")).toBeVisible();
  await allDrawn(page);
  const undrawn = CHARTS.map((id) => `#root #${id}:not([data-empty]):not(:has(.marks))`);
  await expect(page.locator(undrawn.join())).toHaveCount(0);
}

/** Ids of the marks of every chart, as drawn. */
async function drawn(page: Page): Promise<Record<string, string[]>> {
  const all = await Promise.all(
    CHARTS.map((id) =>
      page
        .locator(`#${id} [data-observation]`)
        .evaluateAll((marks) => marks.map((mark) => mark.getAttribute("data-observation") ?? "")),
    ),
  );
  return Object.fromEntries(CHARTS.map((id, i) => [id, all[i] ?? []]));
}

async function shown(page: Page): Promise<number> {
  const text = await page.getByText(/\d+ of \d+ observations shown/).textContent();
  return Number(/^\d+/.exec(text ?? "")?.[0]);
}

const option = (page: Page, group: string, name: string | RegExp) =>
  page.getByRole("group", { name: group }).getByRole("checkbox", { name });

test("basis moves every chart, table and count alike", async ({ page }) => {
  await open(page);
  const before = await drawn(page);
  await option(page, "Basis", /^Official/).uncheck();
  await expect(page.locator('[data-basis="official"]')).toHaveCount(0);
  const after = await drawn(page);
  for (const id of CHARTS) {
    const claims = (before[id] ?? []).filter((mark) => !mark.endsWith(".official"));
    expect(after[id]).toEqual(claims);
    if (claims.length === 0)
      await expect(page.locator(`#${id}`)).toContainText("Loosen one: basis");
    else {
      await page
        .locator(`#${id}`)
        .getByText(/^Table of the/)
        .click();
      await expect(page.locator(`#${id} tbody tr`)).toHaveCount(claims.length);
    }
  }
});

test("reporter takes the other's lines and figures away", async ({ page }) => {
  await open(page);
  await option(page, "Reporter", /^China/).uncheck();
  await expect(page.locator('.recharts-curve[stroke="var(--second)"]')).toHaveCount(0);
  await expect(page.locator('#trade-turnover .recharts-curve[stroke="var(--first)"]')).toHaveCount(
    1,
  );
  await expect(page).toHaveURL(/reporter=VNM/);
});

test("trade whose reporter no text names is a choice of its own", async ({ page }) => {
  await open(page);
  const { observations } = readDataset(await (await page.request.get("data/dataset.json")).json());
  const claims = observations
    .filter(({ indicator, basis }) => indicator === "trade-turnover" && basis !== "official")
    .map(({ id }) => id);
  expect(claims.length).toBeGreaterThan(0);
  await option(page, "Reporter", /^Not named/).uncheck();
  const marks = page.locator("#trade-turnover [data-observation]");
  await expect(page.locator('#trade-turnover [data-basis="stated"]')).toHaveCount(0);
  for (const mark of await marks.all())
    await expect(mark).toHaveAttribute("data-basis", "official");
  await page.goto("./?reporter=unnamed");
  await expect(marks).toHaveCount(claims.length);
  expect(new Set((await drawn(page))["trade-turnover"])).toEqual(new Set(claims));
  for (const id of ["trade-balance", "students"])
    await expect(page.locator(`#${id}`)).toContainText("Loosen one: reporter");
  await expect(page.locator(".recharts-curve")).toHaveCount(0);
});

test("source text hides the figures of the others and leaves official ones", async ({ page }) => {
  await open(page);
  const official = await page.locator('[data-basis="official"]').count();
  const texts = page.getByRole("group", { name: "Source text" }).getByRole("checkbox");
  for (const text of await texts.all()) await text.uncheck();
  await expect(page.locator('[data-basis="stated"], [data-basis="derived"]')).toHaveCount(0);
  await expect(page.locator('[data-basis="official"]')).toHaveCount(official);
});

test("the count beside an option is what that option alone shows", async ({ page }) => {
  await open(page, "?from=2005&to=2020");
  for (const [group, name] of [
    ["Reporter", "Vietnam"],
    ["Basis", "Stated"],
  ] as const) {
    const labels = page.getByRole("group", { name: group }).locator("label");
    // The number that is seen; the one that is read out stands beside it.
    const count = labels.filter({ hasText: name }).locator('[aria-hidden="true"]');
    const others = labels.filter({ hasNotText: name });
    for (const other of await others.all()) await other.getByRole("checkbox").uncheck();
    // Counts follow a moment later.
    await expect(count).toHaveText(String(await shown(page)));
    for (const other of await others.all()) await other.getByRole("checkbox").check();
  }
});

test("the period moves by keyboard, in every chart", async ({ page }) => {
  await open(page);
  const first = page.getByRole("slider", { name: "First year" });
  await first.focus();
  for (let i = 0; i < 17; i += 1) await page.keyboard.press("ArrowRight");
  const year = Number(await first.getAttribute("aria-valuenow"));
  await expect(page).toHaveURL(new RegExp(`from=${year}`));
  const ticks = await page.locator("#trade-turnover .ticks .years text").allTextContents();
  expect(Math.min(...ticks.map(Number))).toBeGreaterThanOrEqual(year);
  // Charts further down follow a moment later.
  const before = (id: string) => Number(/\.(\d{4})/.exec(id)?.[1]) < year;
  await expect
    .poll(async () =>
      Object.values(await drawn(page))
        .flat()
        .filter(before),
    )
    .toEqual([]);
  await page.keyboard.press("Home");
  await expect(page).not.toHaveURL(/from=/);
});

test("a run of arrow keys is undone at once", async ({ page }) => {
  await open(page);
  await page.getByRole("slider", { name: "First year" }).focus();
  for (let i = 0; i < 4; i += 1) await page.keyboard.press("ArrowRight");
  await expect(page).toHaveURL(/from=1995/);
  await page.goBack();
  await expect(page).not.toHaveURL(/from=/);
});

test("a link shows the same to the next reader; Back and Forward walk the changes", async ({
  page,
}) => {
  await open(page, "?from=2008&basis=stated&basis=official&scale=log");
  const there = await drawn(page);
  const count = await shown(page);
  await page.reload();
  await stands(page);
  expect(await drawn(page)).toEqual(there);

  await option(page, "Basis", /^Official/).uncheck();
  await expect(page).not.toHaveURL(/basis=official/);
  await page.goBack();
  await expect(page).toHaveURL(/basis=official/);
  await expect(option(page, "Basis", /^Official/)).toBeChecked();
  expect(await shown(page)).toBe(count);
  await page.goForward();
  await expect(option(page, "Basis", /^Official/)).not.toBeChecked();
});

test("reset brings everything back", async ({ page }) => {
  await open(page);
  const all = await shown(page);
  await expect(
    page.getByRole("region", { name: "Filters" }).getByRole("button", { name: "Reset" }),
  ).toBeDisabled();
  await option(page, "Reporter", /^Vietnam/).uncheck();
  await option(page, "Basis", /^Stated/).uncheck();
  expect(await shown(page)).toBeLessThan(all);
  await page
    .getByRole("region", { name: "Filters" })
    .getByRole("button", { name: "Reset" })
    .click();
  expect(await shown(page)).toBe(all);
  expect(new URL(page.url()).search).toBe("");
});

test("an address that asks for what there is not says what it ignored", async ({ page }) => {
  await open(page, "?from=1066&reporter=ATL&basis=stated");
  const message = page.getByRole("status").filter({ hasText: "was ignored" });
  await expect(message).toContainText("from “1066” was ignored");
  await expect(message).toContainText("reporter “ATL” was ignored");
  await expect(option(page, "Basis", /^Stated/)).toBeChecked();
  await expect(option(page, "Basis", /^Official/)).not.toBeChecked();
  await message.getByRole("button").click();
  await expect(page.getByText("was ignored")).toHaveCount(0);
});

test("who works a filter by keyboard goes on from where its button was", async ({ page }) => {
  await page.goto("./?from=2008&reporter=VNM&lang=en&indicator=nothing-known");
  await page.getByRole("button", { name: "All right" }).press("Enter");
  await expect(page.locator("#main")).toBeFocused();

  const reset = page
    .getByRole("region", { name: "Filters" })
    .getByRole("button", { name: "Reset" });
  await reset.press("Enter");
  await expect(page).not.toHaveURL(/reporter/);
  await expect(reset).toBeFocused();

  await page.goto("./?from=2008&reporter=VNM&lang=en");
  const card = page.locator("[data-card='since-1991']");
  await expect(card).toContainText("but not those that are needed here");
  await card.getByRole("button").first().press("Enter");
  await expect(card.getByRole("heading")).toBeFocused();
  await expect(card).not.toContainText("needed here");
});

test("what a key leads to stands clear of the filters, however many are open", async ({ page }) => {
  await page.goto("./?lang=en&check=agrees&check=differs");
  const more = page.getByRole("button", { name: "More filters" });
  await more.click();
  await expect(page.getByRole("button", { name: "Fewer filters" })).toHaveAttribute(
    "aria-expanded",
    "true",
  );
  await page.locator("#main").focus();
  await page.keyboard.press("t");
  const heading = page.getByRole("heading", { name: /^All figures/ });
  await expect(heading).toBeFocused();
  const bar = page.getByRole("region", { name: "Filters" });
  await expect(async () => {
    const [above, below] = [await bar.boundingBox(), await heading.boundingBox()];
    expect(below?.y).toBeGreaterThanOrEqual((above?.y ?? 0) + (above?.height ?? 0));
  }).toPass();
});

test("indicators and checks are filtered too, one of many by two clicks", async ({ page }) => {
  await page.goto("./");
  await page.getByRole("button", { name: "More filters" }).click();
  await page.getByRole("button", { name: "Check: none" }).click();
  await expect(page).toHaveURL(/check=$/);
  const differs = page.getByRole("checkbox", { name: /^Differs/ });
  const count = Number(
    (await page.locator("label", { has: differs }).innerText()).match(/\d+/)?.[0],
  );
  expect(count).toBeGreaterThan(0);
  await differs.check();
  await expect(page).toHaveURL(/check=differs/);
  await expect(page.getByText(new RegExp(`^${count} of \\d+ observations shown`))).toBeVisible();
  await page.getByRole("button", { name: "Check: all" }).click();
  await expect(page).not.toHaveURL(/check=/);
  await page.getByRole("checkbox", { name: /^Imports/ }).uncheck();
  await expect(page.locator("#goods-vnm-chn [data-observation^='imports']")).toHaveCount(0);
});
