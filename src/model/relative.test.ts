import { expect, it } from "vitest";
import { isRelative } from "./relative.ts";

it.each([
  ["growth", true],
  ["multiple", true],
  ["share", true],
  ["exports", false],
  ["trade-partner-rank", false],
  ["", false],
])("%s stands to another amount: %j", (indicator, is) => {
  expect(isRelative(indicator)).toBe(is);
});
