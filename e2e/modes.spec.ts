import { expect, type Page, test } from "@playwright/test";

const main = (page: Page) => page.locator("#trade figure").first();
const choose = (page: Page, name: string) =>
  page.locator("#trade").getByRole("radio", { name, exact: true }).check();

async function open(page: Page, query = "") {
  await page.goto(`./${query}`);
  await expect(main(page).locator("svg .marks")).toBeVisible();
}

test("an index from a chosen year shows its arithmetic", async ({ page }) => {
  await open(page);
  await choose(page, "Index");
  await expect(page).toHaveURL(/mode=index/);
  await page.getByLabel("100 is").selectOption("2008");
  await expect(page).toHaveURL(/base=2008/);
  // 100 x 234.8954 / 19.4584 by China's count of 2022.
  await expect(main(page).getByRole("heading")).toContainText("1,207 in 2022 by China’s count");
  await main(page).getByRole("listbox").focus();
  await page.keyboard.press("End");
  await expect(main(page).getByRole("listbox").getByRole("option")).toContainText(
    "100 × 171.8 bn USD ÷ 20.8044 bn USD = 825.8",
  );
  // The evidence shows the same, and leads on to the figure of the base year.
  await page.keyboard.press("Enter");
  const evidence = page.getByRole("dialog");
  await expect(evidence).toContainText("100 × 171.8 bn USD ÷ 20.8044 bn USD = 825.8");
  await evidence
    .getByRole("button", { name: /^20\.8 bn USD, 2008/ })
    .first()
    .click();
  await expect(page).toHaveURL(/point=trade-turnover\.VNM\.CHN\.2008/);
});

test("a base year that one country lacks is told, and the nearest offered", async ({ page }) => {
  await open(page, "?mode=index&base=1998");
  await expect(main(page)).toContainText(
    "Vietnam has no figure for 1998 that could be 100; the nearest year that has one is 1997.",
  );
  await main(page).getByRole("button", { name: "Vietnam has no 1998: use 1997" }).click();
  await expect(page).toHaveURL(/base=1997/);
  await expect(main(page).locator(".recharts-curve")).toHaveCount(2);
});

test("growth stands only between neighbouring years, stated growth beside it", async ({ page }) => {
  await open(page);
  await choose(page, "Growth");
  // Vietnam has no 1998, so 1999 has no growth over it; 2000 has: 2.9375 / 1.4195 less one.
  const marks = main(page).locator("[data-observation^='trade-turnover.VNM.CHN']");
  const ids = await marks.evaluateAll((all) => all.map((m) => m.getAttribute("data-observation")));
  expect(ids.some((id) => id?.includes(".1999."))).toBe(false);
  expect(ids.some((id) => id?.includes(".2000."))).toBe(true);
  // The 8.71 percent of a text cover eleven months.
  await expect(main(page).locator("[data-form=span][data-basis=stated]")).toHaveCount(1);
  await main(page).locator("summary").click();
  await expect(main(page).getByRole("row", { name: /^2000/ }).last()).toContainText("+106.9%");
});

test("shares are of the reporter's own turnover; what cannot be drawn says why", async ({
  page,
}) => {
  await open(page);
  await choose(page, "Share");
  await expect(page).toHaveURL(/measure=exports&mode=share/);
  // 57.7 / 175.7 by Vietnam's count of 2022, the last year that China has, too.
  await expect(main(page).getByRole("heading")).toContainText("32.8% in 2022 by Vietnam’s count");
  await expect(page.getByRole("radio", { name: "Turnover" })).toBeDisabled();
  await expect(main(page)).toContainText("Shares are of the turnover itself");
  await page.goBack();
  await expect(page).not.toHaveURL(/mode=/);
});

test("an address with a mode that the measure does not have says so and shows the rest", async ({
  page,
}) => {
  await open(page, "?measure=balance&mode=growth");
  await expect(page.getByText("mode “growth” was ignored")).toBeVisible();
  await expect(main(page).getByRole("heading")).toContainText("deficit");
});
