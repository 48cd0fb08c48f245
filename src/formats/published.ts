import type { Dataset } from "../model/types.ts";
import { calendar } from "./calendar.ts";
import { packageFiles } from "./package.ts";
import { sdmxCsv } from "./sdmx.ts";
import { structureNote } from "./sdmx-note.ts";

/** Every form that the build publishes beside the dataset, by the name that is its address. */
export function published(dataset: Dataset): Record<string, string> {
  return {
    ...packageFiles(dataset),
    "observations.sdmx.csv": sdmxCsv(dataset),
    "observations.sdmx.md": structureNote(dataset),
    "events.ics": calendar(dataset),
  };
}
