/** Mutation tests: whether the unit tests notice a change in the code. Run by `npm run mutate`, which names what to change. */
export default {
  testRunner: "vitest",
  plugins: ["@stryker-mutator/vitest-runner"],
  // The tests are named: to look for those that import a file takes longer than to run them.
  vitest: { related: false },
  // The copy that is tested needs no tsconfig of its own, and TypeScript 7 has no interface by which to change one.
  tsconfigFile: "none.json",
  coverageAnalysis: "perTest",
  // What runs only while a module loads is data: lists of words. Each would need all modules loaded anew.
  ignoreStatic: true,
  ignorePatterns: ["dist", "e2e", "public", "test-results"],
  incremental: true,
  incrementalFile: "test-results/mutants/incremental.json",
  tempDirName: "test-results/mutants/sandbox",
  concurrency: 2,
  // On a busy machine any test is slow: only what hangs counts as noticed by its time.
  timeoutMS: 20_000,
  dryRunTimeoutMinutes: 30,
  reporters: ["clear-text", "progress-append-only", "html", "json"],
  htmlReporter: { fileName: "test-results/mutants/report.html" },
  jsonReporter: { fileName: "test-results/mutants/report.json" },
  clearTextReporter: { allowColor: false, logTests: false, reportTests: false },
};
