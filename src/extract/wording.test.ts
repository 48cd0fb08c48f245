/** Turns of phrase between one figure and the next, or between a figure and what is none. */
import { describe, expect, it } from "vitest";
import { figureLines, leftLines } from "./testing.ts";

const SETTING = { title: "Vietnam and China", published: "2024-06-15" };

describe("figures that go on with the one before", () => {
  it.each([
    [
      "each amount in turn is with its own country",
      "In 2023 Laos bought goods worth 3 billion USD from China and 2 billion USD from Thailand, against exports of 1 billion USD and 4 billion USD, respectively.",
      [
        "imports LAO<CHN 3000m USD 2023",
        "imports LAO<THA 2000m USD 2023",
        "exports LAO<CHN 1000m USD 2023",
        "exports LAO<THA 4000m USD 2023",
      ],
    ],
    [
      "those of a third country go to the same partner",
      "In 2023 China's exports to Japan climbed 8 percent, while those of Laos rose 5 percent.",
      ["growth of exports CHN<JPN 0.08 ratio 2023", "growth of exports LAO<JPN 0.05 ratio 2023"],
    ],
    [
      "a list of students goes on in its own time",
      "As of May 2022 there were 73,000 Vietnamese students in Japan. China came next with 124,000.",
      ["students JPN<VNM 73000 person 2022-05", "students JPN<CHN 124000 person 2022-05"],
    ],
  ])("%s", (_, text, lines) => {
    expect(figureLines(text, SETTING)).toEqual(lines);
  });
});

describe("numbers that are left alone", () => {
  it.each([
    [
      "a balance without a partner, after one over all of them",
      "Vietnam recorded a 15 billion USD trade deficit in May. The trade deficit with China was 5 billion USD. Vietnam's trade deficit had been 9 billion USD in April.",
      "9 billion USD: a total over all partners, or a partner that is not named",
    ],
    [
      "a rank in one sector",
      "China is the largest agricultural export market of Vietnam.",
      "largest agricultural export market: a rank that is not one in trade or investment",
    ],
  ])("%s", (_, text, line) => {
    expect(leftLines(text, SETTING)).toContain(line);
  });
});
