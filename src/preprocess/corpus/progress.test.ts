import { expect, test, vi } from "vitest";
import { progressLine, showProgress } from "./progress.ts";

const TOTALS = { bytes: 12_500_000, documents: 3021, figures: 8114 };

test("says how far, how much and how fast", () => {
  expect(progressLine(TOTALS, 3, 25_000_000)).toBe(
    "12.5 MB (50%), 3,021 documents, 8,114 figures, 4.2 MB/s",
  );
  expect(progressLine(TOTALS, 3)).toContain("12.5 MB, 3,021");
});

test.each([
  [true, 1],
  [false, 0],
])("a terminal (%s) is told, and not too often", (isTTY, times) => {
  const now = vi.spyOn(performance, "now").mockReturnValue(0);
  const write = vi.fn();
  const progress = showProgress({ isTTY, write } as unknown as NodeJS.WriteStream);
  for (const time of [10, 20, 210, 220]) {
    now.mockReturnValue(time);
    progress.update(TOTALS);
  }
  expect(write).toHaveBeenCalledTimes(times);
  progress.clear();
  expect(write).toHaveBeenCalledTimes(2 * times);
  now.mockRestore();
});
