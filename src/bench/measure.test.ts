import { expect, test } from "vitest";
import { median, megabytes, seconds, secondsEach, warm } from "./measure.ts";
import { parseOptions } from "./options.ts";

test("the median is the middle one, or between the middle two", () => {
  expect(median([3, 1, 2])).toBe(2);
  expect(median([4, 1, 2, 3])).toBe(2.5);
});

test("a text is measured in bytes of UTF-8", () => {
  expect(megabytes("\u00e9".repeat(1000))).toBe(0.002);
});

test("work is timed, and repeated until it is warm", () => {
  let sum = 0;
  const work = () => {
    for (let i = 0; i < 3e6; i++) sum += i % 7;
  };
  expect(seconds(work)).toBeGreaterThan(0);
  const once = sum;
  warm(work, 0.05);
  expect(sum).toBeGreaterThan(once);
});

test("work that is timed is done once at least, and again until the time is filled", () => {
  let runs = 0;
  let sum = 0;
  const work = () => {
    runs++;
    for (let i = 0; i < 1e4; i++) sum += i % 7;
  };
  secondsEach(work, 0);
  expect(runs).toBe(1);
  secondsEach(work, 0.05);
  expect(runs).toBeGreaterThan(2);
  expect(sum).toBeGreaterThan(0);
});

test("sizes come in rising order, slips are told", () => {
  expect(parseOptions([])).toEqual({ lighthouse: false, sizes: [1, 10, 100] });
  expect(parseOptions(["--mb", "10,0.5"])).toMatchObject({ sizes: [0.5, 10] });
  expect(parseOptions(["--mb", "ten"])).toMatchObject({
    mistake: expect.stringContaining('"ten"'),
  });
  expect(parseOptions(["--gb", "1"])).toMatchObject({ mistake: expect.stringContaining("--gb") });
});
