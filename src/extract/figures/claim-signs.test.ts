/** What sentence and text say of a claim beside its own words; the number is 999. */
import { describe, expect, it } from "vitest";
import { parsePeriod } from "../../model/period.ts";
import type { Item, QuantityItem } from "../marks/items.ts";
import { type Family, plainTopic } from "../marks/topics.ts";
import type { Flow, Memory, Pair } from "../memory/context.ts";
import { nothingYet } from "../memory/here.ts";
import { rolesOf } from "../places/roles.ts";
import type { Reach } from "../sides/reach.ts";
import { marked, testRule } from "../testing.ts";
import {
  countsYen,
  hadBefore,
  isEarlier,
  isOfPairs,
  isOfThat,
  isOfUnknown,
  isOthers,
  levelAt,
  owning,
} from "./claim-signs.ts";

const pair = (said: string): Pair => {
  const [home = "", partner = ""] = said.split("<");
  return { home, partner };
};
const MAIN = pair("VNM<LAO");

/** The first rank of a sentence, what 999 is of, and all countries. */
function around(text: string) {
  const { item, annotated } = marked(text);
  const { tokens, places, items, topics } = annotated;
  const rank = items.find((one) => one.type === "rank") as Item;
  return { item, annotated, tokens, topics, rank, roles: rolesOf(tokens, places) };
}

describe("an amount that goes with a rank that no country is named for", () => {
  it.each<[boolean, Family, string]>([
    [true, "exports", "it is the largest market (999 million USD)"],
    [true, "invest", "it is the largest investor (999 million USD)"],
    [false, "exports", "it is the largest market, 999 million USD"],
    [false, "exports", "it is the largest market (with 999 million USD)"],
    [false, "exports", "it is the largest market with 999 million USD"],
    [true, "invest", "it ranked second with 999 projects"],
    [true, "invest", "it ranked second by 999 million USD"],
    [false, "invest", "it ranked second at 999 million USD"],
    [false, "invest", "Laos ranked second with 999 projects"],
    [true, "invest", "ASEAN ranked second with 999 projects"],
    [true, "invest", "it ranked second with 999 projects in Laos"],
  ])("%s for %s: %s", (expected, family, text) => {
    const { item, tokens, rank, roles } = around(text);
    expect(isOfUnknown(rank, item, family, tokens, roles)).toBe(expected);
  });
});

testRule(
  "'had' before a number looks back",
  (item, { tokens }) => hadBefore(item as QuantityItem, tokens),
  [
    "exports had been 999 million USD",
    "exports had peaked at 999 million USD",
    "exports had by then reached 999 million USD",
    "exports had dwindled to only 999 million USD",
  ],
  [
    "exports had 999 million USD",
    "exports had risen, all in all, by some 999 million USD",
    "exports were 999 million USD",
    "exports reached 999 million USD, as it had been said",
  ],
);

describe("a period before another", () => {
  it.each<[boolean, string | null, string | undefined]>([
    [true, "2019", "2023"],
    [true, "2019-05", "2020-01/2020-03"],
    [false, "2023", "2023"],
    [false, "2023-01", "2023-06"],
    [false, "2024", "2023"],
    [false, null, "2023"],
    [false, "2019", undefined],
  ])("%s: %s before %s", (expected, period, than) => {
    expect(isEarlier(period, than === undefined ? undefined : parsePeriod(than))).toBe(expected);
  });
});

describe("the sign that yen and yuan share is of yen", () => {
  it.each<[boolean, string | undefined, Pair | undefined]>([
    [true, "JPN", undefined],
    [true, "JPN", pair("JPN<CHN")],
    [true, "VNM", pair("VNM<JPN")],
    [true, undefined, pair("JPN<VNM")],
    [false, "CHN", pair("CHN<JPN")],
    [false, "VNM", pair("VNM<CHN")],
    [false, "VNM", undefined],
    [false, undefined, undefined],
  ])("%s in a text on %s, and on %o", (expected, focus, main) => {
    expect(countsYen({ focus, main } as Memory)).toBe(expected);
  });
});

describe("whose trade follows on a rank", () => {
  it.each<[string, string]>([
    [
      "LAO<VNM",
      "Laos was the third largest partner of Vietnam, with its exports at 999 million USD",
    ],
    ["VNM<LAO", "Laos was the third largest partner of Vietnam, with exports at 999 million USD"],
    [
      "VNM<LAO",
      "Laos was the third largest partner of Vietnam, with all exports at 999 million USD",
    ],
    ["LAO<VNM", "Laos ranked third, shipping goods worth 999 million USD"],
    ["VNM<LAO", "Laos ranked third while shipping goods worth 999 million USD"],
    ["VNM<LAO", "Laos ranked third, exports being 999 million USD"],
    ["VNM<LAO", "Vietnam's third largest partner is Laos, with its exports at 999 million USD"],
    [
      "VNM<LAO",
      "with its exports at 9 million USD Laos was the third largest partner by 999 million USD",
    ],
    [
      "VNM<LAO",
      "Vietnam has Laos as the third largest partner, with its exports at 999 million USD",
    ],
    [
      "VNM<LAO",
      "of all, the third largest partner of Vietnam bought its exports of 999 million USD from Laos",
    ],
    ["VNM<LAO", "Lao firms make it the third largest partner, with its exports at 999 million USD"],
  ])("%s: %s", (expected, text) => {
    const { tokens, topics, rank, roles, item } = around(text);
    const topic = topics.filter((one) => one.from < item.from).at(-1);
    expect(owning(MAIN, topic, rank, tokens, roles)).toEqual(pair(expected));
  });
});

describe("the level that an amount or a growth tells", () => {
  const memory = { currency: { last: "USD" } } as unknown as Memory;
  it.each<[number | undefined, string, Family?, (string | null)?]>([
    [999e6, "trade was 999 million USD"],
    [24e6, "trade rose 999 percent to 24 million USD"],
    [undefined, "trade rose 999 percent from 24 million USD"],
    [undefined, "trade rose 999 percent"],
    [undefined, "trade rose 999 percent to third place"],
    [999e6, "trade rose from 999 million USD to 24 million USD"],
    [undefined, "trade was 999 million USD", "balance"],
    [undefined, "trade was 999 million USD", "trade", null],
    [undefined, "projects were 999"],
  ])("%s: %s", (monthly, text, family = "trade", period = "2023-05") => {
    const { item, annotated } = marked(text);
    const level = levelAt(item as QuantityItem, annotated, family, MAIN, period, memory);
    expect(level?.monthly).toBe(monthly);
  });

  it("is in the currency of its own amount, else in the last one", () => {
    const unitOf = (text: string, last?: string) => {
      const { item, annotated } = marked(text);
      const memory = { currency: { last } } as unknown as Memory;
      return levelAt(item as QuantityItem, annotated, "trade", MAIN, "2023", memory)?.unit;
    };
    expect(unitOf("trade was 999 million EUR", "USD")).toBe("EUR");
    expect(unitOf("trade was 999 million EUR")).toBe("EUR");
    expect(unitOf("trade rose 999 percent to 24 million EUR", "USD")).toBe("EUR");
  });
});

describe("another country's amount for the same time", () => {
  it.each<[boolean, string, Family, { trade?: string; students?: Flow }]>([
    [true, "against 999 from China", "students", { students: { from: "LAO", to: "VNM" } }],
    [false, "against 999 from Laos", "students", { students: { from: "LAO", to: "VNM" } }],
    [false, "against 999 from China", "students", { students: { from: "VNM", to: "CHN" } }],
    [false, "against 999", "students", { students: { from: "LAO", to: "VNM" } }],
    [false, "against 999 from China", "students", {}],
    [true, "against 999 from China", "exports", { trade: "VNM<LAO" }],
    [false, "against 999 from China", "exports", { trade: "VNM<CHN" }],
    [false, "against 999 from China", "exports", { trade: "CHN<VNM" }],
    [false, "against 999 with Laos", "exports", { trade: "VNM<LAO" }],
    [false, "against 999 from China", "exports", {}],
    [true, "against 999 from China", "tourists", { trade: "VNM<LAO" }],
  ])("%s: %s (%s, %o)", (expected, text, family, { trade, students }) => {
    const { item, roles } = around(text);
    const here = nothingYet();
    if (trade) here.trade = pair(trade);
    here.flows.students = students;
    const right = roles.filter((role) => role.from >= item.to);
    const far = right[0]?.code ?? "CHN";
    expect(isOthers({ home: "VNM", partner: far }, family, { right } as Reach, here)).toBe(
      expected,
    );
  });
});

describe("'that' is the amount told before", () => {
  interface Told {
    here?: string;
    memory?: string;
    hereTopic?: Family;
    topic?: Family;
  }
  it.each<[boolean, Family, Family | "before" | undefined, Told]>([
    [true, "trade", undefined, { here: "VNM<LAO" }],
    [true, "trade", undefined, { here: "LAO<VNM" }],
    [true, "trade", undefined, { memory: "VNM<LAO" }],
    [false, "trade", undefined, { memory: "VNM<LAO", here: "VNM<CHN" }],
    [false, "trade", undefined, { memory: "VNM<CHN" }],
    [false, "trade", undefined, {}],
    [false, "invest", undefined, { memory: "VNM<LAO" }],
    [true, "trade", "before", { memory: "VNM<LAO", topic: "exports" }],
    [true, "exports", "exports", { memory: "VNM<LAO", topic: "exports" }],
    [false, "trade", "trade", { memory: "VNM<LAO", topic: "exports" }],
    [true, "trade", "trade", { memory: "VNM<LAO", topic: "exports", hereTopic: "trade" }],
    [false, "trade", "trade", { memory: "VNM<LAO", topic: "trade", hereTopic: "exports" }],
    [false, "trade", "trade", { memory: "VNM<LAO" }],
  ])("%s: %s, named as %s, after %o", (expected, family, said, told) => {
    const topic =
      said === "before"
        ? plainTopic(-1, -1, family)
        : said === undefined
          ? undefined
          : plainTopic(0, 1, said);
    const here = nothingYet();
    if (told.here) here.trade = pair(told.here);
    if (told.hereTopic) here.topic = plainTopic(-1, -1, told.hereTopic);
    const memory = {
      trade: told.memory && { pair: pair(told.memory), age: 0 },
      topic: told.topic && plainTopic(-1, -1, told.topic),
    } as unknown as Memory;
    expect(isOfThat(family, MAIN, topic, here, memory)).toBe(expected);
  });
});

describe("times that compare two pairs of countries, not two times", () => {
  it.each<[boolean, string, string | undefined]>([
    [true, "trade with Laos was 999 times as large", "VNM<CHN"],
    [true, "trade with Laos was 999 times larger", "VNM<CHN"],
    [true, "trade with Laos was 999 times that", "VNM<CHN"],
    [false, "trade with Laos was 999 times as large", "VNM<LAO"],
    [false, "trade with Laos was 999 times as large", "LAO<VNM"],
    [false, "trade with Laos was 999 times as large", undefined],
    [false, "trade with Laos was 999 times its size", "VNM<CHN"],
    [false, "trade with Laos was 999 times as large as in 2010", "VNM<CHN"],
    [false, "compared with 2010 trade with Laos was 999 times as large", "VNM<CHN"],
    [true, "In 2023 trade with Laos was 999 times as large", "VNM<CHN"],
    [false, "trade with Laos was 999 percent larger", "VNM<CHN"],
  ])("%s: %s, after the trade of %s", (expected, text, before) => {
    const { item, annotated } = marked(text);
    const told = before === undefined ? undefined : pair(before);
    expect(isOfPairs(item as QuantityItem, MAIN, annotated, told)).toBe(expected);
  });
});
