import { expect, test } from "@playwright/test";
import { readDataset } from "../src/model/dataset.ts";
import { HEADERS } from "../src/tasks/headers.mjs";

test("the served address answers with the page", async ({ page }) => {
  const response = await page.goto("./");
  expect(response?.status()).toBe(200);
  await expect(page).toHaveTitle(/Two-Way/);
});

test("the dataset is served as JSON that the page can read", async ({ request }) => {
  const response = await request.get("data/dataset.json");
  expect(response.status()).toBe(200);
  expect(response.headers()["content-type"]).toMatch(/^application\/json\b/);
  expect(readDataset(await response.json()).observations.length).toBeGreaterThan(0);
});

test("a file that is not there is answered by 404, not by the page", async ({ request }) => {
  const response = await request.get("data/nothing.json");
  expect(response.status()).toBe(404);
});

test("an address with nothing leads to the page and has the headers of every answer", async ({
  page,
}) => {
  const response = await page.goto("./nothing.html");
  expect(response?.status()).toBe(404);
  expect(response?.headers()).toMatchObject(
    Object.fromEntries(Object.entries(HEADERS).map(([name, value]) => [name.toLowerCase(), value])),
  );
  await page.getByRole("link", { name: "Open Two-Way" }).click();
  await expect(page.getByRole("main")).toBeVisible();
});

for (const { name, asked, said } of [
  { name: "small as a browser can read it", asked: { "accept-encoding": "gzip, br" }, said: "br" },
  { name: "by gzip for others", asked: { "accept-encoding": "gzip" }, said: "gzip" },
])
  test(`the page comes ${name}`, async ({ request }) => {
    const response = await request.get("./?lang=en", { headers: asked });
    expect(response.headers()).toMatchObject({
      "content-encoding": said,
      "content-type": "text/html;charset=utf-8",
      vary: expect.stringContaining("Accept-Language"),
    });
    expect(await response.text()).toContain("<title>Two-Way");
  });

test("what is named by its content is kept for good, the page itself is asked for anew", async ({
  request,
}) => {
  const page = await request.get("./");
  expect(page.headers()["cache-control"]).toBe("no-cache");
  const [script] = /assets\/index-[\w-]+\.js/.exec(await page.text()) ?? [];
  const answer = await request.get(script ?? "");
  expect(answer.headers()["cache-control"]).toContain("immutable");
  expect(answer.headers()["content-type"]).toMatch(/^(text|application)\/javascript/);
});
