/** How what the reader has accepted joins the data of the page: pure. */
import { type AddedText, addOwn } from "../../compile/add.ts";
import type { Dataset, OfficialFigure } from "../../model/types.ts";
import { heldAgainst, publishedIn } from "../../official/preview.ts";
import type { OfficialFile } from "./official-file.ts";

/**
 * What each accepted file adds, by its id: a figure that is known as it is, as far as both are printed, from
 * the data or from a file before it, is not added again; one that differs stands beside the other.
 */
export function addedBy(dataset: Dataset, files: OfficialFile[]): Map<string, OfficialFigure[]> {
  let known: OfficialFigure[] = publishedIn(dataset);
  const byFile = new Map<string, OfficialFigure[]>();
  for (const { id, figures, accepted } of files) {
    if (!accepted) continue;
    const { added, differing } = heldAgainst(figures, known, dataset.indicators);
    const fresh = [...added, ...differing.map(({ figure }) => figure)];
    byFile.set(id, fresh);
    known = known.concat(fresh);
  }
  return byFile;
}

/** The dataset with texts and with the figures of those official files that are accepted. */
export function joined(dataset: Dataset, added: AddedText[], files: OfficialFile[]): Dataset {
  const official = [...addedBy(dataset, files).values()].flat();
  if (added.length + official.length === 0) return dataset;
  return addOwn(dataset, { texts: added, official });
}
