import { describe, expect, it } from "vitest";
import { figureLines } from "../testing.ts";

describe("a bloc that a sentence before was about", () => {
  it.each([
    "ASEAN's trade with China rose in 2023. It imported goods worth 111 billion USD from China.",
    "The European Union traded more with China in 2023. Its imports from China were 111 billion USD.",
    "ASEAN's trade with China rose in 2023. It exported goods worth 11 billion USD to China. It imported goods worth 19 billion USD from China.",
  ])("is 'it': %s", (text) => {
    expect(figureLines(text)).toEqual([]);
  });

  it("is left behind where a country is the subject again", () => {
    expect(
      figureLines(
        "ASEAN's trade with China rose in 2023. Vietnam did well. It exported goods worth 11 billion USD to China in 2023.",
      ),
    ).toEqual(["exports VNM<CHN 11000m USD 2023"]);
  });
});
