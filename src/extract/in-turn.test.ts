/** Two changes behind two amounts, shares behind a change, and figures told again in the order of those before. */
import { describe, expect, test } from "vitest";
import { figureLines } from "./testing.ts";

const SETTING = { published: "2025-03-21", title: "Vietnam and Japan" };

describe("two changes behind two amounts are each of its own, without a word that says so", () => {
  test.each<[string, string[]]>([
    [
      "Vietnam bought 84 billion USD of goods from China last year and sold 49 billion USD, up 11.5 percent and 18 percent.",
      [
        "imports VNM<CHN 84000m USD 2024",
        "exports VNM<CHN 49000m USD 2024",
        "growth of imports VNM<CHN 0.115 ratio 2024",
        "growth of exports VNM<CHN 0.18 ratio 2024",
      ],
    ],
    [
      "In 2024 Vietnam's exports to Laos were 700 million USD and imports were 1.2 billion USD, up 5 and 12 percent.",
      [
        "exports VNM<LAO 700m USD 2024",
        "imports VNM<LAO 1200m USD 2024",
        "growth of exports VNM<LAO 0.05 ratio 2024",
        "growth of imports VNM<LAO 0.12 ratio 2024",
      ],
    ],
    [
      "Vietnam exported goods worth 49 billion USD to China in 2024 and imported goods worth 84 billion USD, increases of 18 percent and 11.5 percent.",
      [
        "exports VNM<CHN 49000m USD 2024",
        "imports VNM<CHN 84000m USD 2024",
        "growth of exports VNM<CHN 0.18 ratio 2024",
        "growth of imports VNM<CHN 0.115 ratio 2024",
      ],
    ],
    [
      "Trade was 46 billion USD in 2024, of which exports made up 25 billion USD and imports 21 billion USD, up 6 percent and 1 percent.",
      [
        "trade-turnover VNM<JPN 46000m USD 2024",
        "exports VNM<JPN 25000m USD 2024",
        "imports VNM<JPN 21000m USD 2024",
        "growth of exports VNM<JPN 0.06 ratio 2024",
        "growth of imports VNM<JPN 0.01 ratio 2024",
      ],
    ],
    [
      "Vietnam received 711,000 Japanese and 4.5 million South Korean tourists in 2024, up 20 percent and 27 percent.",
      [
        "tourists VNM<JPN 711000 person 2024",
        "tourists VNM<KOR 4.5m person 2024",
        "growth of tourists VNM<JPN 0.2 ratio 2024",
        "growth of tourists VNM<KOR 0.27 ratio 2024",
      ],
    ],
  ])("%s", (text, figures) => {
    expect(figureLines(text, SETTING)).toEqual(figures);
  });
});

describe("a share behind a change is no second change", () => {
  test.each<[string, string[]]>([
    [
      "Vietnam sold 25 billion USD of goods to Japan in 2024, up 5 percent and 6 percent of its total exports.",
      [
        "exports VNM<JPN 25000m USD 2024",
        "growth of exports VNM<JPN 0.05 ratio 2024",
        "share of its total exports VNM<JPN 0.06 ratio 2024",
      ],
    ],
    [
      "Some 2.7 million Chinese tourists came to Vietnam in 2016, a rise of 51 percent and more than a quarter of all foreign arrivals.",
      [
        "tourists VNM<CHN 2.7m person 2016 about",
        "growth of tourists VNM<CHN 0.51 ratio 2016",
        "share of all foreign arrivals VNM<CHN 0.25 ratio 2016 at-least",
      ],
    ],
  ])("%s", (text, figures) => {
    expect(figureLines(text, SETTING)).toEqual(figures);
  });
});

describe("figures told in turn of two sentences are not taken for one flow", () => {
  test.each<[string, string[]]>([
    [
      "Vietnam's exports to Laos came to 700 million USD in 2024. Laos exported 1.2 billion USD worth of goods to Vietnam. In January the respective figures were 60 million USD and 90 million USD.",
      ["exports VNM<LAO 700m USD 2024", "exports LAO<VNM 1200m USD 2024"],
    ],
    [
      "Trade between Vietnam and Laos was 1.2 billion USD in 2021. The figures in 2022 and 2023 were 1.7 billion USD and 1.6 billion USD, respectively.",
      [
        "trade-turnover VNM<LAO 1200m USD 2021",
        "trade-turnover VNM<LAO 1700m USD 2022",
        "trade-turnover VNM<LAO 1600m USD 2023",
      ],
    ],
  ])("%s", (text, figures) => {
    expect(figureLines(text, SETTING)).toEqual(figures);
  });
});

describe("the year before at the head of a sentence is a year, elsewhere the same months", () => {
  const NOW = "trade-turnover VNM<JPN 35900m USD 2024-01/2024-11";
  test.each<[string, string]>([
    [". The year before, it had reached 40 billion USD.", "2023"],
    [". In the year before, trade came to 40 billion USD.", "2023"],
    [". A year earlier, it was 40 billion USD.", "2023-01/2023-11"],
    [", against 40 billion USD the year before.", "2023-01/2023-11"],
  ])("%s", (rest, period) => {
    const text = `Trade with Japan was 35.9 billion USD in the first 11 months of 2024${rest}`;
    expect(figureLines(text, SETTING)).toEqual([
      NOW,
      `trade-turnover VNM<JPN 40000m USD ${period}`,
    ]);
  });
});
