import { expect, it } from "vitest";
import { observed } from "../../compile/figure.fixture.ts";
import type { Dataset, Indicator } from "../../model/types.ts";
import { narrowedTo, officialSeries } from "./series.ts";

it("gathers official rows by what, whose and stock or flow, with each publisher once", () => {
  const indicator = (id: string): Indicator => ({
    id,
    label: id,
    description: id,
    unit: "currency",
    measure: id === "fdi-capital" ? "either" : "flow",
    refAreaRole: "reports",
    counterpartRole: "is the partner",
  });
  const row = (id: string, period: string, publisher: string, more = {}) => ({
    ...observed(id, "official", { value: 1, period, ...more }),
    source: { kind: "statistics" as const, publisher, confidence: "high" as const },
  });
  const fdi = { indicator: "fdi-capital" };
  const dataset: Dataset = {
    version: 1,
    indicators: [indicator("trade-turnover"), indicator("fdi-capital")],
    documents: [],
    events: [],
    links: [],
    leftAlone: [],
    checks: [],
    observations: [
      row("b", "2019", "Customs"),
      row("a", "2018", "Customs"),
      row("c", "2018", "Customs", { refArea: "CHN", counterpartArea: "VNM" }),
      row("s", "2018", "Ministry", { ...fdi, measure: "stock" }),
      row("f", "2018", "Ministry", { ...fdi, measure: "flow" }),
      row("r", "2018", "Customs", { scope: "reconciled" }),
      observed("text", "stated", { value: 1 }),
    ],
  };
  const all = new Set(dataset.observations.map(({ id }) => id));
  const whole = officialSeries(dataset);
  const series = narrowedTo(all, whole);
  expect(series.map(({ observations }) => observations.map(({ id }) => id))).toEqual([
    ["a", "b"],
    ["c"],
    ["r"],
    ["s"],
    ["f"],
  ]);
  // Neither's count is not listed as one country's.
  expect(series.map(({ reporter }) => reporter)).toEqual([
    "VNM",
    "CHN",
    "reconciled",
    "VNM",
    "VNM",
  ]);
  const some = narrowedTo(new Set(["b", "f"]), whole);
  expect(some.map(({ observations, total }) => [observations.map(({ id }) => id), total])).toEqual([
    [["b"], 2],
    [["f"], 1],
  ]);
  expect(series[0]?.publishers).toEqual([{ name: "Customs", url: undefined }]);
});
