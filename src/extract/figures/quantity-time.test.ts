/** Of when a number is, by its sentence and what was told before; or why that cannot be said. */
import { expect, it } from "vitest";
import { figureLines, leftLines, type Setting } from "../testing.ts";

const LAOS: Setting = { title: "Vietnam and Laos" };
const NEWS: Setting = { title: "News" };
const EARLIER = "of an earlier time that is not said";
const YEARS = "growth over years that are not said";
const TO_ALL = "a total over all partners, or a partner that is not named";

it.each<[string, string[], string[], Setting?]>([
  // A balance that is not said to be a surplus or a deficit has no sign, but grows or shrinks.
  [
    "In 2023 Vietnam's trade balance with Laos was 5 million USD.",
    [],
    ["5 million USD: which side has the surplus is not said"],
  ],
  [
    "In 2023 Vietnam's trade balance with Laos rose 5 percent.",
    ["growth of trade-balance VNM<LAO 0.05 ratio 2023"],
    [],
  ],
  // Investors and students listed one after another are of one time.
  [
    "In 2023 Thailand invested 680 million USD in Laos, followed by Japan with 65 million USD.",
    ["fdi-capital LAO<THA 680m USD 2023 flow", "fdi-capital LAO<JPN 65m USD 2023 flow"],
    [],
    NEWS,
  ],
  [
    "By the end of 2023 Thailand had invested 6.8 billion USD in Laos, followed by Japan with 650 million USD.",
    ["fdi-capital LAO<THA 6800m USD 2023-12 stock", "fdi-capital LAO<JPN 650m USD 2023-12 stock"],
    [],
    NEWS,
  ],
  [
    "Japan invested 65 million USD in Laos in 2023. Thailand was the largest investor in Laos in 2023 with 680 million USD.",
    [
      "fdi-capital LAO<JPN 65m USD 2023 flow",
      "investor-rank LAO<THA 1 rank 2023",
      "fdi-capital LAO<THA 680m USD 2023 flow",
    ],
    [],
    NEWS,
  ],
  [
    "Japan invested 65 million USD in Laos in 2023. Thailand was the largest investor in Laos with 680 million USD.",
    [
      "fdi-capital LAO<JPN 65m USD 2023 flow",
      "investor-rank LAO<THA 1 rank 2023",
      "fdi-capital LAO<THA 680m USD 2023 flow",
    ],
    [],
    NEWS,
  ],
  [
    "In 2023 14,000 students from Laos were in Vietnam, compared with 2,000 from Cambodia.",
    ["students VNM<LAO 14000 person 2023", "students VNM<KHM 2000 person 2023"],
    [],
    NEWS,
  ],
  [
    "In 2023 Vietnam's exports to Laos were 540 million USD, compared with Thailand's 4.9 billion USD.",
    ["exports VNM<LAO 540m USD 2023", "exports THA<LAO 4900m USD 2023"],
    [],
    NEWS,
  ],
  [
    "In 2023 Vietnam's exports to Laos were 540 million USD, against Lao exports to it of 1.1 billion USD and Thailand's 4.9 billion USD.",
    [
      "exports VNM<LAO 540m USD 2023",
      "exports LAO<VNM 1100m USD 2023",
      "exports THA<VNM 4900m USD 2023",
    ],
    [],
    NEWS,
  ],
  [
    "In 2023 Vietnam's exports to Laos were 540 million USD, compared with Laos's 1.1 billion USD.",
    ["exports VNM<LAO 540m USD 2023", "exports LAO<VNM 1100m USD 2023"],
    [],
    NEWS,
  ],
  // A change since a year is of the time of the amount, measured from then.
  [
    "In 2022 trade between Vietnam and Laos was 1.7 billion USD. It has grown 500 percent since 2004.",
    [
      "trade-turnover VNM<LAO 1700m USD 2022",
      "growth of trade-turnover VNM<LAO 5 ratio 2022 base 2004",
    ],
    [],
  ],
  [
    "In 2022 trade between Vietnam and Laos was 1.7 billion USD, sixfold since 2004.",
    [
      "trade-turnover VNM<LAO 1700m USD 2022",
      "multiple of trade-turnover VNM<LAO 6 multiple 2022 base 2004",
    ],
    [],
  ],
  // Growth of how many times, with no year on either side.
  ["Trade between Vietnam and Laos tripled.", [], [`tripled: ${YEARS}`]],
  [
    "Trade between Vietnam and Laos tripled in 2023.",
    ["multiple of trade-turnover VNM<LAO 3 multiple 2023"],
    [],
  ],
  [
    "Laos takes a third of Vietnam's exports.",
    ["share of Vietnam's exports VNM<LAO 0.333333 ratio 2024-06"],
    [],
  ],
  [
    "Trade between Vietnam and Laos rose 3 percent.",
    ["growth of trade-turnover VNM<LAO 0.03 ratio 2024-06"],
    [],
  ],
  // From a growth or share of a time that is not said.
  [
    "In 2022 growth of Vietnam's exports to Laos slowed to 5 percent from 12 percent.",
    ["growth of exports VNM<LAO 0.05 ratio 2022"],
    [`12 percent: ${EARLIER}`],
  ],
  [
    "In 2022 growth of Vietnam's exports to Laos slowed to 5 percent from 12 percent in 2021.",
    ["growth of exports VNM<LAO 0.05 ratio 2022", "growth of exports VNM<LAO 0.12 ratio 2021"],
    [],
  ],
  // Far more than the text has told of the two is of all partners.
  [
    "In 2023 trade between Vietnam and Laos was 1.6 billion USD. Exports were 355 billion USD. Imports were 326 billion USD.",
    ["trade-turnover VNM<LAO 1600m USD 2023"],
    [`355 billion USD: ${TO_ALL}`, `326 billion USD: ${TO_ALL}`],
  ],
  [
    "In 2023 trade between Vietnam and Laos was 1.6 billion USD. Exports to Laos were 355 billion USD.",
    ["trade-turnover VNM<LAO 1600m USD 2023", "exports VNM<LAO 355000m USD 2023"],
    [],
  ],
  [
    "In 2023 trade between Vietnam and Laos was 1.6 billion USD. In 2022 bilateral exports were 355 billion USD.",
    ["trade-turnover VNM<LAO 1600m USD 2023", "exports VNM<LAO 355000m USD 2022"],
    [],
  ],
  [
    "In 2023 trade between Vietnam and Laos was 1.6 billion USD. Exports were 355 billion USD, up from 371 billion USD in 2022.",
    ["trade-turnover VNM<LAO 1600m USD 2023"],
    [`355 billion USD: ${TO_ALL}`, `371 billion USD: ${TO_ALL}`],
  ],
  [
    "In 2023 trade between Vietnam and Laos was 1.6 billion USD. Exports rose 8 percent to 355 billion USD.",
    ["trade-turnover VNM<LAO 1600m USD 2023"],
    [`8 percent: ${TO_ALL}`, `355 billion USD: ${TO_ALL}`],
  ],
  [
    "In 2023 trade between Vietnam and Laos was 1.6 billion USD. ASEAN took exports of 60 billion USD.",
    ["trade-turnover VNM<LAO 1600m USD 2023"],
    [`60 billion USD: ${TO_ALL}`],
  ],
  // An amount told for comparison with another pair's is an aside; the text goes on where it was.
  [
    "In 2023 trade between Vietnam and Laos was 1.6 billion USD, and trade between Thailand and Brunei was 1.2 billion USD. Exports were 540 million USD.",
    [
      "trade-turnover VNM<LAO 1600m USD 2023",
      "trade-turnover THA<BRN 1200m USD 2023",
      "exports THA<BRN 540m USD 2023",
    ],
    [],
    NEWS,
  ],
  [
    "In 2023 Vietnam's exports to Laos were 540 million USD, compared with 61 billion USD to China. Imports were 1.1 billion USD.",
    [
      "exports VNM<LAO 540m USD 2023",
      "exports VNM<CHN 61000m USD 2023",
      "imports VNM<LAO 1100m USD 2023",
    ],
    [],
    NEWS,
  ],
  // Investment in all others is over when one of them is named; that of others for comparison is none that goes on.
  [
    "Vietnam's investment abroad was 420 million USD in 2023. Its investment in Laos was 60 million USD in 2023. In 2022 it invested 50 million USD.",
    ["fdi-capital LAO<VNM 60m USD 2023 flow", "fdi-capital LAO<VNM 50m USD 2022 flow"],
    [`420 million USD: ${TO_ALL}`],
  ],
  // "Since 1994" is no time of the figures that follow.
  [
    "Since 1994 Japan has put 66 billion USD of investment into Laos. Its exports to Laos were 150 million USD.",
    ["fdi-capital LAO<JPN 66000m USD 1994/.. stock", "exports JPN<LAO 150m USD 2024-06"],
    [],
    NEWS,
  ],
  // A heading dates the lines that follow; so does a sentence on how trade moved.
  [
    "Trade of Vietnam with Laos in 2022:\n\nExports to Laos were 656 million USD.\n\nImports from Laos were 1 billion USD.",
    ["exports VNM<LAO 656m USD 2022", "imports VNM<LAO 1000m USD 2022"],
    [],
  ],
  [
    "The best trade of Vietnam with Laos until 2022:\n\nExports to Laos were 656 million USD.",
    ["exports VNM<LAO 656m USD 2024-06"],
    [],
  ],
  [
    "The two had their best trade yet in 2022.\n\nExports to Laos were 656 million USD.",
    ["exports VNM<LAO 656m USD 2024-06"],
    [],
  ],
  [
    "Trade of the two rose at its fastest last year.\n\nExports to Laos were 540 million USD.",
    ["exports VNM<LAO 540m USD 2023"],
    [],
  ],
  // Who is spoken of where no trade is told.
  [
    "Laos and Thailand signed 12 agreements in 2023. Two-way trade was 5 billion USD in 2023.",
    ["count LAO<THA 12 count 2023", "trade-turnover LAO<THA 5000m USD 2023"],
    [],
  ],
  // Ranks in front tell whose the amounts are.
  [
    "With 172 billion USD in trade in 2023, China was Vietnam's largest trading partner.",
    ["trade-turnover VNM<CHN 172000m USD 2023", "trade-partner-rank VNM<CHN 1 rank 2023 (overall)"],
    [],
    NEWS,
  ],
  [
    "China was Vietnam's largest trading partner in 2023 with trade of 172 billion USD.",
    ["trade-partner-rank VNM<CHN 1 rank 2023 (overall)", "trade-turnover VNM<CHN 172000m USD 2023"],
    [],
    NEWS,
  ],
  [
    "Thailand was Laos' largest investor in 2023. It added 12 projects.",
    ["investor-rank LAO<THA 1 rank 2023"],
    ["12: an increase or decrease, not a level"],
    NEWS,
  ],
])("%s", (text, figures, left, setting = LAOS) => {
  expect(figureLines(text, setting)).toEqual(figures);
  expect(leftLines(text, setting)).toEqual(left);
});

const NO_TIME = "of a time that is not said";

// What adds up over months is told by "mid-2023" of none that one could name; what stands at a time is.
it.each<[string, string[], string[]]>([
  ["In mid-2023 Vietnam's exports to Laos were 6 million USD.", [], [`6 million USD: ${NO_TIME}`]],
  ["In early 2023, Vietnam's exports to Laos fell 6 percent.", [], [`6 percent: ${NO_TIME}`]],
  [
    "In the middle of 2023 some 600,000 Lao tourists visited Vietnam.",
    [],
    [`some 600,000: ${NO_TIME}`],
  ],
  [
    "Early this year Vietnam's exports to Laos were 6 million USD.",
    [],
    [`6 million USD: ${NO_TIME}`],
  ],
  ["Late in 2023 Vietnam's exports to Laos were 6 million USD.", [], [`6 million USD: ${NO_TIME}`]],
  [
    "By mid-May 2023 two-way trade had reached 60 million USD.",
    ["trade-turnover VNM<LAO 60m USD 2023-01/2023-05"],
    [],
  ],
  [
    "Two-way trade stood at 60 million USD at the end of 2023.",
    ["trade-turnover VNM<LAO 60m USD 2023"],
    [],
  ],
  ["In mid-2023 Laos had 2,000 students in Vietnam.", ["students VNM<LAO 2000 person 2023"], []],
  [
    "As of late 2023, Vietnam had invested 6 billion USD in Laos.",
    ["fdi-capital LAO<VNM 6000m USD 2023 stock"],
    [],
  ],
])("%s", (text, figures, left) => {
  expect(figureLines(text, LAOS)).toEqual(figures);
  expect(leftLines(text, LAOS)).toEqual(left);
});
