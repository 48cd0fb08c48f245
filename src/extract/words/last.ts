/**
 * The last one of a list that passes. A loop of our own: the engine compiles it into its caller together with the test,
 * as it does `find` and `some`, but not its own `findLast`.
 */
export function lastOf<X>(list: readonly X[], passes: (one: X) => boolean): X | undefined {
  for (let k = list.length - 1; k >= 0; k--) if (passes(list[k] as X)) return list[k];
  return undefined;
}
