/** What a number measures and whose it is, in whole sentences: every figure, and why the other numbers are none. */
import { expect, it } from "vitest";
import { figureLines, leftLines, type Setting } from "../testing.ts";

const LAOS: Setting = { title: "Vietnam and Laos", published: "2024-06-15" };
const NEWS: Setting = { title: "News", published: "2024-06-15" };
const TO_ALL = "a total over all partners, or a partner that is not named";
const BLOC = "of a bloc or region, not a country";
const PART = "of a part of the country or a company";
const APART = "times that compare no two sizes";
const OTHERS = "compared with another's, not with an earlier time";
const MANY = "of several countries together";

it.each<[string, string[], string[], Setting?]>([
  // What it measures.
  [
    "In 2019 Vietnam received 98,000 visitors from Laos and 4.3 million Koreans.",
    ["tourists VNM<LAO 98000 person 2019", "tourists VNM<KOR 4.3m person 2019"],
    [],
  ],
  [
    "In 2019 Chinese universities had 11,000 students from Vietnam and 28,000 Thais.",
    ["students CHN<VNM 11000 person 2019", "students CHN<THA 28000 person 2019"],
    [],
  ],
  [
    "In 2019 trade between Vietnam and Laos employed 4,300 Laotians.",
    [],
    ["4,300: people who are neither students nor tourists"],
  ],
  [
    "Japan has invested 5 billion USD in Laos since 2010. In 2022 it carried out 12 new ones there.",
    ["fdi-capital LAO<JPN 5000m USD 2010/.. stock", "fdi-projects LAO<JPN 12 project 2022 flow"],
    [],
    NEWS,
  ],
  [
    "In 2023 Laos exported goods worth 540 million USD to Vietnam. In 2022 there were 12 new ones.",
    ["exports LAO<VNM 540m USD 2023"],
    ["12: counts something else"],
  ],
  [
    "In 2022 Vietnam's exports to Laos were 540 USD.",
    [],
    ["540 USD: too little to be trade or investment of two countries"],
  ],
  ["In 2022 Laos received 900 USD in aid from Vietnam.", ["aid LAO<VNM 900 USD 2022"], []],
  [
    "Japan invested 9 trillion USD in Laos in 2022.",
    [],
    ["9 trillion USD: more than any two countries trade or invest"],
    NEWS,
  ],
  ["Japan gave Laos 9 trillion USD in aid in 2022.", ["aid LAO<JPN 9000000m USD 2022"], [], NEWS],
  [
    "Japan invested 50 million USD in Laos in 2020. In 2022 Japan funded 14 projects in Laos. In 2023 it carried out 16 projects.",
    ["fdi-capital LAO<JPN 50m USD 2020 flow"],
    ["14: projects that are funded, not invested in", "16: projects that are no investment"],
    NEWS,
  ],
  [
    "In 2023 Vietnam and Laos carried out 16 projects.",
    [],
    ["16: projects that are no investment"],
  ],
  // Whom its words reach.
  [
    "In 2023 Vietnam's exports to Laos were 4 percent higher than those of Thailand.",
    [],
    [`4 percent: ${OTHERS}`],
  ],
  [
    "In 2023 Vietnam's exports to Laos were 40 percent lower than its imports from there.",
    [],
    [`40 percent: ${OTHERS}`],
  ],
  [
    "In 2023 Vietnam's exports to Laos were 4 percent higher than those to Laos in 2022.",
    ["growth of exports VNM<LAO 0.04 ratio 2023 base 2022"],
    [],
  ],
  [
    "In 2023 Vietnam's exports to Laos rose 4 percent, faster than Thailand's.",
    ["growth of exports VNM<LAO 0.04 ratio 2023"],
    [],
  ],
  [
    "In 2023 trade between Vietnam and Laos was 1.6 billion USD; the figure was 4 percent higher than that of Vietnam's trade with Brunei.",
    ["trade-turnover VNM<LAO 1600m USD 2023"],
    [`4 percent: ${OTHERS}`],
  ],
  [
    "Vietnam ranked third among investors in Laos in 2023 with 30 projects.",
    ["investor-rank LAO<VNM 3 rank 2023", "fdi-projects LAO<VNM 30 project 2023 flow"],
    [],
    NEWS,
  ],
  [
    "Vietnam was the third largest investor in Laos in 2023 with 30 projects, and its exports there were 540 million USD.",
    [
      "investor-rank LAO<VNM 3 rank 2023",
      "fdi-projects LAO<VNM 30 project 2023 flow",
      "exports VNM<LAO 540m USD 2023",
    ],
    [],
    NEWS,
  ],
  [
    "With exports of 540 million USD in 2023, Vietnam sold more to Laos than ever.",
    ["exports VNM<LAO 540m USD 2023"],
    [],
    NEWS,
  ],
  // Whose it is: blocs, regions, several countries.
  [
    "ASEAN trades much with China. Its exports to China were 310 billion USD in 2023.",
    [],
    [`310 billion USD: ${BLOC}`],
    NEWS,
  ],
  [
    "ASEAN trades much with China. Vietnam, by its customs, had exports to China of 61 billion USD in 2023.",
    ["exports VNM<CHN 61000m USD 2023"],
    [],
    NEWS,
  ],
  [
    "In 2023 Vietnam's exports to Laos were 540 million USD, followed by the EU with 44 billion USD and 39 billion USD of a year earlier.",
    ["exports VNM<LAO 540m USD 2023"],
    [`44 billion USD: ${BLOC}`, `39 billion USD: ${BLOC}`],
  ],
  [
    "In 2023 Thailand, Malaysia and Laos saw their exports to Vietnam fall 5 percent.",
    [],
    [`5 percent: ${MANY}`],
  ],
  [
    "In 2023 Vietnam's exports to Shanghai were 3 billion USD.",
    [],
    ["3 billion USD: a partner that is no country"],
  ],
  [
    "In 2023 Vietnam's investment in Shanghai was 30 million USD.",
    [],
    ["30 million USD: of one port, city or company"],
  ],
  [
    "In 2023 Thai firms invested 30 million USD in the Savannakhet zone.",
    [],
    ["30 million USD: of one port, city or company"],
  ],
  [
    "In 2023 Thai firms invested 30 million USD in IT in Laos.",
    ["fdi-capital LAO<THA 30m USD 2023 flow"],
    [],
  ],
  [
    "In 2023 tourists from Shanghai to Vietnam were 30,000.",
    [],
    ["30,000: a partner that is no country"],
  ],
  [
    "Trade between Vietnam and China's Guangxi was 36 billion USD in 2023, up from 31 billion USD in 2022.",
    [],
    [`36 billion USD: ${PART}`, `31 billion USD: ${PART}`],
  ],
  [
    "In 2023 Vietnam exported 1.2 billion USD of goods to Laos and Cambodia, up from 1.1 billion USD in 2022.",
    [],
    [`1.2 billion USD: ${MANY}`, `1.1 billion USD: ${MANY}`],
  ],
  // What goes on with a number that was left alone is left alone with it.
  [
    "Vietnam's investment abroad was 420 million USD in 2023, up from 400 million USD in 2022. In Laos it was 60 million USD.",
    [],
    [`420 million USD: ${TO_ALL}`, `400 million USD: ${TO_ALL}`, `60 million USD: ${TO_ALL}`],
  ],
  [
    "In 2023 Vietnam's total exports were 355 billion USD, up from 371 billion USD in 2022, and its exports to Laos were 540 million USD.",
    ["exports VNM<LAO 540m USD 2023"],
    [`355 billion USD: ${TO_ALL}`, `371 billion USD: ${TO_ALL}`],
  ],
  // A total leaves its time and its kind to those behind it.
  [
    "In 2023 Vietnam's total exports were 355 billion USD. Exports to Laos were 540 million USD.",
    ["exports VNM<LAO 540m USD 2023"],
    [`355 billion USD: ${TO_ALL}`],
  ],
  [
    "Vietnam's exports to Laos were 540 million USD in 2023. Its total exports came to 371 billion USD a year earlier. Imports from Laos were 1.1 billion USD.",
    ["exports VNM<LAO 540m USD 2023", "imports VNM<LAO 1100m USD 2023"],
    [`371 billion USD: ${TO_ALL}`],
  ],
  [
    "In 2023 Vietnam's total exports were 355 billion USD. Its exports were 371 billion USD in 2022.",
    [],
    [`355 billion USD: ${TO_ALL}`, `371 billion USD: ${TO_ALL}`],
  ],
  // A share, and what it is a share of.
  [
    "In 2023 Vietnam took 21 percent of Laos's exports.",
    ["share of Laos's exports LAO<VNM 0.21 ratio 2023"],
    [],
  ],
  [
    "In 2023 Laos took 2 percent of all Thai exports and 1 percent of Vietnamese exports.",
    [
      "share of all Thai exports THA<LAO 0.02 ratio 2023",
      "share of Vietnamese exports VNM<LAO 0.01 ratio 2023",
    ],
    [],
    NEWS,
  ],
  [
    "In 2023 Laos took 2 percent of Thai exports. It took 1 percent of Vietnamese exports.",
    [
      "share of Thai exports THA<LAO 0.02 ratio 2023",
      "share of Vietnamese exports VNM<LAO 0.01 ratio 2023",
    ],
    [],
    NEWS,
  ],
  [
    "In 2023 10 percent of trade with Laos went by rail.",
    [],
    ["10 percent: a part of the trade of the two"],
  ],
  // Times of another pair's trade.
  [
    "In 2023 trade between Vietnam and Laos was 1.6 billion USD. Trade with China was a hundred times as large, at 172 billion USD.",
    ["trade-turnover VNM<LAO 1600m USD 2023"],
    [`a hundred times: ${APART}`, `172 billion USD: ${APART}`],
  ],
  [
    "In 2023 trade between Vietnam and Laos was 1.6 billion USD. Vietnam's trade with China was a hundred times as large, at 172 billion USD.",
    ["trade-turnover VNM<LAO 1600m USD 2023", "trade-turnover VNM<CHN 172000m USD 2023"],
    [`a hundred times: ${APART}`],
  ],
  [
    "In 2023 Vietnam's trade with Laos was three times its trade with Brunei and 1 percent of its trade with China.",
    [],
    [`three times: ${APART}`, `1 percent: ${APART}`],
  ],
  // Who counts.
  [
    "By Vietnamese figures exports to Laos were 540 million USD in 2023; by Lao figures imports from Vietnam were 510 million USD.",
    ["exports VNM<LAO 540m USD 2023", "imports LAO<VNM 510m USD 2023"],
    [],
  ],
  // The text goes on where it was before it looked back.
  [
    "Vietnam's exports to Laos were 540 million USD in 2023. They had peaked at 656 million USD in 2019. Imports were 1.1 billion USD.",
    [
      "exports VNM<LAO 540m USD 2023",
      "exports VNM<LAO 656m USD 2019",
      "imports VNM<LAO 1100m USD 2023",
    ],
    [],
  ],
  [
    "Vietnam's deficit with Laos was 540 million USD in 2023. The gap was 150 million USD a year earlier. Imports were 1.1 billion USD.",
    [
      "trade-balance VNM<LAO -540m USD 2023",
      "trade-balance VNM<LAO -150m USD 2022",
      "imports VNM<LAO 1100m USD 2023",
    ],
    [],
  ],
])("%s", (text, figures, left, setting = LAOS) => {
  expect(figureLines(text, setting)).toEqual(figures);
  expect(leftLines(text, setting)).toEqual(left);
});
