import assert from "node:assert/strict";
import fc from "fast-check";
import { compile } from "../../compile/compile.ts";
import { heldAgainst, publishedIn } from "../../official/preview.ts";
import { read } from "../../official/read.ts";
import { parseCatalogue } from "../../preprocess/catalogue.ts";
import { holdsOfDataset, holdsOfProblem } from "../holds.ts";
import { mutated } from "../mutate.ts";
import { CATALOGUE, OFFICIAL_FILES, SERIES } from "../seeds.ts";

const parsed = parseCatalogue(CATALOGUE);
const indicators = "indicators" in parsed ? parsed.indicators : [];

/** A file gives rows that compile and that are no news to what they became, or complaints that say where. */
export const series = fc.property(mutated([...SERIES, ...OFFICIAL_FILES]), (file) => {
  const reading = read(file, "series", indicators);
  for (const problem of reading.problems) holdsOfProblem(problem, file);
  const { observations: official } = reading;
  const dataset = compile({ indicators, documents: [], extractions: [], official });
  holdsOfDataset(dataset);
  const { added } = heldAgainst(official, publishedIn(dataset), indicators);
  assert.deepEqual(added, [], "nothing is added twice");
});

/** So does a catalogue of indicators. */
export const catalogue = fc.property(mutated([CATALOGUE]), (json) => {
  const read = parseCatalogue(json);
  if ("problems" in read) for (const problem of read.problems) holdsOfProblem(problem, json);
});
