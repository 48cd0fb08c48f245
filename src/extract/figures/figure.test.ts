/** Sign and scope of a figure by the words around it; the number is 999. */
import { describe, expect, it } from "vitest";
import type { QuantityItem } from "../marks/annotate.ts";
import type { Family } from "../marks/topics.ts";
import { rolesOf } from "../places/roles.ts";
import { marked } from "../testing.ts";
import { scopeOf, signOf } from "./figure.ts";

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
    ["aid", "services aid was 999 million USD", undefined],
  ])("%s: %s", (family, text, expected) => {
    const { item, annotated } = marked(text);
    const topic = annotated.topics.find((one) => one.family === family);
    expect(scopeOf(item as QuantityItem, family, topic, annotated.tokens)).toBe(expected);
  });
});
