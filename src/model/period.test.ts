import edtf from "edtf";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { daysIn, parsePeriod, partOfYear, printPeriod, wholeYear, yearSpan } from "./period.ts";

const pad = (n: number) => String(n).padStart(2, "0");
const year = fc.integer({ min: 1000, max: 2999 });
const month = fc.integer({ min: 1, max: 12 });
const date = fc.oneof(
  year.map(String),
  fc.tuple(year, month).map(([y, m]) => `${y}-${pad(m)}`),
  fc
    .tuple(year, month, fc.integer({ min: 1, max: 28 }))
    .map(([y, m, d]) => `${y}-${pad(m)}-${pad(d)}`),
);
const period = fc.oneof(
  date,
  date.map((d) => `${d}/..`),
  fc.tuple(date, fc.constantFrom("?", "~")).map(([d, mark]) => d + mark),
  fc.tuple(month, fc.integer({ min: 1, max: 28 })).map(([m, d]) => `XXXX-${pad(m)}-${pad(d)}`),
  fc.tuple(year, month, month).map(([y, m, n]) => `${y}-${pad(m)}/${y + 1}-${pad(n)}`),
);

describe("EDTF", () => {
  it("reads back what it prints", () => {
    fc.assert(
      fc.property(period, (text) => {
        const parsed = parsePeriod(text);
        expect(parsed && printPeriod(parsed)).toBe(text);
      }),
    );
  });

  it("prints only what the reference implementation reads", () => {
    fc.assert(
      fc.property(period, (text) => {
        expect(() => edtf(text)).not.toThrow();
      }),
    );
  });

  it("never throws on any text", () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        const parsed = parsePeriod(text);
        if (parsed) expect(printPeriod(parsed)).toBe(text);
      }),
    );
  });

  it.each([
    "",
    "18",
    "2018-13",
    "2018-02-30",
    "2019/2018",
    "2018/2018",
    "2018/2019/2020",
    "XXXX",
    "May 2018",
    "2018-1",
  ])("refuses %j", (text) => expect(parsePeriod(text)).toBeUndefined());
});

const read = (text: string) => {
  const parsed = parsePeriod(text);
  if (!parsed) throw new Error(`not a period: ${text}`);
  return parsed;
};

it.each([
  ["2018", 2018],
  ["2018-01/2018-12", 2018],
  ["2018-01-01/2018-12-31", 2018],
  ["2018-01/2018-11", undefined],
  ["2018-01", undefined],
  ["2018/2019", undefined],
  ["2018/..", undefined],
  ["2018?", undefined],
  ["XXXX-10-02", undefined],
])("whole year of %s", (text, expected) => expect(wholeYear(read(text))).toBe(expected));

it.each([
  ["2019-01/2019-11", { year: 2019, from: 1, to: 11 }],
  ["2019-11", { year: 2019, from: 11, to: 11 }],
  ["2018", undefined],
  ["2018-07/2019-06", undefined],
])("part of year of %s", (text, expected) => expect(partOfYear(read(text))).toEqual(expected));

it.each([
  ["2018", 2018, 2019],
  ["2018-07", 2018.5, 2018 + 7 / 12],
  ["2018-01-01", 2018, 2018 + 1 / 31 / 12],
  ["2019-01/2019-11", 2019, 2019 + 11 / 12],
])("span of %s", (text, from, to) => {
  const span = yearSpan(read(text));
  expect(span?.from).toBeCloseTo(from, 9);
  expect(span?.to).toBeCloseTo(to, 9);
});

it("has no span without a year, and no end where it is open", () => {
  expect(yearSpan(read("XXXX-10-02"))).toBeUndefined();
  expect(yearSpan(read("2004/.."))).toEqual({ from: 2004 });
});

it("knows leap years", () => {
  expect([1900, 2000, 2023, 2024].map((y) => daysIn(2, y))).toEqual([28, 29, 28, 29]);
});
