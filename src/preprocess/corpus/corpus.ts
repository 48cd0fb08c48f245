import { batches } from "./batches.ts";
import { inOrder } from "./order.ts";
import { type Reading, type ReadOptions, readBatch } from "./read.ts";
import { startThreads } from "./threads.ts";

/** Batches under way for each thread: one it reads, one that waits, so that it never idles. */
const AHEAD = 2;

/** Reads corpora with so many threads; one means no thread but this. */
export function corpusReader(jobs: number, options: ReadOptions) {
  const threads = jobs > 1 ? startThreads(jobs, options) : undefined;
  return {
    /**
     * Documents in, one a line of JSON; what they give out, in their order, whatever the pieces the
     * bytes come in. Nothing is read ahead of a reader that pauses but what the threads are at.
     */
    read(input: AsyncIterable<Uint8Array>): AsyncGenerator<Reading, void> {
      const read = threads?.read ?? (async (batch) => readBatch(batch, options));
      return inOrder(batches(input), read, threads ? jobs * AHEAD : 1);
    },
    stop: async () => threads?.stop(),
  };
}
