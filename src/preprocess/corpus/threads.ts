import { Worker } from "node:worker_threads";
import type { Batch } from "./batches.ts";
import type { Reading, ReadOptions } from "./read.ts";

/** What a batch leaves behind is garbage at once; by default a thread would let six times as much pile up. */
const YOUNG_MB = 8;

interface Thread {
  worker: Worker;
  /** What it was given and has not answered; a thread answers in order. */
  asked: { resolve: (reading: Reading) => void; reject: (error: Error) => void }[];
  /** What ended it. */
  ended?: Error;
}

/** Threads that read batches, each batch by the thread that has the least to do. */
export function startThreads(count: number, options: ReadOptions) {
  const threads = Array.from({ length: count }, () => start(options));
  return {
    /** @throws what ended the thread, if it did not live to answer */
    read(batch: Batch): Promise<Reading> {
      const { worker, asked, ended } = threads.reduce((a, b) =>
        b.asked.length < a.asked.length ? b : a,
      );
      if (ended) return Promise.reject(ended);
      return new Promise((resolve, reject) => {
        asked.push({ resolve, reject });
        worker.postMessage(batch, [batch.bytes.buffer]);
      });
    },
    async stop() {
      await Promise.all(threads.map(({ worker }) => worker.terminate()));
    },
  };
}

function start(options: ReadOptions): Thread {
  const worker = new Worker(new URL("./worker.mjs", import.meta.url), {
    workerData: options,
    resourceLimits: { maxYoungGenerationSizeMb: YOUNG_MB },
  });
  const thread: Thread = { worker, asked: [] };
  const fail = (error: Error) => {
    thread.ended ??= error;
    for (const { reject } of thread.asked.splice(0)) reject(error);
  };
  worker.on("message", (reading: Reading) => thread.asked.shift()?.resolve(reading));
  worker.on("error", fail);
  worker.on("exit", (code) => fail(new Error(`a thread ended with status ${code}`)));
  return thread;
}
