/** A machine that is never idle heeds all the same. */
const LONGEST_MS = 1000;

/** Calls `heed` once the browser has nothing else to do. */
export const whenIdle = (heed: () => void) =>
  "requestIdleCallback" in window
    ? requestIdleCallback(heed, { timeout: LONGEST_MS })
    : setTimeout(heed, 200);
