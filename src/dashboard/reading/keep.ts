/** Texts on this device and in files: what is written, and what of it can be read again. */
import { createStore, delMany, entries, set } from "idb-keyval";
import * as z from "zod/mini";
import { DATASET_VERSION } from "../../model/schema.ts";
import { type Reading, reading } from "./reading.ts";

/** Raised whenever a page of the last version would misread what is kept. */
const VERSION = `1.${DATASET_VERSION}`;

const FORMAT = "two-way-texts";
const kept = z.object({ version: z.string(), reading });
const file = z.object({
  format: z.literal(FORMAT),
  version: z.string(),
  readings: z.array(reading),
});

/** Made when it is first used: a browser that denies storage fails there, where it is told. */
let opened: ReturnType<typeof createStore> | undefined;
const store = () => {
  opened ??= createStore("two-way", "texts");
  return opened;
};

/** What was on the device: the texts that could be read, and how many could not, which stay as they are. */
export interface Found {
  readings: Reading[];
  damaged: number;
  /** Of another version of the page. */
  other: number;
}

/** @throws where the browser denies storage */
export async function findKept(): Promise<Found> {
  const found: Found = { readings: [], damaged: 0, other: 0 };
  for (const [, value] of await entries(store())) {
    const version = (value as { version?: unknown } | null)?.version;
    const read = kept.safeParse(value);
    if (typeof version === "string" && version !== VERSION) found.other += 1;
    else if (read.success) found.readings.push(read.data.reading);
    else found.damaged += 1;
  }
  return found;
}

/** @throws where the browser denies storage, or has no room left */
export async function keep(one: Reading): Promise<void> {
  await set(one.id, { version: VERSION, reading: one }, store());
}

/** @throws where the browser denies storage */
export async function forget(ids: string[]): Promise<void> {
  await delMany(ids, store());
}

export const fileOf = (readings: Reading[]): string =>
  JSON.stringify({ format: FORMAT, version: VERSION, readings }, null, 1);

/** Why a file of texts cannot be opened; with the place in it that is wrong. */
export type Unopened = { why: "json" | "format" | "version" } | { why: "damaged"; path: string };

/** The texts of a file that `fileOf` made. */
export function openFile(text: string): { readings: Reading[] } | Unopened {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return { why: "json" };
  }
  const { format, version } = (value ?? {}) as { format?: unknown; version?: unknown };
  if (format !== FORMAT) return { why: "format" };
  if (version !== VERSION) return { why: "version" };
  const read = file.safeParse(value);
  if (read.success) return { readings: read.data.readings };
  return { why: "damaged", path: read.error.issues[0]?.path.join(".") ?? "" };
}
