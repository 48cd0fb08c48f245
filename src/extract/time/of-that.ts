/** "It was sixteen times that in 2023": a multiple of the amount told before, in a year of its own. */

import { parsePeriod } from "../../model/period.ts";
import type { Annotated, QuantityItem } from "../marks/items.ts";
import type { Main } from "../memory/context.ts";
import type { PeriodNode } from "../periods/periods.ts";
import { words } from "../words/classes.ts";

const THAT = words("that this those");

/** The year in which something was so many times the amount of an earlier one; undefined where it is the year compared with. */
export function yearOfThat(
  item: QuantityItem,
  { tokens, periods }: Annotated,
  before: Main | undefined,
): PeriodNode | undefined {
  if (item.kind !== "times" || !THAT.at(tokens, item.to) || !before?.period) return undefined;
  const node = periods.find((one) => one.from >= item.to);
  // "sixty times that twenty years later".
  const later = node !== undefined && tokens[node.to - 1]?.w === "later";
  if (!later && (node?.role !== "base" || !node.printedYear)) return undefined;
  const own = node.period?.start.year;
  const other = parsePeriod(before.period)?.end?.year;
  return own !== undefined && other !== undefined && own > other ? node : undefined;
}
