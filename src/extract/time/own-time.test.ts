/** A figure is of the time of its own clause; dates of what there was, bases and records of others do not spread. */
import { describe, expect, it } from "vitest";
import { figureLines, leftLines } from "../testing.ts";

const setting = { published: "2024-08-15", title: "Vietnam and Laos" };
const lines = (text: string) => figureLines(text, setting);

describe("the time of a figure", () => {
  it.each<[string, string, string[]]>([
    [
      "flows behind the date of a stock are of its year",
      "By the end of 2023 Vietnam had invested $5 billion in Laos. Bilateral trade fell to $2 billion.",
      ["fdi-capital LAO<VNM 5000m USD 2023-12 stock", "trade-turnover VNM<LAO 2000m USD 2023"],
    ],
    [
      "up to its month, where the year was not over",
      "As of June 2023 Vietnam had invested $5 billion in Laos. Bilateral trade fell to $2 billion.",
      [
        "fdi-capital LAO<VNM 5000m USD 2023-06 stock",
        "trade-turnover VNM<LAO 2000m USD 2023-01/2023-06",
      ],
    ],
    [
      "a month of flows stays one",
      "In June 2023 Vietnam's trade with Laos was $3 billion. Exports were $2 billion.",
      ["trade-turnover VNM<LAO 3000m USD 2023-06", "exports VNM<LAO 2000m USD 2023-06"],
    ],
    [
      "growth before a clause with a time of its own",
      "In 2022 Vietnam's trade with Laos was $5 billion, 10 percent more than in 2021, and in the first half of 2023 it came to $3 billion.",
      [
        "trade-turnover VNM<LAO 5000m USD 2022",
        "growth of trade-turnover VNM<LAO 0.1 ratio 2022 base 2021",
        "trade-turnover VNM<LAO 3000m USD 2023-01/2023-06",
      ],
    ],
    [
      "growth that leads to a level shares its time",
      "Vietnam's trade with Laos grew 10 percent, year on year, to $5 billion in 2022.",
      [
        "growth of trade-turnover VNM<LAO 0.1 ratio 2022 base 2021",
        "trade-turnover VNM<LAO 5000m USD 2022",
      ],
    ],
    [
      "capital in projects that brackets date",
      "In 2022 trade grew. Vietnamese investment in Laos: $5 billion in 200 projects (end-2023).",
      [
        "fdi-capital LAO<VNM 5000m USD 2023-12 stock",
        "fdi-projects LAO<VNM 200 project 2023-12 stock",
      ],
    ],
    [
      "capital in new projects flows",
      "Vietnam's exports to Laos were $3 billion in the first half of 2023. Vietnam's investment pledges in Laos tripled to $2 billion in 30 new projects.",
      [
        "exports VNM<LAO 3000m USD 2023-01/2023-06",
        "multiple of fdi-capital LAO<VNM 3 multiple 2023-01/2023-06",
        "fdi-capital LAO<VNM 2000m USD 2023-01/2023-06 flow",
        "fdi-projects LAO<VNM 30 project 2023-01/2023-06 flow",
      ],
    ],
    [
      "what others did so in",
      "Some 400,000 Vietnamese tourists visited Laos in 2023 and 200,000 did so in the first half of this year.",
      [
        "tourists LAO<VNM 400000 person 2023 about",
        "tourists LAO<VNM 200000 person 2024-01/2024-06",
      ],
    ],
    [
      "twelve months before",
      "Vietnam's trade with Laos was $5 billion in 2023, a 25% rise on the $4 billion recorded twelve months before.",
      [
        "trade-turnover VNM<LAO 5000m USD 2023",
        "growth of trade-turnover VNM<LAO 0.25 ratio 2023",
        "trade-turnover VNM<LAO 4000m USD 2022",
      ],
    ],
    [
      "the base of a growth",
      "Since 2000 Vietnam's trade with Laos has grown tenfold from a base of $200 million.",
      [
        "multiple of trade-turnover VNM<LAO 10 multiple 2000/.. base 2000",
        "trade-turnover VNM<LAO 200m USD 2000",
      ],
    ],
  ])("%s", (_, text, expected) => {
    expect(lines(text)).toEqual(expected);
  });

  it.each([
    ["In no year before 2018 had Vietnam's trade with Laos exceeded $5 billion.", 1],
    ["In the year before 2018 Vietnam's trade with Laos exceeded $5 billion.", 0],
  ])("what no year had is not told of one: %s", (text, denied) => {
    const reasons = leftLines(text, setting).filter((line) => line.endsWith("only supposed"));
    expect(reasons).toHaveLength(denied);
  });
});
