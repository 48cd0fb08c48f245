import { describe, expect, test } from "vitest";
import { figureLines } from "../testing.ts";

const SETTING = { published: "2025-02-10", title: "Mexico exports more to the US" };
const SOLD = "exports MEX<USA 503000m USD 2024";
const SHARE = "share of total exports MEX<USA 0.83 ratio 2024";

describe("one partner's part of what a country sold to all", () => {
  test.each([
    [". Of the total, $503 billion went to the United States", [SOLD]],
    [". Of this amount $503 billion came from the United States", [SOLD]],
    [", of which $503 billion was bound for the United States", [SOLD]],
    [". Of the total, 83 percent, or $503 billion, went to the United States", [SHARE, SOLD]],
    [". Of these, $503 billion (83 percent) were sold to the United States", [SOLD, SHARE]],
    [". Nearly 83 percent of them went to the United States", [`${SHARE} about`]],
    [". Of the total, $503 billion went to Latin America", []],
    [". Of the total, $503 billion went into the sea", []],
  ])("617 billion%s", (rest, figures) => {
    const text = `Mexico's exports came to $617 billion in 2024${rest}.`;
    expect(figureLines(text, SETTING)).toEqual(figures);
  });
});

test("the largest source of what a country bought from all", () => {
  const text =
    "Bangladesh's imports rose to $82.5 billion in 2022. China was the largest source with $19.3 billion, followed by India at $13.7 billion.";
  expect(
    figureLines(text, { published: "2023-01-10", title: "Bangladesh and India: trade" }),
  ).toEqual([
    "trade-partner-rank BGD<CHN 1 rank 2022 (imports)",
    "imports BGD<CHN 19300m USD 2022",
    "imports BGD<IND 13700m USD 2022",
  ]);
});
