/** Numbers beside those of two countries that are of others, and what a text goes on with behind them. */
import { describe, expect, it } from "vitest";
import { figureLines, leftLines, type Setting } from "./testing.ts";

const MEXICO: Setting = { published: "2020-01-10", title: "US and Mexico" };
const JAPAN: Setting = { published: "2022-12-23", title: "Japan and Thailand" };
const INDIA: Setting = { published: "2016-06-10", title: "India and Bangladesh" };
const LAOS: Setting = { published: "2019-12-07", title: "Vietnam and Laos" };
const KHMER: Setting = { published: "2024-06-15", title: "Vietnam and Cambodia" };
const ROW: Setting = { published: "1987-04-08", title: "U.S. and Japan" };
const DEFICIT = "The United States ran a deficit of $93 billion with Mexico in 2019.";
const STOCK = "Japan was the biggest investor in Thailand with 62 billion USD.";
const SOLD = "India's exports to Bangladesh were $5.8 billion in 2015.";
const OTHERS = "of one port, city or company";
const FIRM = "of a part of the country or a company";
const BUILT = "projects that are no investment";
const PLANNED = "a target, forecast or plan, not what was";
const NOTHING = "nothing says what it measures";

describe("left alone behind a figure of the two", () => {
  it.each<[string, string, Setting, string[]]>([
    // Ports and cities.
    [
      DEFICIT,
      "Nogales handled $28 billion of the trade, followed by Calexico with $19 billion.",
      MEXICO,
      ["$28 billion: only the part over one border crossing or port", `$19 billion: ${OTHERS}`],
    ],
    [
      DEFICIT,
      "The busiest gate alone handles $210 billion of it, followed at a distance by Eagle Pass with $30 billion.",
      MEXICO,
      ["$210 billion: only the part over one border crossing or port", `$30 billion: ${OTHERS}`],
    ],
    [
      DEFICIT,
      "Texas had the largest of it, followed by Michigan at $26 billion.",
      MEXICO,
      [`$26 billion: ${OTHERS}`],
    ],
    // A firm that the sentence before was about.
    [
      STOCK,
      "Toyota is the largest Japanese company in the country. It invested 300 million USD there this year.",
      JAPAN,
      [`300 million USD: ${FIRM}`],
    ],
    [
      STOCK,
      "Honda is one of the leading carmakers there. It put 300 million USD into its lines this year.",
      JAPAN,
      [`300 million USD: ${FIRM}`],
    ],
    [
      STOCK,
      "Krung Thai was a small bank. It put 300 million USD into new projects in Japan in 2020.",
      JAPAN,
      [`300 million USD: ${FIRM}`],
    ],
    // Works that were done.
    [
      "Vietnam has 413 projects in Laos.",
      "In 2017 three Vietnamese projects were completed.",
      LAOS,
      [`three: ${BUILT}`],
    ],
    [
      "Vietnam has 413 projects in Laos.",
      "In 2018 Vietnam completed 12 projects there.",
      LAOS,
      [`12: ${BUILT}`],
    ],
    [
      "Vietnam has 413 projects in Laos.",
      "Another 25 projects have been finished.",
      LAOS,
      [`25: ${BUILT}`],
    ],
    // Wishes.
    [
      "Vietnam's trade with Cambodia was $8 billion in 2023.",
      "Ministers have their eyes on $15 billion.",
      KHMER,
      [`$15 billion: ${NOTHING}`],
    ],
    [
      "Vietnam's trade with Cambodia was $8 billion in 2023.",
      "Vietnam and Cambodia have set their sights on trade of $20 billion.",
      KHMER,
      [`$20 billion: ${PLANNED}`],
    ],
    [
      "Vietnam's trade with Cambodia was $8 billion in 2023.",
      "Both are eyeing trade of $20 billion.",
      KHMER,
      [`$20 billion: ${PLANNED}`],
    ],
    // The number of something else.
    [
      SOLD,
      "The number of such permits more than doubled in 2015.",
      INDIA,
      [`more than doubled: ${NOTHING}`],
    ],
    [SOLD, "The number of flights tripled in 2015.", INDIA, [`tripled: ${NOTHING}`]],
    [SOLD, "The value of foreign bonds grew 5 percent.", INDIA, ["5 percent: about bonds"]],
    // Of a total of somebody who is not named.
    [
      "The U.S. and Japan differ over trade.",
      "The territory had an overall surplus of 4.2 billion dlrs last year, 60 pct of it with the U.S.",
      ROW,
      [
        "4.2 billion dlrs: a total over all partners, or a partner that is not named",
        "60 pct: neither side is named",
      ],
    ],
  ])("%s %s", (first, text, setting, left) => {
    expect(leftLines(`${first} ${text}`, setting)).toEqual(left);
  });
});

describe("read behind a figure or a plan", () => {
  it.each<[string, Setting, string[]]>([
    // "It" is the country again.
    [
      `${STOCK} It put 3 billion USD into 200 projects this year.`,
      JAPAN,
      [
        "investor-rank THA<JPN 1 rank 2022-12",
        "fdi-capital THA<JPN 62000m USD 2022-12 stock",
        "fdi-capital THA<JPN 3000m USD 2022-01/2022-12-23 flow",
        "fdi-projects THA<JPN 200 project 2022-01/2022-12-23 flow",
      ],
    ],
    [
      `${SOLD} The value of these exports doubled from 2010 to 2015.`,
      INDIA,
      ["exports IND<BGD 5800m USD 2015", "multiple of exports IND<BGD 2 multiple 2015 base 2010"],
    ],
    [
      "US exports were led by Canada with $292 billion in 2019, followed by Mexico with $256 billion.",
      MEXICO,
      ["exports USA<CAN 292000m USD 2019", "exports USA<MEX 256000m USD 2019"],
    ],
    // What is planned is no figure, and yet what the text goes on with.
    [
      "Vietnam has 413 projects in Laos. Vietnam is to give Laos 90 million USD in aid until 2022. Of the sum, 15 million USD was paid out in 2018, 4 percent more than in 2017.",
      LAOS,
      [
        "fdi-projects LAO<VNM 413 project 2019-12 stock",
        "aid LAO<VNM 15m USD 2018",
        "growth of aid LAO<VNM 0.04 ratio 2018 base 2017",
      ],
    ],
    [
      "Thailand has 750 projects in Laos. Thailand will lend Laos 200 million USD in loans by 2025. Of this, 30 million USD was disbursed in 2018.",
      LAOS,
      ["fdi-projects LAO<THA 750 project 2019-12 stock", "aid LAO<THA 30m USD 2018"],
    ],
    [
      "Vietnam's exports to Laos were 400 million USD in 2018. Trade between the two is expected to reach 2 billion USD in 2025. It was 1 billion USD in 2017.",
      LAOS,
      ["exports VNM<LAO 400m USD 2018", "trade-turnover VNM<LAO 1000m USD 2017"],
    ],
    // The island where the sentence before stands.
    [
      "In Taiwan, traders hope for more sales. The island ran a worldwide surplus of 10 billion dlrs in 1985, 80 pct of it with the U.S.",
      ROW,
      ["share of it with the U.S. TWN<USA 0.8 ratio 1985"],
    ],
  ])("%s", (text, setting, figures) => {
    expect(figureLines(text, setting)).toEqual(figures);
  });
});
