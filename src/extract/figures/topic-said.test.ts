/** What a number is of that names nothing beside it; the number is 999. */
import { expect, it } from "vitest";
import type { QuantityItem } from "../marks/items.ts";
import { type Family, plainTopic } from "../marks/topics.ts";
import type { Memory } from "../memory/context.ts";
import { nothingYet } from "../memory/here.ts";
import type { RankKind } from "../memory/rank-state.ts";
import { rolesOf } from "../places/roles.ts";
import { marked } from "../testing.ts";
import { topicOf } from "./topic-said.ts";

interface Before {
  /** What the figure before was of, in this sentence or the one before; and whether that one told of several things. */
  here?: Family;
  topic?: Family;
  mixed?: boolean;
  /** What the rank of this sentence was in. */
  rank?: RankKind;
  /** Its own noun tells what it counts. */
  counted?: boolean;
}

function familyIn(text: string, before: Before): string {
  const { item, annotated } = marked(text);
  const { tokens, places, items } = annotated;
  const ranked = items.find((one) => one.type === "rank");
  const here = nothingYet();
  if (before.here) here.topic = plainTopic(-1, -1, before.here);
  if (before.rank && ranked) {
    const pair = { home: "VNM", partner: "LAO" };
    here.ranks = [{ rank: ranked, kind: before.rank, pair, end: 0 }];
  }
  const memory = {
    topic: before.topic && plainTopic(-1, -1, before.topic),
    mixed: before.mixed,
  } as unknown as Memory;
  const roles = rolesOf(tokens, places);
  const topic = topicOf(
    item as QuantityItem,
    annotated,
    roles,
    here,
    memory,
    before.counted ?? false,
  );
  return topic ? `${topic.family}${topic.mutual ? " of both" : ""}` : "nothing";
}

it.each<[string, string, Before?]>([
  // Of what stands right before: "its exports, at 23 billion".
  ["exports", "trade was more than twice its exports, at 999 million USD"],
  ["imports", "trade was more than twice its imports, at 999 million USD"],
  ["trade", "exports fell and trade grew, to 999 million USD"],
  // The former and the latter.
  ["imports", "imports and exports were told of; the former was 999 million USD"],
  ["exports", "imports and exports were told of; the latter was 999 million USD"],
  ["exports", "trade, imports and exports were told of; the latter rose to 999 million USD"],
  ["imports", "trade, imports and exports were told of; the former came to 999 million USD"],
  ["imports", "imports came first, exports second; the former of the two grew by 999 percent"],
  ["exports", "imports, then exports; a former minister says they were 999 million USD"],
  ["trade", "trade and exports were told of; in the latter, trade was 999 million USD"],
  // Two percentages, each of one of two things in turn.
  ["imports", "imports and exports grew by 999 and 7 percent, respectively"],
  ["exports", "imports and exports grew by 7 percent and 999 percent, respectively"],
  ["imports", "imports and exports grew by 999 percent and 7 percent, respectively"],
  ["imports", "imports and exports grew by 999 percent and 7 percent"],
  ["exports", "imports and exports grew by 999 percent, 7 percent and 3 percent, respectively"],
  ["exports", "imports and exports grew by 999 percent at first and by 7 percent, respectively"],
  ["imports", "imports from Laos and exports to it grew by 999 and 7 percent, respectively"],
  [
    "exports",
    "imports from Laos and exports to it grew by 7 percent and 999 percent, respectively",
  ],
  [
    "exports",
    "imports from Laos and exports to it, third of all, grew by 7 and 999 percent, respectively",
  ],
  ["exports", "imports from Laos and exports to it grew by 7, 999 and 3 percent, respectively"],
  [
    "exports",
    "imports from Laos and exports to it grew by 7 percent in May and by 999 percent, respectively",
  ],
  ["exports", "imports from Laos and exports to it came to 7 and 999 million USD"],
  [
    "exports",
    "with imports from Laos and exports to it, 7 and 999 percent, respectively, grew trade",
  ],
  // The figure that came true is of what was planned.
  ["imports", "Laos planned imports of 1 million USD but the final figure was 999 million USD"],
  ["imports", "Laos planned imports of 1 million USD but the actual figure was 999 million USD"],
  [
    "imports",
    "Laos planned to spend 1 million USD on imports, and as exports fell the final figure was 999 million USD",
  ],
  [
    "exports",
    "Laos planned to spend 1 million USD on imports, and as exports fell the next figure was 999 million USD",
  ],
  [
    "exports",
    "Laos planned to spend 1 million USD on imports, and as exports fell the final sum was 999 million USD",
  ],
  ["exports", "with imports of 1 million USD the real figure for exports was 999 million USD"],
  // The total of two parts that follow.
  [
    "trade of both",
    "demand cut the total to 999 million USD, with exports of 62 million USD and imports of 9 million USD",
  ],
  ["nothing", "demand cut the total to 999 million USD, with exports of 62 million USD"],
  [
    "nothing",
    "demand cut a total to 999 million USD, with exports of 62 million USD and imports of 9",
  ],
  ["nothing", "demand cut it to 999 million USD, with exports of 62 million USD and imports of 9"],
  [
    "trade of both",
    "the total was cut by demand to 999 million USD, with exports of 62 million USD and imports of 9",
  ],
  [
    "trade of both",
    "weak exports cut the total to 999 million USD, with exports of 62 million USD and imports of 9",
  ],
  [
    "exports",
    "at 3 percent, weak exports cut the total to 999 million USD, with exports of 62 million USD and imports of 9",
  ],
  [
    "exports",
    "weak exports cut the total to 999 million USD, with exports of 62 million USD and exports to Laos of 9",
  ],
  // "That is five times": of which of two things is not sure.
  ["nothing", "trade was large, with large exports; that is 999 times the level of 2010"],
  ["nothing", "trade was large, with large exports, and this was 999 times the level of 2010"],
  ["trade", "trade was large; that is 999 times the level of 2010"],
  ["nothing", "trade was large, with many visitors; that is 999 times the level of 2010"],
  ["exports", "trade was large, with large exports that is 999 times the level of 2010"],
  ["nothing", "that is 999 times the level of 2010", { topic: "trade", mixed: true }],
  ["trade", "that is 999 times the level of 2010", { topic: "trade" }],
  // What points back goes on with the figure before.
  ["trade", "it was 999 million USD", { topic: "trade" }],
  ["trade", "the figure was 999 million USD", { topic: "trade" }],
  ["trade", "of that 999 million USD went by rail", { topic: "trade" }],
  ["nothing", "there were 999 million USD", { topic: "trade" }],
  ["nothing", "999 million USD was what it came to", { topic: "trade" }],
  ["exports", "999 million USD was what it came to", { topic: "trade", here: "exports" }],
  ["exports", "and 999 million USD was next", { topic: "trade", here: "exports" }],
  ["exports", "it was 999 million USD", { topic: "trade", here: "exports" }],
  ["nothing", "they were 999 million USD", { topic: "trade", mixed: true }],
  ["nothing", "these were 999 million USD", { topic: "trade", mixed: true }],
  ["exports", "they were 999 million USD", { here: "exports", topic: "trade", mixed: true }],
  ["trade", "it was 999 million USD", { topic: "trade", mixed: true }],
  ["invest", "999 million USD was pledged", { topic: "invest" }],
  ["invest", "Japan added 999 million USD", { topic: "invest" }],
  ["nothing", "there Japan added 999 million USD", { topic: "trade" }],
  ["nothing", "it was 999 million USD"],
  // A list goes on, where the sentence before told of one thing.
  ["exports", "Laos came next with 999 million USD", { topic: "exports" }],
  ["nothing", "Laos came next with 999 million USD", { topic: "exports", mixed: true }],
  ["nothing", "Laos came next with 999 million USD"],
  ["nothing", "in Laos were 999 million USD", { topic: "exports" }],
  ["nothing", "in Laos were 999 million USD that Japan took with 3", { topic: "exports" }],
  // Money behind a rank is of what the rank is in.
  ["invest", "Laos is the third largest investor, with 999 million USD"],
  ["invest", "Laos is the third largest investor, as 999 million USD shows"],
  ["trade", "Laos was third with 999 million USD", { rank: "partner" }],
  ["trade", "Laos ranked third at 999 million USD", { rank: "partner" }],
  ["trade", "Laos ranked third (999 million USD)", { rank: "partner" }],
  ["nothing", "Laos ranked third with 999 million USD", { rank: "exports" }],
  ["nothing", "Laos ranked third with 999 million USD", { rank: "imports" }],
  ["invest", "Laos ranked third with 999 million USD", { rank: "investor" }],
  ["nothing", "Laos ranked third and 999 million USD came", { rank: "partner" }],
  ["nothing", "Laos ranked third with 999 percent", { rank: "partner" }],
  ["nothing", "Laos ranked third with 999 million USD"],
  // "..., and it declined to": the first thing again.
  ["trade", "trade has exports in it, and it declined to 999 million USD", { here: "trade" }],
  ["exports", "trade has exports, and they declined to 999 million USD", { here: "trade" }],
  ["exports", "trade has exports, which it says declined to 999 million USD", { here: "trade" }],
  ["exports", "trade has exports, and it declined to 999 million USD"],
  ["trade", "exports fell so it declined to 999 million USD", { here: "trade" }],
  // Of what the whole behind a share counts.
  ["tourists", "999 percent of the 5.4 million visitors"],
  ["tourists", "Laos had 999 percent of the total of 5.4 million visitors"],
  ["nothing", "Laos had 999 percent as 5.4 million visitors came in"],
  ["nothing", "Laos had 999 percent of 5.4 million tonnes"],
  // Of what the level is that a change leads to.
  ["trade", "a jump of 999 percent to 10.6 billion USD in trade"],
  ["nothing", "a jump of 999 million USD to 10.6 billion USD in trade"],
  // What it counts itself says enough.
  ["tourists", "it had 999 visitors", { topic: "trade", counted: true }],
  ["trade", "it had 999 percent", { topic: "trade", counted: true }],
])("%s: %s", (family, text, before = {}) => {
  expect(familyIn(text, before)).toBe(family);
});
