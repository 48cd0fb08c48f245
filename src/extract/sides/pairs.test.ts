/** Whose a figure is, by the words it reaches and by what the text has said before; the figure is 999. */
import { describe, expect, it } from "vitest";
import type { Family } from "../marks/topics.ts";
import type { Flow, FlowKind, Pair } from "../memory/context.ts";
import { type Before, memoryOf, pair, reachIn } from "../testing-reach.ts";
import { flowOf } from "./flows.ts";
import { directedPair, sharedPair } from "./pairs.ts";
import type { Resolved } from "./reach.ts";

const lineOf = (sides: Resolved<Pair>) =>
  "reason" in sides ? sides.reason : `${sides.found.home}<${sides.found.partner}`;

const TO_ALL = "a total over all partners, or a partner that is not named";
const BLOC = "trade with a bloc, not a country";
const ONE = "only one side is named";
const MAIN: Before = { main: "VNM<CHN" };

describe("turnover", () => {
  it.each<[string, Before, string]>([
    ["trade between Laos and China was 999 million USD", MAIN, "LAO<CHN"],
    ["China-Laos trade was 999 million USD", MAIN, "CHN<LAO"],
    ["Indo-Bangla trade was 999 million USD", { main: "BGD<IND" }, "BGD<IND"],
    ["trade was 999 million USD between Laos and China", MAIN, "LAO<CHN"],
    ["Laos's trade with China was 999 million USD", MAIN, "LAO<CHN"],
    ["trade with China was 999 million USD", MAIN, "VNM<CHN"],
    ["trade with Vietnam was 999 million USD", MAIN, "CHN<VNM"],
    ["trade with Laos was 999 million USD", MAIN, "VNM<LAO"],
    ["trade with Laos was 999 million USD", { ...MAIN, trade: "THA<JPN" }, "THA<LAO"],
    ["trade with Laos was 999 million USD", { ...MAIN, totals: "KOR" }, "KOR<LAO"],
    ["trade with Laos was 999 million USD", { subject: "KOR" }, "KOR<LAO"],
    ["trade with Laos was 999 million USD", { subject: "LAO" }, ONE],
    ["trade of Laos with China was 999 million USD", MAIN, "LAO<CHN"],
    ["trade by Laos with China was 999 million USD", MAIN, "LAO<CHN"],
    ["trade with the world was 999 million USD", MAIN, TO_ALL],
    ["trade with all other countries was 999 million USD", MAIN, TO_ALL],
    ["trade with the EU was 999 million USD", MAIN, BLOC],
    ["trade was 999 million USD with the EU", MAIN, BLOC],
    ["trade was 999 million USD", MAIN, "VNM<CHN"],
    ["trade was 999 million USD", { ...MAIN, pair: "LAO<CHN" }, "LAO<CHN"],
    ["trade was 999 million USD", { ...MAIN, here: "THA<JPN" }, "THA<JPN"],
    ["trade was 999 million USD", {}, "no pair of countries is known here"],
    ["Vietnam's trade was 999 million USD", MAIN, TO_ALL],
    ["Vietnam's bilateral trade was 999 million USD", MAIN, "VNM<CHN"],
    ["Vietnam's two-way trade was 999 million USD", { main: "LAO<CHN" }, ONE],
    ["Vietnam's trade was 999 million USD", { ...MAIN, here: "VNM<JPN" }, "VNM<JPN"],
    ["Vietnam's total trade was 999 million USD", { ...MAIN, here: "VNM<JPN" }, TO_ALL],
    ["China reported trade of 999 million USD", { ...MAIN, here: "VNM<CHN" }, "CHN<VNM"],
    ["Vietnam's customs said total trade was 999 million USD", MAIN, TO_ALL],
    ["trade rose, against 999 million USD for Malaysia", { ...MAIN, here: "VNM<CHN" }, "MYS<CHN"],
    ["trade, followed by Japan with 999 million USD", { ...MAIN, here: "VNM<CHN" }, "VNM<JPN"],
    ["Vietnam's fourth trading partner, with trade of 999 million USD", MAIN, "VNM<CHN"],
    ["Japan was Vietnam's fourth trading partner, with trade of 999 million USD", MAIN, "VNM<JPN"],
  ])("%s, after %o", (text, before, expected) => {
    const { reach, topics } = reachIn(text);
    expect(lineOf(sharedPair(reach, topics[0], pair(before.here), memoryOf(before)))).toBe(
      expected,
    );
  });
});

describe("exports, imports and the balance", () => {
  it.each<[Family, string, Before, string]>([
    ["exports", "Laos's exports to China were 999 million USD", MAIN, "LAO<CHN"],
    ["exports", "Laos exported goods worth 999 million USD to China", MAIN, "LAO<CHN"],
    ["exports", "exports from Laos to China were 999 million USD", MAIN, "LAO<CHN"],
    ["exports", "exports to China were 999 million USD", MAIN, "VNM<CHN"],
    ["exports", "exports to Laos were 999 million USD", MAIN, "VNM<LAO"],
    ["exports", "Laos sold China 999 million USD worth of goods", MAIN, "LAO<CHN"],
    ["exports", "exports of Laos to China were 999 million USD", MAIN, "LAO<CHN"],
    ["exports", "exports by Laos to China were 999 million USD", MAIN, "LAO<CHN"],
    ["exports", "Vietnam's exports were 999 million USD", MAIN, TO_ALL],
    ["exports", "Vietnam's exports were 999 million USD", { ...MAIN, here: "VNM<JPN" }, "VNM<JPN"],
    ["exports", "Vietnam's exports were 999 million USD", { ...MAIN, trade: "VNM<JPN" }, "VNM<JPN"],
    [
      "exports",
      "Vietnam's total exports were 999 million USD",
      { ...MAIN, here: "VNM<JPN" },
      TO_ALL,
    ],
    ["exports", "Vietnam's exports to the neighbour were 999 million USD", MAIN, "VNM<CHN"],
    ["exports", "exports to the EU were 999 million USD", MAIN, BLOC],
    ["exports", "exports to all countries were 999 million USD", MAIN, TO_ALL],
    ["exports", "its global exports were 999 million USD", { ...MAIN, here: "VNM<CHN" }, TO_ALL],
    ["exports", "its global exports to China were 999 million USD", MAIN, "VNM<CHN"],
    ["exports", "exports were 999 million USD", MAIN, TO_ALL],
    ["exports", "exports were 999 million USD", { ...MAIN, trade: "THA<JPN" }, "THA<JPN"],
    [
      "exports",
      "exports were 999 million USD",
      { ...MAIN, trade: "VNM<CHN", totals: "VNM" },
      TO_ALL,
    ],
    [
      "exports",
      "its exports were 999 million USD",
      { trade: "VNM<CHN", subject: "CHN" },
      "CHN<VNM",
    ],
    [
      "exports",
      "the country's exports were 999 million USD",
      { trade: "VNM<CHN", subject: "CHN" },
      "CHN<VNM",
    ],
    ["exports", "their exports to Laos were 999 million USD", { subject: "THA" }, "THA<LAO"],
    ["exports", "exports to Laos were 999 million USD", {}, ONE],
    ["exports", "exports to the same market were 999 million USD", { trade: "VNM<CHN" }, "VNM<CHN"],
    [
      "exports",
      "sales to it were 999 million USD",
      { trade: "VNM<LAO", subject: "LAO" },
      "VNM<LAO",
    ],
    [
      "imports",
      "imports from it were 999 million USD",
      { trade: "VNM<LAO", subject: "LAO" },
      "VNM<LAO",
    ],
    [
      "exports",
      "its sales to it were 999 million USD",
      { trade: "VNM<LAO", subject: "VNM" },
      "VNM<LAO",
    ],
    [
      "exports",
      "exports rose, while those of Canada were 999 million USD",
      { here: "VNM<CHN" },
      "CAN<CHN",
    ],
    [
      "exports",
      "exports rose, while goods of Canada were 999 million USD",
      { here: "VNM<CHN" },
      TO_ALL,
    ],
    ["exports", "Vietnam's Japanese exports were 999 million USD", MAIN, "VNM<JPN"],
    ["exports", "exports, followed by Japan with 999 million USD", { here: "VNM<CHN" }, "VNM<JPN"],
    ["exports", "exports to and imports from Laos were 999 million USD", MAIN, "VNM<LAO"],
    ["imports", "Laos's imports from China were 999 million USD", MAIN, "LAO<CHN"],
    ["imports", "Laos imported goods worth 999 million USD from China", MAIN, "LAO<CHN"],
    ["imports", "imports from Laos into China were 999 million USD", MAIN, "CHN<LAO"],
    ["imports", "imports from China were 999 million USD", MAIN, "VNM<CHN"],
    ["imports", "Chinese imports were 999 million USD", { here: "VNM<JPN" }, "VNM<CHN"],
    ["imports", "imports of Chinese goods were 999 million USD", MAIN, "VNM<CHN"],
    ["imports", "exports to and imports from Laos were 999 million USD", MAIN, "VNM<LAO"],
    ["balance", "Laos's surplus with China was 999 million USD", MAIN, "LAO<CHN"],
    ["balance", "the surplus of Laos with China was 999 million USD", MAIN, "LAO<CHN"],
    ["balance", "the deficit with China was 999 million USD", MAIN, "VNM<CHN"],
    ["balance", "the deficit against China was 999 million USD", MAIN, "VNM<CHN"],
    ["balance", "the deficit was 999 million USD", MAIN, "VNM<CHN"],
    ["balance", "a deficit was 999 million USD", MAIN, TO_ALL],
    ["balance", "the deficit for China was 999 million USD", MAIN, "CHN<VNM"],
    ["balance", "the deficit for Japan was 999 million USD", { here: "VNM<JPN" }, "JPN<VNM"],
    [
      "balance",
      "the trade between Laos and China left the former a surplus of 999 million USD",
      MAIN,
      "LAO<CHN",
    ],
    [
      "balance",
      "the trade between Laos and China left the latter a surplus of 999 million USD",
      MAIN,
      "CHN<LAO",
    ],
    [
      "balance",
      "other countries with a surplus were Japan with 999 million USD",
      { trade: "VNM<USA" },
      "JPN<USA",
    ],
    [
      "balance",
      "those with a surplus were Japan with 999 million USD",
      { here: "VNM<USA" },
      "JPN<USA",
    ],
    ["balance", "other countries with a surplus were Japan with 999 million USD", {}, ONE],
    [
      "balance",
      "a surplus, followed by Japan with 999 million USD",
      { here: "USA<CHN" },
      "USA<JPN",
    ],
    ["balance", "China bought more, and the surplus with it was 999 million USD", MAIN, "VNM<CHN"],
    [
      "balance",
      "the surplus, down from Japan's record surplus, was 999 million USD with China",
      MAIN,
      "JPN<CHN",
    ],
  ])("%s: %s, after %o", (family, text, before, expected) => {
    const { reach, topics } = reachIn(text);
    const topic = topics.find((one) => one.family === family) ?? topics[0];
    const sides = directedPair(family, topic, reach, pair(before.here), memoryOf(before));
    expect(lineOf(sides)).toBe(expected);
  });
});

const flowLine = (flow: Resolved<Flow>) =>
  "reason" in flow ? flow.reason : `${flow.found.to}<${flow.found.from}`;

describe("capital, people and aid: to whom and from whom", () => {
  it.each<[FlowKind, string, Before, string]>([
    ["tourists", "999 Chinese tourists came to Laos", {}, "LAO<CHN"],
    ["tourists", "999 tourists from China came", MAIN, "VNM<CHN"],
    ["tourists", "999 tourists from China came", { flow: "LAO<THA" }, "LAO<CHN"],
    ["tourists", "999 tourists from China came", { flow: "CHN<THA", main: "LAO<CHN" }, "LAO<CHN"],
    ["tourists", "Laos welcomed 999 tourists from China", {}, "LAO<CHN"],
    ["tourists", "Laos welcomed 999 Chinese tourists", {}, "LAO<CHN"],
    ["tourists", "Laos was China's largest source of tourists with 999 arrivals", {}, "CHN<LAO"],
    ["tourists", "999 tourists visited Laos", MAIN, TO_ALL],
    ["tourists", "999 tourists visited Laos", { here: "THA<CHN" }, "LAO<CHN"],
    ["tourists", "its tourism ministry counted 999 tourists", { flow: "LAO<CHN" }, "LAO<CHN"],
    ["tourists", "999 tourists began in Vientiane", {}, "of a part of the country or a company"],
    ["tourists", "999 tourists came from the EU", {}, "of a region, not a country"],
    ["tourists", "999 tourists from all other countries", MAIN, TO_ALL],
    ["tourists", "tourists, followed by Japan with 999", { flow: "LAO<CHN" }, "LAO<JPN"],
    [
      "tourists",
      "tourists, followed by Laos with 999",
      { flow: "LAO<CHN", main: "LAO<CHN" },
      "CHN<LAO",
    ],
    ["tourists", "999 tourists went there from China", { here: "LAO<THA" }, "LAO<CHN"],
    ["tourists", "there were 999 tourists", { flow: "LAO<CHN" }, "LAO<CHN"],
    ["tourists", "there were 999 tourists", { here: "LAO<CHN" }, "LAO<CHN"],
    ["tourists", "there were 999 tourists", MAIN, "neither side is named"],
    ["tourists", "it received 999 tourists", { ...MAIN, subject: "CHN" }, "CHN<VNM"],
    ["tourists", "they sent 999 tourists", { ...MAIN, subject: "CHN" }, "VNM<CHN"],
    ["students", "999 Chinese students were in Laos", {}, "LAO<CHN"],
    ["students", "Laos had 999 students in China", {}, "CHN<LAO"],
    ["students", "Laos hosted 999 students from China", {}, "LAO<CHN"],
    ["students", "999 students of Laos were in China", {}, "CHN<LAO"],
    ["aid", "China gave Laos aid of 999 million USD", {}, "LAO<CHN"],
    ["aid", "China provided Laos with aid of 999 million USD", {}, "LAO<CHN"],
    ["aid", "aid from China to Laos was 999 million USD", {}, "LAO<CHN"],
    ["aid", "Chinese aid to Laos was 999 million USD", {}, "LAO<CHN"],
    ["aid", "Laos received aid of 999 million USD from China", {}, "LAO<CHN"],
    ["invest", "Chinese firms invested 999 million USD in Laos", {}, "LAO<CHN"],
    ["invest", "China invested 999 million USD in Laos", {}, "LAO<CHN"],
    ["invest", "Laos attracted 999 million USD from China", {}, "LAO<CHN"],
    ["invest", "Chinese capital of 999 million USD came", MAIN, "VNM<CHN"],
    ["invest", "Chinese capital of 999 million USD came", { ...MAIN, outward: true }, TO_ALL],
    ["invest", "China put 999 million USD overseas", MAIN, TO_ALL],
    ["invest", "capital of 999 million USD in Laos", MAIN, TO_ALL],
    ["invest", "capital of 999 million USD came into the kingdom from Laos", MAIN, "VNM<LAO"],
    ["invest", "South Korea's 999 million USD", { flow: "LAO<CHN" }, "LAO<KOR"],
    ["invest", "it put 999 million USD into Laos", { subject: "CHN" }, "LAO<CHN"],
    ["invest", "it put 999 million USD into Laos", { subject: "LAO" }, TO_ALL],
    ["invest", "capital was 999 million USD", { outward: true }, TO_ALL],
    ["invest", "capital was 999 million USD", { flow: "LAO<CHN" }, "LAO<CHN"],
    ["invest", "the Lao government approved 999 projects", { flow: "LAO<CHN" }, TO_ALL],
  ])("%s: %s, after %o", (kind, text, before, expected) => {
    const { reach } = reachIn(text);
    const said = pair(before.here);
    const here = said && { from: said.partner, to: said.home };
    expect(flowLine(flowOf(kind, reach, here, memoryOf(before, kind)))).toBe(expected);
  });
});
