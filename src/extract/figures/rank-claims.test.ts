/** Ranks as figures: which place, of when, among whom; or why a rank is none. */
import { describe, expect, it } from "vitest";
import { figureLines, leftLines, type Setting } from "../testing.ts";

const rank = (place: string) => `trade-partner-rank ${place}`;
const NO_NUMBER = "a rank without a number of its own";
const NO_TRADE = "a rank that is not one in trade or investment";
const RECORD = "a record of one's own, no rank";
const PART = "of a part of the country or a company";
const NEWS: Setting = { title: "News" };

function lines(text: string, setting?: Setting): string[] {
  return [...figureLines(text, setting), ...leftLines(text, setting)];
}

describe("which place, and among whom", () => {
  it.each<[string, string[], Setting?]>([
    [
      "In 2023 China was Vietnam's largest trading partner.",
      [rank("VNM<CHN 1 rank 2023 (overall)")],
    ],
    ["In 2023 China was Vietnam's third largest buyer.", [rank("VNM<CHN 3 rank 2023 (exports)")]],
    ["In 2023 China was Vietnam's top supplier.", [rank("VNM<CHN 1 rank 2023 (imports)")]],
    ["In 2023 China was Vietnam's No. 4 investor.", ["investor-rank VNM<CHN 4 rank 2023"]],
    [
      "In 2023 China was Vietnam's second or third largest trading partner.",
      [rank("VNM<CHN 2 rank 2023 about (overall)")],
    ],
    [
      "In 2023 China was among Vietnam's five largest trading partners.",
      [rank("VNM<CHN 5 rank 2023 at-most (overall)")],
    ],
    // "The largest after another" is the second.
    [
      "In 2023 China was Vietnam's largest export market after the United States.",
      [rank("VNM<CHN 2 rank 2023 (exports)")],
    ],
    [
      "In 2023 Japan was Vietnam's largest trading partner behind China and South Korea.",
      [rank("VNM<JPN 3 rank 2023 (overall)")],
      NEWS,
    ],
    [
      "In 2023 China was Vietnam's second largest trading partner after the United States.",
      [rank("VNM<CHN 2 rank 2023 (overall)")],
      NEWS,
    ],
    [
      "In 2023 China was Vietnam's largest trading partner after a long lead of Japan.",
      [rank("VNM<CHN 1 rank 2023 (overall)")],
      NEWS,
    ],
    [
      "In 2023 China was Vietnam's largest trading partner as Japan sold less.",
      [rank("VNM<CHN 1 rank 2023 (overall)")],
      NEWS,
    ],
    [
      "In 2023 China was among Vietnam's top five buyers after Japan.",
      [rank("VNM<CHN 5 rank 2023 at-most (exports)")],
      NEWS,
    ],
    [
      "In 2023 China was Vietnam's No. 1 buyer after Japan lost ground.",
      [rank("VNM<CHN 1 rank 2023 (exports)")],
      NEWS,
    ],
    // Among whom.
    [
      "Of China's partners in ASEAN, Vietnam is the biggest.",
      [rank("CHN<VNM 1 rank 2024-06 (within ASEAN)")],
    ],
    [
      "In ASEAN Vietnam was China's largest trading partner in 2023.",
      [rank("CHN<VNM 1 rank 2023 (within ASEAN)")],
    ],
    [
      "In the EU Germany was China's largest trading partner in 2023.",
      [rank("CHN<DEU 1 rank 2023 (within EU)")],
      NEWS,
    ],
    [
      "As sales in ASEAN fell in 2023, Vietnam was China's largest trading partner.",
      [rank("CHN<VNM 1 rank 2023 (overall)")],
    ],
    [
      "In 2023 Vietnam was China's largest trading partner in ASEAN.",
      [rank("CHN<VNM 1 rank 2023 (within ASEAN)")],
    ],
    [
      "In 2023 Germany was China's largest trading partner within the EU.",
      [rank("CHN<DEU 1 rank 2023 (within EU)")],
      NEWS,
    ],
    [
      "Among single countries Vietnam was China's largest trading partner in 2023.",
      [rank("CHN<VNM 1 rank 2023 (overall)")],
    ],
    [
      "In 2023 China was Vietnam's largest trading partner among single countries.",
      [rank("VNM<CHN 1 rank 2023 (single countries)")],
    ],
    [
      "In 2023 China was Vietnam's largest individual trading partner.",
      [rank("VNM<CHN 1 rank 2023 (single countries)")],
    ],
    [
      "In 2023 China was Vietnam's largest buyer worldwide.",
      [rank("VNM<CHN 1 rank 2023 (overall)")],
    ],
    [
      "In 2023 Vietnam's trade with China ranked first overall and its trade with Japan fourth.",
      [rank("VNM<CHN 1 rank 2023 (overall)"), rank("VNM<JPN 4 rank 2023 (overall)")],
    ],
    [
      "In 2023 Japan invested the largest amount in Laos.",
      ["investor-rank LAO<JPN 1 rank 2023 (new capital)"],
      NEWS,
    ],
    // No rank.
    [
      "In 2023 China was among Vietnam's largest trading partners.",
      [`largest trading partners: ${NO_NUMBER}`],
    ],
    [
      "China is the first, second or third largest export market of Vietnam.",
      [`second or third largest export market: ${NO_NUMBER}`],
    ],
    [
      "China is the second or even third largest export market of Vietnam.",
      [rank("VNM<CHN 3 rank 2024-06 (exports)")],
    ],
    ["In 2023 China invested the largest amount ever in Vietnam.", [`largest amount: ${RECORD}`]],
    [
      "In 2023 China invested the largest amount on record in Vietnam.",
      [`largest amount: ${RECORD}`],
    ],
    ["In 2023 China invested the largest sum in history in Vietnam.", [`largest sum: ${RECORD}`]],
    ["In 2023 the retail sector ranked third among investors in Vietnam.", [`third: ${PART}`]],
    [
      "In 2023 Guangxi province was Vietnam's largest trading partner.",
      [`largest trading partner: ${PART}`],
    ],
    [
      "In 2023 the EU was Vietnam's fourth largest trading partner.",
      ["fourth largest trading partner: the rank of a bloc, not of a country"],
    ],
    [
      "Germany, a member of the EU, was Vietnam's largest trading partner in Europe in 2023.",
      [rank("VNM<DEU 1 rank 2023 (within Europe)")],
      NEWS,
    ],
    [
      "It was the largest trading partner in 2023.",
      ["largest trading partner: who ranks whom is not said"],
      NEWS,
    ],
    ["In 2023 China was Vietnam's largest source of tourists.", [`largest source: ${NO_TRADE}`]],
  ])("%s", (text, expected, setting) => {
    expect(lines(text, setting)).toEqual(expected);
  });
});

describe("of when a rank is", () => {
  const Q1 = "In the first quarter of 2024 Vietnam's exports to China were 12.8 billion USD.";
  const SOLD = "exports VNM<CHN 12800m USD 2024-01/2024-03";
  const YEAR = "In 2023 trade between Vietnam and China was 172 billion USD.";
  const TRADED = "trade-turnover VNM<CHN 172000m USD 2023";
  it.each<[string, string[], Setting?]>([
    // Of the time that is said with it.
    ["China is Vietnam's largest trading partner.", [rank("VNM<CHN 1 rank 2024-06 (overall)")]],
    [
      "China has been Vietnam's largest trading partner since 2004.",
      [rank("VNM<CHN 1 rank 2004/.. (overall)")],
    ],
    [
      "As of May 2023 China is Vietnam's largest trading partner.",
      [rank("VNM<CHN 1 rank 2023-05 (overall)")],
    ],
    [
      "China is Vietnam's largest trading partner as of May 2023.",
      [rank("VNM<CHN 1 rank 2023-05 (overall)")],
    ],
    [
      "China was Vietnam's largest trading partner, with trade of 172 billion USD in 2023.",
      [rank("VNM<CHN 1 rank 2023 (overall)"), TRADED],
    ],
    [
      "In December 2024 China is Vietnam's largest trading partner.",
      ["largest trading partner: a period still to come"],
    ],
    // Of now, whatever the time of an amount or event beside it.
    [
      "China is Vietnam's largest trading partner, with trade of 172 billion USD in 2023.",
      [rank("VNM<CHN 1 rank 2024-06 (overall)"), TRADED],
    ],
    [
      "China remains Vietnam's largest trading partner, with two-way trade at 172 billion USD in 2023.",
      [rank("VNM<CHN 1 rank 2024-06 (overall)"), TRADED],
    ],
    [
      "China is Vietnam's largest trading partner in 2024.",
      [rank("VNM<CHN 1 rank 2024 (overall)")],
    ],
    [
      "China is strong and was Vietnam's largest trading partner, with trade of 172 billion USD in 2023.",
      [rank("VNM<CHN 1 rank 2023 (overall)"), TRADED],
    ],
    [
      "China has become Vietnam's largest trading partner since ties were restored in 1991.",
      [rank("VNM<CHN 1 rank 2024-06 (overall)")],
    ],
    [
      "China has been Vietnam's largest trading partner since early 2004.",
      [rank("VNM<CHN 1 rank 2004/.. (overall)")],
    ],
    [
      "Japan has put 66 billion USD into Laos since 1988, making it the top investor in Laos.",
      ["fdi-capital LAO<JPN 66000m USD 1988/.. stock", "investor-rank LAO<JPN 1 rank 2024-06"],
      NEWS,
    ],
    [
      "Japan has put 66 billion USD into Laos since 1988, which makes it the top investor in Laos.",
      ["fdi-capital LAO<JPN 66000m USD 1988/.. stock", "investor-rank LAO<JPN 1 rank 2024-06"],
      NEWS,
    ],
    [
      "In 2023 Japan put 66 million USD into Laos, making it the top investor in Laos.",
      ["fdi-capital LAO<JPN 66m USD 2023 flow", "investor-rank LAO<JPN 1 rank 2023"],
      NEWS,
    ],
    [
      "Since 1988 Japan has been the top investor in Laos.",
      ["investor-rank LAO<JPN 1 rank 1988/.."],
      NEWS,
    ],
    [
      "China is Vietnam's largest trading partner with trade that peaked in 2023.",
      [rank("VNM<CHN 1 rank 2024-06 (overall)")],
    ],
    // Between two commas, what is said outside of them is not of the rank.
    [
      "Vietnam's trade with China, its largest trading partner, was 172 billion USD in 2023.",
      [rank("VNM<CHN 1 rank 2024-06 (overall)"), TRADED],
    ],
    [
      "Vietnam's trade with China, its largest trading partner in 2023, grew fast.",
      [rank("VNM<CHN 1 rank 2023 (overall)")],
    ],
    [
      "In 2022 Vietnam's trade with China, the largest trading partner of 2023, grew fast.",
      [rank("VNM<CHN 1 rank 2023 (overall)")],
    ],
    [
      "Vietnam's trade with China, its largest trading partner and one that grew fast, was 172 billion USD in 2023.",
      [rank("VNM<CHN 1 rank 2023 (overall)"), TRADED],
    ],
    // Of the time of the amounts, where that is this year or the last.
    [
      `${Q1} China was the top buyer with 12.8 billion USD.`,
      [SOLD, rank("VNM<CHN 1 rank 2024-01/2024-03 (exports)"), SOLD],
    ],
    [
      `${Q1} Japan, the second largest buyer, took 5.6 billion USD.`,
      [
        SOLD,
        rank("VNM<JPN 2 rank 2024-01/2024-03 (exports)"),
        "exports VNM<JPN 5600m USD 2024-01/2024-03",
      ],
    ],
    [
      `${Q1} This reflects China as the top buyer.`,
      [SOLD, rank("VNM<CHN 1 rank 2024-01/2024-03 (exports)")],
    ],
    [`${Q1} China is Vietnam's top buyer.`, [SOLD, rank("VNM<CHN 1 rank 2024-06 (exports)")]],
    [`${Q1} China was Vietnam's top buyer.`, [SOLD, rank("VNM<CHN 1 rank 2024-06 (exports)")]],
    [
      `${Q1} Japan, the second largest buyer, is far away.`,
      [SOLD, rank("VNM<JPN 2 rank 2024-06 (exports)")],
    ],
    [
      `${Q1} China was the top buyer with 12.8 billion USD.`,
      [SOLD, rank("VNM<CHN 1 rank 2026-06 (exports)"), SOLD],
      { published: "2026-06-15" },
    ],
    [
      "In the first quarter of 2023 Vietnam's exports to China were 11 billion USD. China was the top buyer with 11 billion USD.",
      [
        "exports VNM<CHN 11000m USD 2023-01/2023-03",
        rank("VNM<CHN 1 rank 2023-01/2023-03 (exports)"),
        "exports VNM<CHN 11000m USD 2023-01/2023-03",
      ],
    ],
    // Behind figures of the whole of last year, what was is of that year.
    [
      `${YEAR} China remained Vietnam's largest supplier.`,
      [TRADED, rank("VNM<CHN 1 rank 2023 (imports)")],
    ],
    [
      `${YEAR} China is Vietnam's largest supplier.`,
      [TRADED, rank("VNM<CHN 1 rank 2024-06 (imports)")],
    ],
    [
      `${YEAR} China remained Vietnam's largest supplier.`,
      [TRADED, rank("VNM<CHN 1 rank 2025-06 (imports)")],
      { published: "2025-06-15" },
    ],
    [
      `${YEAR} China was, and by far at that, Vietnam's largest supplier.`,
      [TRADED, rank("VNM<CHN 1 rank 2024-06 (imports)")],
    ],
    [
      "In the first quarter of 2023 Vietnam's exports to China were 11 billion USD. China remained Vietnam's largest supplier.",
      ["exports VNM<CHN 11000m USD 2023-01/2023-03", rank("VNM<CHN 1 rank 2024-06 (imports)")],
    ],
    [
      "From 2021 to 2023 trade between Vietnam and China grew 4 percent. China remained Vietnam's largest supplier.",
      [
        "growth of trade-turnover VNM<CHN 0.04 ratio 2023 base 2021",
        rank("VNM<CHN 1 rank 2024-06 (imports)"),
      ],
    ],
    // A list goes on with the time of its first rank, and a rank is told of another time.
    [
      "China was Vietnam's largest supplier in 2022. Japan came second with 23 billion USD.",
      [
        rank("VNM<CHN 1 rank 2022 (imports)"),
        rank("VNM<JPN 2 rank 2022 (imports)"),
        "imports VNM<JPN 23000m USD 2022",
      ],
    ],
    [
      "In 2023 China ranked third among investors in Laos, up from fifth in 2022.",
      ["investor-rank LAO<CHN 3 rank 2023", "investor-rank LAO<CHN 5 rank 2022"],
      NEWS,
    ],
    [
      "In 2023 China ranked third among investors in Laos, up from fifth a year earlier.",
      ["investor-rank LAO<CHN 3 rank 2023", "investor-rank LAO<CHN 5 rank 2022"],
      NEWS,
    ],
    [
      "In 2023 China ranked third among investors in Laos, up from fifth.",
      ["investor-rank LAO<CHN 3 rank 2023", "fifth: an earlier rank, of a time that is not said"],
      NEWS,
    ],
    [
      "In 2023 China ranked third among investors in Laos, up from fifth in 2022. Japan came second.",
      [
        "investor-rank LAO<CHN 3 rank 2023",
        "investor-rank LAO<CHN 5 rank 2022",
        "investor-rank LAO<JPN 2 rank 2023",
      ],
      NEWS,
    ],
    // What follows is of the time of the rank.
    [
      "In 2022 China was Vietnam's largest trading partner. Exports to China were 57 billion USD.",
      [rank("VNM<CHN 1 rank 2022 (overall)"), "exports VNM<CHN 57000m USD 2022"],
    ],
    [
      "China has been Vietnam's largest trading partner since 2004. Exports to China were 57 billion USD.",
      [rank("VNM<CHN 1 rank 2004/.. (overall)"), "exports VNM<CHN 57000m USD 2024-06"],
    ],
  ])("%s", (text, expected, setting) => {
    expect(lines(text, setting)).toEqual(expected);
  });
});

describe("amounts in brackets behind those who rank", () => {
  const last = (text: string) =>
    figureLines(text, { title: "Cambodia and Vietnam", published: "2024-06-15" }).slice(-2);
  const RANKED = "Vietnam was Cambodia's third largest trading partner in 2023";

  it.each([
    [
      `${RANKED}, after China ($11 billion) and the US ($9 billion).`,
      ["trade-turnover KHM<CHN 11000m USD 2023", "trade-turnover KHM<USA 9000m USD 2023"],
    ],
    [
      `Cambodia's deficit with Vietnam was $2 billion in 2023. ${RANKED}, behind Thailand ($7 billion) and China ($11 billion).`,
      ["trade-turnover KHM<THA 7000m USD 2023", "trade-turnover KHM<CHN 11000m USD 2023"],
    ],
    [
      `Cambodia's exports to Vietnam were $3 billion in 2023. ${RANKED} ($6 billion).`,
      [rank("KHM<VNM 3 rank 2023 (overall)"), "trade-turnover KHM<VNM 6000m USD 2023"],
    ],
    // What stands with the amount comes first, and so do markets.
    [
      `${RANKED} (imports of $4 billion).`,
      [rank("KHM<VNM 3 rank 2023 (overall)"), "imports KHM<VNM 4000m USD 2023"],
    ],
    [
      "Vietnam was Cambodia's second largest export market in 2023, behind the US ($9 billion).",
      [rank("KHM<VNM 2 rank 2023 (exports)"), "exports KHM<USA 9000m USD 2023"],
    ],
  ])("are what each of them traded: %s", (text, expected) => {
    expect(last(text)).toEqual(expected);
  });
});
