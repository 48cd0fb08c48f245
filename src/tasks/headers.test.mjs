import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { HEADERS, headersFor } from "./headers.mjs";
import { ROOT } from "./paths.mjs";

const README = readFileSync(join(ROOT, "README.md"), "utf8");

test.each(Object.entries(HEADERS))(
  "the README tells other servers to say %s too",
  (name, value) => {
    const said = value.replace("frame-ancestors 'self'", "frame-ancestors $framers");
    expect(README).toContain(`add_header ${name} "${said}";`);
  },
);

test("no script runs that is not a file of the page", () => {
  const policy = HEADERS["Content-Security-Policy"];
  expect(policy).toMatch(/^default-src 'none';/);
  expect(/script-src ([^;]*)/.exec(policy)?.[1]).toBe("'self'");
});

/** What the server of the README asks of an address. */
const NGINX = /(^|&)embed=/;

const framers = (/** @type {string} */ query) =>
  /frame-ancestors ([^;]*)/.exec(headersFor(query)["Content-Security-Policy"])?.[1];

test.each([
  ["embed=students&from=2008", "*"],
  ["from=2008&embed=students", "*"],
  ["", "'self'"],
  ["from=2008", "'self'"],
  // What the page does not take for a chart alone is the whole page.
  ["EMBED=students", "'self'"],
  ["x-embed=students", "'self'"],
  ["search=?embed=students", "'self'"],
])(
  "the page of the address ?%s may be framed by %s, on the server of the README too",
  (query, by) => {
    expect(framers(query)).toBe(by);
    expect(README).toContain(`"~${NGINX.source}"  "*";`);
    expect(NGINX.test(query) ? "*" : "'self'").toBe(by);
  },
);
