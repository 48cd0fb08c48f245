/**
 * UN Comtrade: one row a reporter, partner, flow, period, commodity, second partner, customs procedure
 * and mode of transport. Totals stand beside their parts, so that only a row that is a total in every
 * way may become a figure; all others would count trade twice.
 *
 * The columns are those of the API's version 1 (https://comtradedeveloper.un.org/); the files of the old
 * site name them otherwise.
 */
import { complaint, quoted, shown } from "../input/complaint.ts";
import type { Area, OfficialFigure } from "../model/types.ts";
import { numberedArea } from "./areas.ts";
import { readValue, statistic } from "./figure.ts";
import { plainNumber } from "./numbers.ts";
import { OTHER_ASIA, OTHER_ASIA_NOTE } from "./otherAsia.ts";
import { periodOf } from "./periods.ts";
import type { Reason } from "./reasons.ts";
import type { Report } from "./report.ts";
import { isObject, jsonTable, type Row, type Table } from "./table.ts";

export const COMTRADE_REQUIRED = [
  "reporterCode",
  "partnerCode",
  "flowCode",
  "cmdCode",
  "period",
  "primaryValue",
];

/** What the old site calls the columns in headings for people. */
const FOR_PEOPLE: Record<string, string> = {
  "Trade Flow Code": "flowCode",
  "Trade Flow": "flowDesc",
  "Reporter Code": "reporterCode",
  Reporter: "reporterDesc",
  "Partner Code": "partnerCode",
  Partner: "partnerDesc",
  "2nd Partner Code": "partner2Code",
  "Customs Proc. Code": "customsCode",
  "Mode of Transport Code": "motCode",
  "Commodity Code": "cmdCode",
  Period: "period",
  "Trade Value (US$)": "primaryValue",
  "CIF Trade Value (US$)": "cifvalue",
  "FOB Trade Value (US$)": "fobvalue",
};

/** The same in headings for machines, as far as they are others than those of the API. */
const FOR_MACHINES: Record<string, string> = {
  rgCode: "flowCode",
  rgDesc: "flowDesc",
  rtCode: "reporterCode",
  rtTitle: "reporterDesc",
  ptCode: "partnerCode",
  ptTitle: "partnerDesc",
  ptCode2: "partner2Code",
  cstCode: "customsCode",
  TradeValue: "primaryValue",
};

export const legacyName = (header: string): string =>
  FOR_PEOPLE[header] ?? FOR_MACHINES[header] ?? header;

/** What a file of the old site calls a column, whether it has it or not. */
function legacyHeader(headers: string[]): (column: string) => string {
  const names = headers.some((header) => header in FOR_MACHINES) ? FOR_MACHINES : FOR_PEOPLE;
  const headings = new Map(Object.entries(names).map(([heading, column]) => [column, heading]));
  return (column) => headings.get(column) ?? column;
}

/** Flows by the codes of the API and of the old site, as far as they need a name. */
const FLOWS: Record<string, string> = {
  RX: "re-exports",
  RM: "re-imports",
  DX: "domestic exports",
  FM: "foreign imports",
  3: "re-exports",
  4: "re-imports",
};
const EXPORTS = new Set(["X", "2"]);
const IMPORTS = new Set(["M", "1"]);

/** A column, the code in it that means all together (the old site leaves the cell empty), and why another code is passed over. */
const TOTALS: [string, string, Reason][] = [
  ["cmdCode", "TOTAL", "commodity"],
  ["partner2Code", "0", "partner2"],
  ["customsCode", "C00", "customs"],
  ["motCode", "0", "transport"],
];

/** @param headerOf what the file calls a column */
export function readComtrade(
  table: Table,
  report: Report,
  headerOf?: (column: string) => string,
): void {
  if (report.lacks(table, COMTRADE_REQUIRED, headerOf)) return;
  table.each((row) => {
    const figure = readRow(row, report);
    if (figure) report.add(figure, row);
  }, report);
}

export const readLegacyComtrade = (table: Table, report: Report): void =>
  readComtrade(table, report, legacyHeader(table.headers));

/** True for an answer of the API, `{elapsedTime, count, data, error}`, or for its rows alone. */
export function isComtradeJson(value: unknown): boolean {
  const rows = rowsOf(value);
  const first = rows?.find(isObject);
  if (first) return "reporterCode" in first && "flowCode" in first;
  return rows !== undefined && isObject(value) && "elapsedTime" in value;
}

const rowsOf = (value: unknown): unknown[] | undefined => {
  const rows = isObject(value) ? value.data : value;
  return Array.isArray(rows) ? rows : undefined;
};

/** So many rows the API gives at most: in a preview without a key, and to two kinds of subscribers. */
const MOST = [500, 100_000, 250_000];

export function readComtradeJson(value: unknown, report: Report): void {
  const rows = rowsOf(value) ?? [];
  const { error, count } = isObject(value) ? value : {};
  if (typeof error === "string" && error !== "") {
    report.complain(
      complaint(
        {
          found: ["comtrade-error", { said: shown(error) }],
          expected: ["rows"],
          mend: ["correct-question"],
        },
        { path: "error" },
      ),
    );
    return;
  }
  if (typeof count === "number" && count > rows.length && rows.length > 0) {
    report.complain(
      complaint(
        {
          found: ["rows-announced", { announced: String(count), count: String(rows.length) }],
          expected: ["all-rows"],
          mend: ["fewer"],
        },
        { path: "count" },
      ),
    );
  }
  if (MOST.includes(rows.length)) {
    report.note("limit", { rows: String(rows.length) });
  }
  readComtrade(jsonTable(rows, Array.isArray(value) ? "" : "data"), report);
}

function readRow(row: Row, report: Report): OfficialFigure | undefined {
  if (row.get("typeCode") === "S") return report.skip("typeCode", "services");
  const flow = row.get("flowCode");
  if (!EXPORTS.has(flow) && !IMPORTS.has(flow)) {
    return report.skip("flowCode", "flow", { flow: FLOWS[flow] ?? (row.get("flowDesc") || flow) });
  }
  for (const [column, total, reason] of TOTALS) {
    const code = row.get(column);
    if (code !== "" && code !== total) return report.skip(column, reason);
  }
  const refArea = areaOf(row, "reporter", report);
  const counterpartArea = refArea && areaOf(row, "partner", report);
  if (!refArea || !counterpartArea) return undefined;
  if (refArea === counterpartArea) return report.skip("partnerCode", "self");
  const period = periodOf(row.get("period"));
  if (!period) {
    return report.wrong(row, "period", {
      found: quoted(row.get("period")),
      expected: ["year-or-month"],
      mend: ["download-period"],
    });
  }
  const exported = EXPORTS.has(flow);
  const indicator = exported ? "exports" : "imports";
  const printed = readValue(row, "primaryValue", { indicator, unit: "USD" }, report);
  if (printed === undefined) return undefined;
  const reported = !/^false$/i.test(row.get("isReported"));
  const summed = /^true$/i.test(row.get("isAggregate"));
  const otherAsia = [row.get("reporterCode"), row.get("partnerCode")].includes(OTHER_ASIA);
  if (otherAsia) report.note("otherAsia");
  return statistic({ indicator, refArea, counterpartArea, unit: "USD", period }, printed, {
    publisher: "UN Comtrade",
    url: "https://comtradeplus.un.org/",
    valuation: exported || withoutFreight(row) ? "FOB" : "CIF",
    confidence: (reported || summed) && !otherAsia ? "high" : "medium",
    notes: [
      reported
        ? undefined
        : summed
          ? "The total is added up by UN Comtrade from the commodities that were reported"
          : "Estimated by UN Comtrade, not reported",
      otherAsia ? OTHER_ASIA_NOTE : undefined,
    ],
  });
}

/** True where the value of imports is said to be the one without freight: some countries report no other. */
function withoutFreight(row: Row): boolean {
  const fob = plainNumber(row.get("fobvalue"));
  const cif = plainNumber(row.get("cifvalue"));
  return cif === undefined && fob !== undefined && fob === plainNumber(row.get("primaryValue"));
}

function areaOf(row: Row, role: "reporter" | "partner", report: Report): Area | undefined {
  const column = `${role}Code`;
  const code = row.get(column);
  const area = numberedArea(code);
  if (area) return area;
  if (!/^\d+$/.test(code)) {
    return report.wrong(row, column, {
      found: quoted(code),
      expected: ["country-number"],
      mend: ["with-codes"],
    });
  }
  const name = code === "0" ? "the world" : row.get(`${role}Desc`);
  return report.skip(column, "aggregate", { area: name ? `${code} (${name})` : `code ${code}` });
}
