import { describe, expect, test } from "vitest";
import { figureLines, leftLines } from "../testing.ts";

const SETTING = { published: "2019-11-20", title: "Vietnam and China" };
const SOLD = "exports VNM<CHN 36600m USD 2019-01/2019-10";

describe("what a thing, a firm or a province has of the amount before is no amount of the two", () => {
  const TEXT =
    "Vietnam exported 36.6 billion USD worth of goods to China in the ten months to October.";
  test.each<[string, number]>([
    ["Of the total, computers and components contributed 8 billion USD, up 13 percent.", 2],
    ["Computers made up 8 billion USD of the total, a drop of 13 percent.", 2],
    ["Of this, rice accounted for 1.2 billion USD and rubber for 2.3 billion USD.", 2],
    ["Of that, garments and textiles brought in 3.8 billion USD (up 6 percent).", 2],
    ["Of the sum, seafood earned 1.4 billion USD, while wood products earned 1 billion USD.", 2],
    ["Seafood was worth 1.4 billion USD of this and footwear 976 million USD.", 2],
    ["Of which, phones earned 8 billion USD; steel, 6 billion USD; and rubber, 1 billion USD.", 3],
    ["Of this, machinery rose 8 percent to 9 billion USD.", 2],
    ["Of that amount, Lang Son province accounted for 4.7 billion USD.", 1],
    ["Of the figure, Samsung Electronics contributed 12 billion USD.", 1],
    ["Of this, 2 billion USD came from fuel.", 1],
    ["Rubber alone made up 2 billion USD of the exports.", 1],
    ["Of the exports, rubber accounted for 2 billion USD and rice for 1 billion USD.", 2],
  ])("%s", (rest, left) => {
    expect(figureLines(`${TEXT} ${rest}`, SETTING)).toEqual([SOLD]);
    const parts = leftLines(`${TEXT} ${rest}`, SETTING);
    expect(parts.filter((one) => one.endsWith(": a part of the amount before"))).toHaveLength(left);
  });

  test("the amount at the head of its own sentence", () => {
    const text =
      "Of the 36.6 billion USD worth of goods Vietnam exported to China in the ten months to October, computers contributed 8 billion USD, up 13 percent.";
    expect(figureLines(text, SETTING)).toEqual([SOLD]);
  });
});

describe("what a firm or a sector has of all capital is not the country's", () => {
  test.each([
    "Of that, Samsung Electronics accounts for 22.4 billion USD.",
    "LG Display alone has contributed 4.6 billion USD of this.",
    "Of the amount, manufacturing takes 60 billion USD, and real estate 11 billion USD.",
  ])("%s", (rest) => {
    const text = `South Korea has invested 87 billion USD in Vietnam. ${rest}`;
    expect(figureLines(text, SETTING)).toEqual(["fdi-capital VNM<KOR 87000m USD 2019-11 stock"]);
  });
});

describe("a flow, a country or new capital within it is a figure of its own", () => {
  test.each<[string, string[]]>([
    [
      "Vietnam's trade with Laos was 1.2 billion USD in 2018. Of this, Vietnam's exports accounted for 500 million USD and imports for 700 million USD.",
      [
        "trade-turnover VNM<LAO 1200m USD 2018",
        "exports VNM<LAO 500m USD 2018",
        "imports VNM<LAO 700m USD 2018",
      ],
    ],
    [
      "Vietnam's trade with China came to 106 billion USD in 2018. Of the total, exports contributed 41 billion USD, up 5 percent.",
      [
        "trade-turnover VNM<CHN 106000m USD 2018",
        "exports VNM<CHN 41000m USD 2018",
        "growth of exports VNM<CHN 0.05 ratio 2018",
      ],
    ],
    [
      "Of the 7 billion USD in trade between Laos and China in 2018, Laos exported 3.6 billion USD.",
      ["trade-turnover LAO<CHN 7000m USD 2018", "exports LAO<CHN 3600m USD 2018"],
    ],
    [
      "Japan has given Vietnam 29 billion USD in ODA. Of the sum, grants made up 1.8 billion USD.",
      ["aid VNM<JPN 29000m USD 2019-11", "aid VNM<JPN 1800m USD 2019-11 (grants)"],
    ],
  ])("%s", (text, figures) => {
    expect(figureLines(text, SETTING)).toEqual(figures);
  });
});
