/** Turns of phrase between one figure and the next, or between a figure and what is none. */
import { describe, expect, it } from "vitest";
import { figureLines, leftLines } from "./testing.ts";

const SETTING = { title: "Vietnam and China", published: "2024-06-15" };

describe("how a figure is put", () => {
  it.each([
    [
      "a share that stands before its name",
      "In 2022 China topped Vietnam's import market with a 33 percent share.",
      ["share of total VNM<CHN 0.33 ratio 2022"],
    ],
    [
      "a share that is taken up",
      "China took up 17 percent of Vietnam's exports in 2023.",
      ["share of Vietnam's exports VNM<CHN 0.17 ratio 2023"],
    ],
    [
      "a share whose whole comes first",
      "In 2023 the share of Vietnam's exports that went to China was 17 percent.",
      ["share of Vietnam's exports VNM<CHN 0.17 ratio 2023"],
    ],
    [
      "a fall that is a percentage of one",
      "In 2023 trade between Vietnam and China was 171.9 billion USD. That was a 1.1 percent decrease.",
      [
        "trade-turnover VNM<CHN 171900m USD 2023",
        "growth of trade-turnover VNM<CHN -0.011 ratio 2023",
      ],
    ],
    [
      "a year that is not over",
      "So far in 2024 Vietnam's exports to China have come to 20 billion USD.",
      ["exports VNM<CHN 20000m USD 2024-01/2024-06-15"],
    ],
    [
      "the month of publication, which is not to come",
      "Vietnam's exports to China came to 5 billion USD in June 2024.",
      ["exports VNM<CHN 5000m USD 2024-06"],
    ],
    [
      "one of two ranks",
      "In 2023 China was the third or fourth largest trading partner of Japan.",
      ["trade-partner-rank JPN<CHN 3 rank 2023 about (overall)"],
    ],
    [
      "goods with services",
      "In 2020 Vietnam's trade in goods and services with China came to 140 billion USD.",
      ["trade-turnover VNM<CHN 140000m USD 2020 (goods and services)"],
    ],
    [
      "names without their capitals",
      "In 2020 vietnam's exports to china reached 50 billion USD.",
      ["exports VNM<CHN 50000m USD 2020"],
    ],
    [
      "people for their country",
      "In 2023 the Chinese and the Vietnamese traded goods worth 172 billion USD.",
      ["trade-turnover VNM<CHN 172000m USD 2023"],
    ],
    [
      "students whose number is hedged",
      "In 2020 Vietnam welcomed about 2,000 Chinese students.",
      ["students VNM<CHN 2000 person 2020 about"],
    ],
    [
      "a partner whose rank goes before its trade",
      "In 2023 Vietnam was China's sixth trading partner, with total trade of 171 billion USD.",
      [
        "trade-partner-rank CHN<VNM 6 rank 2023 (overall)",
        "trade-turnover CHN<VNM 171000m USD 2023",
      ],
    ],
  ])("%s", (_, text, lines) => {
    expect(figureLines(text, SETTING)).toEqual(lines);
  });
});

describe("figures that go on with the one before", () => {
  it.each([
    [
      "each amount in turn is with its own country",
      "In 2023 Laos bought goods worth 3 billion USD from China and 2 billion USD from Thailand, against exports of 1 billion USD and 4 billion USD, respectively.",
      [
        "imports LAO<CHN 3000m USD 2023",
        "imports LAO<THA 2000m USD 2023",
        "exports LAO<CHN 1000m USD 2023",
        "exports LAO<THA 4000m USD 2023",
      ],
    ],
    [
      "those of a third country go to the same partner",
      "In 2023 China's exports to Japan climbed 8 percent, while those of Laos rose 5 percent.",
      ["growth of exports CHN<JPN 0.08 ratio 2023", "growth of exports LAO<JPN 0.05 ratio 2023"],
    ],
    [
      "a list of students goes on in its own time",
      "As of May 2022 there were 73,000 Vietnamese students in Japan. China came next with 124,000.",
      ["students JPN<VNM 73000 person 2022-05", "students JPN<CHN 124000 person 2022-05"],
    ],
    [
      "a figure compared with another's is still the one told before",
      "Laos imported goods worth 9 billion USD from China in 2023. The figure is 5 percent higher than the value of China's exports to Laos in 2022.",
      ["imports LAO<CHN 9000m USD 2023", "growth of imports LAO<CHN 0.05 ratio 2023 base 2022"],
    ],
    [
      "who ranks does what follows",
      "Laos was the biggest exporter to Japan in 2023. China ranked third, shipping products worth 7 billion USD there.",
      [
        "trade-partner-rank JPN<LAO 1 rank 2023 (imports)",
        "trade-partner-rank JPN<CHN 3 rank 2023 (imports)",
        "exports CHN<JPN 7000m USD 2023",
      ],
    ],
    [
      "the former of the two has the surplus",
      "In 2023 the trade between Laos and Vietnam left the former with a surplus of 2 billion USD.",
      ["trade-balance LAO<VNM 2000m USD 2023"],
    ],
    [
      "an imbalance is a surplus where the sentence says so",
      "Japan's surplus with Vietnam in May was lower than the 5 billion USD imbalance of April 2024.",
      ["trade-balance JPN<VNM 5000m USD 2024-04"],
    ],
    [
      "the amount that a growth leads to is of the same",
      "In 2023 exports to China grew 16 percent to 14 billion USD, more than the 6 percent rise in imports from China to 9 billion USD.",
      [
        "growth of exports VNM<CHN 0.16 ratio 2023",
        "exports VNM<CHN 14000m USD 2023",
        "growth of imports VNM<CHN 0.06 ratio 2023",
        "imports VNM<CHN 9000m USD 2023",
      ],
    ],
    [
      "a final figure beside a plan",
      "In 2023 Vietnam expected to spend 9 billion USD on imports from China but the final figure was 13 billion USD.",
      ["imports VNM<CHN 13000m USD 2023"],
    ],
    [
      "projects that a government approves are in its country",
      "In 2023 the Chinese government approved three new projects of Vietnamese firms with a registered capital of 2 million USD.",
      ["fdi-projects CHN<VNM 3 project 2023 flow", "fdi-capital CHN<VNM 2m USD 2023 flow"],
    ],
    [
      "a first drop since a month is no span",
      "It was the first drop in exports to China since March 2021, but Vietnam's surplus with its largest trading partner grew 10 percent to 4 billion USD in May.",
      [
        "trade-partner-rank VNM<CHN 1 rank 2024-05 (overall)",
        "growth of trade-balance VNM<CHN 0.1 ratio 2024-05",
        "trade-balance VNM<CHN 4000m USD 2024-05",
      ],
    ],
    [
      "where visitors come from, though a clause on them follows",
      "Chinese visitors to Vietnam came to 357,000 in May, against 351,000 visitors from South Korea, who led before.",
      ["tourists VNM<CHN 357000 person 2024-05", "tourists VNM<KOR 351000 person 2024-05"],
    ],
  ])("%s", (_, text, lines) => {
    expect(figureLines(text, SETTING)).toEqual(lines);
  });
});

describe("numbers that are left alone", () => {
  it.each([
    [
      "a balance without a partner, after one over all of them",
      "Vietnam recorded a 15 billion USD trade deficit in May. The trade deficit with China was 5 billion USD. Vietnam's trade deficit had been 9 billion USD in April.",
      "9 billion USD: a total over all partners, or a partner that is not named",
    ],
    [
      "a rank in one sector",
      "China is the largest agricultural export market of Vietnam.",
      "largest agricultural export market: a rank that is not one in trade or investment",
    ],
    [
      "a difference between two",
      "Vietnam's exports to China in 2023 were worth 9 billion USD more than those of Laos.",
      "9 billion USD: an increase or decrease, not a level",
    ],
    [
      "a part of the amount before",
      "In 2023 imports from China totaled 37 billion USD, accounting for more than 10 billion USD.",
      "more than 10 billion USD: a part of the amount before",
    ],
    [
      "growth of one commodity behind the number",
      "Exports to China were lifted in 2023 by increases of 23 percent for autos.",
      "23 percent: only the part in one commodity",
    ],
    [
      "from one percentage to another",
      "Of Vietnam's trade surplus with China, telephones have increased from 0.6 percent in 2020 to 12 percent in 2023.",
      "0.6 percent: a rate that moves from one to another",
    ],
    [
      "an average a project",
      "Vietnam invested in 63 projects in China with 900 million USD, or 14 million USD per project.",
      "14 million USD: an average, not a sum",
    ],
    [
      "a difference of projects",
      "Vietnam approved 5 Chinese projects in 2023, an increase of 3 projects and 2 billion USD.",
      "2 billion USD: an increase or decrease, not a level",
    ],
    [
      "the share of a bloc",
      "Trade between Vietnam and China rose in 2023. ASEAN countries accounted for about 20 percent of Vietnam's total trade.",
      "about 20 percent: the share of a bloc, not of a country",
    ],
    [
      "a share of a city's",
      "Vietnam received 3 million Chinese visitors in 2023. In May they were 11 percent of the city's total arrivals.",
      "11 percent: of a part of the country or a company",
    ],
    [
      "a rank among those who give aid",
      "China ranks first among providers of aid, and third among the investors of Vietnam.",
      "first: a rank that is not one in trade or investment",
    ],
    [
      "a month after the text",
      "Vietnam's exports to China came to 5 billion USD in July 2024.",
      "5 billion USD: a period still to come",
    ],
    [
      "a word that is a country only with its capital",
      "In 2020 Vietnam's exports to turkey reached 1 billion USD.",
      "1 billion USD: a total over all partners, or a partner that is not named",
    ],
    [
      "trade with each of two",
      "In 2023 Vietnam's trade with China and with Laos came to 175 billion USD.",
      "175 billion USD: of several countries together",
    ],
    [
      "what goods earn",
      "In 2023 Vietnam sold more to China. Fruits and vegetables stood out, earning 306 million USD in exports.",
      "306 million USD: only the part in one commodity",
    ],
    [
      "points, which are no growth",
      "In 2023 the share of China in Vietnam's imports rose by 2 percent points.",
      "2 percent points: percentage points",
    ],
    [
      "what another year is held beside",
      "In 2008 Vietnam's imports from China nearly equalled the whole 2005 trade of 8 billion USD.",
      "8 billion USD: told for comparison, of another time",
    ],
    [
      "a range over some years",
      "Vietnam's exports to China came to figures ranging between 40 billion and 60 billion USD in 2020.",
      "40 billion and 60 billion USD: a range over some years",
    ],
    [
      "what would have been",
      "Had trade between Vietnam and China reached 150 billion USD in 2020, it would have been a record.",
      "150 billion USD: denied, asked or only supposed",
    ],
    [
      "what is seen coming",
      "Trade between Vietnam and China is seen reaching 260 billion USD in 2025.",
      "260 billion USD: a target, forecast or plan, not what was",
    ],
    [
      "what was seen coming",
      "Trade between Vietnam and China was seen at 260 billion USD for 2025.",
      "260 billion USD: a target, forecast or plan, not what was",
    ],
    [
      "what several countries had together",
      "In 2020 Germany, India and Malaysia saw their surpluses with China shrink to 5 billion USD.",
      "5 billion USD: of several countries together",
    ],
    [
      "the share of what was bought, told behind it",
      "In 2019 Vietnam bought steel for 2 billion USD from China, which accounted for 17.5 percent of the total.",
      "17.5 percent: only the part in steel",
    ],
    [
      "what only the sentence before would name",
      "In 2018, 300 new ones came from China.",
      "300: counts something else",
    ],
    [
      "a partner of something else",
      "China is the second biggest partner of labour exchange of Vietnam.",
      "second biggest partner: a rank that is not one in trade or investment",
    ],
  ])("%s", (_, text, line) => {
    expect(leftLines(text, SETTING)).toContain(line);
  });
});
