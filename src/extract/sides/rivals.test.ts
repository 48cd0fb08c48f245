/** Whose an amount is where a sentence names another country beside its own: the one that is ahead, the one behind, the one that sells. */
import { describe, expect, it } from "vitest";
import { figureLines, leftLines, type Setting } from "../testing.ts";

const NEWS: Setting = { title: "News" };
const GERMANY: Setting = { title: "Germany and China" };
const LOST = "an earlier rank, of a time that is not said";

const lines = (text: string, setting: Setting = NEWS) => [
  ...figureLines(text, setting),
  ...leftLines(text, setting),
];

describe("what one of the two sold, as a part of their trade", () => {
  const trade = "trade-turnover LAO<JPN 9000m USD 2022";
  it.each([
    ["Lao exports", "exports LAO<JPN 4000m USD 2022"],
    ["Laos's exports", "exports LAO<JPN 4000m USD 2022"],
    ["Japanese exports", "exports JPN<LAO 4000m USD 2022"],
    ["Japanese exports to Laos", "exports JPN<LAO 4000m USD 2022"],
    ["Japan's imports", "imports JPN<LAO 4000m USD 2022"],
    ["exports", "exports LAO<JPN 4000m USD 2022"],
  ])("of which 4 billion were %s", (what, expected) => {
    const text = `Trade between Laos and Japan was $9 billion in 2022, of which $4 billion were ${what}.`;
    expect(lines(text)).toEqual([trade, expected]);
  });

  it("is told of each side in turn", () => {
    expect(
      lines(
        "Trade between Laos and Japan was $9 billion in 2022: $4 billion were Lao exports and $5 billion were Japanese exports.",
      ),
    ).toEqual([trade, "exports LAO<JPN 4000m USD 2022", "exports JPN<LAO 5000m USD 2022"]);
  });

  it("is no part where the words behind it are of something else", () => {
    expect(
      lines(
        "Trade between Laos and Japan was $9 billion in 2022, and $4 billion were Japan's pledge for exports.",
      ).filter((line) => line.startsWith("exports")),
    ).toEqual([]);
  });
});

describe("the amount of those who are ahead", () => {
  it.each<[string, string[]]>([
    // Of the one or of the other.
    [
      "In 2023 China was the main source of visitors to Laos after Thailand with 4 million.",
      ["4 million: the other side is not named"],
    ],
    [
      "In 2023 China was the main source of visitors to Laos, behind the United States with 4 million.",
      ["4 million: the other side is not named"],
    ],
    // A comma or brackets tell.
    [
      "In 2023 China was the main source of visitors to Laos after Thailand, with 4 million.",
      ["tourists LAO<CHN 4m person 2023"],
    ],
    [
      "In 2023 China was the main source of visitors to Laos after Thailand (5 million), with 4 million.",
      ["tourists LAO<THA 5m person 2023", "tourists LAO<CHN 4m person 2023"],
    ],
    // The next sentence goes on with the one that was ranked, not with those ahead of it.
    [
      "Chinese investors registered $2 billion in Laos in 2023, behind Thailand ($4 billion) and Japan ($3 billion). They had 20 percent of the projects.",
      [
        "fdi-capital LAO<CHN 2000m USD 2023 flow",
        "fdi-capital LAO<THA 4000m USD 2023 flow",
        "fdi-capital LAO<JPN 3000m USD 2023 flow",
        "share of the projects LAO<CHN 0.2 ratio 2023",
      ],
    ],
  ])("%s", (text, expected) => {
    const kept = lines(text).filter((line) => !/source|rank/.test(line));
    expect(kept).toEqual(expected);
  });
});

describe("a first place that is another's now", () => {
  it("leaves the amount with the one that lost it", () => {
    expect(
      lines(
        "With total trade of 90 billion euros in 2022, China lost its place as Germany's largest trading partner to the United States (95 billion euros).",
        GERMANY,
      ),
    ).toEqual([
      "trade-turnover DEU<CHN 90000m EUR 2022",
      "trade-turnover DEU<USA 95000m EUR 2022",
      `largest trading partner: ${LOST}`,
    ]);
  });

  it.each<[string, string[]]>([
    [
      "In 2023 China fell behind the United States as Germany's largest trading partner.",
      [`largest trading partner: ${LOST}`],
    ],
    [
      "In 2023 China was overtaken by the United States as Germany's largest trading partner.",
      [`largest trading partner: ${LOST}`],
    ],
    [
      "In 2023 China overtook the United States as Germany's largest trading partner.",
      ["trade-partner-rank DEU<CHN 1 rank 2023 (overall)"],
    ],
    [
      "In 2023 China moved ahead of the United States as Germany's largest trading partner.",
      ["trade-partner-rank DEU<CHN 1 rank 2023 (overall)"],
    ],
    [
      "In 2023 China came behind the United States as Germany's second largest trading partner.",
      ["trade-partner-rank DEU<CHN 2 rank 2023 (overall)"],
    ],
  ])("%s", (text, expected) => {
    expect(lines(text, GERMANY)).toEqual(expected);
  });
});

describe("amounts of the two ways of trade", () => {
  it("are of neither where nothing says which is which", () => {
    expect(
      lines(
        "In 2022 Laos bought goods worth $3 billion from Japan and sold goods worth $4 billion, while a year earlier the figures were $1 billion and $2 billion.",
      ),
    ).toEqual([
      "imports LAO<JPN 3000m USD 2022",
      "exports LAO<JPN 4000m USD 2022",
      "$1 billion: nothing says what it measures",
      "$2 billion: nothing says what it measures",
    ]);
  });

  it("are of one way where only that was told", () => {
    expect(
      lines(
        "Laos's exports to Japan were $3 billion in 2022; the figures were $1 billion and $2 billion in 2020 and 2021.",
      ),
    ).toEqual([
      "exports LAO<JPN 3000m USD 2022",
      "exports LAO<JPN 1000m USD 2020",
      "exports LAO<JPN 2000m USD 2021",
    ]);
  });

  it("are told as growths too", () => {
    expect(
      lines("Between 2010 and 2020 Laos's sales to Japan rose fourfold, its purchases threefold."),
    ).toEqual([
      "multiple of exports LAO<JPN 4 multiple 2020 base 2010",
      "multiple of imports LAO<JPN 3 multiple 2020 base 2010",
    ]);
  });
});

it.each<[string, string[]]>([
  [
    "In 2023 China ranked fourth among foreign investors in Vietnam with 4 billion USD, after 6 billion USD for Singapore.",
    ["VNM<CHN 4000m", "VNM<SGP 6000m"],
  ],
  [
    "Japan was the second largest investor in Thailand in 2023 with 5 billion USD, behind 7 billion USD for China.",
    ["THA<JPN 5000m", "THA<CHN 7000m"],
  ],
  [
    "In 2023 Thailand was Laos's third largest investor with 1 billion USD, against 3 billion USD for China.",
    ["LAO<THA 1000m", "LAO<CHN 3000m"],
  ],
])("what another investor has put into the same host: %s", (text, figures) => {
  expect(figureLines(text).filter((line) => line.startsWith("fdi-capital"))).toEqual(
    figures.map((figure) => `fdi-capital ${figure} USD 2023 flow`),
  );
});

it.each<[string, string[]]>([
  [
    "In 2023 China was Vietnam's second largest export market with 61 billion USD, after 97 billion USD for the United States.",
    ["VNM<CHN 61000m", "VNM<USA 97000m"],
  ],
  [
    "Japan was the third largest buyer of Thai goods in 2023 with 25 billion USD, behind 34 billion USD for China.",
    ["THA<JPN 25000m", "THA<CHN 34000m"],
  ],
  [
    "In 2023 Vietnam's exports to Japan were 23 billion USD after 61 billion USD for China.",
    ["VNM<JPN 23000m", "VNM<CHN 61000m"],
  ],
])("what another market has taken of the same exports: %s", (text, figures) => {
  expect(figureLines(text).filter((line) => line.startsWith("exports"))).toEqual(
    figures.map((figure) => `exports ${figure} USD 2023`),
  );
});
