import { describe, expect, test } from "vitest";
import { layoutChart } from "../charts/layout.ts";
import { allMarks } from "../charts/model.ts";
import { inputOf, observation } from "../test-data.ts";
import { rankCharts } from "./ranks.ts";

const rank = (id: string, value: number, period: string, more = {}) =>
  observation({ id, indicator: "investor-rank", unit: "rank", value, period, ...more });
const chartOf = (...ranks: ReturnType<typeof rank>[]) => {
  const [chart] = rankCharts(inputOf(ranks));
  if (!chart) throw new Error("no chart");
  return chart;
};

const seventh = rank("seventh", 7, "2019-11");
const third = rank("third", 3, "2023-12", {
  low: 3,
  high: 4,
  qualifier: "about",
  periodFromDocument: true,
});

describe("ranks among investors", () => {
  test("have a chart where the data has any, which stays when the filters hide them", () => {
    expect(rankCharts(inputOf([observation({ id: "trade" })]))).toEqual([]);
    const [hidden] = rankCharts(inputOf([seventh], { bases: [] }));
    expect(hidden?.empty?.looser).not.toEqual([]);
  });

  test("are said by the headline with their dates, and what has none of its own last", () =>
    expect(chartOf(seventh, third).headline).toBe(
      "China among foreign investors in Vietnam: rank 7 as of November 2019; rank 3 or 4, no year given (text of December 2023)",
    ));

  test("are points that no line joins, official whole years included", () => {
    const statistics = { kind: "statistics", publisher: "An office", confidence: "high" } as const;
    const years = ["2018", "2019"].map((year) =>
      rank(year, 5, year, { basis: "official", source: statistics }),
    );
    const chart = chartOf(...years);
    expect(chart.lines).toEqual([]);
    expect(chart.marks).toHaveLength(2);
  });

  test("put 'third or fourth' between the two, with both as its ends", () => {
    const [mark] = allMarks(chartOf(third));
    expect(mark).toMatchObject({ value: 3.5, whisker: { low: 3, high: 4 }, form: "dateless" });
    expect(mark?.labels[0]).toBe("rank 3 or 4, no year given");
  });

  test("have the first on top", () => {
    const { marks, y } = layoutChart(chartOf(seventh, rank("first", 1, "2020")), 600, 300);
    const [seven, one] = marks;
    expect(one?.y).toBeLessThan(seven?.y ?? 0);
    expect(y.ticks).toEqual([1, 2, 3, 4, 5, 6, 7]);
  });

  test("name of what and within what they are where that differs", () => {
    const labels = allMarks(chartOf(seventh, rank("part", 2, "2020", { scope: "within ASEAN" })))
      .map((mark) => mark.labels[0])
      .join("; ");
    expect(labels).toContain("China among foreign investors in Vietnam: November 2019: rank 7");
    expect(labels).toContain(
      "China among foreign investors in Vietnam, within ASEAN: 2020: rank 2",
    );
  });

  test("that hold since a year reach to the date of their text", () => {
    const [mark] = allMarks(chartOf(rank("since", 1, "2004/..")));
    expect(mark).toMatchObject({ form: "span", from: 2004 });
    // Text "a" is of January 2020.
    expect(mark?.to).toBeCloseTo(2020 + 1 / 12);
  });
});
