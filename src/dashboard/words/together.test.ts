import { expect, test } from "vitest";
import { lastTogether } from "./together.ts";

test("two rows that share the earlier of their last years are said of that", () =>
  expect(
    lastTogether([
      [2008, 2022, 2023],
      [1991, 2008, 2022],
    ]),
  ).toEqual([2022, 2022]));

test("rows that do not are said of the last of each: a year long before would be no last one", () =>
  expect(
    lastTogether([
      [2000, 2022],
      [2000, 2020],
    ]),
  ).toEqual([2022, 2020]));

test("a row alone has its last, one without years none", () => {
  expect(lastTogether([[2001, 2003]])).toEqual([2003]);
  expect(lastTogether([[2001], []])).toEqual([2001, undefined]);
});
