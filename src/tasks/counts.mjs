/**
 * @typedef {object} Counts what became of a stage's tests
 * @property {number} passed
 * @property {number} failed
 * @property {number} skipped
 * @property {string} [why] said where the numbers alone do not show what went wrong
 */

/**
 * A check that is one yes or no.
 * @param {boolean} passed
 * @returns {Counts}
 */
export function oneCheck(passed) {
  return { passed: passed ? 1 : 0, failed: passed ? 0 : 1, skipped: 0 };
}

/**
 * A stage that could not be run.
 * @param {string} why
 * @returns {Counts}
 */
export function notRun(why) {
  return { passed: 0, failed: 1, skipped: 0, why };
}

/**
 * @param {{ numPassedTests: number, numFailedTests: number, numPendingTests: number, numTodoTests: number }} report of vitest's JSON reporter
 * @returns {Counts}
 */
export function countVitest(report) {
  return {
    passed: report.numPassedTests,
    failed: report.numFailedTests,
    skipped: report.numPendingTests + report.numTodoTests,
  };
}

/**
 * @param {{ stats: { expected: number, unexpected: number, flaky: number, skipped: number } }} report of Playwright's JSON reporter
 * @returns {Counts} a test that passed only when tried again counts as failed
 */
export function countPlaywright({ stats }) {
  return {
    passed: stats.expected,
    failed: stats.unexpected + stats.flaky,
    skipped: stats.skipped,
  };
}

/**
 * What a runner's report and its exit status say together: a run that executed nothing, or that failed
 * without a failed test (a file that does not load), is a failure.
 * @param {Counts | undefined} counts undefined where the runner left no report
 * @param {number} code its exit status
 * @returns {Counts}
 */
export function judge(counts, code) {
  if (!counts) return notRun("the runner ended without a report");
  if (counts.failed > 0) return counts;
  if (counts.passed === 0) return { ...counts, failed: 1, why: "no test was run" };
  if (code !== 0) return { ...counts, failed: 1, why: "an error outside of the tests" };
  return counts;
}

/**
 * @param {Counts[]} all
 * @returns {Counts}
 */
export function sum(all) {
  const total = { passed: 0, failed: 0, skipped: 0 };
  for (const { passed, failed, skipped } of all) {
    total.passed += passed;
    total.failed += failed;
    total.skipped += skipped;
  }
  return total;
}

/** "12 passed, 0 failed", with ", 1 skipped" where there are any. */
export function inWords(/** @type {Counts} */ { passed, failed, skipped }) {
  return `${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ""}`;
}
