/** What is fuzzed, by name: anything that comes from outside. */

import type fc from "fast-check";
import { address } from "./targets/address.ts";
import { article } from "./targets/article.ts";
import { dataset } from "./targets/dataset.ts";
import { download } from "./targets/download.ts";
import { note } from "./targets/note.ts";
import { official } from "./targets/official.ts";
import { page } from "./targets/page.ts";
import { saved } from "./targets/saved.ts";
import { catalogue, series } from "./targets/series.ts";
import { text } from "./targets/text.ts";

export const TARGETS: Record<string, fc.IRawProperty<unknown>> = {
  text,
  note,
  series,
  catalogue,
  official,
  page,
  article,
  dataset,
  download,
  saved,
  address,
};
