import { expect, test } from "vitest";
import { RECONCILED, reporterOf } from "../model/reporter.ts";
import { noteOf, passed, readFixture, readText, said, told } from "./testing.ts";

test("thousands of dollars are multiplied and products added up, to one value that is nobody's count", () => {
  const reading = readFixture("baci.csv");
  expect(reading.format?.id).toBe("baci");
  expect(reading.problems).toEqual([]);
  expect(reading.observations.map(said)).toEqual([
    "exports/reconciled VNM-CHN 2019 = 40001235067 USD FOB medium",
    "exports/reconciled CHN-VNM 2019 = 95000123250 USD FOB medium",
    "exports/reconciled VNM-USA 2019 = 6600000001 USD FOB medium",
    "exports/reconciled TWN-VNM 2019 = 15000000000 USD FOB medium",
    "exports/reconciled VNM-CHN 2018 = 38000000125 USD FOB medium",
  ]);
  expect(passed(reading)).toEqual(["1 j aggregate code 697", "1 i aggregate code 697"]);
  expect(told(reading)).toEqual([
    expect.stringMatching(/code 490, Other Asia .* Taiwan/),
    expect.stringContaining("neither country's own count"),
  ]);
  expect(noteOf(reading, 0)).toContain("The sum of 2 products");
  expect(noteOf(reading, 3)).toContain("Other Asia");
  for (const figure of reading.observations) {
    expect(reporterOf({ ...figure, basis: "official" })).toBe(RECONCILED);
  }
});

test("the interval is that of the printed digits, added up", () => {
  // 1234.567 thousand is printed to a dollar, 40000000.5 to a hundred.
  expect(readFixture("baci.csv").observations[0]).toMatchObject({
    low: 40001235067 - 50.5,
    high: 40001235067 + 50.5,
  });
});

test.each([
  ["a product twice", "2019,704,156,010121,1,1\n2019,704,156,010121,1,1", 3, 14, "again"],
  ["no year", "19,704,156,010121,1,1", 2, 1, '"19"'],
  ["a country in letters", "2019,VNM,156,010121,1,1", 2, 6, '"VNM"'],
  ["a product of seven digits", "2019,704,156,0101211,1,1", 2, 14, '"0101211"'],
  ["a value below zero", "2019,704,156,010121,-1,1", 2, 21, '"-1"'],
])("%s is a problem", (_, rows, line, column, found) => {
  expect(readText(`t,i,j,k,v,q\n${rows}\n`).problems).toMatchObject([
    { line, column, found: expect.stringContaining(found) },
  ]);
});
