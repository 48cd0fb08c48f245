/**
 * A worker that the system kills, for want of memory, cannot say so: it holds a lock for as long as it
 * lives, and the page hears of it when the lock is let go. (Only pages on https and of this machine have locks.)
 */

/** The name of the lock, told to the page once the worker holds it. */
export type Alive = { alive: string };

/** For a worker, to wait for before it begins. */
export const held = (): Promise<void> =>
  new Promise((resolve) => {
    if (!navigator.locks) return resolve();
    const alive = `worker ${Math.random()}`;
    const request = navigator.locks.request(alive, () => {
      (self as unknown as Worker).postMessage({ alive } satisfies Alive);
      resolve();
      return new Promise(() => {});
    });
    // Refused where a reader keeps sites from storing anything: the work is done all the same.
    request.catch(() => resolve());
  });

/** For the page: tells when a worker that calls `held` has died, also where the page itself has ended it. */
export function whenDead(worker: Worker, heed: () => void): void {
  worker.addEventListener("message", ({ data }: MessageEvent<Partial<Alive>>) => {
    if (data.alive !== undefined) void navigator.locks.request(data.alive, heed);
  });
}
