import { writeFile } from "node:fs/promises";
import { expect, test } from "@playwright/test";
import { ARTICLE, BODY, choose, FRONT, figures, type Given, open, own, paste } from "./reading.ts";

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

  const COLUMNS =
    "reporterCode,flowCode,partnerCode,cmdCode,period,primaryValue,customsCode,motCode,partner2Code";
  const ROW = "704,X,156,TOTAL,2019,9000000000,C00,0,0";

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
      /line 1, column 12: found .*, expected .*: /,
    ],
    [
      "JSON of others",
      { name: "x.json", text: '{"a": 1}' },
      /found the fields "a", expected a file as downloaded from UN Comtrade/,
    ],
    [
      "a saved file that is cut short",
      { name: "x.json", text: '{"format":"two-way-texts","version":"2.1","read' },
      /no whole JSON file/,
    ],
    [
      "answers of Comtrade that are cut short",
      { name: "c.json", text: '{"elapsedTime":"0.1","count":2,"data":[\n{"reporterCode":704,' },
      /line 2, column \d+: found /,
    ],
    [
      "a table with a wrong column",
      { name: "c.csv", text: `${COLUMNS.replace("cmdCode", "commodity")}\n${ROW}` },
      /line 1, column 1: found no column cmdCode/,
    ],
    [
      "a table with a stray quote",
      { name: "c.csv", text: `${COLUMNS}\n${ROW.replace("TOTAL", '"TOTAL')}\n${ROW}` },
      /line 2, column 11: found /,
    ],
    [
      "a table with a value that cannot be",
      {
        name: "c.csv",
        text: `${COLUMNS}\n${ROW}\n${ROW.replace("2019", "2020").replace("9000000000", "-9")}`,
      },
      /line 3, column 22: found "-9", expected zero or more/,
    ],
    ["another table", { name: "t.csv", text: "one,two\n1,2\n" }, /line 1, column 1: found a table/],
    [
      "a workbook that is called a table",
      { name: "t.csv", bytes: Buffer.from("PK\u0003\u0004rest") },
      /found a ZIP archive or a workbook/,
    ],
    [
      "a damaged file of texts",
      { name: "x.json", text: '{"format":"two-way-texts","version":"2.1","readings":[{"id":1}]}' },
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
      await paste(dialog, ARTICLE);
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

  for (const [lang, said] of [
    ["vi", "không có cột source"],
    ["zh", "没有 source 列"],
  ] as const)
    test(`what is wrong is said in the language of the page: ${lang}`, async ({ page }) => {
      await page.goto(`./?lang=${lang}#read`);
      const dialog = page.getByRole("dialog");
      await choose(dialog, {
        name: "x.csv",
        text: "refArea,counterpartArea,indicator,period,value,unit,qualifier,confidence,sauce\n",
      });
      await expect(dialog.getByRole("alert")).toContainText(said);
      await expect(dialog.getByRole("alert")).not.toContainText(/column|download|header/);
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
    const none = dialog.getByText("No figure on the ties of two countries was found");
    await expect(none).toBeVisible();
    // Only where numbers were left alone is their list spoken of.
    await expect(none).not.toContainText("below");
    await choose(dialog, { name: "year.txt", text: "The ministers met in room 512 in Hanoi." });
    await expect(dialog.getByText("1 number left alone, and why")).toBeVisible();
    await expect(none).toContainText("below");
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
});
