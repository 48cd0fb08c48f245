import { describe, expect, it } from "vitest";
import { figureLines } from "../testing.ts";

const USA = { title: "Vietnam and the United States", published: "2022-11-15" };
const JAPAN = { title: "Japan's trade with the United States", published: "2018-04-18" };
const read = (text: string, setting = USA) => figureLines(text, setting);

describe("what is left alone", () => {
  it.each([
    // A part of the trade.
    "The United States is the largest market for Vietnamese tuna, taking 51 percent with a turnover of 374 million USD.",
    "Consumer goods accounted for 4 percent of Vietnam's exports to the United States.",
    "Vietnam saw 11 export items to the United States with turnover over 1 billion USD.",
    "Growth in exports to the United States was seen in machinery, tools and spare parts, with turnover reaching 16 billion USD, up 26%.",
    "Other items with high turnover in exports to the United States are shoes with 500 million USD and seafood with 800 million USD.",
    "The items that brought in 1 billion USD from exports to the United States include garments at 1.6 billion USD.",
    "Vietnam's main imports from the United States are machinery and computers, with an estimated value of 7 billion USD.",
    "Turnover of these commodities in exports to the United States was 7 billion USD.",
    "Shrimps and mangoes stood out, earning 306 million USD in exports, a 21 percent increase.",
    "Mangoes made up 62 percent of Vietnam's fruit and vegetable exports.",
    // Of several, or of all.
    "The United States buys more from Vietnam than all the rest of America (168 billion USD).",
    "Vietnam's exports to the United States exceeded the combined exports to Japan, Korea and India (60 billion USD).",
    "In 2021 exports and imports of the whole country came to 517 billion USD.",
    "In 2021 total newly registered and additional capital was 28 billion USD.",
    // No investment.
    "Vietnam has several projects funded by the United States, totaling 70 million USD.",
    // Rates and rough times.
    "Vietnam's exports to the United States rose three times faster than the 16 percent rise of all exports.",
    "Vietnam's trade with the United States has been growing 20 percent in recent years.",
    // What is to come.
    "Vietnam is likely to become the third largest trading partner of the United States.",
    "Trade between Vietnam and the United States is estimated to rise to 150 billion USD this year, including 120 billion USD of exports.",
    "Vietnam's exports to the United States rose to 16 billion USD five years later.",
    // Of whom is not said.
    "The turnover of trade between Vietnam and the United States ranks fourth, behind China.",
    "Vietnam held the third place among countries running surpluses with the United States in 2021.",
  ])("%s", (text) => {
    expect(read(text)).toEqual([]);
  });
});

describe("what stands beside", () => {
  it("gives the exports after a rank to the country that 'its' is", () => {
    expect(
      read(
        "In 2021 Vietnam became the United States' seventh biggest partner in trade, with its exports rising 25 percent.",
      ),
    ).toEqual([
      "trade-partner-rank USA<VNM 7 rank 2021 (overall)",
      "growth of exports VNM<USA 0.25 ratio 2021",
    ]);
  });

  it("reads over the same amount in other units", () => {
    expect(
      read(
        "Bangladesh exported goods worth 150 million USD (15 crore USD) to India in July 2022.",
        { title: "Bangladesh and India", published: "2022-08-15" },
      ),
    ).toEqual(["exports BGD<IND 150m USD 2022-07"]);
  });

  it("calls an annual growth over years an average", () => {
    expect(
      read(
        "Vietnam's trade with the United States has seen an annual growth of 17 percent since 2005.",
      ),
    ).toEqual([expect.stringContaining("(annual average)")]);
  });

  it("takes the amounts of others for the same time", () => {
    expect(
      read(
        "Vietnam's exports to the United States were 93 billion USD in 2021, third after 105 billion USD for China and 99 billion USD for Mexico.",
      ).filter((line) => line.startsWith("exports VNM<USA")),
    ).toEqual(["exports VNM<USA 93000m USD 2021"]);
  });

  it.each([
    ["Japan had a surplus of ¥7 trillion with the United States in 2017.", JAPAN, "JPY"],
    [
      "China's exports to Vietnam were ¥700 billion in 2017.",
      { title: "China and Vietnam", published: "2018-04-18" },
      "CNY",
    ],
  ])("tells yen from yuan: %s", (text, setting, currency) => {
    expect(read(text, setting)[0]).toContain(` ${currency} 2017`);
  });
});
