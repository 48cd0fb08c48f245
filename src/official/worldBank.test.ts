import { expect, test } from "vitest";
import { fixture, noteOf, passed, readFixture, readText, said } from "./testing.ts";

test("aid from a donor is a figure of two countries; all else is told", () => {
  const reading = readFixture("world-bank.json");
  expect(reading.format?.id).toBe("world-bank");
  expect(reading.problems).toEqual([]);
  expect(reading.observations.map(said)).toEqual([
    "aid/flow VNM-JPN 2021 = 412340000 USD high",
    "aid/flow VNM-KOR 2021 = 88120000.5 USD medium",
  ]);
  expect(noteOf(reading, 0)).toContain("less what was paid back");
  expect(noteOf(reading, 1)).toContain("Status E");
  expect(passed(reading)).toEqual([
    "9 pages elsewhere another page than 1 of 3",
    "1 value gap",
    "1 value negative",
    "1 indicator aggregate Net bilateral aid flows from DAC donors, Total (current US$)",
    "1 country aggregate East Asia & Pacific",
    "1 indicator alone NE.EXP.GNFS.CD",
  ]);
});

test("a head that has lost its total leaves a row to each page that is not there", () => {
  const [{ total: _, ...head }, rows] = JSON.parse(fixture("world-bank.json"));
  expect(passed(readText(JSON.stringify([head, rows])))).toContain(
    "2 pages elsewhere another page than 1 of 3",
  );
});

test.each([6, "6"])("per_page may be %j", (per_page) => {
  const [head, rows] = JSON.parse(fixture("world-bank.json"));
  const reading = readText(JSON.stringify([{ ...head, pages: 1, per_page }, rows]));
  expect(reading.observations).toHaveLength(2);
  expect(passed(reading)).not.toContainEqual(expect.stringContaining("pages"));
});

test.each([
  ["alone", [{ message: [{ id: "120", key: "Invalid value", value: "Not valid" }] }]],
  ["beside null", [{ message: [{ id: "120", key: "Invalid value", value: "Not valid" }] }, null]],
])("an error %s is told as what it is", (_, file) => {
  expect(readText(JSON.stringify(file))).toMatchObject({
    format: { id: "world-bank" },
    observations: [],
    problems: [{ path: "[0].message", found: expect.stringContaining("Invalid value: Not valid") }],
  });
});

test("no rows are a problem", () => {
  const file = [{ page: 0, pages: 0, per_page: "0", total: 0 }, null];
  expect(readText(JSON.stringify(file)).problems).toMatchObject([
    { path: "[1]", found: "no rows" },
  ]);
});
