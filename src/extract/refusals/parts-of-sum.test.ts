import { describe, expect, test } from "vitest";
import { figureLines, leftLines } from "../testing.ts";

const IMPORTS = "imports VNM<CHN 52000m USD 2016";
const PART = "a part of the amount before";

describe("a thing's part of an amount is no amount of all trade", () => {
  test.each<[string, string[]]>([
    [", of which machinery accounted for 9 billion.", ["9 billion"]],
    [", of which spare machinery alone made up 9 billion.", ["9 billion"]],
    [", with machinery accounting for 9 billion.", ["9 billion"]],
    [", machinery making up 9 billion of it.", ["9 billion"]],
    [", and fabric represented 9 billion of that.", ["9 billion"]],
    ["; of this, 9 billion was electronics.", ["9 billion"]],
    [". Of this, 9 billion dollars was machinery.", ["9 billion dollars"]],
    [
      ", of which machinery accounted for 9 billion, electronics for 8 billion and fabric for 7 billion.",
      ["9 billion", "8 billion", "7 billion"],
    ],
  ])("%s", (rest, parts) => {
    const text = `Vietnam's imports from China were 52 billion dollars in 2016${rest}`;
    expect(figureLines(text)).toEqual([IMPORTS]);
    expect(leftLines(text)).toEqual(parts.map((part) => `${part}: ${PART}`));
  });
});

describe("a flow or a time within an amount is a figure of its own", () => {
  const TRADE = "trade-turnover VNM<CHN 72000m USD 2016";
  const EXPORTS = "exports VNM<CHN 20000m USD 2016";
  test.each<[string, string[]]>([
    [", of which exports accounted for 20 billion.", [TRADE, EXPORTS]],
    [
      ", with exports making up 20 billion and imports 52 billion.",
      [TRADE, EXPORTS, "imports VNM<CHN 52000m USD 2016"],
    ],
    [", of which 20 billion was exports.", [TRADE, EXPORTS]],
    [". Of this, 20 billion was exports.", [TRADE, EXPORTS]],
    [", of which 7 billion was in January.", [TRADE, "trade-turnover VNM<CHN 7000m USD 2016-01"]],
    [
      ", of which machinery accounted for 9 billion, while exports were 20 billion.",
      [TRADE, EXPORTS],
    ],
  ])("%s", (rest, figures) => {
    expect(figureLines(`Vietnam's trade with China was 72 billion dollars in 2016${rest}`)).toEqual(
      figures,
    );
  });

  test("capital that is said to be new is capital", () => {
    expect(
      figureLines(
        "Chinese investment in Vietnam was 4 billion dollars in 2023, of which new projects accounted for 3 billion.",
      ),
    ).toEqual([
      "fdi-capital VNM<CHN 4000m USD 2023 flow",
      "fdi-capital VNM<CHN 3000m USD 2023 flow",
    ]);
  });
});
