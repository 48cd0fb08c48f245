/** Differences, ratios and rates in print. */
import { formatValue } from "../words/format.ts";
import type { Bounded } from "./change.ts";

/** A share in percent with one digit, two where it is below one percent. */
export function formatPercent(ratio: number): string {
  return formatValue(ratio, "ratio", { digits: Math.abs(ratio) < 0.01 ? 2 : 1 });
}

/** A ratio as a bare number, three figures or as many decimals: "8.45", "3,302", "0.961", "1.095". */
export function formatTimes(ratio: number): string {
  const nearOne = ratio > 0.5 && ratio < 2;
  const digits = nearOne ? 3 : Math.max(0, Math.min(6, 2 - Math.floor(Math.log10(ratio))));
  return formatValue(ratio, "count", { digits });
}

const signed = (value: number, text: string) => (value > 0 ? `+${text}` : text);

/** "+154.9 bn USD", "+4 places", "-1.2 percentage points". */
export function formatDifference({ value }: Bounded, unit: string): string {
  if (unit === "rank") {
    if (value === 0) return "same place";
    const places = Math.abs(value) === 1 ? "place" : "places";
    return `${formatValue(Math.abs(value), "count")} ${places} ${value < 0 ? "up" : "down"}`;
  }
  if (unit === "ratio") {
    return `${signed(value, formatValue(value * 100, "count"))} percentage points`;
  }
  return signed(value, formatValue(value, unit));
}

export const formatRatio = ({ value }: Bounded) => `× ${formatTimes(value)}`;

export const formatGrowth = ({ value }: Bounded) => signed(value, `${formatPercent(value)} a year`);

/** "+154.35 to +155.45 bn USD", "× 8.42 to 8.47": what both have in common is said once. */
function rangeOf(from: string, to: string): string {
  const [, sign = "", low = "", unit = ""] = /^(× )?([-+\d.,]+)(.*)$/.exec(from) ?? [];
  return low !== "" && to.startsWith(sign) && to.endsWith(unit)
    ? `${sign}${low} to ${to.slice(sign.length)}`
    : `${from} to ${to}`;
}

/** The bounds of an amount in words; undefined where they are too close to print apart from it. */
export function bounds(
  { low, high, value }: Bounded,
  print: (bounded: Bounded) => string,
): string | undefined {
  const [from, to] = [low, high].map((v) => (v === null ? null : print({ value: v, low, high })));
  if (from === undefined || to === undefined || (from === null && to === null)) return undefined;
  if (from === null) return `at most ${to}`;
  if (to === null) return `at least ${from}`;
  return from === to && from === print({ value, low, high }) ? undefined : rangeOf(from, to);
}
