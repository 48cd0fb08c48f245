import { readFileSync } from "node:fs";
import type { Indicator, OfficialFigure } from "../model/types.ts";
import { type Reading, read } from "./read.ts";

export const CATALOGUE: Indicator[] = JSON.parse(
  readFileSync(new URL("../../data/indicators.json", import.meta.url), "utf8"),
);

export const fixture = (name: string): string =>
  readFileSync(new URL(`fixtures/${name}`, import.meta.url), "utf8");

export const readFixture = (name: string): Reading => read(fixture(name), name, CATALOGUE);

export const readText = (text: string): Reading => read(text, "a file", CATALOGUE);

/** A figure on a line: `exports VNM-CHN 2019 = 40120345678.25 USD FOB high`. */
export function said(figure: OfficialFigure): string {
  const { indicator, refArea, counterpartArea, period, value, unit, scope, measure, source } =
    figure;
  const { valuation, confidence } = source.kind === "statistics" ? source : {};
  const what = [indicator, measure, scope].filter(Boolean).join("/");
  const end = [unit, valuation, confidence].filter(Boolean).join(" ");
  return `${what} ${refArea}-${counterpartArea} ${period} = ${value} ${end}`;
}

/** What was passed over, on lines: `2 motCode transport`. */
export const passed = ({ skipped }: Reading): string[] =>
  skipped.map(({ where, reason, values, count }) =>
    [count, where, reason, ...Object.values(values)].join(" "),
  );

/** What was done to all values, as sentences. */
export const told = ({ notes }: Reading): string[] => notes.map(({ words }) => words);

/** The note of the nth figure. */
export function noteOf({ observations }: Reading, n: number): string {
  const { source } = observations[n] ?? {};
  return (source?.kind === "statistics" && source.note) || "";
}
