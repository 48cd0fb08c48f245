/** What the lists under the texts show of the dataset. */
import type { Check, Observation } from "../../model/types.ts";
import { tellersOf } from "../filters/lookup.ts";
import type { Words } from "../i18n/words.ts";

/** By document: the figures that were worked out from what it says, and from nothing else. */
export function workedOutFrom(observations: Observation[]): Map<string, Observation[]> {
  const byId = new Map(observations.map((o) => [o.id, o]));
  const found = new Map<string, Observation[]>();
  for (const o of observations)
    for (const document of o.basis === "derived" ? tellersOf(o, byId, []) : []) {
      const own = found.get(document) ?? [];
      found.set(document, own);
      own.push(o);
    }
  return found;
}

/** The checks about anything that is shown. */
export const checksOn = (checks: Check[], shown: Set<string>): Check[] =>
  checks.filter(({ observations }) => observations.some((id) => shown.has(id)));

/** "30", or "12 of 30" where the filters leave some out. */
export const countOf = ({ t }: Words, shown: number, all: number): string =>
  shown === all ? String(all) : t("count.of", { shown, all });
