import { expect, test } from "vitest";
import { explain } from "./npm-errors.mjs";

const log =
  "npm error A complete log of this run can be found in: /home/me/.npm/_logs/a-debug-0.log";

test.each([
  ["npm error code ENOTFOUND\nnpm error network request failed", "cannot be reached"],
  ["npm error code EAI_AGAIN", "cannot be reached"],
  ["npm error code ECONNREFUSED\nnpm error errno ECONNREFUSED", "cannot be reached"],
  ["npm error code ETIMEDOUT", "cannot be reached"],
  ["npm error code E403\nnpm error 403 Forbidden - GET x", "refuses to answer"],
  ["npm error code E503\nnpm error 503 Service Unavailable", "in trouble itself"],
  ["npm error code E404\nnpm error 404 Not Found", "lacks a package"],
  ["npm error code SELF_SIGNED_CERT_IN_CHAIN", "certificate is not trusted"],
  ["npm error code EINTEGRITY", "npm cache clean --force"],
  ["npm error code ENOSPC", "the disk is full"],
  ["npm error code EACCES", "cannot be written"],
  ["npm error code EUSAGE", "do not agree"],
])("%j is explained", (output, advice) => {
  const sentence = explain(`${output}\n${log}\n`);
  expect(sentence).toContain(advice);
  expect(sentence).toContain(output.split("\n")[0]?.split(" ").at(-1));
  expect(sentence).toContain("npm's own log: /home/me/.npm/_logs/a-debug-0.log");
  expect(sentence).not.toContain("\n");
});

test("the log is named where it stands in the next line", () => {
  const begun = "npm error A complete log of this run can be found in:\nnpm error";
  expect(explain(`npm error code ENOSPC\n${begun}     /home/me/a.log\n`)).toMatch(
    / npm's own log: \/home\/me\/a\.log$/,
  );
});

test("what is not recognised is shown as npm said it", () => {
  const sentence = explain("npm error code EODD\nnpm error something new");
  expect(sentence).toContain("npm error something new");
});

test("the end of a long output is shown, and nothing is called nothing", () => {
  const lines = Array.from({ length: 50 }, (_, i) => `line ${i}.`).join("\n");
  expect(explain(lines)).toContain("line 49.");
  expect(explain(lines)).not.toContain("line 30.");
  expect(explain("")).toContain("nothing");
});
