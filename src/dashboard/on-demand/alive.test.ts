import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { held, whenDead } from "./alive.ts";

/** The locks of a browser, of which a test can see to that the holder of one dies. */
function locks() {
  const waiting = new Map<string, () => void>();
  const holders = new Set<string>();
  return {
    /** As LockManager.request, for locks that are held as long as their holder lives. */
    request: async (name: string, grant: () => unknown) => {
      if (holders.has(name)) waiting.set(name, grant);
      else {
        holders.add(name);
        grant();
      }
    },
    die: () => {
      for (const grant of waiting.values()) grant();
    },
  };
}

/** A worker that has been made and hears nothing, and what it would say. */
class Made extends EventTarget {
  say(data: unknown) {
    this.dispatchEvent(new MessageEvent("message", { data }));
  }
}
const LONG_MS = 3_600_000;

let worker: Made;
const heed = vi.fn();
beforeEach(() => {
  vi.useFakeTimers();
  heed.mockReset();
  worker = new Made();
  vi.stubGlobal("self", { postMessage: (data: unknown) => worker.say(data) });
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

const watched = () => whenDead(worker as unknown as Worker, heed);

it("a worker that is killed before its first word is told of", () => {
  vi.stubGlobal("navigator", { locks: locks() });
  watched();
  expect(heed).not.toHaveBeenCalled();
  vi.advanceTimersByTime(LONG_MS);
  expect(heed).toHaveBeenCalledOnce();
});

it("one that is killed at its work is told of at once", async () => {
  const all = locks();
  vi.stubGlobal("navigator", { locks: all });
  watched();
  await held();
  vi.advanceTimersByTime(LONG_MS);
  expect(heed).not.toHaveBeenCalled();
  all.die();
  expect(heed).toHaveBeenCalledOnce();
});

const refused = { request: () => Promise.reject(new DOMException("no", "SecurityError")) };
it.each([
  ["there are no locks", {}],
  ["locks are refused", { locks: refused }],
])("where %s it works all the same, for as long as it takes", async (_, navigator) => {
  vi.stubGlobal("navigator", navigator);
  watched();
  await held();
  worker.say({ stage: "figures" });
  vi.advanceTimersByTime(LONG_MS);
  expect(heed).not.toHaveBeenCalled();
});
