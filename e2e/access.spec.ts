import AxeBuilder from "@axe-core/playwright";
import { expect, type Page, test } from "@playwright/test";
import { allDrawn } from "./drawn.ts";
import { escapeDialog } from "./keys.ts";

async function open(page: Page, query = "") {
  await page.goto(`./${query}`);
  await expect(page.locator("#trade-turnover .marks")).toBeVisible();
  // What stands below trade comes after it.
  await expect(page.locator("#root #sources")).toBeVisible();
}

/** Rules that take most of axe's time and find the same at any width. */
const SAME_AT_ANY_WIDTH = ["color-contrast", "region"];

/** What axe finds on the page. Rows of a table are alike, so those after the fifth are left out. */
async function violations(page: Page, without: string[] = [], within = "html"): Promise<string[]> {
  const { violations: found } = await new AxeBuilder({ page })
    .include(within)
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

/** Each language in both themes, in widths from a phone held at 400 percent to a large screen, with another view each. */
for (const [language, colorScheme, width, view] of [
  ["vi", "light", 2560, ""],
  ["zh", "light", 320, "mode=index&base=2008&years=2008-2018-2022"],
  ["vi", "dark", 360, "measure=imports&mode=growth"],
  ["zh", "dark", 1440, "measure=exports&mode=share&basis=official"],
] as const)
  test(`axe finds nothing in the words of ${language}, ${colorScheme}, at ${width} px`, async ({
    page,
  }) => {
    await page.emulateMedia({ colorScheme, reducedMotion: "reduce" });
    await page.setViewportSize({ width, height: 900 });
    await page.goto(`./?lang=${language}&${view}`);
    await expect(page.locator("html")).toHaveAttribute("lang", new RegExp(`^${language}`));
    await expect(page.locator("#trade figure .marks").first()).toBeVisible();
    await expect(page.locator("#ties nav svg")).toBeVisible();
    await allDrawn(page);
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

for (const [name, keys] of [
  ["the search", "Control+k"],
  ["the list of shortcuts", "?"],
] as const)
  test(`axe finds nothing in ${name}, in the dark on a phone`, async ({ page }) => {
    await page.emulateMedia({ colorScheme: "dark", reducedMotion: "reduce" });
    await page.setViewportSize({ width: 360, height: 740 });
    await open(page, "?lang=zh");
    await page.keyboard.press(keys);
    await expect(page.getByRole("dialog")).toBeVisible();
    expect(await violations(page, ["region"], "dialog[open], [role=dialog]")).toEqual([]);
    await escapeDialog(page);
    await expect(page.getByRole("dialog")).toHaveCount(0);
  });

test("axe finds nothing where four years are compared", async ({ page }) => {
  await page.emulateMedia({ colorScheme: "dark", reducedMotion: "reduce" });
  await page.setViewportSize({ width: 360, height: 740 });
  await open(page, "?compare=1991,2008,2018,2022&nearest=1&lang=vi");
  expect(await violations(page, ["region"], "#compare")).toEqual([]);
});

/** What is wider than the page and does not scroll by itself. */
const tooWide = (page: Page) =>
  page.evaluate(() => {
    const { clientWidth } = document.documentElement;
    const scrolls = (element: Element | null): boolean =>
      element !== null &&
      (getComputedStyle(element).overflowX !== "visible" || scrolls(element.parentElement));
    return [...document.querySelectorAll("header *, main *")]
      .filter((element) => element.getBoundingClientRect().right > clientWidth + 1)
      .filter((element) => !element.closest("svg") && !scrolls(element.parentElement))
      .map((element) => `${element.tagName} ${element.textContent?.slice(0, 40)}`);
  });

test("wider spacing of letters, words and lines pushes nothing off a phone", async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 740 });
  await open(page, "?lang=vi");
  // The values of WCAG 1.4.12.
  await page.addStyleTag({
    content: `* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important; }
      p { margin-bottom: 2em !important; }`,
  });
  await expect.poll(() => tooWide(page)).toEqual([]);
});

test("nothing moves for those who want less motion", async ({ page }) => {
  await page.emulateMedia({ reducedMotion: "reduce" });
  await open(page);
  await page.locator("#trade-turnover").getByRole("listbox").focus();
  await page.keyboard.press("Enter");
  await expect(page.getByRole("dialog")).toBeVisible();
  const moving = await page.evaluate(() => {
    const lasts = (times: string) => times.split(",").some((time) => Number.parseFloat(time) > 0);
    return [...document.querySelectorAll("*")]
      .filter((element) => {
        const { transitionDuration, animationDuration, scrollBehavior } = getComputedStyle(element);
        return lasts(transitionDuration) || lasts(animationDuration) || scrollBehavior === "smooth";
      })
      .map(({ tagName, className }) => `${tagName} ${className}`);
  });
  expect(moving).toEqual([]);
});

test("the focus is seen wherever the Tab key leads", async ({ page }) => {
  // What scrolls smoothly has not arrived yet.
  await page.emulateMedia({ reducedMotion: "reduce" });
  await open(page);
  const unseen: string[] = [];
  for (let step = 0; step < 60; step += 1) {
    await page.keyboard.press("Tab");
    const fault = await page.evaluate(() => {
      const at = document.activeElement;
      if (!at || at === document.body) return "nothing has the focus";
      const outlined = (element: Element) => getComputedStyle(element).outlineStyle !== "none";
      // A radio button or a point of a chart shows its focus beside or inside itself.
      const marks = [at, at.nextElementSibling, at.parentElement, ...at.querySelectorAll("*")];
      const box = at.getBoundingClientRect();
      const name = `${at.tagName} ${at.getAttribute("aria-label") ?? at.textContent?.slice(0, 30)}`;
      if (!marks.some((mark) => mark && outlined(mark))) return `${name}: no outline`;
      return box.bottom <= 0 || box.top >= innerHeight ? `${name}: out of sight` : undefined;
    });
    if (fault) unseen.push(fault);
  }
  expect(unseen).toEqual([]);
});

test("forced colours tell the reporters apart and underline what is marked", async ({ page }) => {
  await page.emulateMedia({ forcedColors: "active" });
  await open(page);
  const strokes = await page
    .locator("#trade-turnover .recharts-curve")
    .evaluateAll((lines) => lines.map((line) => getComputedStyle(line).stroke));
  expect(new Set(strokes).size).toBeGreaterThan(1);
  await expect(page.locator("#ties mark").first()).toHaveCSS("text-decoration-line", "underline");
});

test("the first chart begins within a screen and a half", async ({ page }) => {
  await page.setViewportSize({ width: 1440, height: 900 });
  await open(page);
  const heading = page.locator("#trade-turnover").getByRole("heading").first();
  expect((await heading.boundingBox())?.y).toBeLessThan(1.5 * 900);
});

test("on a phone long lists are folded until they are asked for", async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 740 });
  await open(page);
  const entry = page.locator('#ties li[id^="entry-"]').first();
  await expect(entry).toBeHidden();
  await page.locator("#ties a[data-event]").first().click();
  await expect(entry).toBeVisible();
});

/** Words of charts that reach beyond their drawing, where they are cut off. */
const clipped = (page: Page) =>
  page.locator("svg.recharts-surface").evaluateAll((charts) =>
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

for (const width of [320, 360, 640, 768, 1440, 2560])
  test(`nothing runs over the edge at ${width} px`, async ({ page }) => {
    await page.setViewportSize({ width, height: 900 });
    await open(page);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(
      width,
    );
    expect(await clipped(page)).toEqual([]);
  });

test("no sign of an axis is cut off, whatever is measured and how", async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 900 });
  for (const query of [
    "mode=growth",
    "measure=imports&mode=growth",
    "measure=exports&mode=share",
    "measure=balance",
    "measure=balance&mode=share",
    "mode=index&scale=log",
  ]) {
    await page.goto(`./?${query}`);
    await expect(page.locator("#trade figure .marks").first()).toBeVisible();
    await allDrawn(page);
    expect(await clipped(page), query).toEqual([]);
  }
});

for (const width of [360, 768, 1440])
  test(`no two words in a chart cover each other at ${width} px`, async ({ page }) => {
    await page.setViewportSize({ width, height: 900 });
    for (const query of [
      "",
      "?scale=log",
      "?from=2015",
      "?lang=vi&years=2008-2018-2022",
      "?lang=zh",
    ]) {
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
