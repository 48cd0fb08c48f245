/** The forms that data leaves in, and what each cannot say. */
import { strToU8, zipSync } from "fflate";
import { calendar, hasDays } from "../../formats/calendar.ts";
import { packageFiles } from "../../formats/package.ts";
import { leftOut, sdmxCsv } from "../../formats/sdmx.ts";
import { csvOf } from "../../formats/table.ts";
import { tablesOf } from "../../formats/tables.ts";
import type { Dataset } from "../../model/types.ts";
import type { MessageKey } from "../i18n/words.ts";

export interface Form {
  id: "csv" | "package" | "json" | "sdmx" | "eventsCsv" | "calendar";
  /** The same in every language. */
  name: string;
  of: "figures" | "events";
  /** Ending of the file's name, with the dot. */
  ending: string;
  type: string;
  make: (dataset: Dataset) => string | Uint8Array<ArrayBuffer>;
  /** How many it has no form for, and the words that say so. */
  left?: { key: MessageKey; count: (dataset: Dataset) => number };
}

/** The quickest compression: 100,000 figures must not hold up the page for long. */
const LEVEL = 1;

function zipped(dataset: Dataset): Uint8Array<ArrayBuffer> {
  const files = Object.entries(packageFiles(dataset)).map(([name, text]) => [name, strToU8(text)]);
  return new Uint8Array(zipSync(Object.fromEntries(files), { level: LEVEL }));
}

export const FORMS: Form[] = [
  {
    id: "csv",
    name: "CSV",
    of: "figures",
    ending: ".csv",
    type: "text/csv",
    make: (dataset) => csvOf(tablesOf(dataset).observations),
  },
  {
    id: "package",
    name: "Data Package",
    of: "figures",
    ending: ".zip",
    type: "application/zip",
    make: zipped,
  },
  {
    id: "json",
    name: "JSON",
    of: "figures",
    ending: ".json",
    type: "application/json",
    make: (dataset) => JSON.stringify(dataset, null, 2),
  },
  {
    id: "sdmx",
    name: "SDMX-CSV 2.0",
    of: "figures",
    ending: ".sdmx.csv",
    type: "text/csv",
    make: sdmxCsv,
    left: {
      key: "data.sdmx.left",
      count: ({ observations }) => observations.filter(leftOut).length,
    },
  },
  {
    id: "eventsCsv",
    name: "CSV",
    of: "events",
    ending: ".csv",
    type: "text/csv",
    make: (dataset) => csvOf(tablesOf(dataset).events),
  },
  {
    id: "calendar",
    name: "iCalendar",
    of: "events",
    ending: ".ics",
    type: "text/calendar",
    make: calendar,
    left: {
      key: "data.calendar.left",
      count: ({ events }) => events.filter((event) => !hasDays(event)).length,
    },
  },
];
