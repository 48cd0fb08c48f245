import type { OfficialFigure } from "../compile/compile.ts";
import { shown } from "../input/complaint.ts";
import type { Cell } from "../input/csv.ts";
import { suggest } from "../input/nearest.ts";
import { isArea } from "../model/areas.ts";
import { parsePeriod } from "../model/period.ts";
import type { Indicator } from "../model/types.ts";
import { suggestArea } from "./countries.ts";
import { printedInterval } from "./precision.ts";
import type { Problem } from "./problem.ts";

const CURRENCIES = new Set(Intl.supportedValuesOf("currency"));
const MEASURES = ["stock", "flow"] as const;
const QUALIFIERS = ["exact", "about", "at-least", "at-most"] as const;
const CONFIDENCES = ["high", "medium", "low"] as const;
const VALUATIONS = ["FOB", "CIF"] as const;

/** The figure of one row, or undefined with its problems noted. Columns that the header lacks are not complained of again. */
export function readRow(
  cells: Map<string, Cell>,
  indicators: Indicator[],
  problems: Omit<Problem, "file">[],
): OfficialFigure | undefined {
  const before = problems.length;
  const report = (name: string, expected: string, mend: string) => {
    const cell = cells.get(name);
    if (!cell) return;
    const { text, line, column } = cell;
    problems.push({ line, column, found: shown(text), expected, mend });
  };
  const text = (name: string) => cells.get(name)?.text.trim() ?? "";
  function oneOf<T extends string>(name: string, allowed: readonly T[]): T | undefined {
    const found = allowed.find((option) => option === text(name));
    if (!found) report(name, `one of ${allowed.join(", ")}`, suggest(text(name), allowed));
    return found;
  }
  const optional = <T extends string>(name: string, allowed: readonly T[]) =>
    text(name) === "" ? undefined : oneOf(name, allowed);

  const ids = indicators.map(({ id }) => id);
  const indicator = indicators.find(({ id }) => id === text("indicator"));
  if (!indicator && ids.length > 0) {
    report("indicator", "an indicator of the catalogue", suggest(text("indicator"), ids));
  }
  for (const name of ["refArea", "counterpartArea"]) {
    if (isArea(text(name))) continue;
    report(name, "an ISO 3166-1 alpha-3 code", suggestArea(text(name)));
  }
  if (text("refArea") !== "" && text("refArea") === text("counterpartArea")) {
    report("counterpartArea", "another country than refArea", "name the partner");
  }
  if (!parsePeriod(text("period"))) {
    report(
      "period",
      "a period as EDTF",
      "write a year, a month or both ends, as in 2018, 2019-11 or 2019-01/2019-11",
    );
  }
  const unit = text("unit");
  if (indicator && !fits(unit, indicator)) {
    const money = indicator.unit === "currency";
    report(
      "unit",
      `${money ? "an ISO 4217 currency" : indicator.unit} for ${indicator.id}`,
      money ? "write the code of the currency, as in USD" : `write ${indicator.unit}`,
    );
  } else if (!isNumber(text("value"), unit)) {
    report(
      "value",
      numberOf(unit),
      text("value") === ""
        ? "write the value, or delete the row: a gap stays a gap"
        : "write digits with a point for decimals, no separators, no words",
    );
  }
  const either = indicator?.measure === "either";
  if (either && !cells.has("measure")) {
    report("indicator", "a column measure beside it", "say stock or flow in each row");
  }
  const measure =
    either && cells.has("measure")
      ? oneOf("measure", MEASURES)
      : optional(
          "measure",
          MEASURES.filter((known) => !indicator || known === indicator.measure),
        );
  const qualifier = oneOf("qualifier", QUALIFIERS);
  const valuation = optional("valuation", VALUATIONS);
  const confidence = oneOf("confidence", CONFIDENCES);
  if (text("source") === "") {
    report("source", "who published the figure", "name the source: no row goes without one");
  }
  if (text("url") !== "" && !/^https?:\/\/[^\s]+$/.test(text("url"))) {
    report("url", "a web address", "write it whole, with https://, or leave the cell empty");
  }
  if (problems.length > before || !indicator || !qualifier || !confidence) return undefined;

  const { low, high } = printedInterval(text("value"), unit);
  const value = Number(text("value"));
  return {
    indicator: indicator.id,
    refArea: text("refArea"),
    counterpartArea: text("counterpartArea"),
    value,
    unit,
    low: qualifier === "at-most" ? null : qualifier === "at-least" ? value : low,
    high: qualifier === "at-least" ? null : qualifier === "at-most" ? value : high,
    period: text("period"),
    ...(measure ? { measure } : {}),
    qualifier,
    source: {
      kind: "statistics",
      publisher: text("source"),
      ...(text("url") ? { url: text("url") } : {}),
      ...(text("note") ? { note: text("note") } : {}),
      ...(valuation ? { valuation } : {}),
      confidence,
    },
  };
}

function fits(unit: string, indicator: Indicator): boolean {
  return indicator.unit === "currency" ? CURRENCIES.has(unit) : unit === indicator.unit;
}

/** Decimal digits; whole where things or people are counted, and above zero for a rank. */
function isNumber(text: string, unit: string): boolean {
  if (!/^-?\d+(\.\d+)?$/.test(text)) return false;
  if (unit === "rank") return /^[1-9]\d*$/.test(text);
  return !["person", "project", "count"].includes(unit) || /^\d+$/.test(text);
}

function numberOf(unit: string): string {
  if (!CURRENCIES.has(unit)) return `a number (unit ${unit || "missing"})`;
  const name = new Intl.NumberFormat("en", {
    style: "currency",
    currency: unit,
    currencyDisplay: "name",
  })
    .formatToParts(2)
    .find(({ type }) => type === "currency");
  return `a number in ${name?.value}`;
}
