import { expect, test } from "vitest";
import { isYetToCome, latestDay, publicationDate } from "./published.ts";

test.each([
  ["2020", "2020"],
  ["2020-01", "2020-01"],
  [" 2020-01-18 ", "2020-01-18"],
  ["2020~", "2020~"],
  ["2020-01-18T23:30:00Z", "2020-01-18"],
  ["2020-01-18T00:30:00+07:00", "2020-01-18"],
  ["2020-01-18 00:30", "2020-01-18"],
  ["2020/01/18", "2020-01-18"],
  ["20200118T003000", "2020-01-18"],
])("%s was published on %s", (written, date) => {
  expect(publicationDate(written)).toBe(date);
});

test.each([
  "",
  "XXXX-10-02",
  "2020/2021",
  "2020-02-30T10:00:00Z",
  "2020-13-01",
  "03/04/2020",
  "May 2020",
  "2020-01/18",
])("%s is no date of publication", (written) => {
  expect(publicationDate(written)).toBeUndefined();
});

test.each(["2026-11-22", "2026-11", "2026", "2026~", "2025-12-31"])("%s has come", (date) => {
  expect(isYetToCome(date, "2026-11-22")).toBe(false);
});

test.each(["2026-11-23", "2026-12", "2027", "2027~"])("%s is yet to come", (date) => {
  expect(isYetToCome(date, "2026-11-22")).toBe(true);
});

test("it is the next day in the earliest time zone from 10 o'clock UTC on", () => {
  expect(latestDay(Date.UTC(2026, 10, 22, 9, 59))).toBe("2026-11-22");
  expect(latestDay(Date.UTC(2026, 10, 22, 10))).toBe("2026-11-23");
});
