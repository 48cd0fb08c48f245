/** Of when a rank is: that of the amounts before it, or that of the text. */
import { describe, expect, it } from "vitest";
import { figureLines, leftLines } from "../testing.ts";

const last = (text: string, title: string) => figureLines(text, { title }).at(-1);
const laos = (text: string) => last(text, "Thailand and Laos");

describe("a rank that what was told before makes", () => {
  it.each([
    [
      "Thailand sold Laos goods worth $4.9 billion in 2023. That made Laos its ninth largest export market.",
      "trade-partner-rank THA<LAO 9 rank 2023 (exports)",
    ],
    [
      "Trade between Thailand and Laos came to $7.6 billion in 2023. By that measure, Laos is Thailand's second largest trading partner in ASEAN.",
      "trade-partner-rank THA<LAO 2 rank 2023 (within ASEAN)",
    ],
    [
      "By the end of March, Thailand had 750 projects in Laos with registered capital of $4.8 billion. That made it the third largest foreign investor in Laos.",
      "investor-rank LAO<THA 3 rank 2024-03",
    ],
    [
      "Thailand's trade with Laos reached $3 billion by the end of May. This puts Laos 12th among Thailand's trading partners.",
      "trade-partner-rank THA<LAO 12 rank 2024-01/2024-05 (overall)",
    ],
    [
      "Thailand invested $300 million in Laos in the first quarter. With that sum, Thailand ranked second among foreign investors in Laos.",
      "investor-rank LAO<THA 2 rank 2024-01/2024-03",
    ],
    [
      "Trade between Thailand and Laos came to $2.6 billion in 2005. That made Laos the eighth largest trading partner of Thailand.",
      "trade-partner-rank THA<LAO 8 rank 2005 (overall)",
    ],
    // What is long past makes nothing today; another time is said; nothing points back.
    [
      "Trade between Thailand and Laos came to $2.6 billion in 2005. That makes Laos the eighth largest trading partner of Thailand.",
      "trade-partner-rank THA<LAO 8 rank 2024-06 (overall)",
    ],
    [
      "Trade between Thailand and Laos came to $7.6 billion in 2023. That made Laos the second largest trading partner of Thailand in ASEAN in the first quarter.",
      "trade-partner-rank THA<LAO 2 rank 2024-01/2024-03 (within ASEAN)",
    ],
    [
      "Trade between Thailand and Laos came to $7.6 billion in 2023. Laos is the eighth largest trading partner of Thailand.",
      "trade-partner-rank THA<LAO 8 rank 2024-06 (overall)",
    ],
  ])("%s", (text, rank) => {
    expect(laos(text)).toBe(rank);
  });
});

describe("a rank of today beside an amount of the past", () => {
  it.each([
    [
      "In 2015 the two countries traded goods worth 7 billion USD, and Laos is the largest buyer of Thai goods.",
      "trade-partner-rank THA<LAO 1 rank 2024-06 (exports)",
    ],
    [
      "In 2022 trade between them was 7 billion USD, and Thailand remains Laos' largest trading partner.",
      "trade-partner-rank LAO<THA 1 rank 2024-06 (overall)",
    ],
    [
      "In 2022 Thailand invested 300 million USD in Laos, but China remains the largest investor in Laos.",
      "investor-rank LAO<CHN 1 rank 2024-06",
    ],
    [
      "In 2022 trade between them was 7 billion USD, and Thailand was Laos' largest trading partner.",
      "trade-partner-rank LAO<THA 1 rank 2022 (overall)",
    ],
  ])("%s", (text, rank) => {
    expect(laos(text)).toBe(rank);
  });
});

describe("a rank of then", () => {
  it.each([
    [
      "Trade picked up after the two countries signed an agreement in 2014. Laos was then Thailand's eighth largest trading partner.",
      "trade-partner-rank THA<LAO 8 rank 2014 (overall)",
    ],
    [
      "In 2009 the bridge was opened. Thailand was then the third largest investor in Laos.",
      "investor-rank LAO<THA 3 rank 2009",
    ],
    [
      "Trade came to $3 billion in 2012. Laos was then Thailand's 12th largest export market; two years later it had moved on.",
      "trade-partner-rank THA<LAO 12 rank 2012 (exports)",
    ],
    [
      "Thailand is then the third largest investor in Laos.",
      "investor-rank LAO<THA 3 rank 2024-06",
    ],
  ])("%s", (text, rank) => {
    expect(laos(text)).toBe(rank);
  });

  it.each([
    "Thailand was then the third largest investor in Laos.",
    "The bridge was opened this year. Laos was then Thailand's eighth largest trading partner.",
  ])("of no time is left alone: %s", (text) => {
    const setting = { title: "Thailand and Laos" };
    expect(figureLines(text, setting)).toEqual([]);
    expect(leftLines(text, setting).at(-1)).toMatch(/of a time that is not said$/);
  });
});
