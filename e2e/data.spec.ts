import { readFile } from "node:fs/promises";
import AxeBuilder from "@axe-core/playwright";
import { expect, type Locator, type Page, test } from "@playwright/test";
import { strFromU8, unzipSync } from "fflate";
import { original, readPackage, records } from "../src/formats/read.fixture.ts";
import { readDataset } from "../src/model/dataset.ts";
import type { Dataset } from "../src/model/types.ts";
import { escapeDialog } from "./keys.ts";

const served = async (page: Page): Promise<Dataset> =>
  readDataset(await (await page.request.get("data/dataset.json")).json());

async function open(page: Page, query = "", button = "Data"): Promise<Locator> {
  await page.goto(`./${query}`);
  await page.locator("header").getByRole("button", { name: button, exact: true }).click();
  const dialog = page.getByRole("dialog");
  await expect(dialog).toBeVisible();
  return dialog;
}

/** The name and the bytes of what a button gives. */
async function take(page: Page, form: string): Promise<{ name: string; bytes: Buffer }> {
  const button = page.getByRole("dialog").getByRole("button", { name: `Download ${form}` });
  const [file] = await Promise.all([page.waitForEvent("download"), button.click()]);
  return { name: file.suggestedFilename(), bytes: await readFile(await file.path()) };
}

const FILTERED = "?indicator=students&basis=stated&basis=official";
const isChosen = ({ indicator }: Dataset["observations"][number]) => indicator === "students";

test.describe("every form of what the filters leave", () => {
  test("CSV, with a mark that tells spreadsheets it is UTF-8", async ({ page }) => {
    await open(page, FILTERED);
    const { name, bytes } = await take(page, "CSV, Figures");
    expect(name).toMatch(/^vietnam-china-figures-\d{4}-\d{4}-filtered\.csv$/);
    expect([...bytes.subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
    const { observations } = await served(page);
    const chosen = observations.filter(isChosen);
    expect(chosen.length).toBeGreaterThan(3);
    expect(
      records(bytes.toString("utf8")).map((row) => [
        row.id,
        Number(row.value),
        row.unit,
        original(row.publisher ?? "") !== "",
      ]),
    ).toEqual(chosen.map(({ id, value, unit }) => [id, value, unit, true]));
  });

  test("a Data Package, JSON and SDMX-CSV hold the same observations", async ({ page }) => {
    await open(page, FILTERED);
    const { observations } = await served(page);
    const chosen = observations.filter(isChosen);
    const zip = await take(page, "Data Package");
    expect(zip.name).toMatch(/-filtered\.zip$/);
    const files = Object.entries(unzipSync(zip.bytes)).map(([name, text]) => [
      name,
      strFromU8(text),
    ]);
    expect(readPackage(Object.fromEntries(files)).observations).toEqual(chosen);
    const json = await take(page, "JSON");
    expect(readDataset(JSON.parse(json.bytes.toString("utf8"))).observations).toEqual(chosen);
    const sdmx = await take(page, "SDMX-CSV 2.0");
    expect(sdmx.name).toMatch(/-filtered\.sdmx\.csv$/);
    const rows = records(sdmx.bytes.toString("utf8"));
    // A date that is only its text's is no time that SDMX could give the figure.
    const timed = chosen.filter(({ periodFromDocument }) => !periodFromDocument);
    expect(timed.length).toBeGreaterThan(0);
    expect(rows.map(({ CLAIM, OBS_VALUE }) => [CLAIM, Number(OBS_VALUE)])).toEqual(
      timed.map(({ id, value }) => [id, value]),
    );
    expect(Object.keys(rows[0] ?? {}).slice(0, 3)).toEqual(["STRUCTURE", "STRUCTURE_ID", "ACTION"]);
  });

  test("events as CSV and for a calendar, which says what it leaves out", async ({ page }) => {
    const dialog = await open(page);
    const { events } = await served(page);
    const csv = await take(page, "CSV, Events");
    expect(records(csv.bytes.toString("utf8")).map(({ id }) => id)).toEqual(
      events.map(({ id }) => id),
    );
    const { name, bytes } = await take(page, "iCalendar");
    expect(name).toMatch(/^vietnam-china-events-\d{4}-\d{4}\.ics$/);
    const dated = events.filter(({ date }) => /^\d{4}-\d\d-\d\d$/.test(date));
    const ics = bytes.toString("utf8");
    expect(ics.match(/^BEGIN:VEVENT\r$/gm)).toHaveLength(dated.length);
    for (const { date } of dated)
      expect(ics).toContain(`DTSTART;VALUE=DATE:${date.replaceAll("-", "")}\r\n`);
    await expect(dialog).toContainText(
      `${events.length - dated.length} events are left out: the day is not known.`,
    );
  });
});

test("all of the data is one choice away, and without filters it is the only one", async ({
  page,
}) => {
  const dialog = await open(page, FILTERED);
  const all = (await served(page)).observations.length;
  await expect(dialog.getByRole("radio", { name: /^As filtered: \d+ figures/ })).toBeChecked();
  await dialog.getByRole("radio", { name: `All: ${all} figures` }).check();
  const { name, bytes } = await take(page, "CSV, Figures");
  expect(name).not.toContain("filtered");
  expect(records(bytes.toString("utf8"))).toHaveLength(all);
  await expect(dialog.getByRole("status").first()).toContainText(name);
  await open(page);
  await expect(dialog.getByRole("radio")).toHaveCount(0);
});

test("the table of figures has it, too, and the focus goes back to what opened it", async ({
  page,
}) => {
  await page.goto("./");
  await expect(page.locator("main figure").first()).toBeVisible();
  await page.locator("#figures").scrollIntoViewIfNeeded();
  const button = page.locator("#figures").getByRole("button", { name: "Data", exact: true });
  await button.press("Enter");
  await expect(page.getByRole("dialog")).toBeVisible();
  await escapeDialog(page);
  await expect(page.getByRole("dialog")).toHaveCount(0);
  await expect(button).toBeFocused();
});

test("a file that cannot be made is told, and where the data is all the same", async ({ page }) => {
  await page.addInitScript(() => {
    URL.createObjectURL = () => {
      throw new Error("no room");
    };
  });
  const dialog = await open(page);
  await dialog.getByRole("button", { name: "Download CSV, Figures" }).click();
  await expect(dialog.getByRole("status").first()).toContainText("no room");
  const address = dialog.getByRole("link", { name: "observations.csv" });
  const href = (await address.getAttribute("href")) ?? "";
  expect((await page.request.get(href)).status()).toBe(200);
});

test("a file whose maker is killed is told, and comes when it is asked for again", async ({
  page,
}) => {
  await page.addInitScript(() => {
    const Sound = window.Worker;
    // As the system does that has no memory left: without a word, before the file is made.
    window.Worker = class extends Sound {
      constructor(...how: ConstructorParameters<typeof Worker>) {
        super(...how);
        this.addEventListener("message", () => this.terminate());
        window.Worker = Sound;
      }
      override postMessage(message: object) {
        if (!("make" in message)) super.postMessage(message);
      }
    };
  });
  const dialog = await open(page);
  await dialog.getByRole("button", { name: "Download CSV, Figures" }).click();
  await expect(dialog.getByRole("status").first()).toContainText("the browser ended the work");
  const made = page.waitForEvent("download");
  await dialog.getByRole("button", { name: "Download CSV, Figures" }).click();
  expect((await made).suggestedFilename()).toMatch(/\.csv$/);
});

test("a dialog that cannot be fetched says so, and comes once it can", async ({ page }) => {
  const part = /TakeDialog[^/]*\.js$/;
  await page.route(part, (route) => route.abort());
  await page.goto("./");
  const button = page.locator("header").getByRole("button", { name: "Data", exact: true });
  await button.click();
  const alert = page.locator("header").getByRole("alert");
  await expect(alert).toBeVisible();
  await page.unroute(part);
  await alert.getByRole("button", { name: "Try again" }).click();
  await expect(page.getByRole("dialog", { name: "Take the data away" })).toBeVisible();
});

test("how to cite a chart, where it cannot be fetched, leaves the page as it was", async ({
  page,
}) => {
  const part = /CiteDialog[^/]*\.js$/;
  await page.route(part, (route) => route.abort());
  await page.goto("./");
  await page.locator("#trade-turnover-cite").click();
  const alert = page.locator("#trade-turnover").getByRole("alert");
  await expect(alert).toBeVisible();
  await expect(page.locator("#trade-turnover .marks")).toBeVisible();
  await page.unroute(part);
  await alert.getByRole("button", { name: "Try again" }).click();
  await expect(page.getByRole("dialog").getByRole("button", { name: /BibTeX/ })).toBeVisible();
});

test.describe("under addresses that stay", () => {
  const TYPES = {
    "observations.csv": "text/csv",
    "observations.sdmx.csv": "text/csv",
    "observations.sdmx.md": "text/markdown",
    "events.csv": "text/csv",
    "events.ics": "text/calendar",
    "indicators.csv": "text/csv",
    "documents.csv": "text/csv",
    "checks.csv": "text/csv",
    "datapackage.json": "application/json",
    "dataset.json": "application/json",
  };

  test("every form is served as what it is", async ({ request }) => {
    for (const [name, type] of Object.entries(TYPES)) {
      const response = await request.get(`data/${name}`);
      expect(response.status(), name).toBe(200);
      expect(response.headers()["content-type"], name).toMatch(new RegExp(`^${type}(;|$)`));
    }
  });

  test("the package read from there is the dataset", async ({ page }) => {
    const names = Object.keys(TYPES).filter((name) => /^\w+\.(csv|json)$/.test(name));
    const texts = names.map(async (name) => [
      name,
      (await (await page.request.get(`data/${name}`)).body()).toString("utf8"),
    ]);
    const read = readPackage(Object.fromEntries(await Promise.all(texts)));
    const { links: _, leftAlone: __, ...rest } = await served(page);
    expect(read).toMatchObject(rest);
  });

  test("the page tells search engines of them", async ({ page }) => {
    await page.goto("./");
    const text = await page.locator('script[type="application/ld+json"]').textContent();
    const said = JSON.parse(text ?? "");
    expect(said).toMatchObject({ "@type": "Dataset", name: expect.stringContaining("Vietnam") });
    for (const { contentUrl, encodingFormat } of said.distribution) {
      const response = await page.request.get(contentUrl);
      expect(response.headers()["content-type"]).toContain(encodingFormat);
    }
  });
});

test.describe("cite this", () => {
  const copied = (page: Page) => page.evaluate(() => navigator.clipboard.readText());
  const copy = (part: Locator, form: string) =>
    part.getByRole("button", { name: `Copy the citation as ${form}` }).click();

  test("a figure: its source and the address of the view, as text, BibTeX and CSL-JSON", async ({
    page,
    context,
  }) => {
    await context.grantPermissions(["clipboard-read", "clipboard-write"]);
    await page.goto("./");
    const { observations, documents } = await served(page);
    const figure = observations.find(({ source }) => source.kind === "text");
    if (figure?.source.kind !== "text") throw new Error("no figure is read from a text");
    const { document: id } = figure.source;
    const text = documents.find((one) => one.id === id);
    await page.goto(`./?point=${encodeURIComponent(figure.id)}`);
    const sheet = page.getByRole("dialog");
    await copy(sheet, "Text");
    await expect(sheet.getByText("Text copied.")).toBeVisible();
    expect(await copied(page)).toContain(text?.title);
    expect(await copied(page)).toContain(page.url());
    await copy(sheet, "BibTeX");
    await expect(sheet.getByText("BibTeX copied.")).toBeVisible();
    expect((await copied(page)).match(/^@misc\{[\w-]+,$/gm)).toHaveLength(2);
    await copy(sheet, "CSL-JSON");
    await expect(sheet.getByText("CSL-JSON copied.")).toBeVisible();
    const works = JSON.parse(await copied(page));
    expect(works[0]).toMatchObject({ type: "dataset", URL: page.url() });
    expect(works[1]).toMatchObject({ title: text?.title, URL: text?.url });
  });

  test("a chart: what it says, who says so, and where it is", async ({ page, context }) => {
    await context.grantPermissions(["clipboard-read", "clipboard-write"]);
    await page.goto("./?from=2010");
    const chart = page.locator("#trade-turnover");
    const opener = chart.getByRole("button", { name: "Cite" });
    await opener.click();
    const dialog = page.getByRole("dialog", { name: "Cite this chart" });
    await copy(dialog, "Text");
    await expect(dialog.getByText("Text copied.")).toBeVisible();
    const headline = (await chart.locator("h3").textContent())?.replace(/\s/g, " ");
    const text = (await copied(page)).replace(/\s/g, " ");
    expect(text).toContain(headline);
    expect(text).toMatch(/\?from=2010#trade-turnover \(accessed \d+ \w+ \d{4}\)\.$/);
    await page.keyboard.press("Escape");
    await expect(opener).toBeFocused();
  });

  test("where the browser refuses to copy, the citation is there to be copied by hand", async ({
    page,
  }) => {
    await page.addInitScript(() => {
      Object.defineProperty(navigator, "clipboard", {
        value: { writeText: () => Promise.reject(new DOMException("no", "NotAllowedError")) },
      });
    });
    const dialog = await open(page);
    await copy(dialog, "BibTeX");
    await expect(dialog.getByRole("textbox", { name: "Citation to copy by hand" })).toHaveValue(
      /^@misc\{two-way-data,/,
    );
  });
});

for (const [width, colorScheme, language, button] of [
  [1440, "light", "en", "Data"],
  [360, "dark", "vi", "Dữ liệu"],
  [768, "light", "zh", "数据"],
] as const)
  test(`axe finds nothing in the dialog at ${width} px, ${colorScheme}, ${language}`, async ({
    page,
  }) => {
    await page.emulateMedia({ colorScheme, reducedMotion: "reduce" });
    await page.setViewportSize({ width, height: 800 });
    const dialog = await open(page, `?lang=${language}&from=2010`, button);
    const { violations } = await new AxeBuilder({ page }).include("[role=dialog]").analyze();
    expect(violations).toEqual([]);
    const box = await dialog.boundingBox();
    expect((box?.x ?? -1) >= 0 && (box?.x ?? 0) + (box?.width ?? 0) <= width).toBe(true);
  });
