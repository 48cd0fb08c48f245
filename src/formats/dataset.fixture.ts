/** Datasets to try the formats on: small ones with everything in them, and any that the schema allows. */
import fc from "fast-check";
import { DATASET_VERSION } from "../model/schema.ts";
import type { Dataset, Observation, TieEvent } from "../model/types.ts";

/** What people and programs write into texts: words of several languages, and what breaks or runs elsewhere. */
const text = fc.oneof(
  { weight: 3, arbitrary: fc.string({ unit: "grapheme", minLength: 1, maxLength: 12 }) },
  {
    weight: 1,
    arbitrary: fc
      .array(
        fc.constantFrom(
          "=",
          "+",
          "-",
          "@",
          "'",
          '"',
          ";",
          ",",
          "\t",
          "\r",
          "\n",
          " ",
          "1",
          "ế",
          "中",
        ),
        { minLength: 1, maxLength: 8 },
      )
      .map((parts) => parts.join("")),
  },
);
const id = fc.uuid();
const area = fc.constantFrom("VNM", "CHN", "LAO", "KHM");
const year = fc.integer({ min: 1901, max: 2099 }).map(String);
const month = fc.integer({ min: 1, max: 12 });
const padded = (value: number) => String(value).padStart(2, "0");
const day = fc
  .date({ min: new Date("1901-01-01"), max: new Date("2099-12-31"), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));

/** Every form of a period that the model knows. */
export const period = fc.oneof(
  year,
  fc.tuple(year, month).map(([y, m]) => `${y}-${padded(m)}`),
  day,
  fc
    .tuple(year, month, month)
    .filter(([, from, to]) => from < to)
    .map(([y, from, to]) => `${y}-${padded(from)}/${y}-${padded(to)}`),
  fc
    .tuple(day, day)
    .filter(([from, to]) => from < to)
    .map(([from, to]) => `${from}/${to}`),
  fc
    .tuple(year, year)
    .filter(([from, to]) => from < to)
    .map(([from, to]) => `${from}/${to}`),
  year.map((y) => `${y}/..`),
  fc.tuple(year, fc.constantFrom("?", "~")).map(([y, doubt]) => y + doubt),
  fc
    .tuple(month, fc.integer({ min: 1, max: 28 }))
    .map(([m, d]) => `XXXX-${padded(m)}-${padded(d)}`),
);

const offset = fc.nat({ max: 40 });
const span = fc
  .tuple(offset, offset)
  .map(([a, b]) => ({ start: Math.min(a, b), end: Math.max(a, b) }));
const textSource = fc.record({
  kind: fc.constant("text" as const),
  document: fc.constant("doc"),
  sentence: span,
  quote: fc.tuple(span, text).map(([at, words]) => ({ ...at, text: words })),
});
const number = fc.oneof(
  fc.integer(),
  fc.double({ noNaN: true, noDefaultInfinity: true }).map((value) => value + 0 || 0),
);
const optional = <T>(arbitrary: fc.Arbitrary<T>) => fc.option(arbitrary, { nil: undefined });

/** Without the fields that are undefined, as JSON has it. */
const plain = <T>(value: T): T => JSON.parse(JSON.stringify(value)) as T;

export const anyObservation: fc.Arbitrary<Observation> = fc
  .record({
    id,
    indicator: fc.constantFrom("trade-turnover", "growth"),
    refArea: area,
    counterpartArea: area,
    value: number,
    unit: fc.constantFrom("USD", "person", "ratio", "rank"),
    low: fc.option(number),
    high: fc.option(number),
    period: fc.option(period),
    measure: optional(fc.constantFrom("stock" as const, "flow" as const)),
    qualifier: fc.constantFrom("exact" as const, "about" as const, "at-least" as const),
    of: optional(fc.constant("trade-turnover")),
    base: optional(year),
    scope: optional(text),
    reporter: optional(area),
    what: optional(text),
    rate: optional(fc.constant("annual" as const)),
    periodFromDocument: optional(fc.boolean()),
    confidence: optional(fc.constantFrom(0, 0.5, 0.93, 1)),
    basis: fc.constantFrom("stated" as const, "derived" as const, "official" as const),
    source: fc.oneof(
      textSource,
      fc.record({
        kind: fc.constant("statistics" as const),
        publisher: text,
        url: optional(fc.webUrl()),
        note: optional(text),
        valuation: optional(fc.constantFrom("FOB" as const, "CIF" as const)),
        confidence: fc.constantFrom("high" as const, "medium" as const, "low" as const),
      }),
      fc.record({
        kind: fc.constant("arithmetic" as const),
        formula: fc.constantFrom("sum" as const, "undo-growth" as const),
        operands: fc.array(id, { maxLength: 3 }),
        words: text,
      }),
    ),
    repeats: optional(
      fc.array(fc.record({ period: fc.option(period), source: textSource }), { maxLength: 2 }),
    ),
  })
  .map(plain);

export const anyEvent: fc.Arbitrary<TieEvent> = fc
  .record({
    id,
    date: period.filter((date) => !date.endsWith("..")),
    kind: fc.constantFrom("milestone" as const, "visit" as const),
    title: text,
    parties: fc.array(area, { maxLength: 3 }),
    places: fc.array(text, { maxLength: 2 }),
    inferred: optional(text),
    source: textSource,
  })
  .map(plain);

/** A dataset of such observations and events, and of one text. */
export function datasetWith(observations: Observation[], events: TieEvent[] = []): Dataset {
  return {
    version: DATASET_VERSION,
    indicators: [
      {
        id: "trade-turnover",
        label: "Trade turnover",
        description: "Goods sold in both directions.",
        unit: "currency",
        measure: "flow",
        refAreaRole: "reports the trade",
        counterpartRole: "is the trade partner",
      },
      {
        id: "growth",
        label: "Growth",
        description: "Change over a period before.",
        unit: "ratio",
        measure: "either",
        refAreaRole: "reports",
        counterpartRole: "is the partner",
      },
    ],
    documents: [
      {
        id: "doc",
        title: "Hàng hóa, 货物 & goods",
        publisher: "The Daily (TD)",
        published: "2024-03",
        url: "https://example.org/goods?a=1&b=2",
        language: "en",
        text: "Goods worth 20 billion US dollars crossed the border in 2008.",
      },
    ],
    observations,
    events,
    links: [],
    leftAlone: [],
    checks: [],
  };
}

export const anyDataset = fc
  .tuple(
    fc.uniqueArray(anyObservation, { maxLength: 6, selector: ({ id }) => id }),
    fc.uniqueArray(anyEvent, { maxLength: 4, selector: ({ id }) => id }),
  )
  .map(([observations, events]) => datasetWith(observations, events));

/** A plain official figure, with what a test says otherwise. */
export const observation = (patch: Partial<Observation> = {}): Observation => ({
  id: "turnover",
  indicator: "trade-turnover",
  refArea: "VNM",
  counterpartArea: "CHN",
  value: 20e9,
  unit: "USD",
  low: 20e9,
  high: 20e9,
  period: "2008",
  qualifier: "exact",
  basis: "official",
  source: { kind: "statistics", publisher: "Customs", confidence: "high" },
  ...patch,
});

export const event = (patch: Partial<TieEvent> = {}): TieEvent => ({
  id: "visit",
  date: "2011-10-11",
  kind: "visit",
  title: "A visit",
  parties: ["VNM", "CHN"],
  places: [],
  source: {
    kind: "text",
    document: "doc",
    sentence: { start: 0, end: 20 },
    quote: { start: 0, end: 5, text: "Goods" },
  },
  ...patch,
});
