import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { TieEvent } from "../../model/types.ts";
import { timelineOf } from "./timeline.ts";
import { layoutTimeline, RADIUS } from "./timeline-layout.ts";

function event(date: string, kind: TieEvent["kind"] = "visit", inferred?: string): TieEvent {
  const source = {
    kind: "text" as const,
    document: "d",
    sentence: { start: 0, end: 1 },
    quote: { start: 0, end: 1, text: "x" },
  };
  return {
    id: date,
    date,
    kind,
    title: "t",
    parties: ["VNM", "CHN"],
    places: [],
    inferred,
    source,
  };
}

describe("a timeline", () => {
  test("explains the mark of a reader's own events below all else, where there are any", () => {
    const published = [event("2008-05"), event("XXXX-10-02")];
    const own: TieEvent = { ...event("2019-05-04"), layer: "own" };
    expect(layoutTimeline(timelineOf(published), 600).legend).toBeUndefined();
    for (const events of [[own], [...published, own]]) {
      const { legend, height, lanes, undated, months, years } = layoutTimeline(
        timelineOf(events),
        600,
      );
      const below = [...lanes, undated].map((lane) => lane?.base ?? 0);
      const axes = [years, months].map((axis) => (axis?.y ?? 0) + 16);
      expect(legend).toBeGreaterThan(Math.max(...below, ...axes) + RADIUS / 2);
      expect(height).toBeGreaterThanOrEqual((legend ?? 0) + RADIUS);
    }
  });

  test("has a lane for each kind there is, and one for what has no year", () => {
    const { lanes, undated, years } = timelineOf([
      event("2008-05"),
      event("1999", "agreement"),
      event("XXXX-10-02"),
    ]);
    expect(lanes.map(({ kind }) => kind)).toEqual(["agreement", "visit"]);
    expect(undated.dots.map(({ event }) => event.date)).toEqual(["XXXX-10-02"]);
    expect(years).toEqual([1999, 2008]);
  });

  test.each([
    ["1999", 1999.5],
    ["2008-07-01", 2008.5 + 0.5 / (12 * 31)],
    ["2004/..", 2004],
    ["XXXX-07-31", 7 / 12],
    ["XXXX-01", 0.5 / 12],
  ])("puts %s at %d", (date, at) => {
    const { lanes, undated } = timelineOf([event(date)]);
    expect([...lanes, undated].flatMap(({ dots }) => dots)[0]?.at).toBeCloseTo(at, 6);
  });

  test("tells a doubted and a worked out year from a printed one", () => {
    const unsure = (one: TieEvent) => timelineOf([one]).lanes[0]?.dots[0]?.unsure;
    expect(unsure(event("2005?"))).toBe(true);
    expect(unsure(event("2015", "visit", "65 years after 1950"))).toBe(true);
    expect(unsure(event("2015"))).toBe(false);
  });

  test("of nothing is empty", () => {
    expect(layoutTimeline(timelineOf([]), 300)).toMatchObject({ height: 0, lanes: [] });
  });

  test("never lets two dots touch, nor one leave the drawing", () => {
    const dates = fc.oneof(
      fc.integer({ min: 1950, max: 2030 }).map(String),
      fc
        .tuple(fc.integer({ min: 1, max: 12 }), fc.integer({ min: 1, max: 28 }))
        .map(([m, d]) => `XXXX-${String(m).padStart(2, "0")}-${String(d).padStart(2, "0")}`),
    );
    fc.assert(
      fc.property(
        fc.array(dates, { maxLength: 40 }),
        fc.integer({ min: 280, max: 1400 }),
        (all, width) => {
          const layout = layoutTimeline(timelineOf(all.map((date) => event(date))), width);
          const lanes = [...layout.lanes, ...(layout.undated ? [layout.undated] : [])];
          for (const { dots, top, base } of lanes)
            for (const [i, a] of dots.entries()) {
              expect(a.x).toBeGreaterThanOrEqual(RADIUS);
              expect(a.x).toBeLessThanOrEqual(width - RADIUS);
              expect(a.y).toBeGreaterThan(top);
              expect(a.y).toBeLessThan(base);
              for (const b of dots.slice(i + 1))
                expect(Math.hypot(a.x - b.x, a.y - b.y)).toBeGreaterThanOrEqual(2 * RADIUS);
            }
        },
      ),
    );
  });
});
