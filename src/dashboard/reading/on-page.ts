/** Keeps the page in step with what its reader has given and accepted. */
import type { AddedText } from "../../compile/add.ts";
import type { Area, Dataset, StatedFigure } from "../../model/types.ts";
import { addedBy, joined } from "./join.ts";
import type { OfficialFile } from "./official-file.ts";
import { betweenOf, type Own, own } from "./own.ts";
import { additionOf, isAccepted } from "./reading.ts";
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

/** How many there are, in all and by the two countries. */
type Count = Pick<Own, "accepted" | "between">;

/** @param parties the countries that each is of */
function countOf(parties: readonly Area[][], before?: Count): Count {
  const between = { ...before?.between };
  for (const areas of parties)
    for (const [i, a] of areas.entries())
      for (const b of areas.slice(i + 1)) {
        const pair = betweenOf([a, b]);
        between[pair] = (between[pair] ?? 0) + 1;
      }
  return { accepted: (before?.accepted ?? 0) + parties.length, between };
}

const ends = ({ refArea, counterpartArea }: Pick<StatedFigure, "refArea" | "counterpartArea">) => [
  refArea,
  counterpartArea,
];

/** What files add, counted anew only where they, or the data, are others. */
let counted: { of: unknown[]; count: Count } = { of: [], count: countOf([]) };
function addedByFiles(published: Dataset | null, files: OfficialFile[]): Count {
  const of = [published, ...files];
  if (!same(of, counted.of)) {
    const added = published ? [...addedBy(published, files).values()] : [];
    counted = { of, count: countOf(added.flat().map(ends)) };
  }
  return counted.count;
}

/** What texts add besides. */
const withTexts = (texts: AddedText[], before: Count): Count =>
  countOf(
    texts.flatMap(({ figures, events, links }) => [
      ...figures.map(ends),
      ...events.map(({ parties }) => parties),
      ...links.map(({ from, to }) => [from.area, to.area]),
    ]),
    before,
  );

let parts: unknown[] = [];
function heed(): void {
  const { readings, files, shown } = texts.getState();
  const on = files.filter((file) => file.accepted);
  const told = readings.flatMap((one) => additionOf(one, isAccepted) ?? []);
  const count = withTexts(told, addedByFiles(own.getState().published, on));
  const { accepted, between, shown: before } = own.getState();
  if (JSON.stringify(count) !== JSON.stringify({ accepted, between }) || shown !== before)
    own.setState({ ...count, shown });
  const added = shown ? told : [];
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
