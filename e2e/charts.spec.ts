import { expect, type Page, test } from "@playwright/test";
import { allDrawn } from "./drawn.ts";

/**
 * What every chart says in each language and draws in each theme, as text: numbers and words do not hang on
 * the fonts of a machine. After a change that is meant, look at the charts and then write them anew:
 * `npx playwright test -c e2e charts --update-snapshots`.
 */
async function open(page: Page, query: string, colorScheme: "light" | "dark") {
  await page.emulateMedia({ colorScheme, reducedMotion: "reduce" });
  await page.setViewportSize({ width: 1280, height: 900 });
  await page.goto(`./${query}`);
  await expect(page.locator("#investor-rank .marks")).toBeVisible();
  await expect(page.locator("#ties nav svg")).toBeVisible();
  await expect(page.locator("#compare figure svg").first()).toBeVisible();
  await allDrawn(page);
}

const CHARTS = "main figure, #ties nav";

/** The words of a chart from its headline to its sources, those in the drawing after those around it. */
const wordsOf = (page: Page) =>
  page.locator(CHARTS).evaluateAll((charts) =>
    charts.map((chart) => {
      const said = (selector: string) =>
        [...chart.querySelectorAll<HTMLElement>(selector)]
          .filter((element) => !element.closest("details") && element.checkVisibility())
          // Where the page is served differs from run to run.
          .map((element) =>
            element.textContent?.replace(location.host, "").replace(/\s+/g, " ").trim(),
          )
          .filter(Boolean);
      const drawn = [...chart.querySelectorAll("svg text")]
        .filter((text) => !text.closest("[data-export=skip]"))
        .map((text) => text.textContent);
      return [
        `# ${chart.querySelector("h3, h4")?.textContent ?? chart.getAttribute("aria-label")}`,
        ...said("p, li, th, td, legend"),
        ...(drawn.length > 0 ? [`drawn: ${drawn.join(" | ")}`] : []),
      ].join("\n");
    }),
  );

/** The shapes of a chart with where they stand, to the pixel, and their colours. */
const shapesOf = (page: Page) =>
  page.locator(CHARTS).evaluateAll((charts) =>
    charts.map((chart) => {
      const shapes = [...chart.querySelectorAll("svg :is(path, rect, circle, line, text)")].filter(
        (shape) => !shape.closest("defs, [data-export=skip], button, summary"),
      );
      const lines = shapes.map((shape) => {
        const svg = shape.closest("svg")?.getBoundingClientRect();
        const box = shape.getBoundingClientRect();
        const { fill, stroke, strokeDasharray } = getComputedStyle(shape);
        const place = [box.x - (svg?.x ?? 0), box.y - (svg?.y ?? 0)].map(Math.round).join(",");
        // How wide words come out hangs on the fonts of the machine.
        const size =
          shape.tagName === "text" ? "" : ` ${[box.width, box.height].map(Math.round).join("x")}`;
        const dashes = strokeDasharray === "none" ? "" : ` dashed`;
        const at = shape.tagName === "text" ? ` ${shape.getAttribute("x")}` : place;
        return `${shape.tagName} ${at}${size} ${fill} ${stroke}${dashes}`;
      });
      return [
        `# ${chart.id || chart.querySelector("h3, h4")?.textContent || chart.getAttribute("aria-label")}`,
        ...lines,
      ].join("\n");
    }),
  );

for (const language of ["en", "vi", "zh"])
  test(`what every chart says, in ${language}`, async ({ page }) => {
    await open(page, `?lang=${language}&years=2008-2018-2022`, "light");
    expect(`${(await wordsOf(page)).join("\n\n")}\n`).toMatchSnapshot(`words-${language}.txt`);
  });

for (const colorScheme of ["light", "dark"] as const)
  test(`what every chart draws, ${colorScheme}`, async ({ page }) => {
    await open(page, "?years=2008-2018-2022", colorScheme);
    expect(`${(await shapesOf(page)).join("\n\n")}\n`).toMatchSnapshot(`shapes-${colorScheme}.txt`);
  });
