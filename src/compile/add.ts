/** What a reader adds to a dataset: texts of their own, by the road that the published ones have taken. */
import type { Dataset, Document, LeftAlone, Observation, StatedFigure } from "../model/types.ts";
import { concluded } from "./compile.ts";
import { identifier } from "./identify.ts";
import { foldRepeats } from "./repeats.ts";

/** A text and those of its figures that are to be added. */
export interface Addition {
  document: Document;
  figures: StatedFigure[];
  leftAlone: Omit<LeftAlone, "document">[];
}

/**
 * The dataset with the figures of further texts in a layer of their own: repeats folded, derivations and
 * checks made anew over all. What is published keeps its id, and its place before what only says it again.
 * The dataset that is given stays as it is.
 */
export function addDocuments(dataset: Dataset, additions: Addition[]): Dataset {
  const order = additions.toSorted((a, b) =>
    a.document.published.localeCompare(b.document.published),
  );
  const published = dataset.observations.filter(({ basis }) => basis !== "derived");
  const identify = identifier(published);
  const added = order.flatMap(({ figures }) =>
    figures.map((figure) => identify({ ...figure, basis: "stated", layer: "own" })),
  );
  const stated = foldRepeats([...published.filter(({ basis }) => basis === "stated"), ...added]);
  const documents = [
    ...dataset.documents,
    ...additions.map(({ document }): Document => ({ ...document, layer: "own" })),
  ];
  const official = published.filter(({ basis }) => basis === "official");
  const { observations, checks } = concluded(stated, official, documents, identify);
  const own = new Set(stated.flatMap(({ id, layer }) => (layer ? [id] : [])));
  return {
    ...dataset,
    documents,
    observations: observations.map((o) => (restsOn(o, own) ? { ...o, layer: "own" } : o)),
    leftAlone: [
      ...dataset.leftAlone,
      ...order.flatMap(({ document, leftAlone }) =>
        leftAlone.map((left) => ({ document: document.id, ...left })),
      ),
    ],
    checks,
  };
}

/** True for a figure worked out from one of the layer. */
const restsOn = ({ source }: Observation, own: Set<string>) =>
  source.kind === "arithmetic" && source.operands.some((id) => own.has(id));
