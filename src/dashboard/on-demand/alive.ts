/**
 * A worker that the system kills, for want of memory, cannot say so: it holds a lock for as long as it
 * lives, and the page hears of it when the lock is let go. (Only pages on https and of this machine have locks.)
 * One that is killed before it holds anything is known by its silence.
 */

/** The first word of a worker: the name of the lock that it holds, null where it can hold none. */
export type Alive = { alive: string | null };

/** Longer than it takes to fetch a worker by the slowest of networks. */
const SILENCE_MS = 60_000;

/** For a worker, to wait for before it begins. */
export const held = (): Promise<void> =>
  new Promise((resolve) => {
    const begin = (alive: string | null) => {
      (self as unknown as Worker).postMessage({ alive } satisfies Alive);
      resolve();
    };
    if (!navigator.locks) return begin(null);
    const alive = `worker ${Math.random()}`;
    const request = navigator.locks.request(alive, () => {
      begin(alive);
      return new Promise(() => {});
    });
    // Refused where a reader keeps sites from storing anything: the work is done all the same.
    request.catch(() => begin(null));
  });

/**
 * For the page: tells when a worker that calls `held` has died, also where the page itself has ended it.
 * @param worker that has just been made
 */
export function whenDead(worker: Worker, heed: () => void): void {
  const silence = setTimeout(heed, SILENCE_MS);
  worker.addEventListener("message", ({ data: { alive } }: MessageEvent<Partial<Alive>>) => {
    if (alive === undefined) return;
    clearTimeout(silence);
    if (alive !== null) void navigator.locks.request(alive, heed);
  });
}
