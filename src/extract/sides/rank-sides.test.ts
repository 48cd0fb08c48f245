/** Who ranks whom, by the words of a sentence and what was said before: "VNM<CHN" where Vietnam ranks China. */
import { expect, it } from "vitest";
import type { RankItem } from "../marks/items.ts";
import type { Memory, Pair } from "../memory/context.ts";
import type { RankKind, RankState } from "../memory/rank-state.ts";
import { rolesOf } from "../places/roles.ts";
import { marked } from "../testing.ts";
import { clauseEnd } from "./rank-clause.ts";
import { sidesOf } from "./rank-sides.ts";

const pair = (said: string | undefined): Pair | undefined => {
  const [home, partner] = said?.split("<") ?? [];
  return home && partner ? { home, partner } : undefined;
};

interface Before {
  /** Of the rank before in the sentence, of the text, of the last trade figure. */
  here?: string;
  main?: string;
  trade?: string;
  subject?: string;
  /** The flow of investment told before, and the last rank. */
  flow?: string;
  rank?: { home: string; kind: RankKind };
}

/** Of the last rank of a sentence. */
function sidesIn(text: string, of: RankKind, before: Before): string | undefined {
  const { annotated } = marked(text);
  const item = annotated.items.filter((one) => one.type === "rank").at(-1) as RankItem;
  const roles = rolesOf(annotated.tokens, annotated.places);
  const flow = pair(before.flow);
  const trade = pair(before.trade);
  const memory = {
    main: pair(before.main),
    trade: trade && { pair: trade, age: 0 },
    subject: before.subject,
    rank: before.rank,
    flows: { invest: flow && { from: flow.partner, to: flow.home } },
  } as unknown as Memory;
  const state: RankState = { ranks: [] };
  const here = pair(before.here);
  if (here) state.pair = here;
  const sides = sidesOf(item, of, annotated, roles, state, memory);
  return sides && `${sides.home}<${sides.partner}`;
}

const MAIN: Before = { main: "VNM<CHN" };
const AFTER = (home: string, kind: RankKind = "partner"): Before => ({ rank: { home, kind } });

it.each<[RankKind, string, Before, string | undefined]>([
  ["partner", "China is Vietnam's largest trading partner", {}, "VNM<CHN"],
  ["partner", "Vietnam's largest trading partner is China", {}, "VNM<CHN"],
  ["partner", "China is the largest trading partner of Vietnam", {}, "VNM<CHN"],
  ["partner", "China is the largest trading partner for Vietnam", {}, "VNM<CHN"],
  ["partner", "China was the largest U.S. trading partner", {}, "USA<CHN"],
  ["partner", "Mexico was the United States No. 1 trading partner", {}, "USA<MEX"],
  ["partner", "Among Vietnam's partners, China is the largest", {}, "VNM<CHN"],
  ["partner", "Vietnam traded with China, its largest trading partner", {}, "VNM<CHN"],
  ["partner", "trade with China, its largest trading partner", MAIN, "VNM<CHN"],
  ["partner", "trade with China, which is its largest trading partner", MAIN, "VNM<CHN"],
  ["partner", "Vietnam sold more than China, which was the largest trading partner", {}, "VNM<CHN"],
  ["partner", "Vietnam's deficit with its largest trading partner", MAIN, "VNM<CHN"],
  ["partner", "China is its largest trading partner", MAIN, "VNM<CHN"],
  ["partner", "China is the largest trading partner", { main: "LAO<THA" }, "LAO<CHN"],
  ["partner", "China is the largest trading partner", { main: "CHN<THA" }, "THA<CHN"],
  ["partner", "China is the largest trading partner", {}, undefined],
  ["partner", "China is the largest trading partner", { trade: "LAO<THA" }, "LAO<CHN"],
  ["partner", "the largest trading partner", { ...MAIN, subject: "CHN" }, "VNM<CHN"],
  ["partner", "the largest trading partner", MAIN, undefined],
  ["partner", "it ranked third", { here: "VNM<CHN" }, "VNM<CHN"],
  ["partner", "the retail business ranked third", { here: "VNM<CHN" }, undefined],
  ["partner", "trade between China and Laos ranked fourth", { here: "VNM<CHN" }, undefined],
  ["partner", "Canada was No. 2 with 5", { rank: { home: "USA", kind: "partner" } }, "USA<CAN"],
  [
    "partner",
    "Canada was No. 2 with 5",
    { here: "MEX<USA", rank: { home: "USA", kind: "partner" } },
    "MEX<CAN",
  ],
  ["partner", "Canada was No. 2 with 5", { rank: { home: "USA", kind: "investor" } }, undefined],
  ["partner", "Vietnam grew, and it is the largest trading partner of Laos", {}, "LAO<VNM"],
  [
    "partner",
    "ahead of second-ranked Japan",
    { rank: { home: "USA", kind: "partner" } },
    "USA<JPN",
  ],
  [
    "partner",
    "ahead of second-ranked Japan",
    { rank: { home: "JPN", kind: "partner" } },
    undefined,
  ],
  ["partner", "ranked third in trade with the United States was China", {}, "USA<CHN"],
  [
    "partner",
    "China is Vietnam's largest trading partner; Laos is Japan's largest trading partner",
    {},
    "JPN<LAO",
  ],
  [
    "partner",
    "China is Vietnam's largest trading partner, and Laos is Japan's largest trading partner",
    {},
    "JPN<LAO",
  ],
  ["imports", "Mexico's first position among the exporters to the United States", {}, "USA<MEX"],
  ["imports", "China is the largest supplier to Vietnam", {}, "VNM<CHN"],
  ["exports", "China is the largest market to Vietnam", MAIN, "VNM<CHN"],
  [
    "imports",
    "China is now the largest supplier of that country",
    { rank: { home: "LAO", kind: "imports" } },
    "LAO<CHN",
  ],
  ["investor", "China is the largest investor in Vietnam", {}, "VNM<CHN"],
  ["investor", "Thai investors ranked ninth in Vietnam", {}, "VNM<THA"],
  ["investor", "in Vietnam China ranked ninth", {}, "VNM<CHN"],
  ["investor", "China ranked ninth", { flow: "LAO<CHN" }, "LAO<CHN"],
  ["investor", "it ranked ninth", { flow: "LAO<CHN" }, "LAO<CHN"],
  ["investor", "China invested in Laos, ahead of second-ranked Japan", {}, "LAO<JPN"],
  ["investor", "ahead of second-ranked Japan", { flow: "LAO<CHN" }, "LAO<JPN"],
])("%s: %s, after %o", (of, text, before, expected) => {
  expect(sidesIn(text, of, before)).toBe(expected);
});

it.each<[RankKind, string, Before, string | undefined]>([
  // Whose list it is.
  ["partner", "Hanoi's largest trading partner is China", {}, "VNM<CHN"],
  ["partner", "In Beijing Vietnam is the largest trading partner of Laos", {}, "LAO<VNM"],
  ["partner", "Vietnam's by far largest trading partner is China", {}, "VNM<CHN"],
  ["partner", "Vietnam grew, but to Laos the largest trading partner is China", {}, undefined],
  [
    "partner",
    "China is the largest trading partner next to Vietnam",
    { main: "LAO<CHN" },
    "LAO<CHN",
  ],
  ["exports", "China is the largest market next to Vietnam", { main: "LAO<CHN" }, "LAO<CHN"],
  ["investor", "Japan is the second largest investor to Vietnam", { main: "LAO<JPN" }, "VNM<JPN"],
  ["investor", "into Vietnam Japan is the second largest investor", {}, "VNM<JPN"],
  ["investor", "in Vietnam Thailand's largest investor is China", {}, "THA<CHN"],
  ["investor", "Thai goods rank ninth in Vietnam", {}, undefined],
  ["partner", "China ranks first in trade with Vietnam", {}, "VNM<CHN"],
  ["partner", "China ranks first, with Vietnam second", {}, undefined],
  // Who is ranked.
  [
    "partner",
    "China overtook second-ranked Japan as Vietnam's largest trading partner",
    {},
    "VNM<CHN",
  ],
  ["partner", "after Laos, with China as the largest trading partner of Vietnam", {}, "VNM<CHN"],
  [
    "partner",
    "China came first with Japan as the second largest trading partner of Vietnam",
    {},
    "VNM<JPN",
  ],
  [
    "partner",
    "China, by goods from Japan, is the largest trading partner of Vietnam",
    {},
    "VNM<CHN",
  ],
  ["investor", "South Korean capital is the largest investor in Vietnam", {}, "VNM<KOR"],
  // Said of the country right before.
  ["exports", "Vietnam sold more to China than to Japan, its third largest market", {}, "VNM<JPN"],
  [
    "exports",
    "Vietnam sold more to China than to Japan, which was its third largest market",
    {},
    "VNM<JPN",
  ],
  [
    "exports",
    "Vietnam sold more to China than to Japan, which was the third largest market",
    {},
    "VNM<JPN",
  ],
  ["exports", "exports to Japan, which remained its third largest market", MAIN, undefined],
  ["exports", "Japan, its third largest market, grew", { main: "VNM<JPN" }, "VNM<JPN"],
  // Whose it is by "its".
  [
    "partner",
    "Japan's surplus with its largest trading partner rose",
    { main: "JPN<USA" },
    "JPN<USA",
  ],
  ["partner", "Japan's surplus with its largest trading partner rose", MAIN, undefined],
  // What was ranked before.
  ["partner", "Education came fourth", { here: "VNM<CHN" }, undefined],
  ["partner", "then it also came fourth", { here: "VNM<CHN" }, "VNM<CHN"],
  [
    "partner",
    "it was the No. 1 trading partner of Laos in May, but it is in second spot now",
    { here: "LAO<VNM" },
    "LAO<VNM",
  ],
  [
    "partner",
    "Vietnam is China's largest trading partner in ASEAN, and its fourth largest overall",
    { here: "CHN<VNM" },
    "CHN<VNM",
  ],
  ["investor", "it came ninth", { flow: "LAO<CHN", subject: "VNM" }, "LAO<VNM"],
  ["investor", "it came ninth", { flow: "LAO<CHN", subject: "LAO" }, "LAO<CHN"],
  ["partner", "it came ninth", { flow: "LAO<CHN" }, undefined],
  ["partner", "it came ninth", { main: "LAO<CHN", subject: "CHN" }, "LAO<CHN"],
  ["partner", "it came ninth", { main: "LAO<CHN", subject: "JPN" }, undefined],
  ["partner", "Canada was No. 2 with 5", { ...AFTER("CAN"), main: "USA<CAN" }, "USA<CAN"],
  [
    "partner",
    "Canada was the second largest trading partner",
    { ...AFTER("MEX"), main: "USA<CAN" },
    "USA<CAN",
  ],
  ["partner", "China is the largest trading partner", { trade: "CHN<THA" }, undefined],
  ["imports", "China is the largest supplier of that country", AFTER("CHN", "imports"), undefined],
  [
    "imports",
    "China is the largest supplier of the country",
    { ...AFTER("LAO", "imports"), main: "VNM<CHN" },
    "VNM<CHN",
  ],
  // Who "it" is.
  [
    "partner",
    "China grew, making it the largest trading partner of Vietnam",
    { main: "VNM<LAO" },
    "VNM<CHN",
  ],
  [
    "partner",
    "Vietnam grew; it is the largest trading partner of Laos",
    { main: "LAO<THA" },
    "LAO<VNM",
  ],
  [
    "partner",
    "now it is the largest trading partner of Laos",
    { main: "LAO<THA", subject: "CHN" },
    "LAO<CHN",
  ],
  [
    "partner",
    "a market which is the largest trading partner of Laos",
    { main: "LAO<THA", subject: "CHN" },
    "LAO<CHN",
  ],
  [
    "partner",
    "now that is the largest trading partner of Laos",
    { main: "LAO<THA", subject: "CHN" },
    "LAO<THA",
  ],
  [
    "partner",
    "now it is the largest trading partner of Laos",
    { main: "LAO<THA", subject: "LAO" },
    "LAO<THA",
  ],
  [
    "partner",
    "now it is the largest trading partner of Laos",
    { here: "LAO<JPN", main: "LAO<THA", subject: "CHN" },
    "LAO<JPN",
  ],
  ["partner", "the largest trading partner of Laos", { subject: "CHN" }, "LAO<CHN"],
])("who ranks whom in: %s: %s, after %o", (of, text, before, expected) => {
  expect(sidesIn(text, of, before)).toBe(expected);
});

it.each([
  ["third in trade with Japan", 1, 5],
  ["third with Japan", 1, 1],
  ["third of all, with Japan", 1, 3],
  ["third while it fell", 1, 1],
  ["third of all", 1, 3],
])("the clause of a rank ends: %s", (text, at, expected) => {
  const { tokens } = marked(`${text} 5`).annotated;
  expect(clauseEnd(tokens, at, tokens.length - 1)).toBe(expected);
});
