/** Events by kind along the years, and by themselves those whose text gives no year, along the days of a calendar. */
import { type CalendarDate, daysIn, parsePeriod, yearSpan } from "../../model/period.ts";
import type { TieEvent } from "../../model/types.ts";
import { EVENT_KINDS } from "../filters/view.ts";

export interface Dot {
  event: TieEvent;
  /** A point in time in years (2008.4); without a year the part of a year that has passed (0 to 1). */
  at: number;
  /** The text doubts the year, or it was worked out. */
  unsure: boolean;
}

export interface Lane {
  /** `undated` is the lane along the calendar. */
  kind: TieEvent["kind"] | "undated";
  dots: Dot[];
}

export interface Timeline {
  lanes: Lane[];
  undated: Lane;
  /** First and last calendar year of the dated lanes; undefined where nothing is dated. */
  years: [number, number] | undefined;
}

/** The part of a year that has passed at a day without a year; the middle of a month without a day, of the year without either. */
function partOfYear({ month, day }: CalendarDate): number {
  if (month === undefined) return 0.5;
  const days = daysIn(month);
  return (month - 1 + (day ?? days / 2) / days) / 12;
}

export function timelineOf(events: TieEvent[]): Timeline {
  const lanes: Lane[] = EVENT_KINDS.map((kind) => ({ kind, dots: [] }));
  const undated: Lane = { kind: "undated", dots: [] };
  for (const event of events) {
    const period = parsePeriod(event.date);
    if (!period) continue;
    const span = yearSpan(period);
    const unsure = event.inferred !== undefined || event.date.includes("?");
    if (span) {
      // What has no end yet stands where it began.
      const at = span.to === undefined ? span.from : (span.from + span.to) / 2;
      lanes.find(({ kind }) => kind === event.kind)?.dots.push({ event, at, unsure });
    } else undated.dots.push({ event, at: partOfYear(period.start), unsure });
  }
  for (const { dots } of [...lanes, undated]) dots.sort((a, b) => a.at - b.at);
  const all = lanes.flatMap(({ dots }) => dots.map(({ at }) => Math.floor(at)));
  return {
    lanes: lanes.filter(({ dots }) => dots.length > 0),
    undated,
    years: all.length > 0 ? [Math.min(...all), Math.max(...all)] : undefined,
  };
}
