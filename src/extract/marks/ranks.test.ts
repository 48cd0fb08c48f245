import { describe, expect, it } from "vitest";
import { figureLines, leftLines } from "../testing.ts";

/** Only the ranks of a text. */
const ranks = (text: string, setting: { published?: string; title?: string }) =>
  figureLines(text, setting).filter((line) => line.includes(" rank "));

const KOREA = { title: "Vietnam and South Korea", published: "2019-02-10" };
const MEXICO = { title: "Mexico and the United States", published: "2024-07-16" };
const USA = { title: "Vietnam and the United States", published: "2025-07-06" };

describe("ranks", () => {
  it.each([
    // The noun stands with the rank before.
    [
      "Vietnam is South Korea's biggest buyer in ASEAN and its third-largest export market, and its fourth-largest in the world.",
      KOREA,
      [
        "trade-partner-rank KOR<VNM 1 rank 2019-02 (within ASEAN)",
        "trade-partner-rank KOR<VNM 3 rank 2019-02 (exports)",
        "trade-partner-rank KOR<VNM 4 rank 2019-02 (exports)",
      ],
    ],
    // Two places, two periods.
    [
      "In 2017 Vietnam became the third-biggest export market of South Korea, up from eighth in 2011.",
      KOREA,
      [
        "trade-partner-rank KOR<VNM 3 rank 2017 (exports)",
        "trade-partner-rank KOR<VNM 8 rank 2011 (exports)",
      ],
    ],
    [
      "Vietnam rose to fourth place among South Korea's trading partners in 2015 from eighth a year earlier.",
      KOREA,
      [
        "trade-partner-rank KOR<VNM 4 rank 2015 (overall)",
        "trade-partner-rank KOR<VNM 8 rank 2014 (overall)",
      ],
    ],
    // A list that those who invest top.
    [
      "South Korea invested 7.2 billion USD in Vietnam in 2018, topping the list of 110 economies.",
      KOREA,
      ["investor-rank VNM<KOR 1 rank 2018"],
    ],
    [
      "South Korea was at the top of the list of foreign investors in Vietnam in 2018.",
      KOREA,
      ["investor-rank VNM<KOR 1 rank 2018"],
    ],
    // By number.
    [
      "Vietnam has 60 projects in South Korea worth 30 million USD, placing it at number 61 of 130.",
      KOREA,
      ["investor-rank KOR<VNM 61 rank 2019-02"],
    ],
    [
      "Canada ranked No. 2 for trade with the United States in June at 64 billion USD, and China ranked third at 45 billion USD.",
      MEXICO,
      [
        "trade-partner-rank USA<CAN 2 rank 2024-06 (overall)",
        "trade-partner-rank USA<CHN 3 rank 2024-06 (overall)",
      ],
    ],
    // The list goes on in a sentence of its own.
    [
      "In May Mexico ranked first in trade with the United States. Canada was No. 2 at 66 billion USD. China was third with 46 billion USD.",
      MEXICO,
      [
        "trade-partner-rank USA<MEX 1 rank 2024-05 (overall)",
        "trade-partner-rank USA<CAN 2 rank 2024-05 (overall)",
        "trade-partner-rank USA<CHN 3 rank 2024-05 (overall)",
      ],
    ],
    // Beside the country, within commas.
    [
      "Vietnam's exports to the United States, its largest market, were 70 billion USD in the first half of 2025.",
      USA,
      ["trade-partner-rank VNM<USA 1 rank 2025-07 (exports)"],
    ],
    [
      "The United States is Vietnam's most important export market.",
      USA,
      ["trade-partner-rank VNM<USA 1 rank 2025-07 (exports)"],
    ],
    // No superlative, but an owner or a field.
    [
      "The United States is Mexico's first trading partner, and Vietnam's second trading partner.",
      USA,
      ["trade-partner-rank VNM<USA 2 rank 2025-07 (overall)"],
    ],
    [
      "South Korea is the second investor among the 110 economies investing in Vietnam.",
      KOREA,
      ["investor-rank VNM<KOR 2 rank 2019-02"],
    ],
    [
      "That sum means Mexico's first position among all exporters to the United States.",
      MEXICO,
      ["trade-partner-rank USA<MEX 1 rank 2024-07 (imports)"],
    ],
    [
      "In May Mexico ranked first in trade with the United States, with Canada second and China third.",
      MEXICO,
      [
        "trade-partner-rank USA<MEX 1 rank 2024-05 (overall)",
        "trade-partner-rank USA<CAN 2 rank 2024-05 (overall)",
        "trade-partner-rank USA<CHN 3 rank 2024-05 (overall)",
      ],
    ],
    // What stands beside a rank of now is of another time.
    [
      "Vietnam is now South Korea's third-largest trading partner, with trade worth 68 billion USD last year.",
      KOREA,
      ["trade-partner-rank KOR<VNM 3 rank 2019-02 (overall)"],
    ],
    [
      "South Korea has become Vietnam's second-biggest trading partner since ties were set up in 1992.",
      KOREA,
      ["trade-partner-rank VNM<KOR 2 rank 2019-02 (overall)"],
    ],
    [
      "South Korea has put 66 billion USD into Vietnam since 1988, making it the top investor in Vietnam.",
      KOREA,
      ["investor-rank VNM<KOR 1 rank 2019-02"],
    ],
    // Who invests is ranked, where they invest.
    ...[
      "South Korean investors ranked fourth of 130 in Vietnam in 2018.",
      "South Korea's firms ranked fourth in Vietnam in 2018 as investors.",
      "Among Vietnam's investors South Korea ranked fourth in 2018.",
    ].map((text): [string, typeof KOREA, string[]] => [
      text,
      KOREA,
      ["investor-rank VNM<KOR 4 rank 2018"],
    ]),
  ])("%s", (text, setting, lines) => {
    expect(ranks(text, setting)).toEqual(lines);
  });

  it.each([
    "Vietnam is one of the most important markets for South Korean firms.",
    "Vietnam shipped coffee exports of 400 million USD to the United States, its largest market.",
    "Laos topped the list of host countries with 53 million USD.",
    "The visit was the third in two years.",
    "Decree No. 15 was issued in March.",
    "Vietnam climbed from eighth.",
    "The United States is Vietnam's most important economic partner.",
    "Vietnam sent the most students, with China second and India third.",
  ])("gives no rank for: %s", (text) => {
    expect(ranks(text, USA)).toEqual([]);
  });

  it("gives the money of a place to the country that holds it", () => {
    const text =
      "In May Mexico ranked first in trade with the United States. Canada was No. 2 at 66 billion USD.";
    expect(figureLines(text, MEXICO)).toContain("trade-turnover USA<CAN 66000m USD 2024-05");
  });

  it("leaves a place held before, of a time that is not said", () => {
    const text = "Vietnam is South Korea's third-largest export market, up from eighth.";
    expect(leftLines(text, KOREA)).toEqual(["eighth: an earlier rank, of a time that is not said"]);
  });
});
