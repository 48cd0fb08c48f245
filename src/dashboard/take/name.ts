import { daysOf } from "../../formats/dates.ts";
import type { Dataset } from "../../model/types.ts";
import type { Pair } from "../filters/pair.ts";
import { pairSlug } from "../words/places.ts";
import type { Form } from "./forms.ts";

/** `vietnam-china-figures-1991-2024-filtered.csv`: what is in it, of which years, and whether that is all there is. Of more pairs than one it names none. */
export function fileName(
  { of, ending }: Pick<Form, "of" | "ending">,
  { observations, events }: Pick<Dataset, "observations" | "events">,
  filtered: boolean,
  pair: Pair | undefined,
): string {
  const periods =
    of === "events" ? events.map(({ date }) => date) : observations.map((o) => o.period);
  const years = periods.flatMap((period) => {
    const { start, end } = daysOf(period);
    return [start, end].flatMap((day) => day?.slice(0, 4) ?? []);
  });
  years.sort();
  const span = [...new Set([years[0], years.at(-1)])];
  const about = pair ? pairSlug(pair) : "two-way";
  return [about, of, ...span, filtered && "filtered"].filter(Boolean).join("-") + ending;
}
