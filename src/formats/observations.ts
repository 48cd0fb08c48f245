import { originOf } from "../model/origin.ts";
import type { Dataset, Observation } from "../model/types.ts";
import { daysOf, yearOf } from "./dates.ts";
import { place } from "./place.ts";
import { type Column, column, field } from "./table.ts";

/** All that a dataset knows of an observation; a value in a row that has it to itself can be read back whole. */
export function observationColumns(dataset: Dataset): Column<Observation>[] {
  const { documents, indicators } = dataset;
  const texts = new Map(documents.map((document) => [document.id, document]));
  const labels = new Map(indicators.map(({ id, label }) => [id, label]));
  const statistics = ({ source }: Observation) =>
    source.kind === "statistics" ? source : undefined;
  const arithmetic = ({ source }: Observation) =>
    source.kind === "arithmetic" ? source : undefined;
  const text = ({ source }: Observation) =>
    source.kind === "text" ? texts.get(source.document) : undefined;
  const required = true;
  return [
    field("id", "string", "Names the observation.", { required }),
    field("indicator", "string", "What is measured.", { required, refersTo: "indicators" }),
    column("indicatorLabel", "string", "What the indicator is called.", (o) =>
      labels.get(o.indicator),
    ),
    field("of", "string", "Of a growth, multiple or share: the indicator, or the whole, it is of."),
    field(
      "refArea",
      "string",
      "ISO 3166-1 alpha-3: who reports the trade, hosts the investment, receives the students or tourists, or does the ranking.",
      { required },
    ),
    field("counterpartArea", "string", "ISO 3166-1 alpha-3: the other side.", { required }),
    field(
      "period",
      "string",
      "EDTF (ISO 8601-2): 2018, 2019-01/2019-11, 2004/.. (since), 2005? (uncertain), XXXX-10-02 (no year given).",
    ),
    column(
      "year",
      "year",
      "The calendar year, where the period is one whole year: only such values belong on an annual line.",
      (o) => yearOf(o.period),
    ),
    column("periodStart", "date", "First day of the period.", (o) => daysOf(o.period).start),
    column(
      "periodEnd",
      "date",
      "Last day of the period; empty where it has no end.",
      (o) => daysOf(o.period).end,
    ),
    field(
      "periodFromDocument",
      "boolean",
      "True where the period is the date of the text, which names none for the figure.",
    ),
    field("rate", "string", "A quantity a year, said without naming a year.", {
      enum: ["annual"],
    }),
    field(
      "measure",
      "string",
      "As of a date or during a period, where the figure itself says so; else see the indicator.",
      { enum: ["stock", "flow"] },
    ),
    field("value", "number", "In base units: 106.7 billion is 106700000000, 8.71 percent 0.0871.", {
      required,
    }),
    field(
      "unit",
      "string",
      "An ISO 4217 currency code, or person, project, rank, ratio, multiple, count.",
      { required },
    ),
    field("low", "number", "The least that rounding or a hedge allows; empty without a bound."),
    field("high", "number", "The most that it allows; empty without a bound."),
    field("qualifier", "string", "How the value is meant.", {
      required,
      enum: ["exact", "about", "at-least", "at-most"],
    }),
    field("base", "string", "Of a growth or multiple: the period it is measured from (EDTF)."),
    field("scope", "string", "What narrows the figure."),
    field("what", "string", "Of a count: what is counted."),
    field(
      "reporter",
      "string",
      "ISO 3166-1 alpha-3: for trade read from a text, whose statistics the text says they are; empty where it names nobody's.",
    ),
    field(
      "basis",
      "string",
      "Stated in a text, derived by arithmetic from what a text says, or official: statistics, and what was added up from them.",
      { required, enum: ["stated", "derived", "official"] },
    ),
    column(
      "origin",
      "string",
      "Who says the value itself: stated (a text), published (an office, as a row of statistics), totalled (nobody: added up or subtracted from such rows; see operands), derived (nobody: worked out from what a text says).",
      originOf,
      { required, enum: ["stated", "published", "totalled", "derived"] },
    ),
    field(
      "confidence",
      "number",
      "Of a stated figure: how likely it is read right as a whole, from 0 to 1.",
    ),
    column(
      "publisher",
      "string",
      "Who published the statistics or the text; empty for what was worked out, which nobody did.",
      (o) => statistics(o)?.publisher ?? text(o)?.publisher,
    ),
    column("title", "string", "Title of the text.", (o) => text(o)?.title),
    column(
      "published",
      "string",
      "When the text was published (EDTF); nothing for a text without a date.",
      (o) => text(o)?.published,
    ),
    column(
      "url",
      "string",
      "Address of the statistics or of the text.",
      (o) => statistics(o)?.url ?? text(o)?.url,
    ),
    column("note", "string", "What to know of the statistics.", (o) => statistics(o)?.note),
    column(
      "valuation",
      "string",
      "Free on board, or with freight and insurance.",
      (o) => statistics(o)?.valuation,
      { enum: ["FOB", "CIF"] },
    ),
    column(
      "sourceConfidence",
      "string",
      "How far the copy of the statistics can be trusted.",
      (o) => statistics(o)?.confidence,
      { enum: ["high", "medium", "low"] },
    ),
    ...place<Observation>(texts),
    column(
      "formula",
      "string",
      "Of a value that was worked out: how.",
      (o) => arithmetic(o)?.formula,
      {
        enum: ["sum", "difference", "divide-by-multiple", "undo-growth"],
      },
    ),
    column(
      "operands",
      "array",
      "The observations it was worked out from, in the order of the formula.",
      (o) => arithmetic(o)?.operands,
    ),
    column("arithmetic", "string", "The arithmetic in words.", (o) => arithmetic(o)?.words),
    field(
      "repeats",
      "array",
      "Later texts that only say the same again, with the period, bounds, reporter and confidence of each.",
    ),
    // Published data has no layers.
    ...(dataset.observations.some(({ layer }) => layer)
      ? [
          field<Observation>("layer", "string", "Set for what a reader has added of their own.", {
            enum: ["own"],
          }),
          field<Observation>(
            "corrections",
            "array",
            "What the reader has corrected: the field, and what was read there.",
          ),
        ]
      : []),
  ];
}
