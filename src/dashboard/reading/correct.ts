/** A reader's correction of a figure: from what stands in the form to a figure of the model, or what is wrong with it. */
import { bounds } from "../../extract/numbers/interval.ts";
import { isYetToCome } from "../../input/article/published.ts";
import { isArea } from "../../model/areas.ts";
import { isRelative } from "../../model/relative.ts";
import { isCountedTwice } from "../../model/reporter.ts";
import { CORRECTABLE, statedFigure } from "../../model/schema.ts";
import type { Correction, Indicator, Qualifier, StatedFigure } from "../../model/types.ts";
import { fits, isBelowNothing } from "../../official/units.ts";
import type { Language } from "../i18n/language.ts";
import { hasBase, PERIOD_SET } from "./amend.ts";
import { decimalSign, typedNumber } from "./typed.ts";

export type CorrectableField = (typeof CORRECTABLE)[number];

/** What is wrong with a field: of most it can only be that they are not what they should be, and the field's name says it. */
export type Fault = CorrectableField | "ambiguous" | "belowZero" | "unpublished" | "toCome";
export type Faults = ReadonlyMap<CorrectableField, Fault>;

/** What stands in the fields of the form, all as text; `scale` is what the number is to be multiplied by. */
export type Form = Record<CorrectableField | "scale", string>;

/** Scales that a number is written in, and the one of percent. */
export const SCALES = [1, 1e3, 1e6, 1e9, 1e12] as const;
const PERCENT = 0.01;

/** True where the two countries each count it, so that a text may name whose statistics it gives. */
export const hasReporter = ({ indicator, of }: Form) =>
  isCountedTwice({ indicator, of: isRelative(indicator) ? of : undefined });

/** Whose statistics the figure is in: one of the two countries, else empty. */
export const reporterIn = (form: Form) =>
  hasReporter(form) && [form.refArea, form.counterpartArea].includes(form.reporter)
    ? form.reporter
    : "";

/** @param language the one whose signs a number is written with */
export function formOf(figure: StatedFigure, language: Language): Form {
  const { value, unit } = figure;
  const money = /^[A-Z]{3}$/.test(unit);
  const scale =
    unit === "ratio" ? PERCENT : (money && SCALES.findLast((size) => Math.abs(value) >= size)) || 1;
  const text = (field: CorrectableField) => String(figure[field] ?? "");
  return {
    ...(Object.fromEntries(CORRECTABLE.map((field) => [field, text(field)])) as Form),
    value: String(Number((value / scale).toPrecision(12))).replace(".", decimalSign(language)),
    scale: String(scale),
  };
}

/** Bounds that a number allows by the decimals it is typed with: see extract/numbers/interval.ts. */
function boundsOf(typed: string, scale: number, qualifier: Qualifier) {
  const decimals = typed.split(".")[1]?.length ?? 0;
  return bounds(
    {
      value: Number((Number(typed) * scale).toPrecision(15)),
      unit: scale * 10 ** -decimals,
      scaled: scale !== 1 || decimals > 0,
    },
    qualifier,
  );
}

/** What a correction is held against. */
interface Against {
  /** The catalogue, which says what unit an indicator may have. */
  indicators: Indicator[];
  /** When the text was published (EDTF), where that is known. */
  published: string | undefined;
  /** ISO 8601. */
  today: string;
  /** The reader's, in which numbers are typed. */
  language: Language;
}

/**
 * @param read the figure as it was read: what is not changed stays as it was
 * @returns the corrected figure with what was read kept in it, or the fields that cannot be
 */
export function corrected(
  read: StatedFigure,
  form: Form,
  { indicators, published, today, language }: Against,
): { figure: StatedFigure } | { wrong: Faults } {
  const plain = typedNumber(form.value, language);
  const typed = plain ?? "";
  const scale = Number(form.scale);
  const before = formOf(read, language);
  const retyped = typedNumber(before.value, language) !== plain || before.scale !== form.scale;
  const value = retyped ? Number((Number(typed) * scale).toPrecision(15)) : read.value;
  const said = (field: CorrectableField) => form[field].trim() || undefined;
  const indicator = said("indicator") ?? "";
  const qualifier = form.qualifier as Qualifier;
  const next = {
    ...read,
    indicator,
    of: isRelative(indicator) ? said("of") : undefined,
    refArea: form.refArea,
    counterpartArea: form.counterpartArea,
    reporter: reporterIn(form) || undefined,
    value,
    unit: said("unit") ?? "",
    qualifier,
    period: said("period") ?? null,
    base: hasBase(indicator) ? said("base") : undefined,
    measure: said("measure"),
    scope: said("scope"),
    what: said("what"),
  };
  if (retyped || read.qualifier !== qualifier)
    Object.assign(next, boundsOf(typed, scale, qualifier));
  if (next.period !== read.period) Object.assign(next, PERIOD_SET);
  const changed = CORRECTABLE.flatMap((field): Correction[] =>
    (next[field] ?? null) === (read[field] ?? null) ? [] : [{ field, read: read[field] ?? null }],
  );
  // How sure the program was is said of what it read.
  const confidence = changed.length > 0 ? undefined : read.confidence;
  const checked = statedFigure.safeParse({ ...next, confidence, corrections: changed });
  const faults = new Map<CorrectableField, Fault>();
  const wrong = (field: CorrectableField, fault: Fault = field) => faults.set(field, fault);
  // No text tells what had not begun when it was written.
  for (const { field } of changed) {
    const period = (field === "period" || field === "base") && next[field];
    if (period && isYetToCome(period, published ?? today))
      wrong(field, published ? "unpublished" : "toCome");
  }
  for (const { path } of checked.success ? [] : checked.error.issues)
    wrong(CORRECTABLE.find((field) => field === path[0]) ?? "value");
  if (typed === "" || !Number.isFinite(value)) wrong("value");
  if (typed === "ambiguous") wrong("value", "ambiguous");
  if (isBelowNothing(String(value), indicator)) wrong("value", "belowZero");
  // Beyond it digits are lost, and nothing that is counted is so much.
  if (Math.abs(value) > Number.MAX_SAFE_INTEGER) wrong("value");
  const measured = indicators.find(({ id }) => id === indicator);
  if (measured && !fits(next.unit, measured)) wrong("unit");
  if (!isArea(next.refArea)) wrong("refArea");
  if (!isArea(next.counterpartArea) || next.counterpartArea === next.refArea)
    wrong("counterpartArea");
  if (isRelative(indicator) && !next.of) wrong("of");
  if (faults.size > 0 || !checked.success) return { wrong: faults };
  return { figure: { ...checked.data, source: read.source } };
}
