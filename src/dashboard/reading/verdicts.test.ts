import { describe, expect, it } from "vitest";
import { stated } from "../../compile/figure.fixture.ts";
import type { Dataset, TextSource } from "../../model/types.ts";
import { joined } from "./join.ts";
import { figure, text } from "./reading.fixture.ts";
import { additionOf, isAccepted, type ReadFigure } from "./reading.ts";
import { observationsBySource, verdictsOn, weighed } from "./verdicts.ts";

describe("verdicts", () => {
  const NONE = { readings: [], files: [] };
  const EMPTY: Dataset = {
    version: 1,
    indicators: [],
    documents: [],
    observations: [],
    events: [],
    links: [],
    leftAlone: [],
    checks: [],
  };
  const published: Dataset = {
    ...EMPTY,
    observations: [
      {
        ...stated({ value: 106.71e9 }),
        id: "row",
        basis: "official",
        source: { kind: "statistics", publisher: "Customs", confidence: "high" },
      },
    ],
  };

  it("are those of the build on the figures that are not rejected", () => {
    const reading = text();
    const [first, second] = reading.figures;
    const verdicts = verdictsOn(published, reading, NONE);
    const placed = verdicts.observationOf((first as ReadFigure).read);
    expect(placed?.id).toBe("trade-turnover.VNM.CHN.2018.own-1");
    expect(placed && verdicts.checksOn(placed)).toMatchObject([
      { kind: "claim-official", verdict: "differs" },
    ]);
    const none = verdictsOn(
      published,
      { ...reading, figures: [{ ...first, state: "rejected" } as ReadFigure] },
      NONE,
    );
    expect(none.observationOf((first as ReadFigure).read)).toBeUndefined();
    expect(none.dataset).toBe(published);
    expect(verdicts.observationOf((second as ReadFigure).read)?.period).toBe("2019");
  });

  it("of a growth are no verdict on the level that it is reckoned with", () => {
    const grown = { indicator: "growth", of: "trade-turnover", unit: "ratio", period: "2020" };
    const [before, level, growth] = [
      figure({ value: 100e9, period: "2019" }),
      figure({ value: 150e9, period: "2020" }),
      figure({ ...grown, value: 0.5 }),
    ] as [ReadFigure, ReadFigure, ReadFigure];
    const verdicts = verdictsOn(published, text({ figures: [before, level, growth] }), NONE);
    const on = ({ read }: ReadFigure) => {
      const placed = verdicts.observationOf(read);
      return placed && verdicts.checksOn(placed);
    };
    expect(on(growth)).toMatchObject([{ kind: "growth", verdict: "agrees" }]);
    expect([on(before), on(level)]).toEqual([[], []]);
  });

  it("on what two texts say otherwise stand with either", () => {
    const said = stated({ value: 120e9, period: "2020" }, "own-2");
    const other = text({ id: "own-2", figures: [{ read: said, state: "accepted" }] });
    const mine = figure({ value: 150e9, period: "2020" });
    for (const published of ["2020-12", "2021-12"]) {
      const reading = text({ published, figures: [mine] });
      const verdicts = verdictsOn(EMPTY, reading, { readings: [other], files: [] });
      const placed = verdicts.observationOf(mine.read);
      expect(placed && verdicts.checksOn(placed)).toMatchObject([{ kind: "between-texts" }]);
    }
  });

  it("number figures that the page does not have: there each is found by what says it", () => {
    const [one, two, three] = [1e9, 2e9, 3e9].map((value, i) =>
      figure({ value }, i ? "accepted" : "open"),
    );
    const added = additionOf(text({ figures: [one, two, three] as ReadFigure[] }), isAccepted);
    const page = joined(published, added ? [added] : [], []);
    const found = observationsBySource(page);
    const said = (of?: ReadFigure) => of && found.get(of.read.source as TextSource)?.value;
    expect([one, two, three].map(said)).toEqual([undefined, 2e9, 3e9]);
  });

  it("hang on what is said, not on whether it is accepted", () => {
    const reading = text();
    const accepted = {
      ...reading,
      figures: reading.figures.map((one) => ({ ...one, state: "accepted" as const })),
    };
    expect(weighed(accepted, NONE)).toEqual(weighed(reading, NONE));
    const rejected = {
      ...reading,
      figures: reading.figures.map((one) => ({ ...one, state: "rejected" as const })),
    };
    expect(weighed(rejected, NONE)).not.toEqual(weighed(reading, NONE));
  });
});
