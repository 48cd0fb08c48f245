import * as z from "zod/mini";
import en from "zod/v4/locales/en.js";
import { DATASET_VERSION, dataset } from "./schema.ts";
import type { Dataset } from "./types.ts";

// Without a language the schema checker says only "Invalid input".
z.config(en());

export class DatasetError extends Error {
  override name = "DatasetError";
}

/**
 * Checks that a parsed JSON value is a dataset of this version.
 * @throws DatasetError naming the place, what stands there and what was expected.
 */
export function readDataset(value: unknown): Dataset {
  const version = (value as { version?: unknown } | null)?.version;
  if (version !== DATASET_VERSION) {
    throw new DatasetError(
      version === undefined
        ? "The data has no version number, so it is not a Two-Way dataset."
        : `The data is of version ${JSON.stringify(version)}; this page reads version ${DATASET_VERSION}.`,
    );
  }
  const result = dataset.safeParse(value);
  if (result.success) return result.data;
  // What has a version is an object: something in it is wrong.
  const { path, message } = result.error.issues[0] as z.core.$ZodIssue;
  throw new DatasetError(`The data is damaged at ${path.join(".")}: ${message}.`);
}
