/** More, and faster, than anyone clicks. */
import { expect, type Page, test } from "@playwright/test";

test.slow();

const shown = (page: Page) => page.getByText(/^\d+ of \d+ observations shown/);

/** A page with all its parts, and the faults that it throws. */
async function open(page: Page, query: string): Promise<string[]> {
  const errors: string[] = [];
  page.on("pageerror", ({ message }) => errors.push(message));
  await page.goto(`./?lang=en${query}`);
  await expect(page.locator("#root #sources")).toBeVisible();
  return errors;
}

test("a thousand quick filter changes end in the view of the last, and so does the address", async ({
  page,
  context,
}) => {
  const errors = await open(page, "");
  await page.evaluate(() => {
    const boxes = [...document.querySelectorAll<HTMLInputElement>("input[type=checkbox]")].filter(
      (box) => box.closest("[role=group], fieldset"),
    );
    // An odd number of boxes or not: the last clicks leave some of them changed.
    for (let i = 0; i < 1000; i++) boxes[(i * 7) % Math.min(boxes.length, 5)]?.click();
    boxes[0]?.click();
  });
  const first = page.getByRole("checkbox").first();
  const checked = await first.isChecked();
  // The browser takes no more than so many changes of the address at a time.
  const address = () => page.evaluate(() => window.location.search);
  // What is shown follows the clicks, and the address what is shown: both are asked anew until they agree.
  await expect
    .poll(
      async () => {
        const again = await context.newPage();
        await again.goto(`./${await address()}`);
        const text = await shown(again).textContent();
        await again.close();
        return text === (await shown(page).textContent());
      },
      { timeout: 60_000 },
    )
    .toBe(true);
  await first.click();
  await expect(first).toBeChecked({ checked: !checked });
  await expect(page.locator("#trade-turnover")).toBeVisible();
  expect(errors).toEqual([]);
});

test("a hundred states back and forward are those that they were", async ({ page }) => {
  const errors = await open(page, "&mode=index&base=1991");
  const base = page.getByRole("combobox", { name: "100 is" });
  const address = () => page.evaluate(() => window.location.search);
  const seen: string[] = [await address()];
  const step = async (go: () => Promise<unknown>) => {
    const before = await address();
    await go();
    await page.waitForFunction((old) => window.location.search !== old, before);
  };
  for (let i = 0; i < 100; i++) {
    // 1992 to 2011, over and over.
    await step(() => base.selectOption(String(1992 + (i % 20))));
    seen.push(await address());
  }
  const undo = page.getByRole("button", { name: "Undo" });
  const redo = page.getByRole("button", { name: "Redo" });
  let back = 0;
  while (await undo.isEnabled()) {
    await step(() => undo.click());
    back += 1;
    expect(await address()).toBe(seen.at(-1 - back));
  }
  // Browsers keep some fifty entries; what is gone is not offered.
  expect(back).toBeGreaterThan(40);
  for (let i = back; i > 0; i--) {
    await step(() => (i % 2 ? page.goForward() : redo.click()));
    expect(await address()).toBe(seen.at(-i));
  }
  await expect(redo).toBeDisabled();
  await expect(page.locator("#trade-turnover-index")).toBeVisible();
  expect(errors).toEqual([]);
});
