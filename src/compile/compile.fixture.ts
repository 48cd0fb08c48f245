import { expect } from "vitest";
import { readDataset } from "../model/dataset.ts";
import type { Dataset, OfficialFigure, StatedFigure } from "../model/types.ts";
import { compile } from "./compile.ts";
import { textOf } from "./figure.fixture.ts";

/** The dataset of texts that state some figures each, one published a year. */
export function compiled(figures: StatedFigure[][], rows: OfficialFigure[] = []): Dataset {
  const documents = figures.map((_, i) => textOf(`text-${i}`, `${2020 + i}-01`));
  const extractions = figures.map((list, i) => ({
    figures: list.map((f) => ({
      ...f,
      source: { ...f.source, document: `text-${i}` },
    })),
    events: [],
    links: [],
    leftAlone: [],
  }));
  const dataset = compile({ indicators: [], documents, extractions, official: rows });
  expect(readDataset(JSON.parse(JSON.stringify(dataset)))).toEqual(dataset);
  return dataset;
}
