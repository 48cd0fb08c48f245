/** Which years figures of several reporters are said of side by side. */

/** One country's count comes out so many years after the other's: what both have of an older year is no longer the last. */
const BEHIND = 2;

/**
 * For each of some rows of years its last, but where all of them have the earliest of these and it is not long past,
 * that one for all: what stands side by side is then of one year.
 */
export function lastTogether(rows: number[][]): (number | undefined)[] {
  const lasts = rows.map((years) => (years.length > 0 ? Math.max(...years) : undefined));
  const common = Math.min(...lasts.map((last) => last ?? Number.NEGATIVE_INFINITY));
  const newest = Math.max(...lasts.map((last) => last ?? Number.NEGATIVE_INFINITY));
  const together = newest - common <= BEHIND && rows.every((years) => years.includes(common));
  return together ? rows.map(() => common) : lasts;
}
