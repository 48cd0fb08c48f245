import { describe, expect, it } from "vitest";
import { figureLines, leftLines } from "../testing.ts";

describe("money for one undertaking", () => {
  it.each([
    ["Chinese investors put 300 million USD into a plant in Vietnam in 2023.", "plant"],
    ["China invested 300 million USD in a tyre factory in Vietnam in 2023.", "factory"],
    [
      "Chinese companies poured 300 million USD into an industrial park in Vietnam in 2023.",
      "park",
    ],
    [
      "In 2023 Chinese firms invested 300 million USD in another wind project in Vietnam.",
      "project",
    ],
    ["Chinese investors put 300 million USD into building a steel mill in Vietnam.", "mill"],
    ["China's investment in a battery plant in Vietnam was 300 million USD in 2023.", "plant"],
  ])("is no sum of all investment: %s", (text, what) => {
    expect(figureLines(text)).toEqual([]);
    expect(leftLines(text)).toEqual([expect.stringContaining(`only the part in ${what}`)]);
  });

  it.each([
    "China invested 300 million USD in Vietnam in 2023.",
    "China invested 300 million USD in Vietnam in 2023, of which 90 million went into a plant in Bac Ninh.",
    "In 2023 Chinese firms invested 300 million USD in projects in Vietnam.",
  ])("leaves the sum: %s", (text) => {
    expect(figureLines(text)).toEqual(["fdi-capital VNM<CHN 300m USD 2023 flow"]);
  });
});
