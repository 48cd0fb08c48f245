import { describe, expect, test } from "vitest";
import { allMarks } from "../charts/model.ts";
import { inputOf, observation, official } from "../test-data.ts";
import { investmentCharts } from "./charts.ts";

const stock = { indicator: "fdi-capital", measure: "stock" } as const;
const projects = { indicator: "fdi-projects", measure: "flow", unit: "project" } as const;
const headline = (id: string, ...observations: Parameters<typeof inputOf>[0]) =>
  investmentCharts(inputOf(observations)).find((chart) => chart.id === id)?.headline;

describe("the headline on standing capital", () => {
  test("holds the last figure against the first of the same direction", () =>
    expect(
      headline(
        "fdi-capital-stock",
        official("VNM", "2005", 1e9, stock),
        official("CHN", "2006", 5e6, stock),
        official("CHN", "2012", 9e6, stock),
        official("VNM", "2016", 10e9, stock),
      ),
    ).toBe(
      "Capital from China in Vietnam stood at 10 bn USD as of 2016; it was 1 bn USD as of 2005",
    ));

  test("compares nothing where the last figure is alone in its direction", () =>
    expect(
      headline(
        "fdi-capital-stock",
        official("VNM", "2010", 1e9, stock),
        official("CHN", "2018", 2e8, stock),
      ),
    ).toBe("Capital from Vietnam in China stood at 200 m USD as of 2018"));

  test("does not take the date of a text for that of its figure", () => {
    const undated = observation({
      ...stock,
      id: "undated",
      value: 7e9,
      period: "2020-01",
      periodFromDocument: true,
    });
    expect(headline("fdi-capital-stock", undated, official("VNM", "2010", 1e9, stock))).toBe(
      "Capital from China in Vietnam stood at 1 bn USD as of 2010",
    );
    expect(headline("fdi-capital-stock", undated)).toBe(
      "Capital from China in Vietnam stood at 7 bn USD as of January 2020 (date of the text, which gives none)",
    );
    expect(headline("fdi-capital-flow", { ...undated, measure: "flow" })).toBe(
      "Capital from China added in Vietnam, no year given (text of January 2020): 7 bn USD",
    );
  });
});

describe("projects added within a period", () => {
  const added = official("VNM", "2021-01/2021-09", 140, projects);

  test("have a chart, apart from those that stand at a date", () => {
    const charts = investmentCharts(inputOf([added]));
    const drawn = charts.filter((chart) => allMarks(chart).length > 0);
    expect(drawn.map(({ id, headline: words }) => [id, words])).toEqual([
      [
        "fdi-projects-flow",
        "Projects from China added in Vietnam in the first 9 months of 2021: 140 projects",
      ],
    ]);
  });

  test("keep it when the filters hide them, and have none where there are none", () => {
    const ids = (...input: Parameters<typeof inputOf>) =>
      investmentCharts(inputOf(...input)).map(({ id }) => id);
    expect(ids([added], { bases: [] })).toContain("fdi-projects-flow");
    expect(ids([official("VNM", "2010", 1e9, stock)])).not.toContain("fdi-projects-flow");
  });
});

test("our notes on rows stand under the chart: once where they hold of all, else with their periods", () => {
  const row = (period: string, note: string) =>
    official("VNM", period, 1e9, {
      ...stock,
      measure: "flow",
      source: { kind: "statistics", publisher: "An office", confidence: "high", note },
    });
  const chart = investmentCharts(
    inputOf([
      row("2020", "Mainland China only"),
      row("2021", "Mainland China only; new licences only, and the source says more than this"),
    ]),
  ).find(({ id }) => id === "fdi-capital-flow");
  expect(chart?.notes).toEqual([
    "All official figures: Mainland China only.",
    "2021: new licences only, and the source says more than this.",
  ]);
});
