import { describe, expect, test } from "vitest";
import type { Observation } from "../../model/types.ts";
import { USUAL_PAIR } from "../filters/pair.ts";
import { DEFAULT_VIEW } from "../filters/view.ts";
import { observation, official } from "../test-data.ts";
import { indicators } from "./compare.fixture.ts";
import { compareYears } from "./compare.ts";
import { slopesOf } from "./slopes.ts";

const data = [
  official("VNM", "2008", 20e9),
  official("VNM", "2015", 66e9),
  official("VNM", "2022", 175e9),
  official("CHN", "2008", 19e9),
  official("CHN", "2022", 235e9),
  official("VNM", "2022", 57e9, { indicator: "exports" }),
  observation({
    id: "rank1",
    indicator: "trade-partner-rank",
    unit: "rank",
    value: 7,
    period: "2008",
  }),
  observation({
    id: "rank2",
    indicator: "trade-partner-rank",
    unit: "rank",
    value: 4,
    period: "2022",
  }),
];
const compared = (years: number[], nearest = false) =>
  compareYears({ indicators, checks: [], observations: data }, data, years, {
    ...DEFAULT_VIEW,
    nearest,
  });

describe("slopes", () => {
  test("one axis an indicator, one line a count, through each year that has a value", () => {
    const slopes = slopesOf(compared([2008, 2015, 2022]), USUAL_PAIR);
    expect(slopes).toHaveLength(1);
    expect(slopes[0]?.lines.map(({ tone, points }) => [tone, points.map((p) => p.year)])).toEqual([
      ["first", [2008, 2015, 2022]],
      ["second", [2008, 2022]],
    ]);
  });

  test("of a country's count have its colour though a text tells one end, which is a claim", () => {
    const told = [
      official("CHN", "2008", 19e9),
      observation({
        id: "told",
        refArea: "CHN",
        counterpartArea: "VNM",
        reporter: "CHN",
        period: "2024",
        value: 260e9,
        qualifier: "at-least",
        high: null,
      }),
    ];
    const [slope] = slopesOf(
      compareYears({ indicators, checks: [], observations: told }, told, [2008, 2024]),
      USUAL_PAIR,
    );
    expect(slope?.lines).toMatchObject([
      {
        tone: "second",
        points: [
          { year: 2008, tone: "second", open: undefined },
          { year: 2024, tone: "claim", open: "up" },
        ],
      },
    ]);
  });

  test("are broken where a compared year between has no value, whether another line has it or not", () => {
    const skipped = (of: Observation[], years: number[], nearest = false) =>
      slopesOf(
        compareYears({ indicators, checks: [], observations: of }, of, years, {
          ...DEFAULT_VIEW,
          nearest,
        }),
        USUAL_PAIR,
      ).map(({ years: axis, lines }) => [
        axis,
        ...lines.map(({ points }) => points.map(({ year, skips }) => [year, skips])),
      ]);
    const ends = [official("VNM", "2008", 20e9), official("VNM", "2022", 175e9)];
    expect(skipped(ends, [2008, 2018, 2022])).toEqual([
      [
        [2008, 2018, 2022],
        [
          [2008, false],
          [2022, true],
        ],
      ],
    ]);
    // The years of one line are no gap of another: only those that were chosen are.
    const late = [official("VNM", "1997", 1e9), official("VNM", "2018", 106e9)];
    const early = [official("CHN", "1991", 3e7), official("CHN", "2016", 98e9)];
    expect(skipped([...late, ...early], [1991, 2018], true)).toEqual([
      [
        [1991, 1997, 2016, 2018],
        [
          [1997, false],
          [2018, false],
        ],
        [
          [1991, false],
          [2016, false],
        ],
      ],
    ]);
    // 2010 is given the value of 2008, and still lies on the way.
    expect(skipped(ends, [2010, 2022], true)).toEqual([
      [
        [2008, 2010, 2022],
        [
          [2008, false],
          [2022, true],
        ],
      ],
    ]);
  });

  test("run forward in time whichever year stands first", () => {
    const [slope] = slopesOf(compared([2022, 2008]), USUAL_PAIR);
    expect(slope?.lines[0]?.points.map((p) => p.year)).toEqual([2008, 2022]);
  });
});

test("months of years stand in a chart of their own, never beside whole years", () => {
  const both = [
    official("VNM", "2018", 106e9),
    official("VNM", "2019", 117e9),
    observation({ id: "a", period: "2018-01/2018-11", value: 97e9 }),
    observation({ id: "b", period: "2019-01/2019-11", value: 105e9 }),
  ];
  const slopes = slopesOf(
    compareYears({ indicators, checks: [], observations: both }, both, [2018, 2019]),
    USUAL_PAIR,
  );
  expect(slopes.map(({ part, lines }) => [part, lines.map(({ tone }) => tone)])).toEqual([
    [false, ["first"]],
    [true, ["claim"]],
  ]);
});

describe("the nearest year", () => {
  const turnover = (years: number[], nearest: boolean) =>
    compared(years, nearest).find(({ key }) => key.startsWith("trade-turnover|VNM"));

  test("stands in only where it is asked for, and is named", () => {
    expect(turnover([2010, 2022], false)?.change).toBeUndefined();
    const row = turnover([2010, 2022], true);
    expect(row?.ends[0]).toMatchObject({
      year: 2010,
      nearest: 2008,
      observation: { value: 20e9 },
    });
    expect(row?.change?.difference.value).toBe(155e9);
    // The rate is that of the fourteen years that really lie between: (175 / 20) ** (1 / 14) - 1.
    expect(row?.years).toBe(14);
    expect(row?.change?.growth?.value).toBeCloseTo(0.167579, 6);
  });

  test("is the earlier of two as near, and never the year on the other side", () => {
    const between = [official("VNM", "2010", 1e9), official("VNM", "2014", 2e9)];
    const rows = (years: number[]) =>
      compareYears({ indicators, checks: [], observations: between }, between, years, {
        ...DEFAULT_VIEW,
        nearest: true,
      });
    expect(rows([2012, 2014])[0]?.ends[0].nearest).toBe(2010);
    expect(rows([2013, 2014])[0]?.ends[0].nearest).toBe(2010);
    const alone = [official("VNM", "2014", 2e9)];
    const [row] = compareYears(
      { indicators, checks: [], observations: alone },
      alone,
      [2013, 2014],
      { ...DEFAULT_VIEW, nearest: true },
    );
    expect(row?.change).toBeUndefined();
  });
});

test("years in between keep to the span that the ends share", () => {
  const months = [
    official("VNM", "2018-01/2018-11", 97e9),
    official("VNM", "2019-01/2019-11", 105e9),
    official("VNM", "2019", 117e9),
    official("VNM", "2020-01/2020-11", 120e9),
  ];
  const [row] = compareYears(
    { indicators, checks: [], observations: months },
    months,
    [2018, 2019, 2020],
  );
  expect(row?.sides[1]).toMatchObject({ slot: "part 1-11", observation: { value: 105e9 } });
});
