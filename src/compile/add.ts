/** What a reader adds to a dataset: texts and official files of their own, by the road that the published ones have taken. */
import { inOrderOfPublication } from "../model/publication.ts";
import type {
  Dataset,
  Document,
  LeftAlone,
  Observation,
  OfficialFigure,
  StatedFigure,
} from "../model/types.ts";
import { concluded } from "./compile.ts";
import { officialTotals } from "./derive.ts";
import { identifier } from "./identify.ts";
import { foldRepeats } from "./repeats.ts";
import { type FoundEvent, type FoundLink, namedEvents, namedLinks } from "./ties.ts";

/** A text and what of it is to be added. */
export interface AddedText {
  document: Document;
  figures: StatedFigure[];
  events: FoundEvent[];
  links: FoundLink[];
  leftAlone: Omit<LeftAlone, "document">[];
}

export interface Addition {
  texts: AddedText[];
  /** Rows of official files that the dataset does not have yet. */
  official: OfficialFigure[];
}

/**
 * The dataset with further texts and official rows in a layer of their own: repeats folded, totals,
 * derivations and checks made anew over all. What is published keeps its id, and its place before what only
 * says it again. The dataset that is given stays as it is.
 */
export function addOwn(dataset: Dataset, { texts, official }: Addition): Dataset {
  const order = texts.toSorted((a, b) => inOrderOfPublication(a.document, b.document));
  const published = dataset.observations.filter(({ basis }) => basis !== "derived");
  const identify = identifier(published);
  const added = order.flatMap(({ figures }) =>
    figures.map((figure) => identify({ ...figure, basis: "stated", layer: "own" })),
  );
  const stated = foldRepeats([...published.filter(({ basis }) => basis === "stated"), ...added]);
  const documents = [
    ...dataset.documents,
    ...texts.map(({ document }): Document => ({ ...document, layer: "own" })),
  ];
  const rows = [
    ...published.filter(({ basis }) => basis === "official"),
    ...official.map((row) => identify({ ...row, basis: "official", layer: "own" })),
  ];
  const totals = official.length > 0 ? officialTotals(rows).map(identify) : [];
  const { observations, checks } = concluded(stated, [...rows, ...totals], documents, identify);
  const own = new Set(
    [...stated, ...rows].flatMap(({ id, layer }) => (layer === "own" ? [id] : [])),
  );
  return {
    ...dataset,
    documents,
    observations: observations.map((o) => (restsOn(o, own) ? { ...o, layer: "own" } : o)),
    events: [...dataset.events, ...namedEvents(order.flatMap(({ events }) => events.map(ownTie)))],
    links: [...dataset.links, ...namedLinks(order.flatMap(({ links }) => links.map(ownTie)))],
    leftAlone: [
      ...dataset.leftAlone,
      ...order.flatMap(({ document, leftAlone }) =>
        leftAlone.map((left) => ({ document: document.id, ...left })),
      ),
    ],
    checks,
  };
}

const ownTie = <Tie extends FoundEvent | FoundLink>(tie: Tie): Tie => ({ ...tie, layer: "own" });

/** True for a figure worked out from one of the layer. */
const restsOn = ({ source }: Observation, own: Set<string>) =>
  source.kind === "arithmetic" && source.operands.some((id) => own.has(id));
