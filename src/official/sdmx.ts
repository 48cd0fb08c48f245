/**
 * SDMX-CSV 1.0 and 2.0 (https://github.com/sdmx-twg/sdmx-csv): columns in any order, named by the
 * concepts of a data structure that the file does not tell. What can be read are the concepts that all
 * domains share (SDMX Content-Oriented Guidelines), those of the IMF's trade by partner, and our own.
 */
import { complaint, quoted } from "../input/complaint.ts";
import { suggested } from "../input/nearest.ts";
import type { Area, Indicator, OfficialFigure } from "../model/types.ts";
import { codedArea } from "./areas.ts";
import { boundsIn } from "./bounds.ts";
import { readValue, statistic } from "./figure.ts";
import { IMF_SERIES } from "./imf.ts";
import { CONFIDENCES, QUALIFIERS } from "./ownRow.ts";
import { periodOf } from "./periods.ts";
import type { Report } from "./report.ts";
import { codeIn, sourceOf } from "./sdmxSource.ts";
import type { Row, Table } from "./table.ts";
import { CURRENCIES } from "./units.ts";

/** The names that structures have for one role, the one that the guidelines give first. */
const ROLES = {
  refArea: ["REF_AREA", "COUNTRY"],
  counterpartArea: ["COUNTERPART_AREA", "COUNTERPART_COUNTRY"],
  indicator: ["INDICATOR"],
  time: ["TIME_PERIOD"],
  value: ["OBS_VALUE"],
  frequency: ["FREQ", "FREQUENCY"],
  unit: ["UNIT_MEASURE", "UNIT"],
  status: ["OBS_STATUS", "STATUS"],
  structure: ["STRUCTURE_ID", "DATAFLOW"],
} as const;
const NEEDED = ["refArea", "counterpartArea", "indicator", "time", "value"] as const;

type Role = keyof typeof ROLES;

/** `COUNTRY: Country` and `COUNTRY[]` are both the column COUNTRY; so is `STRUCTURE[;]` the column STRUCTURE. */
export const conceptOf = (header: string): string =>
  header.replace(/: .*$/s, "").replace(/\[[^[\]]*\]$/, "");

/**
 * @param decimal a comma where a semicolon stands between the cells, as files in some languages have it
 */
export function readSdmx(table: Table, report: Report, decimal: "." | ","): void {
  const columns = Object.fromEntries(
    Object.entries(ROLES).map(([role, names]) => [
      role,
      names.find((name) => table.columns.includes(name)) ?? names[0],
    ]),
  ) as Record<Role, string>;
  const missing = NEEDED.filter((role) => !table.columns.includes(columns[role]));
  for (const role of missing) {
    const [column, other] = ROLES[role];
    report.complain(
      complaint(
        {
          found: other ? ["no-column-of-two", { column, other }] : ["no-column", { column }],
          expected: ["by-indicator-and-time"],
          mend: ["all-dimensions"],
        },
        table.placeOfColumn(0),
      ),
    );
  }
  if (missing.length > 0) return;
  table.each((row) => {
    const figure = readRow(row, columns, report, decimal);
    if (figure) report.add(figure, row);
  }, report);
  report.withdraw(({ indicator, source, ...rest }, has) => {
    if (indicator !== "imports" || source.kind !== "statistics" || source.valuation !== "FOB")
      return undefined;
    const like = { ...rest, indicator, source: { ...source, valuation: "CIF" as const } };
    return has(like) ? [columns.indicator, "freight"] : undefined;
  });
}

function readRow(
  row: Row,
  columns: Record<Role, string>,
  report: Report,
  decimal: "." | ",",
): OfficialFigure | undefined {
  const cell = (role: Role) => codeIn(row.get(columns[role]));
  if (row.get("ACTION") === "D") return report.skip("ACTION", "deleted");
  const basis = row.get("BASIS");
  if (basis !== "" && (basis !== "official" || row.get("SOURCE") === "")) {
    const computed = basis === "official" ? "computed" : basis;
    return report.skip("BASIS", "computed", { basis: computed });
  }
  const status = cell("status");
  if (status === "F") return report.skip(columns.status, "forecast");
  const structure = cell("structure");
  const series = IMF_SERIES[cell("indicator")];
  const id = series?.indicator ?? cell("indicator");
  const indicator = report.indicator(id);
  if (id === "") return report.skip(columns.indicator, "gap");
  if (!indicator) return report.skip(columns.indicator, "indicator", { indicator: id });

  const refArea = areaOf(row, columns.refArea, report);
  const counterpartArea = refArea && areaOf(row, columns.counterpartArea, report);
  if (!refArea || !counterpartArea) return undefined;
  if (refArea === counterpartArea) return report.skip(columns.counterpartArea, "self");

  const period = periodOf(cell("time"), cell("frequency"));
  if (!period) {
    if (cell("time") === "") return report.skip(columns.time, "gap");
    return report.skip(columns.time, "time", { time: cell("time") });
  }
  const unit = series ? "USD" : unitOf(cell("unit"), indicator);
  const said = cell("unit");
  if (!unit || (series && said !== "" && said !== "USD")) {
    return report.wrong(row, columns.unit, {
      found: quoted(said),
      expected: series ? ["usd"] : ["unit-of", { indicator: { indicator: id } }],
      mend: ["in-currency"],
    });
  }
  const shift = shiftOf(row, series !== undefined, report);
  if (shift === undefined) return undefined;
  const printed = readValue(row, columns.value, { indicator: id, unit, shift, decimal }, report);
  if (printed === undefined) return undefined;
  const measure = measureOf(indicator, row.get("STOCK_FLOW"));
  if (indicator.measure === "either" && !measure) {
    return report.wrong(row, columns.indicator, {
      found: quoted(id),
      expected: ["stock-or-flow"],
      mend: ["add-column"],
    });
  }
  const qualifier = oneOf(row, "QUALIFIER", QUALIFIERS, report);
  const confidence = oneOf(row, "SOURCE_CONFIDENCE", CONFIDENCES, report);
  if (qualifier === null || confidence === null) return undefined;
  const scope = row.get("SCOPE");
  const figure = statistic(
    {
      indicator: id,
      refArea,
      counterpartArea,
      unit,
      period,
      ...(measure && indicator.measure === "either" ? { measure } : {}),
      ...(scope ? { scope } : {}),
      ...(qualifier ? { qualifier } : {}),
    },
    printed,
    sourceOf(row, { structure, status, series, qualifier, confidence }),
  );
  if (!qualifier) return figure;
  const columnsOf = { low: "LOWER_BOUND", high: "UPPER_BOUND" };
  const bounds = boundsIn(row, columnsOf, figure, report, { shift, decimal });
  return bounds && { ...figure, ...bounds };
}

/** What a cell says, of some words: undefined where it is empty, null where it says another, which is complained of. */
function oneOf<T extends string>(
  row: Row,
  column: string,
  allowed: readonly T[],
  report: Report,
): T | null | undefined {
  const said = codeIn(row.get(column));
  if (said === "") return undefined;
  const known = allowed.find((option) => option === said);
  if (known) return known;
  report.wrong(row, column, {
    found: quoted(said),
    expected: ["one-of", { all: allowed.join(", ") }],
    mend: suggested(said, allowed),
  });
  return null;
}

function areaOf(row: Row, column: string, report: Report): Area | undefined {
  const cell = row.get(column);
  const code = codeIn(cell);
  if (code === "") return report.skip(column, "gap");
  const name = cell.slice(code.length + 2);
  const area = name === "" ? code : `${code} (${name})`;
  return codedArea(code) ?? report.skip(column, "aggregate", { area });
}

function measureOf(indicator: Indicator, said: string): "stock" | "flow" | undefined {
  if (indicator.measure !== "either") return indicator.measure;
  return said === "stock" || said === "flow" ? said : undefined;
}

/** A unit of the catalogue, whose codes are written large in SDMX. */
function unitOf(code: string, indicator: Indicator): string | undefined {
  if (indicator.unit === "currency") return CURRENCIES.has(code) ? code : undefined;
  return code === "" || code.toLowerCase() === indicator.unit ? indicator.unit : undefined;
}

/**
 * The power of ten that a value is to be multiplied by. UNIT_MULT says so by its definition. The IMF's
 * SCALE says in which scale its site shows the series: the values in the file are whole dollars.
 */
function shiftOf(row: Row, imf: boolean, report: Report): number | undefined {
  const power = (column: string): number | undefined => {
    const code = codeIn(row.get(column));
    if (/^-?\d{1,2}$/.test(code) || code === "") return Number(code);
    return report.wrong(row, column, {
      found: quoted(code),
      expected: ["power-of-ten"],
      mend: ["with-codes"],
    });
  };
  const unit = power("UNIT_MULT");
  if (unit === undefined) return undefined;
  if (unit !== 0) report.note("multiplied", { power: String(unit) });
  const scale = power("SCALE");
  if (scale === undefined) return undefined;
  if (scale === 0) return unit;
  if (imf) {
    report.note("scale", { scale: String(scale) });
    return unit;
  }
  return report.wrong(row, "SCALE", {
    found: quoted(String(scale)),
    expected: ["unit-mult"],
    mend: ["to-unit-mult"],
  });
}
