/** Which of exports and imports a number is of, told by their order. */
import { describe, expect, it } from "vitest";
import { figureLines } from "../testing.ts";

const setting = { title: "Peru and Chile", published: "2024-08-12" };
const told = "Peru's exports to Chile were $5.1 billion in 2023 and its imports $5.2 billion.";

describe("the former and the latter of the sentence before", () => {
  it.each<[string, string[]]>([
    [
      "The former grew 17 percent and the latter 15 percent.",
      ["growth of exports PER<CHL 0.17 ratio 2023", "growth of imports PER<CHL 0.15 ratio 2023"],
    ],
    ["The latter fell by 3 percent.", ["growth of imports PER<CHL -0.03 ratio 2023"]],
    [
      "The former grew 7 percent and the latter by 3 percent.",
      ["growth of exports PER<CHL 0.07 ratio 2023", "growth of imports PER<CHL 0.03 ratio 2023"],
    ],
    [
      "In 2022 the former had been $4.4 billion and the latter $4.5 billion.",
      ["exports PER<CHL 4400m USD 2022", "imports PER<CHL 4500m USD 2022"],
    ],
  ])("%s", (text, expected) => {
    expect(figureLines(`${told} ${text}`, setting).slice(2)).toEqual(expected);
  });

  it("the latter may be a country", () => {
    expect(figureLines(`${told} The latter spent $3 billion on roads.`, setting)).toHaveLength(2);
  });

  it("of a sentence on one of them there is none", () => {
    const text = "Peru's exports to Chile were $5.1 billion in 2023. The latter grew 17 percent.";
    expect(figureLines(text, setting)).toEqual(["exports PER<CHL 5100m USD 2023"]);
  });
});

it("a level is of what the change that leads to it is of", () => {
  const text =
    "Peru's exports to Chile and imports from it rose in 2023, the former by 8 percent to $5.1 billion and the latter by 5 percent to $5.2 billion.";
  expect(figureLines(text, setting)).toEqual([
    "growth of exports PER<CHL 0.08 ratio 2023",
    "exports PER<CHL 5100m USD 2023",
    "growth of imports PER<CHL 0.05 ratio 2023",
    "imports PER<CHL 5200m USD 2023",
  ]);
});
