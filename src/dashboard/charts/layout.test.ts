import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Observation } from "../../model/types.ts";
import { inputOf, observation, official } from "../test-data.ts";
import { buildChart } from "./build.ts";
import { layoutChart } from "./layout.ts";
import { nearestMark, nextIndex } from "./Points.tsx";
import { type Box, FONT_SIZE, overlaps, textWidth } from "./place.ts";

const model = (observations: Observation[], scale: "linear" | "log" = "linear") =>
  buildChart(
    {
      id: "chart",
      subtitle: "",
      unit: "USD",
      wants: () => true,
      headline: () => "",
      scalable: true,
    },
    inputOf(observations, { scale }),
  );

const figures = fc
  .uniqueArray(
    fc.record({
      year: fc.integer({ min: 1991, max: 2025 }),
      area: fc.constantFrom("VNM", "CHN"),
      value: fc.integer({ min: 1, max: 3e11 }),
      claim: fc.boolean(),
    }),
    { selector: ({ year, area, claim }) => `${year}${area}${claim}`, minLength: 1, maxLength: 60 },
  )
  .map((all) =>
    all.map(({ year, area, value, claim }) =>
      claim
        ? observation({ id: `claim.${area}.${year}`, refArea: area, period: `${year}`, value })
        : official(area, `${year}`, value),
    ),
  );
const scales = fc.constantFrom("linear" as const, "log" as const);

describe("layout", () => {
  test("every mark lies in the plot and no label covers another, a mark or the edge", () =>
    fc.assert(
      fc.property(figures, scales, fc.integer({ min: 320, max: 1400 }), (all, scale, width) => {
        const { plot, marks, labels } = layoutChart(model(all, scale), width, 400);
        for (const { x, y } of marks) {
          expect(x).toBeGreaterThanOrEqual(plot.x - 0.01);
          expect(x).toBeLessThanOrEqual(plot.x + plot.width + 0.01);
          expect(y).toBeGreaterThanOrEqual(plot.y - 0.01);
          expect(y).toBeLessThanOrEqual(plot.y + plot.height + 0.01);
        }
        const boxes = labels.map(
          ({ text, left, baseline, bold }): Box => ({
            x: left,
            y: baseline - 11,
            width: textWidth(text, FONT_SIZE, bold),
            height: 15,
          }),
        );
        boxes.forEach((box, i) => {
          expect(box.x + box.width).toBeLessThanOrEqual(width + 0.01);
          for (const other of boxes.slice(i + 1)) expect(overlaps(box, other)).toBe(false);
          for (const { x, y } of marks)
            expect(overlaps(box, { x: x - 4, y: y - 4, width: 8, height: 8 })).toBe(false);
        });
      }),
      { numRuns: 60 },
    ));

  test("claims all along a line never take its name away", () => {
    const claimed = Array.from({ length: 30 }, (_, i) => 1991 + i).flatMap((year, i) => [
      official("VNM", `${year}`, 2e9 * (i + 1)),
      observation({ id: `claim.${year}`, period: `${year}`, value: 2.1e9 * (i + 1) }),
    ]);
    for (const width of [360, 600, 900, 1200]) {
      const { labels } = layoutChart(model(claimed), width, 400);
      expect(labels.map(({ id }) => id)).toContain("line-VNM");
    }
  });

  test("the same value stands at the same height, whoever says it", () => {
    const { marks } = layoutChart(
      model([observation({ id: "claim", value: 5e9 }), official("VNM", "2018", 5e9)]),
      800,
      400,
    );
    expect(marks[0]?.y).toBe(marks[1]?.y);
    expect(marks[0]?.x).toBe(marks[1]?.x);
  });

  test("a part-year spans its months on the axis of the whole years", () => {
    const { marks, x, plot } = layoutChart(
      model([
        official("VNM", "2018", 1e9),
        official("VNM", "2020", 1e9),
        observation({ id: "part", period: "2019-01/2019-06", value: 1e9 }),
      ]),
      800,
      400,
    );
    const year = plot.width / (x.domain[1] - x.domain[0]);
    const part = marks.find(({ mark }) => mark.form === "span");
    expect(part && part.to - part.from).toBeCloseTo(year / 2, 5);
    expect(part?.from).toBeCloseTo(plot.x + year, 5);
  });

  test("the bracket of the shortest part of a year shows as one at any width, about its own time", () => {
    const all = [
      official("VNM", "1991", 1e9),
      official("VNM", "2024", 1e9),
      observation({ id: "months", period: "2019-01/2019-11", value: 1e9 }),
      observation({ id: "month", period: "2025-01", value: 1e9 }),
      observation({ id: "day", period: "2010-03-05", value: 1e9 }),
    ];
    for (const width of [320, 360, 768, 1440]) {
      const { marks, dot } = layoutChart(model(all), width, 400);
      const spans = marks.filter(({ mark }) => mark.form === "span");
      expect(spans).toHaveLength(3);
      for (const { x, from, to } of spans) {
        expect(to - from).toBeGreaterThanOrEqual(8 - 1e-9);
        expect((from + to) / 2).toBeCloseTo(x, 5);
      }
      // Two dots a year apart, of which neither covers the other.
      expect(dot).toBeGreaterThan(3);
    }
  });

  test("an open end is an arrow, drawn inside the plot", () => {
    const { marks, plot } = layoutChart(
      model([official("VNM", "2019", 6e9, { qualifier: "at-least", high: null })]),
      600,
      300,
    );
    expect(marks[0]?.whisker).toMatchObject({ openHigh: true, openLow: false });
    expect(marks[0]?.whisker?.high).toBeGreaterThanOrEqual(plot.y - 22);
  });

  test("without any mark there is still a layout", () =>
    expect(layoutChart(model([]), 400, 300).marks).toEqual([]));
});

describe("lines", () => {
  test("break where a year is missing", () => {
    const years = ["2015", "2016", "2018"];
    const { lines } = layoutChart(
      model(years.map((year) => official("VNM", year, Number(year)))),
      600,
      300,
    );
    expect(lines.map(({ line, runs }) => [line.id, runs.map((run) => run.length)])).toEqual([
      ["VNM", [2, 1]],
    ]);
    expect(lines.flatMap(({ runs }) => runs.flat()).map(({ mark }) => mark.value)).toEqual([
      2015, 2016, 2018,
    ]);
  });
});

describe("pointing", () => {
  const layout = layoutChart(
    model([official("VNM", "2010", 1e9), official("VNM", "2020", 2e9)]),
    800,
    400,
  );

  test("takes the nearest mark within reach, or none", () => {
    const [first] = layout.marks;
    if (!first) throw new Error("no mark");
    expect(nearestMark(layout, first.x + 9, first.y - 9)).toBe(first);
    expect(nearestMark(layout, first.x + 200, first.y - 60)).toBeUndefined();
  });

  test.each([
    ["ArrowRight", -1, 0],
    ["ArrowRight", 4, 4],
    ["ArrowLeft", -1, 4],
    ["ArrowLeft", 0, 0],
    ["Home", 3, 0],
    ["End", 1, 4],
    ["ArrowDown", 2, 3],
    ["ArrowUp", 2, 1],
    ["PageDown", 0, 4],
    ["PageUp", 4, 0],
    ["x", 2, undefined],
  ])("%s from %d leads to %s of five", (key, from, to) => expect(nextIndex(key, from, 5)).toBe(to));
});
