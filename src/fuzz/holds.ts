/** What must hold of whatever was read, however damaged the input. */
import assert from "node:assert/strict";
import { readDataset } from "../model/dataset.ts";
import { parsePeriod } from "../model/period.ts";
import type { Dataset, Indicator, StatedFigure } from "../model/types.ts";
import type { Problem } from "../preprocess/problem.ts";

/** A quote is what stands between its offsets. */
export function holdsOfQuote(quote: StatedFigure["source"]["quote"], text: string): void {
  assert.equal(text.slice(quote.start, quote.end), quote.text, "the quote stands where it says");
}

/** Offsets lie where they say, the interval holds the value, the unit fits the indicator. */
export function holdsOfFigure(figure: StatedFigure, text: string, indicators: Indicator[]): void {
  const { value, low, high, period, source, indicator, unit, refArea, counterpartArea } = figure;
  const { quote, sentence } = source;
  holdsOfQuote(quote, text);
  assert.ok(sentence.start <= quote.start && quote.end <= sentence.end, "a quote in its sentence");
  assert.ok(Number.isFinite(value), `a finite value, not ${value}`);
  assert.ok(low === null || low <= value, `${low} is no lower bound of ${value}`);
  assert.ok(high === null || high >= value, `${high} is no upper bound of ${value}`);
  assert.ok(period === null || parsePeriod(period), `the period ${period} can be read again`);
  assert.notEqual(refArea, counterpartArea, "two different countries");
  const entry = indicators.find(({ id }) => id === indicator);
  assert.ok(entry, `the indicator ${indicator} is in the catalogue`);
  if (entry.unit === "currency") assert.match(unit, /^[A-Z]{3}$/);
  else assert.equal(unit, entry.unit, `the unit of ${indicator}`);
}

/** A complaint says where, within the text, and how to mend it. */
export function holdsOfProblem(problem: Omit<Problem, "file">, text: string): void {
  const { line, column, found, expected, mend } = problem;
  assert.ok(found && expected && mend, "found, expected and how to mend it");
  if (line === undefined) return;
  const lines = text.split(/\r\n|\n|\r/);
  assert.ok(line >= 1 && line <= lines.length, `line ${line} of ${lines.length}`);
  if (column === undefined) return;
  const width = (lines[line - 1] as string).length;
  assert.ok(column >= 1 && column <= width + 1, `column ${column} of ${width}`);
}

/** What was compiled is a dataset, and the same after a way through a file. */
export function holdsOfDataset(dataset: Dataset): void {
  const written = JSON.parse(JSON.stringify(dataset));
  assert.deepEqual(readDataset(written), written, "a round trip");
}
