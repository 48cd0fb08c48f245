import { quoted } from "../input/complaint.ts";
import { suggested } from "../input/nearest.ts";
import type { Sentence } from "../input/sentence.ts";
import { isArea } from "../model/areas.ts";
import { parsePeriod } from "../model/period.ts";
import type { OfficialFigure } from "../model/types.ts";
import { suggestArea } from "./areas.ts";
import { boundsOf } from "./bounds.ts";
import { printedInterval } from "./precision.ts";
import type { Report } from "./report.ts";
import type { Row } from "./table.ts";
import { fits, isBelowNothing, isNumber, numberOf } from "./units.ts";

const MEASURES = ["stock", "flow"] as const;
export const QUALIFIERS = ["exact", "about", "at-least", "at-most"] as const;
export const CONFIDENCES = ["high", "medium", "low"] as const;
const VALUATIONS = ["FOB", "CIF"] as const;

/** The figure of one row, or undefined with its problems reported. Columns that the header lacks are not complained of again. */
export function readOwnRow(
  row: Row,
  columns: Set<string>,
  report: Report,
): OfficialFigure | undefined {
  let sound = true;
  const wrong = (name: string, expected: Sentence, mend: Sentence) => {
    if (!columns.has(name)) return;
    sound = false;
    report.wrong(row, name, { found: quoted(row.get(name)), expected, mend });
  };
  const text = (name: string) => row.get(name);
  function oneOf<T extends string>(name: string, allowed: readonly T[]): T | undefined {
    const found = allowed.find((option) => option === text(name));
    if (!found)
      wrong(name, ["one-of", { all: allowed.join(", ") }], suggested(text(name), allowed));
    return found;
  }
  const optional = <T extends string>(name: string, allowed: readonly T[]) =>
    text(name) === "" ? undefined : oneOf(name, allowed);

  const { ids } = report;
  const indicator = report.indicator(text("indicator"));
  if (!indicator && ids.length > 0) {
    wrong("indicator", ["of-catalogue"], suggested(text("indicator"), ids));
  }
  for (const name of ["refArea", "counterpartArea"]) {
    if (isArea(text(name))) continue;
    wrong(name, ["alpha-3"], suggestArea(text(name)));
  }
  if (text("refArea") !== "" && text("refArea") === text("counterpartArea")) {
    wrong("counterpartArea", ["other-country"], ["name-partner"]);
  }
  if (!parsePeriod(text("period"))) {
    wrong("period", ["edtf"], ["write-period"]);
  }
  const unit = text("unit");
  if (indicator && !fits(unit, indicator)) {
    const money = indicator.unit === "currency";
    wrong(
      "unit",
      money
        ? ["currency-for", { indicator: { indicator: indicator.id } }]
        : ["unit-for", { unit: indicator.unit, indicator: { indicator: indicator.id } }],
      money ? ["write-currency"] : ["write-unit", { unit: indicator.unit }],
    );
  } else if (!isNumber(text("value"), unit)) {
    wrong("value", numberOf(unit), [text("value") === "" ? "value-or-row" : "digits-only"]);
  } else if (indicator && isBelowNothing(text("value"), indicator.id)) {
    wrong("value", ["not-below", { indicator: { indicator: indicator.id } }], ["no-minus"]);
  }
  const either = indicator?.measure === "either";
  if (either && !columns.has("measure")) {
    wrong("indicator", ["measure-column"], ["say-measure"]);
  }
  const measure =
    either && columns.has("measure")
      ? oneOf("measure", MEASURES)
      : optional(
          "measure",
          MEASURES.filter((known) => !indicator || known === indicator.measure),
        );
  const qualifier = oneOf("qualifier", QUALIFIERS);
  const valuation = optional("valuation", VALUATIONS);
  const confidence = oneOf("confidence", CONFIDENCES);
  if (text("source") === "") {
    wrong("source", ["who-published"], ["name-source"]);
  }
  if (text("url") !== "" && !/^https?:\/\/[^\s]+$/.test(text("url"))) {
    wrong("url", ["web-address"], ["whole-address"]);
  }
  if (!sound || !indicator || !qualifier || !confidence) return undefined;

  const value = Number(text("value"));
  return {
    indicator: indicator.id,
    refArea: text("refArea"),
    counterpartArea: text("counterpartArea"),
    value,
    unit,
    ...boundsOf(qualifier, value, printedInterval(text("value"), unit)),
    period: text("period"),
    ...(measure ? { measure } : {}),
    qualifier,
    ...(text("scope") ? { scope: text("scope") } : {}),
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
