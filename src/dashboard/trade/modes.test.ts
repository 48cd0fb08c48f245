import { describe, expect, test } from "vitest";
import type { Observation } from "../../model/types.ts";
import type { PageInput } from "../charts/contents.ts";
import { allMarks } from "../charts/model.ts";
import { select } from "../filters/select.ts";
import type { View } from "../filters/view.ts";
import { chinese, vietnamese } from "../i18n/test-words.ts";
import type { Words } from "../i18n/words.ts";
import { inputOf, observation, official } from "../test-data.ts";
import { mainChart } from "./main.ts";
import { baseOf } from "./modes.ts";

const data = [
  official("CHN", "1991", 32_200_000),
  official("CHN", "2008", 19_458_400_000),
  official("CHN", "2022", 234_895_400_000),
  official("VNM", "2008", 20_804_400_000),
  official("VNM", "2018", 106_706_000_000),
  official("VNM", "2019", 116_862_000_000),
  official("VNM", "2022", 175_700_000_000, { low: 175.2e9, high: 176.2e9 }),
  official("VNM", "2023", 171_800_000_000),
  official("VNM", "2023", 61_200_000_000, { indicator: "exports" }),
  observation({ id: "turnover" }),
  observation({
    id: "growth",
    indicator: "growth",
    of: "trade-turnover",
    base: "2018-01/2018-11",
    period: "2019-01/2019-11",
    unit: "ratio",
    value: 0.0871,
    low: 0.08705,
    high: 0.08715,
  }),
];
const chart = (view: Partial<View>, words?: Words) => mainChart(input(view, words));
function input(view: Partial<View>, words?: Words): PageInput {
  const base = inputOf(data, view);
  const ofAllYears = select(base.dataset, { ...base.view, from: null, to: null });
  return { ...base, words: words ?? base.words, ofAllYears, events: [] };
}

describe("the main chart of trade", () => {
  test("an index says its base, keeps each country to its own count and draws no claim", () => {
    const model = chart({ mode: "index", base: 2008 });
    expect(model.headline).toBe(
      "Where 2008 is 100, trade stood at 1,207 in 2022 by China’s count and about 845 in 2022 by Vietnam’s count",
    );
    expect(model.reference).toEqual({ value: 100, label: "2008 = 100" });
    for (const { computed } of allMarks(model))
      expect(new Set(computed?.operands.map((o) => o.refArea)).size).toBe(1);
    expect(allMarks(model).map(({ observation: { id } }) => id)).not.toContain("turnover");
  });

  test("a base outside of the period in view still counts", () => {
    const model = chart({ mode: "index", base: 2008, from: 2018 });
    expect(allMarks(model).map(({ observation }) => observation.period)).toEqual([
      "2018",
      "2019",
      "2022",
      "2022",
      "2023",
    ]);
    expect(model.years[0]).toBe(2018);
  });

  test("who has no value for the base is named, with the nearest year that has one", () => {
    const model = chart({ mode: "index", base: 1991 });
    expect(model.notes[0]).toBe(
      "Vietnam has no figure for 1991 that could be 100; the nearest year that has one is 2008.",
    );
    expect(baseOf(input({ mode: "index", base: 1991 })).missing).toEqual([
      { reporter: "VNM", base: 1991, nearest: 2008 },
    ]);
    expect(baseOf(input({ mode: "index" }))).toMatchObject({ base: 2008, missing: [] });
  });

  test("growth stands beside what a text states of it; its gaps are not called gaps of figures", () => {
    const model = chart({ mode: "growth" });
    const marks = allMarks(model);
    expect(marks.map((m) => [m.observation.period, Number(m.value.toFixed(4))])).toEqual([
      ["2019-01/2019-11", 0.0871],
      ["2019", 0.0952],
      ["2023", -0.0222],
    ]);
    expect(marks.map(({ form }) => form)).toEqual(["span", "dot", "dot"]);
    expect(model.notes.join(" ")).toContain("nothing can be worked out for 2020 to 2022");
    expect(model.notes.join(" ")).not.toContain("no figure, or only");
  });

  test("where nothing is worked out, the headline has what the texts state and the chart draws", () => {
    const model = chart({ mode: "growth", bases: ["stated"] });
    expect(model.empty).toBeUndefined();
    expect(model.headline).toBe(
      "The texts put growth of trade at 8.71% for the first 11 months of 2019",
    );
    expect(chart({ mode: "growth", bases: ["stated"] }, vietnamese).headline).toContain(
      "tăng trưởng kim ngạch hai chiều là 8,71%",
    );
    expect(chart({ mode: "growth", bases: ["stated"] }, chinese).headline).toContain(
      "双边贸易额的增长为8.71%",
    );
  });

  test("a filter that hides the whole of a share is named as what hides it", () => {
    const empty = chart({ mode: "share", measure: "exports", indicators: ["exports"] }).empty;
    expect(empty?.looser.map(({ change }) => change)).toContainEqual({ indicators: null });
    expect(chart({ mode: "share", measure: "imports" }).empty?.looser).toEqual([]);
  });

  test("exports that no country counts for a whole year are told as they are drawn", () => {
    const headline = (...figures: Observation[]) =>
      mainChart({
        ...inputOf(figures, { measure: "exports" }),
        ofAllYears: figures,
        events: [],
      }).headline;
    const claim = observation({ id: "e", indicator: "exports", value: 41.4e9 });
    expect(headline(claim)).toBe("The texts put exports at 41.4 bn USD for 2018");
    const part = official("VNM", "2024-01/2024-03", 12e9, { indicator: "exports" });
    expect(headline(claim, part)).toBe(
      "Vietnam reports exports of 12 bn USD for the first 3 months of 2024",
    );
  });

  test("a log scale is only of amounts and indices", () => {
    expect(chart({ mode: "index", scale: "log" }).scale).toBe("log");
    expect(chart({ mode: "growth", scale: "log" }).scale).toBe("linear");
    expect(chart({ measure: "balance", scale: "log" }).scale).toBe("linear");
  });

  test("a share without a turnover of the same year is none", () => {
    const model = chart({ mode: "share", measure: "imports" });
    expect(model.empty).toBeDefined();
    expect(chart({ mode: "share", measure: "exports" }).headline).toBe(
      "Of its own turnover, exports made up 35.6% in 2023 by Vietnam’s count",
    );
  });

  const grown = (base: string | undefined) => ({
    ...observation({ id: `grown-${base}`, indicator: "growth", of: "trade-turnover", base }),
    period: "2022",
    unit: "ratio",
    value: 1.2,
  });
  const of = (figures: Observation[], view: Partial<View> = {}) => {
    const base = inputOf(figures, { mode: "growth", ...view });
    const ofAllYears = select(base.dataset, { ...base.view, from: null, to: null });
    return mainChart({ ...base, ofAllYears, events: [] });
  };

  test("growth over several years is not drawn as growth on the year before, and is counted", () => {
    const model = of([grown("2015"), grown("2021"), grown(undefined)]);
    expect(allMarks(model).map(({ observation }) => observation.base)).toEqual(["2021", undefined]);
    expect(model.notes.at(-1)).toMatch(/^Not drawn: 1 of 3 growth figures/);
    const alone = of([official("VNM", "2021", 1e9), official("VNM", "2022", 2e9), grown("2015")]);
    expect(alone.headline).toBe(
      "Against the year before, trade changed by +100% in 2022 by Vietnam’s count",
    );
  });

  test("of growth each country's last year is told where what both have is long past, with its doubt", () => {
    const model = of([
      official("CHN", "2015", 100e9),
      official("CHN", "2016", 110e9),
      official("CHN", "2022", 230e9),
      official("VNM", "2016", 70e9),
      official("VNM", "2022", 100e9),
      official("VNM", "2023", 90e9),
    ]);
    expect(model.headline).toContain(
      "+10% in 2016 by China’s count and -10% in 2023 by Vietnam’s count",
    );
    expect(model.notes).toContain(
      "China: nothing can be worked out after 2016, because no two years in a row have a figure; the line ends there.",
    );
    expect(model.notes.filter((note) => note.startsWith("Vietnam: nothing"))).toEqual([]);
    // 70 / 62 to 70 / 60: 13 to 17 percent.
    const doubted = of([
      official("VNM", "2015", 61e9, { low: 60e9, high: 62e9, qualifier: "about" }),
      official("VNM", "2016", 70e9),
      official("CHN", "2016", 70e9),
    ]);
    expect(doubted.headline).toContain("about +15% in 2016 by Vietnam’s count");
    expect(doubted.notes).toContain(
      "China: nothing can be worked out for the years shown, because no two years in a row have a figure.",
    );
  });

  test("a base that no country has a figure for is named once as what is missing", () => {
    const model = of([official("VNM", "2020", 1e9)], { mode: "index", base: 2024 });
    expect(model.headline).toBe("No figure to work this out from");
    expect(model.empty?.why).toBe("Neither country has a figure for 2024 that could be 100.");
  });

  test("the axis covers the years that are chosen, and a country without a figure in them is named", () => {
    const figures = [
      official("CHN", "2016", 98e9),
      official("VNM", "2016", 72e9),
      official("VNM", "2018", 107e9),
      official("VNM", "2019", 117e9),
    ];
    const model = of(figures, { mode: "absolute", from: 2017, to: 2020 });
    expect(model.years).toEqual([2017, 2020]);
    expect(model.notes).toContain("Reported by China: no figure for 2017 to 2020.");
    const whole = of(figures, { mode: "absolute" });
    expect(whole.years).toEqual([2016, 2019]);
    expect(whole.notes.join()).not.toContain("Reported by China: no figure");
    const left = of(figures, { mode: "absolute", from: 2017, reporters: ["VNM"] });
    expect(left.notes.join()).not.toContain("China");
  });

  test("speaks each language", () => {
    expect(chart({ mode: "index", base: 2008 }, vietnamese).headline).toContain(
      "1.207 năm 2022 theo số liệu Trung Quốc",
    );
    expect(chart({ mode: "growth" }, chinese).headline).toContain("越南统计2023年为约-2.2%");
  });
});
