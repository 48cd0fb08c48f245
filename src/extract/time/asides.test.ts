/** Looks back at an earlier time: the text returns from them with its next paragraph. */
import { expect, it } from "vitest";
import { figureLines, type Setting } from "../testing.ts";

const POLAND: Setting = { published: "2017-12-10", title: "Germany and Poland" };
const NEPAL: Setting = { published: "2024-08-14", title: "India and Nepal" };
const SO_FAR =
  "German exports to Poland rose 8 percent to 45 billion euros in the first nine months of this year.";
const FIRST = [
  "growth of exports DEU<POL 0.08 ratio 2017-01/2017-09",
  "exports DEU<POL 45000m EUR 2017-01/2017-09",
];
const MONTHS =
  "India's exports to Nepal were $600 million in July. For the April-July period they were $2.2 billion.";

it.each<[string, Setting, string[]]>([
  // A sentence that opens with the year before is of it to its end; the next one is not.
  [
    "In 2016 Polish exports to Germany were 48 billion euros. A year earlier exports had been 45 billion euros and imports 41 billion euros. Trade came to 91 billion euros.",
    POLAND,
    [
      "exports POL<DEU 48000m EUR 2016",
      "exports POL<DEU 45000m EUR 2015",
      "imports POL<DEU 41000m EUR 2015",
      "trade-turnover DEU<POL 91000m EUR 2016",
    ],
  ],
  [
    "In the first half of 2017 German exports to Poland were 29 billion euros. A year earlier, they were 27 billion euros and imports 23 billion euros.\n\nTrade rose to 54 billion euros.",
    POLAND,
    [
      "exports DEU<POL 29000m EUR 2017-01/2017-06",
      "exports DEU<POL 27000m EUR 2016-01/2016-06",
      "imports DEU<POL 23000m EUR 2016-01/2016-06",
      "trade-turnover DEU<POL 54000m EUR 2017-01/2017-06",
    ],
  ],
  [
    "In the fiscal year ended March 2024 India's exports to Nepal were $7 billion. In the year before, exports to Nepal stood at $8 billion, imports from it at $0.8 billion.",
    NEPAL,
    [
      "exports IND<NPL 7000m USD 2023-04/2024-03",
      "exports IND<NPL 8000m USD 2022-04/2023-03",
      "imports IND<NPL 800m USD 2022-04/2023-03",
    ],
  ],
  // How the text counts one financial year it counts the others.
  [
    "Nepal ran a deficit of $6 billion with India in the financial year to March 2024. India's exports to Nepal had been $8 billion in FY23.",
    NEPAL,
    [
      "trade-balance NPL<IND -6000m USD 2023-04/2024-03",
      "exports IND<NPL 8000m USD 2022-04/2023-03",
    ],
  ],
  [
    `${SO_FAR} In 2010 Poland was only Germany's tenth largest trading partner.\n\nPolish exports to Germany were 38 billion euros, 9 percent more than a year earlier.`,
    POLAND,
    [
      ...FIRST,
      "trade-partner-rank DEU<POL 10 rank 2010 (overall)",
      "exports POL<DEU 38000m EUR 2017-01/2017-09",
      "growth of exports POL<DEU 0.09 ratio 2017-01/2017-09 base 2016-01/2016-09",
    ],
  ],
  [
    `${SO_FAR} Poland had been in seventh place among Germany's partners in 2014.\n\nImports from Poland were 38 billion euros in the period.`,
    POLAND,
    [
      ...FIRST,
      "trade-partner-rank DEU<POL 7 rank 2014 (overall)",
      "imports DEU<POL 38000m EUR 2017-01/2017-09",
    ],
  ],
  // The paragraph itself goes on with the rank's year.
  [
    `${SO_FAR} In 2010 Poland was Germany's tenth largest trading partner. Imports from Poland were 28 billion euros.`,
    POLAND,
    [
      ...FIRST,
      "trade-partner-rank DEU<POL 10 rank 2010 (overall)",
      "imports DEU<POL 28000m EUR 2010",
    ],
  ],
  // A later rank is no look back.
  [
    "In 2010 German exports to Poland were 37 billion euros. In 2015 Poland was Germany's eighth largest trading partner.\n\nImports from Poland were 44 billion euros.",
    POLAND,
    [
      "exports DEU<POL 37000m EUR 2010",
      "trade-partner-rank DEU<POL 8 rank 2015 (overall)",
      "imports DEU<POL 44000m EUR 2015",
    ],
  ],
  // "Had risen", with its year in front, is of that year as long as the paragraph is.
  [
    `${MONTHS}\n\nIn the last fiscal, 2023-24, exports had risen to $7.1 billion from $7 billion in 2022-23. Imports too rose, to $830 million from $800 million.\n\nExports of rice were banned.\n\nImports were $280 million.`,
    NEPAL,
    [
      "exports IND<NPL 600m USD 2024-07",
      "exports IND<NPL 2200m USD 2024-04/2024-07",
      "exports IND<NPL 7100m USD 2023-04/2024-03",
      "exports IND<NPL 7000m USD 2022-04/2023-03",
      "imports IND<NPL 830m USD 2023-04/2024-03",
      "imports IND<NPL 800m USD 2022-04/2023-03",
      "imports IND<NPL 280m USD 2024-04/2024-07",
    ],
  ],
  [
    `${SO_FAR} In 2016 they had come to 54 billion euros. Imports were 46 billion euros.\n\nImports in the first nine months were 38 billion euros.`,
    POLAND,
    [
      ...FIRST,
      "exports DEU<POL 54000m EUR 2016",
      "imports DEU<POL 46000m EUR 2016",
      "imports DEU<POL 38000m EUR 2017-01/2017-09",
    ],
  ],
  // With its year behind it, it is told in passing.
  [
    `${SO_FAR} They had peaked at 54 billion euros in 2015. Imports were 38 billion euros.`,
    POLAND,
    [...FIRST, "exports DEU<POL 54000m EUR 2015", "imports DEU<POL 38000m EUR 2017-01/2017-09"],
  ],
])("%s", (text, setting, figures) => {
  expect(figureLines(text, setting)).toEqual(figures);
});
