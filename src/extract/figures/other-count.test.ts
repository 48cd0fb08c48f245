/** What the other side's statistics make of the figure told before. Sentences of our own. */
import { describe, expect, it } from "vitest";
import { extract } from "../extract.ts";
import { figureLines, leftLines } from "../testing.ts";

const title = "Kenya and Uganda";
const published = "2014-05-20";

describe("the figure before as another counts it has its indicator, its sides and its sign", () => {
  it.each([
    [
      "Kenya's surplus with Uganda was $600 million in 2013; Uganda puts it at $450 million.",
      ["trade-balance KEN<UGA 600m USD 2013", "trade-balance KEN<UGA 450m USD 2013"],
    ],
    [
      "Kenya had a surplus of $600 million with Uganda in 2013. Uganda counts $450 million.",
      ["trade-balance KEN<UGA 600m USD 2013", "trade-balance KEN<UGA 450m USD 2013"],
    ],
    [
      "Uganda's deficit with Kenya was $450 million in 2013, but Kenyan customs put it higher, at $600 million.",
      ["trade-balance UGA<KEN -450m USD 2013", "trade-balance UGA<KEN -600m USD 2013"],
    ],
    [
      "Kenya's exports to Uganda came to $760 million in 2013. Uganda's customs recorded $690 million.",
      ["exports KEN<UGA 760m USD 2013", "exports KEN<UGA 690m USD 2013"],
    ],
    [
      "Kenya's exports to Uganda came to $760 million in 2013, while the Ugandan figure was $690 million.",
      ["exports KEN<UGA 760m USD 2013", "exports KEN<UGA 690m USD 2013"],
    ],
    [
      "Kenya's exports to Uganda came to $760 million in 2013. By Uganda's count they were $690 million.",
      ["exports KEN<UGA 760m USD 2013", "exports KEN<UGA 690m USD 2013"],
    ],
    [
      "Trade with Kenya was $900 million in 2013, according to Ugandan figures ($850 million by Kenya's).",
      ["trade-turnover UGA<KEN 900m USD 2013", "trade-turnover KEN<UGA 850m USD 2013"],
    ],
    [
      "Two-way trade reached $900 million in 2013, Kenya says; Uganda reports $850 million.",
      ["trade-turnover KEN<UGA 900m USD 2013", "trade-turnover UGA<KEN 850m USD 2013"],
    ],
    [
      "Kenya's exports to Uganda came to $760 million in 2013. Kenya's customs also recorded $80 million in December.",
      ["exports KEN<UGA 760m USD 2013", "exports KEN<UGA 80m USD 2013-12"],
    ],
  ])("%s", (text, lines) => {
    expect(figureLines(text, { title, published })).toEqual(lines);
  });

  it.each([
    ["Kenya's exports to Uganda came to $760 million in 2013; Uganda counts $690 million."],
    ["Kenya's exports to Uganda came to $760 million in 2013. Uganda puts them at $690 million."],
    ["Kenya's surplus with Uganda was $760 million. By Uganda's count it was $690 million."],
  ])("and the country that counts it so: %s", (text) => {
    const { figures } = extract({ id: "test", text, title, published });
    expect(figures.map(({ reporter }) => reporter)).toEqual([undefined, "UGA"]);
  });
});

describe("what is not the figure before is not counted again", () => {
  it.each([
    [
      "Kenya's exports to Uganda were $760 million in 2013 and its imports $140 million. Uganda counts $690 million.",
      ["$690 million: nothing says what it measures"],
    ],
    [
      "Kenya's trade with Uganda was $900 million in 2013. In Rwanda, Kenya reported $200 million.",
      ["$200 million: nothing says what it measures"],
    ],
    [
      "Kenya's trade with Uganda was $900 million in 2013. Uganda put $30 million at the disposal of its hospitals.",
      ["$30 million: nothing says what it measures"],
    ],
  ])("%s", (text, left) => {
    expect(leftLines(text, { title, published })).toEqual(left);
  });
});
