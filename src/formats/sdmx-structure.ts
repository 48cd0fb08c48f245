/** The data structure of the SDMX-CSV: its dimensions, its measure, its attributes and their code lists. */
import { areaName } from "../model/areas.ts";
import type { Dataset, Observation } from "../model/types.ts";
import { timePeriodOf } from "./dates.ts";
import { type Column, column } from "./table.ts";

/** Agency, id and version of the data structure. */
export const STRUCTURE_ID = "TWO_WAY:BILATERAL(1.0.0)";

/** A dimension, measure or attribute; with its codes where only those may stand in it. */
export type Component = Column<Observation> & { codes?: Record<string, string> };

const coded = (component: Column<Observation>, codes: Record<string, string>): Component => ({
  ...component,
  codes,
});

/** Each code once, in order, with its name. */
const named = (codes: string[], nameOf: (code: string) => string) =>
  Object.fromEntries([...new Set(codes)].sort().map((code) => [code, nameOf(code)]));

/** Of CL_OBS_STATUS, the code list that all SDMX domains share. A bound is no normal value, whatever it rests on. */
function statusOf({ basis, qualifier, source }: Observation): "A" | "D" | "E" | "U" {
  if (qualifier === "at-least" || qualifier === "at-most") return "D";
  if (basis === "derived") return "E";
  return source.kind === "statistics" && source.confidence === "low" ? "U" : "A";
}

/** The data structure: what tells observations apart, what they say, and what is to be known of them. */
export function structureOf({ indicators, observations, documents }: Dataset) {
  const catalogue = new Map(indicators.map((indicator) => [indicator.id, indicator]));
  const texts = new Map(documents.map((document) => [document.id, document]));
  const sourceOf = ({ source }: Observation): { publisher?: string; url?: string } => {
    if (source.kind === "text") return texts.get(source.document) ?? {};
    return source.kind === "statistics" ? source : {};
  };
  const kindOf = ({ measure, indicator }: Observation) => {
    const kind = measure ?? catalogue.get(indicator)?.measure;
    return kind === "either" ? undefined : kind;
  };
  const areas = named(
    observations.flatMap(({ refArea, counterpartArea, reporter }) =>
      reporter ? [refArea, counterpartArea, reporter] : [refArea, counterpartArea],
    ),
    (code) => areaName(code),
  );
  const labels = named(
    observations.flatMap(({ indicator, of }) => (of ? [indicator, of] : [indicator])),
    (id) => catalogue.get(id)?.label ?? id,
  );
  const UNITS: Record<string, string> = {
    person: "Persons",
    project: "Projects",
    rank: "Place in an order, 1 the first",
    ratio: "Ratio, 1 = 100 percent",
    multiple: "Multiple of another value",
    count: "Number of what COUNTED says",
  };
  const dimensions: Component[] = [
    coded(
      column(
        "REF_AREA",
        "string",
        "Who reports the trade, hosts the investment, receives the students or tourists, or does the ranking.",
        (o) => o.refArea,
      ),
      areas,
    ),
    coded(
      column("COUNTERPART_AREA", "string", "The other side.", (o) => o.counterpartArea),
      areas,
    ),
    coded(
      column("INDICATOR", "string", "What is measured.", (o) => o.indicator),
      labels,
    ),
    column(
      "CLAIM",
      "string",
      "Names the observation: two sources may differ on one indicator, pair and period.",
      (o) => o.id,
    ),
    column(
      "TIME_PERIOD",
      "string",
      "A calendar year, month or day, or a range as its first day and a duration (2019-01-01/P11M).",
      (o) => timePeriodOf(o.period),
    ),
  ];
  const measures: Component[] = [
    column("OBS_VALUE", "number", "The value in base units.", (o) => o.value),
  ];
  const attributes: Component[] = [
    coded(
      column("UNIT_MEASURE", "string", "In what the value is measured.", (o) =>
        o.unit.toUpperCase(),
      ),
      Object.fromEntries(
        [...new Set(observations.map(({ unit }) => unit))]
          .sort()
          .map((unit) => [unit.toUpperCase(), UNITS[unit] ?? `${unit} (ISO 4217)`]),
      ),
    ),
    column(
      "UNIT_MULT",
      "integer",
      "Power of ten that the value is to be multiplied by: always 0.",
      () => 0,
    ),
    coded(column("OBS_STATUS", "string", "Codes of CL_OBS_STATUS.", statusOf), {
      A: "Normal value",
      D: "Definition differs: the value is a lower or an upper bound, as QUALIFIER says",
      E: "Estimated value: worked out by arithmetic from what a text says",
      U: "Low reliability: the copy of the statistics is a doubtful one",
    }),
    coded(column("STOCK_FLOW", "string", "What kind of quantity it is.", kindOf), {
      stock: "As of a date",
      flow: "During a period",
    }),
    coded(
      column("BASIS", "string", "What the value rests on.", (o) => o.basis),
      {
        derived: "Worked out from what a text says",
        official: "Official statistics, or added up from them: then no SOURCE published it",
        stated: "Stated in a text",
      },
    ),
    coded(
      column("QUALIFIER", "string", "How the value is meant.", (o) => o.qualifier),
      {
        about: "About so much",
        "at-least": "So much or more: the value is a lower bound",
        "at-most": "So much or less: the value is an upper bound",
        exact: "As printed",
      },
    ),
    column("LOWER_BOUND", "number", "The least that rounding or a hedge allows.", (o) => o.low),
    column("UPPER_BOUND", "number", "The most that it allows.", (o) => o.high),
    coded(
      column(
        "INDICATOR_OF",
        "string",
        "Of a growth, multiple or share: what it is of.",
        (o) => o.of,
      ),
      labels,
    ),
    column(
      "BASE_PERIOD",
      "string",
      "Of a growth or multiple: measured from when (EDTF).",
      (o) => o.base,
    ),
    coded(
      column(
        "REPORTER",
        "string",
        "Of trade read from a text: whose statistics the text says they are.",
        (o) => o.reporter,
      ),
      areas,
    ),
    column("SCOPE", "string", "What narrows the figure.", (o) => o.scope),
    column("COUNTED", "string", "Of a count: what is counted.", (o) => o.what),
    coded(
      column("VALUATION", "string", "How goods are valued.", (o) =>
        o.source.kind === "statistics" ? o.source.valuation : undefined,
      ),
      { CIF: "Cost, insurance and freight", FOB: "Free on board" },
    ),
    column("SOURCE", "string", "Who published it.", (o) => sourceOf(o).publisher),
    column("SOURCE_URL", "string", "Where.", (o) => sourceOf(o).url),
    coded(
      column(
        "SOURCE_CONFIDENCE",
        "string",
        "Of official statistics: how far the copy of them can be trusted.",
        (o) => (o.source.kind === "statistics" ? o.source.confidence : undefined),
      ),
      { high: "High", medium: "Medium", low: "Low" },
    ),
    column(
      "COMMENT_OBS",
      "string",
      "What else to know: a note, the words of the text, or the arithmetic.",
      (o) => {
        if (o.source.kind === "text") return o.source.quote.text;
        return o.source.kind === "statistics" ? o.source.note : o.source.words;
      },
    ),
    // Published data has no layers.
    ...(observations.some(({ layer }) => layer)
      ? [
          coded(
            column("LAYER", "string", "Whose addition it is.", (o) => o.layer),
            { own: "Added by a reader from a text or file of their own, and not published" },
          ),
        ]
      : []),
  ];
  return { dimensions, measures, attributes };
}
