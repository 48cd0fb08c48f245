/** What people come for, each in at most three actions from the first view: a click is an action, looking is none. */
import { readFile } from "node:fs/promises";
import { expect, type Locator, type Page, test } from "@playwright/test";

const MOST = 3;

/** Clicks and counts. */
function person() {
  let actions = 0;
  return {
    click: async (target: Locator) => {
      actions += 1;
      await target.click();
    },
    done: () => {
      expect(actions).toBeGreaterThan(0);
      expect(actions).toBeLessThanOrEqual(MOST);
    },
  };
}

const card = (page: Page, id: string) => page.locator(`#headlines [data-card="${id}"]`);
const sheet = (page: Page) => page.getByRole("dialog");

test("how trade grew from 2008 to 2022, and who says so", async ({ page }) => {
  await page.goto("./");
  const { click, done } = person();
  const since = card(page, "since-2008");
  // Before any click: by whose count, and that what a text states is not what they count.
  await expect(since.getByText("By China’s count, 2008 to 2022")).toBeVisible();
  await expect(since.getByText("differs from other figures")).toBeVisible();

  await click(since.getByRole("link", { name: "Compare 2008 and 2022" }));
  const compare = page.locator("#compare");
  await expect(compare).toBeInViewport();
  for (const figure of ["20.8 bn USD", "175.7 bn USD", "19.46 bn USD", "234.9 bn USD"])
    await expect(compare.getByRole("button", { name: figure }).first()).toBeVisible();

  await click(compare.getByRole("button", { name: "175.57 bn USD" }).first());
  await expect(sheet(page).locator("mark").first()).toHaveText("175.57 billion US dollars");
  await expect(sheet(page)).toContainText("Sai Gon Giai Phong");
  done();
});

test("whether 3,300 times holds", async ({ page }) => {
  await page.goto("./");
  const { click, done } = person();
  const since = card(page, "since-1991");
  for (const seen of ["no figure of Vietnam for 1991", "seems to mix two countries’ counts"])
    await expect(since.getByText(seen, { exact: true })).toBeVisible();
  await click(since.getByRole("button", { name: "3,300 times" }));
  await expect(sheet(page).locator("mark").first()).toHaveText("3,300 times");
  await expect(sheet(page)).toContainText(
    "3,300 times seems to cross reporters: 2018 agrees with what Vietnam reports, 1991 with what China reported.",
  );
  // What it implies for 1991, and whose count that agrees with.
  await click(
    sheet(page)
      .getByRole("button", { name: /32\.3 m USD, 1991/ })
      .first(),
  );
  await expect(sheet(page)).toContainText("106.7 bn USD ÷ 3,300 = 32.3 m USD");
  await expect(sheet(page)).toContainText("agrees: China reports 32.2 m USD");
  done();
});

test("a picture of students both ways for a slide, in Vietnamese", async ({ page }) => {
  await page.goto("./?lang=en");
  const { click, done } = person();
  await click(page.getByRole("button", { name: "Tiếng Việt" }));
  const students = card(page, "students");
  await expect(students).toContainText("Khoảng 2.000 sinh viên");
  await click(students.getByRole("link", { name: "Biểu đồ" }));
  const figure = page.locator("#students");
  await expect(figure.getByRole("heading", { level: 3 })).toBeFocused();
  await expect(figure.getByRole("heading", { level: 3 })).toContainText("2.000");

  const arriving = page.waitForEvent("download");
  await click(figure.getByRole("button", { name: "Trang chiếu" }));
  const file = await arriving;
  expect(file.suggestedFilename()).toMatch(/^vietnam-china-students-[\d-]+-slide-vi\.png$/);
  const png = await readFile(await file.path());
  expect(png.subarray(1, 4).toString("latin1")).toBe("PNG");
  // The size of a slide (PNG: IHDR).
  expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([1920, 1080]);
  done();
});
