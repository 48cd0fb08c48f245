/** Without a network after the first visit, and from one version of the page to the next. */
import { expect, type Page } from "@playwright/test";
import { escapeDialog } from "./keys.ts";
import { test } from "./versions.ts";

test.use({ serviceWorkers: "allow" });

const chart = (page: Page) => page.locator("#trade-turnover .marks");
/** A part of the page that is fetched when it is first opened. */
const PART = /\/Palette-[\w-]+\.js$/;
const notice = (page: Page) => page.getByText("A newer version of this page is ready.");
const version = (page: Page) => page.locator("html[data-version]");

/** A first visit, until all of the page is kept. */
async function visited(page: Page, address: string) {
  await page.goto(address);
  await expect(chart(page)).toBeVisible();
  await page.waitForFunction(() => navigator.serviceWorker.controller?.state === "activated");
}

/** Asks for a newer version, as the browser does on a visit, and waits for what becomes of it. */
const lookForNewer = (page: Page) =>
  page.evaluate(async () => {
    const registration = await navigator.serviceWorker.ready;
    await registration.update();
    const worker = registration.installing ?? registration.waiting;
    if (!worker) return "none";
    while (worker.state === "installing")
      await new Promise((changed) =>
        worker.addEventListener("statechange", changed, { once: true }),
      );
    return worker.state;
  });

test("all of the page works without a network after one visit", async ({ page, served }) => {
  await visited(page, `${served.address}?lang=en`);
  await served.close();

  await page.goto(`${served.address}?lang=en&from=2008`);
  await expect(chart(page)).toBeVisible();
  for (const section of ["trade", "compare", "investment", "people", "ties", "sources"])
    await expect(page.locator(`#${section}`)).toBeVisible();
  // The typeface too, with letters that nothing on the page has asked for yet.
  const faces = () => document.fonts.load("16px 'Inter Variable'", "ạ").then((all) => all.length);
  expect(await page.evaluate(faces)).toBe(1);

  // Parts that the visit had not opened.
  await page.keyboard.press("Control+k");
  await expect(page.getByRole("dialog")).toBeVisible();
  await escapeDialog(page);
  const file = await page.evaluate(() => fetch("data/observations.csv").then((a) => a.text()));
  expect(file.split("\n").length).toBeGreaterThan(100);

  await page.getByRole("button", { name: "Tiếng Việt" }).click();
  await expect(page.locator("html")).toHaveAttribute("lang", "vi");
  await page.reload();
  await expect(chart(page)).toBeVisible();
});

test("a text is read without a network", async ({ page, served }) => {
  await visited(page, served.address);
  await served.close();
  await page.goto(`${served.address}?lang=en#read`);
  const dialog = page.getByRole("dialog");
  await dialog
    .getByRole("textbox", { name: /paste/i })
    .fill("Trade between Vietnam and China was 12.5 billion US dollars in 2007.");
  await dialog.getByRole("button", { name: "Read it" }).click();
  await expect(dialog.getByText("12.5 billion US dollars").first()).toBeVisible();
});

test("the page is kept after all that it is read for", async ({ page, served }) => {
  await visited(page, served.address);
  const { asked } = served;
  const start = asked.findIndex((path) => path.startsWith("/assets/start-"));
  expect(start).toBeGreaterThan(0);
  expect(asked.indexOf("/sw.js")).toBeGreaterThan(
    Math.max(start, asked.indexOf("/data/dataset.json")),
  );
});

test("a chart in a frame keeps nothing", async ({ page, served }) => {
  await page.goto(`${served.address}?embed=trade-turnover`);
  await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
  await page.evaluate(() => new Promise((idle) => requestIdleCallback(idle)));
  expect(await page.evaluate(() => navigator.serviceWorker.getRegistrations())).toEqual([]);
  expect(served.asked).not.toContain("/sw.js");
});

test("a newer version is told, waits, and is taken over when asked", async ({
  page,
  served,
  second,
}) => {
  await visited(page, `${served.address}?lang=en&from=2008`);
  served.serve(second);
  await page.reload();
  expect(await lookForNewer(page)).toBe("installed");
  await expect(notice(page)).toBeVisible();
  await expect(version(page)).toHaveCount(0);

  // What is put off comes again with the next visit.
  await page.getByRole("button", { name: "Later" }).click();
  await expect(notice(page)).toBeHidden();
  await page.reload();
  await expect(notice(page)).toBeVisible();

  await page.getByRole("button", { name: "Show it" }).click();
  await expect(version(page)).toHaveAttribute("data-version", "second");
  await expect(chart(page)).toBeVisible();
  await expect(page).toHaveURL(/from=2008/);
  await expect(notice(page)).toBeHidden();
  await served.close();
  await page.keyboard.press("Control+k");
  await expect(page.getByRole("dialog")).toBeVisible();
});

test("a first visit in two tabs is told of no newer version", async ({ page, context, served }) => {
  const other = await context.newPage();
  const tabs = [page, other];
  // The second comes while the first still has the page kept.
  for (const tab of tabs) await tab.goto(`${served.address}?lang=en`);
  for (const tab of tabs)
    await tab.waitForFunction(() => navigator.serviceWorker.controller?.state === "activated");
  for (const tab of tabs) {
    // What a worker has to say comes a moment after it has taken a page over.
    await tab.waitForTimeout(1000);
    await expect(notice(tab)).toBeHidden();
  }
});

for (const { lang, words } of [
  { lang: "vi", words: "Đã có phiên bản mới hơn của trang này." },
  { lang: "zh", words: "本页面已有新版本。" },
])
  test(`a newer version is told in the page's language: ${lang}`, async ({
    page,
    served,
    second,
  }) => {
    await visited(page, `${served.address}?lang=${lang}`);
    served.serve(second);
    expect(await lookForNewer(page)).toBe("installed");
    await expect(page.getByRole("status").getByText(words)).toBeVisible();
  });

for (const answer of ["missing", "half"] as const)
  test(`of an update with a file ${answer} nothing is taken`, async ({ page, served, second }) => {
    await visited(page, served.address);
    served.serve(second);
    served.fail(PART, answer);
    expect(await lookForNewer(page)).toBe("redundant");

    await page.reload();
    await expect(chart(page)).toBeVisible();
    await expect(version(page)).toHaveCount(0);
    await page.keyboard.press("Control+k");
    await expect(page.getByRole("dialog")).toBeVisible();
    await escapeDialog(page);
    await expect(notice(page)).toBeHidden();

    served.fail(PART, undefined);
    expect(await lookForNewer(page)).toBe("installed");
    await expect(notice(page)).toBeVisible();
  });

test("a newer version taken over in one tab is offered in the others, and breaks none", async ({
  page,
  context,
  served,
  second,
}) => {
  await visited(page, `${served.address}?lang=en`);
  const other = await context.newPage();
  await other.goto(`${served.address}?lang=en`);
  await expect(chart(other)).toBeVisible();
  served.serve(second);
  expect(await lookForNewer(page)).toBe("installed");
  await page.getByRole("button", { name: "Show it" }).click();
  await expect(version(page)).toHaveAttribute("data-version", "second");

  await expect(notice(other)).toBeVisible();
  await expect(version(other)).toHaveCount(0);
  await expect(chart(other)).toBeVisible();
  // A part of the old version that this tab had not opened is gone: it says so.
  await other.keyboard.press("Control+k");
  await expect(other.getByRole("alert")).toContainText("could not be fetched");
  await other.getByRole("button", { name: "Show it" }).click();
  await expect(version(other)).toHaveAttribute("data-version", "second");
});

test("a page whose keeping fails is a page all the same", async ({ page, served }) => {
  served.fail(/\/sw\.js$/, "missing");
  const errors: string[] = [];
  page.on("pageerror", (error) => errors.push(error.message));
  await page.goto(served.address);
  await expect.poll(() => served.asked).toContain("/sw.js");
  await expect(chart(page)).toBeVisible();
  await expect(page.locator("#root #sources")).toBeVisible();
  expect(errors).toEqual([]);
});
