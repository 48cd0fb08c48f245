import { join } from "node:path";
import { compile } from "../compile/compile.ts";
import { extractLinks } from "../extract/events/links.ts";
import { extract } from "../extract/extract.ts";
import type { Dataset } from "../model/types.ts";
import { readCatalogue } from "./catalogue.ts";
import { readDocuments } from "./documents.ts";
import { readOfficial } from "./official.ts";
import { checkPage } from "./page.ts";
import type { Problem } from "./problem.ts";

/**
 * Reads a data folder and compiles it; writes nothing. With any problem there is no dataset, and all
 * problems are given. `told` is what a person should know of the official files.
 */
export async function buildDataset(
  dataDir: string,
): Promise<{ dataset: Dataset; told: string[] } | { problems: Problem[] }> {
  const problems: Problem[] = [];
  const catalogue = join(dataDir, "indicators.json");
  const indicators = await readCatalogue(catalogue, problems);
  const documents = await readDocuments(join(dataDir, "documents"), problems);
  const { figures: official, told } = await readOfficial(
    join(dataDir, "official"),
    indicators,
    problems,
  );
  await checkPage(join(dataDir, "page.json"), problems);
  if (problems.length > 0) return { problems };

  const extractions = documents.map((document) => ({
    ...extract(document),
    links: extractLinks(document),
  }));
  const known = new Set(indicators.map(({ id }) => id));
  for (const [i, { figures }] of extractions.entries()) {
    for (const { indicator, source } of figures) {
      if (known.has(indicator)) continue;
      known.add(indicator);
      problems.push({
        file: catalogue,
        found: `no indicator ${indicator}`,
        expected: `one for ${JSON.stringify(source.quote.text)} in ${documents[i]?.id}`,
        mend: "add it to the catalogue",
      });
    }
  }
  if (problems.length > 0) return { problems };
  return { dataset: compile({ indicators, documents, extractions, official }), told };
}
