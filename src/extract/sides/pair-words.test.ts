/** Between whom the trade of a figure is, by the words around it and by what was said before; the figure is 999. */
import { describe, expect, it } from "vitest";
import type { Family } from "../marks/topics.ts";
import type { Pair } from "../memory/context.ts";
import { type Before, memoryOf, pair, reachIn } from "../testing-reach.ts";
import { directedPair, sharedPair } from "./pairs.ts";
import type { Resolved } from "./reach.ts";

const TO_ALL = "a total over all partners, or a partner that is not named";
const ONE = "only one side is named";
const BLOC = "trade with a bloc, not a country";
const MAIN: Before = { main: "VNM<CHN" };

const lineOf = (sides: Resolved<Pair>) =>
  "reason" in sides ? sides.reason : `${sides.found.home}<${sides.found.partner}`;

/** Reporter before partner: "VNM<CHN". */
describe("turnover", () => {
  it.each<[string, Before, string]>([
    ["trade with Laos was 999 million USD", { ...MAIN, totals: "LAO" }, "VNM<LAO"],
    ["trade with Laos was 999 million USD", { trade: "JPN<VNM", focus: "VNM" }, ONE],
    ["trade with Japan was 999 million USD", { trade: "JPN<VNM", focus: "VNM" }, "VNM<JPN"],
    ["trade with Laos was 999 million USD", { here: "JPN<VNM", focus: "VNM" }, "JPN<LAO"],
    ["Laos's trade with Beijing was 999 million USD", {}, "LAO<CHN"],
    ["Indo-Bangla trade was 999 million USD", MAIN, "IND<BGD"],
    ["India-Bangladesh trade was 999 million USD", { main: "BGD<IND" }, "IND<BGD"],
    ["India-Bangladesh trade with Laos was 999 million USD", MAIN, "BGD<LAO"],
    [
      "Vietnam's fourth trading partner, with trade of 999 million USD",
      { ...MAIN, here: "THA<JPN" },
      "VNM<CHN",
    ],
    [
      "Vietnam's fourth trading partner, with trade of 999 million USD",
      { ...MAIN, here: "VNM<JPN" },
      "VNM<JPN",
    ],
    ["Vietnam's fourth trading partner, with trade of 999 million USD", {}, TO_ALL],
    ["Vietnam reported trade of 999 million USD", { here: "VNM<CHN" }, "VNM<CHN"],
    ["Vietnam's two-way trade was 999 million USD", { ...MAIN, here: "THA<JPN" }, "VNM<CHN"],
    ["Vietnam's trade of the two was 999 million USD", MAIN, TO_ALL],
    ["the two countries' trade was 999 million USD", MAIN, "VNM<CHN"],
    ["Vietnamese officials put trade at 999 million USD", MAIN, "VNM<CHN"],
    ["Vietnam's media put total trade at 999 million USD", { ...MAIN, here: "VNM<CHN" }, "VNM<CHN"],
    ["Vietnam's media put total two-way trade at 999 million USD", MAIN, "VNM<CHN"],
    ["trade in Vietnam and the EU was 999 million USD", MAIN, BLOC],
    ["trade, against 999 million USD for China", { here: "VNM<CHN" }, "VNM<CHN"],
    ["trade, followed by Japan with 999 million USD", { main: "VNM<JPN" }, "VNM<JPN"],
  ])("%s, after %o", (text, before, expected) => {
    const { reach, topics } = reachIn(text);
    const sides = sharedPair(reach, topics[0], pair(before.here), memoryOf(before));
    expect(lineOf(sides)).toBe(expected);
  });
});

describe("exports, imports and the balance", () => {
  it.each<[Family, string, Before, string]>([
    [
      "exports",
      "exports to the same country were 999 million USD",
      { trade: "VNM<JPN" },
      "VNM<JPN",
    ],
    [
      "exports",
      "exports to the same were 999 million USD",
      { ...MAIN, here: "VNM<CHN" },
      "VNM<CHN",
    ],
    ["exports", "exports with the same zeal were 999 million USD", { trade: "VNM<JPN" }, "VNM<JPN"],
    ["exports", "Laos sold China's shops 999 million USD worth of goods", {}, TO_ALL],
    ["exports", "Laos's exports to the China market were 999 million USD", {}, "LAO<CHN"],
    ["exports", "Laos's exports with China at the fore were 999 million USD", {}, "LAO<CHN"],
    ["exports", "exports to, and imports from Laos were 999 million USD", MAIN, "VNM<LAO"],
    [
      "exports",
      "exports rose, while those of China were 999 million USD",
      { here: "VNM<CHN" },
      "CHN<VNM",
    ],
    ["exports", "Laos's exports, worth 999 million USD, went to China", {}, "LAO<CHN"],
    ["exports", "999 million USD of exports came from Laos", MAIN, TO_ALL],
    ["exports", "exports, followed by Japan with 999 million USD", MAIN, "VNM<JPN"],
    ["exports", "Laos's exports, followed by Japan with 999 million USD", MAIN, "LAO<JPN"],
    ["exports", "Laos's global exports were 999 million USD", { ...MAIN, here: "LAO<CHN" }, TO_ALL],
    [
      "exports",
      "exports to Laos in its trade with Thailand were 999 million USD",
      { subject: "LAO", ...MAIN },
      "VNM<LAO",
    ],
    ["exports", "its exports to Laos were 999 million USD", { subject: "LAO", ...MAIN }, "VNM<LAO"],
    ["exports", "its exports were 999 million USD", { here: "VNM<CHN", subject: "CHN" }, "VNM<CHN"],
    [
      "exports",
      "Vietnam's exports were 999 million USD",
      { trade: "VNM<JPN", totals: "VNM" },
      TO_ALL,
    ],
    ["exports", "Vietnam's mutual exports were 999 million USD", MAIN, "VNM<CHN"],
    [
      "exports",
      "Vietnam's exports were 999 million USD",
      { here: "THA<JPN", main: "VNM<CHN" },
      "VNM<CHN",
    ],
    ["imports", "Laos's imports of Chinese goods were 999 million USD", {}, "LAO<CHN"],
    ["imports", "Chinese imports were 999 million USD", { here: "VNM<CHN" }, "CHN<VNM"],
    ["imports", "Laos bought Chinese goods for 999 million USD in imports", {}, "LAO<CHN"],
    ["imports", "imports by Laos were 999 million USD", { trade: "LAO<CHN" }, "LAO<CHN"],
    ["imports", "imports into Laos were 999 million USD", { trade: "LAO<CHN" }, "LAO<CHN"],
    [
      "balance",
      "the deficit with Laos was 999 million USD",
      { trade: "JPN<VNM", focus: "VNM" },
      ONE,
    ],
    ["balance", "the deficit between Laos and China was 999 million USD", {}, ONE],
    [
      "balance",
      "the surplus for China was 999 million USD",
      { here: "THA<JPN", main: "VNM<CHN" },
      "CHN<VNM",
    ],
    ["balance", "the surplus for rice with China was 999 million USD", MAIN, "VNM<CHN"],
    ["balance", "Laos's deficit, followed by Japan with 999 million USD", MAIN, "LAO<JPN"],
    [
      "balance",
      "other partners with a deficit were China with 999 million USD",
      { trade: "VNM<CHN" },
      ONE,
    ],
    ["balance", "Laos's surplus from China was 999 million USD", {}, "LAO<CHN"],
    ["balance", "the trade between Laos and China left a surplus of 999 million USD", {}, ONE],
    ["balance", "the former had a surplus of 999 million USD", MAIN, TO_ALL],
    ["balance", "the deficit with the EU was 999 million USD", MAIN, BLOC],
  ])("%s: %s, after %o", (family, text, before, expected) => {
    const { reach, topics } = reachIn(text);
    const topic = topics.find((one) => one.family === family) ?? topics[0];
    const sides = directedPair(family, topic, reach, pair(before.here), memoryOf(before));
    expect(lineOf(sides)).toBe(expected);
  });
});
