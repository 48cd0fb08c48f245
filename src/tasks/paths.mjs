import { join, resolve } from "node:path";
import { fileURLToPath } from "node:url";

export const ROOT = resolve(fileURLToPath(new URL("../..", import.meta.url)));

/** What the last install and build were made from. npm empties node_modules on installing, so no stamp outlives what it vouches for. */
export const STAMPS = join(ROOT, "node_modules", ".two-way");

export const DIST = join(ROOT, "dist");
export const DATA = join(ROOT, "public", "data");
/** Reports of the test runners, as JSON. */
export const REPORTS = join(ROOT, "test-results");
