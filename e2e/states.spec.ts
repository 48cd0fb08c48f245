import { expect, type Page, test } from "@playwright/test";

const DATA = "**/data/dataset.json";

async function answer(page: Page, body: string, status = 200) {
  await page.route(DATA, (route) =>
    route.fulfill({ status, body, contentType: "application/json" }),
  );
  await page.goto("./");
}

const message = (page: Page) => page.getByRole("alert");

test("while the data loads the page keeps its place", async ({ page }) => {
  let release = () => {};
  const held = new Promise<void>((resolve) => {
    release = resolve;
  });
  await page.route(DATA, async (route) => {
    await held;
    await route.continue();
  });
  // Another view than the one that comes with the page.
  await page.goto("./?from=2008");
  await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
  await expect(page.getByRole("main").getByRole("status")).toHaveText("The data is loading.");
  await expect(page.getByRole("main")).toHaveAttribute("aria-busy", "true");
  release();
  await expect(page.locator("#trade-turnover .marks")).toBeVisible();
});

for (const { name, body, status, words } of [
  { name: "a missing file", body: "", status: 404, words: "the server answered 404" },
  { name: "a fault of the server", body: "", status: 500, words: "the server answered 500" },
  { name: "a page in its place", body: "<!doctype html>", status: 200, words: "not valid JSON" },
  { name: "broken JSON", body: '{"version":1,"observ', status: 200, words: "not valid JSON" },
  { name: "another version", body: '{"version":99}', status: 200, words: "of version 99" },
  { name: "a file of another kind", body: "[]", status: 200, words: "no version number" },
  { name: "a damaged dataset", body: '{"version":1}', status: 200, words: "damaged at indicators" },
]) {
  test(`${name} is told in a message, never a blank, and the data comes once it can`, async ({
    page,
  }) => {
    await answer(page, body, status);
    await expect(message(page)).toContainText(words);
    await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
    await page.unroute(DATA);
    await message(page).getByRole("button", { name: "Try again" }).click();
    await expect(page.locator("#trade-turnover .marks")).toBeVisible();
    await expect(message(page)).toHaveCount(0);
  });
}

test("no answer at all is told, and trying again brings the charts", async ({ page }) => {
  await page.route(DATA, (route) => route.abort());
  await page.goto("./");
  await expect(message(page)).toContainText("did not answer");
  await page.unroute(DATA);
  await message(page).getByRole("button", { name: "Try again" }).click();
  await expect(page.locator("#trade-turnover .marks")).toBeVisible();
});

test("a dataset without observations is told as empty", async ({ page }) => {
  await answer(
    page,
    '{"version":1,"indicators":[],"documents":[],"observations":[],"events":[],"links":[],"leftAlone":[],"checks":[]}',
  );
  await expect(page.getByRole("main")).toContainText("holds no observation");
});

test("filters that leave nothing say which of them to loosen", async ({ page }) => {
  await page.goto("./?basis=");
  await expect(page.locator("figure[data-empty]")).toHaveCount(11);
  for (const figure of await page.locator("figure[data-empty]").all())
    await expect(figure).toContainText("Loosen one: basis");
  await expect(page.getByRole("group", { name: "Basis" })).toContainText("None is chosen");
  await expect(page.getByText(/^0 of \d+ observations shown/)).toBeVisible();
});

test("a part that cannot be fetched says so in its place, and comes when it is asked for again", async ({
  page,
}) => {
  const part = /\/assets\/Rest-[^/]*\.js/;
  await page.route(part, (route) => route.abort());
  await page.goto("./");
  await expect(page.locator("#trade-turnover .marks")).toBeVisible();
  await expect(message(page)).toContainText("could not be fetched");
  await expect(message(page).getByRole("button", { name: "Reload the page" })).toBeVisible();
  await page.unroute(part);
  await message(page).getByRole("button", { name: "Try again" }).click();
  await expect(page.locator("#root #sources")).toBeVisible();
  await expect(message(page)).toHaveCount(0);
});

test("a palette that cannot be fetched leaves the page as it is", async ({ page }) => {
  await page.route(/\/assets\/Palette-[^/]*\.js/, (route) => route.fulfill({ status: 404 }));
  await page.goto("./");
  await expect(page.locator("#root #sources")).toBeVisible();
  await page.keyboard.press("Control+k");
  await expect(message(page)).toContainText("could not be fetched");
  await expect(page.locator("#trade-turnover .marks")).toBeVisible();
});

test("a place that is still being fetched is led to once it is there", async ({ page }) => {
  let release = () => {};
  const held = new Promise<void>((resolve) => {
    release = resolve;
  });
  await page.route(/\/Rest-[^/]*\.js$/, async (route) => {
    await held;
    await route.continue();
  });
  await page.goto("./");
  await page.getByRole("link", { name: "Compare 2008 and 2022" }).click();
  await expect(page.locator("#compare")).toHaveCount(0);
  release();
  await expect(page.locator("#compare-title")).toBeFocused();
  await expect(page.locator("#compare")).toBeInViewport();
});
