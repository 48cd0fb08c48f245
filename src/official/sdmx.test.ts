import { expect, test } from "vitest";
import { fixture, noteOf, passed, readFixture, readText, said, told } from "./testing.ts";

test("the IMF's values are whole dollars, whatever SCALE says", () => {
  const reading = readFixture("imf.csv");
  expect(reading.format?.id).toBe("imf");
  expect(reading.problems).toEqual([]);
  expect(reading.observations.map(said)).toEqual([
    "exports VNM-CHN 2022 = 57704123456 USD FOB high",
    "imports VNM-CHN 2022 = 117866234567 USD CIF high",
    "trade-balance VNM-CHN 2022 = -60162111111 USD high",
    "exports VNM-CHN 2022-07/2022-09 = 14100222333 USD FOB high",
    "exports VNM-CHN 2022-11 = 4800111222 USD FOB medium",
  ]);
  expect(passed(reading)).toEqual([
    "1 OBS_VALUE gap",
    "1 COUNTERPART_COUNTRY aggregate G001",
    "1 COUNTRY aggregate KOS",
    "1 INDICATOR indicator XG_SH_WLD",
    "1 INDICATOR freight",
  ]);
  expect(told(reading)).toEqual([
    "SCALE 6 was not applied: the IMF's values are whole dollars already.",
    expect.stringContaining("3 annual, 1 monthly, 1 quarterly"),
  ]);
  expect(noteOf(reading, 4)).toContain("Estimated");
});

test("without the row that has freight in it, imports without it are read", () => {
  const rows = fixture("imf.csv").split("\n");
  const reading = readText([rows[0], rows[3]].join("\n"));
  expect(reading.observations.map(said)).toEqual([
    "imports VNM-CHN 2022 = 111194561856 USD FOB high",
  ]);
});

test("the older form of the IMF: DATAFLOW first, codes with a T", () => {
  const reading = readText(
    "DATAFLOW,FREQ,REF_AREA,INDICATOR,COUNTERPART_AREA,TIME_PERIOD,OBS_VALUE\n" +
      "IMF:DOT(1.0),M,VN,TMG_CIF_USD,CN,2019M01,5500111222\n",
  );
  expect(reading).toMatchObject({ format: { id: "sdmx" }, problems: [] });
  expect(reading.observations.map(said)).toEqual([
    "imports VNM-CHN 2019-01 = 5500111222 USD CIF high",
  ]);
});

test("SDMX in general: UNIT_MULT is applied, dates stand for what their frequency says", () => {
  const reading = readFixture("sdmx.csv");
  expect(reading.format?.id).toBe("sdmx");
  expect(reading.problems).toEqual([]);
  expect(reading.observations.map(said)).toEqual([
    "exports VNM-CHN 2022 = 57700000000 USD FOB high",
    "students/stock CHN-VNM 2023-06-30 = 27800 person medium",
    "fdi-capital/flow VNM-CHN 2022 = 2500000000 USD high",
    "exports VNM-CHN 2022-01/2022-11 = 49200000000 USD FOB high",
  ]);
  expect(reading.observations[0]).toMatchObject({ low: 57.65e9, high: 57.75e9 });
  expect(noteOf(reading, 0)).toBe("Rounded to 0.1 bn");
  expect(noteOf(reading, 1)).toBe("Provisional");
  expect(passed(reading)).toEqual([
    "1 OBS_STATUS forecast",
    "1 ACTION deleted",
    "1 TIME_PERIOD time 2022-W05",
    "1 INDICATOR indicator tourism-spending",
    "1 INDICATOR gap",
  ]);
  expect(told(reading).slice(0, 2)).toEqual([
    "Values with UNIT_MULT 9 were multiplied by 10^9.",
    "Values with UNIT_MULT 6 were multiplied by 10^6.",
  ]);
});

test("with a semicolon between the cells a comma stands before the decimals; names beside codes are left out", () => {
  const reading = readFixture("sdmx-semicolon.csv");
  expect(reading.problems).toEqual([]);
  expect(reading.observations.map(said)).toEqual(["imports VNM-CHN 2022 = 117870000000 USD high"]);
  expect(passed(reading)).toEqual(["1 COUNTERPART_AREA aggregate W00 (Monde)"]);
});

const HEADER = "STRUCTURE,STRUCTURE_ID,REF_AREA,COUNTERPART_AREA,INDICATOR,TIME_PERIOD,OBS_VALUE";
const row = (columns: string, cells: string) =>
  readText(`${HEADER}${columns}\ndataflow,X:Y(1.0),VNM,CHN,exports,2022,57${cells}\n`);

test.each([
  ["no unit", "", "", "UNIT_MEASURE", "nothing", "the unit of exports"],
  ["a unit that is none", ",UNIT_MEASURE", ",BASKET", "UNIT_MEASURE", '"BASKET"', "the unit"],
  ["a scale of nobody knows what", ",UNIT_MEASURE,SCALE", ",USD,6", "SCALE", '"6"', "UNIT_MULT"],
  [
    "a power in words",
    ",UNIT_MEASURE,UNIT_MULT",
    ",USD,Millions",
    "UNIT_MULT",
    '"Millions"',
    "a power",
  ],
])("%s is a problem, not a guess", (_, columns, cells, column, found, expected) => {
  const { observations, problems } = row(columns, cells);
  expect(observations).toEqual([]);
  const header = `${HEADER}${columns}`.split(",");
  const line = `dataflow,X:Y(1.0),VNM,CHN,exports,2022,57${cells}`.split(",");
  const at = Math.max(0, header.indexOf(column));
  const place = line.slice(0, at).reduce((sum, cell) => sum + cell.length + 1, 1);
  expect(problems).toMatchObject([
    { line: 2, column: place, found, expected: expect.stringContaining(expected) },
  ]);
});

test.each([
  ["57", "9", 56.5e9, 57.5e9],
  ["5", "6", 4.5e6, 5.5e6],
  ["40.0", "9", 39.95e9, 40.05e9],
])("%s with UNIT_MULT %s is as exact as it is printed", (value, power, low, high) => {
  const { observations } = readText(
    `${HEADER},UNIT_MEASURE,UNIT_MULT\ndataflow,X:Y(1.0),VNM,CHN,exports,2022,${value},USD,${power}\n`,
  );
  expect(observations).toMatchObject([{ low, high }]);
});

const BOUNDS = ",UNIT_MEASURE,OBS_STATUS,QUALIFIER,LOWER_BOUND,UPPER_BOUND,SOURCE_CONFIDENCE";

test.each<[string, object]>([
  ["D,at-least,57,,low", { qualifier: "at-least", low: 57, high: null }],
  ["D,at-least,,,low", { qualifier: "at-least", low: 57, high: null }],
  ["D,at-most,,57,low", { qualifier: "at-most", low: null, high: 57 }],
  ["A,about,50,64,low", { qualifier: "about", low: 50, high: 64 }],
  ["U,exact,,,low", { qualifier: "exact", low: 56.5, high: 57.5 }],
])("a value is meant as its own columns say: %s", (cells, meant) => {
  const { observations, problems } = row(BOUNDS, `,USD,${cells}`);
  expect(problems).toEqual([]);
  expect(observations).toMatchObject([
    { value: 57, ...meant, source: { kind: "statistics", confidence: "low" } },
  ]);
  expect(observations[0]?.source).not.toHaveProperty("note");
});

test("the status of a bound that nothing qualifies says that the definition differs", () => {
  expect(noteOf(row(BOUNDS, ",USD,D,,,,"), 0)).toContain("Defined otherwise");
});

test.each([
  ["over,,,low", "QUALIFIER", '"over"', "at-least"],
  ["exact,few,,low", "LOWER_BOUND", '"few"', "number"],
  ["exact,58,60,low", "LOWER_BOUND", "58 to 60", "around"],
  ["exact,,,doubtful", "SOURCE_CONFIDENCE", '"doubtful"', "medium"],
])("how a value is meant cannot be %s", (cells, column, found, expected) => {
  const { observations, problems } = row(BOUNDS, `,USD,A,${cells}`);
  expect(observations).toEqual([]);
  const header = `${HEADER}${BOUNDS}`.split(",");
  const line = `dataflow,X:Y(1.0),VNM,CHN,exports,2022,57,USD,A,${cells}`.split(",");
  const place = line.slice(0, header.indexOf(column)).join(",").length + 2;
  expect(problems).toMatchObject([
    { line: 2, column: place, found, expected: expect.stringContaining(expected) },
  ]);
});

test.each([
  ["41,400", 41.4],
  ["41400", 41400],
  ["41.40", 41.4],
])("with a comma before decimals %s is %d", (cell, value) => {
  const { observations } = readText(
    `${HEADER},UNIT_MEASURE\ndataflow,X:Y(1.0),VNM,CHN,exports,2022,${cell},USD\n`.replaceAll(
      /,(?!400)/g,
      ";",
    ),
  );
  expect(observations).toMatchObject([{ value }]);
});

test("with a comma before decimals a point before three digits may part thousands, and is not read", () => {
  const { observations, problems } = readText(
    `${HEADER},UNIT_MEASURE\ndataflow,X:Y(1.0),VNM,CHN,exports,2022,41.400,USD\n`.replaceAll(
      ",",
      ";",
    ),
  );
  expect(observations).toEqual([]);
  expect(problems).toMatchObject([
    { line: 2, found: '"41.400"', mend: expect.stringContaining("write 41400 or 41,400") },
  ]);
});

test("what the catalogue knows as a stock is one in any format, and the same row with and without the word", () => {
  const bare = `${HEADER},UNIT_MEASURE\ndataflow,X:Y(1.0),CHN,VNM,students,2018,15000,person\n`;
  expect(readText(bare).observations.map(said)).toEqual([
    "students/stock CHN-VNM 2018 = 15000 person high",
  ]);
  const own = (...measures: string[]) =>
    readText(
      [
        "refArea,counterpartArea,indicator,measure,period,value,unit,qualifier,confidence,source",
        ...measures.map((m) => `CHN,VNM,students,${m},2018,15000,person,exact,high,Ministry`),
      ].join("\n"),
    );
  const twice = own("stock", "");
  expect(twice.observations.map(said)).toEqual(["students/stock CHN-VNM 2018 = 15000 person high"]);
  expect(passed(twice)).toEqual(["1 row twice"]);
  expect(twice.problems).toEqual([]);
});

test("what was read from texts or computed is not taken as official", () => {
  const reading = row(",UNIT_MEASURE,BASIS", ",USD,stated");
  expect(reading).toMatchObject({ observations: [], problems: [], skipped: [{ where: "BASIS" }] });
});

test("a series of one country alone is told by the column that it lacks", () => {
  const reading = readText(
    "STRUCTURE,STRUCTURE_ID,REF_AREA,INDICATOR,TIME_PERIOD,OBS_VALUE\ndataflow,X:Y,VNM,exports,2022,5\n",
  );
  expect(reading.problems).toMatchObject([
    { line: 1, found: "no column COUNTERPART_AREA or COUNTERPART_COUNTRY" },
  ]);
});
