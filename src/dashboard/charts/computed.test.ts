import { expect, test } from "vitest";
import { observation } from "../test-data.ts";
import { compute } from "./computed.ts";

const figure = (value: number, low: number | null = value, high: number | null = value) =>
  observation({ id: `${value}`, value, low, high });

test("each formula keeps its operands in order", () => {
  const [a, b] = [figure(150), figure(120)];
  expect(compute("index", a, b)).toMatchObject({ value: 125, operands: [a, b] });
  expect(compute("growth", a, b)).toMatchObject({ value: 0.25, low: 0.25, high: 0.25 });
  expect(compute("share", a, b)).toMatchObject({ value: 1.25 });
});

test("ranges are those of the corners: 95 / 55 to 105 / 45", () => {
  const range = compute("ratio", figure(100, 95, 105), figure(50, 45, 55));
  expect(range?.low).toBeCloseTo(95 / 55, 12);
  expect(range?.high).toBeCloseTo(105 / 45, 12);
  const deficit = compute("share", figure(-100, -105, -95), figure(50, 45, 55));
  expect(deficit?.low).toBeCloseTo(-105 / 45, 12);
  expect(deficit?.high).toBeCloseTo(-95 / 55, 12);
});

test("what is measured by itself is exactly one, whatever its range", () => {
  const rough = figure(100, 95, 105);
  expect(compute("index", rough, rough)).toMatchObject({ value: 100, low: 100, high: 100 });
});

test("an open end stays open", () => {
  expect(compute("ratio", figure(100, 100, null), figure(50))).toMatchObject({
    low: 2,
    high: null,
  });
  expect(compute("ratio", figure(100), figure(50, 50, null))).toMatchObject({ low: null, high: 2 });
});

test("nothing is measured by zero or by what is below it", () => {
  expect(compute("growth", figure(1), figure(0))).toBeUndefined();
  expect(compute("index", figure(-2), figure(-1))).toBeUndefined();
});
