/** What the lists under the texts show of the dataset. */
import type { Check, Observation } from "../../model/types.ts";
import type { Words } from "../i18n/words.ts";

/** By document: the figures that were worked out from what it says, and from nothing else. */
export function workedOutFrom(observations: Observation[]): Map<string, Observation[]> {
  const byId = new Map(observations.map((o) => [o.id, o]));
  /** The documents that each alone tell all that a figure rests on. */
  const tellers = ({ source, repeats = [] }: Observation): string[] => {
    if (source.kind === "statistics") return [];
    if (source.kind === "text")
      return [source, ...repeats.map((repeat) => repeat.source)].map(({ document }) => document);
    const [first = [], ...others] = source.operands.map((id) => {
      const operand = byId.get(id);
      return operand ? tellers(operand) : [];
    });
    return first.filter((document) => others.every((all) => all.includes(document)));
  };
  const found = new Map<string, Observation[]>();
  for (const o of observations)
    for (const document of o.basis === "derived" ? new Set(tellers(o)) : []) {
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
