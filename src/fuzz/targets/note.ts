import fc from "fast-check";
import { compile } from "../../compile/compile.ts";
import { extractLinks } from "../../extract/events/links.ts";
import { extract } from "../../extract/extract.ts";
import { parseDocument } from "../../preprocess/documents.ts";
import { holdsOfDataset, holdsOfProblem } from "../holds.ts";
import { mutated } from "../mutate.ts";
import { NOTES } from "../seeds.ts";

/** A note gives a document that compiles, or complaints that say where. */
export const note = fc.property(mutated(NOTES), (written) => {
  const document = parseDocument("note", written);
  if (Array.isArray(document)) for (const problem of document) holdsOfProblem(problem, written);
  else {
    const extraction = { ...extract(document), links: extractLinks(document) };
    holdsOfDataset(
      compile({ indicators: [], documents: [document], extractions: [extraction], official: [] }),
    );
  }
});
