import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { anyObservation, datasetWith, observation } from "./dataset.fixture.ts";
import { timePeriodOf } from "./dates.ts";
import { original, records } from "./read.fixture.ts";
import { leftOut, sdmxCsv } from "./sdmx.ts";
import { structureNote } from "./sdmx-note.ts";
import { STRUCTURE_ID, structureOf } from "./sdmx-structure.ts";

describe("SDMX-CSV", () => {
  it("begins with the structure, its id and the action, then dimensions, measure and attributes", () => {
    const [head = "", row = ""] = sdmxCsv(datasetWith([observation()])).split("\r\n");
    expect(head.split(",").slice(0, 10)).toEqual([
      "STRUCTURE",
      "STRUCTURE_ID",
      "ACTION",
      "REF_AREA",
      "COUNTERPART_AREA",
      "INDICATOR",
      "CLAIM",
      "TIME_PERIOD",
      "OBS_VALUE",
      "UNIT_MEASURE",
    ]);
    expect(row.split(",").slice(0, 12)).toEqual([
      "datastructure",
      "TWO_WAY:BILATERAL(1.0.0)",
      "I",
      "VNM",
      "CHN",
      "trade-turnover",
      "turnover",
      "2008",
      "20000000000",
      "USD",
      "0",
      "A",
    ]);
  });

  it("tells what a reader has added, and has no word of it where nothing is", () => {
    const own = datasetWith([observation(), observation({ id: "mine", layer: "own" })]);
    expect(records(sdmxCsv(own)).map((row) => row.LAYER)).toEqual(["", "own"]);
    expect(structureNote(own)).toContain("| `own` | Added by a reader");
    expect(sdmxCsv(datasetWith([observation()]))).not.toContain("LAYER");
  });

  it("tells whose statistics a text names, and names the country in the code list", () => {
    const dataset = datasetWith([
      observation({ refArea: "VNM", counterpartArea: "LAO" }),
      observation({ id: "named", refArea: "VNM", counterpartArea: "LAO", reporter: "LAO" }),
    ]);
    expect(records(sdmxCsv(dataset)).map((row) => row.REPORTER)).toEqual(["", "LAO"]);
    expect(structureNote(dataset)).toContain(
      "### REPORTER\n\n| code | name |\n|---|---|\n| `LAO` | Laos |",
    );
  });

  it("tells what is estimated and what is doubtful", () => {
    const source = { kind: "statistics", publisher: "Customs", confidence: "low" } as const;
    const rows = records(
      sdmxCsv(
        datasetWith([
          observation({ id: "a", basis: "derived" }),
          observation({ id: "b", source }),
          observation({ id: "c", period: "2019-01/2019-11", qualifier: "at-least", high: null }),
        ]),
      ),
    );
    expect(rows.map((row) => row.OBS_STATUS)).toEqual(["E", "U", "D"]);
    expect(rows[2]).toMatchObject({
      TIME_PERIOD: "2019-01-01/P11M",
      QUALIFIER: "at-least",
      UPPER_BOUND: "",
      STOCK_FLOW: "flow",
    });
  });

  it("leaves out what has no time in SDMX, and the note tells how many and why", () => {
    const periods = ["2004/..", "2005?", "XXXX-10-02", null, "2018"];
    const dataset = datasetWith([
      ...periods.map((period, i) => observation({ id: `o${i}`, period })),
      observation({ id: "annual", rate: "annual" }),
      observation({ id: "dated", period: "2020-01", periodFromDocument: true }),
    ]);
    expect(dataset.observations.map(leftOut)).toEqual([
      "open",
      "doubt",
      "yearless",
      "none",
      undefined,
      "rate",
      "text",
    ]);
    expect(records(sdmxCsv(dataset)).map(({ CLAIM }) => CLAIM)).toEqual(["o4"]);
    expect(structureNote(dataset).match(/^- 1: .*/gm)).toHaveLength(6);
    expect(structureNote(datasetWith([observation()]))).toContain("Every observation has a form");
  });

  it("read back has the values, units, areas and times of what it can say, and codes that are in its lists", () =>
    fc.assert(
      fc.property(
        fc.uniqueArray(anyObservation, { maxLength: 8, selector: ({ id }) => id }),
        (observations) => {
          const dataset = datasetWith(observations);
          const said = observations.filter((one) => leftOut(one) === undefined);
          const rows = records(sdmxCsv(dataset));
          const bound = (cell: string | undefined) => (cell === "" ? null : Number(cell));
          expect(
            rows.map((row) => [
              row.CLAIM,
              row.REF_AREA,
              row.COUNTERPART_AREA,
              row.INDICATOR,
              row.TIME_PERIOD,
              Number(row.OBS_VALUE),
              row.UNIT_MEASURE,
              bound(row.LOWER_BOUND),
              bound(row.UPPER_BOUND),
              original(row.SCOPE ?? ""),
            ]),
          ).toEqual(
            said.map((o) => [
              o.id,
              o.refArea,
              o.counterpartArea,
              o.indicator,
              timePeriodOf(o.period),
              o.value,
              o.unit.toUpperCase(),
              o.low,
              o.high,
              o.scope ?? "",
            ]),
          );
          const { dimensions, attributes } = structureOf(dataset);
          for (const { name, codes } of [...dimensions, ...attributes])
            for (const row of rows)
              if (codes && row[name] !== "") expect(Object.keys(codes)).toContain(row[name]);
        },
      ),
      { numRuns: 200 },
    ));
});

it("the note names every column and code", () => {
  const dataset = datasetWith([observation()]);
  const note = structureNote(dataset);
  const [head = ""] = sdmxCsv(dataset).split("\r\n");
  for (const name of head.split(",").slice(3)) expect(note).toContain(`| \`${name}\` |`);
  expect(note).toContain(STRUCTURE_ID);
  expect(note).toContain("| `VNM` | Vietnam |");
});
