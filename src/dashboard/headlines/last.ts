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
 * The last count of trade of each reporter, those of a year that all have before any later one, whole years before parts of one; what the texts say where
 * no official figure is shown.
 */
export function lastCounts(shown: Observation[]): Observation[] {
  const dated = shown.filter(hasOwnTime);
  const official = dated.filter(({ basis }) => basis === "official");
  const from = official.length > 0 ? official : dated;
  const years = from.filter((o) => yearOf(o) !== undefined);
  const groups = grouped(years.length > 0 ? years : from);
  const last = latestFirst(groups.flatMap((group) => byTime(group).at(-1) ?? []));
  const together = lastTogether(groups.map((group) => group.flatMap((o) => yearOf(o) ?? [])));
  const shared = groups.flatMap(
    (group, i) => group.find((o) => yearOf(o) !== undefined && yearOf(o) === together[i]) ?? [],
  );
  // Of no year that all have: the latest first, whosesoever it is.
  return new Set(together).size === 1 ? [...new Set([...shared, ...last])] : last;
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
