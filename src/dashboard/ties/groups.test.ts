import { expect, it } from "vitest";
import type { TieEvent } from "../../model/types.ts";
import { eventGroups } from "./groups.ts";

const event = (date: string): TieEvent => ({
  id: date,
  date,
  kind: "visit",
  title: date,
  parties: ["VNM"],
  places: [],
  source: {
    kind: "text",
    document: "d",
    sentence: { start: 0, end: 1 },
    quote: { start: 0, end: 1, text: "x" },
  },
});

it("puts events in order and those without a year apart, by the calendar", () => {
  const dates = ["2008-05", "XXXX-10-02", "1950-01-18", "XXXX-04-11", "2005?"];
  const { dated, undated } = eventGroups(dates.map(event));
  expect(dated.map(({ date }) => date)).toEqual(["1950-01-18", "2005?", "2008-05"]);
  expect(undated.map(({ date }) => date)).toEqual(["XXXX-04-11", "XXXX-10-02"]);
});
