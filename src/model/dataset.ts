import * as z from "zod/mini";
import en from "zod/v4/locales/en.js";
import { DATASET_VERSION, dataset } from "./schema.ts";
import type { Dataset } from "./types.ts";

// Without a language the schema checker says only "Invalid input".
z.config(en());

export class DatasetError extends Error {
  override name = "DatasetError";
}

/** So many items are checked at once. */
const AT_ONCE = 40;

const { version: _, ...lists } = dataset.shape;

/** @param from where in its list the first of the items stands */
function checked(name: string, schema: z.ZodMiniType, items: unknown, from: number): unknown[] {
  const result = schema.safeParse(items);
  if (result.success) return result.data as unknown[];
  const { path, message } = result.error.issues[0] as z.core.$ZodIssue;
  const place = path.map((step, i) => (i === 0 ? from + Number(step) : step));
  throw new DatasetError(`The data is damaged at ${[name, ...place].join(".")}: ${message}.`);
}

/** Checks a dataset a few items at a time; as readDataset. */
function* reading(value: unknown): Generator<void, Dataset> {
  const version = (value as { version?: unknown } | null)?.version;
  if (version !== DATASET_VERSION) {
    throw new DatasetError(
      version === undefined
        ? "The data has no version number, so it is not a Two-Way dataset."
        : `The data is of version ${JSON.stringify(version)}; this page reads version ${DATASET_VERSION}.`,
    );
  }
  // What has a version is an object: something in it may be wrong.
  const whole = value as Record<string, unknown>;
  const read: Record<string, unknown> = { version };
  for (const [name, schema] of Object.entries(lists)) {
    const list = whole[name];
    // What is no list is for the schema to refuse.
    const items = Array.isArray(list) ? [] : checked(name, schema, list, 0);
    for (let from = 0; Array.isArray(list) && from < list.length; from += AT_ONCE) {
      items.push(...checked(name, schema, list.slice(from, from + AT_ONCE), from));
      yield;
    }
    read[name] = items;
  }
  return read as unknown as Dataset;
}

/**
 * Checks that a parsed JSON value is a dataset of this version.
 * @throws DatasetError naming the place, what stands there and what was expected.
 */
export function readDataset(value: unknown): Dataset {
  const steps = reading(value);
  for (;;) {
    const { done, value: read } = steps.next();
    if (done) return read;
  }
}

/** The same for a page that is to answer meanwhile: waits for `between` after each few items. */
export async function readDatasetInSteps(
  value: unknown,
  between: () => Promise<void>,
): Promise<Dataset> {
  const steps = reading(value);
  for (;;) {
    const { done, value: read } = steps.next();
    if (done) return read;
    await between();
  }
}
