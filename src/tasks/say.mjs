/** A failure that a sentence explains: it is printed without a stack. */
export class Trouble extends Error {
  /** @override */
  name = "Trouble";
}

/** A line of progress. It goes to stderr, so that stdout carries nothing but what a command is asked for. */
export function say(/** @type {string} */ line) {
  process.stderr.write(`${line}\n`);
}

/** @param {number} since as performance.now() gave it */
export function secondsSince(since) {
  return `${((performance.now() - since) / 1000).toFixed(1)} s`;
}

/**
 * Says what is being done, does it, and says how long it took.
 * @template T
 * @param {string} what
 * @param {() => T | Promise<T>} work
 */
export async function step(what, work) {
  say(`${what}...`);
  const began = performance.now();
  const result = await work();
  say(`  done in ${secondsSince(began)}`);
  return result;
}
