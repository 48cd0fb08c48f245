import { expect, test } from "vitest";
import { isOnYearBefore } from "./year-before.ts";

test.each([
  ["2022", "2021", true],
  ["2019-01/2019-11", "2018-01/2018-11", true],
  ["2024-02", "2023-02", true],
  ["2009-07/2010-06", "2008-07/2009-06", true],
  ["2022", undefined, true],
  ["2022", "2015", false],
  ["2025-01", "2024-12", false],
  ["2019-01/2019-11", "2018", false],
  ["2022", "2021?/..", false],
  [null, "2021", false],
])("growth of %s from %s is on the year before: %s", (period, base, is) =>
  expect(isOnYearBefore({ period, base })).toBe(is),
);
