/** A dataset as tables. */
import type { Check, Dataset, Document, Indicator, TieEvent } from "../model/types.ts";
import { daysOf } from "./dates.ts";
import { observationColumns } from "./observations.ts";
import { place } from "./place.ts";
import { type Column, column, field, type Table } from "./table.ts";

const required = true;

/** Published data has no layers. */
const layerColumn = <Row extends { layer?: "own" | undefined }>(
  rows: Row[],
  description: string,
): Column<Row>[] =>
  rows.some(({ layer }) => layer) ? [field("layer", "string", description, { enum: ["own"] })] : [];

function eventColumns({ documents, events }: Dataset): Column<TieEvent>[] {
  const texts = new Map(documents.map((document) => [document.id, document]));
  const text = ({ source }: TieEvent) => texts.get(source.document);
  return [
    field("id", "string", "Names the event.", { required }),
    field("date", "string", "EDTF (ISO 8601-2); XXXX-10-02 where no year is given.", { required }),
    column("dateStart", "date", "First day.", ({ date }) => daysOf(date).start),
    column("dateEnd", "date", "Last day.", ({ date }) => daysOf(date).end),
    field("kind", "string", "What kind of event it is.", {
      required,
      enum: ["milestone", "agreement", "visit", "exchange"],
    }),
    field("title", "string", "What happened.", { required }),
    field("parties", "array", "ISO 3166-1 alpha-3 codes of those who took part."),
    field("places", "array", "Where."),
    field("inferred", "string", "How a year that is not printed was worked out."),
    column("publisher", "string", "Who published the text.", (event) => text(event)?.publisher),
    column("url", "string", "Address of the text.", (event) => text(event)?.url),
    ...place<TieEvent>(texts),
    ...layerColumn(events, "Set for an event of a text that a reader has added."),
  ];
}

const INDICATORS: Column<Indicator>[] = [
  field("id", "string", "Names the indicator.", { required }),
  field("label", "string", "What it is called."),
  field("description", "string", "What it measures."),
  field("unit", "string", "currency, person, project, rank, ratio, multiple or count."),
  field(
    "measure",
    "string",
    "As of a date, during a period, or either, as each observation says.",
    {
      enum: ["stock", "flow", "either"],
    },
  ),
  field("refAreaRole", "string", "What the reference area does."),
  field("counterpartRole", "string", "What the counterpart does."),
];

const documentColumns = ({ documents }: Dataset): Column<Document>[] => [
  field("id", "string", "Names the text.", { required }),
  field("title", "string", "Title of the original."),
  field("publisher", "string", "Who published it."),
  field("published", "string", "When (EDTF)."),
  field("url", "string", "Address of the original."),
  field("language", "string", "Language of the notes (BCP 47)."),
  field("text", "string", "The notes that figures were read from; offsets count in them."),
  ...layerColumn(documents, "Set for a text that a reader has added as it was given."),
];

const CHECKS: Column<Check>[] = [
  field("id", "string", "Names the finding.", { required }),
  field("kind", "string", "What was held against what."),
  field("verdict", "string", "note is a caution without a right or wrong.", {
    enum: ["agrees", "rounds", "differs", "note"],
  }),
  field("observations", "array", "What it is about, the claim first."),
  field("stated", "number", "What is claimed."),
  field("computed", "number", "What it comes to."),
  field("difference", "number", "stated / computed - 1."),
  field("message", "string", "The finding in a sentence."),
];

/** All tables of a dataset, by name. */
export function tablesOf(dataset: Dataset) {
  const table = <Row>(
    name: string,
    title: string,
    description: string,
    columns: Column<Row>[],
    rows: Row[],
  ): Table<Row> => ({ name, title, description, columns, rows });
  const { observations, events, indicators, documents, checks } = dataset;
  return {
    observations: table(
      "observations",
      "Observations",
      "A value a row: one indicator, one pair of economies, one period, with its source.",
      observationColumns(dataset),
      observations,
    ),
    events: table(
      "events",
      "Events",
      "Milestones, agreements, visits and exchanges, each with the sentence that tells of it.",
      eventColumns(dataset),
      events,
    ),
    indicators: table(
      "indicators",
      "Indicators",
      "What the observations measure.",
      INDICATORS,
      indicators,
    ),
    documents: table(
      "documents",
      "Texts",
      "The notes on texts that figures and events were read from.",
      documentColumns(dataset),
      documents,
    ),
    checks: table(
      "checks",
      "Checks",
      "What comes out where figures are held against each other.",
      CHECKS,
      checks,
    ),
  };
}
