import { expect, test } from "vitest";
import { areaUnderCurve, calibrationError, fitLogistic, probability } from "./logistic.ts";

/** So many of a hundred come true where the feature is off and where it is on. */
function table(off: number, on: number) {
  const rows: number[][] = [];
  const truth: boolean[] = [];
  for (const [feature, came] of [
    [0, off],
    [1, on],
  ] as const)
    for (let i = 0; i < 100; i++) {
      rows.push([feature]);
      truth.push(i < came);
    }
  return { rows, truth };
}

const odds = (share: number) => Math.log(share / (1 - share));

test("without a ridge the weights are the log odds of the shares", () => {
  const { rows, truth } = table(90, 60);
  const [constant, weight] = fitLogistic(rows, truth, 0);
  expect(constant).toBeCloseTo(odds(0.9), 6);
  expect(weight).toBeCloseTo(odds(0.6) - odds(0.9), 6);
});

test("a ridge draws a weight towards 0 and keeps the mean", () => {
  const { rows, truth } = table(90, 60);
  const weights = fitLogistic(rows, truth, 5);
  expect(weights[1]).toBeGreaterThan(odds(0.6) - odds(0.9));
  expect(weights[1]).toBeLessThan(0);
  const mean = rows.reduce((sum, row) => sum + probability(weights, row), 0) / rows.length;
  expect(mean).toBeCloseTo(0.75, 6);
});

test("the area under the curve is 1 in order, 0 in reverse, a half for equals", () => {
  expect(areaUnderCurve([0.9, 0.8, 0.1], [true, true, false])).toBe(1);
  expect(areaUnderCurve([0.1, 0.2, 0.9], [true, true, false])).toBe(0);
  expect(areaUnderCurve([0.5, 0.5], [true, false])).toBe(0.5);
});

test("the calibration error is the distance of what was said from what came", () => {
  expect(calibrationError([0.75, 0.75, 0.75, 0.75], [true, true, true, false])).toBe(0);
  expect(calibrationError([0.95, 0.95], [false, false])).toBeCloseTo(0.95);
});
