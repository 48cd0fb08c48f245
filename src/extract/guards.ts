/** What is printed like a figure and is none: targets, forecasts, increments, money in deals, parts of a country. */
import type { Annotated, Family, Topic } from "./annotate.ts";
import { T } from "./lexicon.ts";
import type { Token } from "./tokens.ts";

const w = (tokens: Token[], i: number) => tokens[i]?.w ?? "";

/** The reason to leave a number alone; undefined where there is none. */
export function blockedBy(
  item: { from: number; to: number; hedge: number; kind?: string },
  annotated: Annotated,
  reached: number,
  topic: Topic | undefined,
  family: Family | undefined,
): string | undefined {
  const { tokens } = annotated;
  if (future(tokens, item.hedge, item.to)) return "a target, forecast or plan, not what was";
  const money = item.kind === "money" || item.kind === "number";
  if (money && difference(tokens, item.hedge)) return "an increase or decrease, not a level";
  if (item.kind === "money") {
    const worth = worthOf(tokens, item.hedge);
    if (worth && !worth.ok) return `the worth of ${worth.noun}`;
  }
  if (
    topic &&
    (family === "exports" || family === "imports" || family === "trade" || family === "balance")
  )
    return narrowed(tokens, topic);
  void reached;
  return undefined;
}

/** A word of the future governs the number: from its clause's start, or right behind it. */
function future(tokens: Token[], hedge: number, to: number): boolean {
  for (let k = to; k < Math.min(tokens.length, to + 3); k++) {
    if (/^(target|targets|goal|targeted|expected|planned|projected|forecast)$/.test(w(tokens, k)))
      return true;
    if ((tokens[k] as Token).kind === "mark" && w(tokens, k) !== "-") break;
  }
  for (let k = hedge - 1; k >= 0; k--) {
    const token = tokens[k] as Token;
    if (
      token.w === ";" ||
      token.w === "while" ||
      token.w === "whereas" ||
      token.w === "but" ||
      token.w === "although" ||
      token.w === "after" ||
      token.w === "when"
    )
      return false;
    if ((token.tags & T.future) === 0) continue;
    if (w(tokens, k - 1) === "than") continue;
    if (token.w === "may" && (token.cap || /^(in|of|by|since)$/.test(w(tokens, k - 1)))) continue;
    if (/^(plan|plans)$/.test(token.w) && /^(year|master)$/.test(w(tokens, k - 1))) continue;
    if (
      /^(committed|pledged|commit|commits|pledge|pledges|need|needs|seek|seeking)$/.test(token.w) &&
      w(tokens, k + 1) !== "to"
    )
      continue;
    if (token.w === "toward" || token.w === "towards") {
      if (k < hedge - 3) continue;
    }
    if (
      /^(target|goal|targets|goals)$/.test(token.w) &&
      /^(exceeding|exceeded|beyond|met)$/.test(w(tokens, k - 2))
    )
      continue;
    return true;
  }
  return false;
}

/** "rose by $500 million", "an increase of 2 billion": the change itself. */
function difference(tokens: Token[], hedge: number): boolean {
  const before = w(tokens, hedge - 1);
  if (before === "by")
    return ((tokens[hedge - 2] as Token | undefined)?.tags ?? 0) & (T.up | T.down)
      ? true
      : /^(year|percent|%)$/.test(w(tokens, hedge - 2));
  if (before === "of" || before === "up" || before === "down")
    return (
      before === "of" &&
      /^(increase|rise|decrease|decline|drop|fall|gain|jump|surge|reduction)$/.test(
        w(tokens, hedge - 2),
      )
    );
  return false;
}

/** The noun before "worth", "valued at": money that is the worth of goods, projects or trade counts; that of a deal does not. */
function worthOf(tokens: Token[], hedge: number): { ok: boolean; noun: string } | undefined {
  let k = hedge - 1;
  if (w(tokens, k) === "at" && /^(valued|estimated)$/.test(w(tokens, k - 1))) k--;
  if (!/^(worth|valued)$/.test(w(tokens, k))) return undefined;
  let noun = "";
  for (let b = k - 1; b >= Math.max(0, k - 9); b--) {
    const token = tokens[b] as Token;
    if (token.tags & (T.project | T.goods | T.exports | T.imports | T.trade | T.invest))
      return { ok: true, noun: token.w };
    if (!noun && token.kind === "word" && (token.tags & (T.adj | T.verb)) === 0) noun = token.w;
    if (token.w === ";") break;
  }
  return { ok: false, noun: noun || "something else" };
}

const NP = T.adj | T.goods | T.trade | T.invest;

/** "rice exports", "exports of coffee", "Guangxi's imports", "trade through the border gate": part of the trade only. */
function narrowed(tokens: Token[], topic: Topic): string | undefined {
  let k = topic.from - 1;
  while (
    k >= 0 &&
    ((tokens[k] as Token).tags & NP ||
      w(tokens, k) === "-" ||
      w(tokens, k) === "way" ||
      w(tokens, k) === "two") &&
    (tokens[k] as Token).kind !== "number"
  )
    k--;
  const before = tokens[k];
  if (before && !topic.verb) {
    if (
      before.kind === "word" &&
      before.tags === 0 &&
      !before.cap &&
      !/ly$/.test(before.w) &&
      k === topic.from - 1 &&
      before.w.length > 2
    )
      return `only the part in ${before.w}`;
    if (before.w === "'s" || before.w === "'") {
      const owner = tokens[k - 1] as Token | undefined;
      if (
        owner?.cap &&
        (owner.tags & (T.place | T.month)) === 0 &&
        !/^(country|nation)$/.test(owner.w)
      )
        return "of a part of the country or a company";
      if (owner && owner.tags & T.part) return "of a part of the country or a company";
    }
  }
  if (w(tokens, topic.to) === "of") {
    for (let b = topic.to + 1; b < Math.min(tokens.length, topic.to + 5); b++) {
      const token = tokens[b] as Token;
      if (token.kind !== "word" || token.tags & (T.place | T.goods | T.verb | T.prep)) break;
      if (!token.cap && (token.tags & T.adj) === 0 && token.tags === 0)
        return `only the part in ${token.w}`;
    }
  }
  for (let b = topic.to; b < Math.min(tokens.length, topic.to + 4); b++)
    if (/^(through|via)$/.test(w(tokens, b)))
      return "only the part over one border crossing or port";
  return undefined;
}
