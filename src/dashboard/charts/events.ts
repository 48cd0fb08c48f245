import { parsePeriod, yearSpan } from "../../model/period.ts";
import type { Document, TieEvent } from "../../model/types.ts";
import { sentenceOf } from "../words/documents.ts";
import { formatPeriod } from "../words/format.ts";
import type { EventMark } from "./model.ts";

/** The years on the axis in which something happened, numbered in order; events without a year have no place there. */
export function eventMarks(events: TieEvent[], [first, last]: [number, number]): EventMark[] {
  const byYear = new Map<number, { middle: number; event: TieEvent }[]>();
  for (const event of events) {
    const period = parsePeriod(event.date);
    const span = period && yearSpan(period);
    if (!span) continue;
    const middle = (span.from + (span.to ?? span.from)) / 2;
    const year = Math.floor(span.from);
    if (year < first || year > last) continue;
    byYear.set(year, [...(byYear.get(year) ?? []), { middle, event }]);
  }
  return [...byYear]
    .sort(([a], [b]) => a - b)
    .map(([, dated], i) => ({
      number: i + 1,
      x: dated.reduce((sum, { middle }) => sum + middle, 0) / dated.length,
      events: dated.sort((a, b) => a.middle - b.middle).map(({ event }) => event),
    }));
}

/** The title of an event; where it was cut short, the whole sentence it was made from. */
export function eventWords({ title, source }: TieEvent, documents: Document[]): string {
  const cut = /(\.\.\.|…)$/.test(title);
  return (cut && sentenceOf(source, documents)?.replace(/\.$/, "")) || title;
}

/** The key to the numbers, a line each: "Milestone 1: 1991, ties normalised." */
export function eventsInWords(marks: EventMark[], documents: Document[]): string[] {
  return marks.map(({ number, events }) => {
    const words = events.map(
      (event) => `${formatPeriod(event.date)}, ${eventWords(event, documents)}`,
    );
    return `Milestone ${number}: ${words.join("; ")}.`;
  });
}
