import { parsePeriod } from "../../model/period.ts";
import type { TieEvent } from "../../model/types.ts";

/** Events in order of time, and apart from them those whose year is not known, in the order of the calendar. */
export function eventGroups(events: TieEvent[]): { dated: TieEvent[]; undated: TieEvent[] } {
  // EDTF sorts as it is read; "XXXX-04-11" sorts by month and day.
  const ordered = [...events].sort((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0));
  const dated = ({ date }: TieEvent) => parsePeriod(date)?.start.year !== undefined;
  return { dated: ordered.filter(dated), undated: ordered.filter((event) => !dated(event)) };
}
