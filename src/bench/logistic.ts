/** Logistic regression for few features, and how well probabilities fit what came of it. */

/** Weights, the constant first, of the odds that `rows[i]` comes true; `ridge` draws all but the constant to 0. */
export function fitLogistic(rows: number[][], truth: boolean[], ridge: number): number[] {
  const width = (rows[0]?.length ?? 0) + 1;
  const weights = new Array<number>(width).fill(0);
  // Newton's method; the likelihood is concave, so that it needs no care about steps.
  for (let round = 0; round < 30; round++) {
    const gradient = weights.map((weight, j) => (j === 0 ? 0 : ridge * weight));
    const hessian = weights.map((_, j) => weights.map((_, k) => (j === k && j > 0 ? ridge : 0)));
    rows.forEach((row, i) => {
      const x = [1, ...row];
      const p = probability(weights, row);
      for (let j = 0; j < width; j++) {
        gradient[j] = (gradient[j] ?? 0) + (p - (truth[i] ? 1 : 0)) * (x[j] ?? 0);
        const line = hessian[j] as number[];
        for (let k = 0; k < width; k++)
          line[k] = (line[k] ?? 0) + p * (1 - p) * (x[j] ?? 0) * (x[k] ?? 0);
      }
    });
    const step = solve(hessian, gradient);
    step.forEach((value, j) => {
      weights[j] = (weights[j] ?? 0) - value;
    });
    if (step.every((value) => Math.abs(value) < 1e-9)) break;
  }
  return weights;
}

export function probability([constant = 0, ...weights]: number[], row: number[]): number {
  const odds = row.reduce((sum, value, j) => sum + value * (weights[j] ?? 0), constant);
  return 1 / (1 + Math.exp(-odds));
}

/** Gauss-Jordan elimination with the largest pivot of each column. */
function solve(matrix: number[][], right: number[]): number[] {
  const rows = matrix.map((row, i) => [...row, right[i] ?? 0]);
  const at = (i: number, j: number) => rows[i]?.[j] ?? 0;
  for (let j = 0; j < rows.length; j++) {
    let pivot = j;
    for (let i = j + 1; i < rows.length; i++)
      if (Math.abs(at(i, j)) > Math.abs(at(pivot, j))) pivot = i;
    [rows[j], rows[pivot]] = [rows[pivot] as number[], rows[j] as number[]];
    const top = rows[j] as number[];
    for (let i = 0; i < rows.length; i++) {
      if (i === j) continue;
      const factor = at(i, j) / at(j, j);
      rows[i] = (rows[i] as number[]).map((value, k) => value - factor * (top[k] ?? 0));
    }
  }
  return rows.map((row, i) => (row.at(-1) ?? 0) / at(i, i));
}

/** How often a true one has a higher probability than a false one; 0.5 is no better than chance. */
export function areaUnderCurve(chances: number[], truth: boolean[]): number {
  let won = 0;
  let pairs = 0;
  chances.forEach((a, i) => {
    if (!truth[i]) return;
    chances.forEach((b, k) => {
      if (truth[k]) return;
      pairs++;
      won += a > b ? 1 : a === b ? 0.5 : 0;
    });
  });
  return won / pairs;
}

/** Mean distance of probability and share that came true, over tenths of the probability. */
export function calibrationError(chances: number[], truth: boolean[]): number {
  const bins = Array.from({ length: 10 }, () => ({ chance: 0, came: 0 }));
  chances.forEach((chance, i) => {
    const bin = bins[Math.min(9, Math.floor(chance * 10))] as (typeof bins)[0];
    bin.chance += chance;
    bin.came += truth[i] ? 1 : 0;
  });
  const apart = bins.reduce((sum, { chance, came }) => sum + Math.abs(chance - came), 0);
  return apart / chances.length;
}
