import { expect, test } from "@playwright/test";
import { ARTICLE, BODY, choose, dialogOf, figures, open, own, paste } from "./reading.ts";

test.describe("what is kept on the device", () => {
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
            store.put({ version: "2.1", reading: { id: "own-x" } }, "own-x");
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
      "1 text or file kept on this device cannot be read",
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

  test("two tabs show the same: what one keeps, hides or removes, the other does too", async ({
    page,
    context,
  }) => {
    const second = await context.newPage();
    await second.goto("./?lang=en");
    await expect(second.locator("#trade-turnover .marks")).toBeVisible();
    const dialog = await open(page);
    await paste(dialog, ARTICLE);
    await figures(dialog).first().getByRole("button", { name: "Accept" }).click();
    // The second tab had nothing of its reader's own when it was opened.
    await expect(own(second)).not.toHaveCount(0);
    await second.getByRole("button", { name: "Read a text", exact: true }).click();
    const other = dialogOf(second);
    await figures(other).nth(1).getByRole("button", { name: "Reject" }).click();
    await expect(figures(dialog).nth(1)).toContainText("Rejected");
    await figures(dialog).nth(2).getByRole("button", { name: "Reject" }).click();
    await expect(figures(other).nth(2)).toContainText("Rejected");
    await dialog.getByLabel(/^Show on the page/).uncheck();
    await expect(own(second)).toHaveCount(0);
    await page.reload();
    await expect(figures(dialog).nth(1)).toContainText("Rejected");
    await expect(figures(dialog).nth(2)).toContainText("Rejected");
    await dialog.getByRole("button", { name: "Remove: Ninefold" }).click();
    await expect(other.getByRole("button", { name: /^Remove/ })).toHaveCount(0);
  });

  test("a correction that is begun stays while another text is looked at and the dialog is closed", async ({
    page,
  }) => {
    const dialog = await open(page);
    await paste(dialog, ARTICLE);
    await figures(dialog).first().getByRole("button", { name: "Correct" }).click();
    const value = figures(dialog).first().getByRole("form").getByLabel("Value");
    await value.fill("133.1");
    await choose(dialog, { name: "b.txt", text: `Something else. ${BODY}` });
    await expect(dialog.getByRole("button", { name: /^Remove/ })).toHaveCount(2);
    await page.keyboard.press("Escape");
    await expect(dialog).toBeHidden();
    await page.getByRole("button", { name: "Read a text", exact: true }).click();
    await dialog
      .getByRole("list", { name: "Your texts and files" })
      .getByRole("button", { name: /^Ninefold/ })
      .click();
    await expect(value).toHaveValue("133.1");
    await figures(dialog).first().getByRole("button", { name: "Leave it" }).click();
    await figures(dialog).first().getByRole("button", { name: "Correct" }).click();
    await expect(value).toHaveValue("151.5");
  });

  test("a title that is typed and not set, and a text that is not read yet, stay as well", async ({
    page,
  }) => {
    const dialog = await open(page);
    await paste(dialog, ARTICLE);
    await dialog.getByText("About the text").click();
    await dialog.getByLabel("Title").fill("Sevenfold");
    await choose(dialog, { name: "b.txt", text: `Something else. ${BODY}` });
    await expect(dialog.getByRole("button", { name: /^Remove/ })).toHaveCount(2);
    await dialog.getByLabel("Paste a text").fill("A third text.");
    await page.keyboard.press("Escape");
    await page.getByRole("button", { name: "Read a text", exact: true }).click();
    await expect(dialog.getByLabel("Paste a text")).toHaveValue("A third text.");
    await dialog
      .getByRole("list", { name: "Your texts and files" })
      .getByRole("button", { name: /^Ninefold/ })
      .click();
    await dialog.getByText("About the text").click();
    await expect(dialog.getByLabel("Title")).toHaveValue("Sevenfold");
    await dialog.getByRole("button", { name: "Save these details" }).click();
    await expect(dialog.getByRole("button", { name: "Remove: Sevenfold" })).toBeVisible();
  });

  test("a text that is removed can be brought back with what was decided; what was begun on it is gone", async ({
    page,
  }) => {
    const dialog = await open(page);
    await paste(dialog, ARTICLE);
    await figures(dialog).nth(1).getByRole("button", { name: "Reject" }).click();
    await figures(dialog).first().getByRole("button", { name: "Correct" }).click();
    await figures(dialog).first().getByRole("form").getByLabel("Value").fill("133.1");
    await dialog.getByRole("button", { name: "Remove: Ninefold" }).click();
    await expect(dialog.getByText("Removed: Ninefold")).toBeVisible();
    await dialog.getByRole("button", { name: "Bring it back" }).click();
    await expect(dialog.getByText("Removed: Ninefold")).toBeHidden();
    await expect(figures(dialog).nth(1)).toContainText("Rejected");
    await expect(figures(dialog).first().getByRole("form")).toHaveCount(0);
    await page.reload();
    await expect(figures(dialog).nth(1)).toContainText("Rejected");
  });

  test("what a tab of another version has changed is not written over", async ({ page }) => {
    const dialog = await open(page);
    await paste(dialog, ARTICLE);
    await expect(figures(dialog)).toHaveCount(3);
    const kept = (version?: string) =>
      page.evaluate(
        (version) =>
          new Promise<string[]>((done) => {
            const request = indexedDB.open("two-way");
            request.onsuccess = () => {
              const store = request.result.transaction("texts", "readwrite").objectStore("texts");
              const all = store.getAll();
              all.onsuccess = () => {
                const [one] = all.result;
                if (version) store.put({ ...one, version }, one.reading.id);
                store.transaction.oncomplete = () => {
                  request.result.close();
                  if (version) new BroadcastChannel("two-way-texts").postMessage(one.reading.id);
                  done(all.result.map((each) => each.version));
                };
              };
            };
          }),
        version,
      );
    await kept("9.9");
    await expect(dialog.getByRole("alert")).toContainText("another version of the page");
    await dialog.getByRole("button", { name: "Dismiss" }).click();
    await figures(dialog).first().getByRole("button", { name: "Reject" }).click();
    await expect(dialog.getByRole("alert")).toContainText("is not kept");
    expect(await kept()).toEqual(["9.9"]);
  });
});
