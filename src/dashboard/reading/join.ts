/** How what the reader has accepted joins the data of the page. */
import { type AddedText, addOwn } from "../../compile/add.ts";
import type { Dataset, OfficialFigure } from "../../model/types.ts";
import { heldAgainst, publishedIn } from "../../official/preview.ts";
import type { OfficialFile } from "./official-file.ts";
import { own } from "./own.ts";
import { acceptedIn, additionOf, isAccepted } from "./reading.ts";
import { texts } from "./texts.ts";

/**
 * The dataset with texts and with the figures of those official files that are accepted. A figure that is
 * known as it is, as far as both are printed, is not added again; one that differs stands beside the other.
 */
export function joined(dataset: Dataset, added: AddedText[], files: OfficialFile[]): Dataset {
  let official: OfficialFigure[] = [];
  const published: OfficialFigure[] = publishedIn(dataset);
  for (const { figures } of files.filter(({ accepted }) => accepted)) {
    const known = [...published, ...official];
    const { added, differing } = heldAgainst(figures, known, dataset.indicators);
    official = [...official, ...added, ...differing.map(({ figure }) => figure)];
  }
  if (added.length + official.length === 0) return dataset;
  return addOwn(dataset, { texts: added, official });
}

/** All that the page shows of the reader's own hangs on: a change of anything else leaves the page as it is. */
const partsOf = (added: AddedText[], files: OfficialFile[]): unknown[] => [
  ...added.flatMap(({ document: { id, title, publisher, published }, figures, events, links }) => [
    id,
    title,
    publisher,
    published,
    ...figures,
    ...events,
    ...links,
  ]),
  ...files.map(({ figures }) => figures),
];

let parts: unknown[] = [];
texts.subscribe(({ readings, files, shown }) => {
  const accepted = files.filter((file) => file.accepted);
  const count =
    readings.reduce((sum, reading) => sum + acceptedIn(reading), 0) +
    accepted.reduce((sum, { figures }) => sum + figures.length, 0);
  if (count !== own.getState().accepted || shown !== own.getState().shown)
    own.setState({ accepted: count, shown });
  const added = shown ? readings.flatMap((one) => additionOf(one, isAccepted) ?? []) : [];
  const official = shown ? accepted : [];
  const now = partsOf(added, official);
  if (now.length === parts.length && now.every((part, i) => part === parts[i])) return;
  parts = now;
  const join = (dataset: Dataset) => joined(dataset, added, official);
  own.setState({ join: now.length > 0 ? join : null });
});
