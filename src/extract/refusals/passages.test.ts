import { describe, expect, it } from "vitest";
import { figureLines, leftLines } from "../testing.ts";

describe("trade over one place of the way", () => {
  it.each([
    "Trade between Vietnam and China through Lang Son was 4.1 billion USD in 2023.",
    "Trade between Vietnam and China via Youyi Pass came to 4.1 billion USD in 2023.",
    "Vietnam-China trade via the Huu Nghi border gate grew to 4.1 billion USD in 2023.",
    "Through Mong Cai, Vietnam exported goods worth 2.1 billion USD to China in 2023.",
    "In 2023 trade through Cao Bang between Vietnam and China was 0.8 billion USD.",
    "China's exports to Vietnam by way of Dongxing were 2.1 billion USD in 2023.",
    "In 2023, 4.1 billion USD in trade between Vietnam and China went through Lao Cai.",
    "Trade between Vietnam and China reached 3 billion USD in 2023 via Hong Kong.",
  ])("is left alone: %s", (text) => {
    expect(figureLines(text)).toEqual([]);
    expect(leftLines(text)).toEqual([
      expect.stringContaining("only the part over one border crossing or port"),
    ]);
  });

  it.each([
    "Trade between Vietnam and China reached 171 billion USD in 2023, with 4.1 billion USD through Lang Son.",
    "Trade through Lang Son rose 5 percent in 2023, while trade between Vietnam and China reached 171 billion USD.",
    "Thanks to new railways through Lang Son, trade between Vietnam and China reached 171 billion USD in 2023.",
    "Trade between Vietnam and China reached 171 billion USD in 2023 through the RCEP agreement.",
  ])("leaves the whole trade beside it: %s", (text) => {
    expect(figureLines(text)).toEqual(["trade-turnover VNM<CHN 171000m USD 2023"]);
  });
});
