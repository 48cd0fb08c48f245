import { expect, test } from "vitest";
import type { TieEvent } from "../../model/types.ts";
import { english } from "../i18n/test-words.ts";
import { datasetOf, textSource } from "../test-data.ts";
import { eventMarks, eventsInWords, eventWords } from "./events.ts";

const event = (date: string, title = "They met"): TieEvent => ({
  id: `${date} ${title}`,
  date,
  kind: "visit",
  title,
  parties: ["VNM", "CHN"],
  places: [],
  source: textSource("a"),
});
const { documents } = datasetOf([]);

test("events of a year share a number; those without a year or outside the axis have none", () => {
  const dates = ["2008-05", "1950-01-18", "XXXX-10-02", "1999", "2008", "2005?", "2026"];
  const marks = eventMarks(
    english,
    dates.map((date) => event(date)),
    [1991, 2025],
    { documents },
  );
  expect(marks.map(({ number, events }) => [number, events.map(({ date }) => date)])).toEqual([
    [1, ["1999"]],
    [2, ["2005?"]],
    [3, ["2008-05", "2008"]],
  ]);
});

test("a title that was cut is told by its whole sentence", () => {
  expect(eventWords(english, event("1999", "They signed"), documents)).toBe("They signed");
  // The sentence of the test data's sources.
  expect(eventWords(english, event("1999", "Some sentence ..."), documents)).toBe(
    "Some sentence or so",
  );
  expect(eventWords(english, event("1999", "Some sentence ..."), [])).toBe("Some sentence ...");
});

test("the key of a picture names each number's dates", () => {
  const marks = eventMarks(
    english,
    [event("1999"), event("2008-05"), event("2008", "They agreed")],
    [1991, 2025],
    { documents },
  );
  expect(eventsInWords(english, marks)).toEqual([
    "Milestone 1: 1999, They met.",
    "Milestone 2: May 2008, They met; 2008, They agreed.",
  ]);
});
