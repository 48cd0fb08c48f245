import { inEnglishSentence } from "../../model/areas.ts";
import { parsePeriod, wholeYear } from "../../model/period.ts";
import { RECONCILED } from "../../model/reporter.ts";
import type { Check, Observation } from "../../model/types.ts";
import { measureOf } from "../find.ts";
import { isOpen } from "../interval.ts";
import { say } from "../words.ts";

/** A value this many times above or below what its neighbours suggest is worth a second look. */
const FACTOR = 2;
/** And this many times above or below each of them: a step to a level that lasts is no stray value. */
const APART = Math.SQRT2;

/**
 * Whole-year values of one official series that stand out from the years just before and after: more
 * than twice or less than half their geometric mean, and apart from both on the same side. Only direct
 * neighbours count; a gap is not bridged.
 */
export function outOfLine(observations: Observation[]): Omit<Check, "id">[] {
  const series = new Map<string, Map<number, Observation>>();
  for (const o of observations) {
    const period = o.period ? parsePeriod(o.period) : undefined;
    const year = period && wholeYear(period);
    if (o.basis !== "official" || year === undefined || o.value <= 0) continue;
    // "At least a million" says nothing of how far above that the value is.
    if (isOpen(o)) continue;
    const key = [o.indicator, o.refArea, o.counterpartArea, o.unit, measureOf(o), o.scope].join(
      "|",
    );
    const years = series.get(key) ?? new Map<number, Observation>();
    // Where two publishers give one year, the first is the one that charts draw.
    if (!years.has(year)) years.set(year, o);
    series.set(key, years);
  }
  return [...series.values()].flatMap((years) =>
    [...years].flatMap(([year, o]) => {
      const before = years.get(year - 1);
      const after = years.get(year + 1);
      if (!before || !after) return [];
      const expected = Math.sqrt(before.value * after.value);
      const ratio = o.value / expected;
      const sides = [o.value / before.value, o.value / after.value];
      const above = ratio > FACTOR && sides.every((side) => side > APART);
      const below = ratio < 1 / FACTOR && sides.every((side) => side < 1 / APART);
      if (!above && !below) return [];
      return [
        {
          kind: "outlier" as const,
          verdict: "note" as const,
          observations: [o.id, before.id, after.id],
          stated: o.value,
          computed: expected,
          difference: ratio - 1,
          message:
            `The ${o.indicator.replaceAll("-", " ")} ${o.scope === RECONCILED ? "of" : "reported by"} ${inEnglishSentence(o.refArea)} for ${year}, ${say(o)}, is out of line with ` +
            `${say(before)} the year before and ${say(after)} the year after.`,
        },
      ];
    }),
  );
}
