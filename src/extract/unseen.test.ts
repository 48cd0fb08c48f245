/** Wordings met in texts that the grammar was not written for; sentences of our own. */
import { describe, expect, test } from "vitest";
import { figureLines, leftLines, type Setting } from "./testing.ts";

const at = (published: string, title: string): Setting => ({ published, title });
const laos = at("2021-02-10", "Vietnam Laos trade");
const china = at("2021-02-10", "Vietnam China trade");
const soviet = at("1987-06-10", "US Soviet trade");
const india = at("2023-08-10", "India Bangladesh trade");

describe("figures", () => {
  test.each<[string, string, Setting, string[]]>([
    [
      "a name with a comma ends at the comma that ends the opening words",
      "Without Hong Kong, China's exports to Vietnam were $100 billion in 2020.",
      china,
      ["exports CHN<VNM 100000m USD 2020"],
    ],
    [
      "a balance for a capital is that country's",
      "India's trade with Bangladesh was worth $14 billion in 2022, and the deficit for Dhaka was $12.2 billion.",
      india,
      ["trade-turnover IND<BGD 14000m USD 2022", "trade-balance BGD<IND -12200m USD 2022"],
    ],
    [
      "a scale cut short with a full stop before US dollars",
      "Vietnam's exports to China were worth 12.5 trillion VND in 2019; imports 1.2 bln. US dollars.",
      china,
      ["exports VNM<CHN 12500000m VND 2019", "imports VNM<CHN 1200m USD 2019"],
    ],
    [
      "one capital sells to another",
      "Hanoi's exports to Beijing were $61 billion in 2019, while Beijing sold Hanoi $110bn.",
      china,
      ["exports VNM<CHN 61000m USD 2019", "exports CHN<VNM 110000m USD 2019"],
    ],
    [
      "the day that a level was reached on",
      "Vietnam's exports to China reached $10 billion on Nov. 12, 2020.",
      china,
      ["exports VNM<CHN 10000m USD 2020-11-12"],
    ],
    [
      "the day that it was reported on dates nothing",
      "Customs reported that exports to China stood at $10 billion on January 5, 2021.",
      china,
      ["exports VNM<CHN 10000m USD 2021-02"],
    ],
    [
      "a level since an earlier one is of now",
      "Trade between Vietnam and Laos was $800 million in 2015 and has since risen to $1.2 billion.",
      laos,
      ["trade-turnover VNM<LAO 800m USD 2015", "trade-turnover VNM<LAO 1200m USD 2021-02"],
    ],
    [
      "the former record with its year",
      "Vietnam's exports to Laos hit $700 million in 2014, above the former record of $500 million in 2013.",
      laos,
      ["exports VNM<LAO 700m USD 2014", "exports VNM<LAO 500m USD 2013"],
    ],
    [
      "vs. with a full stop",
      "Vietnam's exports to Laos were $48 million in 2020 vs. $41 million in 2019.",
      laos,
      ["exports VNM<LAO 48m USD 2020", "exports VNM<LAO 41m USD 2019"],
    ],
    [
      "the second month alone, and the third",
      "In the second month of 2020, Vietnam's exports to Laos were $50 million, and those in the third month were $60 million.",
      laos,
      ["exports VNM<LAO 50m USD 2020-02", "exports VNM<LAO 60m USD 2020-03"],
    ],
    [
      "Moscow in the Soviet Union's time",
      "U.S. exports to the Soviet Union were 1.2 billion dlrs in 1986, and Moscow sold 500 mln dlrs to the U.S.",
      soviet,
      ["exports USA<SUN 1200m USD 1986", "exports SUN<USA 500m USD 1986"],
    ],
    [
      "Moscow later",
      "Japan's exports to Russia were $9 billion in 2019, and Moscow sold Tokyo $14 billion.",
      at("2020-06-10", "Japan and Russia"),
      ["exports JPN<RUS 9000m USD 2019", "exports RUS<JPN 14000m USD 2019"],
    ],
    [
      "exports to and imports from one partner",
      "Vietnam's exports to and imports from Laos in 2020 were worth $600 million and $500 million, respectively.",
      laos,
      ["exports VNM<LAO 600m USD 2020", "imports VNM<LAO 500m USD 2020"],
    ],
    [
      "the same the other way round, with commas",
      "Imports from, and exports to, Laos were $500 million and $600 million in 2020.",
      laos,
      ["imports VNM<LAO 500m USD 2020", "exports VNM<LAO 600m USD 2020"],
    ],
    [
      "firms of a country trade for it",
      "Vietnamese firms exported goods worth $500 million to Laos in 2020.",
      laos,
      ["exports VNM<LAO 500m USD 2020"],
    ],
    [
      "money behind each of two ranks of investors",
      "From January to August 2014 Korea topped the list of investors in Vietnam, with total investment of $3.2 billion, while Japan came second, with $1.3 billion.",
      at("2015-11-15", "Investment in Vietnam"),
      [
        "investor-rank VNM<KOR 1 rank 2014-01/2014-08",
        "fdi-capital VNM<KOR 3200m USD 2014-01/2014-08 flow",
        "investor-rank VNM<JPN 2 rank 2014-01/2014-08",
        "fdi-capital VNM<JPN 1300m USD 2014-01/2014-08 flow",
      ],
    ],
    [
      "a branch of business that is ranked is no country",
      "In 2016 Japan invested $1.2 billion in Vietnam. Farm business ranked second with 25 projects worth $600 million.",
      at("2017-01-15", "Investment in Vietnam"),
      ["fdi-capital VNM<JPN 1200m USD 2016 flow"],
    ],
    [
      "international trade is that with all",
      "Japan's surplus with the United States was $4.9 billion in September 1987. Japan's international trade surplus was $7.4 billion.",
      at("1987-10-13", "Japan trade surplus"),
      ["trade-balance JPN<USA 4900m USD 1987-09"],
    ],
    [
      "a pair that the text is not about stays in its paragraph",
      "The American trade deficit with China rose to $30 billion in March.\n\nIn March the trade deficit was $43 billion. Exports were $191 billion.",
      at("2017-05-04", "Trade deficit with Mexico and Japan"),
      ["trade-balance USA<CHN -30000m USD 2017-03"],
    ],
    [
      "the same fiscal year",
      "Bangladesh's exports to India were $512 million in FY 2011, while its imports from India were $4.5 billion in the same year.",
      at("2012-03-01", "Bangladesh and India"),
      ["exports BGD<IND 512m USD 2010-07/2011-06", "imports BGD<IND 4500m USD 2010-07/2011-06"],
    ],
    [
      "growth over a span whose ends are not said",
      "Trade of Bangladesh with India was $15.9 billion in 2021. The trade deficit has widened 186 percent over the last decade.",
      at("2022-09-03", "Bangladesh and India"),
      [
        "trade-turnover BGD<IND 15900m USD 2021",
        "growth of trade-balance BGD<IND 1.86 ratio no period",
      ],
    ],
    [
      "what a target is that was passed",
      "Trade with Laos came to $1.2 billion in 2019, past the target set by both - topping $1.1 billion by 2020.",
      laos,
      ["trade-turnover VNM<LAO 1200m USD 2019"],
    ],
    [
      "changes with two partners",
      "The U.S. trade deficit rose by $363 million with Mexico and by $1.6 billion with Japan in March 2017.",
      at("2017-05-04", "Trade deficit"),
      [],
    ],
    [
      "a turnover behind a rank among exporters",
      "Vietnam ranked third among the exporters to Laos in 2021 with a turnover of $304 million.",
      laos,
      ["trade-partner-rank LAO<VNM 3 rank 2021 (imports)", "imports LAO<VNM 304m USD 2021"],
    ],
    [
      "an amount from exports of one side",
      "By September 2011 trade between Vietnam and Japan came to $15 billion, including $7.5 billion from Vietnamese exports.",
      at("2011-10-30", "Vietnam and Japan"),
      [
        "trade-turnover VNM<JPN 15000m USD 2011-01/2011-09",
        "exports VNM<JPN 7500m USD 2011-01/2011-09",
      ],
    ],
    [
      "the full year behind its last months",
      "China's surplus with the United States was $23 billion in December and $24 billion in November. For the full year, China had a $295 billion surplus with the United States.",
      at("2020-01-14", "China's surplus"),
      [
        "trade-balance CHN<USA 23000m USD 2019-12",
        "trade-balance CHN<USA 24000m USD 2019-11",
        "trade-balance CHN<USA 295000m USD 2019",
      ],
    ],
    [
      "a change from the previous month",
      "China's exports to the United States fell 3 percent in July from the previous month.",
      at("2018-08-08", "China and the United States"),
      ["growth of exports CHN<USA -0.03 ratio 2018-07 base 2018-06"],
    ],
    [
      "a global balance beside that with one country",
      "China's surplus with the United States fell to $26 billion in September 2019, although its global trade surplus rose to $39 billion.",
      at("2019-10-14", "China and the United States"),
      ["trade-balance CHN<USA 26000m USD 2019-09"],
    ],
    [
      "growth in turn, of a total and of one country",
      "In 2016 Vietnam welcomed 10 million foreign visitors, including 2.7 million Chinese tourists, up 26 percent and 51 percent, respectively.",
      at("2017-09-20", "Chinese in Vietnam and Cambodia"),
      ["tourists VNM<CHN 2.7m person 2016", "growth of tourists VNM<CHN 0.51 ratio 2016"],
    ],
    [
      "a ministry of the host counts all",
      "Cambodia's tourism ministry reported that tourist arrivals rose by 9.7% to 1.86 million in 2018.",
      at("2019-05-01", "More Chinese in Cambodia"),
      [],
    ],
    [
      "visitors of a city and of some provinces",
      "Chinese visitors to Cambodia numbered 683,000 in 2018. Arrivals in Phnom Penh were 1.2 million in 2018. Coastal provinces such as Kep had 303,000 tourists in 2018.",
      at("2019-05-01", "More Chinese in Cambodia"),
      ["tourists KHM<CHN 683000 person 2018"],
    ],
    [
      "a share of people asked is none of trade",
      "Trade with the United States was $500 million in 1995. A survey found that 78 percent of Vietnamese had a kind view of it.",
      at("2015-08-10", "Vietnam and the United States"),
      ["trade-turnover VNM<USA 500m USD 1995"],
    ],
    [
      "a span whose ends are not said",
      "Yearly trade between Vietnam and the United States was 451 million USD for the first ten years after ties were set up.",
      at("2010-07-12", "Vietnam and the United States"),
      ["trade-turnover VNM<USA 451m USD no period"],
    ],
    [
      "the neighbour of one of the two that are named",
      "Canada exported products worth 421 billion dollars to the United States in 2023 and bought goods from its southern neighbour for 353 billion dollars.",
      at("2024-02-20", "Mexico and the United States"),
      ["exports CAN<USA 421000m USD 2023", "imports CAN<USA 353000m USD 2023"],
    ],
    [
      "a rank among all the world",
      "The U.S. sold Mexico goods worth $323 billion in 2023. Globally, the United States was the largest importer of goods in 2023.",
      at("2024-02-20", "Mexico and the United States"),
      ["exports USA<MEX 323000m USD 2023"],
    ],
    [
      "one of some ranks",
      "Mexico is the first, second or third-largest market of many states for exports from the U.S.",
      at("2024-02-20", "Mexico and the United States"),
      [],
    ],
    [
      "the same months of the preceding fiscal year",
      "In the first seven months of FY22 India's exports to Bangladesh grew 81 per cent over the same period in the preceding year to $7.7 billion.",
      at("2021-12-28", "India and Bangladesh"),
      [
        "growth of exports IND<BGD 0.81 ratio 2021-04/2021-10 base 2020-04/2020-10",
        "exports IND<BGD 7700m USD 2021-04/2021-10",
      ],
    ],
    [
      "exporters of a country, without its name",
      "Exporters sold $24 million of goods to Laos in 2020.",
      laos,
      ["exports VNM<LAO 24m USD 2020"],
    ],
    [
      "a share of the global exports",
      "Vietnam's exports to Laos were $600 million in 2020, 0.2 percent of its global exports.",
      laos,
      ["exports VNM<LAO 600m USD 2020", "share of its global exports VNM<LAO 0.002 ratio 2020"],
    ],
  ])("%s", (_, text, setting, lines) => {
    expect(figureLines(text, setting)).toEqual(lines);
  });
});

const PART = "of a part of the country or a company";

describe("left alone", () => {
  test.each<[string, string, string[]]>([
    [
      "growth since a year that is named before",
      "Trade with Laos passed $100 million in 2018 and has since grown 30%.",
      ["30%: growth over years that are not said"],
    ],
    [
      "an earlier record without its year",
      "Exports to Laos were $133 million in 2020, breaking the previous record of $117 million.",
      ["$117 million: told for comparison, of another time"],
    ],
    ["farmers", "Vietnamese farmers exported $3 million to Laos in 2020.", [`$3 million: ${PART}`]],
    ["some firms", "Local firms sold $3 million to Laos in 2020.", [`$3 million: ${PART}`]],
    ["a firm", "The company sold $3 million of goods to Laos in 2020.", [`$3 million: ${PART}`]],
    [
      "a plant",
      "Vietnam's plant exports to Laos were $3 million in 2020.",
      [`$3 million: ${PART}`],
    ],
    [
      "what was bought",
      "Vietnam spent $27 million to buy rubber from Laos in 2020.",
      ["$27 million: only the part in rubber"],
    ],
    [
      "a growth that was hoped for",
      "Exports to Laos rose 12% in 2020, against the 20% hoped for.",
      ["20%: a target, forecast or plan, not what was"],
    ],
    [
      "a level of all the years since",
      "Vietnam exported $87 million to Laos in 2017. Since then the exports have been above $100 million.",
      ["above $100 million: of some years later, not of a year"],
    ],
    [
      "a kind of products in brackets",
      "Vietnam's exports to Laos in 2020 included paper and paper products ($8 million).",
      ["$8 million: only the part in paper"],
    ],
    [
      "a difference that is a little more",
      "In 2020 the trade with Laos fell by a little more than 5 million dollars.",
      ["little more than 5 million dollars: an increase or decrease, not a level"],
    ],
  ])("%s", (_, text, lines) => {
    expect(leftLines(text, laos)).toEqual(lines);
  });
});
