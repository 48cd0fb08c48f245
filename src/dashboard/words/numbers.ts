/**
 * Numbers with their unit in words. Fraction digits are always given to Intl in so many words:
 * left to itself it prints "900.0M" in one engine and "900M" in another.
 */
import type { Bound } from "../../compile/interval.ts";
import { type Language, TAGS } from "../i18n/language.ts";
import type { Words } from "../i18n/words.ts";
import { rounded } from "./rounding.ts";

export interface NumberOptions {
  /** Most digits after the point of an amount in thousands, millions or billions; zeros at the end are dropped. Default 2. */
  digits?: number;
  /** Whom a number of persons is of. */
  people?: "students" | "tourists";
  /** What is counted, as its text says it. */
  what?: string;
  /** Of a bound, which one: it is rounded to the side on which it still holds. */
  bound?: BoundQualifier;
}

type BoundQualifier = Bound["qualifier"];

interface Scale {
  size: number;
  word: string;
}

/** By which numbers are shortened, the largest first: by thousands, in Chinese by ten thousands. */
const SCALES: Record<Language, Scale[]> = {
  en: [
    { size: 1e12, word: " tn" },
    { size: 1e9, word: " bn" },
    { size: 1e6, word: " m" },
  ],
  vi: [
    { size: 1e12, word: " nghìn tỷ" },
    { size: 1e9, word: " tỷ" },
    { size: 1e6, word: " triệu" },
  ],
  zh: [
    { size: 1e12, word: "万亿" },
    { size: 1e8, word: "亿" },
    { size: 1e4, word: "万" },
  ],
};
const ONE: Scale = { size: 1, word: "" };
const CURRENCY = /^[A-Z]{3}$/;

const formats = new Map<string, Intl.NumberFormat>();

/** Each is made once: that takes as long as to print fifty numbers. */
function formatOf(language: Language, digits: number): Intl.NumberFormat {
  const name = `${language} ${digits}`;
  const format =
    formats.get(name) ??
    new Intl.NumberFormat(TAGS[language], {
      minimumFractionDigits: 0,
      maximumFractionDigits: digits,
      // Chinese writes 1067亿, without a mark between the thousands.
      useGrouping: language === "zh" ? "min2" : true,
    });
  formats.set(name, format);
  return format;
}

/** A number as its language writes it: "1,234.5", "1.234,5"; no unit. */
export function plain({ language }: Words, value: number, digits: number): string {
  const text = formatOf(language, digits).format(value);
  return text === "-0" ? "0" : text;
}

/**
 * The largest scale that leaves at least one before the point once the value is rounded to the step of the
 * scale below it: 995 m stays so, though it is 1.00 bn as well.
 */
function scaleOf(language: Language, value: number, step: (size: number) => number): Scale {
  const scales = SCALES[language];
  const below = (i: number) => (scales[i + 1] ?? ONE).size;
  return scales.find(({ size }, i) => Math.abs(value) + 0.5 * step(below(i)) >= size) ?? ONE;
}

/**
 * The step that a number of digits after the point stands for. It is counted in thousands whatever the
 * language, so that each prints a value just as fine: 106.7 bn, 106,7 tỷ, 1067亿.
 */
function stepOf(value: number, digits: number): number {
  return scaleOf("en", value, (size) => size * 10 ** -digits).size * 10 ** -digits;
}

/** A number and what follows it at once: "106.7" and " bn", "1067" and "亿", "8.71" and "%". */
interface Amount {
  number: string;
  scale: string;
}

function scaled(words: Words, value: number, step: number): Amount {
  const { size, word } = scaleOf(words.language, value, () => step);
  const digits = Math.min(20, Math.max(0, Math.round(Math.log10(size / step))));
  // A step of 100,000 lies above 万: what is finer than the step is not printed there either.
  const shown = step > size ? Math.round(value / step) * step : value;
  return { number: plain(words, shown / size, digits), scale: word };
}

/** What is counted is written out, but for round millions ("3.7 m tourists") and in Chinese round thousands (1.1万). */
function counted(words: Words, value: number, digits: number): Amount {
  const [least, step] = words.language === "zh" ? [1e4, 1e3] : [1e6, 1e4];
  return Math.abs(value) >= least && value % step === 0
    ? scaled(words, value, step)
    : { number: plain(words, value, digits), scale: "" };
}

/** @param step of money alone, in base units */
function amountOf(words: Words, value: number, unit: string, digits: number, step: number): Amount {
  if (CURRENCY.test(unit)) return scaled(words, value, step);
  if (unit === "ratio") return { number: plain(words, value * 100, digits), scale: "%" };
  if (unit === "multiple" || unit === "rank")
    return { number: plain(words, value, digits), scale: "" };
  return counted(words, value, digits);
}

let chineseCurrencies: Intl.DisplayNames | undefined;

/** The name of a currency in Chinese, its ISO 4217 code in languages that print that. */
function currencyName({ language }: Words, code: string): string {
  if (language !== "zh") return code;
  // To make one takes longer than all the rest of this file: nobody who reads another language waits for it.
  chineseCurrencies ??= new Intl.DisplayNames(TAGS.zh, { type: "currency" });
  return chineseCurrencies.of(code) ?? code;
}

/** Puts the unit to an amount in words; `value` tells one from many. */
function withUnit(
  words: Words,
  amount: string,
  unit: string,
  count: number,
  { people, what }: NumberOptions,
): string {
  const { t } = words;
  if (CURRENCY.test(unit)) return t("unit.money", { amount, currency: currencyName(words, unit) });
  if (unit === "ratio") return amount;
  if (unit === "multiple") return t("unit.times", { amount });
  if (unit === "rank") return t("unit.rank", { amount });
  if (what) return t("unit.counted", { amount, what });
  if (unit === "person") return t(`unit.${people ?? "people"}`, { amount, count });
  return unit === "project" ? t("unit.projects", { amount, count }) : amount;
}

const joined = ({ number, scale }: Amount) => number + scale;

/**
 * A value in base units with its unit: "106.7 bn USD", "11,000 people", "8.71%", "3,300 times", "rank 7".
 * Money is scaled to m, bn or tn; whatever is counted is written out, round millions apart.
 */
export function formatValue(
  words: Words,
  value: number,
  unit: string,
  options: NumberOptions = {},
): string {
  const digits = options.digits ?? 2;
  const shown = options.bound ? held(value, unit, digits, options.bound) : value;
  const amount = amountOf(words, shown, unit, digits, stepOf(shown, digits));
  return withUnit(words, joined(amount), unit, shown, options);
}

/** A bound to the last digit that is printed of it: at least 25.846 bn is at least 25.84 bn. */
function held(value: number, unit: string, digits: number, bound: BoundQualifier): number {
  const step = CURRENCY.test(unit)
    ? stepOf(value, digits)
    : 10 ** -(unit === "ratio" ? digits + 2 : digits);
  return rounded(value, step, bound === "at-least" ? Math.floor : Math.ceil);
}

/** A value with its first digits alone: 105.75 bn USD to three is 106 bn USD. */
export function formatSignificant(
  words: Words,
  value: number,
  unit: string,
  significant: number,
  options: NumberOptions = {},
): string {
  const shown = unit === "ratio" ? value * 100 : value;
  const size = CURRENCY.test(unit) ? stepOf(value, 0) : 1;
  const digits = significant - 1 - Math.floor(Math.log10(Math.abs(shown) / size || 1));
  return formatValue(words, value, unit, { ...options, digits: Math.max(0, digits) });
}

/** Fraction digits, `least` to six, at which printing moves a bound by no more than a twentieth of the interval. */
export function telling(low: number, high: number, unit: string, least: number): number {
  const size = CURRENCY.test(unit)
    ? stepOf(high, least) * 10 ** least
    : unit === "ratio"
      ? 0.01
      : 1;
  const moved = (bound: number, digits: number) =>
    Math.abs(Number((bound / size).toFixed(digits)) * size - bound);
  let digits = least;
  while (digits < 6 && Math.max(moved(low, digits), moved(high, digits)) > (high - low) / 20)
    digits += 1;
  return digits;
}

/**
 * Bounds in words: "31.84 to 32.83 m USD", "900 m USD to 1.1 bn USD", "at least 25.8 bn USD" (no upper bound).
 * Equal bounds give the value alone.
 */
export function formatInterval(
  words: Words,
  low: number | null,
  high: number | null,
  unit: string,
  options: NumberOptions = {},
): string {
  const bound = (bound: BoundQualifier, value: number) =>
    words.t(`hedge.${bound}`, { figure: formatValue(words, value, unit, { ...options, bound }) });
  if (low === null) return high === null ? words.t("range.none") : bound("at-most", high);
  if (high === null) return bound("at-least", low);
  if (low === high) return formatValue(words, low, unit, options);
  return between(words, low, high, unit, options.digits ?? 2, (text) =>
    withUnit(words, text, unit, high, options),
  );
}

/** Two bounds beside a point, where the axis title names the unit: "170 to 175 bn". */
export const formatTicks = (words: Words, low: number, high: number, unit: string): string =>
  between(words, low, high, unit, 2, (text) => text);

/**
 * Two amounts, their scale said once where it is the same.
 * @param whole puts the unit to one or both
 */
function between(
  words: Words,
  low: number,
  high: number,
  unit: string,
  least: number,
  whole: (text: string) => string,
): string {
  const digits = telling(low, high, unit, least);
  const step = stepOf(high, digits);
  const [first, last] = [low, high].map((value) => amountOf(words, value, unit, digits, step)) as [
    Amount,
    Amount,
  ];
  const { t } = words;
  return first.scale === last.scale
    ? whole(t("range.same", { low: first.number, high: last.number, scale: last.scale }))
    : t("range.apart", { low: whole(joined(first)), high: whole(joined(last)) });
}

/** A value beside an axis: "50 bn", "100 m", "2,000"; the axis title names the unit. */
export function formatTick(words: Words, value: number, unit: string): string {
  if (value === 0) return "0";
  const least = SCALES[words.language].at(-1)?.size ?? 1;
  const step = stepOf(value, 2);
  if (unit === "ratio" || !(CURRENCY.test(unit) || Math.abs(value) >= least))
    return joined(amountOf(words, value, unit === "ratio" ? unit : "rank", 2, step));
  return joined(scaled(words, value, step));
}
