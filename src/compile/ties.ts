/** Ids of what texts tell beside figures: events, and provinces that work together. */
import type { ProvinceLink, TieEvent } from "../model/types.ts";

export type FoundEvent = Omit<TieEvent, "id">;
export type FoundLink = Omit<ProvinceLink, "id">;

export const namedEvents = (events: FoundEvent[]): TieEvent[] =>
  numbered(events, ({ date, source }) => `event.${date}.${source.document}`);

export const namedLinks = (links: FoundLink[]): ProvinceLink[] =>
  numbered(
    links,
    ({ from, to, kind, source }) => `link.${from.code}.${to.code}.${kind}.${source.document}`,
  );

/** Gives each an id that a person can read; those that would be alike get a number. */
function numbered<T>(found: T[], nameOf: (one: T) => string): (T & { id: string })[] {
  const count = new Map<string, number>();
  return found.map((one) => {
    const name = nameOf(one);
    const n = (count.get(name) ?? 0) + 1;
    count.set(name, n);
    return { id: n === 1 ? name : `${name}.${n}`, ...one };
  });
}
