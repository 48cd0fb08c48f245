/**
 * The interval that a printed statistic stands for: half a unit of its last significant digit on
 * each side (as a rounded figure is read in the Guide to the Expression of Uncertainty in
 * Measurement, JCGM 100:2008, F.2.2). Zeros at the end of a whole number count as not significant,
 * for nobody can tell whether they were measured, yet two digits always are: statistics are not
 * printed coarser than that. A count that does not end in zero is taken as counted to the last one.
 *
 * | printed | unit | interval |
 * |---|---|---|
 * | `118000000000` | `USD` | 117.5 to 118.5 bn |
 * | `4000000` | `person` | 3.95 to 4.05 m |
 * | `407` | `project` | 407 |
 * | `1.20` | `ratio` | 1.195 to 1.205 |
 * | `40.0`, times 10^9 | `USD` | 39.95 to 40.05 bn |
 * | `5`, times 10^6 | `person` | 4.5 to 5.5 m |
 *
 * @param printed the number as it is printed, digits with an optional sign and decimal point
 * @param unit as in the model
 * @param shift the power of ten that the number is to be multiplied by: how far it was rounded its own digits tell
 */
export function printedInterval(
  printed: string,
  unit: string,
  shift = 0,
): { low: number; high: number } {
  const value = Number(`${printed}e${shift}`);
  const [whole = "", decimals = ""] = printed.replace(/^[-+]?0*/, "").split(".");
  const zeros = decimals === "" ? zerosAtEnd(whole) : 0;
  const insignificant = Math.max(0, Math.min(zeros, whole.length - 2));
  const counted =
    /^(person|project|count|rank)$/.test(unit) && insignificant === 0 && shift <= decimals.length;
  if (value === 0 || counted) return { low: value, high: value };
  const half = 10 ** (insignificant - decimals.length + shift) / 2;
  return { low: value - half, high: value + half };
}

function zerosAtEnd(digits: string): number {
  let count = 0;
  while (digits.at(-1 - count) === "0") count++;
  return count;
}
