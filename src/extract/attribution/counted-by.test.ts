import { describe, expect, test } from "vitest";
import { extract } from "../extract.ts";
import { figureLines } from "../testing.ts";

const SETTING = { title: "Vietnam and Japan", published: "2018-03-01" };
const BEFORE = "Vietnam's trade with Japan was 33 billion dollars in 2017.";
const TOLD = "trade-turnover VNM<JPN 33000m USD 2017";

describe("who is named as the one who counts trades, whoever was spoken of before", () => {
  test.each<[string, string[]]>([
    [
      "According to Beijing's figures exports to Vietnam were 71 billion dollars and imports 50 billion dollars.",
      ["exports CHN<VNM 71000m USD 2017", "imports CHN<VNM 50000m USD 2017"],
    ],
    [
      "According to China's customs, trade with Vietnam was 121 billion dollars.",
      ["trade-turnover CHN<VNM 121000m USD 2017"],
    ],
    [
      "According to Beijing's figures the surplus with Vietnam was 21 billion dollars.",
      ["trade-balance CHN<VNM 21000m USD 2017"],
    ],
    // The other side of the two that the sentence names.
    [
      "According to Beijing's figures, Vietnam's exports to Laos were 1 billion dollars.",
      ["exports VNM<LAO 1000m USD 2017"],
    ],
    // One of the two already spoken of.
    [
      "According to Hanoi's figures, exports to Japan were 17 billion dollars.",
      ["exports VNM<JPN 17000m USD 2017"],
    ],
    // Nobody who counts is named.
    [
      "According to an analyst in Beijing, exports to Japan were 17 billion dollars.",
      ["exports VNM<JPN 17000m USD 2017"],
    ],
  ])("%s", (sentence, figures) => {
    expect(figureLines(`${BEFORE} ${sentence}`, SETTING)).toEqual([TOLD, ...figures]);
  });

  test("its statistics are those that are named", () => {
    const text = `${BEFORE} According to China's data the trade with Vietnam was 121 billion dollars.`;
    const read = extract({ id: "test", text, ...SETTING });
    expect(read.figures.map(({ reporter }) => reporter)).toEqual([undefined, "CHN"]);
  });
});
