import { expect, test } from "vitest";
import { faultsOfPage } from "./page.ts";

test("two countries by their codes are right", () =>
  expect(faultsOfPage('{\n  "pair": ["VNM", "CHN"]\n}\n')).toEqual([]));

test.each([
  ["codes of two letters", '{\n  "pair": ["VN", "CHN"]\n}', 2, 12, '"VN"', "three-letter", "VNM"],
  ["a name", '{"pair": ["VNM", "China"]}', 1, 18, '"China"', "three-letter", "CHN"],
  ["a number", '{"pair": ["VNM", 156]}', 1, 18, '"156"', "three-letter", ""],
  ["one country twice", '{"pair": ["VNM", "VNM"]}', 1, 18, "VNM twice", "two", "open with"],
  ["three countries", '{"pair": ["VNM", "CHN", "LAO"]}', 1, 10, '["VNM","CHN","LAO"]', "two", ""],
  ["another field", '{"pairs": ["VNM", "CHN"]}', 1, 1, "no pair", "two", ""],
  ["an array", '["VNM", "CHN"]', 1, 1, "no pair", "two", ""],
  ["a comma too many", '{\n  "pair": ["VNM", "CHN"],\n}', 3, 1, "not JSON", "two", "commas"],
])("%s", (_, text, line, column, found, expected, mend) => {
  expect(faultsOfPage(text)).toMatchObject([
    {
      line,
      column,
      found: expect.stringContaining(found),
      expected: expect.stringContaining(expected),
      mend: expect.stringContaining(mend),
    },
  ]);
});

test("each wrong code is told", () =>
  expect(faultsOfPage('{"pair": ["VN", "CN"]}')).toMatchObject([{ column: 11 }, { column: 17 }]));
