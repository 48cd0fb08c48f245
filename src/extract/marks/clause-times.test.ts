import { describe, expect, it } from "vitest";
import { figureLines, leftLines } from "../testing.ts";

const setting = { published: "2024-06-15", title: "Vietnam and Laos" };
const lines = (text: string) => figureLines(text, setting);

describe("times of a clause", () => {
  it.each([
    "Vietnam's exports to Laos are $3 billion in the first nine months of 2024.",
    "Vietnam's exports to Laos were $3 billion in September 2024.",
    "As of June 20, 2024, Laos was Vietnam's 3rd largest trading partner.",
  ])("nothing is told of months that have not been: %s", (text) => {
    expect(lines(text)).toEqual([]);
    expect(leftLines(text, setting)[0]).toMatch(/a period still to come$/);
  });

  it.each([
    [
      "Vietnam's exports to Laos were $3 billion in the first half of 2024.",
      ["exports VNM<LAO 3000m USD 2024-01/2024-06"],
    ],
    // The year at the end of a list is that of the months before it, unless they come later in a year.
    [
      "Vietnam's exports to Laos rose 4% in March, fell 5% in April and rose 6% in May 2022.",
      [
        "growth of exports VNM<LAO 0.04 ratio 2022-03",
        "growth of exports VNM<LAO -0.05 ratio 2022-04",
        "growth of exports VNM<LAO 0.06 ratio 2022-05",
      ],
    ],
    [
      "Vietnam's exports to Laos fell 5% in November and rose 6% in March 2022.",
      [
        "growth of exports VNM<LAO -0.05 ratio 2023-11",
        "growth of exports VNM<LAO 0.06 ratio 2022-03",
      ],
    ],
    // So is that of a month before, unless a change leads from there into another year.
    [
      "Vietnam's exports to Laos stood at $30 million in January 2022; they were $28 million a month later and $35 million in March.",
      [
        "exports VNM<LAO 30m USD 2022-01",
        "exports VNM<LAO 28m USD 2022-02",
        "exports VNM<LAO 35m USD 2022-03",
      ],
    ],
    [
      "Vietnam's exports to Laos were $30 million in December 2021 and $28 million a month later.",
      ["exports VNM<LAO 30m USD 2021-12", "exports VNM<LAO 28m USD 2022-01"],
    ],
    [
      "Vietnam's exports to Laos were $30 million in January 2022. Two months later they were $28 million.",
      ["exports VNM<LAO 30m USD 2022-01", "exports VNM<LAO 28m USD 2022-03"],
    ],
    // Not behind a time of more than a month, nor where it is still to come.
    ...["2021", "the first half of 2022", "June 2024"].map((when): [string, string[]] => [
      `Vietnam's exports to Laos were $28 million in ${when} and $30 million a month later.`,
      [expect.stringContaining("exports VNM<LAO 28m USD")],
    ]),
    [
      "Vietnam's exports to Laos were $30 million in January 2022 and $35 million in March.",
      ["exports VNM<LAO 30m USD 2022-01", "exports VNM<LAO 35m USD 2022-03"],
    ],
    [
      "Vietnam's exports to Laos rose from $30 million in January 2022 to $35 million in March.",
      ["exports VNM<LAO 30m USD 2022-01", "exports VNM<LAO 35m USD 2024-03"],
    ],
    // Times whose ends are not said are no month of publication.
    ...[
      "Over the past decade",
      "In recent years",
      "Last week",
      "In the summer of 2022",
      "During the past few years",
    ].map((when) => [
      `${when}, Vietnam's exports to Laos were $3 billion.`,
      ["exports VNM<LAO 3000m USD no period"],
    ]),
    // What happened before or after is told of its own year.
    [
      "Before the border closed in 2020, trade between Vietnam and Laos was $1 billion.",
      ["trade-turnover VNM<LAO 1000m USD no period"],
    ],
    [
      "Trade between Vietnam and Laos was $1 billion, three years after the bridge was opened in 2006.",
      ["trade-turnover VNM<LAO 1000m USD no period"],
    ],
    [
      "After the second quarter of 2022 trade between Vietnam and Laos was $1 billion.",
      ["trade-turnover VNM<LAO 1000m USD 2022-04/2022-06"],
    ],
    // A part of a year whose noun is that of the one before.
    [
      "Vietnam's exports to Laos fell 2% in the first quarter of 2023, then rose 7% in the second.",
      [
        "growth of exports VNM<LAO -0.02 ratio 2023-01/2023-03",
        "growth of exports VNM<LAO 0.07 ratio 2023-04/2023-06",
      ],
    ],
    [
      "Vietnam's exports to Laos were $300 million in May 2022 and $2 billion in the year to date.",
      ["exports VNM<LAO 300m USD 2022-05", "exports VNM<LAO 2000m USD 2022-01/2022-05"],
    ],
    [
      "In June 2022 Vietnam's exports to Laos were $300 million; the full-year sum was $2 billion.",
      ["exports VNM<LAO 300m USD 2022-06", "exports VNM<LAO 2000m USD 2022"],
    ],
    [
      "Trade between Vietnam and Laos, worth $200 million in 2010, is now six times as large.",
      [
        "trade-turnover VNM<LAO 200m USD 2010",
        "multiple of trade-turnover VNM<LAO 6 multiple 2024-06",
      ],
    ],
    [
      "In 2021 and 2022, Vietnam's exports to Laos were $1 billion and $2 billion, respectively.",
      ["exports VNM<LAO 1000m USD 2021", "exports VNM<LAO 2000m USD 2022"],
    ],
  ])("%s", (text, expected) => {
    expect(lines(text as string)).toEqual(expected);
  });
});

describe("times in a clause about who speaks", () => {
  const BEFORE = "In 2022 trade between Vietnam and Laos came to $2 billion.";
  it.each([
    ["Exports to Laos were $1 billion, said the office, which was set up in 1995.", "2022"],
    [
      "Exports to Laos were $1 billion, said the office, which gave no comparison with 2019.",
      "2022",
    ],
    [
      "Exports to Laos were $1 billion, according to the bank, which began to count in 2011.",
      "2022",
    ],
    [
      "The ministry, which moved to a new house last year, said exports to Laos were $1 billion.",
      "2022",
    ],
    [
      "Exports to Laos were $1 billion, said the office, which had put them at $2 billion in 2020.",
      "2022",
    ],
    // What it has told the figures of is their time.
    ["Exports to Laos were $1 billion, said the office, which has the data for 2021.", "2021"],
    ["Exports to Laos, which were $1 billion in 2021, have grown, said the office.", "2021"],
  ])("are not of the figure: %s", (text, period) => {
    expect(lines(`${BEFORE} ${text}`)[1]).toBe(`exports VNM<LAO 1000m USD ${period}`);
  });
});
