/**
 * Observations as this project writes them: a dataset, or an array of observations. What was read from
 * texts and what was computed comes anew from the texts and rows, so only published statistics are taken.
 */
import * as z from "zod/mini";
import { isArea } from "../model/areas.ts";
import { observation } from "../model/schema.ts";
import type { OfficialFigure } from "../model/types.ts";
import type { Report } from "./report.ts";
import { isObject, type Row, shortJson } from "./table.ts";
import { fits, isBelowNothing } from "./units.ts";

const row = z.omit(observation, { id: true, basis: true, repeats: true });

/** True for an array whose first object has the fields of an observation, or for what holds such an array. */
export function isOwnJson(value: unknown): boolean {
  const first = rowsOf(value)?.rows.find(isObject);
  return isObject(value) && "observations" in value
    ? Array.isArray(value.observations)
    : first !== undefined && "refArea" in first && "counterpartArea" in first;
}

function rowsOf(value: unknown): { rows: unknown[]; path: string } | undefined {
  if (Array.isArray(value)) return { rows: value, path: "" };
  if (!isObject(value) || !Array.isArray(value.observations)) return undefined;
  return { rows: value.observations, path: "observations" };
}

export function readOwnJson(value: unknown, report: Report): void {
  const { rows = [], path = "" } = rowsOf(value) ?? {};
  if (rows.length === 0) {
    report.complain({ path, found: "no observations", expected: "at least one", mend: MEND });
  }
  rows.forEach((found, i) => {
    const name = `${path}[${i}]`;
    const at = { place: (field = "") => ({ path: [name, field].filter(Boolean).join(".") }) };
    if (!isObject(found)) {
      report.wrong(at, "", { found: shortJson(found), expected: "an observation", mend: MEND });
      return;
    }
    const figure = readOne(found, at, report);
    if (figure) report.add(figure, at);
  });
}

const MEND = "write it as the README says of observations";

function readOne(
  found: Record<string, unknown>,
  at: Pick<Row, "place">,
  report: Report,
): OfficialFigure | undefined {
  const { basis = "official", source } = found;
  const computed = isObject(source) && source.kind === "arithmetic";
  if (basis !== "official" || computed) {
    return report.skip("basis", "computed", { basis: computed ? "computed" : String(basis) });
  }
  const parsed = row.safeParse(found);
  if (!parsed.success) {
    for (const { path, message } of parsed.error.issues.slice(0, 3)) {
      const wrong = {
        found: shortJson(valueAt(found, path)),
        expected: expectedOf(message),
        mend: MEND,
      };
      report.wrong(at, path.join("."), wrong);
    }
    return undefined;
  }
  const figure = withoutEmpty(parsed.data);
  const wrong = mistakeIn(figure, report);
  return wrong ? report.wrong(at, wrong.field, { mend: MEND, ...wrong }) : figure;
}

/** What the schema cannot tell: whether the fields go together. */
function mistakeIn(
  { indicator, refArea, counterpartArea, unit, value, low, high, period, source }: OfficialFigure,
  report: Report,
): { field: string; found: string; expected: string } | undefined {
  const known = report.indicator(indicator);
  if (source.kind !== "statistics") {
    return { field: "source", found: source.kind, expected: "statistics with a publisher" };
  }
  for (const [field, code] of Object.entries({ refArea, counterpartArea })) {
    if (!isArea(code)) return { field, found: code, expected: "an ISO 3166-1 alpha-3 code" };
  }
  if (refArea === counterpartArea) {
    return { field: "counterpartArea", found: refArea, expected: "another country than refArea" };
  }
  if (period === null) return { field: "period", found: "nothing", expected: "a period as EDTF" };
  if (known && !fits(unit, known)) {
    return { field: "unit", found: unit, expected: `the unit of ${indicator}` };
  }
  if (isBelowNothing(String(value), indicator)) {
    return { field: "value", found: String(value), expected: `zero or more for ${indicator}` };
  }
  if ((low !== null && low > value) || (high !== null && high < value)) {
    return { field: "low", found: `${low} to ${high}`, expected: "bounds around the value" };
  }
  return undefined;
}

/** Fields that hold undefined would be told apart from fields that are missing. */
const withoutEmpty = (figure: OfficialFigure): OfficialFigure => JSON.parse(JSON.stringify(figure));

const valueAt = (value: unknown, path: PropertyKey[]): unknown =>
  path.reduce<unknown>((inner, key) => (isObject(inner) ? inner[key as string] : undefined), value);

/** Without a language the schema checker says only "Invalid input". */
const expectedOf = (message: string) =>
  message === "Invalid input" ? "what the field of an observation may hold" : message;
