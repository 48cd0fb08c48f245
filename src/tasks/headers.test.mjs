import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { HEADERS } from "./headers.mjs";
import { ROOT } from "./paths.mjs";

test.each(Object.entries(HEADERS))(
  "the README tells other servers to say %s too",
  (name, value) => {
    expect(readFileSync(join(ROOT, "README.md"), "utf8")).toContain(
      `add_header ${name} "${value}";`,
    );
  },
);

test("no script runs that is not a file of the page", () => {
  const policy = HEADERS["Content-Security-Policy"];
  expect(policy).toMatch(/^default-src 'none';/);
  expect(/script-src ([^;]*)/.exec(policy)?.[1]).toBe("'self'");
});
