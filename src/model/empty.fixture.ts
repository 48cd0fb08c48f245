import { DATASET_VERSION } from "./schema.ts";
import type { Dataset } from "./types.ts";

/** A dataset of this version with nothing in it, for tests. */
export const EMPTY: Dataset = {
  version: DATASET_VERSION,
  indicators: [],
  documents: [],
  observations: [],
  events: [],
  links: [],
  leftAlone: [],
  checks: [],
};
