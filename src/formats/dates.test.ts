import fc from "fast-check";
import { expect, it } from "vitest";
import { parsePeriod } from "../model/period.ts";
import { period } from "./dataset.fixture.ts";
import { dayAfter, daysOf, timePeriodOf, yearOf } from "./dates.ts";

it.each([
  ["2018", "2018"],
  ["2019-11", "2019-11"],
  ["2019-11-30", "2019-11-30"],
  ["2019-01/2019-11", "2019-01-01/P11M"],
  ["2018-01/2018-12", "2018"],
  ["2018-07/2019-06", "2018-07-01/P1Y"],
  ["2004/2008", "2004-01-01/P5Y"],
  ["2020-04-20/2020-04-24", "2020-04-20/P5D"],
  ["2020-02-01/2020-02-29", "2020-02-01/P1M"],
  ["2004/..", undefined],
  ["2005?", undefined],
  ["2005~", undefined],
  ["XXXX-10-02", undefined],
  [null, undefined],
])("SDMX writes %j as %j", (edtf, written) => expect(timePeriodOf(edtf)).toBe(written));

/** The first day and the one after the last of what SDMX wrote, by the rules of ISO 8601. */
function read(written: string): [string, string] {
  const [start = "", duration] = written.split("/");
  const first = start.padEnd(10, "-01-01".slice(start.length === 7 ? 3 : 0));
  const [, count = "1", unit = start.length === 4 ? "Y" : start.length === 7 ? "M" : "D"] =
    /^P(\d+)([YMD])$/.exec(duration ?? "") ?? [];
  const [year = 0, month = 1, day = 1] = first.split("-").map(Number);
  const add = (u: string) => (u === unit ? Number(count) : 0);
  const after = new Date(Date.UTC(year + add("Y"), month - 1 + add("M"), day + add("D")));
  return [first, after.toISOString().slice(0, 10)];
}

it("what SDMX writes covers the same days", () =>
  fc.assert(
    fc.property(period, (edtf) => {
      const written = timePeriodOf(edtf);
      const { start, end } = daysOf(edtf);
      if (written === undefined) {
        const { doubt, end: last, start: first } = parsePeriod(edtf) ?? {};
        expect(doubt !== undefined || last === undefined || first?.year === undefined).toBe(true);
      } else expect(read(written)).toEqual([start, dayAfter(end as string)]);
    }),
    { numRuns: 1000 },
  ));

it("only a whole year has a year", () => {
  expect(
    ["2018", "2018-01/2018-12", "2018-01/2018-11", "2018?", "2018-06", null].map(yearOf),
  ).toEqual([2018, 2018, undefined, undefined, undefined, undefined]);
});
