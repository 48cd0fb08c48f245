/** The year of an amount of which only the year before is named: "1.3 billion, up 30 percent against 2020", told in 2022. */

import type { Period } from "../../model/period.ts";
import { type Annotated, itemBehind, type QuantityItem } from "../marks/items.ts";
import type { Memory } from "../memory/context.ts";
import { dateOf, span } from "../periods/calendar.ts";
import { lastOf } from "../words/last.ts";

/** The year after the one that the growth beside it is measured from, where that year is over; undefined where the sentence names another. */
export function yearAfterBase(
  item: QuantityItem,
  { items, periods }: Annotated,
  { published }: Memory,
): Period | undefined {
  const [base, ...more] = periods;
  if (more.length > 0 || base?.role !== "base" || base.relative || !base.printedYear)
    return undefined;
  const { start, end } = base.period ?? {};
  const growth = lastOf(items, (one) => one.to <= base.from);
  const own = growth?.type === "quantity" && growth.kind === "percent";
  if (!own || (growth !== item && itemBehind(item, items) !== growth)) return undefined;
  if (start?.year === undefined || start !== end || start.month !== undefined) return undefined;
  const year = start.year + 1;
  // A year that ends is as good as over.
  const over =
    year < (published?.year ?? 0) || (year === published?.year && published.month === 12);
  return over ? span(dateOf(year)) : undefined;
}
