/**
 * Values that no source states but that arithmetic on what is stated gives. A value that is stated is
 * never derived, and every derived value keeps its operands, its arithmetic in words and the interval
 * that the operands' rounding allows.
 */
import { type CalendarDate, daysIn, parsePeriod, periodKey, printPeriod } from "../model/period.ts";
import { isRange, sizeOf } from "../model/range.ts";
import type { Observation } from "../model/types.ts";
import { statedLevel } from "./find.ts";
import { add, borne, boundOf, divide, type Interval, subtract } from "./interval.ts";
import { boundInWords, say, valueInWords } from "./words.ts";

type Unnamed = Omit<Observation, "id">;

/**
 * Turnover and balance of each reporter and period whose exports and imports are both official; only what is not itself
 * published, by whomever.
 * @param official rows, and the totals that were added up from some of them before
 */
export function officialTotals(official: Observation[]): Unnamed[] {
  const totals: Unnamed[] = [];
  const known = new Map<string, Observation[]>();
  const addedUp = new Set<string>();
  for (const o of official) {
    // The total of one publisher's rows is not published, and takes no place from that of another's.
    if (o.source.kind === "arithmetic") {
      addedUp.add(sumKey(o.indicator, o.source.operands));
      continue;
    }
    const key = placeOf(o, o.indicator);
    known.set(key, [...(known.get(key) ?? []), o]);
  }
  for (const exports of official) {
    if (exports.indicator !== "exports" || exports.scope !== undefined) continue;
    if (periodKey(exports.period) === undefined) continue;
    const alike = known.get(placeOf(exports, "exports")) ?? [];
    const imports = otherFlow(exports, alike, known.get(placeOf(exports, "imports")) ?? []);
    if (!imports) continue;
    const both = exports.qualifier === imports.qualifier ? exports.qualifier : "about";
    const total = (indicator: string, sign: "+" | "−", sum: number, interval: Interval) => {
      const amount = amountOf(sum, interval, both);
      if (!amount || known.has(placeOf(exports, indicator))) return;
      const { unit, id } = exports;
      if (addedUp.has(sumKey(indicator, [id, imports.id]))) return;
      const bound = boundOf(amount);
      const result = bound ? boundInWords(bound, unit) : valueInWords(sum, unit);
      totals.push({
        ...frame(exports, exports.period),
        indicator,
        ...amount,
        basis: "official",
        source: {
          kind: "arithmetic",
          formula: sign === "+" ? "sum" : "difference",
          operands: [id, imports.id],
          words: `exports ${say(exports)} ${sign} imports ${say(imports)} = ${result}`,
        },
      });
    };
    total("trade-turnover", "+", exports.value + imports.value, add(exports, imports));
    total("trade-balance", "−", exports.value - imports.value, subtract(exports, imports));
  }
  return totals;
}

/** What is worked out, as it is known: a bound where one end alone is, undefined where neither is. */
function amountOf(
  value: number,
  { low, high }: Interval,
  qualifier: Observation["qualifier"],
): Pick<Observation, "value" | "low" | "high" | "qualifier"> | undefined {
  if (low === null && high === null) return undefined;
  return { low, high, ...(boundOf({ low, high }) ?? { value, qualifier }) };
}

const sumKey = (indicator: string, operands: string[]) => [indicator, ...operands].join();

function placeOf(o: Observation, indicator: string): string {
  return [indicator, o.refArea, o.counterpartArea, periodKey(o.period), o.unit, o.scope].join();
}

/** The imports that go with an exports row: those of the same publisher, else the only ones where neither has a rival. */
function otherFlow(exports: Observation, alike: Observation[], imports: Observation[]) {
  const publisher = ({ source }: Observation) =>
    source.kind === "statistics" ? source.publisher : undefined;
  const own = imports.find((o) => publisher(o) === publisher(exports));
  return own ?? (alike.length === 1 && imports.length === 1 ? imports[0] : undefined);
}

/** What a stated multiple or growth says about its base period, where no text states that itself. */
export function fromClaims(stated: Observation[]): Unnamed[] {
  const derived: Unnamed[] = [];
  for (const claim of stated) {
    if (claim.indicator !== "multiple" && claim.indicator !== "growth") continue;
    const base = basePeriod(claim);
    const level = statedLevel(stated, claim, claim.of, claim.period);
    if (!base || !level || level.value <= 0) continue;
    const counted = { reporter: level.reporter ?? claim.reporter };
    if (statedLevel(stated, claim, claim.of, base, counted)) continue;
    const made = claim.indicator === "multiple" ? byMultiple(level, claim) : byGrowth(level, claim);
    const amount = made && amountOf(made.value, made.interval, "about");
    if (!amount) continue;
    derived.push({
      ...frame(level, base),
      ...borne(amount),
      basis: "derived",
      source: {
        kind: "arithmetic",
        formula: claim.indicator === "multiple" ? "divide-by-multiple" : "undo-growth",
        operands: [level.id, claim.id],
        words: `${made.words} = ${inWords(amount, level.unit)}`,
      },
    });
  }
  return derived;
}

function byMultiple(level: Observation, multiple: Observation) {
  if (multiple.value <= 0) return undefined;
  return {
    value: level.value / multiple.value,
    interval: divide(level, multiple),
    words: `${levelInWords(level)} ÷ ${factorInWords(multiple).replaceAll(" times", "")}`,
  };
}

function byGrowth(level: Observation, growth: Observation) {
  const factor = 1 + growth.value;
  if (factor <= 0) return undefined;
  const factors = {
    low: growth.low === null ? null : 1 + growth.low,
    high: growth.high === null ? null : 1 + growth.high,
  };
  return {
    value: level.value / factor,
    interval: divide(level, factors),
    words: `${levelInWords(level)} ÷ (1 ${growth.value < 0 ? "−" : "+"} ${factorInWords(sizeOf(growth))})`,
  };
}

/** A range has brackets around it where it is divided or divides; of a factor only a bound is said to be one. */
const levelInWords = (level: Observation) => (isRange(level) ? `(${say(level)})` : say(level));
function factorInWords(factor: Observation): string {
  if (isRange(factor)) return `(${say(factor)})`;
  const bound = boundOf(factor);
  // Without its sign "at most -3%" is at least 3%.
  return bound ? say({ ...factor, ...bound }) : valueInWords(factor.value, factor.unit);
}

/** "32.3 m USD (31.8 m USD to 32.8 m USD)", with as many digits as the interval bears and one more; of a bound, that. */
function inWords({ value, low, high }: { value: number } & Interval, unit: string): string {
  const bound = boundOf({ low, high });
  if (bound) return boundInWords(bound, unit);
  // What has neither end is not worked out.
  const [from, to] = [low, high] as [number, number];
  const significant = Math.min(6, Math.max(2, Math.ceil(Math.log10(value / (to - from))) + 1));
  const print = (v: number) => valueInWords(v, unit, significant);
  return `${print(value)} (${print(from)} to ${print(to)})`;
}

/** The base that a claim names, else for a growth the same period a year before. */
export function basePeriod(claim: Observation): string | undefined {
  if (claim.base) return claim.base;
  const period = claim.period ? parsePeriod(claim.period) : undefined;
  if (claim.indicator !== "growth" || !period?.end) return undefined;
  const [start, end] = [yearBefore(period.start), yearBefore(period.end)];
  return start && end && printPeriod({ ...period, start, end });
}

/**
 * The same date a year before; undefined where no year is named, or none that can be written. The last day of a month
 * stays its last: what is counted through 29 February is held against all of the February before.
 */
function yearBefore({ year, month, day }: CalendarDate): CalendarDate | undefined {
  if (year === undefined || year < 1) return undefined;
  if (month === undefined || day === undefined) return { year: year - 1, month };
  const last = daysIn(month, year - 1);
  return { year: year - 1, month, day: day === daysIn(month, year) ? last : Math.min(day, last) };
}

function frame(from: Observation, period: string | null) {
  const { indicator, refArea, counterpartArea, unit, measure, reporter } = from;
  return { indicator, refArea, counterpartArea, unit, measure, reporter, period };
}
