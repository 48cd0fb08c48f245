import { describe, expect, it } from "vitest";
import { figureLines, leftLines } from "../testing.ts";

describe("a level of a time before that is not said", () => {
  it.each([
    "Vietnam's exports to China rose to 90 billion USD in 2023, a level that was previously 70 billion.",
    "Vietnam's exports to China rose to 90 billion USD in 2023, previously 70 billion USD.",
    "Vietnam's exports to China were 90 billion USD in 2023; they had earlier been 70 billion USD.",
  ])("is left alone: %s", (text) => {
    expect(figureLines(text)).toEqual(["exports VNM<CHN 90000m USD 2023"]);
    expect(leftLines(text)).toEqual([
      expect.stringContaining("told for comparison, of another time"),
    ]);
  });

  it("is read where the time is said", () => {
    expect(
      figureLines(
        "Vietnam's exports to China were 90 billion USD in 2023, previously 70 billion USD in 2022.",
      ),
    ).toEqual(["exports VNM<CHN 90000m USD 2023", "exports VNM<CHN 70000m USD 2022"]);
  });
});
