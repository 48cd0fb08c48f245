/** What a reader has given, as one file: how it is written, and what of it can be read again. */
import * as z from "zod/mini";
import { DATASET_VERSION } from "../../model/schema.ts";
import { type OfficialFile, officialFile } from "./official-file.ts";
import { type Reading, reading } from "./reading.ts";

/** Raised whenever a page of the last version would misread what is kept. */
export const VERSION = `2.${DATASET_VERSION}`;

/** Before it what was undated did not say what waits for a date. */
const BEFORE = `1.${DATASET_VERSION}`;

/** True for what this version can read, by the version that wrote it. */
export const isReadable = (version: unknown): boolean => version === VERSION || version === BEFORE;

/** A text as this version keeps it: a figure without a period waits where nobody has worked that out. */
export function upToDate(one: Reading, version: string): Reading {
  if (version !== BEFORE || one.published !== undefined) return one;
  const figures = one.figures.map((figure) =>
    figure.read.period === null ? { ...figure, waits: "" } : figure,
  );
  return { ...one, figures };
}

const FORMAT = "two-way-texts";
const file = z.object({
  format: z.literal(FORMAT),
  version: z.string(),
  readings: z.array(reading),
  files: z._default(z.array(officialFile), []),
});

export interface Saved {
  readings: Reading[];
  files: OfficialFile[];
}

export const fileOf = ({ readings, files }: Saved): string =>
  JSON.stringify({ format: FORMAT, version: VERSION, readings, files }, null, 1);

/** True for the start of a file that `fileOf` made, told from the datasets and downloads of the page. */
export const beginsLikeSaved = (start: string): boolean =>
  /^\s*\{\s*"format"\s*:\s*"two-way-texts"/.test(start);

/** Why a saved file cannot be opened; with the place in it that is wrong. */
export type Unopened = { why: "json" | "version" } | { why: "damaged"; path: string };

/** The place in a text where what was read does not fit it: a quote that it does not have, a value outside its bounds. */
function misfitIn({ text, figures }: Reading): string | undefined {
  for (const [i, figure] of figures.entries())
    for (const field of ["read", "corrected"] as const) {
      const said = figure[field];
      if (!said) continue;
      const { value, low, high, source } = said;
      const { start, end, text: words } = source.quote;
      const place = `figures.${i}.${field}`;
      if (text.slice(start, end) !== words) return `${place}.source.quote`;
      if (value < (low ?? value) || value > (high ?? value)) return `${place}.value`;
    }
  return undefined;
}

/** What is in a file that `fileOf` made. */
export function openFile(text: string): Saved | Unopened {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return { why: "json" };
  }
  if (!isReadable((value as { version?: unknown } | null)?.version)) return { why: "version" };
  const read = file.safeParse(value);
  if (!read.success) return { why: "damaged", path: read.error.issues[0]?.path.join(".") ?? "" };
  const { readings, files, version } = read.data;
  for (const [i, one] of readings.entries()) {
    const path = misfitIn(one);
    if (path) return { why: "damaged", path: `readings.${i}.${path}` };
  }
  return { readings: readings.map((one) => upToDate(one, version)), files };
}
