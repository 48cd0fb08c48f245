import { expect } from "vitest";
import { readDataset } from "../model/dataset.ts";
import type { Dataset, Document, OfficialFigure, StatedFigure } from "../model/types.ts";
import { compile } from "./compile.ts";

const document = (id: string, published: string): Document => ({
  id,
  title: id,
  publisher: "A paper",
  published,
  language: "en",
  text: "9 in a text",
});

/** The dataset of texts that state some figures each, one published a year. */
export function compiled(figures: StatedFigure[][], rows: OfficialFigure[] = []): Dataset {
  const documents = figures.map((_, i) => document(`text-${i}`, `${2020 + i}-01`));
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
