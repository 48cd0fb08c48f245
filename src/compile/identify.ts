import type { Observation } from "../model/types.ts";

/**
 * Gives each observation an id that a person can read and a link can keep: what, whose, when, from where.
 * It does not change when the value does. Two that would be alike get a number.
 * @param known observations whose ids are taken already
 */
export function identifier(
  known: Observation[] = [],
): (observation: Omit<Observation, "id">) => Observation {
  const taken = new Set(known.map(({ id }) => id));
  const counts = new Map<string, number>();
  return (observation) => {
    const { basis, layer, source } = observation;
    const added = layer && basis === "official" ? "own-file" : basis;
    const origin = source.kind === "text" ? source.document : added;
    const parts = [
      observation.indicator,
      observation.of,
      observation.measure,
      observation.refArea,
      observation.counterpartArea,
      // A reconciled flow is told from the country's own count.
      observation.basis === "official" ? observation.scope : undefined,
      observation.period ?? "undated",
      origin,
    ];
    const name = parts
      .filter((part) => part !== undefined)
      .join(".")
      .replace(/\//g, "_")
      .replace(/\s+/g, "-");
    let count = counts.get(name) ?? 0;
    let id: string;
    do {
      count += 1;
      id = count === 1 ? name : `${name}.${count}`;
    } while (taken.has(id));
    counts.set(name, count);
    taken.add(id);
    return { id, ...observation };
  };
}
