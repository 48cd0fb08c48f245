/** Whose students or tourists a sentence without figures tells of: "India sends the most students to Australia". */

import { plainTopic, topicAt } from "../marks/topics.ts";
import type { Memory } from "../memory/context.ts";
import type { Role } from "../places/roles.ts";
import { flowOf } from "../sides/flows.ts";
import { soughtWords, tagsIn } from "../words/classes.ts";
import { T } from "../words/lexicon.ts";
import { type Token, wordsOf } from "../words/tokens.ts";
import { isPeople } from "./surveyed.ts";

/** Keeps them for "there were 60,000 of them": both countries have to be named, and a third only as one that they leave behind. */
export function notePeople(all: Role[], tokens: Token[], memory: Memory): void {
  if ((tagsIn(tokens) & (T.student | T.tourist)) === 0) return;
  const ranked = (tagsIn(tokens) & T.superlative) !== 0 || MOST.in(tokens);
  if (!ranked && all.some(({ aside }) => aside)) return;
  const roles = all.filter(({ aside }) => !aside);
  const codes = new Set(roles.map(({ code }) => code));
  if (codes.size !== 2 || roles.some(({ form }) => form === "bloc")) return;
  for (let k = 0; k < tokens.length; ) {
    const topic = topicAt(tokens, k);
    k = topic?.to ?? k + 1;
    if (!topic || !isPeople(topic.family)) continue;
    const { family, from, to } = topic;
    const left = roles.filter((role) => role.to <= from);
    const right = roles.filter((role) => role.from >= to);
    const reach = { tokens, left, right, start: 0, at: from, to, end: tokens.length };
    const flow = flowOf(family, reach, undefined, memory);
    if ("reason" in flow || !codes.has(flow.found.from) || !codes.has(flow.found.to)) return;
    memory.flows[family] = flow.found;
    memory.topic = { ...plainTopic(-1, -1, family), said: wordsOf(tokens, from, to) };
    memory.mixed = false;
    return;
  }
}

const MOST = soughtWords("most");
