import fc from "fast-check";
import { expect, it } from "vitest";
import { calendar, hasDays } from "./calendar.ts";
import { anyEvent, datasetWith, event } from "./dataset.fixture.ts";
import { dayAfter, daysOf } from "./dates.ts";

/** The properties of each event: unfolded and unescaped by the rules of RFC 5545. */
function read(ics: string): Record<string, string>[] {
  const lines = ics.replaceAll("\r\n ", "").split("\r\n");
  const events: Record<string, string>[] = [];
  for (const line of lines) {
    const colon = line.indexOf(":");
    const [name, value] = [line.slice(0, colon), line.slice(colon + 1)];
    if (line === "BEGIN:VEVENT") events.push({});
    const last = events.at(-1);
    if (last && !["BEGIN", "END"].includes(name))
      last[name] = value.replace(/\\([nN;,\\])/g, (_, c) => (/n/i.test(c) ? "\n" : c));
  }
  return events;
}
const of = (...events: Parameters<typeof hasDays>[0][]) => calendar(datasetWith([], events));

it("an event is all day long, and ends before the day after its last", () => {
  const ics = of(event(), event({ id: "stay", date: "2020-04-20/2020-04-24", places: ["Huế"] }));
  expect(ics).toMatch(/^BEGIN:VCALENDAR\r\nVERSION:2\.0\r\nPRODID:[^\r]+\r\n/);
  expect(ics).toMatch(/END:VCALENDAR\r\n$/);
  expect(read(ics)).toMatchObject([
    {
      UID: "visit@two-way",
      DTSTAMP: "20240301T000000Z",
      "DTSTART;VALUE=DATE": "20111011",
      "DTEND;VALUE=DATE": "20111012",
      SUMMARY: "A visit",
      URL: "https://example.org/goods?a=1&b=2",
    },
    { "DTSTART;VALUE=DATE": "20200420", "DTEND;VALUE=DATE": "20200425", LOCATION: "Huế" },
  ]);
});

it("an event that a reader has added says so", () => {
  const [published, own] = read(of(event(), event({ id: "mine", layer: "own" })));
  expect(own?.DESCRIPTION).toMatch(/a reader has added/);
  expect(published?.DESCRIPTION).not.toMatch(/a reader/);
});

it("an event is described by its whole sentence, and a year that is not printed is said to be worked out", () => {
  const whole = { start: 0, end: 61 };
  const { source } = event();
  const [printed, inferred] = read(
    of(
      event({ source: { ...source, sentence: whole } }),
      event({
        id: "worked-out",
        inferred: "the text says that its source does not print the year",
      }),
    ),
  );
  expect(printed?.DESCRIPTION).toBe(
    "Goods worth 20 billion US dollars crossed the border in 2008.\nThe Daily (TD): Hàng hóa, 货物 & goods",
  );
  expect(inferred?.DESCRIPTION?.split("\n")[1]).toBe(
    "Year worked out: the text says that its source does not print the year.",
  );
});

it.each(["2011", "2011-10", "XXXX-10-02", "2011-10-11?", "2011-10/2011-11"])(
  "%s has no place in a calendar",
  (date) => {
    expect(hasDays(event({ date }))).toBe(false);
    expect(read(of(event({ date })))).toEqual([]);
  },
);

it("no line has more than 75 octets, and read back the events are the same", () =>
  fc.assert(
    fc.property(
      fc.uniqueArray(anyEvent, { maxLength: 5, selector: ({ id }) => id }),
      fc.string({ unit: "grapheme", minLength: 60 }),
      (events, title) => {
        const named = events.map((one, i) => (i === 0 ? { ...one, title } : one));
        const ics = of(...named);
        for (const line of ics.split("\r\n"))
          expect(new TextEncoder().encode(line).length).toBeLessThanOrEqual(75);
        // Line breaks are all one in a calendar, and control characters have no form.
        const kept = (text: string) =>
          text.replace(/\r\n|\r/g, "\n").replace(/[^\P{Cc}\t\n]/gu, (c) => (c > "\x7F" ? c : ""));
        expect(
          read(ics).map((one) => [one.SUMMARY, one["DTSTART;VALUE=DATE"], one["DTEND;VALUE=DATE"]]),
        ).toEqual(
          named.filter(hasDays).map((one) => {
            const { start = "", end = "" } = daysOf(one.date);
            return [kept(one.title), start.replaceAll("-", ""), dayAfter(end).replaceAll("-", "")];
          }),
        );
      },
    ),
    { numRuns: 100 },
  ));
