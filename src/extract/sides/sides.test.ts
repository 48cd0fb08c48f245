/** How far the words of a number reach, and whose it is among several; the number is 999. */
import { describe, expect, it } from "vitest";
import type { QuantityItem } from "../marks/items.ts";
import { afterAgain, topicAfter, topicFor } from "../marks/topic-for.ts";
import type { Memory, Pair } from "../memory/context.ts";
import type { Here } from "../memory/here.ts";
import { rolesOf } from "../places/roles.ts";
import { marked } from "../testing.ts";
import type { Reach } from "./reach.ts";
import { levelInTurn, respective } from "./respective.ts";
import { rightEnd } from "./right-end.ts";
import { marketOf, reporterAhead, wholeOf } from "./sides.ts";

const NOTHING = { flows: {}, ranks: [] } as unknown as Here;

function read(text: string) {
  const { item, annotated } = marked(text);
  const { tokens, places } = annotated;
  const roles = rolesOf(tokens, places);
  const left = roles.filter((role) => role.to <= item.hedge);
  const right = roles.filter((role) => role.from >= item.to);
  const reach: Reach = {
    tokens,
    left,
    right,
    start: 0,
    at: item.hedge,
    to: item.to,
    end: tokens.length,
  };
  return {
    item: item as QuantityItem,
    annotated,
    tokens,
    roles,
    reach,
    topic: topicFor(item, annotated),
  };
}

describe("the words behind a number that are its own", () => {
  it.each([
    ["999 million USD to China", false, "to china"],
    ["999 million USD to China, and more", false, "to china"],
    ["999 tourists from China, and more", true, "tourists from china ,"],
    ["999 tourists from China, Japan with 5", true, "tourists from china"],
    ["999 tourists who came to China", true, "tourists who came to china"],
    ["999 million USD to China and Japan in May", false, "to china and japan in may"],
    ["999 million USD to China and more", false, "to china"],
    ["999 million USD to China and Lao goods", false, "to china"],
    ["999 million USD in Chinese and Lao goods", false, "in chinese and lao goods"],
    ["999 million USD to China while it fell", false, "to china"],
    ["999 million USD to China as well", false, "to china as well"],
    ["999 million USD to China or Japan", false, "to china or japan"],
    ["999 million USD, followed by Japan", false, ""],
    ["999 million USD followed by Japan", false, ""],
    ["999 million USD went to China", false, "went to china"],
    ["999 million USD went up", false, ""],
    ["999 million USD worth of goods", false, "worth of goods"],
    ["999 million USD said Japan", false, ""],
    ["999 million USD invested in China", false, "invested in china"],
    ["999 million USD (in China)", false, ""],
    ["999 million USD (9 million euros) to China", false, "( 9 million euros ) to china"],
    ["999 million USD; China", false, ""],
    ["999 million USD to China 9 million USD", false, "to china"],
    ["999 million USD to all of Japan trade 9", false, "to all of japan"],
  ])("%s", (text, people, expected) => {
    const { item, annotated, tokens } = read(text);
    const words = tokens.slice(item.to, rightEnd(item, annotated, people)).map(({ w }) => w);
    expect(words.join(" ")).toBe(expected);
  });

  it.each([
    ["149 million USD (999 crore taka) in exports", 1],
    ["999 million USD (15 crore taka) in exports", 5],
    ["999 million USD (a record) in exports", 0],
    ["999 million USD (up 9 percent) in exports", 0],
    ["999 million USD in exports", 0],
  ])("go on behind the same amount in brackets: %s", (text, more) => {
    const { item, annotated, tokens } = read(text);
    expect(afterAgain(item, tokens, annotated.items) - item.to).toBe(more);
  });
});

describe("the topic behind a number that has none before it", () => {
  it.each([
    ["some 999 million USD was exported", "exported"],
    ["some 999 came as tourists", "tourists"],
    ["some 999 million USD went into projects", "projects"],
    ["some 999 million USD was for exports", undefined],
    ["some 999 million USD, it exported", undefined],
    ["some 999 million USD which it exported", undefined],
    ["some 999 million USD and it exported", undefined],
    ["some 999 million USD and was exported", "exported"],
    ["some 999 million USD 5 percent exported", undefined],
    ["it exported some 999 million USD", undefined],
  ])("%s", (text, expected) => {
    const { item, annotated, tokens } = read(text);
    const topic = topicAfter(item, annotated);
    expect(topic && tokens[topic.from]?.w).toBe(expected);
  });
});

describe("money beside a rank", () => {
  it.each([
    ["its largest export market with a turnover of 999 million USD", "exports"],
    ["its largest import market with a value of 999 million USD", "imports"],
    ["its largest export market with 999 million USD", "exports"],
    ["its largest export market with 999 projects", undefined],
    ["its largest investor with 999 million USD", undefined],
    ["its largest export market with imports of 999 million USD", undefined],
    ["second in trade (999 million USD)", undefined],
    ["it ranked second in trade, 999 million USD", undefined],
    ["it ranked second in line (999 million USD)", undefined],
    ["it ranked second among its trading partners (999 million USD)", "trade"],
    ["it ranked second among its trading partners, 999 million USD", undefined],
    ["its second market was its trading partner (999 million USD)", undefined],
    ["with a turnover of 999 million USD", undefined],
    [
      "its largest export market in a year in which many goods were sold there by all of those firms and by ship and by rail as well as by road with a turnover of 999 million USD",
      undefined,
    ],
  ])("%s", (text, expected) => {
    const { item, annotated, topic } = read(text);
    expect(marketOf(item, annotated, topic, NOTHING)).toBe(expected);
  });
});

describe("who reports", () => {
  const PAIR: Pair = { home: "VNM", partner: "LAO" };
  it.each([
    ["imports were 999 million USD, while Laos exported more", "LAO<VNM"],
    ["imports were 999 million USD, and Laos exported more", "LAO<VNM"],
    ["imports were 999 million USD, as Laos exported more", "VNM<LAO"],
    ["imports were 999 million USD, while Japan exported more", "VNM<LAO"],
    ["imports were 999 million USD, while Laos grew", "VNM<LAO"],
    ["imports were 999 million USD, while Laos exports rose", "VNM<LAO"],
    ["while Laos exported more, imports were 999 million USD", "VNM<LAO"],
    ["imports were 999 million USD, while to Laos it exported more", "VNM<LAO"],
  ])("%s", (text, expected) => {
    const { annotated, roles, reach, item, tokens } = read(text);
    const end = item.to;
    const { home, partner } = reporterAhead(
      PAIR,
      { ...reach, tokens, end },
      roles,
      annotated.topics,
    );
    expect(`${home}<${partner}`).toBe(expected);
  });
});

describe("whose whole a share is of", () => {
  const memory = { main: { home: "VNM", partner: "CHN" } } as unknown as Memory;
  const trading = { ...NOTHING, trade: { home: "LAO", partner: "THA" } } as Here;
  it.each<[string, Here, string | undefined]>([
    ["China took 999 percent of Vietnam's exports", NOTHING, "VNM"],
    ["China took 999 percent of all exports of Vietnam", NOTHING, "VNM"],
    ["China tops Vietnam's import market with a 999 percent share", NOTHING, "VNM"],
    ["China's share of Vietnam's exports fell to 999 percent", NOTHING, "VNM"],
    ["China took 999 percent of its exports", trading, "LAO"],
    ["China took 999 percent of its exports", NOTHING, undefined],
    ["China took 999 percent of the country's total trade", NOTHING, "VNM"],
    ["China took 999 percent of the country's total trade", trading, undefined],
    ["China took 999 percent of the country in trade", NOTHING, undefined],
    ["Laos took 999 percent of the country's total trade", NOTHING, undefined],
    ["exports took 999 percent", NOTHING, undefined],
    ["some 999 percent went to Laos", NOTHING, undefined],
    ["Share of Vietnam's exports was 999 percent", NOTHING, "VNM"],
    ["China tops Vietnam's import market with 999 percent of sales", NOTHING, undefined],
    ["Vietnam's exports to Laos took 999 percent of the country's exports", NOTHING, "VNM"],
  ])("%s", (text, here, expected) => {
    const { item, annotated, reach, topic } = read(text);
    expect(wholeOf(item, topic, annotated, reach, here, memory)).toBe(expected);
  });
});

describe("to each number its own country", () => {
  it.each([
    ["exports to China and Japan were 999 million USD and 9 million USD, respectively", "CHN"],
    ["exports to China and Japan were 9 million USD and 999 million USD, respectively", "JPN"],
    ["exports to China and Japan were 9 million USD and 999 million USD", "JPN"],
    ["exports to China and Japan were 999 million USD", "CHN JPN"],
    [
      "exports to China and Japan were 999 million USD and 9 million USD, those to Laos fell",
      "CHN LAO",
    ],
    [
      "exports to China and Japan were 999 million USD and 9 million USD, respectively, more than to Laos",
      "CHN LAO",
    ],
    [
      "imports of 3 million USD from China and 4 million USD from India, and exports of 999 million USD and 2 million USD to them, respectively, by data from Laos",
      "CHN LAO",
    ],
    [
      "trade between China and Japan was 9 million USD and 999 million USD, respectively",
      "CHN JPN",
    ],
    [
      "imports of 3 million USD from China and 4 million USD from India, and exports of 999 million USD and 2 million USD to them, respectively",
      "CHN",
    ],
    [
      "imports of 3 million USD from China and 4 million USD from India, and exports of 1 million USD and 999 million USD to them, respectively",
      "IND",
    ],
    [
      "imports of 3 million USD from China and 4 million USD to India, and exports of 1 million USD and 999 million USD, respectively",
      "CHN IND",
    ],
  ])("%s", (text, expected) => {
    const { item, annotated, roles } = read(text);
    expect(
      respective(item, annotated, roles)
        .map(({ code }) => code)
        .join(" "),
    ).toBe(expected);
  });

  it.each([
    ["8 million USD and 2 million USD, up 999 percent and 51 percent, respectively", 8e6],
    ["8 million USD and 2 million USD, up 26 percent and 999 percent, respectively", 2e6],
    ["8 million USD and 2 million USD, up 26 percent and 999 percent", 2e6],
    ["8 million USD against 2 million USD, up 26 percent and 999 percent", undefined],
    ["8 million USD and 2 million USD, which rose 26 percent and 999 percent", undefined],
    ["8 million USD, up 26 percent and 999 percent, respectively", undefined],
    [
      "8 million USD and 2 million USD, 26 percent and then up by 999 percent, respectively",
      undefined,
    ],
    ["8 million USD and 2 million USD and 999 million USD, respectively", undefined],
  ])("to each growth its own amount: %s", (text, expected) => {
    const { item, annotated } = read(text);
    const level = levelInTurn(item, annotated);
    expect(level?.type === "quantity" ? level.value : undefined).toBe(expected);
  });
});
