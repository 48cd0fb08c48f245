import { readFileSync, renameSync, rmSync, statSync, utimesSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { ROOT } from "./paths.mjs";
import { say } from "./say.mjs";

/** How often the holder shows that it lives, and for how long a lock may look untouched before it counts as left behind. */
const BEAT = 2000;
const SILENCE = 20_000;

/**
 * Does work that two runs in one folder must not do at once. Waits for a run that is at it; a lock whose
 * process has died (or that nobody has touched for a while: its number may have gone to another process) is taken over.
 * @template T
 * @param {() => Promise<T>} work
 * @param {string} [file]
 */
export async function alone(work, file = join(ROOT, ".two-way.lock")) {
  await take(file);
  const beat = setInterval(() => touch(file), BEAT);
  // process.exit skips `finally`, so the lock is also let go on exit.
  const release = () => {
    clearInterval(beat);
    if (holder(file) === process.pid) rmSync(file, { force: true });
  };
  process.once("exit", release);
  try {
    return await work();
  } finally {
    process.off("exit", release);
    release();
  }
}

async function take(/** @type {string} */ file) {
  let told = false;
  let seen = 0;
  let since = performance.now();
  while (!create(file)) {
    const modified = statSync(file, { throwIfNoEntry: false })?.mtimeMs ?? 0;
    if (modified !== seen) {
      seen = modified;
      since = performance.now();
    }
    const pid = holder(file);
    if (performance.now() - since > SILENCE || (pid !== undefined && !isAlive(pid))) {
      discard(file, pid);
      continue;
    }
    if (!told) {
      say(`Another run (process ${pid ?? "unknown"}) is preparing this folder; waiting for it...`);
      told = true;
    }
    await wait(250);
  }
}

/** Makes the lock file; false where there is one. */
function create(/** @type {string} */ file) {
  try {
    writeFileSync(file, `${process.pid}\n`, { flag: "wx" });
    return true;
  } catch (error) {
    if (/** @type {NodeJS.ErrnoException} */ (error).code === "EEXIST") return false;
    throw error;
  }
}

/** The process that holds the lock; undefined when it is gone or not yet written. */
function holder(/** @type {string} */ file) {
  try {
    return Number.parseInt(readFileSync(file, "utf8"), 10) || undefined;
  } catch {
    return undefined;
  }
}

function isAlive(/** @type {number} */ pid) {
  // Not us: we have not taken it, so the number is left over from an earlier process.
  if (pid === process.pid) return false;
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return /** @type {NodeJS.ErrnoException} */ (error).code === "EPERM";
  }
}

/**
 * Removes a lock that was left behind. Moved away first: of several waiters only one can move it,
 * and if another has just replaced it by its own, that one is put back.
 * @param {string} file
 * @param {number | undefined} pid whom it was seen to belong to
 */
function discard(file, pid) {
  const aside = `${file}.${process.pid}`;
  try {
    renameSync(file, aside);
  } catch {
    return;
  }
  if (holder(aside) === pid) rmSync(aside, { force: true });
  else renameSync(aside, file);
}

function touch(/** @type {string} */ file) {
  try {
    utimesSync(file, new Date(), new Date());
  } catch {
    // Taken over or deleted by hand: nothing to keep alive.
  }
}
