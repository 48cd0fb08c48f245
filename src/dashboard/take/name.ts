/** What data is called that is taken away: its file, and where it is cited. */
import { daysOf } from "../../formats/dates.ts";
import type { Dataset } from "../../model/types.ts";
import type { Pair } from "../filters/pair.ts";
import type { View } from "../filters/view.ts";
import type { Words } from "../i18n/words.ts";
import { pairSlug, placeNames } from "../words/places.ts";
import type { Form } from "./forms.ts";

/**
 * `vietnam-china-figures-1991-2024-filtered.csv`: what is in it, of which years, and whether that is all there is.
 * Of more pairs than one it names none.
 * @param filter what the data was narrowed by: the years asked for name the file, whatever reaches beyond them ("since 2004")
 */
export function fileName(
  { of, ending }: Pick<Form, "of" | "ending">,
  { observations, events }: Pick<Dataset, "observations" | "events">,
  filter: Pick<View, "from" | "to"> | undefined,
  pair: Pair | undefined,
): string {
  const periods =
    of === "events" ? events.map(({ date }) => date) : observations.map((o) => o.period);
  const years = periods
    .flatMap((period) => {
      const { start, end } = daysOf(period);
      return [start, end].flatMap((day) => (day ? Number(day.slice(0, 4)) : []));
    })
    .sort((a, b) => a - b);
  const first = filter?.from ?? years[0];
  // What has no end ("since 2004") may begin before all that was asked for.
  const last = filter?.to ?? Math.max(years.at(-1) ?? 0, first ?? 0);
  const span = first === undefined ? [] : [...new Set([first, last])];
  const about = pair ? pairSlug(pair) : "two-way";
  return [about, of, ...span, filter && "filtered"].filter(Boolean).join("-") + ending;
}

/** Data as it is cited: of a pair, or of more than one. */
export function dataTitle(words: Words, pair: Pair | undefined): string {
  if (!pair) return words.t("data.view.all");
  const [a, b] = placeNames(words, pair);
  return words.t("data.view", { a, b });
}
