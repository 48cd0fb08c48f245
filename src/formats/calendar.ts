/** Events as iCalendar (RFC 5545). */

import { parsePeriod } from "../model/period.ts";
import type { Dataset, Document, TieEvent } from "../model/types.ts";
import { dayAfter, daysOf } from "./dates.ts";
import { sentenceOf } from "./place.ts";

/** True for an event of which the days are known: only those have a place in a calendar. */
export function hasDays({ date }: TieEvent): boolean {
  const period = parsePeriod(date);
  if (!period?.end || period.doubt) return false;
  return [period.start, period.end].every(
    ({ year, day }) => year !== undefined && day !== undefined,
  );
}

/** TEXT, RFC 5545 section 3.3.11; characters that it has no form for are left out. */
const text = (value: string) =>
  value
    .replace(/[\\;,]/g, "\\$&")
    .replace(/\r\n|\r|\n/g, "\\n")
    // biome-ignore lint/suspicious/noControlCharactersInRegex: these may not stand in a content line.
    .replace(/[\u0000-\u0008\u000B-\u001F\u007F]/g, "");

const octets = new TextEncoder();
const MOST_OCTETS = 75;

/** A content line in pieces of at most 75 octets, none of which cuts a character: section 3.1. */
function folded(line: string): string {
  let out = "";
  let room = MOST_OCTETS;
  for (const character of line) {
    const { length } = octets.encode(character);
    if (length > room) {
      out += "\r\n ";
      room = MOST_OCTETS - 1;
    }
    out += character;
    room -= length;
  }
  return `${out}\r\n`;
}

/** Told from what is published wherever the calendar goes. */
const OWN = "From a text that a reader has added of their own.";

const day = (date: string) => date.replaceAll("-", "");

/** What a calendar shows of an event beside its title: the sentence that tells it, whether its year is printed, and whose text it is. */
function description(
  { inferred, layer, source }: TieEvent,
  document: Document | undefined,
): string {
  const said = sentenceOf(source, document) || source.quote.text;
  const told = document && `${document.publisher}: ${document.title}`;
  return [said, inferred && `Year worked out: ${inferred}.`, told, layer && OWN]
    .filter(Boolean)
    .join("\n");
}

/** The events whose days are known, each all day long. */
export function calendar({ events, documents }: Pick<Dataset, "events" | "documents">): string {
  const texts = new Map(documents.map((document) => [document.id, document]));
  const lines = events.filter(hasDays).flatMap((event) => {
    const { id, date, kind, title, places, source } = event;
    const { start, end } = daysOf(date) as { start: string; end: string };
    const document = texts.get(source.document);
    // Without a method it says when the information was last revised: when the text came out.
    const stamp = daysOf(document?.published ?? null).start ?? start;
    return [
      "BEGIN:VEVENT",
      `UID:${text(id)}@two-way`,
      `DTSTAMP:${day(stamp)}T000000Z`,
      `DTSTART;VALUE=DATE:${day(start)}`,
      `DTEND;VALUE=DATE:${day(dayAfter(end))}`,
      `SUMMARY:${text(title)}`,
      `DESCRIPTION:${text(description(event, document))}`,
      `CATEGORIES:${kind.toUpperCase()}`,
      ...(places.length > 0 ? [`LOCATION:${text(places.join(", "))}`] : []),
      ...(document?.url && URL.canParse(document.url) ? [`URL:${new URL(document.url).href}`] : []),
      "TRANSP:TRANSPARENT",
      "END:VEVENT",
    ];
  });
  return [
    "BEGIN:VCALENDAR",
    "VERSION:2.0",
    "PRODID:-//Two-Way//Events//EN",
    "CALSCALE:GREGORIAN",
    ...lines,
    "END:VCALENDAR",
  ]
    .map(folded)
    .join("");
}
