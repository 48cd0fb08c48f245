import { expect, test } from "vitest";
import type { TieEvent } from "../../model/types.ts";
import { english, vietnamese } from "../i18n/test-words.ts";
import type { Words } from "../i18n/words.ts";
import { datasetOf, textSource } from "../test-data.ts";
import { captionsOf, eventMarks, eventWords } from "./events.ts";

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

const captions = (words: Words, events: TieEvent[]) =>
  captionsOf(words, eventMarks(words, events, [1991, 2025], { documents })).slice(0, -1);

test("the key of a picture has a line for each number: the weightiest of its year, and how much more there is", () => {
  const partners: TieEvent = { ...event("2008", "They became partners"), kind: "milestone" };
  expect(captions(english, [event("1999"), event("2008-05"), partners])).toEqual([
    "Milestone 1, 1999: They met",
    "Milestone 2, 2008: They became partners (1 more that year)",
  ]);
});

test("a line of the key says that its year was worked out, and how", () => {
  const unprinted = {
    ...event("2015", "They held a festival"),
    inferred: "the text says that its source does not print the year",
  };
  expect(captions(english, [unprinted])).toEqual([
    "Milestone 1, 2015: They held a festival (year worked out: the text says that its source does not print the year)",
  ]);
});

test("a line of the key is no longer than a caption bears, and ends with a whole word", () => {
  const long = `They ${"met and talked ".repeat(20)}at length`;
  const [line = ""] = captions(english, [event("1999", long)]);
  expect(line).toMatch(/^Milestone 1, 1999: They met and .*(met|and|talked)…$/);
  expect(line.length).toBeLessThan(120);
  const clauses = `They ${"met and talked ".repeat(3)}at length, and then each of them went home with their families`;
  expect(captions(english, [event("1999", clauses)])[0]).toMatch(/at length…$/);
  expect(captions(english, [event("1999", "They met, and ...")])).toEqual([
    "Milestone 1, 1999: They met, and…",
  ]);
});

test("where the page has no words of its own for an event, the key says its sentence, as the page does", () => {
  const [line] = captions(vietnamese, [event("1999")]);
  expect(line).toBe("Cột mốc 1, năm 1999: “Some sentence or so.”");
});

test("the words of a number do not say its date twice", () => {
  const marks = eventMarks(english, [event("2008-05", "In May 2008 they met")], [1991, 2025], {
    documents,
  });
  expect(marks.map(({ label }) => label)).toEqual(["May 2008, They met"]);
});
