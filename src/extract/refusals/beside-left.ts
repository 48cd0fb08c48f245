/** Shares and multiples that go on with a number of people, or of what they spend, that is no figure: "10.9 million came by air, or 86 percent of the total". */

import { type Annotated, type Item, itemBefore } from "../marks/items.ts";
import type { Reason } from "../marks/reasons.ts";
import type { Place } from "../places/places.ts";
import { either, words } from "../words/classes.ts";
import { word as w } from "../words/tokens.ts";

/** The reason of the number that it is told of, where that one counts something else than people from a country. */
export function besideLeft(
  item: Item,
  { tokens, items, idle, places }: Annotated,
): Reason | undefined {
  if (item.type !== "quantity" || !OF_ANOTHER.has(item.kind)) return undefined;
  let comma = item.hedge - 1;
  while (comma > item.hedge - FAR && w(tokens, comma) !== ",") comma--;
  if (w(tokens, comma) !== ",") return undefined;
  for (let k = comma + 1; k < item.hedge; k++) if (!LINK.at(tokens, k)) return undefined;
  const before = itemBefore(item, items);
  const seen = idle.findLast(({ to }) => to <= comma);
  const other = seen && seen.from >= (before?.to ?? 0) ? seen : undefined;
  const sized = before?.type === "quantity" && !OF_ANOTHER.has(before.kind) ? before : undefined;
  const reason = other ? other.reason : sized?.left;
  const from = other?.to ?? sized?.to ?? 0;
  if (reason === undefined || !PASSED_ON.has(reason) || comma - from > MOST_COUNTED)
    return undefined;
  const named = (place: Place) => place.from >= from && place.from < item.hedge;
  return places.some(named) ? undefined : reason;
}

const OF_ANOTHER = new Set(["percent", "fraction", "times"]);
const PASSED_ON = new Set<Reason>([
  "only the part that came one way",
  "money, not people",
  "counts something else",
  "of a part of the country or a company",
  "of a region, not a country",
]);
/** ", accounting for as much as". */
const FAR = 6;
/** "1.9 million foreign guests and holidaymakers, accounting for". */
const MOST_COUNTED = 6;
const LINK = either(
  words("or nearly almost about over around roughly equal equivalent to some more than"),
  words(
    "accounting making up for representing taking constituting which accounts accounted made makes",
  ),
);
