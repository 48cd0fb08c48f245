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
    [
      "In 2023 Vietnam's trade with Laos came to $5 billion, beating the previous record of $4 billion set in 2022.",
      ["5000m USD 2023", "4000m USD 2022", "2023"],
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

describe("the growth of another time in brackets", () => {
  it.each<[string, string[]]>([
    [
      "Vietnam's exports to Laos rose 5 percent (2022: 4 percent) in 2023.",
      ["exports VNM<LAO 0.05 ratio 2023", "exports VNM<LAO 0.04 ratio 2022"],
    ],
    [
      "In 2023 imports from South Korea fell 14 percent (2022: up 10 percent).",
      ["imports VNM<KOR -0.14 ratio 2023", "imports VNM<KOR 0.1 ratio 2022"],
    ],
    [
      "In 2022 Japan's exports to Thailand grew by 8 percent (2021: -5 percent).",
      ["exports JPN<THA 0.08 ratio 2022", "exports JPN<THA -0.05 ratio 2021"],
    ],
    [
      "Trade between Laos and China rose 5 percent (in 2022: 4 percent) in 2023.",
      ["trade-turnover LAO<CHN 0.05 ratio 2023", "trade-turnover LAO<CHN 0.04 ratio 2022"],
    ],
    [
      "Trade between Laos and China rose 5 percent in 2023 (2022: 4 percent).",
      ["trade-turnover LAO<CHN 0.05 ratio 2023", "trade-turnover LAO<CHN 0.04 ratio 2022"],
    ],
    [
      "In 2023 Laos's imports from Thailand rose 5 percent (against 4 percent in 2022).",
      ["imports LAO<THA 0.05 ratio 2023", "imports LAO<THA 0.04 ratio 2022"],
    ],
    [
      "In 2023 Laos's imports from Thailand rose 5 percent (4 percent in 2022).",
      ["imports LAO<THA 0.05 ratio 2023", "imports LAO<THA 0.04 ratio 2022"],
    ],
  ])("%s", (text, lines) => {
    expect(figureLines(text, setting)).toEqual(lines.map((line) => `growth of ${line}`));
  });

  it.each<[string, string[]]>([
    [
      "In 2023 Vietnam's trade with Laos rose 5 percent (2022: 4 percent) to 2 billion USD.",
      ["VNM<LAO 2000m USD 2023"],
    ],
    [
      "Vietnam's trade with Laos was 2 billion USD (1.9 billion USD in 2022) in 2023.",
      ["VNM<LAO 2000m USD 2023", "VNM<LAO 1900m USD 2022"],
    ],
    [
      "In 2023 Vietnam's trade with Laos was 2 billion USD (1.9 billion USD in 2022).",
      ["VNM<LAO 2000m USD 2023", "VNM<LAO 1900m USD 2022"],
    ],
    [
      "Vietnam's trade with Laos was 2 billion USD in 2023 (1.9 billion USD in 2022). It grew to 2.1 billion USD.",
      ["VNM<LAO 2000m USD 2023", "VNM<LAO 1900m USD 2022", "VNM<LAO 2100m USD 2023"],
    ],
    // Of when the first is, nothing tells.
    [
      "Vietnam's trade with Laos was 2 billion USD (1.9 billion USD in 2022).",
      ["VNM<LAO 1900m USD 2022"],
    ],
  ])("leaves a level beside it its own time: %s", (text, lines) => {
    const levels = figureLines(text, setting).filter((line) => !line.startsWith("growth"));
    expect(levels).toEqual(lines.map((line) => `trade-turnover ${line}`));
  });
});
