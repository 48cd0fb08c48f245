import { describe, expect, it } from "vitest";
import { figureLines, leftLines } from "../testing.ts";

describe("trade of a part of a country", () => {
  it.each([
    "Trade between China's Guangxi and Vietnam was 36 billion USD in 2023.",
    "Trade between Vietnam and China's Guangxi was 36 billion USD in 2023.",
    "Bilateral trade in 2023 between Vietnam and Guangxi, China, was 36 billion USD.",
    "Trade between Guangxi of China and Vietnam was 36 billion USD in 2023.",
    "Trade between Vietnam and Shanghai was 9 billion USD in 2023.",
    "Trade between Lang Son and Guangxi was 9 billion USD in 2023.",
    "Trade between Vietnam and southern China was 9 billion USD in 2023.",
    "Vietnam's exports to China's Guangxi were 9 billion USD in 2023.",
    "Vietnam exported goods worth 9 billion USD to China's Hainan in 2023.",
    "Vietnam's imports from northern China were 9 billion USD in 2023.",
    "The trade of Yunnan with Vietnam was 3 billion USD in 2023.",
    "China's Yunnan province saw its trade with Vietnam rise to 3 billion USD in 2023.",
    "Total exports of Vietnam's largest province to China were 9 billion USD in 2023.",
    "The exports of Vietnam's southern region to China were 9 billion USD in 2023.",
    "Shandong recorded 3 billion USD in trade with Vietnam in 2023.",
    "Nanning was first with trade of 3 billion USD with Vietnam in 2023.",
    "Pingxiang, Guangxi, was again ahead of the other towns, with trade of 3 billion USD in 2023.",
    "Lang Son led the provinces, with two-way trade of 3 billion USD in 2023.",
    "Guangxi led China's regions, with 36 billion USD in exports to Vietnam in 2023.",
    "Yunnan was second, with 3 billion USD worth of exports to Vietnam in 2023.",
    "At Pingxiang trade with Vietnam came to 3 billion USD in 2023.",
    "Foxconn alone had exports of 3 billion USD to Vietnam in 2023.",
  ])("is left alone: %s", (text) => {
    expect(figureLines(text)).toEqual([]);
    expect(leftLines(text)).toEqual([
      expect.stringContaining("of a part of the country or a company"),
    ]);
  });

  it("goes on to what is said of it", () => {
    expect(
      figureLines("Vietnam's trade with China's Yunnan was 3 billion USD in 2023, up 5 percent."),
    ).toEqual([]);
  });

  it.each([
    "Trade between Vietnam and neighboring China was 171 billion USD in 2023.",
    "Trade between Vietnam and its northern neighbor China was 171 billion USD in 2023.",
    "Trade Between Vietnam and China Hits 171 Billion USD in 2023",
    "Trade between the Socialist Republic of Vietnam and the People's Republic of China was 171 billion USD in 2023.",
    "According to China's General Administration of Customs, trade between Vietnam and China was 171 billion USD in 2023.",
    "Trade between Hanoi and Beijing was 171 billion USD in 2023.",
  ])("is not seen in the trade of the countries: %s", (text) => {
    expect(figureLines(text)).toEqual([
      expect.stringMatching(/^trade-turnover (VNM<CHN|CHN<VNM) 171000m USD 2023$/),
    ]);
  });
});
