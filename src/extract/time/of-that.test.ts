import { describe, expect, it } from "vitest";
import { figureLines, leftLines } from "../testing.ts";

describe("a multiple of the amount told before", () => {
  it.each([
    "Trade between Vietnam and China was 2 billion USD in 2000. It was sixty times that in 2020.",
    "Trade between Vietnam and China was 2 billion USD in 2000. It was sixty times that amount in 2020.",
    "Trade between Vietnam and China was 2 billion USD in 2000 and sixty times that in 2020.",
    "Trade between Vietnam and China was 2 billion USD in 2000. It was sixty times that twenty years later.",
  ])("is of its own year, measured from that of the amount: %s", (text) => {
    expect(figureLines(text)).toEqual([
      "trade-turnover VNM<CHN 2000m USD 2000",
      "multiple of trade-turnover VNM<CHN 60 multiple 2020 base 2000",
    ]);
  });

  it.each([
    "Trade between Vietnam and China was 130 billion USD in 2020. It was four times that in 2010.",
    "Trade between Vietnam and China was 130 billion USD in 2020, four times that in 2010.",
    "Trade between Vietnam and China was 130 billion USD in 2020, four times that of 2010.",
  ])("is measured from an earlier year where one is named: %s", (text) => {
    expect(figureLines(text)).toEqual([
      "trade-turnover VNM<CHN 130000m USD 2020",
      "multiple of trade-turnover VNM<CHN 4 multiple 2020 base 2010",
    ]);
  });

  it("is of the year behind an amount of one month, too", () => {
    expect(
      figureLines(
        "Trade between Vietnam and China was 2 billion USD in May 2000. It was sixty times that in 2020.",
      ),
    ).toContain("multiple of trade-turnover VNM<CHN 60 multiple 2020 base 2000-05");
  });

  it("is left alone where it would be measured from its own year", () => {
    expect(
      leftLines(
        "Trade between Vietnam and China was 2 billion USD in 2020. It was sixty times that in 2020.",
      ),
    ).toEqual(["sixty times: measured from its own time"]);
  });

  it("is a growth where no multiple is said", () => {
    expect(
      figureLines(
        "Trade between Vietnam and China was 2 billion USD in 2020. It was up 40 percent, and that was a record.",
      ),
    ).toContain("growth of trade-turnover VNM<CHN 0.4 ratio 2020");
  });

  it.each([
    "Trade between Vietnam and China was 2 billion USD in 2000. Vietnam's exports to China were thirty times that in 2020.",
    "Vietnam's trade with China was 2 billion USD in 2000. Its trade with Japan was thirty times that in 2020.",
  ])("is left alone where the amount is of other trade: %s", (text) => {
    expect(figureLines(text)).toEqual(["trade-turnover VNM<CHN 2000m USD 2000"]);
    expect(leftLines(text)).toEqual(["thirty times: growth over years that are not said"]);
  });
});

describe("a multiple of an amount that is printed", () => {
  it.each([
    [
      "Trade between Vietnam and China was 130 billion USD in 2020, almost five times the 27 billion USD of 2010.",
      "about ",
    ],
    [
      "Trade between Vietnam and China was 130 billion USD in 2020. That is five times as much as the 27 billion USD of 2010.",
      "",
    ],
  ])("is measured from the year of that amount: %s", (text, hedge) => {
    expect(figureLines(text)).toEqual([
      "trade-turnover VNM<CHN 130000m USD 2020",
      `multiple of trade-turnover VNM<CHN 5 multiple 2020 ${hedge}base 2010`,
      "trade-turnover VNM<CHN 27000m USD 2010",
    ]);
  });
});
