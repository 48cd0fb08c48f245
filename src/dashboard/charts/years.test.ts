import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { USUAL_PAIR } from "../filters/pair.ts";
import { english } from "../i18n/test-words.ts";
import { datasetOf, official } from "../test-data.ts";
import { compute } from "./computed.ts";
import { describeMark } from "./describe.ts";
import { layoutChart, middleOf, yearAt } from "./layout.ts";
import { markOf } from "./marks.ts";
import type { ChartModel, Mark } from "./model.ts";
import { rangeTicks } from "./ticks.ts";
import { moved, pinAt } from "./use-years.ts";

const [now, before] = [official("VNM", "2020", 133.08e9), official("VNM", "2019", 116.862e9)];
const growth = compute("growth", now, before);
const mark = { ...(markOf(now, USUAL_PAIR) as Mark), value: 0.1388, computed: growth };

const model = (more: Partial<ChartModel> = {}): ChartModel => ({
  id: "x",
  words: english,
  headline: "x",
  subtitle: "x",
  unit: "count",
  scale: "linear",
  years: [1991, 2025],
  lines: [],
  marks: [{ ...mark, value: 1.3, computed: undefined }],
  events: [],
  legend: [],
  notes: [],
  sources: [],
  ...more,
});

describe("pinned years", () => {
  const layout = layoutChart(model(), 700, 300);

  test("are taken hold of at their line, the nearer of two", () => {
    const at = (year: number) => middleOf(layout, year) ?? Number.NaN;
    expect(pinAt(layout, [2008, 2022], at(2008) + 4)).toBe(2008);
    expect(pinAt(layout, [2008, 2022], at(2015))).toBeUndefined();
    expect(pinAt(layout, [1980], 0)).toBeUndefined();
  });

  test("have their numbers above the plot, apart from each other", () => {
    const { pins, plot } = layoutChart(model(), 330, 300, [2022, 2021, 2020, 1980]);
    expect(pins.map(({ year }) => year)).toEqual([2020, 2021, 2022]);
    for (const { baseline } of pins) expect(baseline).toBeLessThanOrEqual(plot.y);
    expect(new Set(pins.map(({ baseline }) => baseline)).size).toBe(3);
    expect(layoutChart(model(), 330, 300).plot.y).toBeLessThan(plot.y);
  });

  test("move in their place, but never onto one another", () => {
    expect(moved([2022, 2008], 2008, 2012)).toEqual([2022, 2012]);
    expect(moved([2008, 2015, 2022], 2008, 2015)).toEqual([2008, 2015, 2022]);
  });
});

describe("years of a chart", () => {
  const layout = layoutChart(model(), 700, 300);

  test("the year at the middle of a year is that year", () =>
    fc.assert(
      fc.property(fc.integer({ min: 1991, max: 2025 }), (year) => {
        expect(yearAt(layout, middleOf(layout, year) ?? Number.NaN)).toBe(year);
      }),
    ));

  test("beside the plot there is none", () => {
    expect(yearAt(layout, 0)).toBeUndefined();
    expect(yearAt(layout, 699)).toBeUndefined();
    expect(middleOf(layout, 1990)).toBeUndefined();
    expect(middleOf(layout, 2026)).toBeUndefined();
  });
});

describe("a chart with a reference", () => {
  const reference = { value: 1, label: "both the same" };

  test("shows it between the values, named, without a zero", () => {
    const layout = layoutChart(model({ reference }), 700, 300);
    expect(layout.y.ticks[0]).toBeGreaterThan(0);
    expect(layout.y.ticks.at(-1)).toBeGreaterThanOrEqual(1.3);
    expect(layout.labels.map(({ text }) => text)).toContain("both the same");
    expect(layout.y.zero).toBeGreaterThan(layout.marks[0]?.y ?? 0);
  });

  test("a chart without one starts from zero", () =>
    expect(layoutChart(model(), 700, 300).y.ticks[0]).toBe(0));

  test("ticks enclose any range in round steps", () =>
    fc.assert(
      fc.property(
        fc.double({ min: -1e6, max: 1e6, noNaN: true }),
        fc.double({ min: 1e-3, max: 1e6, noNaN: true }),
        (low, width) => {
          const ticks = rangeTicks(low, low + width, 5);
          const slack = 1e-6 * Math.max(Math.abs(low), width);
          expect(ticks[0]).toBeLessThanOrEqual(low + slack);
          expect(ticks.at(-1)).toBeGreaterThanOrEqual(low + width - slack);
          expect(ticks.length).toBeLessThanOrEqual(8);
        },
      ),
    ));
});

test("a worked out value says how, and by whose count", () =>
  expect(describeMark(english, mark, datasetOf([now, before]))).toBe(
    "+13.9%, 2020, (133.08 bn USD ÷ 116.862 bn USD) − 1 = +13.9%, as reported by Vietnam",
  ));
