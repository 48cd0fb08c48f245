import { describe, expect, it } from "vitest";
import { figureLines, leftLines } from "../testing.ts";

const setting = { title: "Peru and Chile", published: "2024-08-12" };

describe("the total of exports and imports is trade", () => {
  it("and what it grew by, too", () => {
    const text =
      "Peru sold goods worth $3 billion to Chile in 2022 and bought $1 billion, for a total of $4 billion, 24 percent more than in 2021.";
    expect(figureLines(text, setting)).toEqual([
      "exports PER<CHL 3000m USD 2022",
      "imports PER<CHL 1000m USD 2022",
      "trade-turnover PER<CHL 4000m USD 2022",
      "growth of trade-turnover PER<CHL 0.24 ratio 2022 base 2021",
    ]);
  });

  it.each([
    [
      "Peru sold goods worth $3 billion to Chile in 2022 and bought $1 billion, for a total of $4 billion.",
      2022,
    ],
    [
      "Peru's exports to Chile came to $3 billion and imports to $1 billion in 2022, $4 billion in all.",
      2022,
    ],
    [
      "Peru exported $3 billion to Chile and imported $1 billion in 2022, adding up to $4 billion.",
      2022,
    ],
    [
      "In 2022 Peru sold Chile goods worth $3 billion and bought $1 billion; the total was $4 billion.",
      2022,
    ],
    [
      "Peru's exports to Chile were $2.96 billion in 2022 and its imports $1.02 billion, altogether $4 billion.",
      2022,
    ],
  ])("%s", (text, year) => {
    expect(figureLines(text, setting).at(-1)).toBe(`trade-turnover PER<CHL 4000m USD ${year}`);
  });

  it("and what follows is of the same two", () => {
    const text =
      "Peru's exports to Chile were $3 billion in 2021 and its imports $1 billion, a total of $4 billion. In 2022 exports came down to $2 billion and imports to $0.8 billion, $2.8 billion in all.";
    expect(figureLines(text, setting)).toEqual([
      "exports PER<CHL 3000m USD 2021",
      "imports PER<CHL 1000m USD 2021",
      "trade-turnover PER<CHL 4000m USD 2021",
      "exports PER<CHL 2000m USD 2022",
      "imports PER<CHL 800m USD 2022",
      "trade-turnover PER<CHL 2800m USD 2022",
    ]);
  });
});

describe("an amount that is no sum of those before is none", () => {
  it.each([
    "Peru's exports to Chile were $3 billion in 2022 and imports $1 billion, out of a total of $70 billion.",
    "Peru's exports to Chile were $3 billion in 2022 and imports $1 billion, of total exports of $70 billion.",
  ])("%s", (text) => {
    expect(figureLines(text, setting)).toEqual([
      "exports PER<CHL 3000m USD 2022",
      "imports PER<CHL 1000m USD 2022",
    ]);
  });
});

describe("the total of several partners or times is of none of them", () => {
  it.each([
    [
      "Peru sold $300 million to Chile and $1.5 billion to Brazil in 2022, a total of $1.8 billion.",
      "$1.8 billion: of several countries together",
    ],
    [
      "Peru's trade with Chile was $2 billion, with Brazil $3 billion and with Japan $4 billion in 2022, $9 billion altogether.",
      "$9 billion: of several countries together",
    ],
    [
      "Peru's exports to Chile were $200 million in 2021 and $300 million in 2022, a total of $500 million.",
      "$500 million: of several times together",
    ],
  ])("%s", (text, left) => {
    expect(leftLines(text, setting)).toEqual([left]);
  });

  it("but new and added capital make the capital of the year", () => {
    const text =
      "In 2022 Chile registered $2 billion in new projects in Peru and $1 billion in added capital, a total of $3 billion.";
    expect(figureLines(text, setting).at(-1)).toBe("fdi-capital PER<CHL 3000m USD 2022 flow");
  });
});

describe("what was sold and bought adds up over the end of a sentence", () => {
  it.each([
    "The two together made $4.5 billion.",
    "Together they came to $4.5 billion.",
    "Combined, this was $4.5 billion.",
    "The sum of the two was about $4.5 billion.",
    "Taken together, the flows amounted to $4.5 billion.",
  ])("%s", (text) => {
    const before =
      "Peru's exports to Chile reached $3.2 billion in 2022 and its imports $1.3 billion.";
    expect(figureLines(`${before} ${text}`, setting)).toEqual([
      "exports PER<CHL 3200m USD 2022",
      "imports PER<CHL 1300m USD 2022",
      `trade-turnover PER<CHL 4500m USD 2022${text.includes("about") ? " about" : ""}`,
    ]);
  });

  it("also where each was told in a sentence of its own", () => {
    const text =
      "Peru's exports to Chile reached $3.2 billion in 2022. It bought $1.3 billion of goods there. Together this was $4.5 billion, up 12 percent.";
    expect(figureLines(text, setting).slice(2)).toEqual([
      "trade-turnover PER<CHL 4500m USD 2022",
      "growth of trade-turnover PER<CHL 0.12 ratio 2022",
    ]);
  });

  it.each([
    // Another amount.
    "Peru's exports to Chile reached $3.2 billion in 2022 and its imports $1.3 billion. The latter are to reach $4.5 billion in 2030.",
    // The same way twice.
    "Peru's exports to Chile reached $3.2 billion in 2022 and $1.3 billion in 2023. Together this was $4.5 billion.",
    // Of another.
    "Peru's exports to Chile reached $3.2 billion in 2022 and its imports $1.3 billion. Its economy was worth $4.5 billion.",
    // Of other times.
    "Peru's exports to Chile reached $3.2 billion in 2022 and its imports $1.3 billion in 2023. Together this was $4.5 billion.",
  ])("but not here: %s", (text) => {
    expect(figureLines(text, setting).join()).not.toContain("trade-turnover");
  });

  it("a change behind the total is of it", () => {
    const text =
      "Peru's exports to Chile reached $3.2 billion in 2022 and imports $1.3 billion, bringing the total to $4.5 billion, up 12 percent.";
    expect(figureLines(text, setting).at(-1)).toBe(
      "growth of trade-turnover PER<CHL 0.12 ratio 2022",
    );
  });
});

describe("a gap that is what lies between the two ways is the surplus of who sold more", () => {
  it.each([
    "Peru sold Chile goods worth $3.2 billion in 2022 and bought $1.3 billion; the gap was $1.9 billion.",
    "Peru's exports to Chile were $3.2 billion in 2022 and its imports $1.3 billion, a gap of $1.9 billion.",
    "Peru sold Chile goods worth $3.2 billion in 2022, far more than the $1.3 billion it bought. The gap was $1.9 billion.",
  ])("%s", (text) => {
    expect(figureLines(text, setting).at(-1)).toBe("trade-balance PER<CHL 1900m USD 2022");
  });

  it.each([
    "Peru's exports to Chile were $1.3 billion in 2022 and its imports $3.2 billion, a gap of $1.9 billion.",
    "Peru's trade gap with Chile was $1.9 billion in 2022.",
  ])("else it is a deficit: %s", (text) => {
    expect(figureLines(text, setting).at(-1)).toBe("trade-balance PER<CHL -1900m USD 2022");
  });
});
