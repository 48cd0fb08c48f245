import { readFile } from "node:fs/promises";
import { expect, type Page, test } from "@playwright/test";
import type { Dataset, Observation } from "../src/model/types.ts";
import { escapeDialog } from "./keys.ts";
import {
  choose,
  dialogOf,
  expectDiamond,
  expectNoBarriers,
  expectSwitched,
  open,
  own,
} from "./reading.ts";

const HEADER =
  "typeCode,period,reporterCode,flowCode,partnerCode,partner2Code,cmdCode,customsCode,motCode,primaryValue";
const row = (year: string, flow: "X" | "M", value: number, mode = "0") =>
  `C,${year},704,${flow},156,0,TOTAL,C00,${mode},${value}`;

/** What the page knows Vietnam to have sold to China in some whole year. */
async function knownExports(page: Page): Promise<Observation & { period: string }> {
  const response = await page.request.get("./data/dataset.json");
  const { observations }: Dataset = await response.json();
  const known = observations.find(
    (o) =>
      o.indicator === "exports" &&
      o.basis === "official" &&
      o.refArea === "VNM" &&
      o.counterpartArea === "CHN" &&
      /^\d{4}$/.test(o.period ?? ""),
  );
  if (!known?.period) throw new Error("no official exports of Vietnam in the data");
  return { ...known, period: known.period };
}

test("a file of official figures is previewed, accepted, drawn, hidden, kept and removed", async ({
  page,
}) => {
  const dialog = await open(page);
  const { period, value } = await knownExports(page);
  const next = String(Number(period) + 40);
  const csv = [
    HEADER,
    row(period, "X", value * 1.1),
    row(next, "X", 60e9),
    row(next, "M", 90e9),
    row(next, "M", 50e9, "2100"),
  ].join("\n");
  await choose(dialog, { name: "download.txt", text: csv });
  await expect(dialog.getByText("UN Comtrade CSV, 3 figures")).toBeVisible();
  const changes = dialog.getByRole("list", { name: "What it would change" });
  await expect(changes).toContainText("2 figures are new");
  await expect(changes).toContainText("1 figure differs");
  await dialog.getByText("Which differ, and by how much").click();
  await expect(dialog.getByText(/in this file, .* \(\+10%\)/)).toBeVisible();
  await expect(dialog.getByRole("heading", { name: "1 row passed over, and why" })).toBeVisible();
  await expect(dialog.getByText(/1 row \(motCode\): one mode of transport/)).toBeVisible();
  await expect(dialog.getByText(/Exports: Vietnam with China/).first()).toBeVisible();
  await expect(own(page)).toHaveCount(0);

  const show = dialog.getByRole("button", { name: "See it on the page" });
  await expect(show).toHaveCount(0);
  await dialog.getByRole("button", { name: "Put 3 figures on the page" }).click();
  await show.click();
  await expect(dialog).toBeHidden();
  const evidence = page.getByRole("dialog");
  await expect(evidence).toContainText("from your own file");
  await escapeDialog(page);
  await expect(evidence).toBeHidden();
  const chart = page.locator("#trade-turnover");
  await expect(chart.locator(`[data-observation*=".${next}."]`)).toHaveCount(1);
  await page.locator("#trade").getByRole("radio", { name: "Exports" }).check();
  const exported = page.locator('[data-observation*=".own-file"]');
  await expect(exported).not.toHaveCount(0);
  await expectDiamond(exported.first());
  await expect(page.getByText(/Official, .*Vietnam.*, from your own file/).first()).toBeVisible();

  await expectSwitched(page, page.getByRole("checkbox", { name: "Your own (3)" }));
  await page.getByRole("button", { name: "Read a text", exact: true }).click();
  await expect(dialog.getByText("3 official figures, 3 on the page")).toBeVisible();
  await dialog.getByRole("button", { name: "Take its figures off the page" }).click();
  await expect(own(page)).toHaveCount(0);
  await dialog.getByRole("button", { name: "Remove: download.txt" }).click();
  await page.reload();
  await expect(dialogOf(page)).toBeVisible();
  await expect(dialog.getByRole("button", { name: /^Remove/ })).toHaveCount(0);
});

test("what is known already is not added again", async ({ page }) => {
  const dialog = await open(page);
  const { period, value } = await knownExports(page);
  await choose(dialog, { name: "a.csv", text: [HEADER, row(period, "X", value)].join("\n") });
  await expect(dialog.getByText("1 figure is known already")).toBeVisible();
  await expect(dialog.getByRole("button", { name: "Nothing to add" })).toBeDisabled();
});

for (const [fixture, format] of [
  ["comtrade.json", "UN Comtrade API v1 JSON"],
  ["comtrade-legacy.csv", "UN Comtrade CSV of the old site"],
  ["imf.csv", "IMF SDMX-CSV"],
  ["sdmx.csv", "SDMX-CSV"],
  ["sdmx-semicolon.csv", "SDMX-CSV"],
  ["world-bank.json", "World Bank API JSON"],
  ["baci.csv", "CEPII BACI CSV"],
] as const)
  test(`${fixture} is known by its content`, async ({ page }) => {
    const dialog = await open(page);
    const text = await readFile(`src/official/fixtures/${fixture}`, "utf8");
    await choose(dialog, { name: "file.txt", text });
    await expect(dialog.getByText(new RegExp(`^${format}, \\d+ figures?$`))).toBeVisible();
    await expect(dialog.getByRole("list", { name: "What it would change" })).toBeVisible();
    await expect(dialog.getByRole("alert")).toBeEmpty();
  });

test("trade that is neither country's own count is drawn, with a mark and a name of its own", async ({
  page,
}) => {
  const dialog = await open(page);
  const text = await readFile("src/official/fixtures/baci.csv", "utf8");
  await choose(dialog, { name: "baci.csv", text });
  await dialog.getByRole("button", { name: /^Put \d+ figures on the page$/ }).click();
  await dialog.getByRole("button", { name: "See it on the page" }).click();
  await expect(dialog).toBeHidden();
  await escapeDialog(page);
  await page.locator("#trade").getByRole("radio", { name: "Exports" }).check();
  const chart = page
    .locator("#trade figure")
    .filter({ has: own(page) })
    .first();
  await expect(chart.getByText(/no country's own count, from your own file/).first()).toBeVisible();
  const mark = chart.locator('[data-observation*=".own-file"]').first();
  await expect(mark.locator('path[d$="Z"]')).toHaveCount(1);
  await expect(mark.locator("circle, rect")).toHaveCount(0);
});

test("no barriers in what a file would change, wide and narrow", async ({ page }) => {
  const dialog = await open(page);
  const text = await readFile("src/official/fixtures/imf.csv", "utf8");
  await choose(dialog, { name: "a.csv", text });
  await expect(dialog.getByText(/^IMF SDMX-CSV/)).toBeVisible();
  await expectNoBarriers(page);
});

test("the page's own dataset is official figures, not a saved file", async ({ page }) => {
  const dialog = await open(page);
  const dataset = await (await page.request.get("./data/dataset.json")).text();
  await choose(dialog, { name: "dataset.json", text: dataset });
  await expect(dialog.getByText(/^Two-Way JSON, \d+ figures$/)).toBeVisible();
  await expect(dialog.getByRole("button", { name: "Nothing to add" })).toBeVisible();
});

for (const [language, button, said] of [
  ["vi", "Đọc một bài", /1 dòng \(motCode\): một phương thức vận tải/],
  ["zh", "读一篇文章", /1 行（motCode）：单一运输方式/],
] as const)
  test(`what is passed over is told in the language of the page: ${language}`, async ({ page }) => {
    await page.goto(`./?lang=${language}`);
    await page.getByRole("button", { name: button, exact: true }).click();
    const dialog = page.getByRole("dialog");
    const text = await readFile("src/official/fixtures/comtrade.csv", "utf8");
    await choose(dialog, { name: "a.csv", text });
    await expect(dialog.getByText(said)).toBeVisible();
  });
