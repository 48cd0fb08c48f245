/** Reads texts beside the page, so that it stays alive; ended, it stops at once. */
import { extract } from "../../extract/extract.ts";
import { held } from "../on-demand/alive.ts";
import { type Job, type Means, type Outcome, readJob, type Stage } from "./read.ts";

export type Asked = { jobs: Job[]; means: Means };
export type Told = { job: number } & ({ stage: Stage } | { outcome: Outcome } | { fault: string });

const tell = (message: Told) => (self as unknown as Worker).postMessage(message);

const alive = held();

// The first sentence that is read takes far longer than those behind it: this one is nobody's.
extract({ id: "", text: "Trade of Vietnam with China came to 1 billion US dollars in 2020." });

self.addEventListener("message", async ({ data }: MessageEvent<Asked>) => {
  await alive;
  for (const [job, one] of data.jobs.entries()) {
    try {
      tell({ job, outcome: await readJob(one, data.means, (stage) => tell({ job, stage })) });
    } catch (error) {
      tell({ job, fault: error instanceof Error ? error.message : String(error) });
    }
  }
});
