/** What is fuzzed, by name: anything that comes from outside. */

import type fc from "fast-check";
import { address } from "./targets/address.ts";
import { dataset } from "./targets/dataset.ts";
import { note } from "./targets/note.ts";
import { page } from "./targets/page.ts";
import { catalogue, series } from "./targets/series.ts";
import { text } from "./targets/text.ts";

export const TARGETS: Record<string, fc.IRawProperty<unknown, false>> = {
  text,
  note,
  series,
  catalogue,
  page,
  dataset,
  address,
};
