/**
 * Numbers with their unit in words. Fraction digits are always given to Intl in so many words:
 * left to itself it prints "900.0M" in one engine and "900M" in another.
 */

export interface NumberOptions {
  /** Most digits after the point; zeros at the end are dropped. Default 2. */
  digits?: number;
  /** What is counted, where the unit is `person` or `count`: "students". */
  noun?: string;
}

interface Scale {
  size: number;
  word: string;
}

const ONE: Scale = { size: 1, word: "" };
const SCALES: Scale[] = [
  { size: 1e12, word: "tn" },
  { size: 1e9, word: "bn" },
  { size: 1e6, word: "m" },
];
const CURRENCY = /^[A-Z]{3}$/;

function plain(value: number, digits: number): string {
  const text = new Intl.NumberFormat("en", {
    minimumFractionDigits: 0,
    maximumFractionDigits: digits,
  }).format(value);
  return text === "-0" ? "0" : text;
}

/** The largest scale that leaves at least one before the point once it is rounded. */
function scaleOf(value: number, digits: number): Scale {
  const slack = 0.5 * 10 ** -digits;
  return SCALES.find(({ size }) => Math.abs(value) / size + slack >= 1) ?? ONE;
}

function nounOf(unit: string, value: number, noun: string | undefined): string {
  if (noun) return noun;
  if (unit === "person") return value === 1 ? "person" : "people";
  if (unit === "project") return value === 1 ? "project" : "projects";
  return "";
}

/**
 * A value in base units with its unit: "106.7 bn USD", "11,000 people", "8.71%", "3,300 times", "rank 7".
 * Money is scaled to m, bn or tn; whatever is counted is written out, round millions apart.
 */
export function formatValue(value: number, unit: string, options: NumberOptions = {}): string {
  const digits = options.digits ?? 2;
  if (CURRENCY.test(unit)) {
    const { size, word } = scaleOf(value, digits);
    return [plain(value / size, digits), word, unit].filter(Boolean).join(" ");
  }
  if (unit === "ratio") return `${plain(value * 100, digits)}%`;
  if (unit === "multiple") return `${plain(value, digits)} times`;
  if (unit === "rank") return `rank ${plain(value, digits)}`;
  // A round count of millions reads as one: "3.7 m tourists"; all others are written out.
  const round = Math.abs(value) >= 1e6 && value % 1e4 === 0;
  const number = round ? `${plain(value / 1e6, 2)} m` : plain(value, digits);
  return [number, nounOf(unit, value, options.noun)].filter(Boolean).join(" ");
}

/** Fraction digits, six at most, at which printing moves a bound by no more than a twentieth of the interval. */
function telling(low: number, high: number, unit: string, least: number): number {
  const size = CURRENCY.test(unit) ? scaleOf(high, least).size : unit === "ratio" ? 0.01 : 1;
  const moved = (bound: number, digits: number) =>
    Math.abs(Number((bound / size).toFixed(digits)) * size - bound);
  let digits = least;
  while (digits < 6 && Math.max(moved(low, digits), moved(high, digits)) > (high - low) / 20)
    digits += 1;
  return digits;
}

/**
 * Bounds in words: "31.84 to 32.83 m USD", "900 m to 1.1 bn USD", "at least 25.8 bn USD" (no upper bound).
 * Equal bounds give the value alone.
 */
export function formatInterval(
  low: number | null,
  high: number | null,
  unit: string,
  options: NumberOptions = {},
): string {
  if (low === null && high === null) return "no bounds given";
  if (high === null) return `at least ${formatValue(low as number, unit, options)}`;
  if (low === null) return `at most ${formatValue(high, unit, options)}`;
  if (low === high) return formatValue(low, unit, options);
  const digits = telling(low, high, unit, options.digits ?? 2);
  const first = formatValue(low, unit, { ...options, digits });
  const last = formatValue(high, unit, { ...options, digits });
  if (unit === "rank") return `${first} to ${plain(high, digits)}`;
  const tail = (text: string) => text.replace(/^[-\d.,]+/, "");
  return tail(first) === tail(last)
    ? `${first.slice(0, first.length - tail(first).length)} to ${last}`
    : `${first} to ${last}`;
}

/** A value beside an axis: "50 bn", "100 m", "2,000"; the axis title names the unit. */
export function formatTick(value: number, unit: string): string {
  if (value === 0) return "0";
  if (CURRENCY.test(unit) || Math.abs(value) >= 1e6) {
    const { size, word } = scaleOf(value, 2);
    return [plain(value / size, 2), word].filter(Boolean).join(" ");
  }
  return unit === "ratio" ? `${plain(value * 100, 2)}%` : plain(value, 2);
}
