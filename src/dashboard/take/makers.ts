/** What is in the file of each form. */
import { strToU8, zipSync } from "fflate";
import { calendar } from "../../formats/calendar.ts";
import { packageFiles } from "../../formats/package.ts";
import { sdmxCsv } from "../../formats/sdmx.ts";
import { csvOf } from "../../formats/table.ts";
import { tablesOf } from "../../formats/tables.ts";
import type { Dataset } from "../../model/types.ts";
import type { Form } from "./forms.ts";

/** The quickest compression: nobody waits for a file that is a little smaller. */
const LEVEL = 1;

function zipped(dataset: Dataset): Uint8Array<ArrayBuffer> {
  const files = Object.entries(packageFiles(dataset)).map(([name, text]) => [name, strToU8(text)]);
  return new Uint8Array(zipSync(Object.fromEntries(files), { level: LEVEL }));
}

export const MAKERS = {
  csv: (dataset) => csvOf(tablesOf(dataset).observations),
  package: zipped,
  json: (dataset) => JSON.stringify(dataset, null, 2),
  sdmx: sdmxCsv,
  eventsCsv: (dataset) => csvOf(tablesOf(dataset).events),
  calendar,
} satisfies Record<Form["id"], (dataset: Dataset) => string | Uint8Array<ArrayBuffer>>;
