import { describe, expect, test } from "vitest";
import { another, withAnother } from "./years.ts";

const choices = [2016, 2017, 2018, 2019, 2020, 2021, 2022];

describe("one more year", () => {
  test("is the one nearest to the middle that is not compared yet, and none after the fourth", () => {
    expect(another(choices, [2018, 2022])).toBe(2020);
    expect(another(choices, [2018, 2020, 2022])).toBe(2019);
    expect(another(choices, [2018, 2019, 2020, 2022])).toBeUndefined();
    expect(another([2018, 2022], [2018, 2022])).toBeUndefined();
  });

  test("stands in its place in time, whichever way the years run", () => {
    expect(withAnother([2018, 2020, 2022], 2019)).toEqual([2018, 2019, 2020, 2022]);
    expect(withAnother([2022, 2020, 2018], 2019)).toEqual([2022, 2020, 2019, 2018]);
    expect(withAnother([2018, 2019], 2017)).toEqual([2017, 2018, 2019]);
    expect(withAnother([2019, 2018], 2017)).toEqual([2019, 2018, 2017]);
    expect(withAnother([2018, 2019], 2020)).toEqual([2018, 2019, 2020]);
  });
});
