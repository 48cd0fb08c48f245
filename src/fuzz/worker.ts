import { parentPort } from "node:worker_threads";
import fc from "fast-check";
import { TARGETS } from "./targets.ts";

export interface Batch {
  target: string;
  seed: number;
  runs: number;
}
export interface Outcome extends Batch {
  /** What went wrong and the smallest input that shows it; undefined where nothing did. */
  fault?: string;
}

// A thread that tries batches, one at a time.
parentPort?.on("message", async (batch: Batch) => {
  const property = TARGETS[batch.target] as (typeof TARGETS)[string];
  const details = await fc.check(property, { numRuns: batch.runs, seed: batch.seed });
  const fault = details.failed
    ? `${details.errorInstance}\non ${JSON.stringify(details.counterexample)}`
    : undefined;
  parentPort?.postMessage({ ...batch, fault } satisfies Outcome);
});
