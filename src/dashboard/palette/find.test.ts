import { describe, expect, test, vi } from "vitest";
import { choicesFor } from "../filters/choices.ts";
import { USUAL_PAIR } from "../filters/pair.ts";
import type { ViewState } from "../filters/store.ts";
import { DEFAULT_VIEW, type View } from "../filters/view.ts";
import { chinese, english, vietnamese } from "../i18n/test-words.ts";
import { datasetOf, observation, official } from "../test-data.ts";
import type { Reach } from "./commands.ts";
import { figureSearch, finderOf } from "./find.ts";

const indicator = (id: string, label: string) => ({
  id,
  label,
  description: `What ${id} is.`,
  unit: "currency" as const,
  measure: "flow" as const,
  refAreaRole: "reports the trade",
  counterpartRole: "is the trade partner",
});
const dataset = datasetOf(
  [
    official("VNM", "2008", 20e9, { indicator: "exports" }),
    official("CHN", "2012", 40e9, { indicator: "exports" }),
    official("CHN", "2012", 82e9),
    official("CHN", "2016", 98e9, { qualifier: "at-least", high: null }),
    observation({ id: "claim", period: "2018", value: 106.7e9 }),
  ],
  {
    indicators: [indicator("trade-turnover", "Trade turnover"), indicator("exports", "Exports")],
  },
);
const choices = choicesFor(dataset)(USUAL_PAIR);

function palette(view: Partial<View> = {}, words = english) {
  const change = vi.fn();
  const pin = vi.fn();
  const goTo = vi.fn();
  const takeData = vi.fn();
  const cite = vi.fn();
  const state = {
    view: { ...DEFAULT_VIEW, ...view },
    choices,
    change,
    pin,
    canUndo: false,
    canRedo: false,
  } as unknown as ViewState;
  const nothing = () => {};
  const reach: Reach = {
    dataset,
    state,
    sections: [{ id: "people", title: "Con người", says: "12.1 times since 2008" }],
    charts: [{ id: "trade-turnover", title: "Trade grew" }],
    theme: "system",
    fullScreen: false,
    goTo,
    readText: nothing,
    giveText: nothing,
    takeData,
    cite,
    showFull: nothing,
    setTheme: nothing,
    print: nothing,
    help: nothing,
  };
  const figures = figureSearch(words, english, dataset, (id) => change({ point: id }));
  const find = finderOf(words, english, reach, figures);
  const labels = (query: string) =>
    find(query).flatMap(({ commands }) => commands.map(({ label }) => label));
  const run = (query: string, label: string) => {
    const all = find(query).flatMap(({ commands }) => commands);
    const command = all.find((one) => one.label === label);
    if (!command)
      throw new Error(`“${query}” finds no “${label}”, but ${labels(query).join("; ")}`);
    command.run();
  };
  return { labels, run, change, pin, goTo, takeData, cite };
}

describe("years that are typed", () => {
  test.each(["2008-2012", "2008 to 2012", "2012 2008", "2008年至2012年"])(
    "%s is a period, and two years to compare",
    (query) => {
      const { run, change } = palette();
      run(query, "Show 2008 to 2012 only");
      expect(change).toHaveBeenLastCalledWith({ from: 2008, to: 2012 });
      expect(palette().labels(query)).toContainEqual(expect.stringMatching(/^Compare \d{4} and/));
    },
  );

  test("one year can be shown alone, pinned, or be the base of an index", () => {
    const { run, pin, change } = palette({ compare: [2008, 2018], measure: "balance" });
    run("2012", "Pin 2012: add it to the compared years");
    expect(pin).toHaveBeenCalledWith(2012);
    run("2012", "Trade chart: index with 2012 = 100");
    expect(change).toHaveBeenLastCalledWith({ mode: "index", base: 2012, measure: "turnover" });
  });

  test("a year that nobody has a figure for is offered as no base", () => {
    const base = (year: string) => `Trade chart: index with ${year} = 100`;
    expect(palette().labels("2012")).toContain(base("2012"));
    // Turnover has only a bound, exports have a figure of 2008.
    expect(palette().labels("2016")).not.toContain(base("2016"));
    expect(palette().labels("2008")).not.toContain(base("2008"));
    expect(palette({ measure: "exports" }).labels("2008")).toContain(base("2008"));
  });

  test("one of the last two pinned years is not offered to be let go", () =>
    expect(
      palette({ compare: [2008, 2018] })
        .labels("2008")
        .join(),
    ).not.toContain("npin"));

  test("years that the data does not have are no years, nor are longer numbers", () => {
    expect(palette().labels("1850")).toEqual([]);
    expect(palette().labels("20081")).toEqual([]);
  });
});

test("a word beside a year is heeded: what has both comes before what is done with the year", () => {
  const [first] = palette().labels("exports 2012");
  expect(first).toMatch(/^Evidence of Exports.*2012/);
  expect(palette().labels("2012")[0]).toBe("Show 2012 only");
  expect(palette().labels("show only 2012")[0]).toBe("Show 2012 only");
});

test("what a place says is found too", () => {
  expect(palette().labels("12.1")).toEqual(["Go to: Con người"]);
});

describe("filters", () => {
  test("an option can be shown alone, left out or shown again", () => {
    const { run, change, labels } = palette({ reporters: ["VNM"] });
    run("reporter china", "Reporter: show China too");
    expect(change).toHaveBeenLastCalledWith({ reporters: ["VNM", "CHN"] });
    run("reporter", "Reporter: show all");
    expect(change).toHaveBeenLastCalledWith({ reporters: null });
    expect(labels("reporter vietnam")).not.toContain("Reporter: show only Vietnam");
    run("leave out exports", "Indicator: leave out Exports");
    expect(change).toHaveBeenLastCalledWith({ indicators: ["trade-turnover"] });
  });

  test("what would change nothing is not offered", () => {
    expect(palette().labels("undo")).toEqual([]);
    expect(palette().labels("reset")).toEqual([]);
    expect(palette({ from: 2010 }).labels("reset")).toEqual(["Reset all filters"]);
    expect(palette().labels("trade chart linear")).toEqual([]);
  });
});

describe("languages", () => {
  test("things are found by their own words, without tone marks, and by English ones", () => {
    for (const query of ["xuất khẩu", "xuat khau", "exports"])
      expect(palette({}, vietnamese).labels(query)).toContain("Chỉ tiêu: chỉ hiện Xuất khẩu");
    for (const query of ["出口", "exports"])
      expect(palette({}, chinese).labels(query)).toContain("指标：仅显示出口");
    expect(palette({}, vietnamese).labels("people")).toContain("Đến mục: Con người");
  });

  test("figures are found by number in the language's own form and in English", () => {
    for (const query of ["106,7", "106.7 2018"])
      expect(palette({}, vietnamese).labels(query).join()).toContain("106,7 tỷ USD");
    expect(palette({}, chinese).labels("1067亿").join()).toContain("1067亿美元");
  });
});

test("what begins with what is typed comes before what only holds it", () => {
  const [first] = palette().labels("trade");
  expect(first).toMatch(/^Trade chart/);
});

test("the data, and how to cite a chart, are found in each language", () => {
  const en = palette();
  en.run("download data", "Download or cite the data");
  expect(en.takeData).toHaveBeenCalledOnce();
  en.run("cite trade", "Cite the chart: Trade grew");
  expect(en.cite).toHaveBeenCalledWith("trade-turnover");
  expect(palette({}, vietnamese).labels("trich dan")).toEqual(
    expect.arrayContaining(["Trích dẫn biểu đồ: Trade grew", "Tải về hoặc trích dẫn dữ liệu"]),
  );
  expect(palette({}, chinese).labels("引用")).toEqual(
    expect.arrayContaining(["引用图表：Trade grew", "下载或引用数据"]),
  );
});

test("before anything is typed there are places and actions, no filters and no figures", () => {
  const labels = palette().labels("");
  expect(labels).toContain("Print a report of this view");
  expect(labels).toContain("Go to the chart: Trade grew");
  expect(labels.join()).not.toMatch(/show only|Evidence/);
});
