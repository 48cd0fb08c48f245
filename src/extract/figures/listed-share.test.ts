/** Shares in a list that name no whole of their own. */
import { describe, expect, it } from "vitest";
import { figureLines } from "../testing.ts";

const read = (title: string, text: string) => figureLines(text, { title, published: "2024-08-12" });

describe("a share is of the whole that the head of its list names, and of the country beside it", () => {
  const head = "share of Peru's exports PER<CHL 0.17 ratio 2023";
  const others = [
    "share of Peru's exports PER<JPN 0.07 ratio 2023",
    "share of Peru's exports PER<KOR 0.06 ratio 2023",
  ];
  it.each([
    "Chile took 17 percent of Peru's exports in 2023, followed by Japan (7 percent) and Korea (6 percent).",
    "Chile took 17 percent of Peru's exports in 2023, followed by Japan with 7 percent and Korea with 6 percent.",
    "Chile took 17 percent of Peru's exports in 2023, ahead of Japan (7 percent) and Korea (6 percent).",
  ])("%s", (text) => {
    expect(read("Trade of Peru", text)).toEqual([head, ...others]);
  });

  it("also in the next sentence, where it stands behind a rank", () => {
    const text =
      "Spain was the largest investor in Peru in 2023 with $1.7 billion, 34 percent of the total. Chile was the second largest with 13 percent, followed by Canada (9 percent).";
    expect(read("Investment in Peru", text).slice(2)).toEqual([
      "share of the total PER<ESP 0.34 ratio 2023",
      "share of the total PER<CHL 0.13 ratio 2023",
      "share of the total PER<CAN 0.09 ratio 2023",
    ]);
  });

  it("a bracket behind a growth is none", () => {
    const text =
      "Peru's exports to Chile rose 10 percent in 2023, ahead of those to Japan (7 percent).";
    expect(read("Trade of Peru", text).join()).not.toContain("share");
  });
});

it("what the largest donor spends on itself is no aid", () => {
  const text = "Japan, the largest ODA donor to Laos, spent $56 billion on defence in 2023.";
  expect(read("Laos and Japan", text)).toEqual([]);
});

describe("money behind a rank of donors is aid", () => {
  it.each([
    "Japan remains the biggest ODA donor of Laos, with nearly $2.7 billion.",
    "Japan was Laos's top ODA provider, at nearly $2.7 billion.",
  ])("%s", (text) => {
    expect(read("Laos and Japan", text)).toEqual(["aid LAO<JPN 2700m USD 2024-08 about"]);
  });
});

describe("the goods of a country are what it sold", () => {
  const before = "Trade between Peru and Chile stood at $3 billion in 2023.";
  it.each([
    "Peru's goods came to roughly $1.2 billion, whereas Chile's exports to Peru were $1.8 billion.",
    "Peruvian goods made up about $1.2 billion of it and Chilean goods $1.8 billion.",
    "Of this, goods from Peru were worth some $1.2 billion and those from Chile $1.8 billion.",
  ])("%s", (text) => {
    expect(read("Peru and Chile", `${before} ${text}`).slice(1)).toEqual([
      "exports PER<CHL 1200m USD 2023 about",
      "exports CHL<PER 1800m USD 2023",
    ]);
  });

  it.each([
    "Seized Peruvian goods were worth $2 million.",
    "Peruvian steel was worth $1 billion.",
    "Farm goods made up $1 billion of it.",
  ])("but not: %s", (text) => {
    expect(read("Peru and Chile", `${before} ${text}`)).toHaveLength(1);
  });
});
