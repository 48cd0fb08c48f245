/** The project's own data, compiled: what the page reads. */
import { compile } from "../compile/compile.ts";
import { extractLinks } from "../extract/events/links.ts";
import { extract } from "../extract/extract.ts";
import type { Dataset, Document } from "../model/types.ts";
import { read } from "../official/read.ts";
import { parseCatalogue } from "../preprocess/catalogue.ts";
import { parseDocument } from "../preprocess/documents.ts";
import { CATALOGUE, NOTES, SERIES } from "./seeds.ts";

function compiled(): Dataset {
  const catalogue = parseCatalogue(CATALOGUE);
  const indicators = "indicators" in catalogue ? catalogue.indicators : [];
  const documents = NOTES.map((text, i) => parseDocument(`note-${i}`, text)).filter(
    (read): read is Document => !Array.isArray(read),
  );
  const official = SERIES.flatMap((text) => read(text, "series", indicators).observations);
  const extractions = documents.map((document) => ({
    ...extract(document),
    links: extractLinks(document),
  }));
  return compile({ indicators, documents, extractions, official });
}

export const WHOLE = compiled();
