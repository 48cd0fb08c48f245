import type { Check } from "./types.ts";

/** How a check came out. */
export type Verdict = Check["verdict"];

/** The worst first. */
export const VERDICTS: Verdict[] = ["differs", "rounds", "note", "agrees"];
