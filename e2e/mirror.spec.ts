import AxeBuilder from "@axe-core/playwright";
import { expect, type Page, test } from "@playwright/test";

const mirror = (page: Page) => page.locator("#mirror");

async function open(page: Page, query = "") {
  await page.goto(`./${query}`);
  await expect(mirror(page).locator("#mirror-ratio svg .marks")).toBeVisible();
}

test("the ratio of the two counts is told, drawn and worked out", async ({ page }) => {
  await open(page);
  // 234.8954 / 175.7 in 2022.
  await expect(mirror(page).getByRole("heading", { level: 3 }).first()).toContainText(
    "For 2022 China counts 1.34 times the trade that Vietnam counts",
  );
  await mirror(page).locator("#mirror-ratio").getByRole("listbox").focus();
  await page.keyboard.press("End");
  await expect(mirror(page).locator("#mirror-ratio").getByRole("option")).toContainText(
    "234.8954 bn USD ÷ 175.7 bn USD = 1.337 times",
  );
});

test("the four numbers behind a chosen year, with ratio and difference", async ({ page }) => {
  await open(page);
  const numbers = mirror(page).locator("#mirror-numbers");
  const row = numbers.getByRole("row", { name: /^Goods from China to Vietnam/ });
  // 146.9599 against 118.
  await expect(row).toContainText("118 bn USD");
  await expect(row).toContainText("146.96 bn USD");
  await expect(row).toContainText("1.245 times");
  await expect(row).toContainText("+28.96 bn USD");
  await numbers.getByLabel("Year").selectOption("2016");
  await expect(page).toHaveURL(/mirror=2016/);
  // 61.0939 / 49.93.
  await expect(row).toContainText("1.224 times");
  await numbers.getByLabel("Year").selectOption("2018");
  await expect(row).toContainText("no figure");
  await numbers.getByLabel("Year").selectOption("2016");
  await row.getByRole("button").first().click();
  await expect(page).toHaveURL(/point=imports\.VNM\.CHN\.2016/);
});

test("whether 3,300 times holds: only from China's 1991 to Vietnam's 2018", async ({ page }) => {
  await open(page);
  const claim = mirror(page).getByRole("row", { name: /^1991 to 2018/ });
  // 106.706 bn / 32.2 m.
  await expect(claim.locator("[data-fits]")).toContainText("3,314 times");
  await expect(claim).toContainText("Vietnam has no 1991");
  await expect(claim).toContainText("China has no 2018");
  const nine = mirror(page).getByRole("row", { name: /^2008 to 2022/ });
  await expect(nine.getByRole("cell")).toContainText(["8.445", "12.07", "9.03", "11.29"]);
});

test("which years each country reports, and why the two differ", async ({ page }) => {
  await open(page);
  await expect(mirror(page)).toContainText("27 years: 1991 to 2016 and 2022");
  await expect(mirror(page).getByRole("link", { name: /UN Comtrade/ })).toHaveAttribute(
    "href",
    /^https:\/\/uncomtrade\.org\//,
  );
});

for (const [language, words] of [
  ["vi", "Trung Quốc"],
  ["zh", "中国"],
] as const)
  test(`the mirror speaks ${language} and has no access faults`, async ({ page }) => {
    await open(page, `?lang=${language}`);
    await expect(mirror(page).getByRole("heading", { level: 3 }).first()).toContainText(words);
    const { violations } = await new AxeBuilder({ page }).include("#mirror").analyze();
    expect(violations).toEqual([]);
  });
