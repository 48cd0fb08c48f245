/** Reads texts beside the page, so that it stays alive; ended, it stops at once. */
import { type Job, type Means, type Outcome, readJob, type Stage } from "./read.ts";

export type Asked = { jobs: Job[]; means: Means };
export type Told = { job: number } & ({ stage: Stage } | { outcome: Outcome } | { fault: string });

/** The name of a lock that is held for as long as the worker lives. */
export type Alive = { alive: string };

const tell = (message: Told | Alive) => (self as unknown as Worker).postMessage(message);

// What the system kills, for want of memory, cannot say so: its lock is let go. (Only pages on https have locks.)
const alive = `reader ${Math.random()}`;
const held = new Promise<void>((resolve) => {
  if (!navigator.locks) return resolve();
  const request = navigator.locks.request(alive, () => {
    tell({ alive });
    resolve();
    return new Promise(() => {});
  });
  // Refused where a reader keeps sites from storing anything: texts are read all the same.
  request.catch(() => resolve());
});

self.addEventListener("message", async ({ data }: MessageEvent<Asked>) => {
  await held;
  for (const [job, one] of data.jobs.entries()) {
    try {
      tell({ job, outcome: await readJob(one, data.means, (stage) => tell({ job, stage })) });
    } catch (error) {
      tell({ job, fault: error instanceof Error ? error.message : String(error) });
    }
  }
});
