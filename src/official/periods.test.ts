import fc from "fast-check";
import { expect, test } from "vitest";
import { parsePeriod } from "../model/period.ts";
import { frequencyOf, periodOf } from "./periods.ts";

test.each<[string, string | undefined, string | undefined]>([
  ["2019", "A", "2019"],
  ["2019-A1", undefined, "2019"],
  ["201901", undefined, "2019-01"],
  ["2019M01", undefined, "2019-01"],
  ["2019-M01", undefined, "2019-01"],
  ["2019M1", undefined, "2019-01"],
  ["2019-01", undefined, "2019-01"],
  ["2019-Q1", undefined, "2019-01/2019-03"],
  ["2019Q4", undefined, "2019-10/2019-12"],
  ["2019-S2", undefined, "2019-07/2019-12"],
  ["2019-H1", undefined, "2019-01/2019-06"],
  ["2019-T3", undefined, "2019-09/2019-12"],
  ["2019-01-01/P11M", undefined, "2019-01/2019-11"],
  ["2019-01-01/P1Y", undefined, "2019"],
  ["2019-01-01/P2Y", undefined, "2019-01/2020-12"],
  ["2019-01-15/P10D", undefined, "2019-01-15/2019-01-24"],
  ["2019-02-01/P28D", undefined, "2019-02"],
  ["2014-12-31", undefined, "2014-12-31"],
  ["2014-12-31", "A", "2014"],
  ["2014-12-31", "Q", "2014-10/2014-12"],
  ["2014-12-31", "M", "2014-12"],
  ["2014-12-31T00:00:00", "Annual", "2014"],
  ["2014-12-31T00:00:00Z", "D", "2014-12-31"],
  ["2019-12", "A", "2019"],
  ["2019-01", "Q", "2019-01/2019-03"],
  ["2019-M12", "Q", "2019-10/2019-12"],
  ["201907", "S", "2019-07/2019-12"],
  ["2019-12", "M", "2019-12"],
  ["2019-12", "D", "2019-12"],
  ["2019-01-07", "W", undefined],
  ["2019-01-07T00:00:00", "Weekly", undefined],
  ["2019-W05", undefined, undefined],
  ["2019-13", undefined, undefined],
  ["201900", undefined, undefined],
  ["2019-Q5", undefined, undefined],
  ["2019-S3", undefined, undefined],
  ["2019-02-30", undefined, undefined],
  ["2019-02-30/P1M", undefined, undefined],
  ["2019-01-01/P0M", undefined, undefined],
  ["19", undefined, undefined],
  ["", undefined, undefined],
  ["last year", undefined, undefined],
])("%s at the frequency %s is %s", (written, frequency, period) => {
  expect(periodOf(written, frequency)).toBe(period);
});

test("what comes out is a period, whatever goes in", () => {
  const part = fc.constantFrom(
    "2019",
    "0000",
    "12",
    "31",
    "-",
    "M",
    "Q",
    "S",
    "T",
    "/P",
    "Y",
    "D",
    "1",
    "99",
  );
  fc.assert(
    fc.property(
      fc.array(part, { maxLength: 8 }),
      fc.constantFrom("", "A", "Q", "M"),
      (parts, frequency) => {
        const period = periodOf(parts.join(""), frequency);
        if (period !== undefined) expect(parsePeriod(period)).toBeDefined();
      },
    ),
    { numRuns: 3000 },
  );
});

test.each([
  ["2019", "annual"],
  ["2019-01/2019-12", "annual"],
  ["2019-01/2019-06", "half-yearly"],
  ["2019-04/2019-06", "quarterly"],
  ["2019-02/2019-04", "other"],
  ["2019-11", "monthly"],
  ["2019-01/2019-11", "other"],
  ["2019-06-30", "other"],
  [null, "other"],
])("%s is %s", (period, frequency) => {
  expect(frequencyOf(period)).toBe(frequency);
});
