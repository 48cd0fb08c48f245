/**
 * Measures how far the confidence of figures can be trusted, and fits its weights anew.
 *
 *     npx tsx src/bench/confidence.ts FOLDER...
 *
 * Each folder holds texts (.txt) and what a person read out of them (gold.jsonl, a figure a line with its document).
 * They should be texts that the extractor has not been fitted to: on others it is surer than it may be elsewhere.
 */
import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { extract } from "../extract/extract.ts";
import { DOUBTS, kindOf } from "../extract/figures/confidence.ts";
import { plainArticle } from "../input/article/article.ts";
import type { Gold } from "../scoring/score.ts";
import { judged } from "./gold.ts";
import { areaUnderCurve, calibrationError, fitLogistic, probability } from "./logistic.ts";

const RIDGE = 3;
const FOLDS = 10;

interface Row {
  document: string;
  right: boolean;
  confidence: number;
  /** Kind (part, rank) and doubts: 1 where it is so. */
  features: number[];
}

const FEATURES = ["(a part)", "(a rank)", ...Object.keys(DOUBTS)];

async function rowsOf(folder: string): Promise<Row[]> {
  const gold: Gold[] = (await readFile(join(folder, "gold.jsonl"), "utf8"))
    .split("\n")
    .filter((line) => line !== "")
    .map((line) => JSON.parse(line));
  const rows: Row[] = [];
  for (const name of (await readdir(folder)).filter((file) => file.endsWith(".txt")).sort()) {
    const { article } = plainArticle(await readFile(join(folder, name), "utf8"));
    const { figures, explanations } = extract({ id: name, ...article });
    const mine = gold.filter(
      ({ document }) => document.replace(/\.\w+$/, "") === name.slice(0, -4),
    );
    if (mine.length === 0) continue;
    for (const [i, right] of judged(figures, mine).entries()) {
      const figure = figures[i];
      if (right === undefined || !figure) continue;
      const doubts: string[] = explanations[i]?.doubts ?? [];
      const is = ["part", "rank"].map((kind) => Number(kindOf(figure.indicator) === kind));
      const doubted = Object.keys(DOUBTS).map((doubt) => Number(doubts.includes(doubt)));
      rows.push({
        document: join(folder, name),
        right,
        confidence: figure.confidence ?? 0,
        features: [...is, ...doubted],
      });
    }
  }
  return rows;
}

const share = (rows: Row[]) => rows.filter(({ right }) => right).length / rows.length;

function tell(name: string, rows: Row[], chances: number[]): void {
  const truth = rows.map(({ right }) => right);
  const order = rows.map((_, i) => i).sort((a, b) => (chances[a] ?? 0) - (chances[b] ?? 0));
  const quarters = [0, 1, 2, 3].map((k) =>
    order.slice(Math.round((k * rows.length) / 4), Math.round(((k + 1) * rows.length) / 4)),
  );
  console.log(
    `${name}: area under the curve ${areaUnderCurve(chances, truth).toFixed(3)}, calibration error ${calibrationError(chances, truth).toFixed(3)}; by quarters of confidence, said and right:`,
  );
  for (const quarter of quarters) {
    const said = quarter.reduce((sum, i) => sum + (chances[i] ?? 0), 0) / quarter.length;
    console.log(`  ${said.toFixed(2)} ${share(quarter.map((i) => rows[i] as Row)).toFixed(2)}`);
  }
}

/** Chances by weights fitted without the article of the figure and those that fall into its fold. */
function heldOut(rows: Row[]): number[] {
  const fold = new Map([...new Set(rows.map((row) => row.document))].map((d, i) => [d, i % FOLDS]));
  const chances: number[] = [];
  for (let k = 0; k < FOLDS; k++) {
    const others = rows.filter((row) => fold.get(row.document) !== k);
    const weights = weightsOf(others);
    rows.forEach((row, i) => {
      if (fold.get(row.document) === k) chances[i] = probability(weights, row.features);
    });
  }
  return chances;
}

const weightsOf = (rows: Row[]) =>
  fitLogistic(
    rows.map((row) => row.features),
    rows.map((row) => row.right),
    RIDGE,
  );

const folders = process.argv.slice(2);
if (folders.length === 0) {
  console.error("usage: npx tsx src/bench/confidence.ts FOLDER...");
  process.exit(2);
}
const rows = (await Promise.all(folders.map(rowsOf))).flat();
console.log(`${rows.length} figures, ${share(rows).toFixed(3)} right`);
tell(
  "as it is",
  rows,
  rows.map((row) => row.confidence),
);
tell("fitted anew, on articles held out", rows, heldOut(rows));
const [constant, ...weights] = weightsOf(rows);
console.log(`\nfigures  right  weight  (constant ${constant?.toFixed(2)})`);
FEATURES.forEach((name, j) => {
  const those = rows.filter((row) => row.features[j] === 1);
  const right = those.length > 0 ? share(those).toFixed(2) : "   -";
  console.log(
    `${String(those.length).padStart(7)}   ${right}  ${(weights[j] ?? 0).toFixed(2).padStart(6)}  ${name}`,
  );
});
