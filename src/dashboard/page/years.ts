import type { Dataset } from "../../model/types.ts";
import { choicesOf } from "../filters/view.ts";
import { yearOf } from "../words/order.ts";

/** The years to hold against each other until a person chooses: the first and the last whole year that the texts state trade for. */
export function yearsToCompare(dataset: Dataset): [number, number] {
  const years = dataset.observations.flatMap((o) =>
    o.basis === "stated" && o.indicator === "trade-turnover" ? (yearOf(o) ?? []) : [],
  );
  const all = new Set(years).size > 1 ? years : choicesOf(dataset).years;
  const last = Math.max(...all);
  return [Math.min(...all, last - 1), last];
}
