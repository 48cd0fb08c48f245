import { readFile } from "node:fs/promises";
import { expect, test } from "@playwright/test";
import { parseDocument } from "../src/preprocess/documents.ts";
import { escapeDialog } from "./keys.ts";
import {
  ARTICLE,
  BODY,
  choose,
  expectDiamond,
  expectSwitched,
  FRONT,
  figures,
  open,
  own,
  paste,
} from "./reading.ts";

const utf16 = (text: string) => Buffer.from(`\uFEFF${text}`, "utf16le");

test.describe("a text that is pasted", () => {
  test("is read, checked, accepted, drawn, hidden, kept and removed", async ({ page }) => {
    const dialog = await open(page);
    await expect(page).toHaveURL(/#read$/);
    await paste(dialog, ARTICLE);
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
    await expectDiamond(mark);
    await expect(
      page.locator("#trade-turnover").getByText("Stated in a text, from your own text"),
    ).toBeVisible();
    const evidence = page.getByRole("dialog", { name: /151.5 bn USD/ });
    await expect(evidence).toContainText("Stated in your own text");
    await expect(evidence).toContainText("seven times the level of 2008");
    await escapeDialog(page);

    // The reader's layer is kept, and can be removed.
    await page.getByRole("button", { name: "Read a text", exact: true }).click();
    await expectSwitched(page, dialog.getByLabel("Show on the page what is accepted (1)"));
    await dialog.getByRole("button", { name: "Remove: Ninefold" }).click();
    await expect(own(page)).toHaveCount(0);
    await page.reload();
    await expect(dialog).toBeVisible();
    await expect(dialog.getByRole("button", { name: /^Remove/ })).toHaveCount(0);
  });

  test("leaves the machine by no request", async ({ page }) => {
    const dialog = await open(page);
    await paste(dialog, ARTICLE);
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
    // None of its figures hangs on the date that it does not have.
    await dialog.getByRole("button", { name: /^Accept all/ }).click();
    await expect(own(page)).not.toHaveCount(0);
    expect(asked).toEqual([]);
  });

  test("is asked for its date where a period hangs on it, with the words that do", async ({
    page,
  }) => {
    const dialog = await open(page);
    await paste(
      dialog,
      "Vietnam's exports to China were 36 billion US dollars in 2017, and 41.4 billion US dollars last year.",
    );
    await expect(
      dialog.getByText(
        /When was this published\? The period of 1 figure hangs on it \("last year"\)/,
      ),
    ).toBeVisible();
    const [first, later] = [figures(dialog).nth(0), figures(dialog).nth(1)];
    // Whatever names its own year has its verdict, and a place on the page, at once.
    await expect(first).toContainText("Vietnam reports");
    await first.getByRole("button", { name: "Accept" }).click();
    await expect(own(page)).not.toHaveCount(0);
    await expect(later).toContainText('"last year" needs the date of the text');
    // Its year is not yet known: that of its neighbour would be a wrong one.
    await expect(later.getByRole("heading")).toHaveText("Exports: 41.4 bn USD");
    const accept = later.getByRole("button", { name: "Accept" });
    await expect(accept).toBeDisabled();
    await first.getByRole("button", { name: "See it on the page" }).click();
    await expect(page.getByRole("dialog")).toContainText("undated");
    await page.getByRole("button", { name: "Read a text", exact: true }).click();
    const date = dialog.getByLabel("Published", { exact: false });
    await date.fill("last May");
    await dialog.getByRole("button", { name: "Read with this date" }).click();
    await expect(dialog.getByText("This is no date")).toBeVisible();
    await expect(date).toHaveAttribute("aria-invalid", "true");
    await date.fill(`${new Date().getFullYear() + 2}`);
    await dialog.getByRole("button", { name: "Read with this date" }).click();
    await expect(dialog.getByText("This date is yet to come")).toBeVisible();
    await date.fill("2020-01");
    await dialog.getByRole("button", { name: "Read with this date" }).click();
    await expect(later).toContainText("Exports: 41.4 bn USD, 2019");
    await accept.click();
    await expect(later.getByRole("button", { name: "See it on the page" })).toBeVisible();
  });

  test("is corrected by its reader, and what was read is kept", async ({ page }) => {
    const dialog = await open(page);
    await paste(dialog, ARTICLE);
    const figure = figures(dialog).first();
    await figure.getByRole("button", { name: "Correct" }).click();
    const form = figure.getByRole("form");
    await expect(form.getByRole("button", { name: "Set right" })).toBeInViewport({ ratio: 1 });
    await form.getByLabel("Value").fill("");
    await form.getByLabel("Period").fill("the year 2020");
    await form.getByRole("button", { name: "Set right" }).click();
    await expect(form.getByText("Write a number.")).toBeVisible();
    await expect(form.getByText(/Write a period such as 2018/)).toBeVisible();
    await form.getByLabel("Value").fill("2,054");
    await form.getByLabel("Period").fill("2020");
    await form.getByRole("button", { name: "Set right" }).click();
    await expect(form.getByText("This may be thousands or decimals")).toBeVisible();
    await form.getByLabel("Value").fill("133,1");
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
  const shelf = dialog.getByRole("list", { name: "Your texts and files" });
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
    dialog.getByRole("button", { name: "Save everything as a file" }).click(),
  ]);
  expect(saved.suggestedFilename()).toBe("two-way-texts.json");
  const bytes = await readFile(await saved.path());
  const context = await browser.newContext({ baseURL: new URL(page.url()).origin });
  const elsewhere = await context.newPage();
  const other = await open(elsewhere);
  await choose(other, { name: "two-way-texts.json", bytes });
  await expect(
    other.getByRole("list", { name: "Your texts and files" }).getByRole("listitem"),
  ).toHaveCount(4);
  await expect(own(elsewhere)).not.toHaveCount(0);
  await context.close();
});

test("events and provinces of a text join the ties once they are accepted", async ({ page }) => {
  const dialog = await open(page);
  await paste(
    dialog,
    `${FRONT}Vietnam and China signed an agreement on a railway in Hanoi on May 4, 2019. Lao Cai province of Vietnam and Yunnan province of China are twinned.`,
  );
  await expect(dialog.getByRole("heading", { name: "1 event" })).toBeVisible();
  await expect(dialog.getByRole("heading", { name: "1 tie of provinces" })).toBeVisible();
  const sentence = /signed an agreement on a railway/;
  const event = figures(dialog).filter({ hasText: sentence });
  await event.getByRole("button", { name: "Accept" }).click();
  const tie = figures(dialog).filter({ hasText: "twinned" });
  await tie.getByRole("button", { name: "Accept" }).click();
  await page.keyboard.press("Escape");
  const ties = page.locator("#ties");
  await expect(ties.getByText(sentence)).not.toHaveCount(0);
  // Told apart from what is published in the list, the timeline and its legend, the matrix and its sentences.
  await expect(ties.getByRole("listitem").filter({ hasText: sentence })).toContainText(
    "from your own text",
  );
  const timeline = ties.getByRole("navigation");
  const legend = timeline.getByText("From your own text", { exact: true });
  await expect(legend).toBeVisible();
  await expect(timeline.getByRole("link", { name: /, from your own text$/ })).toHaveCount(1);
  const matrix = ties.getByRole("table");
  await expect(matrix.getByRole("link", { name: /, from your own text$/ })).toHaveCount(1);
  await expect(ties.getByRole("listitem").filter({ hasText: "are twinned" })).toContainText(
    "from your own text",
  );
  await page.getByRole("checkbox", { name: "Your own (2)" }).uncheck();
  await expect(ties.getByText(sentence)).toHaveCount(0);
  await expect(legend).toHaveCount(0);
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
