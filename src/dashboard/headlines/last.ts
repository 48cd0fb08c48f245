/** Which of several figures is the latest. A part of a year never stands in for a year where there is one. */
import { reporterOf } from "../../model/reporter.ts";
import type { Dataset, Observation } from "../../model/types.ts";
import { hasOwnTime } from "../words/headlines.ts";
import { byTime, endOf, yearOf } from "../words/order.ts";
import { lastTogether } from "../words/together.ts";

/** By whose figure it is: who reports, hosts or receives, and whom. */
function grouped(observations: Observation[]): Observation[][] {
  const groups = new Map<string, Observation[]>();
  for (const o of observations) {
    const key = [reporterOf(o), o.refArea, o.counterpartArea].join(" ");
    const group = groups.get(key);
    if (group) group.push(o);
    else groups.set(key, [o]);
  }
  return [...groups.values()];
}

const latestFirst = (observations: Observation[]) =>
  observations.toSorted((a, b) => endOf(b) - endOf(a));

/**
 * The last count of trade of each reporter, the latest first, then those of the last year that all have; whole years
 * before parts of one. After official ones comes what texts tell of later years; where none is shown they are all there is.
 */
export function lastCounts(shown: Observation[]): Observation[] {
  const dated = shown.filter(hasOwnTime);
  const official = dated.filter(({ basis }) => basis === "official");
  if (official.length === 0) return lastOf(dated);
  const later = grouped(ofLaterYears(dated, official));
  return [
    ...lastOf(official),
    ...latestFirst(later.flatMap((group) => byTime(group).at(-1) ?? [])),
  ];
}

function lastOf(counts: Observation[]): Observation[] {
  const years = counts.filter((o) => yearOf(o) !== undefined);
  const groups = grouped(years.length > 0 ? years : counts);
  const last = latestFirst(groups.flatMap((group) => byTime(group).at(-1) ?? []));
  const together = lastTogether(groups.map((group) => group.flatMap((o) => yearOf(o) ?? [])));
  const shared = groups.flatMap(
    (group, i) => group.find((o) => yearOf(o) !== undefined && yearOf(o) === together[i]) ?? [],
  );
  return new Set(together).size === 1 ? [...new Set([...last, ...shared])] : last;
}

/** What texts tell of whole years after the last official one of whose count it is; of nobody's, after all of them. */
function ofLaterYears(dated: Observation[], official: Observation[]): Observation[] {
  const lasts = new Map<string, number>();
  for (const o of official) {
    const last = Math.max(lasts.get(reporterOf(o)) ?? 0, endOf(o));
    lasts.set(reporterOf(o), last);
  }
  const newest = Math.max(...lasts.values());
  return dated.filter((o) => {
    if (o.basis !== "stated" || yearOf(o) === undefined) return false;
    return endOf(o) > (lasts.get(reporterOf(o)) ?? newest);
  });
}

/**
 * Of each direction the last figure that has a time of its own, and after these the last of those that only
 * their text dates: neither is known to be the later.
 */
export function lastOfEach({ indicators }: Dataset, shown: Observation[]): Observation[] {
  const stock = (o: Observation) =>
    (o.measure ?? indicators.find(({ id }) => id === o.indicator)?.measure) === "stock";
  const groups = grouped(shown);
  const dated = groups.flatMap((group) => {
    const own = byTime(group.filter(hasOwnTime));
    const whole = own.filter((o) => stock(o) || yearOf(o) !== undefined);
    return (whole.length > 0 ? whole : own).at(-1) ?? [];
  });
  const undated = groups.flatMap(
    (group) => byTime(group.filter((o) => !hasOwnTime(o))).at(-1) ?? [],
  );
  return [...latestFirst(dated), ...undated];
}
