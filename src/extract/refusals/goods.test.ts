import { describe, expect, it } from "vitest";
import { figureLines, leftLines } from "../testing.ts";

const OPTIONS = { published: "2021-02-10" };

describe("a part of trade by what is traded", () => {
  it.each([
    // Before the topic.
    ["Vietnam's fish exports to China reached 3 billion USD in 2020.", "fish"],
    ["Vietnam's tea exports to China reached 3 billion USD in 2020.", "tea"],
    ["Vietnam's clothing exports to China reached 3 billion USD in 2020.", "clothing"],
    ["Vietnam's automotive imports from China reached 3 billion USD in 2020.", "automotive"],
    ["Oil exports from Vietnam to China fell to 3 billion USD in 2020.", "oil"],
    ["Vietnam's non-oil exports to China rose to 3 billion USD in 2020.", "oil"],
    ["Vietnam's e-commerce trade with China was 8 billion USD in 2020.", "e-commerce"],
    // Behind the amount.
    ["Vietnam exported 463 million USD of rice to China in 2020.", "rice"],
    ["Vietnam exported 1.2 billion USD worth of fruit to China in 2020.", "fruit"],
    ["Vietnam bought 500 million USD of Chinese coal in 2020.", "coal"],
    ["Vietnam imported 3 billion USD in machinery from China in 2020.", "machinery"],
    // Behind the topic or its partner.
    ["Vietnam exported fish to China for 3 billion USD in 2020.", "fish"],
    ["Vietnam's imports from China of steel came to 3 billion USD in 2020.", "steel"],
    ["Exports of Vietnam's rice to China came to 3 billion USD in 2020.", "rice"],
    ["Exports of Vietnam's farm products to China came to 3 billion USD in 2020.", "farm"],
    ["Exports of Vietnamese rice to China came to 3 billion USD in 2020.", "rice"],
    ["Vietnam's exports to China in electronics came to 8 billion USD in 2020.", "electronics"],
    ["In 2020, 2 billion USD of Vietnam's exports to China went by rail.", "rail"],
    ["Vietnam's exports to China by rail came to 8 billion USD in 2020.", "rail"],
    ["Vietnam's exports to China, led by phones at 12 billion USD, rose in 2020.", "phones"],
    ["Phones made up 12 billion USD of Vietnam's exports to China in 2020.", "one commodity"],
    [
      "Cotton, its main export commodity to China, brought Vietnam 1 billion USD in 2020.",
      "one commodity",
    ],
  ])("%s", (text, what) => {
    expect(figureLines(text, OPTIONS)).toEqual([]);
    expect(leftLines(text, OPTIONS)).toEqual([expect.stringContaining(`only the part in ${what}`)]);
  });

  it.each([
    "Vietnam's robust exports to China reached 50 billion USD in 2020.",
    "Vietnam's booming exports to China reached 50 billion USD in 2020.",
    "Vietnam exported 50 billion USD of goods to China in 2020.",
    "Vietnam exported 50 billion USD worth of merchandise to China in 2020.",
    "Vietnam's exports to China reached 50 billion USD in value in 2020.",
    "Exports of Vietnam's goods to China reached 50 billion USD in 2020.",
    "Exports of Vietnam's firms to China reached 50 billion USD in 2020.",
    "Exports of Vietnamese enterprises to China reached 50 billion USD in 2020.",
    "Vietnam's exports to China in that time came to 50 billion USD in 2020.",
  ])("all of it: %s", (text) => {
    expect(figureLines(text, OPTIONS)).toEqual(["exports VNM<CHN 50000m USD 2020"]);
  });
});
