import { readFile } from "node:fs/promises";
import { expect, type Page, test } from "@playwright/test";

const FIGURE = "#trade-turnover";
const LANGUAGES = [
  {
    code: "en",
    tag: "en",
    name: "English",
    title: "Two-Way: Vietnam and China",
    headline: "For 2022 China counts 234.9 bn USD",
    alt: /Trade turnover .* 1991 to 2024: .* figures in all\./,
    tick: "200 bn",
    picture: ["US dollars at current prices", "Reported by Vietnam", "106.7 bn USD ÷ 3,300"],
  },
  {
    code: "vi",
    tag: "vi",
    name: "Tiếng Việt",
    title: "Two-Way: Việt Nam và Trung Quốc",
    headline: "Năm 2022, Trung Quốc thống kê kim ngạch hai chiều 234,9 tỷ USD",
    alt: /Kim ngạch thương mại .* Từ 1991 đến 2024: .* số liệu\./,
    tick: "200 tỷ",
    picture: ["USD theo giá hiện hành", "Theo số liệu Việt Nam", "106,7 tỷ USD ÷ 3.300"],
  },
  {
    code: "zh",
    tag: "zh-Hans",
    name: "中文",
    title: "Two-Way：越南与中国",
    headline: "2022年双边贸易额：中国统计为2349亿美元",
    alt: /双边贸易额.*1991年至2024年：.*个数据。/,
    tick: "2000亿",
    picture: ["现价美元", "越南统计", "1067亿美元 ÷ 3300"],
  },
] as const;
type Spoken = (typeof LANGUAGES)[number];

/** Spaces that do not break read as others. */
const spaced = (text: string | null) => (text ?? "").replace(/\s+/g, " ");

async function speaks(page: Page, { tag, name, title, headline, alt, tick }: Spoken) {
  await expect(page.locator("html")).toHaveAttribute("lang", tag);
  await expect(page).toHaveTitle(title);
  await expect(page.getByRole("button", { name, exact: true })).toHaveAttribute(
    "aria-pressed",
    "true",
  );
  const figure = page.locator(FIGURE);
  await expect(figure.getByRole("heading")).toContainText(headline);
  expect(spaced(await figure.locator("svg desc").first().textContent())).toMatch(alt);
  const ticks = await figure.locator(".ticks text").allTextContents();
  expect(ticks.map(spaced)).toContain(tick);
}

test("each language is chosen in its own name, kept in the address and undone by Back", async ({
  page,
}) => {
  await page.goto("./?from=1991&scale=linear");
  const [english, ...others] = LANGUAGES;
  await speaks(page, english);
  for (const language of others) {
    await page.getByRole("button", { name: language.name, exact: true }).click();
    await speaks(page, language);
    await expect(page).toHaveURL(new RegExp(`[?&]lang=${language.code}`));
  }
  await page.goBack();
  await speaks(page, LANGUAGES[1]);
  await page.reload();
  await speaks(page, LANGUAGES[1]);
});

for (const language of LANGUAGES) {
  test.describe(() => {
    test.use({ locale: language.tag === "zh-Hans" ? "zh-CN" : language.tag });

    test(`a browser that asks for ${language.name} is answered in it, and fetches no other`, async ({
      page,
    }) => {
      const asked: string[] = [];
      page.on("request", (request) => asked.push(request.url()));
      await page.goto("./");
      await speaks(page, language);
      // The drawn page speaks it before any script asks for words.
      await page.locator("#root #sources").waitFor();
      const catalogues = asked.flatMap((url) => /\/(en|vi|zh)-[\w-]+\.js$/.exec(url)?.[1] ?? []);
      expect(catalogues).toEqual([language.code]);
    });
  });

  test(`a picture speaks ${language.name}, its letters inside`, async ({ page }) => {
    await page.goto(`./?lang=${language.code}`);
    await speaks(page, language);
    const [file] = await Promise.all([
      page.waitForEvent("download"),
      page.locator(FIGURE).getByRole("button", { name: "SVG" }).click(),
    ]);
    const svg = await readFile(await file.path(), "utf8");
    const picture = await page.evaluate((text) => {
      const { documentElement: root } = new DOMParser().parseFromString(text, "image/svg+xml");
      return {
        lang: root.getAttribute("lang"),
        words: [...root.querySelectorAll("text")].map((one) => one.textContent).join(" "),
        fonts: text.match(/data:font\/woff2/g)?.length ?? 0,
      };
    }, svg);
    expect(picture.lang).toBe(language.tag);
    for (const words of language.picture) expect(spaced(picture.words)).toContain(words);
    // Vietnamese letters have a file of their own; Chinese ones are the reader's.
    expect(picture.fonts).toBe(language.code === "vi" ? 2 : 1);
  });

  test(`findings, arithmetic and cautions are told in ${language.name}, quotes stay as they are`, async ({
    page,
  }) => {
    await page.goto(`./?lang=${language.code}`);
    await speaks(page, language);
    const said = {
      en: "so 9 times is a rounding",
      vi: "nên 9 lần là số làm tròn",
      zh: "9倍是四舍五入的结果",
    };
    await expect(page.locator("#sources")).toContainText(said[language.code]);
    const derived = page.locator(`${FIGURE} [data-basis="derived"]`).first();
    await page.goto(
      `./?lang=${language.code}&point=${await derived.getAttribute("data-observation")}`,
    );
    const sheet = page.getByRole("dialog");
    await expect(sheet).toContainText(
      { en: "÷ 3,300", vi: "÷ 3.300", zh: "÷ 3300" }[language.code],
    );
    await page.goto(`./?lang=${language.code}`);
    const stated = page.locator(`${FIGURE} [data-basis="stated"]`).first();
    await page.goto(
      `./?lang=${language.code}&point=${await stated.getAttribute("data-observation")}`,
    );
    await expect(sheet.locator("blockquote")).toHaveAttribute("lang", "en");
  });

  for (const width of [360, 768])
    test(`nothing runs over the edge in ${language.name} at ${width} pixels`, async ({ page }) => {
      await page.setViewportSize({ width, height: 800 });
      await page.goto(`./?lang=${language.code}`);
      await speaks(page, language);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(
        width,
      );
    });
}

test("a language that cannot be fetched leaves the page as it was, and says so", async ({
  page,
}) => {
  await page.goto("./");
  await page.route(/\/vi-[\w-]+\.js$/, (route) => route.abort());
  await page.getByRole("button", { name: "Tiếng Việt" }).click();
  await expect(page.getByRole("banner").getByRole("status")).toContainText("could not be fetched");
  await expect(page.getByRole("heading", { level: 1 })).toContainText("Vietnam and China");
});
