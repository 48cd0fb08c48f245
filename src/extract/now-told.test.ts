/** Who studies now is told beside visits of a past year; money of a donor that is ranked is aid, whatever was told before. */
import { describe, expect, test } from "vitest";
import { figureLines } from "./testing.ts";

describe("people who study now, beside a past year", () => {
  const SETTING = { published: "2018-03-28", title: "Vietnam and China" };
  test.each<[string, string[]]>([
    [
      "Some 614,000 Americans visited Vietnam in 2017, 11 percent more than in 2016, and over 22,000 Vietnamese study at U.S. colleges.",
      [
        "tourists VNM<USA 614000 person 2017 about",
        "growth of tourists VNM<USA 0.11 ratio 2017 base 2016",
        "students USA<VNM 22000 person 2018-03 at-least",
      ],
    ],
    [
      "Nearly 5 million Chinese tourists came to Vietnam last year, and 11,000 Vietnamese students are now studying in China.",
      ["tourists VNM<CHN 5m person 2017 about", "students CHN<VNM 11000 person 2018-03"],
    ],
    [
      "Trade with Laos was 900 million USD in 2017, while 14,000 Lao students attend Vietnamese universities.",
      ["trade-turnover VNM<LAO 900m USD 2017", "students VNM<LAO 14000 person 2018-03"],
    ],
    [
      "Trade was 90 billion USD in 2017 and 2,100 Chinese projects are in operation in Vietnam.",
      ["trade-turnover VNM<CHN 90000m USD 2017", "fdi-projects VNM<CHN 2100 project 2018-03 stock"],
    ],
    // Told in the past, they are of that year.
    [
      "Trade was 90 billion USD in 2017 and 2,100 Chinese projects were licensed in Vietnam.",
      ["trade-turnover VNM<CHN 90000m USD 2017", "fdi-projects VNM<CHN 2100 project 2017 flow"],
    ],
    [
      "Trade with Laos was 900 million USD in 2017 and 14,000 Lao students were enrolled in Vietnam.",
      ["trade-turnover VNM<LAO 900m USD 2017", "students VNM<LAO 14000 person 2017"],
    ],
  ])("%s", (text, figures) => {
    expect(figureLines(text, SETTING)).toEqual(figures);
  });
});

describe("the money of a donor that is ranked", () => {
  const SETTING = { published: "2016-12-05", title: "Vietnam and Japan" };
  const TRADE = "trade-turnover VNM<JPN 26900m USD 2015";
  test.each<[string, string[]]>([
    [
      "Japan is also the largest ODA donor: since 1992 it has committed over 2,700 billion yen.",
      ["aid VNM<JPN 2700000m JPY 1992/.. at-least"],
    ],
    [
      "Japan remains Vietnam's largest donor, having provided 2,700 billion yen so far.",
      ["aid VNM<JPN 2700000m JPY 2016-12"],
    ],
    [
      "Tokyo is Hanoi's largest aid donor and has lent it 2,700 billion yen.",
      ["aid VNM<JPN 2700000m JPY 2016-12"],
    ],
    [
      "The RoK is the second largest ODA donor; it gave 1.5 billion USD in 2011-2015.",
      ["aid VNM<KOR 1500m USD 2011/2015"],
    ],
    // What has a topic or a rank of its own is of that.
    [
      "Japan is the largest donor and it bought 14 billion USD of Vietnamese goods.",
      ["imports JPN<VNM 14000m USD 2015"],
    ],
    [
      "Japan is the biggest ODA donor and the third largest investor with 42 billion USD.",
      ["investor-rank VNM<JPN 3 rank 2016-12", "fdi-capital VNM<JPN 42000m USD 2016-12 stock"],
    ],
    ["Japan is the biggest ODA donor, and the two sides hope to reach 60 billion USD.", []],
  ])("%s", (rest, figures) => {
    const text = `Two-way trade came to 26.9 billion USD in 2015. ${rest}`;
    expect(figureLines(text, SETTING)).toEqual([TRADE, ...figures]);
  });
});

describe("people who live there are no visitors, whatever the others in the sentence do", () => {
  test.each([
    "and 138,000 Vietnamese live in South Korea",
    "while 138,000 Vietnamese lived in South Korea",
    "138,000 Koreans live in Vietnam and 70,000 Vietnamese work in South Korea",
  ])("%s", (rest) => {
    const text = `Over 1.1 million Koreans visited Vietnam in 2015, ${rest}.`;
    expect(
      figureLines(text, { published: "2015-12-22", title: "Vietnam and South Korea" }),
    ).toEqual(["tourists VNM<KOR 1.1m person 2015 at-least"]);
  });
});
