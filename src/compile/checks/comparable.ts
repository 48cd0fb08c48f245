import type { Observation } from "../../model/types.ts";
import { documentOf, officialLevels } from "../find.ts";
import { reportersOf } from "../reported.ts";

/** False for levels of two texts of which it is plain that they are two countries' counts. */
export function areComparable(
  observations: Observation[],
  later: Observation,
  earlier: Observation,
): boolean {
  if (documentOf(later) === documentOf(earlier)) return true;
  const [ends, starts] = [countsOf(observations, later), countsOf(observations, earlier)];
  const [end, start] = [ends.fitting, starts.fitting];
  if (end.length > 0 && start.length > 0) return end.some((area) => start.includes(area));
  return !(isNoneOf(ends, start) || isNoneOf(starts, end));
}

/** The countries whose count a level may be, as the text names one or official figures show, and all that count it. */
function countsOf(observations: Observation[], level: Observation) {
  const { indicator, period, reporter } = level;
  const all = officialLevels(observations, level, indicator, period).map(({ refArea }) => refArea);
  return { all, fitting: reporter ? [reporter] : reportersOf(observations, level) };
}

/** True where a level is as much as none of some countries have counted. */
const isNoneOf = ({ all }: ReturnType<typeof countsOf>, areas: string[]) =>
  areas.length > 0 && areas.every((area) => all.includes(area));
