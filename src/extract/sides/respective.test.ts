/** Whose the numbers of a list are that are told in turn of flows, each with partners of its own. */
import { expect, it } from "vitest";
import { figureLines } from "../testing.ts";

it.each<[string, string[]]>([
  [
    "Vietnam's exports to China and imports from Japan were 61 billion USD and 21 billion USD in 2023, respectively.",
    ["exports VNM<CHN 61000m USD 2023", "imports VNM<JPN 21000m USD 2023"],
  ],
  [
    "In 2022 Japan's exports to Thailand and imports from Malaysia reached 40 billion USD and 30 billion USD.",
    ["exports JPN<THA 40000m USD 2022", "imports JPN<MYS 30000m USD 2022"],
  ],
  [
    "Last year Thailand's imports from South Korea and its exports to the United States came to 10 and 48 billion USD, respectively.",
    ["imports THA<KOR 10000m USD 2023", "exports THA<USA 48000m USD 2023"],
  ],
  [
    "Vietnam's exports to China and imports from Japan rose by 6 and 4 percent in 2023.",
    ["growth of exports VNM<CHN 0.06 ratio 2023", "growth of imports VNM<JPN 0.04 ratio 2023"],
  ],
  [
    "India's exports to Nepal, imports from Bhutan and trade with Sri Lanka were 8 billion USD, 1 billion USD and 5 billion USD in 2022.",
    [
      "exports IND<NPL 8000m USD 2022",
      "imports IND<BTN 1000m USD 2022",
      "trade-turnover IND<LKA 5000m USD 2022",
    ],
  ],
  [
    "In 2023 Vietnam's deficit with China and its surplus with the United States came to 50 billion USD and 83 billion USD.",
    ["trade-balance VNM<CHN -50000m USD 2023", "trade-balance VNM<USA 83000m USD 2023"],
  ],
  // Whose they are is not said beside them.
  [
    "From January to May 2023 exports to China and imports from Japan came to 24 and 9 billion USD, respectively.",
    ["exports VNM<CHN 24000m USD 2023-01/2023-05", "imports VNM<JPN 9000m USD 2023-01/2023-05"],
  ],
  [
    "In 2023 imports from China and exports to the United States grew 7 percent and fell 11 percent.",
    ["growth of imports VNM<CHN 0.07 ratio 2023", "growth of exports VNM<USA -0.11 ratio 2023"],
  ],
  // Each has an owner of its own.
  [
    "Vietnam's exports to China and Laos's imports from Japan were 61 billion USD and 1 billion USD in 2023, respectively.",
    ["exports VNM<CHN 61000m USD 2023", "imports LAO<JPN 1000m USD 2023"],
  ],
  // One partner for both.
  [
    "Vietnam's exports to and imports from Japan were 24 billion USD and 21 billion USD in 2022, respectively.",
    ["exports VNM<JPN 24000m USD 2022", "imports VNM<JPN 21000m USD 2022"],
  ],
])("to each flow its own partner: %s", (text, figures) => {
  expect(figureLines(text)).toEqual(figures);
});

it.each<[string, string[]]>([
  [
    "Vietnam's exports to China in 2022 and imports from Japan in 2023 were 57 billion USD and 21 billion USD, respectively.",
    ["exports VNM<CHN 57000m USD 2022", "imports VNM<JPN 21000m USD 2023"],
  ],
  [
    "Thailand's exports to Laos in 2021 and its imports from the United States in 2022 came to 4 billion USD and 18 billion USD.",
    ["exports THA<LAO 4000m USD 2021", "imports THA<USA 18000m USD 2022"],
  ],
  [
    "Vietnam's exports to China and imports from Japan in 2023 were 61 billion USD and 21 billion USD.",
    ["exports VNM<CHN 61000m USD 2023", "imports VNM<JPN 21000m USD 2023"],
  ],
])("to each flow its own time: %s", (text, figures) => {
  expect(figureLines(text)).toEqual(figures);
});

it.each([
  "Vietnam's exports to and imports from China and Japan were 85 billion USD and 131 billion USD in 2023.",
  "In 2022 Thailand's imports from and exports to Laos and Cambodia came to 5 billion USD and 13 billion USD.",
])("flows with the same two countries are of several: %s", (text) => {
  expect(figureLines(text)).toEqual([]);
});

it.each<[string, string[]]>([
  [
    "In 2023 Vietnam's exports, imports and the deficit with China were 60 billion USD, 110 billion USD and 50 billion USD.",
    [
      "exports VNM<CHN 60000m USD 2023",
      "imports VNM<CHN 110000m USD 2023",
      "trade-balance VNM<CHN -50000m USD 2023",
    ],
  ],
  [
    "Thailand's exports, imports and total trade with Laos were 5, 3 and 8 billion USD in 2022, up 4, 6 and 5 percent.",
    [
      "exports THA<LAO 5000m USD 2022",
      "imports THA<LAO 3000m USD 2022",
      "trade-turnover THA<LAO 8000m USD 2022",
      "growth of exports THA<LAO 0.04 ratio 2022",
      "growth of imports THA<LAO 0.06 ratio 2022",
      "growth of trade-turnover THA<LAO 0.05 ratio 2022",
    ],
  ],
  [
    "Trade, exports and the surplus with Laos grew by 5, 6 and 9 percent in 2023.",
    [
      "growth of trade-turnover VNM<LAO 0.05 ratio 2023",
      "growth of exports VNM<LAO 0.06 ratio 2023",
      "growth of trade-balance VNM<LAO 0.09 ratio 2023",
    ],
  ],
])("three flows have three numbers: %s", (text, figures) => {
  expect(figureLines(text)).toEqual(figures);
});
