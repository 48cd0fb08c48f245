import { describe, expect, it } from "vitest";
import { figureLines } from "./testing.ts";

const china = { published: "2019-12-10", title: "Vietnam and China" };
const laos = { published: "2018-02-03", title: "Vietnam and Laos" };
const kor = { published: "2023-01-05", title: "South Korea and Vietnam" };
const jpn = { published: "2018-05-30", title: "Japan invests in Vietnam" };

describe("investment", () => {
  it.each([
    [
      china,
      "As of November 2019 China was the seventh largest foreign investor in Vietnam with 2,739 projects worth 16.1 billion USD.",
      [
        "investor-rank VNM<CHN 7 rank 2019-11",
        "fdi-projects VNM<CHN 2739 project 2019-11 stock",
        "fdi-capital VNM<CHN 16100m USD 2019-11 stock",
      ],
    ],
    [
      china,
      "Chinese firms registered 3.7 billion USD in Vietnam in the first 11 months of 2019, ranking fourth.",
      [
        "fdi-capital VNM<CHN 3700m USD 2019-01/2019-11 flow",
        "investor-rank VNM<CHN 4 rank 2019-01/2019-11",
      ],
    ],
    [
      china,
      "Chinese investment went on. So far this year Chinese firms have opened 600 new projects in Vietnam.",
      ["fdi-projects VNM<CHN 600 project 2019-01/2019-12-10 flow"],
    ],
    [
      laos,
      "Vietnam has put money into 411 investment projects in Laos with a capital of over 4.1 billion USD.",
      [
        "fdi-projects LAO<VNM 411 project 2018-02 stock",
        "fdi-capital LAO<VNM 4100m USD 2018-02 stock at-least",
      ],
    ],
    [
      laos,
      "Laos is home to 411 Vietnamese projects.",
      ["fdi-projects LAO<VNM 411 project 2018-02 stock"],
    ],
    [
      kor,
      "South Korean firms had sunk a cumulative $80.9 billion into Vietnam as of December.",
      ["fdi-capital VNM<KOR 80900m USD 2022-12 stock"],
    ],
    [
      kor,
      "By the end of 2022 South Korea led foreign investors in Vietnam with $81 billion, followed by Singapore with $71 billion and Japan with $69 billion.",
      [
        "investor-rank VNM<KOR 1 rank 2022-12",
        "fdi-capital VNM<KOR 81000m USD 2022-12 stock",
        "fdi-capital VNM<SGP 71000m USD 2022-12 stock",
        "fdi-capital VNM<JPN 69000m USD 2022-12 stock",
      ],
    ],
    [
      jpn,
      "Japan invested $9.1 billion in Vietnam in 2017, edging past South Korea's $8.5 billion.",
      ["fdi-capital VNM<JPN 9100m USD 2017 flow", "fdi-capital VNM<KOR 8500m USD 2017 flow"],
    ],
    [jpn, "Vietnam attracted 36 billion USD of foreign investment in 2017.", []],
  ])("%o %s", (setting, text, expected) => {
    expect(figureLines(text, setting)).toEqual(expected);
  });
});

describe("students and tourists", () => {
  it.each([
    [
      china,
      "At present 11,000 Vietnamese students are at Chinese universities while some 2,000 Chinese study in Vietnam.",
      ["students CHN<VNM 11000 person 2019-12", "students VNM<CHN 2000 person 2019-12 about"],
    ],
    [china, "Vietnam has 11,000 students in China.", ["students CHN<VNM 11000 person 2019-12"]],
    [
      china,
      "About 13,500 Vietnamese are studying in China and 3,500 Chinese in Vietnam.",
      ["students CHN<VNM 13500 person 2019-12 about", "students VNM<CHN 3500 person 2019-12"],
    ],
    [
      china,
      "About five million Chinese tourists come to Vietnam each year.",
      ["tourists VNM<CHN 5m person 2019-12 about annual"],
    ],
    [
      china,
      "Vietnam received 5.8 million Chinese visitors in 2019, a third of all foreign arrivals.",
      [
        "tourists VNM<CHN 5.8m person 2019",
        "share of all foreign arrivals VNM<CHN 0.333333 ratio 2019",
      ],
    ],
    [
      china,
      "In 2018, 4.9 million Chinese visited Vietnam and 2 million Vietnamese went to China.",
      ["tourists VNM<CHN 4.9m person 2018", "tourists CHN<VNM 2m person 2018"],
    ],
    [
      china,
      "Arrivals from South Korea were over 4 million in 2019, and from Japan 950,000.",
      ["tourists VNM<KOR 4m person 2019 at-least", "tourists VNM<JPN 950000 person 2019"],
    ],
    [
      kor,
      "The number of Korean visitors to Vietnam doubled to 960,000 in 2022.",
      ["multiple of tourists VNM<KOR 2 multiple 2022", "tourists VNM<KOR 960000 person 2022"],
    ],
    [kor, "Vietnam welcomed 3.6 million foreign visitors in 2022.", []],
  ])("%o %s", (setting, text, expected) => {
    expect(figureLines(text, setting)).toEqual(expected);
  });
});

describe("ranks and counts", () => {
  it.each([
    [
      china,
      "China has been Vietnam's largest trade partner since 2004.",
      ["trade-partner-rank VNM<CHN 1 rank 2004/.. (overall)"],
    ],
    [
      china,
      "China is the biggest source of Vietnam's imports and the second largest market for its exports, while Vietnam is China's largest partner within ASEAN and its eighth largest trade partner overall.",
      [
        "trade-partner-rank VNM<CHN 1 rank 2019-12 (imports)",
        "trade-partner-rank VNM<CHN 2 rank 2019-12 (exports)",
        "trade-partner-rank CHN<VNM 1 rank 2019-12 (within ASEAN)",
        "trade-partner-rank CHN<VNM 8 rank 2019-12 (overall)",
      ],
    ],
    [
      china,
      "Vietnam overtook Malaysia to become the largest trade partner of China in ASEAN.",
      ["trade-partner-rank CHN<VNM 1 rank 2019-12 (within ASEAN)"],
    ],
    [
      china,
      "Among the countries that invest in Vietnam, China has ranked third or fourth.",
      ["investor-rank VNM<CHN 3 rank 2019-12 about"],
    ],
    [
      laos,
      "Vietnam is one of the three biggest investors in Laos.",
      ["investor-rank LAO<VNM 3 rank 2018-02 at-most"],
    ],
    [laos, "Vietnam is one of the biggest investors in Laos.", []],
    [
      china,
      "Today nearly 60 mechanisms of cooperation exist between Vietnam and China.",
      ["count VNM<CHN 60 count 2019-12 about"],
    ],
    [
      china,
      "Nearly 50 Vietnamese provinces and cities are twinned with Chinese ones.",
      ["count VNM<CHN 50 count 2019-12 about"],
    ],
  ])("%o %s", (setting, text, expected) => {
    expect(figureLines(text, setting)).toEqual(expected);
  });
});

describe("aid", () => {
  it.each([
    [
      jpn,
      "Japanese ODA to Vietnam has come to $29 billion, $1.8 billion of which was non-refundable.",
      ["aid VNM<JPN 29000m USD 2018-05", "aid VNM<JPN 1800m USD 2018-05 (grants)"],
    ],
    [
      jpn,
      "In fiscal 2016 Japan gave Vietnam loans of 174 billion yen.",
      ["aid VNM<JPN 174000m JPY 2016-04/2017-03 (loans)"],
    ],
  ])("%o %s", (setting, text, expected) => {
    expect(figureLines(text, setting)).toEqual(expected);
  });
});

describe("a year behind a month, before what is counted", () => {
  it.each<[string, string[]]>([
    [
      "In May 2018 tourists from China to Vietnam numbered 300,000.",
      ["tourists VNM<CHN 300000 person 2018-05"],
    ],
    [
      "In June 2018 Chinese tourists in Vietnam numbered 400,000.",
      ["tourists VNM<CHN 400000 person 2018-06"],
    ],
    [
      "In 2018 tourists from China to Vietnam numbered 5 million.",
      ["tourists VNM<CHN 5m person 2018"],
    ],
    // A count, told by its comma or by that of the time.
    ["In May 2,018 tourists from China came to Vietnam.", ["tourists VNM<CHN 2018 person 2019-05"]],
    ["In May, 2000 tourists from China came to Vietnam.", ["tourists VNM<CHN 2000 person 2019-05"]],
  ])("%s", (text, expected) => {
    expect(figureLines(text, china)).toEqual(expected);
  });
});
