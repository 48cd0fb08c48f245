/** A year that is named only for comparison is not the time of what the text tells next. */
import { describe, expect, it } from "vitest";
import { figureLines } from "../testing.ts";

const setting = { published: "2024-06-15", title: "Vietnam and Laos" };
const NEXT = "Exports climbed to $2 billion.";
const lines = (text: string) => figureLines(`${text} ${NEXT}`, setting);

describe("the time of a text after a comparison", () => {
  it.each<[string, string[]]>([
    [
      "In 2023 Vietnam's trade with Laos came to $5 billion, slightly below the $6 billion of 2022.",
      ["5000m USD 2023", "6000m USD 2022", "2023"],
    ],
    [
      "Vietnam's trade with Laos came to $5 billion in 2023, topping the $4 billion recorded in 2022.",
      ["5000m USD 2023", "4000m USD 2022", "2023"],
    ],
    [
      "Vietnam's trade with Laos came to $5 billion in 2023 (2022: $6 billion).",
      ["5000m USD 2023", "6000m USD 2022", "2023"],
    ],
    [
      "Vietnam's trade with Laos shrank to $5 billion in H1 2023 (H1 2022: $6 billion).",
      ["5000m USD 2023-01/2023-06", "6000m USD 2022-01/2022-06", "2023-01/2023-06"],
    ],
    // A level that is known is told with its time; others are bounds of the time of the sentence.
    [
      "In 2023 Vietnam's trade with Laos came to $5 billion. In 2022 it was below $7 billion.",
      ["5000m USD 2023", "7000m USD 2022 at-most", "2022"],
    ],
    // A later time that is no comparison goes on with the text.
    [
      "Vietnam's trade with Laos was $5 billion in 2022, and $6 billion in 2023.",
      ["5000m USD 2022", "6000m USD 2023", "2023"],
    ],
    // Brackets that hold no more than a time date what is before them.
    ["Vietnam's trade with Laos was $5 billion (2022).", ["5000m USD 2022", "2022"]],
  ])("%s", (text, [...expected]) => {
    const next = expected.pop();
    expect(lines(text)).toEqual([
      ...expected.map((line) => `trade-turnover VNM<LAO ${line}`),
      `exports VNM<LAO 2000m USD ${next}`,
    ]);
  });

  it("leaves the sentence its own time, for multiples and parts as well", () => {
    const text =
      "Vietnam's trade with Laos was $5 billion in 2023, below the $6 billion of 2022 and two and a half times what it was in 2013.";
    expect(figureLines(text, setting)[2]).toMatch(/ 2023 base 2013$/);
    const brackets =
      "Vietnam's trade with Laos was $5 billion in 2023 (2022: $6 billion), with exports of $2 billion.";
    expect(figureLines(brackets, setting)[2]).toBe("exports VNM<LAO 2000m USD 2023");
  });
});

describe("a time in brackets is only of what they hold", () => {
  it.each<[string, string[]]>([
    [
      "Vietnam's exports to Laos were 5 billion USD (2022: 4 billion USD) in 2023 and imports 3 billion USD.",
      [
        "exports VNM<LAO 5000m USD 2023",
        "exports VNM<LAO 4000m USD 2022",
        "imports VNM<LAO 3000m USD 2023",
      ],
    ],
    [
      "Vietnam's exports to Laos in 2023 (2022: 4 billion USD) were 5 billion USD.",
      ["exports VNM<LAO 4000m USD 2022", "exports VNM<LAO 5000m USD 2023"],
    ],
    [
      "In 2023 Vietnam's exports to Laos (2022 was a mere 4 billion USD) were 5 billion USD. Imports were 3 billion USD.",
      [
        "exports VNM<LAO 4000m USD 2022",
        "exports VNM<LAO 5000m USD 2023",
        "imports VNM<LAO 3000m USD 2023",
      ],
    ],
    [
      "Vietnam's exports to Laos in May 2023 (April 2023: 0.4 billion USD) were 0.5 billion USD.",
      ["exports VNM<LAO 400m USD 2023-04", "exports VNM<LAO 500m USD 2023-05"],
    ],
    [
      "Vietnam's exports to Laos in the first half of 2023 (first half of 2022: 2 billion USD) were 3 billion USD.",
      ["exports VNM<LAO 2000m USD 2022-01/2022-06", "exports VNM<LAO 3000m USD 2023-01/2023-06"],
    ],
    [
      "In May 2024 exports to Laos came to 0.5 billion USD, from 0.4 billion USD a year earlier, while imports were 0.2 billion USD.",
      [
        "exports VNM<LAO 500m USD 2024-05",
        "exports VNM<LAO 400m USD 2023-05",
        "imports VNM<LAO 200m USD 2024-05",
      ],
    ],
    [
      "In May 2024 Vietnam's exports to Laos were 0.5 billion USD; a year ago they were 0.4 billion USD.",
      ["exports VNM<LAO 500m USD 2024-05", "exports VNM<LAO 400m USD 2023-05"],
    ],
  ])("%s", (text, lines) => {
    expect(figureLines(text, { title: "Vietnam and Laos", published: "2024-06-15" })).toEqual(
      lines,
    );
  });
});
