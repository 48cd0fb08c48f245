/** What stands in a relation to an observation: operands, what rests on it, figures of the same thing, checks. */
import { pairKey, sameMeasure } from "../../compile/find.ts";
import { periodKey } from "../../model/period.ts";
import type { Check, Dataset, Observation } from "../../model/types.ts";
import { worstFirst } from "../checks/verdict.ts";

export interface Related {
  /** What it was worked out from, in the order of the formula; undefined where an id leads nowhere. */
  operands: (Observation | undefined)[];
  /** What was worked out from it. */
  dependents: Observation[];
  /** Other figures of the same indicator, countries and period, whoever gives them. */
  same: Observation[];
  /** Checks that name it, the worst first. */
  checks: Check[];
}

const uses = ({ source }: Observation, id: string) =>
  source.kind === "arithmetic" && source.operands.includes(id);

export function relatedTo(observation: Observation, { observations, checks }: Dataset): Related {
  const { id, indicator, source, unit, scope, what, of } = observation;
  const key = periodKey(observation.period);
  return {
    operands:
      source.kind === "arithmetic"
        ? source.operands.map((operand) => observations.find((o) => o.id === operand))
        : [],
    dependents: observations.filter((o) => uses(o, id)),
    same: observations.filter(
      (o) =>
        o.id !== id &&
        key !== undefined &&
        periodKey(o.period) === key &&
        o.indicator === indicator &&
        o.unit === unit &&
        o.scope === scope &&
        o.what === what &&
        o.of === of &&
        sameMeasure(o, observation) &&
        pairKey(o, indicator) === pairKey(observation, indicator),
    ),
    checks: worstFirst(checks.filter((check) => check.observations.includes(id))),
  };
}
