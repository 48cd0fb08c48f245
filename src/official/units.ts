import type { Sentence } from "../input/sentence.ts";
import type { Indicator } from "../model/types.ts";

export const CURRENCIES = new Set(Intl.supportedValuesOf("currency"));

/** What is counted or summed as it happens: none of it can be less than nothing. */
const GROSS = new Set(["exports", "imports", "trade-turnover", "aid"]);

/** True for a value below zero of something that has no below. */
export const isBelowNothing = (printed: string, indicator: string): boolean =>
  GROSS.has(indicator) && Number(printed) < 0;

export function fits(unit: string, indicator: Indicator): boolean {
  return indicator.unit === "currency" ? CURRENCIES.has(unit) : unit === indicator.unit;
}

/** Decimal digits; whole where things or people are counted, and above zero for a rank. */
export function isNumber(text: string, unit: string): boolean {
  if (!/^-?\d+(\.\d+)?$/.test(text) || !Number.isFinite(Number(text))) return false;
  if (unit === "rank") return /^[1-9]\d*$/.test(text);
  return !["person", "project", "count"].includes(unit) || /^\d+$/.test(text);
}

export function numberOf(unit: string): Sentence {
  if (!CURRENCIES.has(unit)) return unit ? ["number-unit", { unit }] : ["number-no-unit"];
  return ["number-of", { unit: { currency: unit } }];
}
