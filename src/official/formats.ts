import { complaint, type Said, shown } from "../input/complaint.ts";
import type { Sentence } from "../input/sentence.ts";
import { BACI_REQUIRED, readBaci } from "./baci.ts";
import {
  COMTRADE_REQUIRED,
  isComtradeJson,
  legacyName,
  readComtrade,
  readComtradeJson,
  readLegacyComtrade,
} from "./comtrade.ts";
import { OWN_REQUIRED, readOwn } from "./own.ts";
import { DOWNLOAD_REQUIRED, readDownload } from "./ownDownload.ts";
import { isOwnJson, readOwnJson } from "./ownJson.ts";
import type { Report } from "./report.ts";
import { conceptOf, readSdmx } from "./sdmx.ts";
import { csvTable, isObject, shortJson, type Table } from "./table.ts";
import { isWorldBank, readWorldBank } from "./worldBank.ts";

export type FormatId =
  | "comtrade"
  | "comtrade-csv"
  | "comtrade-legacy"
  | "imf"
  | "sdmx"
  | "world-bank"
  | "baci"
  | "own"
  | "own-download"
  | "own-json";

export interface Format {
  id: FormatId;
  label: string;
}

/** A format of tables, known by its columns; a reader complains itself of one that is missing. */
interface TableFormat extends Format {
  columns: string[];
  rename?: (header: string) => string;
  read(table: Table, report: Report, separator: string): void;
}

/** A format of JSON, known by its shape. */
interface JsonFormat extends Format {
  fits(value: unknown): boolean;
  read(value: never, report: Report): void;
}

const decimalOf = (separator: string) => (separator === ";" ? "," : ".");

const TABLES: TableFormat[] = [
  { id: "own", label: "Two-Way CSV", columns: OWN_REQUIRED, read: readOwn },
  {
    id: "own-download",
    label: "Two-Way CSV of observations",
    columns: DOWNLOAD_REQUIRED,
    read: readDownload,
  },
  {
    id: "comtrade-csv",
    label: "UN Comtrade CSV",
    columns: COMTRADE_REQUIRED,
    read: (table, report) => readComtrade(table, report),
  },
  {
    id: "comtrade-legacy",
    label: "UN Comtrade CSV of the old site",
    columns: COMTRADE_REQUIRED,
    rename: legacyName,
    read: readLegacyComtrade,
  },
  {
    id: "imf",
    label: "IMF SDMX-CSV",
    columns: ["COUNTRY", "COUNTERPART_COUNTRY", "INDICATOR", "TIME_PERIOD", "OBS_VALUE"],
    rename: conceptOf,
    read: (table, report, separator) => readSdmx(table, report, decimalOf(separator)),
  },
  {
    id: "sdmx",
    label: "SDMX-CSV",
    columns: ["REF_AREA", "COUNTERPART_AREA", "INDICATOR", "TIME_PERIOD", "OBS_VALUE"],
    rename: conceptOf,
    read: (table, report, separator) => readSdmx(table, report, decimalOf(separator)),
  },
  { id: "baci", label: "CEPII BACI CSV", columns: BACI_REQUIRED, read: readBaci },
];

const JSONS: JsonFormat[] = [
  {
    id: "comtrade",
    label: "UN Comtrade API v1 JSON",
    fits: isComtradeJson,
    read: readComtradeJson,
  },
  { id: "world-bank", label: "World Bank API JSON", fits: isWorldBank, read: readWorldBank },
  { id: "own-json", label: "Two-Way JSON", fits: isOwnJson, read: readOwnJson },
];

/** A row as a person would write it, in the order of `OWN_REQUIRED`. */
export const EXAMPLE = "VNM,CHN,exports,2023,61200000000,USD,exact,high,Vietnam Customs".split(",");

/** Reads a JSON value in the format that it has; undefined where it has none that is known. */
export function readJsonAs(value: unknown, report: Report): Format | undefined {
  const format = JSONS.find((one) => one.fits(value));
  if (!format) {
    const expected: Sentence = ["download-of"];
    report.complain(complaint({ expected, ...strangeJson(value) }));
    return undefined;
  }
  format.read(value as never, report);
  return format;
}

/** Reads a CSV text in the format whose columns it has, or most of them; undefined where it has those of none. */
export function readTableAs(text: string, report: Report): Format | undefined {
  const separator = separatorOf(text);
  const [best] = TABLES.map((format) => {
    const table = csvTable(text, separator, format.rename);
    const have = format.columns.filter((column) => table.columns.includes(column)).length;
    return { format, table, share: have / format.columns.length };
  }).sort((a, b) => b.share - a.share);
  if (!best || best.share < 0.5) {
    const { columns } = csvTable(text, separator);
    const wanted = OWN_REQUIRED.join(", ");
    const expected: Sentence = ["columns-or-download", { columns: wanted }];
    const said = { expected, ...strangeTable(text, columns, separator) };
    report.complain(complaint(said, { line: 1, column: 1 }));
    return undefined;
  }
  const { format, table } = best;
  format.read(table, report, separator);
  return format;
}

/** JSON begins so; "[Hanoi]" begins an article. */
const JSON_START = /^\s*(\{\s*["}]|\[\s*[[{\]])/;

/** True for the start of a file of figures: JSON, or a table that has most of the columns of a known format. */
export function beginsLikeFigures(start: string): boolean {
  if (JSON_START.test(start)) return true;
  const separator = separatorOf(start);
  return TABLES.some(({ columns, rename }) => {
    const found = csvTable(start, separator, rename).columns;
    return columns.filter((column) => found.includes(column)).length > columns.length / 2;
  });
}

const SEPARATORS = [",", ";", "\t", "|"];

/** The character between the cells: of those in use, the most frequent in the first line outside quotation marks and brackets. */
function separatorOf(text: string): string {
  const start = text.search(/[^\r\n]/);
  const [line = ""] = text.slice(Math.max(0, start), start + (1 << 16)).split(/[\r\n]/, 1);
  const bare = line.replace(/"[^"]*"|\[[^[\]]*\]/g, "");
  const counts = SEPARATORS.map((separator) => bare.split(separator).length);
  return SEPARATORS[counts.indexOf(Math.max(...counts))] ?? ",";
}

type Strange = Pick<Said, "found" | "mend">;
const CHOOSE: Sentence = ["choose-format"];

function strangeJson(value: unknown): Strange {
  if (!isObject(value)) return { found: shortJson(value), mend: CHOOSE };
  const said = [value.message, value.error].find((text) => typeof text === "string" && text !== "");
  if (said) {
    return {
      found: ["answer", { said: { sentence: shortJson(said) } }],
      mend: ["correct-question"],
    };
  }
  if ("dataSets" in value || (isObject(value.data) && "dataSets" in value.data)) {
    return { found: ["sdmx-json"], mend: ["choose-sdmx-csv"] };
  }
  if (Array.isArray(value.dataset)) {
    return { found: ["comtrade-old-json"], mend: ["choose-csv-or-site"] };
  }
  return { found: shortJson(value), mend: CHOOSE };
}

function strangeTable(text: string, columns: string[], separator: string): Strange {
  if (/^\s*</.test(text)) {
    return { found: ["page"], mend: ["choose-csv"] };
  }
  if (
    columns.includes("SERIES_CODE") ||
    columns.filter((name) => /^\d{4}(-\w+)?$/.test(name)).length > 3
  ) {
    return { found: ["wide"], mend: ["choose-long"] };
  }
  const names = columns.slice(0, 8).map(shown).join(", ");
  const example = EXAMPLE.join(separator);
  return { found: ["table", { columns: names }], mend: ["row-each", { example }] };
}
