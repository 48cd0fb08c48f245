import { expect, test } from "vitest";
import { english } from "../i18n/test-words.ts";
import { datasetOf, observation, official } from "../test-data.ts";
import { ledeOf } from "./lede.ts";

test("totals are not counted as official statistics", () => {
  const total = official("CHN", "2018", 9, {
    source: { kind: "arithmetic", formula: "sum", operands: ["a", "b"], words: "x" },
  });
  const all = [
    observation({ id: "s" }),
    observation({ id: "t" }),
    official("CHN", "2017", 4),
    total,
    total,
  ];
  expect(ledeOf(english, datasetOf(all))).toContain(
    "2 figures read from 2 texts and 0 worked out from them, beside 1 of official statistics and 2 added up from those.",
  );
});
