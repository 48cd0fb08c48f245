/** Growth from a time told before: what it is of is the time that the text goes on with. */
import { describe, expect, it } from "vitest";
import { figureLines, leftLines } from "../testing.ts";

const setting = { published: "2024-06-15", title: "Kenya and Uganda" };
const read = (text: string) => figureLines(text, setting);
const TRADE = "Trade between Kenya and Uganda came to $1.2 billion in 2023.";

describe("growth since a time that was told", () => {
  it.each([
    [
      `${TRADE} Kenya's exports to Uganda, which were $400 million in 2013, have grown 50 percent since then.`,
      "growth of exports KEN<UGA 0.5 ratio 2023 base 2013",
    ],
    [
      `${TRADE} Kenya's imports from Uganda were $200 million in 2011 and have doubled since.`,
      "multiple of imports KEN<UGA 2 multiple 2023 base 2011",
    ],
    [
      `${TRADE} Kenya's surplus with Uganda, which stood at $300 million in 2013, has shrunk 20 percent in the meantime.`,
      "growth of trade-balance KEN<UGA -0.2 ratio 2023 base 2013",
    ],
    [
      `${TRADE} From $200 million in 2011, Uganda's exports to Kenya have in the meantime tripled.`,
      "multiple of exports UGA<KEN 3 multiple 2023 base 2011",
    ],
  ])("%s", (text, line) => {
    expect(read(text).at(-1)).toBe(line);
  });

  it.each([
    "Kenya's exports to Uganda, which were $400 million in 2013, have doubled since then.",
    "Trade between Kenya and Uganda came to $1.2 billion in 2009. Kenya's exports to Uganda were $400 million in 2013 and have doubled in the meantime.",
    `${TRADE} Exports to Uganda have doubled since then.`,
  ])("is left alone where up to when is not said: %s", (text) => {
    expect(read(text).filter((line) => line.startsWith("multiple"))).toEqual([]);
    expect(leftLines(text, setting)).toContain("doubled: growth over years that are not said");
  });

  it("is no matter of another since", () => {
    expect(read(`${TRADE} Kenya's exports to Uganda have doubled since 2013.`).at(-1)).toBe(
      "multiple of exports KEN<UGA 2 multiple 2013/.. base 2013",
    );
  });
});
