import { describe, expect, test } from "vitest";
import { fixture, noteOf, passed, readFixture, readText, said, told } from "./testing.ts";

const json = () => JSON.parse(fixture("comtrade.json"));
const changed = (change: (row: Record<string, unknown>) => void) => {
  const file = json();
  file.data = [file.data[0]];
  file.count = 1;
  change(file.data[0]);
  return readText(JSON.stringify(file));
};

describe("the JSON of the API", () => {
  const reading = readFixture("comtrade.json");

  test("only what is a total in every way is a figure, in USD, exports FOB and imports CIF", () => {
    expect(reading.format?.id).toBe("comtrade");
    expect(reading.problems).toEqual([]);
    expect(reading.observations.map(said)).toEqual([
      "exports VNM-CHN 2019 = 40120345678.25 USD FOB high",
      "imports VNM-CHN 2019 = 75450111222.5 USD CIF high",
      "exports VNM-USA 2019 = 61332000777.25 USD FOB high",
      "exports IND-VNM 2019 = 5123456.75 USD FOB high",
      "exports VNM-TWN 2019 = 4391000123.5 USD FOB medium",
      "imports CAN-VNM 2019 = 3111222333.5 USD FOB high",
      "exports LAO-VNM 2019 = 700111222.5 USD FOB medium",
      "exports VNM-CHN 2019-01 = 2817000999.5 USD FOB high",
    ]);
    expect(reading.observations[0]).toMatchObject({ low: 40120345678.245, high: 40120345678.255 });
    expect(reading.places[1]).toEqual({ path: "data[1]" });
  });

  test("all else is told, with the reason and how often", () => {
    expect(passed(reading)).toEqual([
      "1 motCode transport",
      "1 customsCode customs",
      "1 partner2Code partner2",
      "1 cmdCode commodity",
      "1 flowCode flow re-exports",
      "1 typeCode services",
      "1 partnerCode aggregate 0 (the world)",
      "1 partnerCode aggregate 899 (Areas, nes)",
      "1 partnerCode self",
      "1 primaryValue gap",
    ]);
    expect(reading.skipped[0]?.words).toBe(
      "one mode of transport (motCode is not 0): it is part of the total",
    );
    expect(told(reading)).toEqual([
      expect.stringMatching(/code 490, Other Asia .* Taiwan/),
      expect.stringContaining("7 annual, 1 monthly"),
    ]);
  });

  test("what was not reported as it stands says so", () => {
    expect(noteOf(reading, 0)).toBe("");
    expect(noteOf(reading, 1)).toContain("added up by UN Comtrade");
    expect(noteOf(reading, 4)).toContain("Other Asia");
    expect(noteOf(reading, 6)).toContain("Estimated by UN Comtrade");
  });
});

test.each([
  ["comtrade.csv", "comtrade-csv"],
  ["comtrade-legacy.csv", "comtrade-legacy"],
])("%s is known by its columns", (name, id) => {
  const reading = readFixture(name);
  expect(reading.problems).toEqual([]);
  expect(reading.format?.id).toBe(id);
});

test("a table of the new site: a comma behind each row, True and False", () => {
  const reading = readFixture("comtrade.csv");
  expect(reading.observations.map(said)).toEqual([
    "exports VNM-CHN 2019 = 40120345678.25 USD FOB high",
    "imports VNM-CHN 2019 = 75450111222.5 USD CIF high",
  ]);
  expect(noteOf(reading, 1)).toContain("added up by UN Comtrade");
  expect(passed(reading)).toEqual(["1 motCode transport"]);
});

test("a table of the old site: flows as numbers, totals in empty cells", () => {
  const reading = readFixture("comtrade-legacy.csv");
  expect(reading.observations.map(said)).toEqual([
    "exports VNM-CHN 2015 = 16567711222 USD FOB high",
    "imports VNM-CHN 2015 = 49441522333 USD CIF high",
    "exports USA-VNM 2015-11 = 601222333 USD FOB high",
  ]);
  expect(passed(reading)).toEqual([
    "1 flowCode flow re-exports",
    "1 cmdCode commodity",
    "1 partnerCode aggregate 0 (the world)",
  ]);
});

test.each([
  [
    fixture("comtrade-legacy.csv"),
    "Trade Value (US$)",
    "Reporter Code, Partner Code, Trade Flow Code, Commodity Code, Period, Trade Value (US$)",
  ],
  [
    "period,rgCode,rtCode,ptCode,cmdCode,TradeValue\n2015,2,704,156,TOTAL,5\n",
    "TradeValue",
    "rtCode, ptCode, rgCode, cmdCode, period, TradeValue",
  ],
  [
    fixture("comtrade.csv"),
    "primaryValue",
    "reporterCode, partnerCode, flowCode, cmdCode, period, primaryValue",
  ],
])("a table that lacks a column is told so in its own headings: %#", (text, column, all) => {
  expect(readText(text.replace(column, "Wert")).problems).toMatchObject([
    {
      found: `no column ${column}`,
      expected: `the columns ${all}, in any order`,
      mend: expect.stringContaining(column),
    },
  ]);
});

test("rows alone, as programs write them, are read too", () => {
  const reading = readText(JSON.stringify(json().data));
  expect(reading.observations).toHaveLength(8);
  expect(reading.places[0]).toEqual({ path: "[0]" });
});

test("the same total in two classifications is one figure; another value is a problem, and neither is taken", () => {
  const file = json();
  const [first] = file.data;
  file.count = 2;
  file.data = [first, { ...first, classificationCode: "S4" }];
  expect(readText(JSON.stringify(file))).toMatchObject({
    observations: [{ value: 40120345678.25 }],
    skipped: [{ reason: "twice", count: 1 }],
  });
  file.data[1].primaryValue += 1;
  file.data[1].fobvalue += 1;
  expect(readText(JSON.stringify(file))).toMatchObject({
    observations: [],
    problems: [{ path: "data[1]", found: expect.stringContaining("otherwise than in data[0]") }],
  });
});

test.each<[string, unknown, string, string]>([
  ["primaryValue", -5, '"-5"', "zero or more for exports"],
  ["primaryValue", "1,234", '"1,234"', "a number in US dollars"],
  ["period", "2019-W05", '"2019-W05"', "a year or a month"],
  ["period", "201913", '"201913"', "a year or a month"],
  ["partnerCode", "China", '"China"', "a country by its number"],
])("%s %j is a problem with its place", (field, value, found, expected) => {
  const reading = changed((row) => {
    row[field] = value;
  });
  expect(reading.observations).toEqual([]);
  expect(reading.problems).toMatchObject([
    { path: `data[0].${field}`, found, expected: expect.stringContaining(expected) },
  ]);
});

test.each([null, "NaN", ""])("the value %j is a gap, no zero", (value) => {
  const reading = changed((row) => {
    row.primaryValue = value;
  });
  expect(reading).toMatchObject({ observations: [], problems: [], skipped: [{ reason: "gap" }] });
});

test("as many rows as an answer may have at most are a hint that some are missing", () => {
  const file = json();
  const rows = Array.from({ length: 500 }, (_, i) => ({
    ...file.data[0],
    period: String(1600 + i),
  }));
  const reading = readText(JSON.stringify({ ...file, count: 500, data: rows }));
  expect(reading.observations).toHaveLength(500);
  expect(told(reading)).toEqual([expect.stringContaining("exactly 500 rows")]);
});

test("a zero is a value", () => {
  const reading = changed((row) => {
    row.primaryValue = 0;
  });
  expect(reading.observations).toMatchObject([{ value: 0, low: 0, high: 0 }]);
});

test.each([
  ["an error", { elapsedTime: "1", count: 0, data: [], error: "No rights" }, "No rights"],
  ["no rows", { elapsedTime: "1", count: 0, data: [], error: "" }, "no rows"],
  ["a refusal", { statusCode: 401, message: "Access denied" }, "Access denied"],
  ["a row that is none", { elapsedTime: "1", data: [5], error: "" }, "5"],
  [
    "fewer rows than announced",
    { ...JSON.parse(fixture("comtrade.json")), count: 900 },
    "900 rows announced and 18",
  ],
])("%s instead of figures", (_, file, found) => {
  const { problems } = readText(JSON.stringify(file));
  expect(problems).toMatchObject([{ found: expect.stringContaining(found) }]);
});
