import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { cutOff, extent, linearTicks, logTicks, rankTicks, yearTicks } from "./ticks.ts";

describe("ticks", () => {
  test.each([
    [1, [1, 2, 3]],
    [7, [1, 2, 3, 4, 5, 6, 7]],
    [12, [1, 5, 10, 15]],
    [48, [1, 10, 20, 30, 40, 50]],
  ])("ranks to %d", (last, ticks) => expect(rankTicks(last)).toEqual(ticks));

  test.each([
    [0, 260e9, 5, [0, 100e9, 200e9, 300e9]],
    [0, 4203, 4, [0, 2000, 4000, 6000]],
    [-60.3e9, 59e9, 5, [-75e9, -50e9, -25e9, 0, 25e9, 50e9, 75e9]],
    [0, 0, 5, [0, 1]],
  ])("linear %d to %d", (low, high, count, ticks) =>
    expect(linearTicks(low, high, count)).toEqual(ticks),
  );

  test("linear ones are few, even, hold zero and enclose the values", () =>
    fc.assert(
      fc.property(
        fc.double({ min: -1e12, max: 1e12, noNaN: true }),
        fc.double({ min: 1, max: 1e12, noNaN: true }),
        (low, width) => {
          const ticks = linearTicks(low, low + width, 5);
          const [first = 0, last = 0] = [ticks.at(0), ticks.at(-1)];
          const slack = (last - first) * 1e-6;
          expect(first).toBeLessThanOrEqual(low + slack);
          expect(last).toBeGreaterThanOrEqual(low + width - slack);
          expect(ticks).toContain(0);
          expect(ticks.length).toBeLessThanOrEqual(8);
        },
      ),
    ));

  test("log ones are powers of ten around the values", () => {
    expect(logTicks(32.2e6, 260e9, 5)).toEqual([1e7, 1e8, 1e9, 1e10, 1e11, 1e12]);
  });

  test("log ones have twice and five times a power of ten where there is room", () => {
    expect(logTicks(19.5e9, 260e9, 5)).toEqual([1e10, 2e10, 5e10, 1e11, 2e11, 5e11]);
    expect(logTicks(10, 10, 5)).toEqual([10, 20]);
    expect(logTicks(10, 100, 5)).toEqual([10, 20, 50, 100]);
    expect(logTicks(150, 9000, 5)).toEqual([100, 1000, 10_000]);
  });

  test("those of growth end where all is lost", () => {
    expect(cutOff([-2, 0, 2, 4], -1)).toEqual([-1, 0, 2, 4]);
    expect(cutOff([-1, 0, 1], -1)).toEqual([-1, 0, 1]);
    expect(cutOff([-0.2, 0, 0.2], -1)).toEqual([-0.2, 0, 0.2]);
  });

  test("years are round and have room", () => {
    expect(yearTicks(1991, 2024, 250)).toEqual([2000, 2010, 2020]);
    expect(yearTicks(2017, 2025, 900)).toEqual([
      2017, 2018, 2019, 2020, 2021, 2022, 2023, 2024, 2025,
    ]);
    expect(yearTicks(2021, 2021, 300)).toEqual([2021]);
  });
});

test("the least and the greatest of more values than a call can take", () => {
  const values = Array.from({ length: 400_000 }, (_, i) => Math.abs(i - 150_000));
  expect(extent(values)).toEqual([0, 249_999]);
  expect(extent([-3])).toEqual([-3, -3]);
});
