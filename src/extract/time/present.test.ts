/** Capital and students that there are now, beside a figure of a past time. */
import { describe, expect, it } from "vitest";
import { figureLines } from "../testing.ts";

const last = (text: string) =>
  figureLines(text, { published: "2024-06-15", title: "Thailand and Laos" }).at(-1);

describe("a stock told in the present", () => {
  it.each([
    [
      "Trade between Thailand and Laos was $7 billion in 2022 and Thai investment in Laos totals $5 billion.",
      "fdi-capital LAO<THA 5000m USD 2024-06 stock",
    ],
    [
      "In 2022 Thailand sold Laos goods worth $4 billion, while Thai investment in Laos stands at $5 billion.",
      "fdi-capital LAO<THA 5000m USD 2024-06 stock",
    ],
    [
      "Thailand's exports to Laos came to $4 billion last year, and Thailand has invested $5 billion in Laos.",
      "fdi-capital LAO<THA 5000m USD 2024-06 stock",
    ],
    [
      "In 2022 trade between Thailand and Laos came to $7 billion and Thailand now has 760 projects in Laos.",
      "fdi-projects LAO<THA 760 project 2024-06 stock",
    ],
    [
      "Trade between Thailand and Laos was $7 billion in 2022, and there are 2,000 Lao students in Thailand.",
      "students THA<LAO 2000 person 2024-06",
    ],
    // In the past it may be of the year; a time that runs up to now is that of both.
    [
      "In 2022 trade between Thailand and Laos was $7 billion and Thailand invested $300 million in Laos.",
      "fdi-capital LAO<THA 300m USD 2022 flow",
    ],
    [
      "In the first quarter of 2024 trade was $2 billion and Thailand has invested $30 million in Laos.",
      "fdi-capital LAO<THA 30m USD 2024-01/2024-03 flow",
    ],
  ])("%s", (text, line) => {
    expect(last(text)).toBe(line);
  });
});
