/** Amounts over all partners beside those of the two, and whose whole a share is of. */
import { describe, expect, it } from "vitest";
import { figureLines, leftLines } from "../testing.ts";

const TO_ALL = "a total over all partners, or a partner that is not named";
const ALL = "a total over all partners";

describe("what a country trades, takes in or draws in all is not of the two", () => {
  it.each<[string, string[], string[]]>([
    [
      "The import and export value of the whole country reached 61.5 billion USD in May 2024.",
      [],
      [`61.5 billion USD: ${TO_ALL}`],
    ],
    [
      "Trade with China reached 16 billion USD in May 2024, and import and export value nationwide 61.5 billion USD.",
      ["trade-turnover VNM<CHN 16000m USD 2024-05"],
      [`61.5 billion USD: ${TO_ALL}`],
    ],
    [
      "China invested 2 billion USD in Vietnam in 2023. Total newly registered and additional capital came to 36.6 billion USD.",
      ["fdi-capital VNM<CHN 2000m USD 2023 flow"],
      [`36.6 billion USD: ${TO_ALL}`],
    ],
    [
      "China invested 2 billion USD in Vietnam in 2023. Vietnam's total newly registered and additional capital came to 36.6 billion USD.",
      ["fdi-capital VNM<CHN 2000m USD 2023 flow"],
      [`36.6 billion USD: ${TO_ALL}`],
    ],
    [
      "China invested 2 billion USD in Vietnam in 2023. Total newly registered and additional FDI from China came to 3.6 billion USD.",
      ["fdi-capital VNM<CHN 2000m USD 2023 flow", "fdi-capital VNM<CHN 3600m USD 2023 flow"],
      [],
    ],
    [
      "China sent 1.7 million visitors to Vietnam in 2023. Foreign visitors came to 12 million.",
      ["tourists VNM<CHN 1.7m person 2023"],
      [`12 million: ${ALL}`],
    ],
    [
      "Vietnam's international visitor arrivals hit 12.6 million in 2023.",
      [],
      [`12.6 million: ${TO_ALL}`],
    ],
    ["Vietnam's tourist arrivals reached 17.5 million in 2023.", [], [`17.5 million: ${TO_ALL}`]],
    [
      "China's tourist arrivals in Vietnam reached 1.7 million in 2023.",
      ["tourists VNM<CHN 1.7m person 2023"],
      [],
    ],
    [
      "Vietnam's visitor arrivals from China came to 1.7 million in 2023.",
      ["tourists VNM<CHN 1.7m person 2023"],
      [],
    ],
    [
      "Foreign tourists to Vietnam, led by China, came to 12.6 million in 2023.",
      [],
      [`12.6 million: ${ALL}`],
    ],
    [
      "In 2023 foreign visitors to Vietnam, led by China with 1.7 million, came to 12.6 million.",
      ["tourists VNM<CHN 1.7m person 2023"],
      [`12.6 million: ${ALL}`],
    ],
    ["Vietnam's tourist arrivals in 2023 reached 12.6 million.", [], [`12.6 million: ${TO_ALL}`]],
    ["Vietnam's total tourist arrivals hit 12.6 million in 2023.", [], [`12.6 million: ${TO_ALL}`]],
    [
      "Foreign tourists to Vietnam, led by the United States, came to 12.6 million in 2023.",
      [],
      [`12.6 million: ${ALL}`],
    ],
    // Owned by a third.
    [
      "In 2023 Vietnam's trade with China passed Japan's record 45 billion USD.",
      [],
      ["45 billion USD: compared with another's, not with an earlier time"],
    ],
    [
      "In 2023 Vietnam's trade with China passed Japan's 45 billion USD.",
      [],
      ["45 billion USD: compared with another's, not with an earlier time"],
    ],
    [
      "In 2023 Vietnam's imports from China edged past Japan's 45 billion USD.",
      [],
      ["45 billion USD: compared with another's, not with an earlier time"],
    ],
    ["In 2023 China's foreign students numbered 490,000.", [], [`490,000: ${TO_ALL}`]],
    ["In 2023 China had 490,000 international students.", [], [`490,000: ${ALL}`]],
    [
      "In 2023 China's foreign tourists to Vietnam were 1.7 million.",
      ["tourists VNM<CHN 1.7m person 2023"],
      [],
    ],
    [
      "Vietnam's foreign visitors from China numbered 1.7 million in 2023.",
      ["tourists VNM<CHN 1.7m person 2023"],
      [],
    ],
    ["Vietnam had 39,000 foreign-invested projects in 2023.", [], [`39,000: ${ALL}`]],
    [
      "China had 4,200 foreign-invested projects in Vietnam in 2023.",
      ["fdi-projects VNM<CHN 4200 project 2023 stock"],
      [],
    ],
    [
      "Chinese investors had 4,200 foreign-invested projects in 2023.",
      ["fdi-projects VNM<CHN 4200 project 2023 stock"],
      [],
    ],
  ])("%s", (text, figures, left) => {
    expect(figureLines(text)).toEqual(figures);
    expect(leftLines(text)).toEqual(left);
  });
});

describe("whose whole a share is of, and whose share it is", () => {
  it.each<[string, string]>([
    ["China took 17 percent of Vietnam's exports in 2023.", "Vietnam's exports VNM<CHN 0.17"],
    [
      "China, after Japan, took 17 percent of Vietnam's exports in 2023.",
      "Vietnam's exports VNM<CHN 0.17",
    ],
    ["In 2023, 17 percent of Thailand's exports went to Laos.", "Thailand's exports THA<LAO 0.17"],
    [
      "In 2023, 17 percent of Thailand's imports came from Laos.",
      "Thailand's imports THA<LAO 0.17",
    ],
    [
      "In 2023, trade with Laos made up 25 percent of Thailand's total trade.",
      "Thailand's total trade THA<LAO 0.25",
    ],
    [
      "Competing with Japan, China took 17 percent of Vietnam's exports in 2023.",
      "Vietnam's exports VNM<CHN 0.17",
    ],
    [
      "In 2023 exports to Laos made up 7 percent of Thailand's total exports.",
      "Thailand's total exports THA<LAO 0.07",
    ],
    [
      "In 2023 imports from Laos made up 7 percent of Thailand's imports.",
      "Thailand's imports THA<LAO 0.07",
    ],
    [
      "China took 17 percent of the country's exports in 2023.",
      "the country's exports VNM<CHN 0.17",
    ],
    [
      "Vietnam's shipments to China accounted for 17 percent of the country's exports in 2023.",
      "the country's exports VNM<CHN 0.17",
    ],
    [
      "China's exports to Vietnam accounted for 33 percent of the country's imports in 2023.",
      "the country's imports VNM<CHN 0.33",
    ],
    [
      "Thailand's firms lost, and China led in Vietnam's import market with a 33 percent share in 2023.",
      "total VNM<CHN 0.33",
    ],
    [
      "In 2023 China topped Vietnam's export market with a share of 17 percent.",
      "total VNM<CHN 0.17",
    ],
  ])("%s", (text, share) => {
    expect(figureLines(text)).toEqual([`share of ${share} ratio 2023`]);
  });
});

describe("what was exported, told behind its worth", () => {
  it.each<[string, string[]]>([
    [
      "In 2023 goods worth 61 billion USD were exported from Vietnam to China.",
      ["exports VNM<CHN 61000m USD 2023"],
    ],
    [
      "In 2023 goods worth 111 billion USD were imported into Vietnam from China.",
      ["imports VNM<CHN 111000m USD 2023"],
    ],
    [
      "In 2023 trade between Vietnam and China was 171 billion USD, of which 61 billion USD was exported to China and 110 billion USD was imported.",
      [
        "trade-turnover VNM<CHN 171000m USD 2023",
        "exports VNM<CHN 61000m USD 2023",
        "imports VNM<CHN 110000m USD 2023",
      ],
    ],
    ["In 2023 China invested in Vietnam, where 5 billion USD was exported.", []],
  ])("%s", (text, figures) => {
    expect(figureLines(text)).toEqual(figures);
  });
});

describe("growths told in turn have the way of the amounts before them", () => {
  it.each<[string, string[]]>([
    [
      "In 2023 Vietnam received 1.7 million visitors from China and 590,000 from Japan, up 12 and 26 percent, respectively.",
      [
        "tourists VNM<CHN 1.7m person 2023",
        "tourists VNM<JPN 590000 person 2023",
        "growth of tourists VNM<CHN 0.12 ratio 2023",
        "growth of tourists VNM<JPN 0.26 ratio 2023",
      ],
    ],
    [
      "In 2023 Vietnam imported goods worth 3 billion USD from Laos and 4 billion USD from India, up 5 and 6 percent, respectively.",
      [
        "imports VNM<LAO 3000m USD 2023",
        "imports VNM<IND 4000m USD 2023",
        "growth of imports VNM<LAO 0.05 ratio 2023",
        "growth of imports VNM<IND 0.06 ratio 2023",
      ],
    ],
    [
      "In 2023 Vietnam's exports to China, Japan and Korea were 61 billion USD, 23 billion USD and 24 billion USD, respectively, up 6 percent, 7 percent and 8 percent.",
      [
        "exports VNM<CHN 61000m USD 2023",
        "exports VNM<JPN 23000m USD 2023",
        "exports VNM<KOR 24000m USD 2023",
        "growth of exports VNM<CHN 0.06 ratio 2023",
        "growth of exports VNM<JPN 0.07 ratio 2023",
        "growth of exports VNM<KOR 0.08 ratio 2023",
      ],
    ],
  ])("%s", (text, figures) => {
    expect(figureLines(text)).toEqual(figures);
  });
});

describe("projects that a country has", () => {
  it.each([
    "Vietnam had 39,000 FDI projects.",
    "At the end of 2023 Vietnam had 39,000 valid projects.",
    "Thailand has 39,000 foreign direct investment projects.",
    "Chinese investment in Vietnam is growing. By the end of 2023 Vietnam had 39,000 FDI projects.",
  ])("are of all who invest there where none was named: %s", (text) => {
    expect(figureLines(text)).toEqual([]);
    expect(leftLines(text)).toEqual(["39,000: a total over all partners"]);
  });

  it.each<[string, string]>([
    ["China had 4,200 FDI projects in Vietnam at the end of 2023.", "VNM<CHN 4200"],
    ["At the end of 2023 Vietnam had 4,200 Chinese FDI projects.", "VNM<CHN 4200"],
    ["At the end of 2023 Vietnam had 230 investment projects in Laos.", "LAO<VNM 230"],
    [
      "Japan is a large investor in Vietnam. At the end of 2023 it had 5,200 FDI projects.",
      "VNM<JPN 5200",
    ],
  ])("are of one where it is named: %s", (text, figure) => {
    expect(figureLines(text)).toEqual([`fdi-projects ${figure} project 2023-12 stock`]);
  });
});
