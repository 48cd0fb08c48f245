import { expect, type Locator, type Page, test } from "@playwright/test";
import type { Dataset } from "../src/model/types.ts";
import { escapeDialog } from "./keys.ts";
import { BODY, choose, FRONT, figures, open } from "./reading.ts";

/** Notes what the policy of the page stops, and where the page asks for anything. */
async function watched(page: Page) {
  const elsewhere: string[] = [];
  const stopped: string[] = [];
  await page.exposeFunction("noteStopped", (what: string) => stopped.push(what));
  await page.addInitScript(() => {
    document.addEventListener("securitypolicyviolation", (event) => {
      const note = (globalThis as unknown as { noteStopped: (what: string) => void }).noteStopped;
      note(`${event.effectiveDirective}: ${event.blockedURI} ${event.sample}`);
    });
  });
  const { origin } = new URL(test.info().project.use.baseURL ?? "");
  page.on("request", (request) => {
    const url = new URL(request.url());
    if (url.protocol.startsWith("http") && url.origin !== origin) elsewhere.push(url.href);
  });
  return { elsewhere, stopped };
}

test("every answer says what the page may do", async ({ request }) => {
  for (const path of ["./", "data/dataset.json"]) {
    const headers = (await request.get(path)).headers();
    const policy = headers["content-security-policy"] ?? "";
    expect(policy, path).toContain("default-src 'none'");
    expect(policy, path).toMatch(/script-src 'self'(;|$)/);
    expect(headers["x-content-type-options"], path).toBe("nosniff");
    expect(headers["referrer-policy"], path).toBe("no-referrer");
  }
});

test("a walk through the page asks nothing of anyone else and runs into no barrier", async ({
  page,
}) => {
  const { elsewhere, stopped } = await watched(page);
  await page.goto("./?lang=zh");
  await expect(page.locator("#root #sources")).toBeVisible();
  for (const heading of await page.getByRole("heading", { level: 2 }).all())
    await heading.scrollIntoViewIfNeeded();
  for (const key of ["?", "Control+k"]) {
    await page.keyboard.press(key);
    await expect(page.getByRole("dialog")).toBeVisible();
    await escapeDialog(page);
    await expect(page.getByRole("dialog")).toBeHidden();
  }
  const taken = page.waitForEvent("download");
  await page.locator("#trade-turnover").getByRole("button", { name: "PNG" }).click();
  await taken;
  await page.emulateMedia({ colorScheme: "dark", media: "print" });
  expect(elsewhere).toEqual([]);
  expect(stopped).toEqual([]);
});

test("a text and a file are read without a word to anyone", async ({ page }) => {
  const { elsewhere, stopped } = await watched(page);
  const dialog = await open(page);
  await choose(
    dialog,
    { name: "a.txt", text: FRONT + BODY },
    {
      name: "b.html",
      text: `<html lang="en"><title>B</title><meta name="date" content="2019-05-06"><link rel="stylesheet" href="https://elsewhere.example/a.css">
        <body><article><p>Trade between Vietnam and China was 13.5 billion US dollars in 2008.</p>
        <img src="https://elsewhere.example/a.png"></article>`,
    },
  );
  await expect(dialog.getByRole("button", { name: /^Remove/ })).toHaveCount(2);
  await figures(dialog).first().getByRole("button", { name: "Accept" }).click();
  expect(elsewhere).toEqual([]);
  expect(stopped).toEqual([]);
});

/** Where a browser took it for markup, it would show a picture and run both scripts. */
const MARKUP = '<img src=x onerror="alert(1)"><script>alert(2)</script>';

/** Notes what shows that markup has become part of the page. */
async function guarded(page: Page) {
  const { stopped } = await watched(page);
  const ran: string[] = [];
  page.on("dialog", async (dialog) => {
    ran.push(dialog.message());
    await dialog.dismiss();
  });
  return async (shown: Locator) => {
    await expect(shown.filter({ hasText: MARKUP }).first()).toBeVisible();
    await expect(page.locator('img[src="x"]')).toHaveCount(0);
    expect(ran).toEqual([]);
    expect(stopped).toEqual([]);
  };
}

test("markup in the address is text", async ({ page }) => {
  const expectText = await guarded(page);
  await page.goto(`./?point=${encodeURIComponent(MARKUP)}&from=${encodeURIComponent(MARKUP)}`);
  await expectText(page.getByText("<img src=x"));
});

test("markup in the data is text", async ({ page }) => {
  const expectText = await guarded(page);
  await page.route("**/data/dataset.json", async (route) => {
    const response = await route.fetch();
    const dataset: Dataset = await response.json();
    for (const document of dataset.documents) {
      document.title = MARKUP;
      document.publisher = MARKUP;
      // After all that stands at a place in it.
      document.text += ` ${MARKUP}`;
    }
    for (const event of dataset.events) event.title = MARKUP;
    for (const { source } of dataset.observations)
      if (source.kind === "statistics") Object.assign(source, { publisher: MARKUP, note: MARKUP });
    await route.fulfill({ response, json: dataset });
  });
  // Another view than the one that comes with the page, so that all of it is drawn from these data.
  await page.goto("./?lang=en&from=2000&point=trade-turnover.VNM.CHN.2018.official");
  await expectText(page.getByRole("dialog"));
  await escapeDialog(page);
  await expect(page.locator("#root #sources")).toBeVisible();
  for (const details of await page.locator("#sources details").all())
    await details.evaluate((element: HTMLDetailsElement) => {
      element.open = true;
    });
  await expectText(page.locator("#sources"));
  await expectText(page.locator("#ties"));
});

test("markup in a reader's own file, and in its name, is text", async ({ page }) => {
  const expectText = await guarded(page);
  const dialog = await open(page);
  await choose(
    dialog,
    { name: `${MARKUP}.txt`, text: `${FRONT.replace("Ninefold", MARKUP)}${BODY} ${MARKUP}` },
    { name: `${MARKUP}.pdf`, text: "%PDF-1.7\n1 0 obj" },
  );
  await expect(dialog.getByRole("alert")).toContainText("damaged or cut short");
  await expectText(dialog.getByRole("alert"));
  await expectText(dialog.getByRole("list", { name: "Your texts and files" }));
  await figures(dialog).first().getByRole("button", { name: "Accept" }).click();
  await expectText(dialog);
});
