/** The forms that data leaves in, and what each cannot say. */
import { hasDays } from "../../formats/calendar.ts";
import { leftOut } from "../../formats/sdmx.ts";
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
  /** How many it has no form for, and the words that say so. */
  left?: { key: MessageKey; count: (dataset: Dataset) => number };
}

export const FORMS: Form[] = [
  {
    id: "csv",
    name: "CSV",
    of: "figures",
    ending: ".csv",
    type: "text/csv",
  },
  {
    id: "package",
    name: "Data Package",
    of: "figures",
    ending: ".zip",
    type: "application/zip",
  },
  {
    id: "json",
    name: "JSON",
    of: "figures",
    ending: ".json",
    type: "application/json",
  },
  {
    id: "sdmx",
    name: "SDMX-CSV 2.0",
    of: "figures",
    ending: ".sdmx.csv",
    type: "text/csv",
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
  },
  {
    id: "calendar",
    name: "iCalendar",
    of: "events",
    ending: ".ics",
    type: "text/calendar",
    left: {
      key: "data.calendar.left",
      count: ({ events }) => events.filter((event) => !hasDays(event)).length,
    },
  },
];
