/**
 * How well figures were read, against those that a person found.
 *
 * Three levels, each within the one before: the value with its unit; the claim, with indicator, both
 * economies and what a growth is of; the full figure, with its period and, for investment, stock or
 * flow. Precision, recall and F1 as in van Rijsbergen, Information Retrieval, chapter 7.
 */

/** A figure as it is compared: found by a person or by the reader. */
export interface Scored {
  document: string;
  indicator: string;
  refArea: string;
  counterpartArea: string;
  value: number;
  unit: string;
  /** EDTF. */
  period?: string | null;
  measure?: string;
  /** What a growth or multiple is of. */
  of?: string;
}

/** A figure found by a person; an optional one counts neither way. */
export type Gold = Scored & { optional?: boolean };

export interface Level {
  /** From 0 to 1. */
  precision: number;
  recall: number;
  f1: number;
}

export interface Score {
  value: Level;
  claim: Level;
  full: Level;
  /** Those that were not read in full, in the order given. */
  missed: Gold[];
  /** What was read and is no gold figure in full. */
  wrong: Scored[];
}

type Same = (figure: Scored, gold: Gold) => boolean;

const nameOf = (document: string) =>
  (document.split("/").at(-1) as string).replace(/\.(txt|md|html?)$/, "");

/** Within half a percent. */
export const close = (a: number, b: number) => Math.abs(a - b) <= Math.abs(b) * 0.005 + 1e-9;

const BALANCE = "trade-balance";
/** What both sides share has no direction. */
const SHARED = new Set(["trade-turnover", "growth", "multiple", "share", "count", "aid"]);
const RELATIVE = new Set(["growth", "multiple"]);
/** One side's exports to the other are the other's imports from it. */
const MIRRORED: Record<string, string> = { exports: "imports", imports: "exports" };

const sameValue: Same = (figure, gold) =>
  nameOf(figure.document) === nameOf(gold.document) &&
  figure.unit === gold.unit &&
  (close(figure.value, gold.value) ||
    (gold.indicator === BALANCE && close(-figure.value, gold.value)));

const sameClaim: Same = (figure, gold) => {
  if (!sameValue(figure, gold)) return false;
  const straight =
    figure.refArea === gold.refArea && figure.counterpartArea === gold.counterpartArea;
  const turned = figure.refArea === gold.counterpartArea && figure.counterpartArea === gold.refArea;
  if (figure.indicator !== gold.indicator)
    return turned && MIRRORED[figure.indicator] === gold.indicator;
  if (!straight && !turned) return false;
  if (gold.indicator === BALANCE) return close(straight ? figure.value : -figure.value, gold.value);
  if (!straight && !SHARED.has(gold.indicator)) return false;
  if (!RELATIVE.has(gold.indicator) || figure.of === gold.of) return true;
  return turned && figure.of !== undefined && MIRRORED[figure.of] === gold.of;
};

/** First and last month of a period: "2019-01" and "2019-11"; ".." for an open end. */
function months(period: string | null | undefined): [string, string] {
  if (!period) return ["", ""];
  const [first = "", last = first] = period.replace(/[~?%]/g, "").split("/");
  const end = last === ".." ? last : last.length === 4 ? `${last}-12` : last.slice(0, 7);
  return [first.length === 4 ? `${first}-01` : first.slice(0, 7), end];
}

/** Told as of a date: the end of the period decides. */
const AS_OF = new Set([
  "students",
  "trade-partner-rank",
  "investor-rank",
  "count",
  "share",
  "tourists",
]);

/** Whether the figure says the same as the gold one, in all that the gold one says. */
export const sameFull: Same = (figure, gold) => {
  if (!sameClaim(figure, gold)) return false;
  if (gold.measure && figure.measure && figure.measure !== gold.measure) return false;
  if (!gold.period) return true;
  const [from, to] = months(figure.period);
  const [goldFrom, goldTo] = months(gold.period);
  if (gold.measure !== "stock" && !AS_OF.has(gold.indicator))
    return from === goldFrom && to === goldTo;
  const open = from === goldFrom && to === "..";
  const year = figure.period?.length === 4 && to.slice(0, 4) === goldTo.slice(0, 4);
  return to === goldTo || open || year || figure.period === gold.period;
};

/** Pairs each gold figure with one that was read, the best matches first, so that a loose one takes no better one's place. */
export function score(gold: readonly Gold[], figures: readonly Scored[]): Score {
  const free = new Set(figures);
  const read = new Map<Gold, Scored>();
  for (const same of [sameFull, sameClaim, sameValue])
    for (const one of gold) {
      const figure = read.has(one) ? undefined : [...free].find((figure) => same(figure, one));
      if (!figure) continue;
      read.set(one, figure);
      free.delete(figure);
    }
  const wanted = gold.filter((one) => !one.optional);
  const given = figures.length - (read.size - wanted.filter((one) => read.has(one)).length);
  const hit = (one: Gold, same: Same) => {
    const figure = read.get(one);
    return figure !== undefined && same(figure, one);
  };
  const right = new Set(
    [...read].filter(([one]) => one.optional || hit(one, sameFull)).map(([, figure]) => figure),
  );
  const level = (same: Same): Level => {
    const hits = wanted.filter((one) => hit(one, same)).length;
    const precision = given ? hits / given : 0;
    const recall = wanted.length ? hits / wanted.length : 0;
    const f1 = hits ? (2 * precision * recall) / (precision + recall) : 0;
    return { precision, recall, f1 };
  };
  return {
    value: level(sameValue),
    claim: level(sameClaim),
    full: level(sameFull),
    missed: wanted.filter((one) => !hit(one, sameFull)),
    wrong: figures.filter((figure) => !right.has(figure)),
  };
}
