import AxeBuilder from "@axe-core/playwright";
import { expect, type Page, test } from "@playwright/test";

async function open(page: Page, query = "") {
  await page.goto(`./${query}`);
  await expect(page.locator("#trade-turnover .marks")).toBeVisible();
}

/** Rules that take most of axe's time and find the same at any width. */
const SAME_AT_ANY_WIDTH = ["color-contrast", "region"];

/** What axe finds on the page. Rows of a table are alike, so those after the fifth are left out. */
async function violations(page: Page, without: string[] = []): Promise<string[]> {
  const { violations: found } = await new AxeBuilder({ page })
    .options({ resultTypes: ["violations"] })
    .exclude("tbody tr:nth-child(n+6)")
    .withTags(["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"])
    .disableRules(without)
    .analyze();
  return found.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(" | ")}`);
}

for (const [width, colorScheme, without] of [
  [1440, "light", []],
  [1440, "dark", []],
  [768, "light", SAME_AT_ANY_WIDTH],
  [360, "light", SAME_AT_ANY_WIDTH],
] as const)
  test(`axe finds nothing at ${width} px, ${colorScheme}`, async ({ page }) => {
    await page.emulateMedia({ colorScheme, reducedMotion: "reduce" });
    await page.setViewportSize({ width, height: 900 });
    await open(page);
    await page.locator("details").evaluateAll((all) => {
      for (const details of all) details.setAttribute("open", "");
    });
    await expect(page.locator("figure details table").last()).toBeVisible();
    expect(await violations(page, [...without])).toEqual([]);
  });

for (const language of ["vi", "zh"])
  test(`axe finds nothing in the words of ${language}`, async ({ page }) => {
    await page.emulateMedia({ reducedMotion: "reduce" });
    await open(page, `?lang=${language}`);
    await expect(page.locator("html")).toHaveAttribute("lang", new RegExp(`^${language}`));
    expect(await violations(page)).toEqual([]);
  });

test("axe finds nothing while evidence is open or a message stands", async ({ page }) => {
  await page.emulateMedia({ reducedMotion: "reduce" });
  await open(page, "?from=1000");
  await page.locator("#trade-turnover").getByRole("listbox").focus();
  await page.keyboard.press("Enter");
  await expect(page.getByRole("dialog")).toBeVisible();
  expect(await violations(page, ["region"])).toEqual([]);
});

for (const width of [320, 360, 768, 1440, 2560])
  test(`nothing runs over the edge at ${width} px`, async ({ page }) => {
    await page.setViewportSize({ width, height: 900 });
    await open(page);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(
      width,
    );
    const clipped = await page.locator("svg.recharts-surface").evaluateAll((charts) =>
      charts.flatMap((chart) => {
        const edge = chart.getBoundingClientRect();
        return [...chart.querySelectorAll("text")]
          .filter((text) => {
            const box = text.getBoundingClientRect();
            return (
              box.left < edge.left - 1 ||
              box.right > edge.right + 1 ||
              box.top < edge.top - 1 ||
              box.bottom > edge.bottom + 1
            );
          })
          .map((text) => text.textContent);
      }),
    );
    expect(clipped).toEqual([]);
  });

for (const width of [360, 768, 1440])
  test(`no two words in a chart cover each other at ${width} px`, async ({ page }) => {
    await page.setViewportSize({ width, height: 900 });
    for (const query of ["", "?scale=log", "?from=2015", "?lang=vi", "?lang=zh"]) {
      await open(page, query);
      const covered = await page.locator("svg.recharts-surface").evaluateAll((charts) =>
        charts.flatMap((chart) => {
          const texts = [...chart.querySelectorAll("text")].map((text) => ({
            words: text.textContent,
            box: text.getBoundingClientRect(),
          }));
          return texts.flatMap(({ words, box }, i) =>
            texts
              .slice(i + 1)
              .filter(
                ({ box: other }) =>
                  box.left < other.right - 1 &&
                  other.left < box.right - 1 &&
                  box.top < other.bottom - 3 &&
                  other.top < box.bottom - 3,
              )
              .map((other) => `${words} / ${other.words}`),
          );
        }),
      );
      expect(covered).toEqual([]);
    }
  });

test("headings go down one step at a time", async ({ page }) => {
  await open(page);
  const levels = await page
    .locator("h1, h2, h3, h4, h5, h6")
    .evaluateAll((all) => all.map(({ tagName }) => Number(tagName[1])));
  expect(levels[0]).toBe(1);
  expect(levels.filter((level) => level === 1)).toHaveLength(1);
  levels.slice(1).forEach((level, i) => {
    expect(level).toBeLessThanOrEqual((levels[i] ?? 0) + 1);
  });
});

test("the first key leads past the filters to the charts", async ({ page }) => {
  await open(page);
  await page.keyboard.press("Tab");
  await expect(page.getByRole("link", { name: "Skip to the charts" })).toBeFocused();
  await page.keyboard.press("Enter");
  await expect(page.getByRole("main")).toBeFocused();
});

test("the theme is chosen, seen and kept", async ({ page }) => {
  await page.emulateMedia({ colorScheme: "light" });
  await open(page);
  const ground = () => page.evaluate(() => getComputedStyle(document.body).backgroundColor);
  const light = await ground();
  await page.getByLabel("Theme").selectOption("Dark");
  await expect.poll(ground).not.toBe(light);
  const dark = await ground();
  await page.reload();
  await expect(page.getByLabel("Theme")).toHaveValue("dark");
  expect(await ground()).toBe(dark);
});

test("on a phone the filters open and move the charts", async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 740 });
  await open(page);
  const official = page.getByRole("checkbox", { name: /^Official/ });
  await expect(official).toBeHidden();
  await page.getByRole("button", { name: "Filters", exact: true }).click();
  await official.uncheck();
  await expect(page.locator('[data-basis="official"]')).toHaveCount(0);
});
