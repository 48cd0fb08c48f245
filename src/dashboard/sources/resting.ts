/** What the lists under the texts show of the dataset. */
import type { Check, Observation } from "../../model/types.ts";
import type { Words } from "../i18n/words.ts";

/** The figures that were worked out from what one document says, and from nothing else. */
export function workedOutFrom(document: string, observations: Observation[]): Observation[] {
  const byId = new Map(observations.map((o) => [o.id, o]));
  const rests = ({ source, repeats = [] }: Observation): boolean => {
    if (source.kind === "statistics") return false;
    if (source.kind === "text")
      return [source, ...repeats.map((repeat) => repeat.source)].some(
        (one) => one.document === document,
      );
    return source.operands.every((id) => {
      const operand = byId.get(id);
      return operand !== undefined && rests(operand);
    });
  };
  return observations.filter((o) => o.basis === "derived" && rests(o));
}

/** The checks about anything that is shown. */
export const checksOn = (checks: Check[], shown: Set<string>): Check[] =>
  checks.filter(({ observations }) => observations.some((id) => shown.has(id)));

/** "30", or "12 of 30" where the filters leave some out. */
export const countOf = ({ t }: Words, shown: number, all: number): string =>
  shown === all ? String(all) : t("count.of", { shown, all });
