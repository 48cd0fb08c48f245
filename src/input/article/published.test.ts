import { expect, test } from "vitest";
import { publicationDate } from "./published.ts";

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
