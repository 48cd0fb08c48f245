/** Tries damaged input of every kind, so many runs of it, and tells the first thing that went wrong with each kind. */
import { availableParallelism } from "node:os";
import { Worker } from "node:worker_threads";
import { parseOptions, USAGE } from "./options.ts";
import { TARGETS } from "./targets.ts";
import type { Batch, Outcome } from "./worker.ts";

const BATCH = 250;
/**
 * A batch takes a second or few of a processor; what takes so long hangs. On a busy machine that is much
 * later than by the clock, which counts only for what waits without doing anything.
 */
const HANGS_AFTER_S = 180;
const WAITS_AFTER_S = 3600;
const LOOK_EVERY_MS = 5000;
const THREADS = availableParallelism();

function* batches(runs: number, seed: number, targets: string[]): Generator<Batch> {
  const each = Math.ceil(runs / targets.length);
  for (let done = 0; done < each; done += BATCH)
    for (const target of targets)
      yield { target, seed: (seed + done / BATCH) % 2 ** 31, runs: Math.min(BATCH, each - done) };
}

/** A fault that is none of an input alone takes its thread with it: the next batch needs another. */
interface Tried extends Outcome {
  lost?: true;
}

/** One batch in a thread; one that says nothing for long hangs, and that is a fault of its own. */
function tried(worker: Worker, batch: Batch): Promise<Tried> {
  return new Promise((resolve) => {
    const finish = (outcome: Tried) => {
      clearInterval(timer);
      worker.off("message", finish).off("error", fail);
      resolve(outcome);
    };
    const fail = (error: Error) => finish({ ...batch, fault: String(error.stack), lost: true });
    const began = { cpu: process.cpuUsage(), clock: performance.now() };
    const timer = setInterval(() => {
      const { user, system } = process.cpuUsage(began.cpu);
      const worked = (user + system) / 1e6 / THREADS;
      const waited = (performance.now() - began.clock) / 1000;
      if (worked > HANGS_AFTER_S || waited > WAITS_AFTER_S)
        finish({ ...batch, fault: `no answer for ${Math.round(waited)} seconds`, lost: true });
    }, LOOK_EVERY_MS);
    worker.on("message", finish).on("error", fail);
    worker.postMessage(batch);
  });
}

const started = () => new Worker(new URL("./fuzz-worker.mjs", import.meta.url));

async function main({
  runs,
  seed,
  only,
}: Exclude<ReturnType<typeof parseOptions>, { mistake: string }>) {
  const queue = batches(runs, seed, only);
  const done = new Map(only.map((target) => [target, 0]));
  const faulty = new Set<string>();
  const show = () => {
    if (!process.stderr.isTTY) return;
    process.stderr.write(`\r${[...done].map(([target, n]) => `${target} ${n}`).join("  ")} `);
  };
  async function work() {
    let worker = started();
    for (const batch of queue) {
      if (faulty.has(batch.target)) continue;
      const { target, fault, lost } = await tried(worker, batch);
      if (lost) {
        await worker.terminate();
        worker = started();
      }
      done.set(target, (done.get(target) ?? 0) + batch.runs);
      show();
      if (fault === undefined) continue;
      faulty.add(target);
      console.log(
        `\n${target}: ${fault}\nagain by: npm run fuzz -- --only ${target} --seed ${batch.seed} --runs ${batch.runs}`,
      );
    }
    await worker.terminate();
  }
  console.log(`seed ${seed}`);
  await Promise.all(Array.from({ length: THREADS }, work));
  for (const [target, n] of done)
    console.log(
      `${target.padEnd(10)} ${n} runs, ${faulty.has(target) ? "a fault" : "nothing found"}`,
    );
  process.exitCode = faulty.size > 0 ? 1 : 0;
}

const options = parseOptions(process.argv.slice(2), Object.keys(TARGETS));
if ("mistake" in options) {
  console.error(`${options.mistake}\n${USAGE}`);
  process.exitCode = 2;
} else await main(options);
