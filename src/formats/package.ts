/** A dataset as a Data Package: CSV files and what describes them (https://specs.frictionlessdata.io/tabular-data-package/). */
import { areaName } from "../model/areas.ts";
import type { Dataset, Observation } from "../model/types.ts";
import { daysOf } from "./dates.ts";
import { type Column, csvOf, type Table } from "./table.ts";
import { tablesOf } from "./tables.ts";
import { AUTHORS } from "./works.ts";

/** The descriptor, as far as others read it. */
export interface Package {
  profile: "tabular-data-package";
  name: string;
  title: string;
  description: string;
  licenses: { name: string; path?: string; title: string }[];
  contributors: { title: string; role: string }[];
  sources?: Source[];
  keywords?: string[];
  /** ISO 8601 interval, as in schema.org. */
  temporalCoverage?: string;
  /** Names of the economies, as in schema.org. */
  spatialCoverage?: string[];
  resources: Resource[];
}
interface Source {
  title: string;
  path?: string;
}
interface Resource {
  profile: "tabular-data-resource";
  name: string;
  path: string;
  title: string;
  description: string;
  format: "csv";
  mediatype: "text/csv";
  encoding: "utf-8";
  schema: object;
}

const LICENSES = [
  {
    name: "MIT",
    path: "https://opensource.org/license/mit",
    title: "MIT License: the notes on the texts, what was read from them and the arithmetic",
  },
  {
    name: "notspecified",
    title:
      "Official figures keep the terms of their publishers, who are named in `sources` and in each row",
  },
];

/** Of texts that a reader has added: they are in the tables as they were given. */
const OWN_TEXTS = {
  name: "notspecified",
  title:
    "Texts that a reader added (`layer` is `own` in documents.csv) keep the terms of their publishers",
};

const isWeb = (url: string | undefined) => url !== undefined && /^https?:\/\/\S+$/.test(url);
const source = (title: string, url: string | undefined): Source =>
  isWeb(url) ? { title, path: url } : { title };

/** Texts and publishers of statistics, each once. */
function sourcesOf({ documents, observations }: Dataset): Source[] {
  const texts = documents.map(({ publisher, title, published, url }) =>
    source(`${publisher}: ${title}${published ? ` (${published})` : ""}`, url),
  );
  const offices = new Map<string, Source>();
  for (const { source: from } of observations)
    if (from.kind === "statistics")
      offices.set(`${from.publisher} ${from.url}`, source(from.publisher, from.url));
  return [...texts, ...offices.values()];
}

/** The economies by how many observations are of them, those with as many in the order of the data. */
function areasOf(observations: Observation[]): string[] {
  const counts = new Map<string, number>();
  for (const { refArea, counterpartArea } of observations)
    for (const area of [refArea, counterpartArea]) counts.set(area, (counts.get(area) ?? 0) + 1);
  return [...counts].sort(([, m], [, n]) => n - m).map(([area]) => area);
}

/** From the first to the last day that anything is of, as an ISO 8601 interval. */
function coverageOf({ observations, events }: Dataset): string | undefined {
  const periods = new Set([
    ...observations.map(({ period }) => period),
    ...events.map(({ date }) => date),
  ]);
  const days = [...periods].map(daysOf);
  const starts = days.flatMap(({ start }) => start ?? []).sort();
  const ends = days.flatMap(({ start, end }) => end ?? start ?? []).sort();
  return starts[0] && `${starts[0]}/${ends.at(-1)}`;
}

function fieldOf({ name, type, description, required, enum: values }: Column<never>) {
  const constraints = {
    ...(required ? { required } : {}),
    ...(name === "id" ? { unique: true } : {}),
    ...(values ? { enum: values } : {}),
  };
  return {
    name,
    type,
    description,
    ...(Object.keys(constraints).length > 0 ? { constraints } : {}),
  };
}

function resourceOf({ name, title, description, columns }: Omit<Table<never>, "rows">): Resource {
  const keys = columns.flatMap(({ name: fields, refersTo }) =>
    refersTo ? [{ fields, reference: { resource: refersTo, fields: "id" } }] : [],
  );
  return {
    profile: "tabular-data-resource",
    name,
    path: `${name}.csv`,
    title,
    description,
    format: "csv",
    mediatype: "text/csv",
    encoding: "utf-8",
    schema: {
      fields: columns.map(fieldOf),
      primaryKey: "id",
      missingValues: [""],
      ...(keys.length > 0 ? { foreignKeys: keys } : {}),
    },
  };
}

/** What describes the files of a dataset. */
export function descriptorOf(dataset: Dataset): Package {
  const { documents, observations, indicators } = dataset;
  const names = areasOf(observations).map((area) => areaName(area));
  const used = new Set(observations.map(({ indicator }) => indicator));
  const keywords = indicators.flatMap(({ id, label }) => (used.has(id) ? [label] : []));
  const sources = sourcesOf(dataset);
  const coverage = coverageOf(dataset);
  return {
    profile: "tabular-data-package",
    name: "two-way",
    title: names[1] ? `Two-Way: the trade and ties of ${names[0]} and ${names[1]}` : "Two-Way",
    description: `Figures on trade, investment, people and ties read from ${documents.length} texts, beside official series. Each observation knows its period, how exact it is, what it rests on and where it was read; values that were worked out carry their arithmetic. Where sources disagree, all are kept. A text that begins with a character that a spreadsheet takes for a formula has an apostrophe before it.`,
    licenses: documents.some(({ layer }) => layer) ? [...LICENSES, OWN_TEXTS] : LICENSES,
    contributors: [{ title: AUTHORS, role: "author" }],
    ...(sources.length > 0 ? { sources } : {}),
    ...(keywords.length > 0 ? { keywords } : {}),
    ...(coverage ? { temporalCoverage: coverage } : {}),
    ...(names.length > 0 ? { spatialCoverage: names } : {}),
    resources: Object.values(tablesOf(dataset)).map((table) => resourceOf(table)),
  };
}

/** The files of a Data Package by name. */
export function packageFiles(dataset: Dataset): Record<string, string> {
  const { observations, events, indicators, documents, checks } = tablesOf(dataset);
  return {
    "datapackage.json": `${JSON.stringify(descriptorOf(dataset), null, 2)}\n`,
    "observations.csv": csvOf(observations),
    "events.csv": csvOf(events),
    "indicators.csv": csvOf(indicators),
    "documents.csv": csvOf(documents),
    "checks.csv": csvOf(checks),
  };
}
