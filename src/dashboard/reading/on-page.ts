/** Keeps the page in step with what its reader has given and accepted. */
import type { AddedText } from "../../compile/add.ts";
import type { Dataset } from "../../model/types.ts";
import { addedBy, joined } from "./join.ts";
import type { OfficialFile } from "./official-file.ts";
import { own } from "./own.ts";
import { acceptedIn, additionOf, isAccepted } from "./reading.ts";
import { texts } from "./texts.ts";

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

const same = (a: unknown[], b: unknown[]) =>
  a.length === b.length && a.every((part, i) => part === b[i]);

/** What files add, counted anew only where they, or the data, are others. */
let counted: { of: unknown[]; count: number } = { of: [], count: 0 };
function addedByFiles(published: Dataset | null, files: OfficialFile[]): number {
  const of = [published, ...files];
  if (!same(of, counted.of)) {
    const added = published ? [...addedBy(published, files).values()] : [];
    counted = { of, count: added.reduce((sum, { length }) => sum + length, 0) };
  }
  return counted.count;
}

let parts: unknown[] = [];
function heed(): void {
  const { readings, files, shown } = texts.getState();
  const on = files.filter((file) => file.accepted);
  const accepted =
    readings.reduce((sum, reading) => sum + acceptedIn(reading), 0) +
    addedByFiles(own.getState().published, on);
  if (accepted !== own.getState().accepted || shown !== own.getState().shown)
    own.setState({ accepted, shown });
  const added = shown ? readings.flatMap((one) => additionOf(one, isAccepted) ?? []) : [];
  const official = shown ? on : [];
  const now = partsOf(added, official);
  if (same(now, parts)) return;
  parts = now;
  own.setState({
    join: now.length > 0 ? (dataset: Dataset) => joined(dataset, added, official) : null,
  });
}

let followed = false;
/** From now on what is accepted is on the page. */
export function keepOnPage(): void {
  if (followed) return;
  followed = true;
  texts.subscribe(heed);
  own.subscribe(({ published }, before) => {
    if (published !== before.published) heed();
  });
  heed();
}
