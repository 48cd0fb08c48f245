import { describe, expect, it } from "vitest";
import { figureLines, leftLines } from "../testing.ts";

const DATELESS = expect.stringContaining("growth over years that are not said");

describe("a multiple with no year on either side", () => {
  it.each(["Vietnam's trade with China up ninefold", "Vietnam-China trade grew nine times."])(
    "is left alone: %s",
    (text) => {
      expect(figureLines(text)).toEqual([]);
      expect(leftLines(text)).toEqual([DATELESS]);
    },
  );

  it("leaves the later sentence that says its years", () => {
    const text =
      "Trade rises ninefold\n\nTrade between Vietnam and China rose ninefold from 2002 to 2022.";
    expect(figureLines(text)).toEqual([
      "multiple of trade-turnover VNM<CHN 9 multiple 2022 base 2002",
    ]);
    expect(leftLines(text)).toEqual([DATELESS]);
  });
});
