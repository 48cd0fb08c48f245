import { expect, test } from "vitest";
import { english } from "../i18n/test-words.ts";
import { datasetOf, observation, official } from "../test-data.ts";
import { ledeOf } from "./lede.ts";

const total = official("CHN", "2018", 9, {
  source: { kind: "arithmetic", formula: "sum", operands: ["a", "b"], words: "x" },
});
const read = [observation({ id: "s" }), observation({ id: "t" })];

test.each([
  [
    "totals are not counted as official statistics",
    [...read, official("CHN", "2017", 4), total, total],
    "2 figures read from 1 text, beside 1 figure of official statistics and 2 added up from those.",
  ],
  [
    "what is worked out is counted beside what it rests on",
    [...read, observation({ id: "d", basis: "derived" })],
    "2 figures read from 1 text and 1 worked out from them.",
  ],
  [
    "where no text tells anything, no text is counted",
    [official("CHN", "2017", 4), official("CHN", "2018", 4)],
    "2 figures of official statistics.",
  ],
])("%s", (_, all, said) => expect(ledeOf(english, datasetOf(all))).toContain(said));
