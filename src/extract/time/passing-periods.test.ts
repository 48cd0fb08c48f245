/** A sentence without a figure that dates those behind it. */
import { describe, expect, it } from "vitest";
import { figureLines } from "../testing.ts";

describe("a sentence that tells of the course of trade dates the amounts behind it", () => {
  it.each([
    ["Trade between the two rose in the first quarter.", "2024-01/2024-03"],
    ["Trade between the two fell last year.", "2023"],
    ["Trade between the two grew in May.", "2024-05"],
    ["Imports hit a record last year.", "2023"],
    // Long ago, still to come, of a day.
    ["Trade between the two rose in 2015.", "2024-06"],
    ["Trade between the two will rise in 2025.", "2024-06"],
    ["Trade between the two rose on 5 May.", "2024-06"],
    // Nothing of its course is told, or of no trade.
    ["Rain fell in the first quarter.", "2024-06"],
    ["Rain set a record last year.", "2024-06"],
    ["Leaders spoke of trade in May.", "2024-06"],
    ["Trade between the two grew.", "2024-06"],
    ["Trade between the two has grown since March.", "2024-06"],
  ])("%s", (first, period) => {
    expect(figureLines(`${first} Vietnam's exports to China were 5 billion USD.`)).toEqual([
      `exports VNM<CHN 5000m USD ${period}`,
    ]);
  });

  it("but not where the date of publication is not known", () => {
    const setting = { published: "", title: "Vietnam and China" };
    expect(
      figureLines("Trade rose in May. Vietnam's exports to China were 5 billion USD.", setting),
    ).toEqual(["exports VNM<CHN 5000m USD no period"]);
  });
});

describe("a sentence that tells when fiscal years begin", () => {
  const setting = { published: "2023-03-18", title: "Bangladesh and India" };
  it.each([
    ["The financial year runs from April to March.", "2021-04/2022-03"],
    ["The fiscal year runs from October to September.", "2021-10/2022-09"],
    // Nothing of that.
    ["Rice grows from April to March.", "2021-07/2022-06"],
    ["In the financial year the rains last from April to September.", "2021-07/2022-06"],
    ["The financial year begins.", "2021-07/2022-06"],
  ])("%s", (first, period) => {
    expect(
      figureLines(`${first} Bangladesh's exports to India were $2 billion in FY22.`, setting),
    ).toEqual([`exports BGD<IND 2000m USD ${period}`]);
  });
});

it("a time that a total of all is only compared with dates nothing", () => {
  const text =
    "Peru's trade surplus declined in November.\n\nThe surplus totaled $4.7 billion, down from $7.4 billion in November 2021.\n\nPeru's trade surplus with Chile was $1.2 billion.";
  expect(
    figureLines(text, { title: "Peru's trade surplus shrinks", published: "2022-12-11" }),
  ).toEqual(["trade-balance PER<CHL 1200m USD 2022-11"]);
});
