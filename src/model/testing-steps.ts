/** For tests: how much work a function does, told in a way that no busy machine changes. */
import { Session } from "node:inspector";

/** Where the code stands whose work is counted. */
const OWN = "/src/";

/**
 * How often the project's code entered a function, a branch or the body of a loop while `run` ran, as V8's
 * coverage counts it. Code is counted block by block only where it was loaded after `counted` was called, and
 * what the engine does by itself (a search in a list, a copy) is none of it.
 */
export interface Counter {
  steps(run: () => void): number;
  stop(): void;
}

/** Begins to count; what is to be counted is imported afterwards. */
export function counted(): Counter {
  const session = new Session();
  session.connect();
  session.post("Profiler.enable");
  session.post("Profiler.startPreciseCoverage", { callCount: true, detailed: true });
  const taken = () => {
    let count = 0;
    session.post("Profiler.takePreciseCoverage", (error, coverage) => {
      if (error) throw error;
      for (const { url, functions } of coverage.result) {
        if (!url.includes(OWN)) continue;
        for (const { ranges } of functions) for (const range of ranges) count += range.count;
      }
    });
    return count;
  };
  return {
    steps(run) {
      taken();
      run();
      return taken();
    },
    stop() {
      session.disconnect();
    },
  };
}
