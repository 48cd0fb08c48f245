import edtf from "edtf";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  daysIn,
  isTwelveMonths,
  parsePeriod,
  partOfYear,
  periodKey,
  printPeriod,
  slotOfYear,
  wholeYear,
  yearSpan,
} from "./period.ts";

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
    "2.18",
    "20:8",
    "2018x11",
    "2018-1x",
    "2018-00",
    "2018-11x30",
    "2018-11-3x",
    "2018-11-00",
    "2018-11-31",
    "2018-11-30-1",
    "2018-2019",
    "XXXX-13",
    "/2018",
    "2018/",
    "2018/2019?",
    "2018-01/2018-11~",
    "XXXX-10/2018",
    "2018/XXXX-10",
    "2019-03-05/2019-03-04",
    "2019-03/2019-02",
    "2019-03-01/2019-02-28",
    "2019/2018-12",
  ])("refuses %j", (text) => expect(parsePeriod(text)).toBeUndefined());

  // An end that begins before its start does not go backward where it ends after it.
  it.each([
    "0987",
    "0987-05-04",
    "2018/2018-06",
    "2018-06/2018",
    "2018-06/2018-06-10",
    "2018-06-10/2018-06",
    "2018-06-30/2018-06",
    "2018-01-31/2018-02-01",
    "2018-12-31/2019-01-01",
    "2018-03-05/2018-03-09",
    "2024-02-29",
    "XXXX-02-29",
  ])("takes %s", (text) => {
    const parsed = parsePeriod(text);
    expect(parsed && printPeriod(parsed)).toBe(text);
  });

  it("tells an open end from a date, and doubt from both", () => {
    expect(parsePeriod("2004/..")).toEqual({ start: { year: 2004 } });
    expect(parsePeriod("2004~")).toEqual({
      start: { year: 2004 },
      end: { year: 2004 },
      doubt: "~",
    });
  });
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
  ["2018/2018-12", 2018],
  ["2018-01-01/2018", 2018],
  ["2018-01/2018-11", undefined],
  ["2018-02/2018-12", undefined],
  ["2018-01-02/2018-12", undefined],
  ["2018-01/2018-12-30", undefined],
  ["2018/2018-06", undefined],
  ["2018-06/2018", undefined],
  ["2018-01", undefined],
  ["2018-12", undefined],
  ["2018/2019", undefined],
  ["2018/..", undefined],
  ["2018?", undefined],
  ["XXXX-10-02", undefined],
])("whole year of %s", (text, expected) => expect(wholeYear(read(text))).toBe(expected));

it.each([
  ["2019-01/2019-11", { year: 2019, from: 1, to: 11 }],
  ["2019-11", { year: 2019, from: 11, to: 11 }],
  ["2019-11-30", { year: 2019, from: 11, to: 11 }],
  ["2018-06/2018", { year: 2018, from: 6, to: 12 }],
  ["2018/2018-06", undefined],
  ["2018", undefined],
  ["2018-01/2018-12", undefined],
  ["2018-03/..", undefined],
  ["XXXX-10", undefined],
  ["2018-07/2019-06", undefined],
])("part of year of %s", (text, expected) => expect(partOfYear(read(text))).toEqual(expected));

it.each([
  ["2023-01/2023-11", "1-11"],
  ["2023-01-01/2023-11-30", "1-11"],
  ["2024-01-01/2024-11-15", "1-11.15"],
  ["2024-02-10/2024-05-31", "2.10-5"],
  ["2023-01-01/2023-02-28", "1-2"],
  ["2024-01-01/2024-02-29", "1-2"],
  ["2024-01-01/2024-02-28", "1-2.28"],
  ["2024-11-05", "11.5-11.5"],
  ["2023-07", "7-7"],
])("slot of %s is %s", (text, slot) =>
  expect(slotOfYear(read(text))).toEqual({ year: Number(text.slice(0, 4)), slot }),
);

it.each(["2023", "2023-01-01/2023-12-31", "2023-07/2024-06", "2023/.."])("no slot of %s", (text) =>
  expect(slotOfYear(read(text))).toBeUndefined(),
);

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

describe("the key of a period", () => {
  it("is one for all its spellings", () => {
    const year = periodKey("2018");
    expect(year).toBeDefined();
    expect(periodKey("2018-01/2018-12")).toBe(year);
    expect(periodKey("2018-01-01/2018-12-31")).toBe(year);
  });

  it("tells periods apart: by both ends, and by an end that is open", () => {
    const keys = ["2018", "2018-01", "2018-01-01", "2018-01/2018-11", "2018/..", "2018/2019"];
    expect(new Set(keys.map(periodKey)).size).toBe(keys.length);
  });

  it.each([null, undefined, "", "XXXX-10", "2018?", "no period"])("of %j is none", (text) => {
    expect(periodKey(text)).toBeUndefined();
  });
});

it.each([
  ["2023-04/2024-03", true],
  ["2009-07/2010-06", true],
  ["2023", false],
  ["2023-01/2023-12", false],
  ["2023-04/2024-04", false],
  ["2023-04/2025-03", false],
  ["2023/2024", false],
  ["2023-04-01/2024-03-31", false],
  ["2023-04/..", false],
])("%s is twelve months of two years: %s", (text, expected) =>
  expect(isTwelveMonths(read(text))).toBe(expected),
);
