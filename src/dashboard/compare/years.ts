/** Which year is compared as one more, and where it stands. */
import { MOST_YEARS } from "../filters/view.ts";

/** The year nearest to the middle of the first and the last; none where there are four or no more to choose. */
export function another(choices: number[], years: number[]): number | undefined {
  if (years.length >= MOST_YEARS) return undefined;
  const middle = ((years[0] as number) + (years.at(-1) as number)) / 2;
  const away = (year: number) => Math.abs(year - middle);
  return choices.filter((year) => !years.includes(year)).sort((a, b) => away(a) - away(b))[0];
}

/** The years with one more in its place in time, whichever way they run. */
export function withAnother(years: number[], added: number): number[] {
  const backward = (years[0] as number) > (years.at(-1) as number);
  const at = years.findIndex((year) => (backward ? year < added : year > added));
  return years.toSpliced(at < 0 ? years.length : at, 0, added);
}
