import { expect, it } from "vitest";
import { extract } from "../extract.ts";
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

it("many events of a text are read in time in line with their number", { timeout: 60_000 }, () => {
  const text = (count: number) =>
    Array.from(
      { length: count },
      (_, i) =>
        `On ${1 + (i % 28)} March ${1950 + (i % 70)}, Vietnam and Laos signed pact ${"abcdefghij"[i % 10]}${"klmnopqrst"[Math.floor(i / 10) % 10]}${"uvwxyzabcd"[Math.floor(i / 100) % 10]}${"efghijklmn"[Math.floor(i / 1000) % 10]} on rivers.`,
    ).join("\n");
  const time = (source: string) => {
    const before = process.cpuUsage();
    const { events } = extract({ id: "x", text: source, title: "Vietnam and Laos" });
    const { user, system } = process.cpuUsage(before);
    expect(events.length).toBeGreaterThan(source.length / 200);
    return user + system;
  };
  const [short, long] = [text(1000), text(8000)];
  time(short);
  const ratio = () => time(long) / Math.min(time(short), time(short));
  expect(Math.min(ratio(), ratio())).toBeLessThan(16);
});
