/** One chart alone in a frame of another page. */
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import AxeBuilder from "@axe-core/playwright";
import { expect, type Page, test } from "@playwright/test";

/** Another site, which holds whatever was put in it last. */
let body = "";
const elsewhere = createServer((_, answer) => {
  answer.setHeader("Content-Type", "text/html");
  answer.end(`<!doctype html><title>Elsewhere</title>${body}`);
});

test.beforeAll(async () => {
  await new Promise<void>((up) => elsewhere.listen(0, "127.0.0.1", up));
});
test.afterAll(() => {
  elsewhere.closeAllConnections();
  elsewhere.close();
});

/** The frame of that site, in a column so wide. */
async function frameIn(page: Page, line: string, width = 600) {
  body = `<div style="width:${width}px">${line}</div>`;
  await page.goto(`http://127.0.0.1:${(elsewhere.address() as AddressInfo).port}/`);
  return page.frameLocator("iframe");
}

test("the line that the dialog gives shows the chart in another site, with a way back", async ({
  page,
  baseURL,
}) => {
  await page.goto("./?from=2008&lang=en");
  const figure = page.locator("#students");
  await figure.getByRole("button", { name: "Picture…" }).click();
  const dialog = page.getByRole("dialog");
  await dialog.getByRole("button", { name: "Embed" }).click();
  const line = await dialog.getByLabel("Line for another page").inputValue();
  expect(line).toMatch(/^<iframe src="http[^"<>]+" title="[^"<>]+" width="100%" height="480"/);
  const headline = (await figure.locator("h3").textContent()) as string;

  const frame = await frameIn(page, line);
  await expect(frame.getByRole("heading", { level: 1 })).toHaveText(headline);
  await expect(frame.locator("svg .marks")).toBeVisible();
  await expect(frame.getByRole("main")).toHaveCount(1);
  await expect(frame.getByRole("banner")).toHaveCount(0);
  await expect(frame.getByText("Reporter", { exact: true })).toHaveCount(0);
  const back = frame.getByRole("link", { name: "Open in Two-Way" });
  await expect(back).toHaveAttribute("target", "_blank");
  const address = new URL((await back.getAttribute("href")) as string);
  expect(address.origin).toBe(new URL(baseURL as string).origin);
  expect(address.searchParams.get("from")).toBe("2008");
  expect(address.searchParams.has("embed")).toBe(false);
});

test("the whole page cannot be framed by another site", async ({ page, baseURL }) => {
  const frames = ["lang=en", "lang=en&embed=students"].map(
    (query) => `<iframe src="${baseURL}?${query}" width="600" height="400"></iframe>`,
  );
  await frameIn(page, frames.join(""));
  const whole = page.frameLocator("iframe").nth(0);
  const chart = page.frameLocator("iframe").nth(1);
  await expect(chart.getByRole("main")).toBeVisible();
  await expect(whole.getByRole("main")).toHaveCount(0);
  await expect(whole.getByRole("button", { name: "Read a text" })).toHaveCount(0);
});

for (const width of [320, 1000]) {
  test(`fits a frame ${width} pixels wide`, async ({ page, baseURL }) => {
    const frame = await frameIn(
      page,
      `<iframe src="${baseURL}?embed=trade-turnover&lang=vi" width="${width}" height="520"></iframe>`,
      width + 20,
    );
    await expect(frame.locator("svg .marks")).toBeVisible();
    const box = await frame.locator("html").evaluate((html) => ({
      over: html.scrollWidth - html.clientWidth,
      chart: document.querySelector(".recharts-surface")?.getBoundingClientRect().width ?? 0,
    }));
    expect(box.over).toBeLessThanOrEqual(0);
    expect(box.chart).toBeGreaterThan(width * 0.8);
    expect(box.chart).toBeLessThanOrEqual(width);
    await expect(frame.locator("html")).toHaveAttribute("lang", "vi");
  });
}

test("a low frame holds the chart without scrolling, with what its marks mean among the notes", async ({
  page,
  baseURL,
}) => {
  const frame = await frameIn(
    page,
    `<iframe src="${baseURL}?embed=trade-turnover&lang=en" width="360" height="300"></iframe>`,
  );
  await expect(frame.locator("svg .marks")).toBeVisible();
  const over = await frame
    .locator("html")
    .evaluate((html) => [
      html.scrollWidth - html.clientWidth,
      html.scrollHeight - html.clientHeight,
    ]);
  expect(over).toEqual([0, 0]);
  const meaning = frame.getByText("Stated in a text", { exact: true }).filter({ visible: true });
  await expect(meaning).toHaveCount(0);
  await frame.getByText("What the marks mean, notes and sources").click();
  await expect(meaning).toHaveCount(1);
});

test("is light on any device, dark where the line asks for it", async ({ page, baseURL }) => {
  await page.emulateMedia({ colorScheme: "dark" });
  const groundOf = async (theme: string) => {
    const frame = await frameIn(
      page,
      `<iframe src="${baseURL}?embed=students&lang=en${theme}" width="500" height="480"></iframe>`,
    );
    await expect(frame.locator("svg .marks")).toBeVisible();
    return frame.locator("body").evaluate((body) => {
      const [red = 0] = getComputedStyle(body).backgroundColor.match(/\d+/g)?.map(Number) ?? [];
      return red;
    });
  };
  expect(await groundOf("")).toBeGreaterThan(200);
  expect(await groundOf("&theme=dark")).toBeLessThan(60);
});

test("a point opens its evidence on the page, the frame stays", async ({ page, context }) => {
  await page.goto("./?embed=students&lang=en");
  const points = page.getByRole("listbox");
  await points.focus();
  await page.keyboard.press("End");
  const opening = context.waitForEvent("page");
  await page.keyboard.press("Enter");
  const opened = await opening;
  await expect(opened.getByRole("dialog")).toBeVisible();
  expect(opened.url()).toContain("point=");
  await expect(page).toHaveURL(/embed=students/);
});

test("what is done in the frame changes neither its address nor its history", async ({ page }) => {
  await page.goto("./?embed=trade-turnover&lang=en");
  const before = page.url();
  const length = await page.evaluate(() => history.length);
  const chart = page.getByRole("listbox");
  const box = await chart.boundingBox();
  if (!box) throw new Error("no chart");
  await page.mouse.move(box.x + box.width * 0.4, box.y + 40);
  await page.mouse.down();
  await page.mouse.move(box.x + box.width * 0.8, box.y + 40, { steps: 5 });
  await page.mouse.up();
  const reset = page.getByRole("button", { name: "Reset" });
  await expect(reset).toBeVisible();
  expect(page.url()).toBe(before);
  expect(await page.evaluate(() => history.length)).toBe(length);
  await reset.click();
  await expect(reset).toHaveCount(0);
});

test("an unknown chart is told, with those that there are", async ({ page }) => {
  await page.goto("./?embed=nothing&lang=en");
  await expect(page.getByRole("main")).toContainText("There is no chart “nothing”");
  await expect(page.getByRole("main")).toContainText("trade-turnover");
  // What is no chart cannot be embedded, and is not offered.
  await page.goto("./?embed=ties&lang=en");
  await expect(page.getByRole("main")).toContainText("There is no chart “ties”");
  await expect(page.getByRole("main")).not.toContainText(", ties");
});

test("what of the address could not be used is told beside the chart", async ({ page }) => {
  await page.goto("./?embed=trade-turnover&lang=en&from=2030&to=1990");
  await expect(page.locator("svg .marks")).toBeVisible();
  await expect(page.getByRole("main")).toContainText("2030");
});

test("no fault that a checker of accessibility finds", async ({ page }) => {
  await page.goto("./?embed=trade-turnover&lang=en");
  await expect(page.locator("svg .marks")).toBeVisible();
  const { violations } = await new AxeBuilder({ page }).analyze();
  expect(violations.map(({ id }) => id)).toEqual([]);
});
