import { describe, expect, test } from "vitest";
import type { Observation } from "../../model/types.ts";
import { inputOf, observation, official } from "../test-data.ts";
import { peopleCharts } from "./charts.ts";

const people = { indicator: "tourists", unit: "person" } as const;
const into = (area: string, period: string, value: number, more: Partial<Observation> = {}) =>
  official(area, period, value, { ...people, ...more });
const tourists = (...observations: Observation[]) =>
  peopleCharts(inputOf(observations)).find(({ id }) => id === "tourists")?.headline;
const atLeast = { qualifier: "at-least", high: null } as const;

describe("the headline on students", () => {
  const of = (id: string, value: number, more: Partial<Observation> = {}) =>
    observation({ id, indicator: "students", unit: "person", value, ...more });
  const undated = { period: "2020-01", periodFromDocument: true };
  const headline = (...observations: Observation[]) =>
    peopleCharts(inputOf(observations)).find(({ id }) => id === "students")?.headline;
  const other = { refArea: "CHN", counterpartArea: "VNM" };

  test("has the last of each direction, each with its year or without", () =>
    expect(
      headline(
        of("a", 11e3, { ...other, ...undated }),
        of("b", 2e3, undated),
        of("c", 3e3, { ...other, period: "2010" }),
        of("d", 20e3, { ...other, period: "2023" }),
      ),
    ).toBe(
      "The texts say 20,000 students from Vietnam in China in 2023 and 2,000 students from China in Vietnam, no year given (text of January 2020)",
    ));

  test("says once that none has a year", () =>
    expect(headline(of("a", 11e3, { ...other, ...undated }), of("b", 2e3, undated))).toMatch(
      /^The texts say (?!.*\().* and .*, and give no year$/,
    ));

  test("takes the count of an office before the words of a text", () =>
    expect(
      headline(
        of("a", 11e3, other),
        official("CHN", "2018", 11_299, { indicator: "students", unit: "person" }),
      ),
    ).toBe("11,299 students from Vietnam in China as of 2018"));

  test("leaves the other direction to the texts, where no office counts it", () =>
    expect(
      headline(
        of("a", 11e3, { ...other, ...undated }),
        of("b", 2e3, undated),
        official("CHN", "2018", 11_299, { indicator: "students", unit: "person" }),
      ),
    ).toBe(
      "11,299 students from Vietnam in China as of 2018; the texts say 2,000 students from China in Vietnam, and give no year",
    ));
});

describe("the headline on tourists", () => {
  test("holds a year only against years of the same direction", () =>
    expect(tourists(into("VNM", "2018", 5e6), into("CHN", "2019", 8e6))).toBe(
      "8 m tourists from Vietnam in China in 2019",
    ));

  test("names the most, or the most before", () => {
    const rows = [into("VNM", "2016", 2_100_001), into("VNM", "2017", 3_100_001)];
    expect(tourists(...rows)).toBe(
      "3,100,001 tourists from China in Vietnam in 2017, the most of the whole years shown",
    );
    expect(tourists(...rows, into("VNM", "2018", 1_100_001))).toBe(
      "1,100,001 tourists from China in Vietnam in 2018, after 3,100,001 tourists in 2017",
    );
  });

  test("a bound may be the most before, but nothing is more than what has no upper bound", () => {
    const bound = into("VNM", "2017", 4e6, atLeast);
    expect(tourists(bound, into("VNM", "2018", 3e6))).toBe(
      "3 m tourists from China in Vietnam in 2018, after at least 4 m tourists in 2017",
    );
    expect(tourists(bound, into("VNM", "2018", 5e6))).toBe(
      "5 m tourists from China in Vietnam in 2018",
    );
    expect(tourists(into("VNM", "2016", 5e6), { ...bound, low: 4e6 })).toBe(
      "at least 4 m tourists from China in Vietnam in 2017",
    );
  });

  test("parts of years are neither held against whole ones nor the most of them", () => {
    const year = into("VNM", "2018", 5e6);
    expect(tourists(year, into("VNM", "2019-01/2019-03", 1e6))).toBe(
      "1 m tourists from China in Vietnam in the first 3 months of 2019",
    );
    expect(tourists(into("VNM", "2016-01/2016-06", 9e6), year)).toBe(
      "5 m tourists from China in Vietnam in 2018",
    );
  });

  test("a claim that only its text dates is told without a year", () =>
    expect(
      tourists(
        observation({
          ...people,
          id: "u",
          value: 3e6,
          period: "2020-01",
          periodFromDocument: true,
        }),
      ),
    ).toBe("A text says 3 m tourists from China in Vietnam, no year given (text of January 2020)"));
});
