import { expect, test } from "vitest";
import { english, vietnamese } from "../i18n/test-words.ts";
import { datasetOf, observation } from "../test-data.ts";
import { fieldsOf } from "./fields.ts";
import { folded } from "./folded.ts";
import { holds, queryWords, searchable } from "./search.ts";

const figure = observation({ id: "a", value: 106.7e9 });
const dataset = datasetOf([figure]);
const found = (words: typeof english, query: string) =>
  holds(searchable(fieldsOf(words, dataset))(figure), queryWords(query));

test("case, accents and tone marks do not matter", () => {
  expect(folded("Đầu tư TRỰC tiếp")).toBe("dau tu truc tiep");
  expect(folded("双边贸易")).toBe("双边贸易");
});

test("a figure is found by any of its words, in any order, and by its number", () => {
  expect(found(english, "2018 vietnam 106.7")).toBe(true);
  expect(found(vietnamese, "viet nam 106,7 tỷ")).toBe(true);
  expect(found(english, "2018 laos")).toBe(false);
});

test("a number is found by its digits, with and without marks between thousands, never as a part of another", () => {
  const times = observation({ id: "b", indicator: "multiple", unit: "multiple", value: 3300 });
  const other = observation({ id: "c", value: 33e9 });
  const text = searchable(fieldsOf(english, datasetOf([times, other])));
  for (const query of ["3300", "3,300", "3.300"]) {
    expect(holds(text(times), queryWords(query))).toBe(true);
    expect(holds(text(other), queryWords(query))).toBe(false);
  }
  for (const query of ["33000000000", "33,000,000,000", "33 billion"])
    expect(holds(text(other), queryWords(query))).toBe(true);
});

test("a figure is found as its chart rounds it and as the table prints it", () => {
  const fine = observation({ id: "d", value: 106.706e9, low: 106.7055e9, high: 106.7065e9 });
  const text = searchable(fieldsOf(english, datasetOf([fine])))(fine);
  expect(holds(text, ["106.71"])).toBe(true);
  expect(holds(text, ["106.706"])).toBe(true);
});

test("no words ask for nothing", () => expect(found(english, "  ")).toBe(true));
