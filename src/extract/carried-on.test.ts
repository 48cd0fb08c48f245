/** What goes on over a sentence: a place that is moved to, the other direction, the day on which capital is counted. */
import { describe, expect, test } from "vitest";
import { figureLines } from "./testing.ts";

describe("the place that a country moves to is its rank", () => {
  const SETTING = { published: "2019-11-20", title: "Vietnam and China" };
  test.each<[string, string[]]>([
    [
      "China climbed from fifth to third place among investors in Vietnam in 2018.",
      ["investor-rank VNM<CHN 3 rank 2018"],
    ],
    [
      "China moved up from seventh to fourth among foreign investors in Vietnam in 2018 with 2.5 billion USD.",
      ["investor-rank VNM<CHN 4 rank 2018", "fdi-capital VNM<CHN 2500m USD 2018 flow"],
    ],
    [
      "Vietnam slipped from third place to fifth among investors in Laos in 2018.",
      ["investor-rank LAO<VNM 5 rank 2018"],
    ],
    [
      "Vietnam rose from eighth to seventh place among China's trade partners in 2018.",
      ["trade-partner-rank CHN<VNM 7 rank 2018 (overall)"],
    ],
    [
      "In 2018 China climbed to third among foreign investors in Vietnam, after ranking fifth in 2017.",
      ["investor-rank VNM<CHN 3 rank 2018", "investor-rank VNM<CHN 5 rank 2017"],
    ],
    // A span of two places, and quarters, are none that are moved to.
    [
      "Vietnam is China's third to fourth largest partner.",
      ["trade-partner-rank CHN<VNM 3 rank 2019-11 about (overall)"],
    ],
    ["Exports to China rose from the third to the fourth quarter of 2018.", []],
  ])("%s", (text, figures) => {
    expect(figureLines(text, SETTING)).toEqual(figures);
  });
});

describe("what goes in the opposite direction is the other's", () => {
  const SETTING = { published: "2024-07-02", title: "Vietnam and South Korea" };
  const CAME = "tourists VNM<KOR 2.3m person 2024-01/2024-06";
  test.each<[string, string[]]>([
    [
      "Vietnam welcomed 2.3 million South Korean tourists in the first half of 2024. In the opposite direction the number was 260,000, up 18 percent.",
      [
        CAME,
        "tourists KOR<VNM 260000 person 2024-01/2024-06",
        "growth of tourists KOR<VNM 0.18 ratio 2024-01/2024-06",
      ],
    ],
    [
      "Vietnam welcomed 2.3 million South Korean tourists in the first half of 2024, while the figure in the opposite direction was 260,000.",
      [CAME, "tourists KOR<VNM 260000 person 2024-01/2024-06"],
    ],
    [
      "In 2023, 14,000 Lao students were studying in Vietnam and 300 in the opposite direction.",
      ["students VNM<LAO 14000 person 2023", "students LAO<VNM 300 person 2023"],
    ],
    [
      "Vietnam has invested 5.5 billion USD in Laos. Investment in the opposite direction totals 71 million USD in 10 projects.",
      [
        "fdi-capital LAO<VNM 5500m USD 2024-07 stock",
        "fdi-capital VNM<LAO 71m USD 2024-07 stock",
        "fdi-projects VNM<LAO 10 project 2024-07 stock",
      ],
    ],
    // Who is named tells it himself.
    [
      "Vietnam welcomed 2.3 million South Korean tourists in the first half of 2024. Vietnam sent 260,000 visitors the other way, up 18 percent.",
      [
        CAME,
        "tourists KOR<VNM 260000 person 2024-01/2024-06",
        "growth of tourists KOR<VNM 0.18 ratio 2024-01/2024-06",
      ],
    ],
    [
      "Vietnam has invested 5.5 billion USD in Laos. In the opposite direction, Laos has 18 projects in Vietnam.",
      [
        "fdi-capital LAO<VNM 5500m USD 2024-07 stock",
        "fdi-projects VNM<LAO 18 project 2024-07 stock",
      ],
    ],
  ])("%s", (text, figures) => {
    expect(figureLines(text, SETTING)).toEqual(figures);
  });
});

describe("a day that opens a sentence without a figure dates the capital behind it", () => {
  const SETTING = { published: "2023-11-27", title: "Vietnam and Japan" };
  test.each<[string, string]>([
    ["As of October, Japan was Vietnam's largest donor. Its registered investment was", "2023-10"],
    [
      "By the end of October, 520,000 Vietnamese lived in Japan. Japanese investment totalled",
      "2023-10",
    ],
    ["By the end of 2022, many Vietnamese lived in Japan. Japanese investment totalled", "2022-12"],
    ["By the end of 2015, 130,000 Vietnamese lived in Japan. Japanese investment is", "2023-11"],
  ])("%s 71 billion USD", (text, period) => {
    expect(figureLines(`${text} 71 billion USD.`, SETTING)).toEqual([
      `fdi-capital VNM<JPN 71000m USD ${period} stock`,
    ]);
  });
});

describe("what an investor did in the time of its rank", () => {
  const SETTING = { published: "2023-05-30", title: "Vietnam and Japan" };
  const RANK = "investor-rank VNM<JPN 3 rank 2023-01/2023-04";
  test.each<[string, string[]]>([
    ["It poured 800 million USD into the country.", ["800m USD 2023-01/2023-04 flow"]],
    ["Its firms poured 800 million USD into the country.", ["800m USD 2023-01/2023-04 flow"]],
    ["It invested 800 million USD.", ["800m USD 2023-01/2023-04 flow"]],
    ["Its registered capital is 70 billion USD.", ["70000m USD 2023-05 stock"]],
    ["It has invested 70 billion USD so far.", ["70000m USD 2023-05 stock"]],
  ])("%s", (rest, capital) => {
    const text = `Japan was the third largest investor in Vietnam in the first four months. ${rest}`;
    expect(figureLines(text, SETTING)).toEqual([
      RANK,
      ...capital.map((one) => `fdi-capital VNM<JPN ${one}`),
    ]);
  });

  test("with the projects that it went into", () => {
    const text =
      "Japan was the third largest investor in Vietnam in January-April. It registered 800 million USD in 90 projects.";
    expect(figureLines(text, SETTING)).toEqual([
      RANK,
      "fdi-capital VNM<JPN 800m USD 2023-01/2023-04 flow",
      "fdi-projects VNM<JPN 90 project 2023-01/2023-04 flow",
    ]);
  });
});

describe("what two countries are set to trade is still to come", () => {
  const SETTING = { published: "2021-12-15", title: "South Korea and Vietnam" };
  test.each([
    "South Korea and Vietnam are set to trade more than 80 billion USD worth of goods this year.",
    "South Korea is set to export 57 billion USD worth of goods to Vietnam this year.",
    "Vietnam is on course to sell 22 billion USD worth of goods to South Korea this year.",
    "Vietnam is poised to import 57 billion USD worth of goods from South Korea this year.",
  ])("%s", (text) => {
    expect(figureLines(text, SETTING)).toEqual([]);
  });

  test("a cause in trade is none", () => {
    const text =
      "South Korea's exports to Vietnam were due to trade barriers only 40 billion USD in 2020.";
    expect(figureLines(text, SETTING)).toEqual(["exports KOR<VNM 40000m USD 2020"]);
  });
});
