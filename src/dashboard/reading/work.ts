/** Gives texts to the worker and hears what it makes of them. */
import { latestDay } from "../../input/article/published.ts";
import type { Indicator } from "../../model/types.ts";
import { whenDead } from "../on-demand/alive.ts";
import type { Job } from "./read.ts";
import type { Asked, Told } from "./worker.ts";

/** A worker, and what is to be done where it dies or never comes to life. */
interface Started {
  worker: Worker;
  onFault: (fault: string) => void;
}

function started(onFault: Started["onFault"]): Started {
  const worker = new Worker(new URL("./worker.ts", import.meta.url), { type: "module" });
  const one = { worker, onFault };
  whenDead(worker, () => one.onFault(""));
  // The script of the worker could not be fetched, or it fell over.
  worker.addEventListener("error", ({ message }) => one.onFault(message ?? ""));
  return one;
}

/** Started before there is work for it: it takes longer to come to life than to read an article. */
let spare: Started | undefined;
let wanted = false;

function prepare(): void {
  if (!wanted || spare) return;
  const one = started(() => {
    if (spare === one) spare = undefined;
  });
  spare = one;
}

/** Has a worker ready for whatever is given. @returns a function that ends that */
export function keepReady(): () => void {
  wanted = true;
  prepare();
  return () => {
    wanted = false;
    const idle = spare;
    spare = undefined;
    idle?.worker.terminate();
  };
}

/** @returns a function that ends the work at once, whatever it is at */
export function work(
  jobs: Job[],
  indicators: Indicator[],
  heed: (told: Told) => void,
  onDone: () => void,
): () => void {
  const one = spare ?? started(() => {});
  spare = undefined;
  const { worker } = one;
  let left = jobs.length;
  const end = () => {
    worker.terminate();
    left = 0;
    prepare();
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
  one.onFault = (fault) => {
    if (left > 0) fail(fault);
  };
  const today = latestDay();
  worker.postMessage({ jobs, means: { today, indicators } } satisfies Asked);
  return end;
}
