/** Gives texts to the worker and hears what it makes of them. */
import { latestDay } from "../../input/article/published.ts";
import type { Indicator } from "../../model/types.ts";
import { whenDead } from "../page/alive.ts";
import type { Job } from "./read.ts";
import type { Asked, Told } from "./worker.ts";

/** @returns a function that ends the work at once, whatever it is at */
export function work(
  jobs: Job[],
  indicators: Indicator[],
  heed: (told: Told) => void,
  onDone: () => void,
): () => void {
  const worker = new Worker(new URL("./worker.ts", import.meta.url), { type: "module" });
  let left = jobs.length;
  const end = () => {
    worker.terminate();
    left = 0;
  };
  const settled = (told: Told) => {
    heed(told);
    if ("stage" in told) return;
    left -= 1;
    if (left > 0) return;
    end();
    onDone();
  };
  const fail = (fault: string) => {
    const first = jobs.length - left;
    for (let job = first; job < jobs.length; job++) settled({ job, fault });
  };
  worker.addEventListener("message", ({ data }: MessageEvent<Partial<Told>>) => {
    // The reader of PDF takes the worker for its own and greets the page too.
    if (typeof data.job === "number") settled(data as Told);
  });
  whenDead(worker, () => {
    if (left > 0) fail("");
  });
  // The script of the worker could not be fetched, or it fell over.
  worker.addEventListener("error", ({ message }) => fail(message ?? ""));
  const today = latestDay();
  worker.postMessage({ jobs, means: { today, indicators } } satisfies Asked);
  return end;
}
