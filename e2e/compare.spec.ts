import AxeBuilder from "@axe-core/playwright";
import { expect, type Page, test } from "@playwright/test";

const section = (page: Page) => page.locator("#compare");
const row = (page: Page, name: RegExp) => section(page).getByRole("row", { name });

test("two years stand side by side with difference, ratio and yearly growth", async ({ page }) => {
  await page.goto("./?years=2008-2022&basis=official");
  const trade = row(page, /^Trade turnover as reported by Vietnam/);
  // 4.8309 + 15.9735 = 20.8044 bn in 2008; 57.7 + 118 = 175.7 bn in 2022.
  await expect(trade.getByRole("cell")).toContainText([
    "20.8 bn USD",
    "175.7 bn USD",
    // 118 is to the last bn, so the difference is too.
    "+155 bn USD",
    "8.45",
    "+16.5% a year",
  ]);
  await expect(section(page).getByRole("heading", { level: 3 })).toHaveText(
    "Trade turnover as reported by Vietnam grew 8.45-fold from 2008 to 2022, 16.5% a year",
  );
});

test("other years are chosen and swapped, and the address follows", async ({ page }) => {
  await page.goto("./?years=2008-2022&basis=official");
  await section(page).getByLabel("First year").selectOption("2010");
  await expect(page).toHaveURL(/years=2010-2022/);
  await expect(row(page, /^Exports as reported by China/)).toContainText("+123.86 bn USD");
  await section(page).getByRole("button", { name: "Swap years" }).click();
  await expect(page).toHaveURL(/years=2022-2010/);
  await expect(row(page, /^Exports as reported by China/)).toContainText("-123.86 bn USD");
  // 2010 to 2022 is forward, whichever stands first.
  await expect(
    section(page).getByRole("columnheader", { name: /from 2010 on to 2022/ }),
  ).toBeVisible();
  await page.reload();
  await expect(section(page).getByLabel("First year")).toHaveValue("2022");
});

test("part-years, missing values and what the filters hide are said, not compared", async ({
  page,
}) => {
  await page.goto("./?years=2019-2020&basis=official");
  const added = row(page, /^Foreign direct investment: capital .* added within the period/);
  await expect(added).toContainText("only the first 7 months of 2019");
  await expect(added).toContainText("different lengths of time");
  await expect(added).toContainText("nothing to hold against each other");
  await expect(row(page, /^Tourists/)).toContainText("no value for 2020");
  await page.goto("./?years=2019-2020&basis=official&from=2020");
  await expect(row(page, /^Trade turnover as reported by Vietnam/)).toContainText(
    "2019 is left out by the filters",
  );
});

test("two reporters are held against each other only where there is no other way, and marked", async ({
  page,
}) => {
  await page.goto("./?years=1991-2018&basis=official");
  const crossing = row(
    page,
    /^Trade turnover as reported by China for 1991 and by Vietnam for 2018/,
  );
  await expect(crossing).toContainText("Crosses reporters");
  await page.goto("./?years=2008-2022&basis=official");
  await expect(section(page).getByRole("table")).toBeVisible();
  await expect(section(page).getByText("Crosses reporters")).toHaveCount(0);
});

for (const width of [1440, 768])
  test(`three years keep to their columns and inside the page, ${width} pixels wide`, async ({
    page,
  }) => {
    await page.setViewportSize({ width, height: 900 });
    await page.goto("./?years=1991-2008-2018&basis=official");
    const cells = row(page, /by China for 1991 and by Vietnam for 2018/).getByRole("cell");
    await expect(cells).toHaveCount(6);
    await expect(cells.nth(0)).toContainText("32.2 m USD");
    await expect(cells.nth(1)).toBeEmpty();
    await expect(cells.nth(2)).toContainText("106.71 bn USD");
    const table = section(page).getByRole("table");
    const beyond = await table.evaluate((element) => {
      const { right } = element.getBoundingClientRect();
      const { clientWidth } = document.documentElement;
      return Math.max(right - clientWidth, element.scrollWidth - element.clientWidth);
    });
    expect(beyond).toBeLessThanOrEqual(0);
  });

test("what one count has of the chosen years is compared though it lacks the last", async ({
  page,
}) => {
  await page.goto("./?years=2018-2019-2022-2024&basis=official");
  const trade = row(page, /^Trade turnover as reported by Vietnam Difference/);
  await expect(trade).toContainText("here are between 2018 and 2022");
  // 175.7 / 106.71, the last to 0.5 bn: 1.64 to 1.65, and 13.3% in each of four years.
  await expect(trade).toContainText("+13.3% a year");
  const lead = section(page).getByRole("heading", { level: 3 });
  await expect(lead).toContainText(/^Trade turnover as reported by Vietnam .* from 2018 to 2022/);
  await expect(
    section(page).getByRole("img", { name: /^Trade turnover: as reported by Vietnam/ }),
  ).toBeVisible();
});

test("a year is added in its place, and the keyboard stays where years are chosen", async ({
  page,
}) => {
  await page.goto("./?years=2018-2022&basis=official");
  const add = section(page).getByRole("button", { name: "Add a year" });
  await add.press("Enter");
  await expect(page).toHaveURL(/years=2018-2020-2022/);
  await expect(add).toBeFocused();
  await add.press("Enter");
  await expect(page).toHaveURL(/years=2018-2019-2020-2022/);
  await expect(section(page).getByLabel("Second year")).toBeFocused();
  await section(page).getByRole("button", { name: "Remove 2022" }).press("Enter");
  await expect(section(page).getByLabel("Third year")).toBeFocused();
  await section(page).getByRole("button", { name: "Remove 2018" }).press("Enter");
  await expect(page).toHaveURL(/years=2019-2020(&|$)/);
  await expect(section(page).getByLabel("First year")).toBeFocused();
});

test("a card's link to a growth that begins before the years in view shows both its years", async ({
  page,
}) => {
  await page.goto("./?from=2017&to=2019");
  const links = page.getByRole("link", { name: /^Compare \d{4} and \d{4}$/ });
  await links.filter({ hasText: "Compare 2008 and 2019" }).click();
  await expect(page).toHaveURL(/from=2008/);
  await expect(page).toHaveURL(/years=2008-2019/);
  await expect(section(page).getByRole("heading", { level: 3 })).toContainText(
    /^Trade turnover as reported by Vietnam grew .* from 2008 to 2019/,
  );
});

test("what the texts state is a row of its own that no reporter is put to", async ({ page }) => {
  await page.goto("./?years=2008-2022");
  const texts = row(page, /^Trade turnover Vietnam with China, reporter not named/);
  // The note: 175.57 billion in 2022 against 20 billion in 2008, which is 19.5 to 20.5: 8.6 to 9.0 times.
  await expect(texts.getByRole("cell")).toContainText([
    "20 bn USD",
    "175.57 bn USD",
    "+156 bn USD",
    "8.8",
  ]);
  const vietnam = row(page, /^Trade turnover as reported by Vietnam/);
  await expect(vietnam).not.toContainText("stated in a text");
  await expect(vietnam).not.toContainText("175.57");
});

test("a year that a country does not report says what the texts have for it", async ({ page }) => {
  await page.goto("./?years=1991-2018");
  const vietnam = row(page, /^Trade turnover as reported by Vietnam/).first();
  await expect(vietnam).toContainText("no value for 1991");
  // The note: 106.7 billion in 2018, 3,300 times 1991; 106.7 / 3,300 = 0.03233.
  await expect(vietnam).toContainText("in texts, no reporter read: about 32.3 m USD (worked out)");
  await expect(row(page, /reporter not named/)).toContainText("Seems to cross reporters");
});

test("a floor stays a floor in the difference and counts what its values count", async ({
  page,
}) => {
  await page.goto("./?years=2018-2019&basis=official");
  // At least 5.8 million in 2019 less 4,966,468 in 2018: 833,532 or more.
  await expect(row(page, /^Tourists from China in Vietnam/)).toContainText(
    "at least +830,000 tourists",
  );
});

test("a text that is left out does not change whose count leads", async ({ page }) => {
  await page.goto("./?years=2018-2019");
  const lead = section(page).getByRole("heading", { level: 3 });
  await expect(lead).toContainText("as reported by Vietnam");
  const texts = page.getByRole("group", { name: "Source text" }).getByRole("checkbox");
  await texts.first().uncheck();
  await expect(page).toHaveURL(/text|doc/);
  await expect(lead).toContainText("as reported by Vietnam");
});

test("a value leads to its evidence", async ({ page }) => {
  await page.goto("./?years=2008-2022&basis=official");
  await row(page, /^Imports as reported by Vietnam/)
    .getByRole("button", { name: "118 bn USD" })
    .click();
  await expect(page.getByRole("dialog", { name: /118 bn USD/ })).toBeVisible();
});

for (const scheme of ["light", "dark"] as const) {
  test(`reads well at 360 pixels, ${scheme}`, async ({ page }) => {
    await page.emulateMedia({ colorScheme: scheme });
    await page.setViewportSize({ width: 360, height: 800 });
    await page.goto("./?years=2008-2022");
    const trade = row(page, /^Trade turnover as reported by Vietnam/);
    await expect(trade.getByText("Growth a year")).toBeVisible();
    const beyond = await section(page).evaluate(
      (element) =>
        [...element.querySelectorAll("*")].filter((e) => e.getBoundingClientRect().right > 361)
          .length,
    );
    expect(beyond).toBe(0);
    const { violations } = await new AxeBuilder({ page }).include("#compare").analyze();
    expect(violations).toEqual([]);
  });
}
