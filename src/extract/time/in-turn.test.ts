import { describe, expect, it } from "vitest";
import { figureLines } from "../testing.ts";

describe("months told in turn", () => {
  it.each([
    [
      "Vietnam's exports to China were 4.3 billion USD and 7.3 billion USD in January and February 2024, respectively.",
      ["exports VNM<CHN 4300m USD 2024-01", "exports VNM<CHN 7300m USD 2024-02"],
    ],
    [
      "In May and June 2023 Vietnam's exports to China were 4.3 billion USD and 7.3 billion USD respectively.",
      ["exports VNM<CHN 4300m USD 2023-05", "exports VNM<CHN 7300m USD 2023-06"],
    ],
    // The first has no unit of its own and is no figure; the last is of the last month alone.
    [
      "Vietnam's exports to China were 4.3 and 7.3 billion USD in January and February 2024 respectively.",
      ["exports VNM<CHN 7300m USD 2024-02"],
    ],
    [
      "Vietnam's exports to China grew 4 percent and 7 percent in January and February 2024, respectively.",
      [
        "growth of exports VNM<CHN 0.04 ratio 2024-01",
        "growth of exports VNM<CHN 0.07 ratio 2024-02",
      ],
    ],
  ])("%s", (text, lines) => {
    expect(figureLines(text)).toEqual(lines);
  });

  it.each([
    "Vietnam's exports to China were 11.6 billion USD in January and February 2024.",
    "In January and February 2024 Vietnam's exports to China came to 11.6 billion USD.",
  ])("are one stretch where nothing is told in turn: %s", (text) => {
    expect(figureLines(text)).toEqual(["exports VNM<CHN 11600m USD 2024-01/2024-02"]);
  });

  it("are one stretch where two flows are told in turn", () => {
    expect(
      figureLines(
        "China's exports and imports with Vietnam were 24.3 billion USD and 17.3 billion USD in January and February 2024, respectively.",
      ).filter((line) => !line.endsWith("2024-01/2024-02")),
    ).toEqual([]);
  });
});
