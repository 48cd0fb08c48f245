import { expect, test } from "vitest";
import type { Observation } from "../../model/types.ts";
import { overlaps, textWidth } from "../charts/place.ts";
import { USUAL_PAIR } from "../filters/pair.ts";
import { DEFAULT_VIEW } from "../filters/view.ts";
import { official } from "../test-data.ts";
import { indicators } from "./compare.fixture.ts";
import { compareYears } from "./compare.ts";
import { labelsOf, spread } from "./slope-labels.ts";
import { type SlopePoint, slopesOf } from "./slopes.ts";

const print = ({ value }: Observation) => `${value} m USD`;

/** A chart of 300 by 200 with 90 on either side, as the one of the years 1991 to 2018. */
function drawn(observations: Observation[]) {
  const rows = compareYears({ indicators, checks: [], observations }, observations, [1991, 2018], {
    ...DEFAULT_VIEW,
    nearest: true,
  });
  const [slope] = slopesOf(rows, USUAL_PAIR);
  if (!slope) throw new Error("there is no slope");
  const { lines } = slope;
  const at = ({ year, observation }: SlopePoint) => ({
    x: 90 + ((year - 1991) / 27) * 120,
    y: 170 - (observation.value / 100) * 150,
  });
  const labels = labelsOf(lines, {
    print,
    at,
    frame: { x: 0, y: 0, width: 300, height: 200 },
    axis: { left: 90, right: 210, y: 170 },
    clear: 9,
  });
  return { lines, at, labels };
}

test("no number stands on a line, one that begins between the first and the last year under it", () => {
  const { lines, at, labels } = drawn([
    official("VNM", "1997", 1),
    official("VNM", "2018", 95),
    official("CHN", "1991", 0.1),
    official("CHN", "2016", 90),
  ]);
  expect(labels.map(({ text }) => text)).toContain("1 m USD");
  const boxes = labels.map(({ text, x, anchor, baseline }) => {
    const width = textWidth(text, 12, true);
    return { x: anchor === "end" ? x - width : x, y: baseline - 10, width, height: 12 };
  });
  const onALine = boxes.filter((box) =>
    lines.some(({ points }) => {
      const [a, b] = points.map(at);
      return Array.from({ length: 101 }, (_, k) => k / 100).some(
        (part) =>
          a &&
          b &&
          overlaps(box, {
            x: a.x + (b.x - a.x) * part,
            y: a.y + (b.y - a.y) * part,
            width: 0.1,
            height: 0.1,
          }),
      );
    }),
  );
  expect(onALine).toEqual([]);
  const begins = labels.find(({ text }) => text === "1 m USD");
  expect(begins?.baseline).toBeGreaterThan(170);
});

test("labels are moved apart, as little as it takes, and keep their order", () => {
  expect(spread([10, 50], 14)).toEqual([10, 50]);
  expect(spread([50, 48], 14)).toEqual([56, 42]);
});
