import { expect, test } from "vitest";
import { beginsLikeFigures, EXAMPLE } from "./formats.ts";
import { OWN_REQUIRED } from "./own.ts";
import { fixture, readText, said } from "./testing.ts";

test.each([
  "baci.csv",
  "comtrade.csv",
  "comtrade-legacy.csv",
  "comtrade.json",
  "imf.csv",
  "sdmx.csv",
  "sdmx-semicolon.csv",
  "world-bank.json",
])("%s is told to be figures by its start", (name) => {
  expect(beginsLikeFigures(fixture(name).slice(0, 500))).toBe(true);
});

test.each([
  "Two-way trade between Vietnam and China, in 2020, came to 133 billion US dollars.",
  "[Hanoi] Trade grew; exports, imports and the balance did too.",
  "---\ntitle: Trade\n---\nTrade grew.",
  "<!doctype html><p>Trade grew.</p>",
  "%PDF-1.7",
  "",
])("an article is not: %j", (start) => expect(beginsLikeFigures(start)).toBe(false));

test.each([",", ";"])(
  "a table of one's own, parted by %j, is told which columns are wanted, with an example that is right",
  (separator) => {
    const rows = [
      ["Year", "Exports", "Imports"],
      ["2023", "61.2", "110.6"],
    ];
    const { format, problems } = readText(rows.map((row) => row.join(separator)).join("\n"));
    expect(format).toBeUndefined();
    expect(problems).toMatchObject([
      {
        line: 1,
        found: 'a table with the columns "Year", "Exports", "Imports"',
        expected: expect.stringContaining(OWN_REQUIRED.join(", ")),
        mend: expect.stringContaining(EXAMPLE.join(separator)),
      },
    ]);
    const example = readText([OWN_REQUIRED, EXAMPLE].map((row) => row.join(separator)).join("\n"));
    expect(example.problems).toEqual([]);
    expect(example.observations.map(said)).toEqual(["exports VNM-CHN 2023 = 61200000000 USD high"]);
  },
);
