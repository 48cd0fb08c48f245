/** Whole sentences: every figure of them, and why the other numbers are none. */
import { expect, it } from "vitest";
import { figureLines, leftLines } from "../testing.ts";

const LAOS = { title: "Vietnam and Laos", published: "2024-06-15" };
const TO_ALL = "a total over all partners, or a partner that is not named";

it.each<[string, string[], string[]]>([
  // Growth, and what it is measured from.
  [
    "In 2023 Vietnam's exports to Laos rose 12 percent over 2022 to 540 million USD.",
    ["growth of exports VNM<LAO 0.12 ratio 2023 base 2022", "exports VNM<LAO 540m USD 2023"],
    [],
  ],
  [
    "Vietnam's exports to Laos were 250 million USD in the first half of 2023, up 12 percent from a year earlier.",
    [
      "exports VNM<LAO 250m USD 2023-01/2023-06",
      "growth of exports VNM<LAO 0.12 ratio 2023-01/2023-06 base 2022-01/2022-06",
    ],
    [],
  ],
  [
    "Vietnam's exports to Laos were 250 million USD in the first half of 2023, up 12 percent over 2022.",
    [
      "exports VNM<LAO 250m USD 2023-01/2023-06",
      "growth of exports VNM<LAO 0.12 ratio 2023-01/2023-06 base 2022-01/2022-06",
    ],
    [],
  ],
  [
    "In May 2023 Vietnam's exports to Laos were 45 million USD, down 3 percent from the previous month.",
    [
      "exports VNM<LAO 45m USD 2023-05",
      "growth of exports VNM<LAO -0.03 ratio 2023-05 base 2023-04",
    ],
    [],
  ],
  [
    "In 2023 Vietnam's exports to Laos fell 5 percent year-on-year to 540 million USD.",
    ["growth of exports VNM<LAO -0.05 ratio 2023 base 2022", "exports VNM<LAO 540m USD 2023"],
    [],
  ],
  [
    "In 2023 Vietnam's exports to Laos were 540 million USD, a 5 percent year-on-year fall.",
    ["exports VNM<LAO 540m USD 2023", "growth of exports VNM<LAO -0.05 ratio 2023 base 2022"],
    [],
  ],
  [
    "In 2023 Vietnam's exports to Laos were 540 million USD, five times the 108 million USD of 2005.",
    [
      "exports VNM<LAO 540m USD 2023",
      "multiple of exports VNM<LAO 5 multiple 2023 base 2005",
      "exports VNM<LAO 108m USD 2005",
    ],
    [],
  ],
  [
    "Vietnam's exports to Laos rose from 500 million USD in 2021 to 656 million USD in 2022.",
    ["exports VNM<LAO 500m USD 2021", "exports VNM<LAO 656m USD 2022"],
    [],
  ],
  [
    "Vietnam's exports to Laos came to 540 million USD in 2023 against 656 million USD in 2022.",
    ["exports VNM<LAO 540m USD 2023", "exports VNM<LAO 656m USD 2022"],
    [],
  ],
  // What goes on from sentence to sentence.
  [
    "Vietnam's exports to Laos were 540 million USD in 2023. Its imports were 1.1 billion USD.",
    ["exports VNM<LAO 540m USD 2023", "imports VNM<LAO 1100m USD 2023"],
    [],
  ],
  [
    "Vietnam's exports to Laos were 540 million USD in 2023. They had been 656 million USD a year earlier. Imports were 1.1 billion USD.",
    [
      "exports VNM<LAO 540m USD 2023",
      "exports VNM<LAO 656m USD 2022",
      "imports VNM<LAO 1100m USD 2023",
    ],
    [],
  ],
  [
    "Vietnam's exports to Laos were 540 million USD in 2023. In May 2024 alone they were 50 million USD.",
    ["exports VNM<LAO 540m USD 2023", "exports VNM<LAO 50m USD 2024-05"],
    [],
  ],
  [
    "In 2022 Vietnam's imports from Laos came to 1.04 billion USD and its exports there to 656 million USD; the former rose 75 percent and the latter 10 percent.",
    [
      "imports VNM<LAO 1040m USD 2022",
      "exports VNM<LAO 656m USD 2022",
      "growth of imports VNM<LAO 0.75 ratio 2022",
      "growth of exports VNM<LAO 0.1 ratio 2022",
    ],
    [],
  ],
  // Parts, totals and things that are no figure.
  [
    "In 2023 Vietnam shipped 58,000 tonnes of steel worth 42 million USD to Laos, which accounted for 17 percent of its exports there.",
    [],
    [
      "58,000: counts something else",
      "42 million USD: the worth of steel",
      "17 percent: the worth of steel",
    ],
  ],
  [
    "Vietnam's exports were 355 billion USD in 2023. Its exports to Laos came to 540 million USD.",
    ["exports VNM<LAO 540m USD 2023"],
    [`355 billion USD: ${TO_ALL}`],
  ],
  [
    "Vietnam's exports to Laos rose 5 percentage points in 2023.",
    [],
    ["5 percentage points: percentage points"],
  ],
  [
    "In 2023 Vietnam exported goods worth 540 million USD to Laos, followed by the EU with 44 billion USD.",
    ["exports VNM<LAO 540m USD 2023"],
    ["44 billion USD: of a bloc or region, not a country"],
  ],
  [
    "Trade between Vietnam and Laos was 1.6 billion USD in 2023, three times as large as that with Brunei.",
    ["trade-turnover VNM<LAO 1600m USD 2023"],
    ["three times: times that compare no two sizes"],
  ],
  [
    "15 percent of Vietnam's exports to Laos in 2023 were fuel.",
    [],
    ["15 percent: a part of the trade of the two"],
  ],
  [
    "The final figure is no news: Vietnam planned to spend 1 billion USD on imports from Laos in 2023 but the final figure was 1.1 billion USD.",
    ["imports VNM<LAO 1100m USD 2023"],
    ["1 billion USD: a target, forecast or plan, not what was"],
  ],
  // Amounts by month and year.
  [
    "In 2023 trade between Vietnam and Laos came to a monthly average of 135 million USD.",
    ["trade-turnover VNM<LAO 135m USD 2023 (monthly average)"],
    [],
  ],
  [
    "Between 2019 and 2023 trade between Vietnam and Laos averaged 1.4 billion USD a year.",
    ["trade-turnover VNM<LAO 1400m USD 2019/2023 (annual average)"],
    [],
  ],
])("%s", (text, figures, left) => {
  expect(figureLines(text, LAOS)).toEqual(figures);
  expect(leftLines(text, LAOS)).toEqual(left);
});
