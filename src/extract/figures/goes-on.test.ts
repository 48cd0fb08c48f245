/** What one number leaves for those behind it: what it was of, whose it was, of when, and why it was left alone. */
import { expect, it } from "vitest";
import { figureLines, leftLines, type Setting } from "../testing.ts";

const LAOS: Setting = { title: "Vietnam and Laos" };
const NEWS: Setting = { title: "News" };
const TO_ALL = "a total over all partners, or a partner that is not named";
const STEEL = "the worth of steel";

it.each<[string, string[], string[], Setting?]>([
  // Investment in all countries goes on till one of them is named.
  [
    "Vietnam's investment abroad was 420 million USD in 2023. Vietnamese firms invested 400 million USD in 2022.",
    [],
    [`420 million USD: ${TO_ALL}`, `400 million USD: ${TO_ALL}`],
  ],
  [
    "Vietnam's investment abroad was 420 million USD in 2023. In 2022 investment was 400 million USD.",
    [],
    [`420 million USD: ${TO_ALL}`, `400 million USD: ${TO_ALL}`],
  ],
  [
    "Vietnam's exports were 355 billion USD in 2023. Vietnamese firms invested 40 million USD in 2022.",
    ["fdi-capital LAO<VNM 40m USD 2022 flow"],
    [`355 billion USD: ${TO_ALL}`],
  ],
  [
    "Vietnam's investment in Laos was 60 million USD in 2023. Vietnamese firms invested 50 million USD in 2022.",
    ["fdi-capital LAO<VNM 60m USD 2023 flow", "fdi-capital LAO<VNM 50m USD 2022 flow"],
    [],
  ],
  // A share behind goods that are only a part is of them, unless a country takes it.
  [
    "In 2023 Vietnam shipped steel worth 42 million USD to Laos, which is 17 percent of its exports there.",
    [],
    [`42 million USD: ${STEEL}`, `17 percent: ${STEEL}`],
  ],
  [
    "In 2023 Vietnam shipped steel worth 42 million USD to Laos, and trade between the two rose 17 percent.",
    ["growth of trade-turnover VNM<LAO 0.17 ratio 2023"],
    [`42 million USD: ${STEEL}`],
  ],
  // People of all countries, and of one.
  [
    "In 2016 Vietnam welcomed 10 million foreign visitors, including 2.7 million Chinese tourists.",
    ["tourists VNM<CHN 2.7m person 2016"],
    [`10 million: ${TO_ALL}`],
    NEWS,
  ],
  [
    "In 2016 10 million foreign visitors came to Vietnam, and 2.7 million Chinese tourists, up 26 percent and 51 percent, respectively.",
    ["tourists VNM<CHN 2.7m person 2016", "growth of tourists VNM<CHN 0.51 ratio 2016"],
    [`10 million: ${TO_ALL}`, `26 percent: ${TO_ALL}`],
    NEWS,
  ],
  // Behind a total the exports without a partner are of all again, whoever was named before; with one they are not.
  [
    "In 2023 Vietnam's total exports were 355 billion USD. In 2022 exports were 371 billion USD, and those to Laos 656 million USD.",
    ["exports VNM<LAO 656m USD 2022"],
    [`355 billion USD: ${TO_ALL}`, `371 billion USD: ${TO_ALL}`],
  ],
  [
    "In 2023 Laos sold Vietnam goods worth 1.1 billion USD. Vietnam's total exports were 355 billion USD. It imported goods for 326 billion USD.",
    ["exports LAO<VNM 1100m USD 2023"],
    [`355 billion USD: ${TO_ALL}`, `326 billion USD: ${TO_ALL}`],
  ],
  [
    "In 2023 Vietnam's exports to Laos were 540 million USD. In all, its exports were 355 billion USD, and imports 326 billion USD.",
    ["exports VNM<LAO 540m USD 2023"],
    [`355 billion USD: ${TO_ALL}`, `326 billion USD: ${TO_ALL}`],
  ],
  // Counted by the one side or the other.
  [
    "According to Lao customs, Vietnam's exports to Laos were 540 million USD in 2023.",
    ["exports VNM<LAO 540m USD 2023"],
    [],
  ],
  [
    "According to Lao customs, exports to Vietnam were 1.1 billion USD in 2023.",
    ["exports LAO<VNM 1100m USD 2023"],
    [],
  ],
  [
    "According to Lao customs, exports to Vietnam were 21 percent of all in 2023.",
    ["share of all LAO<VNM 0.21 ratio 2023"],
    [],
  ],
  // A bloc that was spoken of is "it"; a country that is named is not.
  [
    "The European Union traded more with Laos in 2023. Its rival Vietnam sold Laos goods worth 540 million USD in 2023.",
    ["exports VNM<LAO 540m USD 2023"],
    [],
  ],
  // Looking back does not move the time of the text.
  [
    "Vietnam's exports to Laos were 540 million USD in 2023. They had been 120 million USD in 2005. Imports were 1.1 billion USD.",
    [
      "exports VNM<LAO 540m USD 2023",
      "exports VNM<LAO 120m USD 2005",
      "imports VNM<LAO 1100m USD 2023",
    ],
    [],
  ],
  [
    "Vietnam's exports to Laos were 540 million USD in 2023. They were 120 million USD in 2005. Imports were 90 million USD.",
    [
      "exports VNM<LAO 540m USD 2023",
      "exports VNM<LAO 120m USD 2005",
      "imports VNM<LAO 90m USD 2005",
    ],
    [],
  ],
  // Two times of three pairs.
  [
    "In 2023 exports to Laos were 540 million USD, five times those to Brunei and 9 percent of Vietnam's exports to Thailand.",
    ["exports VNM<LAO 540m USD 2023"],
    ["five times: times that compare no two sizes", "9 percent: times that compare no two sizes"],
  ],
  [
    "In 2023 Laos took 9 percent of Vietnam's exports to the region.",
    ["share of Vietnam's exports to the region VNM<LAO 0.09 ratio 2023"],
    [],
  ],
])("%s", (text, figures, left, setting = LAOS) => {
  expect(figureLines(text, setting)).toEqual(figures);
  expect(leftLines(text, setting)).toEqual(left);
});
