import { describe, expect, it } from "vitest";
import { extract } from "../extract.ts";
import { figureLines, leftLines } from "../testing.ts";

describe("what a change is measured from", () => {
  it.each([
    // From one year to another.
    [
      "Trade between Vietnam and China grew sixfold from 2011 to 2021.",
      "multiple of trade-turnover VNM<CHN 6 multiple 2021 base 2011",
    ],
    [
      "Trade between Vietnam and China doubled between 2011 and 2021.",
      "multiple of trade-turnover VNM<CHN 2 multiple 2021 base 2011",
    ],
    [
      "Vietnam's exports to China grew an average of 9% a year from 2011 to 2021.",
      "growth of exports VNM<CHN 0.09 ratio 2011/2021 (annual average)",
    ],
    // From a year up to now.
    [
      "Since 2010 trade between Vietnam and China has grown fivefold.",
      "multiple of trade-turnover VNM<CHN 5 multiple 2010/.. base 2010",
    ],
    [
      "Vietnam's exports to China have doubled since 2017.",
      "multiple of exports VNM<CHN 2 multiple 2017/.. base 2017",
    ],
    [
      "Since joining the WTO in 2007, Vietnam has increased its exports to China tenfold.",
      "multiple of exports VNM<CHN 10 multiple 2007/.. base 2007",
    ],
    [
      "Since the first half of 2015, Vietnam's imports from China have increased by 40 percent.",
      "growth of imports VNM<CHN 0.4 ratio 2015-01/.. base 2015-01/2015-06",
    ],
    [
      "Since 2010 Vietnam's exports to China have grown an average of 9% a year.",
      "growth of exports VNM<CHN 0.09 ratio 2010/.. (annual average)",
    ],
    // A year alone is that year where no months are said.
    [
      "Vietnam's exports to China were four times that of 2011.",
      "multiple of exports VNM<CHN 4 multiple 2024-06 base 2011",
    ],
    [
      "Vietnam's exports to China in March 2024 were 9% higher than in 2023.",
      "growth of exports VNM<CHN 0.09 ratio 2024-03 base 2023-03",
    ],
  ])("%s", (text, line) => {
    expect(figureLines(text)).toEqual([line]);
  });
});

describe("a multiple of a level that is told with it", () => {
  it.each<[string, string[]]>([
    [
      "In 2023 Vietnam's exports to China were $60 billion, twice the value of $30 billion in 2015.",
      [
        "exports VNM<CHN 60000m USD 2023",
        "multiple of exports VNM<CHN 2 multiple 2023 base 2015",
        "exports VNM<CHN 30000m USD 2015",
      ],
    ],
    [
      "Thai exports to Laos hit $5 billion in 2022, about five times the level of $1 billion registered in 2005.",
      [
        "exports THA<LAO 5000m USD 2022",
        "multiple of exports THA<LAO 5 multiple 2022 about base 2005",
        "exports THA<LAO 1000m USD 2005",
      ],
    ],
    [
      "In 2023 Japan's imports from Vietnam were double the total amount of $12 billion in 2013.",
      ["multiple of imports JPN<VNM 2 multiple 2023 base 2013", "imports JPN<VNM 12000m USD 2013"],
    ],
    // The text goes on where it was.
    [
      "In 2023 trade between Thailand and Laos was $8 billion, four times the total of $2 billion in 2008. It rose in all years. Thai imports from Laos were $3 billion.",
      [
        "trade-turnover THA<LAO 8000m USD 2023",
        "multiple of trade-turnover THA<LAO 4 multiple 2023 base 2008",
        "trade-turnover THA<LAO 2000m USD 2008",
        "imports THA<LAO 3000m USD 2023",
      ],
    ],
  ])("is measured from its time: %s", (text, figures) => {
    expect(figureLines(text)).toEqual(figures);
  });
});

describe("a change whose level is told with it, of some years", () => {
  it.each<[string, string[]]>([
    [
      "Vietnam's exports to China grew sixfold to 60 billion USD from 2011 to 2023.",
      ["multiple of exports VNM<CHN 6 multiple 2023 base 2011", "exports VNM<CHN 60000m USD 2023"],
    ],
    [
      "Japanese investment in Vietnam doubled to 5 billion USD between 2012 and 2021.",
      [
        "multiple of fdi-capital VNM<JPN 2 multiple 2021 base 2012",
        "fdi-capital VNM<JPN 5000m USD 2021 flow",
      ],
    ],
    [
      "Thailand's imports from Laos have risen by 40 percent to 3 billion USD from 2014 to 2022.",
      ["growth of imports THA<LAO 0.4 ratio 2022 base 2014", "imports THA<LAO 3000m USD 2022"],
    ],
    [
      "Vietnam's exports to Japan rose sevenfold from 2 billion USD to 14 billion USD from 2005 to 2015.",
      [
        "multiple of exports VNM<JPN 7 multiple 2015 base 2005",
        "exports VNM<JPN 2000m USD 2005",
        "exports VNM<JPN 14000m USD 2015",
      ],
    ],
  ])("goes from the first to the last of them: %s", (text, figures) => {
    expect(figureLines(text)).toEqual(figures);
  });
});

describe("a change from one month to another of one year", () => {
  it.each([
    ["Vietnam's exports to China doubled from January to May 2021.", "doubled"],
    ["Trade between Laos and Vietnam tripled between January and May 2021.", "tripled"],
    ["Japan's imports from Thailand fell 20 percent from March to July 2022.", "20 percent"],
    ["Vietnam's exports to China rose sharply from January to May by 20 percent.", "20 percent"],
  ])("may be of all the months: %s", (text, quote) => {
    expect(figureLines(text)).toEqual([]);
    expect(leftLines(text)).toEqual([`${quote}: of a time that is not said`]);
  });

  it.each<[string, string[]]>([
    [
      "From January to May 2021 Vietnam's exports to China doubled.",
      ["multiple of exports VNM<CHN 2 multiple 2021-01/2021-05"],
    ],
    [
      "Vietnam's exports to China rose 20 percent year-on-year from January to May 2021.",
      ["growth of exports VNM<CHN 0.2 ratio 2021-01/2021-05 base 2020-01/2020-05"],
    ],
    [
      "Japan's imports from Thailand fell 20 percent from March to July 2022, compared with the same period of 2021.",
      ["growth of imports JPN<THA -0.2 ratio 2022-03/2022-07 base 2021-03/2021-07"],
    ],
    [
      "Vietnam's exports to China rose 20 percent to 20 billion USD from January to May 2021.",
      [
        "growth of exports VNM<CHN 0.2 ratio 2021-01/2021-05",
        "exports VNM<CHN 20000m USD 2021-01/2021-05",
      ],
    ],
  ])("is of all the months where that is told: %s", (text, figures) => {
    expect(figureLines(text)).toEqual(figures);
  });
});

describe("a growth from each year or month to the next", () => {
  it.each([
    "Since 2019 Vietnam's exports to China have grown 6 percent annually.",
    "Since 2019 Vietnam's exports to China have grown by 6 percent yearly.",
    "Since 2019 Vietnam's exports to China have grown 6 percent year-on-year.",
    "Since 2019 Vietnam's exports to China have grown 6 percent year over year.",
    "Since 2019 Vietnam's exports to China have grown 6 percent every year.",
    "Since 2019 Vietnam's exports to China have grown 6 percent a year.",
    "Since 2019 Vietnam's exports to China have grown 6 percent per annum.",
    "Since May 2019 Vietnam's exports to China have grown 6 percent month on month.",
    "Vietnam's exports to China have grown 6 percent annually since 2019.",
    "Vietnam's exports to China have grown 6 percent every year since 2019.",
  ])("is not measured from the year since when it goes on: %s", (text) => {
    const lines = figureLines(text);
    expect(lines).toEqual([expect.stringMatching(/^growth of exports VNM<CHN 0.06 ratio 2019/)]);
    expect(lines.join()).not.toContain("base");
  });

  it.each([
    "Since 2019 Vietnam's exports to China have grown 6 percent.",
    "Vietnam's exports to China have grown 6 percent since 2019, it says every year.",
  ])("is told apart from one over all of them: %s", (text) => {
    expect(figureLines(text)).toEqual(["growth of exports VNM<CHN 0.06 ratio 2019/.. base 2019"]);
  });
});

describe("the year of an amount compared with", () => {
  it.each([
    "Vietnam's exports to China were 48 billion USD vs. 41 billion in 2020.",
    "Vietnam's exports to China rose to 48 billion USD, against 41 billion USD in 2020.",
    "Vietnam's exports to China came to 48 billion USD, up from 41 billion USD in 2020.",
  ])("is not that of the amount before it, which is left alone: %s", (text) => {
    expect(figureLines(text)).toEqual(["exports VNM<CHN 41000m USD 2020"]);
    expect(leftLines(text)).toEqual(["48 billion USD: of a time that is not said"]);
  });

  it.each([
    "Vietnam's exports to China in 2021 were 48 billion USD vs. 41 billion in 2020.",
    "In 2021, Vietnam sold goods worth 48 billion USD to China versus 41 billion USD in 2020.",
    "Vietnam's exports to China were 48 billion USD in 2021 vs. 41 billion in 2020.",
  ])("leaves that with the time of its clause: %s", (text) => {
    expect(figureLines(text)).toEqual([
      "exports VNM<CHN 48000m USD 2021",
      "exports VNM<CHN 41000m USD 2020",
    ]);
  });

  it("leaves that with the time of the sentence before", () => {
    expect(
      figureLines(
        "In 2021 Vietnam's imports from China were 110 billion USD. Exports to it came to 48 billion USD vs. 41 billion in 2020.",
      ),
    ).toEqual([
      "imports VNM<CHN 110000m USD 2021",
      "exports VNM<CHN 48000m USD 2021",
      "exports VNM<CHN 41000m USD 2020",
    ]);
  });

  it.each([
    "Vietnam's exports to China have climbed to 61 billion USD, from 10 billion USD in 2012.",
    "Vietnam's exports to China have since soared to 61 billion USD from just 10 billion USD in 2012.",
    "Vietnam's exports to China now stand at 61 billion USD, against 10 billion USD in 2012.",
    "Vietnam's exports to China are worth 61 billion USD now, compared with 10 billion USD in 2012.",
  ])("leaves that with the month of publication where it is said to be of now: %s", (text) => {
    expect(figureLines(text)).toEqual([
      "exports VNM<CHN 61000m USD 2024-06",
      "exports VNM<CHN 10000m USD 2012",
    ]);
    const source = { id: "test", text, title: "Vietnam and China", published: "2024-06-15" };
    expect(extract(source).figures[0]?.periodFromDocument).toBe(true);
  });

  it.each([
    "Customs has said that Vietnam's exports to China rose to 61 billion USD from 10 billion USD in 2012.",
    "Vietnam's exports to China had climbed to 61 billion USD, from 10 billion USD in 2012.",
    "Vietnam has done well, and its exports to China were 61 billion USD, against 10 billion USD in 2012.",
  ])("is not of now because something else is: %s", (text) => {
    expect(figureLines(text)).toEqual(["exports VNM<CHN 10000m USD 2012"]);
  });

  it("leaves that with the month of publication where the other is a year earlier", () => {
    expect(
      figureLines(
        "Vietnam's exports to China were 4.8 billion USD vs. 4.1 billion a year earlier.",
      ),
    ).toEqual(["exports VNM<CHN 4800m USD 2024-06", "exports VNM<CHN 4100m USD 2023-06"]);
  });
});

describe("a level that years without an end lead to", () => {
  it.each([
    "Trade between Vietnam and China has tripled over the past decade to almost $172 billion.",
    "Vietnam's exports to China rose over the past ten years to $61 billion.",
    "In recent years Vietnam's imports from China climbed to $110 billion.",
  ])("is left alone: %s", (text) => {
    expect(figureLines(text).filter((line) => !line.startsWith("multiple"))).toEqual([]);
  });

  it("has a time of its own where one is said", () => {
    expect(
      figureLines("Over the past decade Vietnam's exports to China rose to $61 billion in 2023."),
    ).toEqual(["exports VNM<CHN 61000m USD 2023"]);
  });
});
