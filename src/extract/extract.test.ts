import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { parsePeriod } from "../model/period.ts";
import { statedFigure } from "../model/schema.ts";
import { extract } from "./extract.ts";
import { figureLines } from "./testing.ts";
import type { SourceText } from "./words/source.ts";

const article = `Hanoi (VNA) – Vietnam and China, which share a border, did good business last year.

Two-way trade reached 171.9 billion USD in 2023, down 2 percent from 2022. Vietnam's exports to China were 61.2 billion USD, and its imports 110.6 billion USD.

China has 4,161 valid projects in Vietnam with a total capital of 26.3 billion USD as of November 2023. About 1.7 million Chinese tourists visited Vietnam last year.`;

const expected = [
  "trade-turnover VNM<CHN 171900m USD 2023",
  "growth of trade-turnover VNM<CHN -0.02 ratio 2023 base 2022",
  "exports VNM<CHN 61200m USD 2023",
  "imports VNM<CHN 110600m USD 2023",
  "fdi-projects VNM<CHN 4161 project 2023-11 stock",
  "fdi-capital VNM<CHN 26300m USD 2023-11 stock",
  "tourists VNM<CHN 1.7m person 2023 about",
];

describe("damage", () => {
  it("reads the sound text", () => {
    expect(figureLines(article)).toEqual(expected);
  });

  it.each([
    ["CRLF", (text: string) => text.replaceAll("\n", "\r\n")],
    ["a byte order mark", (text: string) => `\ufeff${text}`],
    ["non-breaking spaces", (text: string) => text.replaceAll(" ", "\u00a0")],
    ["double spaces", (text: string) => text.replaceAll(" ", "  ")],
    ["curly quotes", (text: string) => text.replaceAll("'", "’")],
    ["soft hyphens", (text: string) => text.replaceAll("exports", "ex\u00adports")],
    [
      "glued numbers",
      (text: string) =>
        text.replaceAll("171.9 billion", "171.9billion").replaceAll("in 2023", "in2023"),
    ],
    [
      "glued words",
      (text: string) =>
        text
          .replace("tourists visited", "touristsvisited")
          .replace("Vietnam and China", "Vietnam andChina"),
    ],
    [
      "a foreign tail",
      (text: string) =>
        `${text}/.\nVNA\n\nSee more\n\nTrade between Laos and Japan was 9 billion USD in 2023.`,
    ],
    [
      "a list of other news",
      (text: string) =>
        `${text}\n\nOther news\n\nTrade between Laos and Japan was 9 billion USD in 2023.`,
    ],
  ])("survives %s", (_, damage) => {
    expect(figureLines(damage(article))).toEqual(expected);
  });
});

/** Texts of words that the grammar knows, in any order: the nearest to an article that chance makes. */
const babble = fc
  .array(
    fc.constantFrom(
      "Vietnam",
      "China's",
      "Lao",
      "the U.S.",
      "trade",
      "exports",
      "imports",
      "two-way",
      "surplus",
      "with",
      "to",
      "from",
      "in",
      "2018",
      "2,739",
      "3.5",
      "billion",
      "USD",
      "$",
      "percent",
      "times",
      "up",
      "fell",
      "largest",
      "third",
      "partner",
      "investor",
      "projects",
      "worth",
      "students",
      "tourists",
      "last year",
      "the first",
      "11 months of",
      "as of",
      "since",
      "(",
      ")",
      ",",
      ".",
      ";",
      "and",
      "while",
      "respectively",
      "a year earlier",
      "FY",
      "2020-21",
      "Nov.",
      "30,",
      "signed",
      "visit",
      "anniversary",
      "70th",
      "\n",
      "\n\n",
      "’s",
      "over",
      "nearly",
      "its",
      "was",
      "/.",
    ),
    { maxLength: 60 },
  )
  .map((words) => words.join(" "));
const anyText = fc.oneof(
  babble,
  fc.string({ unit: "binary", maxLength: 300 }),
  fc.string({ maxLength: 300 }),
);
const source = (text: string): SourceText => ({
  id: "any",
  text,
  published: "2020-01-15",
  title: "Vietnam and China",
});

describe("any text", () => {
  it("crashes on none, and every quote lies where it says", () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const { figures, events, leftAlone } = extract(source(text));
        for (const { source: at } of [...figures, ...events]) {
          expect(text.slice(at.quote.start, at.quote.end)).toBe(at.quote.text);
          expect(at.sentence.start).toBeLessThanOrEqual(at.quote.start);
          expect(at.sentence.end).toBeGreaterThanOrEqual(at.quote.end);
        }
        for (const { quote } of leftAlone)
          expect(text.slice(quote.start, quote.end)).toBe(quote.text);
      }),
      { numRuns: 500 },
    );
  });

  it("gives only figures of the model, whose interval holds the value and whose period reads back", () => {
    fc.assert(
      fc.property(babble, (text) => {
        for (const figure of extract(source(text)).figures) {
          expect(statedFigure.safeParse(figure).error).toBeUndefined();
          expect(figure.low ?? figure.value).toBeLessThanOrEqual(figure.value);
          expect(figure.high ?? figure.value).toBeGreaterThanOrEqual(figure.value);
          if (figure.period !== null) expect(parsePeriod(figure.period)).toBeDefined();
          expect(figure.refArea).not.toBe(figure.counterpartArea);
        }
      }),
      { numRuns: 500 },
    );
  });

  it("gives events with periods that read back", () => {
    fc.assert(
      fc.property(babble, (text) => {
        for (const event of extract(source(text)).events) {
          expect(parsePeriod(event.date)).toBeDefined();
          expect(event.parties.length).toBeGreaterThan(1);
          expect(event.title).not.toBe("");
        }
      }),
      { numRuns: 500 },
    );
  });

  it("gives the same again, and the same with CRLF and wide spaces", () => {
    const lines = (text: string) =>
      extract(source(text)).figures.map(({ source: _, ...figure }) => figure);
    fc.assert(
      fc.property(babble, (text) => {
        expect(lines(text)).toEqual(lines(text));
        expect(lines(text.replaceAll("\n", "\r\n"))).toEqual(lines(text));
        expect(lines(text.replaceAll(" ", " \u00a0 "))).toEqual(lines(text));
      }),
      { numRuns: 300 },
    );
  });
});
