import { expect, test } from "vitest";
import { allMarks } from "../charts/model.ts";
import type { View } from "../filters/view.ts";
import { inputOf, observation, official } from "../test-data.ts";
import { ratioChart } from "./chart.ts";

const data = [
  official("CHN", "2008", 19_458_400_000),
  official("VNM", "2008", 20_804_400_000),
  official("CHN", "2009", 21_047_600_000),
  official("VNM", "2018", 106_706_000_000),
  official("CHN", "2022", 234_895_400_000),
  official("VNM", "2022", 175_700_000_000),
];
const chart = (view: Partial<View> = {}) => ratioChart(inputOf(data, view));

test("only years that both count are drawn, measured by the line where both are the same", () => {
  const model = chart();
  expect(allMarks(model).map((m) => [m.observation.period, m.value.toFixed(4)])).toEqual([
    // 19.4584 / 20.8044 and 234.8954 / 175.7
    ["2008", "0.9353"],
    ["2022", "1.3369"],
  ]);
  expect(model.reference?.value).toBe(1);
  // It may stand behind another word.
  expect(model.legend.map(({ label }) => label)).toEqual(["Count of China over that of Vietnam"]);
  expect(model.headline).toBe(
    "For 2022 China counts 1.34 times the trade that Vietnam counts; by year the ratio runs from 0.94 (2008) to 1.34 (2022)",
  );
  expect(model.notes[0]).toContain("nothing can be worked out for 2009 to 2021");
  expect(model.sources).toEqual(
    expect.arrayContaining(["Customs of CHN (2008 and 2022)", "Customs of VNM (2008 and 2022)"]),
  );
});

test("one shared year gives no range, none gives a reason", () => {
  expect(chart({ from: 2020 }).headline).toBe(
    "For 2022 China counts 1.34 times the trade that Vietnam counts",
  );
  const model = chart({ reporters: ["CHN"] });
  expect(model.headline).toBe("No year is counted by both countries");
  expect(model.empty).toBeDefined();
});

test("two counts of a year that texts tell are held against each other, as points", () => {
  const told = (reporter: string | undefined, period: string, value: number) =>
    observation({
      id: `${reporter} ${period}`,
      reporter,
      period,
      value,
      low: value - 0.05e9,
      high: value + 0.05e9,
    });
  const texts = [
    told("VNM", "2023", 76.1e9),
    told("CHN", "2023", 79.4e9),
    told("CHN", "2021", 90e9),
    told(undefined, "2021", 80e9),
    told("JPN", "2020", 70e9),
    told("VNM", "2020", 60e9),
  ];
  const model = ratioChart(inputOf(texts));
  // 79.4 / 76.1
  expect(model.marks.map(({ value }) => value.toFixed(4))).toEqual(["1.0434"]);
  // 79.35 / 76.15 and 79.45 / 76.05: of the ratio, not of the dollars that would stretch its axis.
  expect(model.marks[0]?.whisker?.low).toBeCloseTo(1.042022, 6);
  expect(model.marks[0]?.whisker?.high).toBeCloseTo(1.044707, 6);
  expect(model.lines).toEqual([]);
  expect(model.empty).toBeUndefined();
  expect(model.headline).toBe("For 2023 China counts 1.04 times the trade that Vietnam counts");
  expect(model.notes).toContain(
    "For 2023 the two counts are told by texts, not by the statistics.",
  );
  // Statistics come first.
  const known = ratioChart(inputOf([...data, told("VNM", "2022", 1e9), told("CHN", "2022", 9e9)]));
  expect(known.marks).toEqual([]);
});
