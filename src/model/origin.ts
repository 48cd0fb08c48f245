import type { Observation } from "./types.ts";

/**
 * How a figure came about: read from a text (`stated`), published as a row of statistics (`published`),
 * computed from such rows alone and printed nowhere (`totalled`), or worked out from what a text says (`derived`).
 */
export type Origin = "stated" | "published" | "totalled" | "derived";

export function originOf({ basis, source }: Pick<Observation, "basis" | "source">): Origin {
  if (basis !== "official") return basis;
  return source.kind === "arithmetic" ? "totalled" : "published";
}

/** How many observations came about in each way. */
export function countOrigins(observations: Observation[]): Record<Origin, number> {
  const counts = { stated: 0, published: 0, totalled: 0, derived: 0 };
  for (const observation of observations) counts[originOf(observation)] += 1;
  return counts;
}
