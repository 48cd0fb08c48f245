/** What a rank is in, by its own noun, the words behind it, its sentence, and what was told before. */
import { expect, it } from "vitest";
import type { RankItem } from "../marks/items.ts";
import type { Memory } from "../memory/context.ts";
import type { Ranked, RankKind } from "../memory/rank-state.ts";
import { marked } from "../testing.ts";
import { kindOf } from "./rank-kinds.ts";

interface Before {
  /** What the figure before was of, and the rank before. */
  topic?: string;
  rank?: RankKind;
  /** Ranks of the same sentence, and whether one was of investors. */
  ranks?: RankKind[];
  invest?: boolean;
}

/** Of the last rank of a sentence. */
function kindIn(text: string, { topic, rank, ranks = [], invest }: Before): RankKind {
  const { annotated } = marked(text);
  const item = annotated.items.filter((one) => one.type === "rank").at(-1) as RankItem;
  const memory = {
    topic: topic && { family: topic },
    rank: rank && { kind: rank },
  } as unknown as Memory;
  const state = {
    ranks: ranks.map((kind) => ({ kind }) as Ranked),
    ...(invest ? { invest: { from: "JPN", to: "LAO" } } : {}),
  };
  return kindOf(item, annotated, state, memory);
}

it.each<[RankKind, string, Before?]>([
  // Its own noun tells.
  ["partner", "Laos is Vietnam's third largest trading partner"],
  ["exports", "Laos is Vietnam's third largest buyer"],
  ["imports", "Laos is Vietnam's third largest supplier"],
  ["investor", "Japan is Vietnam's third largest investor"],
  ["other", "Laos is the world's third largest importer"],
  ["other", "Laos is Vietnam's neighbour and the world's third largest PC exporter"],
  ["imports", "Laos is the world's third largest exporter to Vietnam"],
  ["investor", "Japan is Vietnam's third largest investor, and trade with it ranks first too"],
  ["other", "Laos is Vietnam's third largest source of tourists"],
  ["other", "Globally, Laos is the third largest buyer"],
  ["other", "Worldwide Laos is the third largest buyer"],
  // A market is one for what is sold there, all goods together.
  ["exports", "exports to Laos, its third largest market"],
  ["other", "imports from Laos, its third largest market"],
  ["other", "rice exports to Laos, its third largest market"],
  ["exports", "Laos is the third largest market for its exports of goods"],
  // Behind the amount of a part of the trade it is of that part.
  ["other", "exports of rice to Laos were 9 million USD, the third largest buyer"],
  ["exports", "exports to Laos were 9 million USD, the third largest buyer"],
  ["exports", "exports of rice to Laos were 9 million USD, where the third largest buyer lives"],
  ["exports", "Laos, the third largest buyer, took rice exports worth 9 million USD"],
  ["exports", "exports of rice to Laos were 9 million USD, and it is its third largest buyer"],
  // The words behind a bare place tell, the nearest first.
  ["partner", "Laos ranked third among trading partners"],
  ["partner", "Laos ranked third as a partner"],
  ["partner", "Laos ranked third in trade"],
  ["investor", "Laos ranked third among investors"],
  ["investor", "Laos ranked third in investment"],
  ["imports", "Laos ranked third among suppliers"],
  ["imports", "Laos ranked third among exporters"],
  ["exports", "Laos ranked third among buyers"],
  ["exports", "Laos ranked third among importers"],
  ["other", "Laos ranked third among the givers of aid"],
  ["other", "Laos ranked third among donors to its trading partners"],
  ["other", "Laos ranked third among providers"],
  ["other", "Laos ranked third in labour"],
  ["partner", "Laos ranked third among trading partners and donors"],
  ["other", "Laos ranked third in arrivals of tourists among partners"],
  ["other", "Laos ranked third among sources of students"],
  ["partner", "Laos ranked third among the trading partners from which its tourists came"],
  ["other", "Laos ranked third among those running surpluses with buyers"],
  ["other", "Laos ranked third among countries receiving Vietnamese investment"],
  ["other", "Laos ranked third as a destination of investment"],
  ["other", "Laos ranked third among the hosts of investment"],
  ["investor", "Laos invested 9 million USD and ranked third among partners"],
  ["partner", "Laos invested 9 million USD in trade and ranked third among partners"],
  ["partner", "Laos ranked third among partners and invested 9 million USD"],
  ["investor", "Japan is Vietnam's third largest investor among the countries receiving aid"],
  ["partner", "Laos is Vietnam's third largest trading partner for its tourists"],
  // People told of or counted before it.
  ["other", "4,000 students from Laos came, ranking third"],
  ["other", "4,000 tourists from Laos came, ranking third"],
  ["other", "the number of tourists from Laos, who came often, ranked third"],
  ["partner", "4,000 students from Laos came, ranking third in trade"],
  ["partner", "trade with Laos ranked third, and 4,000 students came", { rank: "partner" }],
  // "Leading the list": of what was listed before, or of those who invest.
  ["partner", "Laos led the list", { rank: "partner" }],
  ["imports", "Laos topped the table", { rank: "imports" }],
  ["other", "Laos led the list"],
  ["other", "Laos led the list of growth", { rank: "partner" }],
  ["other", "Laos led the list with 4,000 tourists", { rank: "partner" }],
  ["other", "Laos led the list with 4,000 students", { rank: "partner" }],
  ["investor", "Japan invested 9 million USD, topping the list", { rank: "partner" }],
  ["partner", "trade with Laos led the list, as Japan invested less", { rank: "partner" }],
  ["imports", "exports to Laos topped the list", { rank: "imports" }],
  [
    "investor",
    "Japan led the list of the 40 countries with money in Laos that are investors there",
  ],
  // In what the amount before it is of.
  ["investor", "its capital reached 7 billion USD, ranking tenth"],
  ["investor", "investment from Japan reached 7 billion USD, ranking tenth, while trade fell"],
  ["other", "investment from Japan rose 37 percent, ranking tenth"],
  ["investor", "investment from Japan rose 37 percent to 7 billion USD, ranking tenth"],
  ["investor", "investment from Japan rose by 37 percent in all that time, ranking tenth"],
  ["partner", "trade with Japan reached 7 billion USD, ranking tenth, while investment fell"],
  // Of an open noun the sentence tells.
  ["investor", "Japan pledged the largest amount of investment"],
  ["investor", "with investment by many, Japan gave the largest sum"],
  ["other", "trade was slow but Japan gave the largest sum"],
  ["investor", "with 9 new projects of investment, Japan was the third-highest among 40 countries"],
  ["other", "Japan was the third-highest among 40 countries"],
  ["partner", "of its partners, Japan is the biggest"],
  ["investor", "of its investors, Japan is the biggest"],
  ["other", "of its rivals, Japan is the biggest"],
  ["partner", "Japan is its third largest partner"],
  ["partner", "Japan is its third largest partner as trade and investment grow"],
  ["investor", "Japan is its third largest partner in investment"],
  // Else the sentence, then what was told before.
  ["partner", "the trade partners say that Japan came third"],
  ["partner", "partners in trade and investment say that Japan came third"],
  ["partner", "partners in investment say that Japan came third"],
  ["investor", "partners in investment say that Japan came third of 40"],
  ["investor", "partners in investment say that Japan came third among 40"],
  ["partner", "partners in trade and investment say that Japan came third among 40"],
  ["investor", "investment grew and Japan came third"],
  ["investor", "Japan came third", { invest: true }],
  ["partner", "trade grew and Japan came third"],
  ["investor", "Japan came third", { topic: "invest", rank: "partner" }],
  ["partner", "Japan came third", { topic: "exports", rank: "partner" }],
  ["other", "Japan came third", { topic: "exports" }],
  ["other", "Japan came third"],
  // The place before is of what the rank it goes with was.
  ["imports", "Laos came third among buyers, up from fifth", { ranks: ["partner", "imports"] }],
  ["other", "Laos came third among buyers, up from fifth"],
])("%s: %s", (kind, text, before = {}) => {
  expect(kindIn(text, before)).toBe(kind);
});
