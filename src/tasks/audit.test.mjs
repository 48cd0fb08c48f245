import { expect, test } from "vitest";
import { verdict } from "./audit.mjs";

/** An answer of `npm audit --json`, as far as it is looked at. */
const answer = (/** @type {Record<string, string>} */ severities) =>
  JSON.stringify({
    auditReportVersion: 2,
    vulnerabilities: Object.fromEntries(
      Object.entries(severities).map(([name, severity]) => [
        name,
        { name, severity, range: "<2.0.0", fixAvailable: name === "a" },
      ]),
    ),
    metadata: {},
  });

test("no known weakness passes, and so do those of little weight", () => {
  expect(verdict(answer({})).counts).toEqual({ passed: 1, failed: 0, skipped: 0 });
  expect(verdict(answer({ a: "low", b: "info" })).counts.failed).toBe(0);
});

test.each(["moderate", "high", "critical"])("a %s weakness fails and is named", (severity) => {
  const { counts, lines } = verdict(answer({ a: severity, b: severity, c: "low" }));
  expect(counts.failed).toBe(1);
  expect(lines).toEqual([
    `a <2.0.0: ${severity}, mended in a newer version`,
    `b <2.0.0: ${severity}`,
  ]);
});

test.each([
  ['{"message":"405 Method Not Allowed"}', "405 Method Not Allowed"],
  ['{"error":{"code":"ENOAUDIT","summary":"no route"}}', "no route"],
  ["npm error network", "npm error network"],
  ["", "no answer"],
  ["null", "no answer"],
])("a registry that answers %j is skipped with a word", (output, words) => {
  const { counts } = verdict(output);
  expect(counts).toMatchObject({ passed: 0, failed: 0, skipped: 1 });
  expect(counts.why).toBe(`the registry could not be asked (${words})`);
});
