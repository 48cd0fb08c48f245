import fc from "fast-check";
import { compile } from "../../compile/compile.ts";
import { read } from "../../official/read.ts";
import { parseCatalogue } from "../../preprocess/catalogue.ts";
import { holdsOfDataset, holdsOfProblem } from "../holds.ts";
import { mutated } from "../mutate.ts";
import { CATALOGUE, SERIES } from "../seeds.ts";

const parsed = parseCatalogue(CATALOGUE);
const indicators = "indicators" in parsed ? parsed.indicators : [];

/** A table gives rows that compile, or complaints that say where. */
export const series = fc.property(mutated(SERIES), (table) => {
  const { observations: official, problems } = read(table, "series", indicators);
  for (const problem of problems) holdsOfProblem(problem, table);
  holdsOfDataset(compile({ indicators, documents: [], extractions: [], official }));
});

/** So does a catalogue of indicators. */
export const catalogue = fc.property(mutated([CATALOGUE]), (json) => {
  const read = parseCatalogue(json);
  if ("problems" in read) for (const problem of read.problems) holdsOfProblem(problem, json);
});
