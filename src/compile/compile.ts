import { inOrderOfPublication } from "../model/publication.ts";
import { DATASET_VERSION } from "../model/schema.ts";
import type {
  Check,
  Dataset,
  Document,
  Indicator,
  LeftAlone,
  Observation,
  OfficialFigure,
  StatedFigure,
} from "../model/types.ts";
import { betweenTexts } from "./checks/between.ts";
import { againstOfficial } from "./checks/official.ts";
import { outOfLine } from "./checks/outliers.ts";
import { relativeClaims } from "./checks/relative.ts";
import { acrossReporters } from "./checks/reporters.ts";
import { rivalRows } from "./checks/rivals.ts";
import { repeatedClaims, withoutPeriod } from "./checks/texts.ts";
import { fromClaims, officialTotals } from "./derive.ts";
import { identifier } from "./identify.ts";
import { foldRepeats } from "./repeats.ts";
import { type FoundEvent, type FoundLink, namedEvents, namedLinks } from "./ties.ts";

export interface CompileInput {
  indicators: Indicator[];
  documents: Document[];
  /** What was read in each document, in the order of `documents`. */
  extractions: {
    figures: StatedFigure[];
    events: FoundEvent[];
    links: FoundLink[];
    leftAlone: Omit<LeftAlone, "document">[];
  }[];
  official: OfficialFigure[];
}

/** Puts what was read and what is official together: ids, repeats folded, derivations and checks. */
export function compile({ indicators, documents, extractions, official }: CompileInput): Dataset {
  const identify = identifier();
  const order = documents
    .map((document, i) => ({ document, extraction: extractions[i] }))
    .sort((a, b) => inOrderOfPublication(a.document, b.document));
  const stated = foldRepeats(
    order.flatMap(({ extraction }) =>
      (extraction?.figures ?? []).map((figure) => identify({ ...figure, basis: "stated" })),
    ),
  );
  const rows = official.map((row) => identify({ ...row, basis: "official" }));
  const totals = officialTotals(rows).map(identify);
  return {
    version: DATASET_VERSION,
    indicators,
    documents,
    ...concluded(stated, [...rows, ...totals], documents, identify),
    events: namedEvents(order.flatMap(({ extraction }) => extraction?.events ?? [])),
    links: namedLinks(order.flatMap(({ extraction }) => extraction?.links ?? [])),
    leftAlone: order.flatMap(({ document, extraction }) =>
      (extraction?.leftAlone ?? []).map((left) => ({ document: document.id, ...left })),
    ),
  };
}

/**
 * All that follows from what the texts state and what is official: derivations and checks.
 * @param official rows, and the totals that were added up from them
 */
export function concluded(
  stated: Observation[],
  official: Observation[],
  documents: Document[],
  identify: ReturnType<typeof identifier>,
): Pick<Dataset, "observations" | "checks"> {
  const derived = fromClaims(stated).map(identify);
  const observations = [...stated, ...derived, ...official];
  const findings = [
    ...relativeClaims(observations),
    ...againstOfficial(observations),
    ...acrossReporters(observations),
    ...betweenTexts(observations),
    ...repeatedClaims(observations, documents),
    ...withoutPeriod(observations),
    ...rivalRows(observations),
    ...outOfLine(observations),
  ];
  return { observations, checks: findings.map(named) };
}

function named(finding: Omit<Check, "id">): Check {
  return { id: [finding.kind, ...finding.observations].join("~"), ...finding };
}
