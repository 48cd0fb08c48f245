/** The shapes that the whole project speaks in, as schemas: checked when a dataset is written and when it is read. */
import * as z from "zod/mini";
import { parsePeriod } from "./period.ts";

const text = z.string().check(z.minLength(1));
const finite = z.number();

/** ISO 3166-1 alpha-3. */
export const area = z.string().check(z.regex(/^[A-Z]{3}$/, "an ISO 3166-1 alpha-3 code"));
/** EDTF, see period.ts. */
export const period = z
  .string()
  .check(z.refine((value) => parsePeriod(value) !== undefined, "an EDTF period"));
/** ISO 4217 for money, else what is counted; see indicators.json for which indicator takes which. */
export const unit = z
  .string()
  .check(
    z.regex(
      /^([A-Z]{3}|person|project|rank|ratio|multiple|count)$/,
      "an ISO 4217 code or person, project, rank, ratio, multiple, count",
    ),
  );
/** Leads to a page: a link is never made of anything else. */
const webAddress = z.string().check(z.regex(/^https?:/i, "a web address"));
export const measure = z.enum(["stock", "flow"]);
export const qualifier = z.enum(["exact", "about", "at-least", "at-most"]);
export const basis = z.enum(["stated", "derived", "official"]);
/** What a reader has added to the published data on their own device. */
export const layer = z.literal("own");

/** UTF-16 offsets into the text of a document, `end` exclusive. */
export const span = z.object({ start: z.int(), end: z.int() });
export const quote = z.object({ start: z.int(), end: z.int(), text });

/** Where a figure stands in a text. */
export const textSource = z.object({
  kind: z.literal("text"),
  document: text,
  sentence: span,
  quote,
});
/** A row of official statistics. */
export const statisticsSource = z.object({
  kind: z.literal("statistics"),
  publisher: text,
  url: z.optional(webAddress),
  note: z.optional(text),
  valuation: z.optional(z.enum(["FOB", "CIF"])),
  confidence: z.enum(["high", "medium", "low"]),
});
/** Arithmetic on other observations, `operands` by id and in the order of the formula. */
export const arithmeticSource = z.object({
  kind: z.literal("arithmetic"),
  formula: z.enum(["sum", "difference", "divide-by-multiple", "undo-growth"]),
  operands: z.array(text),
  /** The arithmetic in words: "106.7 bn USD ÷ 3,300 = 32.3 m USD". */
  words: text,
});

/** What a reader may set right in a figure of their own article. */
export const CORRECTABLE = [
  "indicator",
  "of",
  "refArea",
  "counterpartArea",
  "reporter",
  "value",
  "unit",
  "qualifier",
  "period",
  "base",
  "measure",
  "scope",
  "what",
] as const;
/** A field that a reader has corrected, and what was read there; null where nothing was. */
export const correction = z.object({
  field: z.enum(CORRECTABLE),
  read: z.nullable(z.union([text, finite])),
});

/** What every figure says, whatever it rests on. Field by field in the README. */
const figure = {
  indicator: text,
  refArea: area,
  counterpartArea: area,
  value: finite,
  unit,
  /** Bounds from rounding, "about", a range or error propagation; null where there is none ("over 25.8 billion" has no upper one). */
  low: z.nullable(finite),
  high: z.nullable(finite),
  /** Null where the text gives none and the document's date cannot stand in. */
  period: z.nullable(period),
  measure: z.optional(measure),
  qualifier,
  /** For growth, multiple and share: the indicator (or, for a share, the whole) it is of. */
  of: z.optional(text),
  /** For growth and multiple: the period it is measured from. */
  base: z.optional(period),
  /** What narrows the figure: "within ASEAN", "monthly average", "grants". */
  scope: z.optional(text),
  /** For a count: what is counted. */
  what: z.optional(text),
  /** For trade read from a text, and what is worked out from it: whose statistics the text says they are, one of the two areas; absent where it names nobody's. */
  reporter: z.optional(area),
  /** A figure said of each year without naming one ("about five million annually"). */
  rate: z.optional(z.literal("annual")),
  /** True where the period is only the document's date: the text itself names none. */
  periodFromDocument: z.optional(z.boolean()),
  /** For a stated figure: how likely it is read right as a whole, from 0 to 1. */
  confidence: z.optional(z.number().check(z.gte(0), z.lte(1))),
  /** What a reader has corrected; the fields hold what they say instead. */
  corrections: z.optional(z.array(correction)),
};

export const statedFigure = z.object({ ...figure, source: textSource });

/**
 * A later text that says a figure again and adds nothing: what it says of it otherwise, and what is known of that
 * text alone. In data of before only its period and its place.
 */
export const repeat = z.object({
  period: figure.period,
  low: z.optional(figure.low),
  high: z.optional(figure.high),
  reporter: figure.reporter,
  rate: figure.rate,
  periodFromDocument: figure.periodFromDocument,
  confidence: figure.confidence,
  corrections: figure.corrections,
  layer: z.optional(layer),
  source: textSource,
});

export const observation = z.object({
  id: text,
  ...figure,
  basis,
  layer: z.optional(layer),
  source: z.union([textSource, statisticsSource, arithmeticSource]),
  /** Later texts that say the same again and add nothing. */
  repeats: z.optional(z.array(repeat)),
});

export const indicator = z.object({
  id: text,
  label: text,
  /** What it measures, in a sentence a newcomer understands. */
  description: text,
  unit: z.enum(["currency", "person", "project", "rank", "ratio", "multiple", "count"]),
  /** `stock` is as of a date, `flow` is during a period, `either` is said by each observation. */
  measure: z.enum(["stock", "flow", "either"]),
  /** Who the reference area is, and who the counterpart. */
  refAreaRole: text,
  counterpartRole: text,
});

export const document = z.object({
  id: text,
  title: text,
  publisher: text,
  /** Unknown for some texts of a reader's own; what is published always has it. */
  published: z.optional(period),
  url: z.optional(webAddress),
  language: text,
  layer: z.optional(layer),
  /** Body without the front matter; offsets count from its first character. */
  text,
});

export const event = z.object({
  id: text,
  /** EDTF; `XXXX-10-02` where the year is not given. */
  date: period,
  kind: z.enum(["milestone", "agreement", "visit", "exchange"]),
  title: text,
  parties: z.array(area),
  places: z.array(text),
  /** How a year that is not printed was worked out. */
  inferred: z.optional(text),
  layer: z.optional(layer),
  source: textSource,
});

const subdivision = z.object({
  area,
  /** ISO 3166-2. */
  code: z.string().check(z.regex(/^[A-Z]{2}-[A-Z0-9]{1,3}$/, "an ISO 3166-2 code")),
  /** As the text writes it. */
  name: text,
});
/** Two provinces, states or cities of different countries that a text says work together. */
export const provinceLink = z.object({
  id: text,
  kind: z.enum(["meeting", "committee", "corridor", "twinning", "cooperation"]),
  from: subdivision,
  to: subdivision,
  layer: z.optional(layer),
  source: textSource,
});

export const check = z.object({
  id: text,
  kind: z.enum([
    "multiple",
    "growth",
    "claim-official",
    "between-texts",
    "between-official",
    "repeated",
    "across-reporters",
    "outlier",
    "no-period",
  ]),
  /** `note` is a caution without a right or wrong. */
  verdict: z.enum(["agrees", "rounds", "differs", "note"]),
  /** What the finding is about, the claim first. */
  observations: z.array(text),
  stated: z.optional(finite),
  computed: z.optional(finite),
  /** stated / computed - 1. */
  difference: z.optional(finite),
  /** The finding in a sentence. */
  message: text,
});

/** A number that was seen in a document and is no figure. */
export const leftAlone = z.object({
  document: text,
  quote,
  /** In English, of the reasons that the extractor gives (see extract/marks/reasons.ts). */
  reason: text,
});

/** Raised whenever a reader of the last version would misread the file. */
export const DATASET_VERSION = 1;

export const dataset = z.object({
  version: z.literal(DATASET_VERSION),
  indicators: z.array(indicator),
  documents: z.array(document),
  observations: z.array(observation),
  events: z.array(event),
  links: z.array(provinceLink),
  leftAlone: z.array(leftAlone),
  checks: z.array(check),
});
