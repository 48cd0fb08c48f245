import type { Document, Observation, OfficialFigure, StatedFigure } from "../model/types.ts";

/** A text for tests, in which the quote of `stated` stands where it says. */
export const textOf = (id: string, published?: string): Document => ({
  id,
  title: id,
  publisher: "A paper",
  published,
  language: "en",
  text: "9 in a text",
});

/** A stated figure for tests: trade turnover of Vietnam and China unless said otherwise, exact unless bounds are given. */
export function stated(
  fields: Partial<StatedFigure> & { value: number },
  document = "note",
): StatedFigure {
  return {
    indicator: "trade-turnover",
    refArea: "VNM",
    counterpartArea: "CHN",
    unit: "USD",
    low: fields.value,
    high: fields.value,
    period: "2018",
    qualifier: "exact",
    source: {
      kind: "text",
      document,
      sentence: { start: 0, end: 9 },
      quote: { start: 0, end: 1, text: "9" },
    },
    ...fields,
  };
}

export function official(
  fields: Partial<Omit<OfficialFigure, "source">> & { value: number },
): OfficialFigure {
  return {
    ...stated({ value: fields.value }),
    source: { kind: "statistics", publisher: "Customs", confidence: "high" },
    ...fields,
  };
}

export function observed(
  id: string,
  basis: Observation["basis"],
  fields: Partial<StatedFigure> & { value: number },
): Observation {
  return { ...stated(fields), id, basis };
}

/** A row of official statistics as an observation. */
export function reported(
  id: string,
  fields: Parameters<typeof official>[0],
  valuation?: "FOB" | "CIF",
): Observation {
  const source = { kind: "statistics", publisher: "Customs", confidence: "high" } as const;
  return { ...official(fields), id, basis: "official", source: { ...source, valuation } };
}
