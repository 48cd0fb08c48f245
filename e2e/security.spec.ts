import { expect, type Page, test } from "@playwright/test";

/** Notes what the policy of the page stops, and where the page asks for anything. */
async function watched(page: Page) {
  const elsewhere: string[] = [];
  const stopped: string[] = [];
  await page.exposeFunction("noteStopped", (what: string) => stopped.push(what));
  await page.addInitScript(() => {
    document.addEventListener("securitypolicyviolation", (event) => {
      const note = (globalThis as unknown as { noteStopped: (what: string) => void }).noteStopped;
      note(`${event.effectiveDirective}: ${event.blockedURI} ${event.sample}`);
    });
  });
  const { origin } = new URL(test.info().project.use.baseURL ?? "");
  page.on("request", (request) => {
    const url = new URL(request.url());
    if (url.protocol.startsWith("http") && url.origin !== origin) elsewhere.push(url.href);
  });
  return { elsewhere, stopped };
}

test("every answer says what the page may do", async ({ request }) => {
  for (const path of ["./", "data/dataset.json"]) {
    const headers = (await request.get(path)).headers();
    const policy = headers["content-security-policy"] ?? "";
    expect(policy, path).toContain("default-src 'none'");
    expect(policy, path).toMatch(/script-src 'self'(;|$)/);
    expect(headers["x-content-type-options"], path).toBe("nosniff");
    expect(headers["referrer-policy"], path).toBe("no-referrer");
  }
});

test("a walk through the page asks nothing of anyone else and runs into no barrier", async ({
  page,
}) => {
  const { elsewhere, stopped } = await watched(page);
  await page.goto("./?lang=zh");
  await expect(page.locator("#root #sources")).toBeVisible();
  for (const heading of await page.getByRole("heading", { level: 2 }).all())
    await heading.scrollIntoViewIfNeeded();
  for (const key of ["?", "Control+k"]) {
    await page.keyboard.press(key);
    await expect(page.getByRole("dialog")).toBeVisible();
    await page.keyboard.press("Escape");
    await expect(page.getByRole("dialog")).toBeHidden();
  }
  await page.emulateMedia({ colorScheme: "dark", media: "print" });
  expect(elsewhere).toEqual([]);
  expect(stopped).toEqual([]);
});

test("markup in the address is text", async ({ page }) => {
  const { stopped } = await watched(page);
  let ran = false;
  page.on("dialog", async (dialog) => {
    ran = true;
    await dialog.dismiss();
  });
  const markup = '<img src=x onerror="alert(1)"><script>alert(2)</script>';
  await page.goto(`./?point=${encodeURIComponent(markup)}&from=${encodeURIComponent(markup)}`);
  await expect(page.getByText("<img src=x", { exact: false }).first()).toBeVisible();
  expect(ran).toBe(false);
  expect(stopped).toEqual([]);
});
