/** Sign and scope of a figure by the words around it; the number is 999. */
import { describe, expect, it } from "vitest";
import type { QuantityItem } from "../marks/items.ts";
import type { Family } from "../marks/topics.ts";
import { rolesOf } from "../places/roles.ts";
import { marked } from "../testing.ts";
import type { Draft } from "./draft.ts";
import { negate, scopeOf, signOf } from "./figure.ts";

describe("from whose side a balance is told", () => {
  it.each([
    ["a surplus of 999 million USD", 1],
    ["a deficit of 999 million USD", -1],
    ["a deficit of 999 million USD in China's favour", -1],
    ["a deficit of 999 million USD in Vietnam's favour", 1],
    ["a deficit of 999 million USD in favor of China", -1],
    ["a surplus of 999 million USD in favor of Vietnam", 1],
    ["a surplus of -999 million USD", -1],
    ["a trade balance of 999 million USD", 0],
    ["a trade balance of +999 million USD", 1],
    ["a trade balance of minus 999 million USD", -1],
    ["a favourable trade balance of 999 million USD", 1],
    ["an adverse trade balance of 999 million USD", -1],
    ["a surplus, not a trade balance, of 999 million USD", 1],
    ["trade of 999 million USD", 1],
    ["a deficit of 999 million USD, which found favour with China", -1],
    ["a surplus of 999 million USD in the eyes of China", 1],
    ["a deficit of 999 million USD in the opinion of Vietnam", -1],
    ["surplus goods filled the gap of 999 million USD", 1],
    ["the surplus was less than the record imbalance of 999 million USD", 1],
    ["the gap of 999 million USD closed", -1],
    ["a positive trade balance of 999 million USD", 1],
    ["a favourable deficit of 999 million USD", -1],
  ])("%s", (text, expected) => {
    const { item, annotated } = marked(text);
    const { tokens, topics, places } = annotated;
    const pair = { home: "VNM", partner: "CHN" };
    const topic = topics.at(-1);
    expect(signOf(item as QuantityItem, topic, pair, tokens, rolesOf(tokens, places))).toBe(
      expected,
    );
  });
});

describe("what narrows a figure", () => {
  it.each<[Family, string, string | undefined]>([
    ["trade", "trade averaged 999 million USD a month", "monthly average"],
    ["trade", "trade was 999 million USD per month", "monthly average"],
    ["trade", "trade was 999 million USD a month earlier", undefined],
    ["trade", "trade was 999 million USD a month later", undefined],
    ["trade", "trade was 999 million USD in all in each month", undefined],
    ["trade", "trade was 999 million USD last month", undefined],
    ["trade", "an average monthly 999 million USD of trade", "monthly average"],
    ["trade", "a monthly average of 999 million USD of trade", "monthly average"],
    ["trade", "a monthly 999 million USD of trade", undefined],
    ["trade", "the average monthly trade came in all to be at 999 million USD", "monthly average"],
    ["trade", "trade averaged 999 million USD a year", "annual average"],
    ["trade", "trade averaged 999 million USD a year earlier", undefined],
    ["trade", "trade was 999 million USD a year", undefined],
    ["trade", "trade averaged about 999 million USD every year", "annual average"],
    ["trade", "an average of 999 million USD in trade per year", "annual average"],
    ["trade", "the average, so we hear, is 999 million USD of trade per year", undefined],
    ["trade", "in a year of trade that averaged 999 million USD", undefined],
    ["trade", "trade averaged 999 million USD a head", undefined],
    ["trade", "trade was 999 million USD as a monthly average", "monthly average"],
    ["trade", "each month trade was worth 999 million USD", "monthly average"],
    ["trade", "each month of all that time trade was worth 999 million USD", undefined],
    ["trade", "the monthly trade in an average year was 999 million USD", undefined],
    [
      "trade",
      "the monthly average of all the trade came in all to be at 999 million USD",
      undefined,
    ],
    ["tourists", "tourists were 999 a month", "monthly average"],
    ["students", "students were 999 a month", undefined],
    ["tourists", "tourists averaged 999 a year", undefined],
    ["aid", "aid was a grant of 999 million USD", "grants"],
    ["aid", "aid was 999 million USD in grants", "grants"],
    ["aid", "aid was 999 million USD of loans", "loans"],
    ["aid", "aid was 999 million USD, which was non-refundable", "grants"],
    ["aid", "loans and grants, and aid of 999 million USD", undefined],
    ["aid", "a grant and 999 million USD", undefined],
    ["aid", "aid was 999 million USD and is not in any way a loan", undefined],
    ["trade", "trade was a loan of 999 million USD", undefined],
    ["trade", "trade in services was 999 million USD", "services"],
    ["trade", "trade of services was 999 million USD", "services"],
    ["trade", "services trade was 999 million USD", "services"],
    ["trade", "trade in goods and services was 999 million USD", "goods and services"],
    ["trade", "goods and services trade was 999 million USD", "goods and services"],
    ["trade", "trade with services firms was 999 million USD", undefined],
    ["trade", "trade in goods was 999 million USD", undefined],
    ["trade", "services and goods trade was 999 million USD", "goods and services"],
    ["trade", "trade in goods and in services was 999 million USD", undefined],
    ["trade", "trade in all goods and most services came to be 999 million USD", undefined],
    ["trade", "the goods for services trade came in all to be 999 million USD", "services"],
    ["trade", "of services in Laos all trade came to be 999 million USD", undefined],
    ["aid", "aid was 999 million USD, of which one half is a loan", undefined],
    ["aid", "a grant as aid of 999 million USD", undefined],
    ["aid", "aid was refundable at 999 million USD and grants", "grants"],
    ["aid", "services aid was 999 million USD", undefined],
  ])("%s: %s", (family, text, expected) => {
    const { item, annotated } = marked(text);
    const topic = annotated.topics.find((one) => one.family === family);
    expect(scopeOf(item as QuantityItem, family, topic, annotated.tokens)).toBe(expected);
  });
});

describe("a deficit is a negative balance, its bounds turned about", () => {
  it.each<[Partial<Draft>, Partial<Draft>]>([
    [
      { value: 5, low: 4, high: 6, qualifier: "about" },
      { value: -5, low: -6, high: -4, qualifier: "about" },
    ],
    [
      { value: 5, low: 5, high: null, qualifier: "at-least" },
      { value: -5, low: null, high: -5, qualifier: "at-most" },
    ],
    [
      { value: 5, low: null, high: 5, qualifier: "at-most" },
      { value: -5, low: -5, high: null, qualifier: "at-least" },
    ],
  ])("%o", (draft, turned) => {
    const figure = { ...draft } as Draft;
    negate(figure);
    expect(figure).toEqual(turned);
  });
});
