import { expect, type Page, test } from "@playwright/test";

/** The page as it is while it is printed: on paper, with what it does before printing done. */
async function print(page: Page, query = "") {
  await page.goto(`./${query}`);
  await expect(page.locator("#root #sources")).toBeVisible();
  await page.emulateMedia({ media: "print" });
  // A4 upright less its margins.
  await page.setViewportSize({ width: 688, height: 1000 });
  await page.evaluate(() => window.dispatchEvent(new Event("beforeprint")));
}

test("a report says which filters, how many figures and which address, and has no controls", async ({
  page,
}) => {
  await print(page, "?from=2008&to=2022&basis=official&basis=stated");
  const head = page.getByText(/observations shown: Period: 2008 to 2022; Basis: Stated, Official/);
  await expect(head).toBeVisible();
  await expect(page.getByText("Address of this view:")).toContainText("from=2008&to=2022");
  for (const control of [
    page.getByRole("region", { name: "Filters" }),
    page.getByRole("button", { name: /^(PNG|SVG|Print|Full screen)$/ }),
    page.getByRole("combobox"),
    page.getByRole("slider"),
    page.locator("[role=listbox]"),
    page.locator("figure summary"),
  ])
    expect(await control.filter({ visible: true }).count()).toBe(0);
  await expect(page.getByRole("heading", { name: "Sources", level: 3 })).toBeVisible();
});

test("whatever shows the page as paper, it says what is left out, of which view and on which day", async ({
  page,
}) => {
  await page.clock.setFixedTime(new Date("2026-03-05T12:00:00"));
  await page.goto("./?from=2008&reporter=VNM&lang=en");
  await expect(page.locator("#root #sources")).toBeVisible();
  await page.emulateMedia({ media: "print" });
  await expect(
    page.getByText(/^\d+ of \d+ observations shown: Period: .*2008.*; Reporter: Vietnam$/),
  ).toBeVisible();
  await expect(page.getByText("Address of this view:")).toContainText("reporter=VNM");
  await expect(page.getByText("Printed on 5 March 2026")).toBeVisible();
  await page.emulateMedia({ media: "screen" });
  await expect(page.getByText("Printed on")).toHaveCount(0);
});

test("charts are complete at the width of the page", async ({ page }) => {
  await print(page);
  const charts = page.locator("main figure svg.recharts-surface");
  expect(await charts.count()).toBeGreaterThan(5);
  for (const chart of await charts.all()) {
    const box = await chart.boundingBox();
    expect(box?.width).toBeGreaterThan(640);
    expect((box?.x ?? 0) + (box?.width ?? 0)).toBeLessThanOrEqual(689);
  }
  const outside = await page
    .locator("main figure")
    .evaluateAll((figures) =>
      figures.flatMap((figure) =>
        [...figure.querySelectorAll("svg.recharts-surface text")]
          .filter((text) => text.getBoundingClientRect().right > 690)
          .map((text) => text.textContent),
      ),
    );
  expect(outside).toEqual([]);
});

test("what is printed right after a change is of one view", async ({ page }) => {
  await page.goto("./");
  await expect(page.locator("#root #sources")).toBeVisible();
  const headlines = page.locator("#headlines ul");
  await expect(headlines).toContainText("As reported by China");
  const box = page
    .getByRole("group", { name: "Reporter" })
    .getByRole("checkbox", { name: /^China/ });
  const printed = await box.evaluate((element: HTMLElement) => {
    element.click();
    // The browser takes its picture as soon as the event has been handled.
    window.dispatchEvent(new Event("beforeprint"));
    return document.querySelector("#headlines ul")?.textContent;
  });
  expect(printed).toContain("As reported by Vietnam");
  expect(printed).not.toContain("As reported by China");
});

test("short tables are printed, long ones are not", async ({ page }) => {
  await print(page);
  await expect(page.locator("#students table")).toBeVisible();
  await expect(page.locator("#trade-turnover table")).toHaveCount(0);
  await expect(page.getByText(/figures are not printed here/)).toBeVisible();
  await page.evaluate(() => window.dispatchEvent(new Event("afterprint")));
  await expect(page.locator("#students table")).toHaveCount(0);
});

test("a view of few figures is printed with all their rows", async ({ page }) => {
  await print(page, "?basis=stated");
  const rows = page.locator("#figures tbody tr[aria-rowindex]");
  await expect(rows.first()).toBeVisible();
  const count = Number(await page.locator("#figures table").getAttribute("aria-rowcount")) - 1;
  expect(count).toBeGreaterThan(20);
  await expect(rows).toHaveCount(count);
});

test("the report is a PDF of several pages, in the dark theme too on white", async ({ page }) => {
  await page.emulateMedia({ colorScheme: "dark" });
  await page.goto("./?from=2015");
  await expect(page.locator("#root #sources")).toBeVisible();
  const pdf = await page.pdf({ format: "A4" });
  expect(pdf.subarray(0, 5).toString("latin1")).toBe("%PDF-");
  const pages = pdf.toString("latin1").match(/\/Type\s*\/Page\b/g) ?? [];
  expect(pages.length).toBeGreaterThan(3);
  await page.emulateMedia({ media: "print", colorScheme: "dark" });
  expect(await page.evaluate(() => getComputedStyle(document.body).backgroundColor)).toBe(
    "rgb(255, 255, 255)",
  );
});

test("a print of a page that is not all there says so", async ({ page }) => {
  await page.route(/\/Rest-[^/]*\.js$/, () => {});
  await page.goto("./");
  await expect(page.getByText("The rest of the page is loading.")).toBeVisible();
  await page.evaluate(() => window.dispatchEvent(new Event("beforeprint")));
  await expect(page.getByText("This print is not complete")).toBeVisible();
  await page.evaluate(() => window.dispatchEvent(new Event("afterprint")));
  await expect(page.getByText("The rest of the page is loading.")).toBeVisible();
});
