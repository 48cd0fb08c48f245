import { expect, test } from "vitest";
import { english, vietnamese } from "../i18n/test-words.ts";
import { datasetOf, observation } from "../test-data.ts";
import { fieldsOf } from "./fields.ts";
import { folded, holds, queryWords, searchable } from "./search.ts";

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

test("no words ask for nothing", () => expect(found(english, "  ")).toBe(true));
