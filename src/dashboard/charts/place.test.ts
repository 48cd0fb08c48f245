import { expect, test } from "vitest";
import { inputOf, observation, official } from "../test-data.ts";
import { buildChart } from "./build.ts";
import { type Box, placeLabels } from "./place.ts";

const BOUNDS = { x: 0, y: 0, width: 900, height: 400 };

/** Labels for marks strewn over the same plot, and how often the place of a mark was asked for. */
function placed(count: number) {
  let asked = 0;
  const marks = Array.from({ length: count }, (_, i) => ({
    // Fractions of these two numbers fill a square evenly (Roberts, "R2" sequence).
    x: ((i * 0.7548776662) % 1) * BOUNDS.width,
    y: ((i * 0.569840291) % 1) * BOUNDS.height,
  }));
  const obstacles = marks.map(
    ({ x, y }): Box => ({
      get x() {
        asked += 1;
        return x - 5;
      },
      y: y - 5,
      width: 10,
      height: 10,
    }),
  );
  const wishes = marks.map((mark, i) => ({
    id: String(i),
    texts: ["10 months of 2018: 120 bn", "120 bn"],
    anchors: [mark],
    clear: 10,
    tone: "claim",
  }));
  const labels = placeLabels(wishes, { obstacles, bounds: BOUNDS, rivals: marks });
  return { labels, asked };
}

test("labels of many marks are placed in time that grows with their number", () => {
  const [few, many] = [placed(2500), placed(10_000)];
  expect(few.asked).toBeGreaterThan(2500);
  // Four times the marks: each of them against each would be sixteen times the work.
  expect(many.asked / few.asked).toBeLessThan(6);
});

test("where there is room, all have their labels, with all their words", () => {
  const wishes = [100, 200, 300].map((y) => ({
    id: String(y),
    texts: ["2018: 120 bn", "120 bn"],
    anchors: [{ x: 450, y }],
    clear: 10,
    tone: "claim",
  }));
  const labels = placeLabels(wishes, { obstacles: [], bounds: BOUNDS, rivals: [] });
  expect(labels.map(({ text }) => text)).toEqual(["2018: 120 bn", "2018: 120 bn", "2018: 120 bn"]);
});

test("a label without its year keeps well away from other marks, one with it need not", () => {
  const mark = { x: 800, y: 200 };
  const bounds = { ...BOUNDS, width: 880 };
  const said = (texts: string[], rival: { x: number; y: number }) =>
    placeLabels([{ id: "a", texts, anchors: [mark], clear: 10, tone: "a", first: "right" }], {
      // Nothing but the place on the right is free.
      obstacles: [{ x: 0, y: 0, width: 805, height: 400 }],
      bounds,
      rivals: [mark, rival],
    }).map(({ text }) => text);
  const texts = ["11 months of 2018: 97.3 bn", "97.3 bn"];
  expect(said(texts, { x: 840, y: 330 })).toEqual(["97.3 bn"]);
  expect(said(texts, { x: 840, y: 230 })).toEqual([]);
  expect(said(["97.3 bn"], { x: 840, y: 230 })).toEqual(["97.3 bn"]);
});

test("a wide mark at the edge has its label flush with the end that leaves room", () => {
  const wish = {
    id: "a",
    texts: ["11 months of 2019: 105.75 bn"],
    anchors: [{ x: 840, y: 200 }],
    ends: [825, 855] as [number, number],
    clear: 10,
    tone: "a",
  };
  // Nothing but a strip below and to the left of the mark is free.
  const obstacles = [
    { x: 0, y: 0, width: 900, height: 208 },
    { x: 856, y: 0, width: 44, height: 400 },
  ];
  const [label] = placeLabels([wish], { obstacles, bounds: BOUNDS, rivals: [] });
  expect(label?.text).toBe("11 months of 2019: 105.75 bn");
  expect(label?.left).toBeLessThan(825);
});

test("the name of a line never stands nearer to another line", () => {
  const along = (y: number) => Array.from({ length: 150 }, (_, i) => ({ x: 6 * i, y }));
  const name = (strangers: { x: number; y: number }[]) =>
    placeLabels(
      [
        {
          id: "a",
          texts: ["Vietnam"],
          anchors: [{ x: 450, y: 200 }],
          clear: 10,
          tone: "a",
          strangers,
        },
      ],
      // Only above the line is room.
      { obstacles: [{ x: 0, y: 195, width: 900, height: 205 }], bounds: BOUNDS, rivals: [] },
    );
  expect(name(along(100))).toHaveLength(1);
  // Another line runs right above the name: it would pass for its own.
  expect(name(along(172))).toHaveLength(0);
});

test("a label comes nearer to no other mark than to its own, the farther ones of its plot included", () => {
  const wish = { id: "a", texts: ["120 bn"], anchors: [{ x: 450, y: 200 }], clear: 10, tone: "a" };
  const around = { obstacles: [], bounds: BOUNDS };
  const alone = placeLabels([wish], { ...around, rivals: [] })[0];
  // A mark right where the label would stand.
  const rivals = [{ x: (alone?.left ?? 0) + 20, y: (alone?.baseline ?? 0) - 4 }];
  const beside = placeLabels([wish], { ...around, rivals })[0];
  expect(beside).toBeDefined();
  expect(beside).not.toMatchObject({ left: alone?.left, baseline: alone?.baseline });
});

const PARTS = ["01/%-03", "01/%-06", "01/%-09", "04/%-06", "07/%-09", "10/%-11"];

/** Figures of whole years, many a year, and of parts of years; with how often a period was asked for. */
function drawn(count: number) {
  let asked = 0;
  const figures = Array.from({ length: count }, (_, i) => {
    const year = 1400 + (i % 600);
    const part = `${year}-${(PARTS[i % PARTS.length] as string).replace("%", String(year))}`;
    const figure =
      i % 2 === 0
        ? { ...official("VNM", String(year), 1e9 + i), id: `o${i}` }
        : observation({ id: `s${i}`, period: part, value: 1e9 + i });
    return Object.defineProperty({ ...figure }, "period", {
      enumerable: true,
      get: () => {
        asked += 1;
        return figure.period;
      },
    });
  });
  const spec = { id: "c", subtitle: "", unit: "USD", wants: () => true, headline: () => "" };
  const chart = buildChart(spec, inputOf(figures));
  return { chart, asked };
}

test("a chart of many figures is made in time that grows with their number", () => {
  const [few, many] = [drawn(1200), drawn(4800)];
  expect(many.chart.lines[0]?.marks).toHaveLength(300);
  expect(many.chart.marks).toHaveLength(4800 - 300);
  expect(many.asked / few.asked).toBeLessThan(6);
});

test("a note names the first of very many periods and counts the others", () => {
  const { notes } = drawn(4800).chart;
  // Parts of the 300 odd years, a dozen of them named.
  const note = notes.find((one) => one.startsWith("Brackets cover part of a year"));
  expect(note?.length).toBeLessThan(500);
  expect(note).toMatch(/ and 288 more periods\)/);
});
