import { expect, type Page, test } from "@playwright/test";
import { allDrawn } from "./drawn.ts";
import { escapeDialog } from "./keys.ts";

async function open(page: Page, query = "") {
  // What scrolls smoothly has not arrived yet.
  await page.emulateMedia({ reducedMotion: "reduce" });
  await page.goto(`./${query}`);
  await expect(page.locator("#trade-turnover .marks")).toBeVisible();
}

/** The points of a chart, with the one that the keyboard is at. */
function pointsOf(page: Page, chart: string) {
  const list = page.locator(`#${chart}`).getByRole("listbox");
  const at = list.getByRole("option");
  return {
    list,
    at,
    /** The place among the points, counted from one. */
    expectPlace: (place: number) => expect(at).toHaveAttribute("aria-posinset", String(place)),
    count: async () => Number(await at.getAttribute("aria-setsize")),
  };
}

test("arrows, Home, End and the page keys lead along the points of a chart", async ({ page }) => {
  await open(page);
  const { list, expectPlace, count } = pointsOf(page, "trade-turnover");
  await list.focus();
  await page.keyboard.press("End");
  const all = await count();
  expect(all).toBeGreaterThan(25);
  await expectPlace(all);
  for (const [key, place] of [
    ["Home", 1],
    ["ArrowRight", 2],
    ["PageDown", 12],
    ["PageDown", 22],
    ["PageUp", 12],
    ["ArrowLeft", 11],
    ["PageUp", 1],
    ["PageUp", 1],
    ["End", all],
    ["PageDown", all],
  ] as const) {
    await page.keyboard.press(key);
    await expectPlace(place);
  }
});

test("each chart has one stop of the Tab key, and the page keys do not scroll from it", async ({
  page,
}) => {
  await open(page);
  const { list, expectPlace } = pointsOf(page, "investor-rank");
  await list.focus();
  const before = await page.evaluate(() => window.scrollY);
  await page.keyboard.press("End");
  await expectPlace(2);
  await page.keyboard.press("PageUp");
  await expectPlace(1);
  expect(await page.evaluate(() => window.scrollY)).toBe(before);
  await expect(page.locator("#investor-rank [role=listbox]")).toHaveCount(1);
});

test("Escape closes the evidence and is back at the point it was opened from", async ({ page }) => {
  await open(page);
  const { list, at, expectPlace } = pointsOf(page, "trade-turnover");
  await list.focus();
  await page.keyboard.press("Home");
  for (let step = 1; step < 5; step += 1) await page.keyboard.press("ArrowRight");
  await expectPlace(5);
  const said = await at.textContent();
  await page.keyboard.press("Enter");
  await expect(page.getByRole("dialog")).toBeVisible();
  await expect(page.getByRole("dialog").getByRole("heading").first()).toBeFocused();
  await page.keyboard.press("Escape");
  await expect(page.getByRole("dialog")).toHaveCount(0);
  await expect(list).toBeFocused();
  await expectPlace(5);
  await expect(at).toHaveText(said ?? "");
  // And so it is when the reader comes back from another part of the page.
  await page.keyboard.press("Shift+Tab");
  await page.keyboard.press("Tab");
  await expect(list).toBeFocused();
  await expectPlace(5);
});

test("Escape closes the evidence even when pressed as it comes", async ({ page }) => {
  await open(page);
  const { list, expectPlace } = pointsOf(page, "trade-turnover");
  await list.focus();
  await page.keyboard.press("Home");
  await expectPlace(1);
  const pressed = page.evaluate(
    () =>
      new Promise<void>((done) =>
        new MutationObserver((_, observer) => {
          if (!document.querySelector("dialog[open]")) return;
          observer.disconnect();
          const key = new KeyboardEvent("keydown", {
            key: "Escape",
            bubbles: true,
            cancelable: true,
          });
          document.activeElement?.dispatchEvent(key);
          done();
        }).observe(document.body, { childList: true, subtree: true }),
      ),
  );
  await page.keyboard.press("Enter");
  await pressed;
  await expect(page.getByRole("dialog")).toHaveCount(0);
  await expect(page).not.toHaveURL(/point=/);
  await expect(list).toBeFocused();
});

for (const [name, keys] of [
  ["the search", "Control+k"],
  ["the list of shortcuts", "?"],
] as const)
  test(`Escape closes ${name} and is back at the point`, async ({ page }) => {
    await open(page);
    const { list, expectPlace } = pointsOf(page, "students");
    await list.focus();
    await page.keyboard.press("Home");
    await page.keyboard.press("ArrowRight");
    await page.keyboard.press(keys);
    await expect(page.getByRole("dialog")).toBeVisible();
    await escapeDialog(page);
    await expect(page.getByRole("dialog")).toHaveCount(0);
    await expect(list).toBeFocused();
    await expectPlace(2);
  });

test("evidence opened from a table or a headline figure gives the focus back to it", async ({
  page,
}) => {
  await open(page);
  const chart = page.locator("#investor-rank");
  await chart.locator("details summary").click();
  for (const opener of [
    chart.getByRole("table").getByRole("button").first(),
    page.locator("#headlines").getByRole("button").first(),
  ]) {
    await opener.focus();
    await page.keyboard.press("Enter");
    await expect(page.getByRole("dialog")).toBeVisible();
    await escapeDialog(page);
    await expect(page.getByRole("dialog")).toHaveCount(0);
    await expect(opener).toBeFocused();
  }
});

test("a filter is announced once, politely", async ({ page }) => {
  await open(page);
  const assertive = page.locator('[aria-live="assertive"], [role="alert"]');
  await expect(assertive).toHaveCount(0);
  await page.evaluate(() => {
    const said: string[] = [];
    Object.assign(window, { said });
    const live = '[role="status"], [role="log"], [aria-live="polite"], output';
    for (const region of document.querySelectorAll(live))
      new MutationObserver(() => region.textContent && said.push(region.textContent)).observe(
        region,
        {
          childList: true,
          characterData: true,
          subtree: true,
        },
      );
  });
  await page.getByRole("checkbox", { name: /^Official/ }).focus();
  await page.keyboard.press("Space");
  const said = () => page.evaluate(() => (window as unknown as { said: string[] }).said);
  await expect.poll(said).toHaveLength(1);
  expect((await said())[0]).toMatch(/^\d+ of \d+ observations shown$/);
});

test("other years to compare are announced, from wherever they are chosen", async ({ page }) => {
  await open(page, "?years=2008-2022");
  const said = page.locator("#compare").getByRole("status");
  await expect(said).toHaveText("");
  const { list } = pointsOf(page, "trade-turnover");
  await list.focus();
  await page.keyboard.press("Home");
  await page.keyboard.press("p");
  await expect(page).toHaveURL(/years=1991-2008-2022/);
  await expect(said).toContainText("from 1991 to 2022");
});

for (const colorScheme of ["light", "dark"] as const)
  test(`in forced colours (${colorScheme}) words stand off what they are drawn on, and points have a focus`, async ({
    page,
  }) => {
    await page.emulateMedia({ colorScheme, forcedColors: "active", reducedMotion: "reduce" });
    await page.goto("./");
    await expect(page.locator("#trade-turnover .marks")).toBeVisible();
    await allDrawn(page);
    const seen = await page.evaluate(() => {
      const canvas = document.createElement("p");
      canvas.style.cssText = "color: CanvasText; background: Canvas";
      document.body.append(canvas);
      const { color, backgroundColor } = getComputedStyle(canvas);
      canvas.remove();
      const texts = [...document.querySelectorAll("svg.recharts-surface text")];
      return {
        apart: color !== backgroundColor,
        lost: texts
          .filter((text) => getComputedStyle(text).fill === backgroundColor)
          .map((text) => text.textContent),
      };
    });
    expect(seen).toEqual({ apart: true, lost: [] });
    const { list } = pointsOf(page, "trade-turnover");
    await list.focus();
    await page.keyboard.press("ArrowRight");
    await expect(page.locator('#trade-turnover circle[r="11"]')).toBeVisible();
  });
