/** Which years figures of several reporters are said of side by side. */

/**
 * For each of some rows of years its last, but where all of them have the earliest of these, that one for all:
 * what stands side by side is then of one year.
 */
export function lastTogether(rows: number[][]): (number | undefined)[] {
  const lasts = rows.map((years) => (years.length > 0 ? Math.max(...years) : undefined));
  const common = Math.min(...lasts.map((last) => last ?? Number.NEGATIVE_INFINITY));
  return rows.every((years) => years.includes(common)) ? rows.map(() => common) : lasts;
}
