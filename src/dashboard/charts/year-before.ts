/** Growth by what it is measured from: only that over the year before stands beside growth from year to year. */
import { parsePeriod, yearSpan } from "../../model/period.ts";
import type { Observation } from "../../model/types.ts";

/** Less than a day, in years. */
const CLOSE = 1 / 400;

/** True where a growth is measured from the same time of the year before, or its text does not say from when. */
export function isOnYearBefore({ base, period }: Pick<Observation, "base" | "period">): boolean {
  if (base === undefined) return true;
  const [from, to] = [base, period ?? ""].map((edtf) => {
    const parsed = parsePeriod(edtf);
    return parsed && yearSpan(parsed);
  });
  if (from?.to === undefined || to?.to === undefined) return false;
  return Math.abs(to.from - from.from - 1) < CLOSE && Math.abs(to.to - from.to - 1) < CLOSE;
}
