/** What a comparison says in one sentence. */
import { areaName } from "../../model/areas.ts";
import { UNNAMED } from "../../model/reporter.ts";
import {
  ceilingOf,
  floorOf,
  formatPercent,
  formatTimes,
  GROWTH,
  nearest,
  RATIO,
} from "./amounts.ts";
import type { Bounded } from "./change.ts";
import type { Row } from "./compare.ts";
import { isAbout, rowSubject } from "./words.ts";

/** A ratio the other way round. */
const inverse = ({ value, low, high }: Bounded): Bounded => ({
  value: 1 / value,
  low: high === null ? null : 1 / high,
  high: low === null || low <= 0 ? null : 1 / low,
});

interface Verbs {
  up: string;
  down: string;
}

/**
 * "grew 8.45-fold", "rose by at least 10.6%", "fell by about 12%", "stayed the same"; where the bounds
 * leave the direction open, the bounds or "rose by at most 5%, if at all,".
 */
function moved(ratio: Bounded, about: boolean, { up, down }: Verbs): string {
  const { low, high } = ratio;
  if (low !== null && high !== null && low < 1 && 1 < high) {
    return `changed by something between ${formatPercent(low - 1)} and ${formatPercent(high - 1)}`;
  }
  const shift = (value: number, hedge: string) =>
    value >= 2
      ? `grew ${hedge}${formatTimes(value)}-fold`
      : `${value > 1 ? up : down} by ${hedge}${formatPercent(Math.abs(value - 1))}`;
  if (high === null && low !== null) {
    const floor = low < 2 ? 1 + floorOf(low - 1, GROWTH) : floorOf(low, RATIO);
    if (formatPercent(floor - 1) === "0%") return "did not fall";
    return floor > 1 ? shift(floor, "at least ") : `${shift(floor, "at most ")}, if at all,`;
  }
  if (low === null && high !== null) {
    const ceiling = high < 2 ? 1 + ceilingOf(high - 1, GROWTH) : ceilingOf(high, RATIO);
    if (formatPercent(ceiling - 1) === "0%") return "did not rise";
    return ceiling < 1 ? shift(ceiling, "at least ") : `${shift(ceiling, "at most ")}, if at all,`;
  }
  const value = nearest(ratio);
  if (formatPercent(value - 1) === "0%") return about ? "stayed about the same" : "stayed the same";
  return shift(value, about ? "about " : "");
}

/** ", 16.5% a year", ", at least 5% a year"; nothing where the direction is open. The verb before it says which way. */
function rateWords(growth: Bounded | undefined, about: boolean): string {
  if (!growth) return "";
  const { low, high } = growth;
  if (low === null || high === null) {
    const surely = low !== null && low > 0 ? low : high !== null && high < 0 ? -high : undefined;
    return surely === undefined
      ? ""
      : `, at least ${formatPercent(floorOf(surely, GROWTH))} a year`;
  }
  const rate = formatPercent(Math.abs(nearest(growth)));
  if (rate === "0%" || (low < 0 && 0 < high)) return "";
  return `, ${about ? "about " : ""}${rate} a year`;
}

/** One sentence on the first row that can be compared, a named reporter's before the texts': what grew how much, and by whose count. */
export function headline(rows: Row[], years: [number, number]): string {
  const [from, to] = [Math.min(...years), Math.max(...years)];
  const row = rows.find((r) => r.change?.ratio && !r.crosses) ?? rows.find((r) => r.change?.ratio);
  if (!row?.change?.ratio) {
    return rows.length === 0
      ? `No figure of ${from} or ${to} is shown`
      : `No figure shown of ${from} can be held against one of ${to}`;
  }
  const { indicator, change, sides, crosses } = row;
  const about = isAbout(row);
  const ratio = sides[0].year <= sides[1].year ? row.change.ratio : inverse(row.change.ratio);
  const part = sides[0].slot?.startsWith("months") ? " over the same months" : "";
  const subject =
    row.reporter === UNNAMED
      ? `of ${areaName(row.refArea)} with ${areaName(row.counterpartArea)} (reporter not named)`
      : rowSubject(row);
  // Both sides of a ratio have one sign: a deficit that grows is no rise.
  const deficit = (sides[0].observation?.value ?? 0) < 0;
  const verbs = deficit ? { up: "grew", down: "shrank" } : { up: "rose", down: "fell" };
  const whose = `${indicator.label} ${subject}${crosses ? " (crossing reporters)" : ""}`;
  const whole = deficit ? `${whose}: the deficit` : whose;
  return `${whole} ${moved(ratio, about, verbs)} from ${from} to ${to}${part}${rateWords(change?.growth, about)}`;
}
