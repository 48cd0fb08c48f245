/** The time of a level that another is held against, and of a change between the two. */
import { describe, expect, it } from "vitest";
import { extract } from "../extract.ts";
import { explain } from "../figures/explain.ts";
import { figureLines, leftLines } from "../testing.ts";

const EARLIER = "of an earlier time that is not said";
const UNTOLD = "of a time that is not said";

describe("a level that a change leads from", () => {
  it.each<[string, string[], string[]]>([
    // The year before, where one year could make the difference.
    ["In 2023 trade fell from $175 billion to $171 billion.", ["175000m 2022", "171000m 2023"], []],
    ["In 2023 trade rose from $75 billion to $171 billion.", ["171000m 2023"], ["$75 billion"]],
    ["Trade fell from $175 billion to $171 billion in 2023.", ["171000m 2023"], ["$175 billion"]],
    [
      "By 2023 trade had risen from $165 billion to $171 billion.",
      ["171000m 2023"],
      ["$165 billion"],
    ],
    [
      "In May 2023 trade rose from $12 billion to $13 billion.",
      ["13000m 2023-05"],
      ["$12 billion"],
    ],
    ["In 2015-2020 trade grew to $130 billion.", ["130000m 2020"], []],
    [
      "In May trade was $5 billion, a month earlier $4 billion.",
      ["5000m 2024-05", "4000m 2024-04"],
      [],
    ],
  ])("%s", (text, lines, left) => {
    const whole = text.replace("trade", "trade between Vietnam and China");
    const found = figureLines(whole.replace(/^Trade/, "Trade between Vietnam and China"));
    expect(found).toEqual(
      lines.map((line) => `trade-turnover VNM<CHN ${line.replace(" ", " USD ")}`),
    );
    expect(leftLines(whole.replace(/^Trade/, "Trade between Vietnam and China"))).toEqual(
      left.map((quote) => `${quote}: ${EARLIER}`),
    );
  });

  it("is of no year of a decade, no more than the one that it leads to", () => {
    const text =
      "In the 1990s trade between Vietnam and China grew from $30 million to $9 billion.";
    expect(figureLines(text)).toEqual([]);
    expect(leftLines(text)).toHaveLength(2);
  });

  it.each([
    "In five years trade between Vietnam and China rose from $106 billion to $170 billion.",
    "Trade between Vietnam and China rose in five years from $106 billion.",
    "Over the last decade trade between Vietnam and China rose from $106 billion.",
  ])("is of no year where only years between are told of: %s", (text) => {
    expect(leftLines(text)).toContain(`$106 billion: ${EARLIER}`);
  });
});

describe("a level held against one of an earlier year", () => {
  it.each([
    ["has climbed to", ""],
    ["has now climbed to", ""],
    ["has since grown to", ""],
    ["has again grown to almost", " about"],
    ["is now", ""],
    ["now totals", ""],
    ["stands at", ""],
    ["exceeds", " at-least"],
    ["tops", " at-least"],
  ])("is of the time of writing: %s", (words, hedge) => {
    const text = `Trade between Vietnam and China ${words} $48 billion, against $41 billion in 2020.`;
    expect(figureLines(text)).toEqual([
      `trade-turnover VNM<CHN 48000m USD 2024-06${hedge}`,
      "trade-turnover VNM<CHN 41000m USD 2020",
    ]);
  });

  it("is so where that is said behind it", () => {
    expect(
      figureLines(
        "Trade between Vietnam and China was at $48 billion now, against $41 billion in 2020.",
      ),
    ).toContain("trade-turnover VNM<CHN 48000m USD 2024-06");
  });

  it.each(["was", "climbed to", "was worth", "sharply climbed to"])(
    "is of a time that is not said: %s",
    (words) => {
      const text = `Trade between Vietnam and China ${words} $48 billion, against $41 billion in 2020.`;
      expect(figureLines(text)).toEqual(["trade-turnover VNM<CHN 41000m USD 2020"]);
      expect(leftLines(text)).toEqual([`$48 billion: ${UNTOLD}`]);
    },
  );

  it("has the time before of the sentence before, where that was told of both", () => {
    expect(
      figureLines(
        "Vietnam's exports to China were $15 billion in February 2024, up from $12 billion in January. Imports were $20 billion, up from $18 billion.",
      ),
    ).toEqual([
      "exports VNM<CHN 15000m USD 2024-02",
      "exports VNM<CHN 12000m USD 2024-01",
      "imports VNM<CHN 20000m USD 2024-02",
      "imports VNM<CHN 18000m USD 2024-01",
    ]);
  });
});

describe("what a growth is measured from", () => {
  it.each([
    [
      "In the first five months of 2024 Vietnam's exports to China grew 9% over 2023.",
      "0.09 ratio 2024-01/2024-05 base 2023-01/2023-05",
    ],
    [
      "In May Vietnam's exports to China rose 9% on-year to $5 billion.",
      "0.09 ratio 2024-05 base 2023-05",
    ],
    ["In May Vietnam's exports to China rose 9% year on year.", "0.09 ratio 2024-05 base 2023-05"],
    [
      "In May Vietnam's exports to China rose by 9 percent, yoy.",
      "0.09 ratio 2024-05 base 2023-05",
    ],
    [
      "In May Vietnam's exports to China rose 9% on a yr-on-yr basis.",
      "0.09 ratio 2024-05 base 2023-05",
    ],
    ["In May Vietnam's exports to China rose 9% in a good year.", "0.09 ratio 2024-05"],
    [
      "In May Vietnam's exports to China were $5 billion, up 9% from April.",
      "0.09 ratio 2024-05 base 2024-04",
    ],
    [
      "Vietnam's exports to China were $5 billion in May 2024, up 9% from a month earlier.",
      "0.09 ratio 2024-05 base 2024-04",
    ],
    [
      "In the first half of 2023 Vietnam's exports to China were $30 billion, up 9% over the first half of 2020.",
      "0.09 ratio 2023-01/2023-06 base 2020-01/2020-06",
    ],
    [
      "By the end of June 2023 Vietnam's exports to China were $30 billion, up 9% over June 2020.",
      "0.09 ratio 2023-01/2023-06 base 2020-06",
    ],
    [
      "In May 2024 Vietnam's exports to China rose 9% over 2022.",
      "0.09 ratio 2024-05 base 2022-05",
    ],
    [
      "Vietnam's exports to China were $5 billion in May, up 9 percent over the same month of 2022.",
      "0.09 ratio 2024-05 base 2022-05",
    ],
    [
      "In the year to March 2024 Vietnam's exports to China were $60 billion, up 9% from 2022.",
      "0.09 ratio 2023-04/2024-03 base 2022-04/2023-03",
    ],
    [
      "Since 2010 Vietnam's exports to China have been $60 billion, up 9% in 2023.",
      "0.09 ratio 2023",
    ],
    [
      "Vietnam's exports to China have risen 9% since May 2023.",
      "0.09 ratio 2023-05/.. base 2023-05",
    ],
  ])("%s", (text, line) => {
    expect(figureLines(text)).toContain(`growth of exports VNM<CHN ${line}`);
  });

  it.each([
    [
      "Vietnam's exports to China grew fivefold from January 2019 to May 2021.",
      "2021-05",
      "2019-01",
    ],
    [
      "Vietnam's exports to China grew fivefold between May 2019 and June 2022.",
      "2022-06",
      "2019-05",
    ],
    [
      "In 2023 Vietnam's exports to China were $60 billion, up 9% from 2022, having grown fivefold from 2015.",
      "2023",
      "2015",
    ],
    [
      "Vietnam's exports to China grew fivefold from $1 billion in 2010 to $5 billion in 2020.",
      "2020",
      "2010",
    ],
    [
      "In 2023 Vietnam's exports to China were $60 billion, five times the $12 billion of 2010.",
      "2023",
      "2010",
    ],
    [
      "In 2023 Vietnam's exports to China were $60 billion, five times as much as ten years earlier.",
      "2023",
      "2013",
    ],
    [
      "In 2022 (US$5 billion) Vietnam's exports to China were five times those of 2017 (US$1 billion).",
      "2022",
      "2017",
    ],
  ])("%s", (text, period, base) => {
    expect(figureLines(text)).toContain(
      `multiple of exports VNM<CHN 5 multiple ${period} base ${base}`,
    );
  });
});

describe("the words that tell what a growth is measured from", () => {
  it.each([
    ["Trade between Vietnam and China grew sixfold from 2011 to 2021.", "2011 to 2021"],
    ["Since 2010 trade between Vietnam and China has grown fivefold.", "2010"],
    ["In 2023 trade between Vietnam and China was five times the $12 billion of 2010.", "2010"],
    ["In 2023 trade between Vietnam and China was up 9 percent from 2022.", "2022"],
    ["In May trade between Vietnam and China rose 9% on-year.", "on-year"],
    ["In May trade between Vietnam and China rose 9% year on year, customs said.", "year on year"],
    ["In May trade between Vietnam and China rose 9% year-on-year.", "year-on-year"],
    ["In May trade between Vietnam and China rose 9%, yoy.", "yoy"],
    ["In May trade between Vietnam and China rose 9% yr-on-yr - a record.", "yr-on-yr"],
  ])("%s", (text, words) => {
    const found = extract({ id: "x", text, title: "Vietnam and China", published: "2024-06-15" });
    const [figure, explanation] = [found.figures[0], found.explanations[0]];
    if (!figure || !explanation) throw new Error(`no figure in ${text}`);
    expect(explain(figure, explanation, text)).toContainEqual(
      expect.objectContaining({ field: "base", words }),
    );
  });
});
