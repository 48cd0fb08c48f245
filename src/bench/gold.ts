/** Figures that people have read out of texts, and which of the extractor's are among them. */
import type { StatedFigure } from "../model/types.ts";

/** A figure as a person read it: a line of JSON. */
export interface GoldFigure
  extends Pick<StatedFigure, "indicator" | "refArea" | "counterpartArea" | "value" | "unit"> {
  document: string;
  /** Any is right where the text leaves it open. */
  period: string | null;
  of?: string;
  measure?: "stock" | "flow";
  /** Right to give, and right to leave. */
  optional?: boolean;
}

const SHARED = new Set(["trade-turnover", "growth", "multiple", "share", "count", "aid"]);
const AS_OF = new Set([
  "students",
  "tourists",
  "trade-partner-rank",
  "investor-rank",
  "count",
  "share",
]);
const FLIPPED: Record<string, string> = { exports: "imports", imports: "exports" };

const near = (a: number, b: number) => Math.abs(a - b) <= Math.abs(b) * 0.005 + 1e-9;

/** Whether the figure says the same as the gold one, in all that the gold one says. */
export function saysSame(figure: StatedFigure, gold: GoldFigure): boolean {
  return figure.unit === gold.unit && sameTies(figure, gold) && samePeriod(figure, gold);
}

/** Sides may be told from the other end: A's exports to B are B's imports from A, its surplus is B's deficit. */
function sameTies(figure: StatedFigure, gold: GoldFigure): boolean {
  const straight =
    figure.refArea === gold.refArea && figure.counterpartArea === gold.counterpartArea;
  const swapped =
    figure.refArea === gold.counterpartArea && figure.counterpartArea === gold.refArea;
  const balance = gold.indicator === "trade-balance";
  if (!near(figure.value, balance && !straight ? -gold.value : gold.value)) return false;
  if (figure.indicator !== gold.indicator)
    return swapped && FLIPPED[figure.indicator] === gold.indicator;
  if (!straight && !(swapped && (balance || SHARED.has(gold.indicator)))) return false;
  if (gold.indicator !== "growth" && gold.indicator !== "multiple") return true;
  return figure.of === gold.of || (swapped && FLIPPED[figure.of ?? ""] === gold.of);
}

function samePeriod(figure: StatedFigure, gold: GoldFigure): boolean {
  if (gold.measure && figure.measure && gold.measure !== figure.measure) return false;
  if (gold.period === null || figure.period === gold.period) return true;
  const [start, end] = months(figure.period);
  const [goldStart, goldEnd] = months(gold.period);
  if (gold.measure !== "stock" && !AS_OF.has(gold.indicator))
    return start === goldStart && end === goldEnd;
  const within = figure.period?.length === 4 && end.slice(0, 4) === goldEnd.slice(0, 4);
  return end === goldEnd || (start === goldStart && end === "..") || within;
}

/** First and last month of a period in EDTF. */
function months(period: string | null): [string, string] {
  const [from = "", to = from] = (period ?? "").replace(/[~?%]/g, "").split("/");
  const month = (date: string, otherwise: string) =>
    date.length === 4 ? `${date}-${otherwise}` : date.slice(0, 7);
  return [month(from, "01"), month(to, "12")];
}

/** Which figures of one document are right; undefined for those that may be given or left. */
export function judged(figures: StatedFigure[], gold: GoldFigure[]): (boolean | undefined)[] {
  const verdicts: (boolean | undefined)[] = figures.map(() => false);
  const open = (same: (figure: StatedFigure) => boolean) =>
    figures.findIndex((figure, i) => verdicts[i] === false && same(figure));
  for (const one of gold) {
    const found = one.optional ? -1 : open((figure) => saysSame(figure, one));
    if (found >= 0) verdicts[found] = true;
  }
  for (const one of gold) {
    const found = one.optional
      ? open(({ value, unit }) => unit === one.unit && near(value, one.value))
      : -1;
    if (found >= 0) verdicts[found] = undefined;
  }
  return verdicts;
}
