import { expect, it } from "vitest";
import { KeptEvents } from "./kept-events.ts";

const visit = {
  date: "2011-04-02",
  kind: "visit" as const,
  title: "A minister came",
  parties: ["VNM", "LAO"],
  places: [],
  source: {
    kind: "text" as const,
    document: "x",
    sentence: { start: 0, end: 9 },
    quote: { start: 0, end: 4, text: "2011" },
  },
};
const guessed = { ...visit, title: "The visit", inferred: "dated by the visit named" };

it.each([
  ["the same again", [visit, visit], [visit]],
  ["another title on the day", [visit, { ...visit, title: "They met" }], [0, 1]],
  ["another day", [visit, { ...visit, date: "2011-04-03" }], [0, 1]],
  ["other parties", [visit, { ...visit, parties: ["VNM", "KHM"] }], [0, 1]],
  ["a printed date behind an inferred one", [guessed, visit], [visit]],
  ["an inferred date behind a printed one", [visit, guessed], [visit]],
  [
    "an agreement of the day, inferred",
    [visit, { ...guessed, kind: "agreement" as const }],
    [0, 1],
  ],
])("%s", (_, told, expected) => {
  const kept = new KeptEvents();
  for (const event of told) kept.add(event);
  expect(kept.events).toEqual(expected.map((one) => (typeof one === "number" ? told[one] : one)));
});
