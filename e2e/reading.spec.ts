import { readFile, writeFile } from "node:fs/promises";
import AxeBuilder from "@axe-core/playwright";
import { expect, type Locator, type Page, test } from "@playwright/test";
import { parseDocument } from "../src/preprocess/documents.ts";

const FRONT = "---\ntitle: Ninefold\npublisher: The Letter\npublished: 2021-02-03\n---\n";
const BODY = `Two-way trade between Vietnam and China came to 151.5 billion US dollars in 2020, seven times the level of 2008.

Chinese firms held 7 factories there. About 1.9 million Chinese tourists came to Vietnam in 2018.`;
const ARTICLE = FRONT + BODY;

const utf16 = (text: string) => Buffer.from(`\uFEFF${text}`, "utf16le");

async function open(page: Page, query = "?lang=en"): Promise<Locator> {
  await page.goto(`./${query}`);
  await expect(page.locator("#trade-turnover .marks")).toBeVisible();
  await page.getByRole("button", { name: "Read a text", exact: true }).click();
  return page.getByRole("dialog", { name: "Your own texts, your own figures" });
}

interface Given {
  name: string;
  text?: string;
  bytes?: Buffer;
}

async function choose(dialog: Locator, ...files: Given[]): Promise<void> {
  await dialog.locator('input[type="file"]').setInputFiles(
    files.map(({ name, text = "", bytes = Buffer.from(text) }) => ({
      name,
      mimeType: "",
      buffer: bytes,
    })),
  );
}

const figures = (dialog: Locator) => dialog.getByRole("article");
const own = (page: Page) => page.locator('[data-observation*=".own-"]');

test.describe("a text that is pasted", () => {
  test("is read, checked, accepted, drawn, hidden, kept and removed", async ({ page }) => {
    const dialog = await open(page);
    await expect(page).toHaveURL(/#read$/);
    await dialog.getByLabel("Paste a text").fill(ARTICLE);
    await dialog.getByRole("button", { name: "Read it" }).click();
    await expect(figures(dialog)).toHaveCount(3);
    await expect(dialog.getByRole("heading", { name: "3 figures" })).toBeVisible();
    const turnover = figures(dialog).first();
    await expect(turnover).toContainText("Trade turnover: 151.5 bn USD, 2020");
    await expect(turnover).toContainText(/Differs: 151.5 bn USD .* Vietnam reports 133/);
    await expect(figures(dialog).last()).toContainText(/tourists from China in Vietnam|from China/);
    await dialog.getByText("1 number left alone, and why").click();
    await expect(dialog.getByText("counts something else")).toBeVisible();

    await turnover.getByRole("button", { name: "Accept" }).click();
    await expect(turnover.getByRole("button", { name: "Accept" })).toHaveAttribute(
      "aria-pressed",
      "true",
    );
    await turnover.getByRole("button", { name: "See it on the page" }).click();
    await expect(dialog).toBeHidden();
    await expect(page).not.toHaveURL(/#read/);
    const mark = page.locator("#trade-turnover").locator('[data-observation*=".own-"]');
    await expect(mark).toHaveCount(1);
    // A diamond: four sides, no circle and no square.
    await expect(mark.locator("path[d*=Z]")).toHaveCount(1);
    await expect(
      page.locator("#trade-turnover").getByText("Stated in a text, from your own text"),
    ).toBeVisible();
    const evidence = page.getByRole("dialog", { name: /151.5 bn USD/ });
    await expect(evidence).toContainText("Stated in your own text");
    await expect(evidence).toContainText("seven times the level of 2008");
    await page.keyboard.press("Escape");

    // The reader's layer is switched off and on, outlives the page, and can be removed.
    await page.getByRole("button", { name: "Read a text", exact: true }).click();
    const layer = dialog.getByLabel("Show the accepted figure on the page");
    await layer.uncheck();
    await expect(own(page)).toHaveCount(0);
    await layer.check();
    await expect(own(page)).not.toHaveCount(0);
    await page.reload();
    await expect(own(page)).not.toHaveCount(0);
    await dialog.getByRole("button", { name: "Remove: Ninefold" }).click();
    await expect(own(page)).toHaveCount(0);
    await page.reload();
    await expect(dialog).toBeVisible();
    await expect(dialog.getByRole("button", { name: /^Remove/ })).toHaveCount(0);
  });

  test("leaves the machine by no request", async ({ page }) => {
    const dialog = await open(page);
    await dialog.getByLabel("Paste a text").fill(ARTICLE);
    await dialog.getByRole("button", { name: "Read it" }).click();
    await expect(figures(dialog)).toHaveCount(3);
    // All that reads is here by now: whatever is asked for from here on would be about the text.
    const asked: string[] = [];
    page.on("request", (request) => {
      // A worker is started from its script, and pictures that stand in the style are no request to anyone.
      if (!/\/assets\/worker-|^data:|^blob:/.test(request.url())) asked.push(request.url());
    });
    await dialog.getByLabel("Paste a text").fill(`Something else. ${BODY}`);
    await dialog.getByRole("button", { name: "Read it" }).click();
    await expect(dialog.getByRole("button", { name: /^Remove/ })).toHaveCount(2);
    await dialog.getByLabel("Published", { exact: false }).fill("2021-02");
    await dialog.getByRole("button", { name: "Read with this date" }).click();
    await dialog.getByRole("button", { name: /^Accept all/ }).click();
    await expect(own(page)).not.toHaveCount(0);
    expect(asked).toEqual([]);
  });

  test("is asked for its date where a period hangs on it, with the words that do", async ({
    page,
  }) => {
    const dialog = await open(page);
    await dialog
      .getByLabel("Paste a text")
      .fill("Vietnam's exports to China were 41.4 billion US dollars last year.");
    await dialog.getByRole("button", { name: "Read it" }).click();
    await expect(dialog.getByText(/When was this published\? "last year" leaves/)).toBeVisible();
    const accept = figures(dialog).getByRole("button", { name: "Accept" });
    await expect(accept).toBeDisabled();
    const date = dialog.getByLabel("Published", { exact: false });
    await date.fill("last May");
    await dialog.getByRole("button", { name: "Read with this date" }).click();
    await expect(dialog.getByText("This is no date")).toBeVisible();
    await expect(date).toHaveAttribute("aria-invalid", "true");
    await date.fill("2020-01");
    await dialog.getByRole("button", { name: "Read with this date" }).click();
    await expect(figures(dialog)).toContainText("Exports: 41.4 bn USD, 2019");
    await accept.click();
    await expect(own(page)).not.toHaveCount(0);
  });

  test("is corrected by its reader, and what was read is kept", async ({ page }) => {
    const dialog = await open(page);
    await dialog.getByLabel("Paste a text").fill(ARTICLE);
    await dialog.getByRole("button", { name: "Read it" }).click();
    const figure = figures(dialog).first();
    await figure.getByRole("button", { name: "Correct" }).click();
    const form = figure.getByRole("form");
    await form.getByLabel("Value").fill("");
    await form.getByLabel("Period").fill("the year 2020");
    await form.getByRole("button", { name: "Set right" }).click();
    await expect(form.getByText("Write a number.")).toBeVisible();
    await expect(form.getByText(/Write a period such as 2018/)).toBeVisible();
    await form.getByLabel("Value").fill("133.1");
    await form.getByLabel("Period").fill("2020");
    await form.getByLabel("Exactness").selectOption("About");
    await form.getByRole("button", { name: "Set right" }).click();
    await expect(form).toBeHidden();
    await expect(figure).toContainText("Trade turnover: about 133.1 bn USD, 2020");
    await expect(figure).toContainText(
      "Corrected by you. As it was read: value: 151.5 bn USD and exactness: Exact",
    );
    await expect(figure).toContainText(/Agrees: about 133.1 bn USD/);
    await figure.getByRole("button", { name: "Accept" }).click();
    await figure.getByRole("button", { name: "See it on the page" }).click();
    const evidence = page.getByRole("dialog", { name: /133.1 bn USD/ });
    await expect(evidence).toContainText("Corrected by you; as it was read");
  });
});

test("files of every kind are read together; what is saved opens again on another device", async ({
  page,
  browser,
}) => {
  const printed = await browser.newPage();
  await printed.setContent(`<title>From a PDF</title><h1>Trade</h1><p>Vietnam's imports from China
    were 70.2 billion US dollars in 2017, the customs office said in its yearly report to the ministry
    of industry and trade in Hanoi.</p>`);
  const pdf = await printed.pdf();
  await printed.close();
  const dialog = await open(page);
  await choose(
    dialog,
    { name: "note.md", text: ARTICLE },
    {
      name: "saved.html",
      text: `<!doctype html><html lang="en"><head><title>Saved page</title><meta name="date" content="2019-05-06">
        <style>body{display:none}</style></head><body><nav>Menu 5 billion</nav><form><input value="x"></form>
        <script>document.title = "hacked"; fetch("/leak")</script><article><p onclick="document.title='hacked'">Vietnam's exports
        to China were 41.3 billion US dollars in 2018, <img src="/leak.png" onerror="document.title='hacked'">said the customs office.</p></article>`,
    },
    { name: "printed.pdf", bytes: pdf },
    {
      name: "wide.txt",
      bytes: utf16(`${FRONT}Vietnam's exports to China were 35.4 billion US dollars in 2017.`),
    },
  );
  const shelf = dialog.getByRole("list", { name: "Your texts" });
  for (const title of ["Ninefold", "Saved page", "From a PDF"])
    await expect(
      shelf.getByRole("button", { name: new RegExp(`^${title}`) }).first(),
    ).toBeVisible();
  await expect(shelf.getByRole("listitem")).toHaveCount(4);
  await expect(page).toHaveTitle(/^Two-Way/);
  await shelf.getByRole("button", { name: /^Saved page/ }).click();
  await expect(figures(dialog)).toHaveCount(1);
  await expect(dialog.locator("img, form input[value=x]")).toHaveCount(0);
  await dialog.getByRole("button", { name: "Accept 1 figure" }).click();
  await shelf.getByRole("button", { name: /^From a PDF/ }).click();
  await expect(figures(dialog)).toContainText("Imports: 70.2 bn USD, 2017");

  const [saved] = await Promise.all([
    page.waitForEvent("download"),
    dialog.getByRole("button", { name: "Save all texts as a file" }).click(),
  ]);
  expect(saved.suggestedFilename()).toBe("two-way-texts.json");
  const bytes = await readFile(await saved.path());
  const context = await browser.newContext({ baseURL: new URL(page.url()).origin });
  const elsewhere = await context.newPage();
  const other = await open(elsewhere);
  await choose(other, { name: "two-way-texts.json", bytes });
  await expect(other.getByRole("list", { name: "Your texts" }).getByRole("listitem")).toHaveCount(
    4,
  );
  await expect(own(elsewhere)).not.toHaveCount(0);
  await context.close();
});

test("a text leaves as a note that the build reads", async ({ page }) => {
  const dialog = await open(page);
  await choose(dialog, { name: "note.txt", text: ARTICLE.replace("Ninefold", '"Nine: fold"') });
  await dialog.getByText("About the text").click();
  const [note] = await Promise.all([
    page.waitForEvent("download"),
    dialog.getByRole("button", { name: "Save as a note" }).click(),
  ]);
  expect(note.suggestedFilename()).toBe("nine-fold.md");
  const text = await readFile(await note.path(), "utf8");
  expect(text).toContain("# The rights to this text are its publisher's.");
  expect(parseDocument("nine-fold", text)).toMatchObject({
    title: "Nine: fold",
    publisher: "The Letter",
    published: "2021-02-03",
    text: `${BODY}\n`,
  });
});

test("a file that is dropped anywhere is read", async ({ page }) => {
  await page.goto("./?lang=en");
  await expect(page.locator("#trade-turnover .marks")).toBeVisible();
  const transfer = await page.evaluateHandle((text) => {
    const data = new DataTransfer();
    data.items.add(new File([text], "dropped.txt", { type: "text/plain" }));
    return data;
  }, ARTICLE);
  await page.dispatchEvent("body", "dragover", { dataTransfer: transfer });
  await expect(page.getByText("Drop an article to read its figures")).toBeVisible();
  await page.dispatchEvent("body", "drop", { dataTransfer: transfer });
  await expect(figures(page.getByRole("dialog"))).toHaveCount(3);
});

test.describe("bad input is told, what was there stays, the page stays alive", () => {
  /** A PDF by hand: its objects, with a table of where they stand. */
  function pdfOf(objects: string[], trailer = ""): Buffer {
    let text = "%PDF-1.4\n";
    const places = objects.map((object, i) => {
      const at = text.length;
      text += `${i + 1} 0 obj\n${object}\nendobj\n`;
      return at;
    });
    const table = text.length;
    const rows = places.map((at) => `${String(at).padStart(10, "0")} 00000 n \n`).join("");
    text += `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${rows}`;
    text += `trailer\n<< /Size ${objects.length + 1} /Root 1 0 R ${trailer} >>\nstartxref\n${table}\n%%EOF`;
    return Buffer.from(text, "latin1");
  }
  const PAGES = [
    "<< /Type /Catalog /Pages 2 0 R >>",
    "<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
    "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 200 200] >>",
  ];
  // The standard handler of PDF 1.4 (ISO 32000-1, 7.6.3) with keys that no password fits.
  const LOCK = `<< /Filter /Standard /V 1 /R 2 /P -4 /O <${"41".repeat(32)}> /U <${"42".repeat(32)}> >>`;

  const CASES: [string, Given, RegExp][] = [
    ["a scanned PDF", { name: "scan.pdf", bytes: pdfOf(PAGES) }, /pictures of pages and no text/],
    [
      "an encrypted PDF",
      {
        name: "locked.pdf",
        bytes: pdfOf(
          [...PAGES, LOCK],
          `/Encrypt 4 0 R /ID [<${"43".repeat(16)}> <${"43".repeat(16)}>]`,
        ),
      },
      /asks for a password/,
    ],
    ["a PDF cut short", { name: "cut.pdf", text: "%PDF-1.7\n1 0 obj" }, /damaged or cut short/],
    [
      "binary in .txt",
      { name: "b.txt", bytes: Buffer.from(Array.from({ length: 999 }, (_, i) => (i * 7) % 256)) },
      /bytes are no text/,
    ],
    [
      "another format",
      { name: "a.docx", bytes: Buffer.from("PK\u0003\u0004rest") },
      /this format is not read/,
    ],
    [
      "another encoding",
      { name: "latin.txt", bytes: Buffer.from("one\nca\u00E9 two three four", "latin1") },
      /line 2, column 3: a byte there is not UTF-8/,
    ],
    ["an empty file", { name: "empty.txt", text: " \n" }, /no text in it/],
    [
      "a page without an article",
      { name: "a.html", text: "<html><script>1" },
      /no article was found/,
    ],
    [
      "a broken JSON file",
      { name: "two-way-texts.json", text: '{"format": "two' },
      /no whole JSON file/,
    ],
    ["JSON of others", { name: "x.json", text: '{"a": 1}' }, /not saved from/],
    [
      "a damaged file of texts",
      { name: "x.json", text: '{"format":"two-way-texts","version":"1.1","readings":[{"id":1}]}' },
      /damaged at readings\.0/,
    ],
    [
      "a file of another version",
      { name: "x.json", text: '{"format":"two-way-texts","version":"9.9","readings":[]}' },
      /another version of the page/,
    ],
  ];
  for (const [what, file, said] of CASES)
    test(what, async ({ page }) => {
      const dialog = await open(page);
      await dialog.getByLabel("Paste a text").fill(ARTICLE);
      await dialog.getByRole("button", { name: "Read it" }).click();
      await expect(figures(dialog)).toHaveCount(3);
      // A file that can be read beside it is read all the same.
      await choose(dialog, file, { name: "good.txt", text: `${FRONT}Another text. ${BODY}` });
      await expect(dialog.getByRole("alert")).toContainText(file.name);
      await expect(dialog.getByRole("alert")).toContainText(said);
      await expect(dialog.getByRole("button", { name: /^Remove/ })).toHaveCount(2);
      await dialog.getByRole("button", { name: "Dismiss" }).click();
      await expect(dialog.getByRole("alert")).toBeEmpty();
    });

  test("a file of 50 MB", async ({ page }, info) => {
    const big = info.outputPath("big.txt");
    await writeFile(big, Buffer.alloc(50 * 1024 * 1024, "a "));
    const dialog = await open(page);
    await dialog.locator('input[type="file"]').setInputFiles(big);
    await expect(dialog.getByRole("alert")).toContainText(/big.txt: it is larger than 20 MB/);
    await choose(dialog, { name: "good.txt", text: ARTICLE });
    await expect(figures(dialog)).toHaveCount(3);
  });

  test("a text in another language, and one without figures", async ({ page }) => {
    const dialog = await open(page);
    await choose(dialog, {
      name: "vi.txt",
      text: "Kim ngạch thương mại hai nước đạt 106,7 tỷ USD trong năm 2018, tăng mạnh so với năm trước. ".repeat(
        5,
      ),
    });
    await expect(dialog.getByText("a text in another language")).toBeVisible();
    await choose(dialog, { name: "none.txt", text: "The two ministers met in Hanoi and had tea." });
    await expect(
      dialog.getByText("No figure on the ties of two countries was found"),
    ).toBeVisible();
  });

  test("ten thousand figures are read and listed, few of them in the page at once", async ({
    page,
  }) => {
    const line = (i: number) =>
      `Vietnam's exports to China were ${(1 + i / 1000).toFixed(3)} billion US dollars in ${1990 + (i % 30)}.`;
    const text = Array.from(
      { length: 10_000 },
      (_, i) => line(i) + (i % 5 === 4 ? "\n\n" : " "),
    ).join("");
    const dialog = await open(page);
    await choose(dialog, { name: "many.txt", text: FRONT + text });
    await expect(dialog.getByRole("heading", { name: /^9,\d{3} figures$/ })).toBeVisible({
      timeout: 60_000,
    });
    expect(await figures(dialog).count()).toBeLessThan(100);
    await figures(dialog).first().getByRole("button", { name: "Accept" }).click();
    await page.keyboard.press("Escape");
    await expect(own(page)).not.toHaveCount(0);
  });

  for (const [what, name, said] of [
    ["denied", "SecurityError", /keeps nothing on this device/],
    ["full", "QuotaExceededError", /no room left on this device/],
  ] as const)
    test(`storage that is ${what}`, async ({ page }) => {
      await page.addInitScript((error) => {
        IDBObjectStore.prototype.put = () => {
          throw new DOMException("no", error);
        };
      }, name);
      const dialog = await open(page);
      await choose(dialog, { name: "a.txt", text: ARTICLE });
      await expect(dialog.getByRole("alert")).toContainText(said);
      await figures(dialog).first().getByRole("button", { name: "Accept" }).click();
      await expect(own(page)).not.toHaveCount(0);
    });

  test("no storage at all", async ({ page }) => {
    await page.addInitScript(() => {
      indexedDB.open = () => {
        throw new DOMException("no", "SecurityError");
      };
      Object.defineProperty(window, "localStorage", {
        get: () => {
          throw new DOMException("no", "SecurityError");
        },
      });
    });
    const dialog = await open(page);
    await choose(dialog, { name: "a.txt", text: ARTICLE });
    await expect(figures(dialog)).toHaveCount(3);
    await expect(dialog.getByRole("alert")).toContainText(/keeps nothing on this device/);
  });

  test("a kept text that is damaged is told and left, the others come back", async ({ page }) => {
    const dialog = await open(page);
    await choose(dialog, { name: "a.txt", text: ARTICLE });
    await expect(figures(dialog)).toHaveCount(3);
    await page.evaluate(
      () =>
        new Promise<void>((done) => {
          const request = indexedDB.open("two-way");
          request.onsuccess = () => {
            const store = request.result.transaction("texts", "readwrite").objectStore("texts");
            store.put({ version: "1.1", reading: { id: "own-x" } }, "own-x");
            store.put({ version: "0.1" }, "own-y");
            store.transaction.oncomplete = () => {
              request.result.close();
              done();
            };
          };
        }),
    );
    await page.reload();
    await expect(dialog.getByRole("alert")).toContainText(
      "1 text kept on this device cannot be read",
    );
    await expect(dialog.getByRole("alert")).toContainText("another version of the page");
    await expect(figures(dialog)).toHaveCount(3);
  });

  test("the tab is closed in the middle: what was done is kept", async ({ page, context }) => {
    const dialog = await open(page);
    await choose(dialog, { name: "a.txt", text: ARTICLE });
    await expect(figures(dialog)).toHaveCount(3);
    await choose(dialog, { name: "long.txt", text: `${BODY}\n\n`.repeat(60_000) });
    await expect(dialog.getByRole("button", { name: "Stop" })).toBeVisible();
    await page.close();
    const again = await context.newPage();
    const reopened = await open(again);
    await expect(reopened.getByRole("button", { name: "Remove: Ninefold" })).toBeVisible();
    await expect(figures(reopened)).toHaveCount(3);
  });

  test("what takes long is stopped at once", async ({ page }) => {
    const dialog = await open(page);
    await choose(dialog, { name: "long.txt", text: `${BODY}\n\n`.repeat(60_000) });
    await dialog.getByRole("button", { name: "Stop" }).click();
    await expect(dialog.getByRole("button", { name: "Stop" })).toBeHidden();
    await choose(dialog, { name: "a.txt", text: ARTICLE });
    await expect(figures(dialog)).toHaveCount(3);
  });
});

for (const [language, button] of [
  ["en", "Read a text"],
  ["vi", "Đọc một bài"],
  ["zh", "读一篇文章"],
] as const)
  for (const colorScheme of ["light", "dark"] as const)
    test(`no barriers: ${language}, ${colorScheme}, wide and narrow`, async ({ page }) => {
      await page.emulateMedia({ colorScheme, reducedMotion: "reduce" });
      await page.goto(`./?lang=${language}`);
      await page.getByRole("button", { name: button, exact: true }).click();
      const dialog = page.getByRole("dialog");
      await choose(dialog, { name: "a.txt", text: BODY });
      await expect(figures(dialog)).toHaveCount(3);
      await figures(dialog).first().getByRole("button").nth(2).click();
      await expect(dialog.locator("form select").first()).toBeVisible();
      for (const width of [1440, 360]) {
        await page.setViewportSize({ width, height: 800 });
        const { violations } = await new AxeBuilder({ page }).include('[role="dialog"]').analyze();
        expect(violations.map(({ id, nodes }) => [id, nodes[0]?.html])).toEqual([]);
        const over = await dialog.evaluate((element) => element.scrollWidth - element.clientWidth);
        expect(over).toBeLessThanOrEqual(0);
      }
    });

test("works by keyboard: opened, pasted, read, accepted, closed, the focus where it was", async ({
  page,
}) => {
  await page.goto("./?lang=en");
  const button = page.getByRole("button", { name: "Read a text", exact: true });
  await expect(page.locator("#trade-turnover .marks")).toBeVisible();
  await button.focus();
  await page.keyboard.press("Enter");
  const dialog = page.getByRole("dialog");
  const box = dialog.getByLabel("Paste a text");
  await box.focus();
  await box.fill(ARTICLE);
  await page.keyboard.press("Control+Enter");
  const accept = figures(dialog).first().getByRole("button", { name: "Accept" });
  await accept.focus();
  await page.keyboard.press("Space");
  await expect(accept).toHaveAttribute("aria-pressed", "true");
  await page.keyboard.press("Escape");
  await expect(dialog).toBeHidden();
  await expect(button).toBeFocused();
  await page.goto("./?lang=en");
  await expect(own(page)).not.toHaveCount(0);
  await page.keyboard.press("Control+k");
  await expect(page.getByRole("dialog").getByRole("combobox")).toBeFocused();
  await page.keyboard.type("read a text");
  await page.keyboard.press("Enter");
  await expect(dialog.getByLabel("Paste a text")).toBeVisible();
});
