import { expect, test } from "vitest";
import type { Indicator } from "../../model/types.ts";
import { ALL_WORDS, english } from "../i18n/test-words.ts";
import { datasetOf, observation } from "../test-data.ts";
import { nameOf, scopeWords } from "./names.ts";

const indicator = (id: string, label: string): Indicator => ({
  id,
  label,
  description: label,
  unit: "ratio",
  measure: "either",
  refAreaRole: "reports",
  counterpartRole: "is the partner",
});
const dataset = {
  ...datasetOf([]),
  indicators: [indicator("share", "Share"), indicator("trade-turnover", "Trade turnover")],
};

test.each([
  ["trade-turnover", "Share of trade turnover"],
  ["Vietnam's total trade", "Share of Vietnam's total trade"],
  ["the country's total trade", "Share of the country's total trade"],
])("a share of %j is called %j", (of, name) => {
  expect(nameOf(english, dataset, observation({ id: "o", indicator: "share", of }))).toBe(name);
});

test("averages have their names in each language", () =>
  expect(
    ["annual average", "monthly average"].map((scope) =>
      ALL_WORDS.map((words) => scopeWords(words, scope)),
    ),
  ).toEqual([
    ["annual average", "bình quân năm", "年均"],
    ["monthly average", "bình quân tháng", "月均"],
  ]));
