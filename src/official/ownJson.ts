/**
 * Observations as this project writes them: a dataset, or an array of observations. What was read from
 * texts and what was computed comes anew from the texts and rows, so only published statistics are taken.
 */
import * as z from "zod/mini";
import { complaint, type Said } from "../input/complaint.ts";
import type { Sentence } from "../input/sentence.ts";
import { isArea } from "../model/areas.ts";
import { observation } from "../model/schema.ts";
import type { OfficialFigure } from "../model/types.ts";
import { areAround } from "./bounds.ts";
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
    const said: Said = { found: ["no-observations"], expected: ["one-at-least"], mend: MEND };
    report.complain(complaint(said, { path }));
  }
  rows.forEach((found, i) => {
    const name = `${path}[${i}]`;
    const at = { place: (field = "") => ({ path: [name, field].filter(Boolean).join(".") }) };
    if (!isObject(found)) {
      report.wrong(at, "", { found: shortJson(found), expected: ["an-observation"], mend: MEND });
      return;
    }
    const figure = readOne(found, at, report);
    if (figure) report.add(figure, at);
  });
}

const MEND: Sentence = ["as-readme"];

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
): ({ field: string } & Pick<Said, "found" | "expected">) | undefined {
  const plain = (text: unknown): Sentence => ["text", { text: String(text) }];
  const known = report.indicator(indicator);
  if (source.kind !== "statistics") {
    return { field: "source", found: plain(source.kind), expected: ["statistics"] };
  }
  for (const [field, code] of Object.entries({ refArea, counterpartArea })) {
    if (!isArea(code)) return { field, found: plain(code), expected: ["alpha-3"] };
  }
  if (refArea === counterpartArea) {
    return { field: "counterpartArea", found: plain(refArea), expected: ["other-country"] };
  }
  if (period === null) return { field: "period", found: ["nothing"], expected: ["edtf"] };
  if (known && !fits(unit, known)) {
    return {
      field: "unit",
      found: plain(unit),
      expected: ["unit-of", { indicator: { indicator } }],
    };
  }
  if (isBelowNothing(String(value), indicator)) {
    return {
      field: "value",
      found: plain(value),
      expected: ["not-below", { indicator: { indicator } }],
    };
  }
  if (!areAround({ value, low, high })) {
    const found: Sentence = ["bounds", { low: String(low), high: String(high) }];
    return { field: "low", found, expected: ["bounds-around"] };
  }
  return undefined;
}

/** Fields that hold undefined would be told apart from fields that are missing. */
const withoutEmpty = (figure: OfficialFigure): OfficialFigure => JSON.parse(JSON.stringify(figure));

const valueAt = (value: unknown, path: PropertyKey[]): unknown =>
  path.reduce<unknown>((inner, key) => (isObject(inner) ? inner[key as string] : undefined), value);

/** Without a language the schema checker says only "Invalid input". */
const expectedOf = (message: string): Sentence =>
  message === "Invalid input" ? ["of-field-unsaid"] : ["of-field", { message }];
