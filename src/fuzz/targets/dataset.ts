import assert from "node:assert/strict";
import fc from "fast-check";
import { DatasetError, readDataset } from "../../model/dataset.ts";
import type { Dataset } from "../../model/types.ts";
import { harmed, harmIn } from "../harm.ts";
import { showAll } from "../show.ts";
import { WHOLE } from "../whole.ts";

/** Fewer figures, so that runs are many; what they refer to stays. */
const SMALL: Dataset = {
  ...WHOLE,
  observations: WHOLE.observations.filter(({ basis }, i) => basis !== "official" || i % 12 === 0),
};
const harm = harmIn(Object.keys(SMALL).filter((name) => name !== "version"));

/** A damaged dataset is refused with a word, or the page can work out all that it shows of it. */
export const dataset = fc.property(
  fc.array(harm, { maxLength: 4 }),
  fc.constantFrom("en" as const, "vi" as const, "zh" as const),
  fc.constantFrom(
    "",
    "mode=index&scale=log",
    "mode=growth&years=2008-2022&nearest=yes",
    "from=2010",
  ),
  (harms, language, query) => {
    const value = structuredClone(SMALL);
    for (const one of harms) harmed(value, one);
    let read: Dataset;
    try {
      read = readDataset(value);
    } catch (error) {
      assert.ok(error instanceof DatasetError, `no word on what is wrong, but ${error}`);
      return;
    }
    showAll(read, query, language);
  },
);
