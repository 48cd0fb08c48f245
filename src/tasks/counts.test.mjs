import { expect, test } from "vitest";
import { countPlaywright, countVitest, inWords, judge, notRun, oneCheck, sum } from "./counts.mjs";

test("vitest's todo and pending tests are skipped ones", () => {
  const report = { numPassedTests: 5, numFailedTests: 1, numPendingTests: 2, numTodoTests: 3 };
  expect(countVitest(report)).toEqual({ passed: 5, failed: 1, skipped: 5 });
});

test("a test that Playwright calls flaky has failed", () => {
  const stats = { expected: 4, unexpected: 1, flaky: 2, skipped: 3 };
  expect(countPlaywright({ stats })).toEqual({ passed: 4, failed: 3, skipped: 3 });
});

test("a clean run is taken at its word", () => {
  const counts = { passed: 3, failed: 0, skipped: 1 };
  expect(judge(counts, 0)).toEqual(counts);
});

test.each([
  ["no report", undefined, 0, "without a report"],
  ["nothing run", { passed: 0, failed: 0, skipped: 0 }, 0, "no test was run"],
  ["all skipped", { passed: 0, failed: 0, skipped: 7 }, 0, "no test was run"],
  ["an error beside the tests", { passed: 3, failed: 0, skipped: 0 }, 1, "outside of the tests"],
])("%s is a failure", (_, counts, code, why) => {
  const verdict = judge(counts, code);
  expect(verdict.failed).toBe(1);
  expect(verdict.why).toContain(why);
});

test("failed tests are counted once, whatever the exit status", () => {
  const counts = { passed: 3, failed: 2, skipped: 0 };
  expect(judge(counts, 1)).toEqual(counts);
});

test("all stages make one closing line", () => {
  const all = [
    oneCheck(true),
    oneCheck(false),
    { passed: 10, failed: 0, skipped: 0 },
    notRun("no browser"),
  ];
  expect(inWords(sum(all))).toBe("11 passed, 2 failed");
  expect(inWords(sum([...all, { passed: 0, failed: 0, skipped: 2 }]))).toBe(
    "11 passed, 2 failed, 2 skipped",
  );
});
